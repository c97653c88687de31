"""From blocks to candidates: which of thousands of rules are worth trying on a block, found without trying them."""

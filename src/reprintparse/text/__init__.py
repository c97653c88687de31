"""From text to blocks: lines, their plain form and the way back, and where a line comes apart."""

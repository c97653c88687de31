"""Captions in the style of the picture agencies: whose picture, taken when, and their file photos."""

from reprintparse import Kind, Members, Profile, line, run
from reprintparse.shapes import DATE, MONTH, WEEKDAY

from .captions import AGENCIES, DATED, NAMED

ABROAD = r"[^\n(]{2,40} \(\p{Lu}[\p{L} .'’-]{2,30}\) \((?:AFP|AP|REUTERS|Reuters)\)$"  # a dateline on a line of its own

PROFILE = Profile(
    name="agency-pictures",
    title="Pictures of agencies",
    always=True,
    rules=(
        line("caption-agency", Kind.MEDIA,
             rf"(?![—–-]? ?[^\n(]{{1,60}}\(@\w|[\p{{Lu}} .,'-]{{3,30}} \((?:AP|AFP|Reuters|REUTERS)\)$"
             rf"|{ABROAD})(?:[^\n]{{0,400}}?(?:[—–|/©.!?)(] ?|\b(?:via|by|for|Source:) "
             rf"|: ))?(?P<credit>(?:[\p{{L}}][\p{{L}} .'&-]{{1,60}}?[/—–] ?)?{AGENCIES}"
             rf"(?:/[\p{{L}} .]{{2,30}})?)[)\]]?", label="caption", longest=420,
             tail=("Getty Images", "Getty Images)", "Getty Images]", "GETTY IMAGES", "AP Photo", "AP Images", "AP)",
                   "/AP", "/AFP", "AFP)", "/EPA", "/Reuters", "/REUTERS", "REUTERS)", "Reuters)", "/Shutterstock",
                   "Shutterstock)", "/Flickr", "/flickr", "/ Flickr", "/ iStock", "/ AFP", "/ Reuters", "/ Unsplash",
                   "/ Shutterstock", "/ Pixabay", "/ Pexels", "/ Wikimedia Commons", "Flickr)", "Flickr )", "/iStock",
                   "/WireImage", "WireImage)", "/FilmMagic", "FilmMagic)", "Splash News", "/Alamy", "Alamy)",
                   "/Bloomberg", "/Rex", "AP Images)", "AP Images]", "Invision/AP", "Commons)", ". Reuters",
                   ". Getty images", ". Getty", ". AFP", ". EPA", ". Associated Press", ". Corbis", ". Shutterstock",
                   ". Thinkstock", ". iStockphoto", ". Alamy"),
             examples=("The mill at dusk. Ana Ruiz/Getty Images", "Ana Ruiz—Getty Images"),
             near_misses=("She said that the agency was bought by Reuters",)),
        run("agency-name", Kind.MEDIA,
            rf"(?:(?:AP Photo|AFP|REUTERS|Reuters|EPA) ?/ ?(?P<credit>\p{{Lu}}[\p{{L}} .'-]{{2,40}})"
            rf"|(?P<credit>{NAMED}) / (?:Reuters|AFP|AP|Sputnik|EPA|Getty Images))(?: ?\|)?", label="caption",
            head=("AP Photo", "AFP", "REUTERS", "Reuters", "EPA"),
            tail=(" / Reuters", " / AFP", " / Sputnik", " / Getty Images"), longest=70, before=Members(DATED, most=1),
            examples=("AP Photo/Ana Ruiz", "AFP / Ana Ruiz", "Ana Ruiz / Reuters",
                      "The president in the hall of the mill, August 16, 2011.\nREUTERS/Ana Ruiz")),
        line("agency-only", Kind.MEDIA,
             rf"(?:© ?|\(|Image zoom |Photo by )?{AGENCIES}(?: ?/ ?{AGENCIES})?(?: Photo| Images)?\)?", label="caption",
             longest=50,
             tail=("Getty Images", "AP Photo", "Shutterstock", "Images", "WireImage", "Splash News", "iStockphoto",
                   "Getty Images)", "Getty", "GETTY"),
             examples=("Getty Images", "© Getty Images")),
        line("copyright-caption", Kind.MEDIA,
             r"(?!(?i:copyright) ?©)[^\n.!?]{10,250}\.? ?© ?(?P<credit>[\p{Lu}][^\n.]{1,60}(?: ?/ ?[^\n.]{1,50})?)",
             label="caption", longest=380, stem="©",
             examples=("The mill wheel turns again. © AFP / Ana Ruiz",),
             near_misses=("All stories are free to read. © 2019 Arden Post", "Copyright © Arden")),
        run("copyright-agency", Kind.MEDIA,
            rf"© ?(?P<credit>{AGENCIES}|[\p{{L}} .'-]{{3,40}} ?/ ?{AGENCIES})(?: [\p{{Lu}}][^\n]{{3,250}})?",
            label="caption", longest=300, head="©", before=Members(DATED, most=1),
            examples=("© AFP The mill was rebuilt in spring", "© Ana Ruiz / Reuters")),
        line("in-this-photo", Kind.MEDIA,
             r"(?:(?:FILE ?[-–—:]|File:) ?)?(?:In this|This|FILE|File|Undated)(?: [^\n.]{0,60}?)? ?(?i:file photo"
             r"|photo|image|picture|frame grab|video frame|combination photo)(?:graph)?,? (?:dated|taken|released"
             r"|provided|made available|from|shows|illustration|supplied|posted|file|courtesy|by|of)[^\n]{5,800}",
             label="caption", longest=900,
             head=("In this", "FILE", "File:", "This image", "This photo", "This file photo", "This file picture",
                   "This undated", "This combination", "This frame", "Undated"),
             examples=("In this photo dated Tuesday, March 4, 2016 the mill wheel is taken from its axle in Arden.",
                       "FILE - In this March 4, 2016 file photo, taken in Arden, the mill wheel stands still.")),
        line("file-photo", Kind.MEDIA, r"FILE (?:PHOTO|IMAGE|PICTURE) ?[:—–-] ?[^\n]{10,600}", label="caption",
             longest=640, head=("FILE PHOTO", "FILE IMAGE", "FILE PICTURE"), amid=True,
             examples=("FILE PHOTO: The ferry crosses the river in Arden, June 3, 2017. REUTERS/Ana Ruiz/File Photo",)),
        line("file-dash", Kind.MEDIA, r"FILE ?[-–—] ?[\p{Lu}\"“][^\n]{10,700}", label="caption", longest=760,
             head=("FILE - ", "FILE – ", "FILE — ", "FILE- ", "FILE-", "FILE–", "FILE—"), amid=True,
             examples=("FILE - The ferry rests against its landing in Arden, June 3, 2021. (Arden Post via AP, File)",)),
        line("in-this-dated", Kind.MEDIA,
             rf"(?:FILE ?[-–—:] ?)?In (?:this|these) (?:{WEEKDAY},? )?(?:{DATE}|{MONTH} \d{{1,2}}),? (?:file "
             rf"|undated |combination )?(?:photos?|images?|frame grab)(?: [^\n,]{{3,90}})?,[^\n]{{10,700}}",
             label="caption", longest=900,
             head=("In this ", "In these ", "FILE - In this", "FILE – In this", "FILE — In this"), amid=True,
             examples=("In this July 2, 2018 photo, the ferry rests against its landing in Arden.",
                       "FILE - In this Tuesday, July 2, 2018, file photo, the ferry crosses the river."),
             near_misses=("In this photo, she said, you can see my mother.",)),
        line("credited-reuters", Kind.MEDIA,
             r"[\p{Lu}\"“][^\n]{10,480}[.)\"” ]REUTERS ?/ ?(?P<credit>\p{Lu}[\p{L}' .-]{2,40}(?:/(?:File Photo|Files?"
             r"|Handout|Pool))?)\.?", label="caption", where="head", stem=("REUTERS/", "REUTERS /"), longest=560,
             examples=("The mill at dusk, seen from the old bridge, March 4, 2016. REUTERS/Ana Ruiz",)),
        line("in-provided", Kind.MEDIA,
             r"(?:FILE ?[-–—:] ?)?In (?:this|these)(?: [^\n.]{0,40}?)? (?:photos?|images?|photographs?"
             r"|frame grab)(?: [^\n.,]{0,30})? (?:provided|released|supplied|made available"
             r"|distributed) by [\p{Lu}][^\n]{10,700}", label="caption", amid=True, longest=800,
             head=("In this ", "In these ", "FILE "),
             examples=("In this photo provided by Ana Ruiz, Tomas Brand rests in his boat in Arden, Ohio, on Saturday, Sept. 8, 2017.",),
             near_misses=("In this photo, taken in 1931, my mother is nine years old.",)),
        line("library-alone", Kind.MEDIA,
             r"(?P<credit>iStock(?:photo)?(?:\.com)?|Shutterstock|Unsplash|Pixabay|Pexels|Wikimedia Commons"
             r"|Getty Images|Adobe Stock|Alamy|Depositphotos|[Ff]ile (?:photo|image|picture)|FILE PHOTO"
             r"|Stock (?:photo|image)|Submitted photo|Courtesy photo|Contributed photo)\.?", label="caption",
             where="head", longest=24, follows=("published", "byline", "social", "media", "caption"),
             examples=("iStock", "File photo")),
        line("agency-between", Kind.MEDIA,
             r"(?P<credit>(?:AP|AFP|EPA|PA|Reuters|REUTERS|Getty|TASS|Xinhua|ANSA|EFE|dpa|DPA|EPA-EFE|Alamy"
             r"|Handout)(?: ?/ ?(?:AP|AFP|EPA|PA|Reuters|REUTERS|Getty|TASS|Xinhua|Alamy|Handout))?)\.?",
             label="caption", between=True, longest=24,
             head=("AP", "AFP", "EPA", "PA", "Reuters", "REUTERS", "Getty", "TASS", "Xinhua", "ANSA", "EFE", "dpa",
                   "DPA", "Alamy", "Handout"),
             examples=("AFP", "Reuters"), near_misses=("AFP.com",)),
        line("courtesy", Kind.MEDIA,
             r"(?:(?:Photos?|Images?|Pictures?) )?(?:Courtesy|courtesy|COURTESY)(?: of"
             r"|:)? (?P<credit>(?:the )?[\p{Lu}\d][\p{L}\d'’&.-]{0,24}(?: (?:of |the |for |and "
             r"|& )?[\p{Lu}\d][\p{L}\d'’&.-]{0,24}){0,5})", label="caption", between=True, longest=100,
             head=("Courtesy", "COURTESY", "courtesy", "Photo ", "Photos ", "Image ", "Images ", "Picture "),
             examples=("Courtesy of Ana Ruiz", "Photos courtesy of the Arden Museum"),
             near_misses=("Courtesy of the mill was not to be had.",)),
        line("file-picture-of", Kind.MEDIA,
             r"(?i:file) (?i:photo|photograph|picture|image|pic)s?(?: (?:of|shows|from|by)\b|:"
             r"| ?[-–—]) ?[^\n]{3,160}[^\s.;,:]", label="caption", between=True, longest=190,
             head=("File photo", "File Photo", "FILE PHOTO", "File picture", "File Picture", "File image",
                   "File Image", "File pic", "FILE PICTURE", "FILE IMAGE"),
             examples=("File photo of the ferry", "File picture: the ferry"),
             near_misses=("File photos of the mill were lost in the flood, she said.",)),
        line("drawn-by", Kind.MEDIA,
             r"(?:Map|Graphic|Chart|Infographic|Cartoon|Graphics|Animation|Illustration|Collage|Drawing|Artwork"
             r"|Photomontage|Composite|Visualization)s?(?: by|:) (?P<credit>[\p{Lu}\d][^\n.!?:]{2,60})",
             label="caption", between=True, longest=90,
             head=("Map", "Graphic", "Chart", "Infographic", "Cartoon", "Animation", "Illustration", "Collage",
                   "Drawing", "Artwork", "Photomontage", "Composite", "Visualization"),
             examples=("Map: Arden Watch", "Graphic by Tomas Brand"),
             near_misses=("Map by map the surveyors went on.",)),
        line("name-and-outlet", Kind.MEDIA,
             rf"[\p{{Lu}}\"“‘'\d][^\n]{{8,280}}[.!?)\"”’] (?P<credit>{NAMED} ?/ ?"
             rf"(?:The )?[\p{{Lu}}][\p{{L}}.&'’-]{{1,20}}(?: [\p{{Lu}}][\p{{L}}.&'’-]{{0,20}}){{0,3}})(?<!\.)",
             label="caption", between=True, longest=380, stem="/", shortest=24,
             examples=("The ferry in winter. Ana Ruiz / Arden Watch",),
             near_misses=("He asked for it. Ana Ruiz / Bo Lind wrote it",)),
        line("hide-caption", Kind.MEDIA, r"[\p{Lu}\d\"“'‘][^\n]{10,500} (?:hide|toggle) caption", label="caption",
             tail=("hide caption", "toggle caption"), longest=540,
             examples=("The ferry crosses the river. Ana Ruiz/Arden Radio hide caption",),
             near_misses=("She could not find how to hide the caption",)),
    ),
)

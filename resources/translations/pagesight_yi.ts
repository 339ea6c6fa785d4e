<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="yi_UA" sourcelanguage="en_US">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Pagesight</source>
        <translation>וועגן Pagesight</translation>
    </message>
    <message>
        <source>Turns pictures and PDFs into text on this computer; nothing is sent anywhere.
Free software under the GNU Affero General Public License, version 3 or later.</source>
        <translation>פֿאַרוואַנדלט בילדער און PDF־טעקעס אין טעקסט אויף דעם קאָמפּיוטער; גאָרנישט ווערט ערגעץ געשיקט.
פֿרײַע ווייכוואַרג לויט דער GNU Affero General Public License, ווערסיע 3 אָדער שפּעטער.</translation>
    </message>
    <message>
        <source>Search parts and licences</source>
        <translation>זוכן טיילן און ליצענצן</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>טעקסט פֿון דער ליצענץ</translation>
    </message>
    <message>
        <source>Parts and their licences</source>
        <translation>טיילן און זייערע ליצענצן</translation>
    </message>
    <message>
        <source>This part ships no text of its licence; its name above says which it is.</source>
        <translation>דער טייל קומט אָן דעם טעקסט פֿון זײַן ליצענץ; זײַן נאָמען אויבן זאָגט וועלכע זי איז.</translation>
    </message>
</context>
<context>
    <name>Accepting</name>
    <message>
        <source>Accept improvement</source>
        <translation>אָננעמען פֿאַרבעסערונג</translation>
    </message>
</context>
<context>
    <name>AddModelDialog</name>
    <message>
        <source>Add a model from a file</source>
        <translation>צוגעבן אַ מאָדעל פֿון אַ טעקע</translation>
    </message>
    <message>
        <source>Models (*.gguf)</source>
        <translation>מאָדעלן (*.gguf)</translation>
    </message>
    <message>
        <source>Model (GGUF)</source>
        <translation>מאָדעל (GGUF)</translation>
    </message>
    <message>
        <source>Picture encoder (mmproj)</source>
        <translation>בילד־קאָדירער (mmproj)</translation>
    </message>
    <message>
        <source>Only for a model that sees</source>
        <translation>נאָר פֿאַר אַ מאָדעל וואָס זעט</translation>
    </message>
    <message>
        <source>What fits the kind of model</source>
        <translation>וואָס פּאַסט צום מין מאָדעל</translation>
    </message>
    <message>
        <source>Prompts from a file</source>
        <translation>אָנווײַזונגען פֿון אַ טעקע</translation>
    </message>
    <message>
        <source>Profiles (*.toml)</source>
        <translation>פּראָפֿילן (*.toml)</translation>
    </message>
    <message>
        <source>Instead of the above</source>
        <translation>אָנשטאָט דעם אויבן</translation>
    </message>
    <message>
        <source>What the file says of itself</source>
        <translation>וואָס די טעקע זאָגט וועגן זיך</translation>
    </message>
    <message>
        <source>Link the files instead of copying them, where the disk allows it</source>
        <translation>פֿאַרבינדן די טעקעס אָנשטאָט קאָפּירן זיי, וווּ דער דיסק דערלויבט</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>אָנווײַזונגען</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>טיטל</translation>
    </message>
    <message>
        <source>The files are checked before they are taken. Only add models from people you trust, and mind their licence.</source>
        <translation>די טעקעס ווערן קאָנטראָלירט איידער מע נעמט זיי אָן. גיט צו נאָר מאָדעלן פֿון מענטשן וואָס איר געטרויט, און קוקט אויף זייער ליצענץ.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>צוגעבן</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>אַנולירן</translation>
    </message>
</context>
<context>
    <name>AddWatchDialog</name>
    <message>
        <source>Watch a folder</source>
        <translation>אָבסערווירן אַ פּאַפּקע</translation>
    </message>
    <message>
        <source>Folder to watch</source>
        <translation>פּאַפּקע צו אָבסערווירן</translation>
    </message>
    <message>
        <source>Folder of the results</source>
        <translation>פּאַפּקע פֿון די רעזולטאַטן</translation>
    </message>
    <message>
        <source>What is made</source>
        <translation>וואָס מע מאַכט</translation>
    </message>
    <message>
        <source>These formats:</source>
        <translation>די פֿאָרמאַטן:</translation>
    </message>
    <message>
        <source>Translate into</source>
        <translation>איבערזעצן אויף</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>שפּראַך</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>וואָס איז נישט אין אָרדענונג</translation>
    </message>
    <message>
        <source>What lies in the folder now is converted too. The files stay where they are, and folders in it are watched as well. If the results lie inside, they are not read again.</source>
        <translation>וואָס ליגט איצט אין דער פּאַפּקע ווערט אויך באַאַרבעט. די טעקעס בלײַבן וווּ זיי זענען, און מע אָבסערווירט אויך די פּאַפּקעס אין איר. אויב די רעזולטאַטן ליגן אינעווייניק, לייענט מען זיי נישט נאָך אַ מאָל.</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>אָבסערווירן</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>אַנולירן</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>אַזאַ פּאַפּקע איז נישטאָ.</translation>
    </message>
    <message>
        <source>The results need a folder of their own; one inside is fine.</source>
        <translation>די רעזולטאַטן דאַרפֿן אַן אייגענע פּאַפּקע; איינע אינעווייניק איז גוט.</translation>
    </message>
    <message>
        <source>Choose at least one format.</source>
        <translation>קלײַבט אויס כאָטש איין פֿאָרמאַט.</translation>
    </message>
</context>
<context>
    <name>AreaChip</name>
    <message>
        <source>Picture of the area</source>
        <translation>בילד פֿון שטח</translation>
    </message>
    <message>
        <source>Do not ask about the area</source>
        <translation>נישט פֿרעגן וועגן שטח</translation>
    </message>
    <message>
        <source>Area of page {}</source>
        <translation>שטח פֿון זײַט {}</translation>
    </message>
    <message>
        <source>Area of page {}, its text only</source>
        <translation>שטח פֿון זײַט {}, נאָר זײַן טעקסט</translation>
    </message>
</context>
<context>
    <name>AsideModel</name>
    <message>
        <source>File set aside</source>
        <translation>אַוועקגעלייגטע טעקע</translation>
    </message>
    <message>
        <source>Why, and what to do</source>
        <translation>די סיבה, און וואָס צו טאָן</translation>
    </message>
</context>
<context>
    <name>BlockEditing</name>
    <message>
        <source>Edit text</source>
        <translation>רעדאַקטירן טעקסט</translation>
    </message>
</context>
<context>
    <name>BlockField</name>
    <message>
        <source>Lines of the block</source>
        <translation>שורות פֿון בלאָק</translation>
    </message>
    <message>
        <source>Enter takes the text over, Shift+Enter begins a line, Esc leaves it</source>
        <translation>Enter נעמט אָן דעם טעקסט, Shift+Enter הייבט אָן אַ שורה, Esc פֿאַרלאָזט</translation>
    </message>
</context>
<context>
    <name>Blocks</name>
    <message>
        <source>paragraph</source>
        <translation>פּאַראַגראַף</translation>
    </message>
    <message>
        <source>heading</source>
        <translation>קעפּל</translation>
    </message>
    <message>
        <source>list item</source>
        <translation>פּונקט אין אַ רשימה</translation>
    </message>
    <message>
        <source>table</source>
        <translation>טאַבעלע</translation>
    </message>
    <message>
        <source>formula</source>
        <translation>פֿאָרמולע</translation>
    </message>
    <message>
        <source>figure</source>
        <translation>צייכענונג</translation>
    </message>
    <message>
        <source>caption</source>
        <translation>אונטערשריפֿט</translation>
    </message>
    <message>
        <source>footnote</source>
        <translation>פֿוס־הערה</translation>
    </message>
    <message>
        <source>page header</source>
        <translation>זײַט־קאָפּ</translation>
    </message>
    <message>
        <source>page footer</source>
        <translation>זײַט־פֿוס</translation>
    </message>
    <message>
        <source>bar code</source>
        <translation>באַרקאָד</translation>
    </message>
</context>
<context>
    <name>CaptureOverlay</name>
    <message>
        <source>Choose a part of the screen</source>
        <translation>אויסקלײַבן אַ טייל פֿון עקראַן</translation>
    </message>
    <message>
        <source>Draw a rectangle, or move one with the arrow keys and size it with Shift. Enter takes it, Esc cancels.</source>
        <translation>צייכנט אַ גראָדעק, אָדער רוקט אים מיט די פֿײַל־קלאַווישן און ענדערט זײַן גרייס מיט Shift. Enter נעמט אָן, Esc אַנולירט.</translation>
    </message>
</context>
<context>
    <name>Chat</name>
    <message>
        <source>What is this document about?</source>
        <translation>וועגן וואָס איז דער דאָקומענט?</translation>
    </message>
    <message>
        <source>What is the total?</source>
        <translation>וויפֿל איז די גאַנצע סומע?</translation>
    </message>
    <message>
        <source>When is the payment due?</source>
        <translation>ווען דאַרף מען באַצאָלן?</translation>
    </message>
    <message>
        <source>Who are the parties?</source>
        <translation>ווער זענען די צדדים?</translation>
    </message>
    <message>
        <source>When does it end?</source>
        <translation>ווען ענדיקט זיך עס?</translation>
    </message>
    <message>
        <source>How much is the rent?</source>
        <translation>וויפֿל איז דאָס דירה־געלט?</translation>
    </message>
    <message>
        <source>What is the date?</source>
        <translation>וואָס איז די דאַטע?</translation>
    </message>
    <message>
        <source>What does it say for “{label}”?</source>
        <translation>וואָס שטייט בײַ „{label}“?</translation>
    </message>
    <message>
        <source>About an area of page {}</source>
        <translation>וועגן אַ שטח פֿון זײַט {}</translation>
    </message>
    <message>
        <source>Ask in other words, or look for single words:</source>
        <translation>פֿרעגט מיט אַנדערע ווערטער, אָדער זוכט איינציקע ווערטער:</translation>
    </message>
    <message>
        <source>search the library</source>
        <translation>זוכן אין דער ביבליאָטעק</translation>
    </message>
    <message>
        <source>In the words of the document:</source>
        <translation>מיט די ווערטער פֿון דאָקומענט:</translation>
    </message>
    <message>
        <source>Cut off: the answer was stopped before its end</source>
        <translation>אָפּגעהאַקט: מע האָט אָפּגעשטעלט דעם ענטפֿער פֿאַר זײַן סוף</translation>
    </message>
    <message>
        <source>Searching the pages…</source>
        <translation>מע זוכט אין די זײַטן…</translation>
    </message>
    <message>
        <source>Loading the model…</source>
        <translation>מע לאָדט דעם מאָדעל…</translation>
    </message>
    <message>
        <source>Answering…</source>
        <translation>מע ענטפֿערט…</translation>
    </message>
    <message>
        <source>Checking the citations…</source>
        <translation>מע קאָנטראָלירט די ציטאַטן…</translation>
    </message>
    <message>
        <source>Trying once more, because a sentence is not supported…</source>
        <translation>מע פּרוּווט נאָך אַ מאָל, ווײַל אַ זאַץ איז נישט באַשטעטיקט…</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>מע אַרבעט…</translation>
    </message>
    <message>
        <source>Supported by this place</source>
        <translation>באַשטעטיקט פֿון דעם אָרט</translation>
    </message>
    <message>
        <source>Only partly supported by this place</source>
        <translation>נאָר טיילווײַז באַשטעטיקט פֿון דעם אָרט</translation>
    </message>
    <message>
        <source>Not supported by this place</source>
        <translation>נישט באַשטעטיקט פֿון דעם אָרט</translation>
    </message>
    <message>
        <source>p. {}</source>
        <translation>ז׳ {}</translation>
    </message>
    <message>
        <source>in part</source>
        <translation>טיילווײַז</translation>
    </message>
    <message>
        <source>What comes nearest; it may not answer the question:</source>
        <translation>וואָס קומט צום נאָענטסטן; עס איז אפֿשר נישט קיין ענטפֿער אויף דער פֿראַגע:</translation>
    </message>
    <message>
        <source>Comes near; it may not answer</source>
        <translation>קומט נאָענט; אפֿשר נישט קיין ענטפֿער</translation>
    </message>
    <message>
        <source>Line that comes near</source>
        <translation>אַ שורה וואָס קומט נאָענט</translation>
    </message>
    <message>
        <source>Citation</source>
        <translation>ציטאַט</translation>
    </message>
    <message>
        <source>page {}</source>
        <translation>זײַט {}</translation>
    </message>
    <message>
        <source>supported</source>
        <translation>באַשטעטיקט</translation>
    </message>
    <message>
        <source>supported in part</source>
        <translation>טיילווײַז באַשטעטיקט</translation>
    </message>
    <message>
        <source>not supported</source>
        <translation>נישט באַשטעטיקט</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>{place}: “{quoted}”</source>
        <translation>{place}: „{quoted}“</translation>
    </message>
    <message>
        <source>Read with {} confidence; compare with the picture</source>
        <translation>געלייענט מיט אַ זיכערקייט פֿון {}; פֿאַרגלײַכט מיטן בילד</translation>
    </message>
    <message>
        <source>not supported by the document</source>
        <translation>נישט באַשטעטיקט פֿון דאָקומענט</translation>
    </message>
    <message>
        <source>not found in the document: {}</source>
        <translation>נישט געפֿונען אין דאָקומענט: {}</translation>
    </message>
    <message>
        <source>not in the cited lines: {}</source>
        <translation>נישט אין די ציטירטע שורות: {}</translation>
    </message>
    <message>
        <source>This is not in the documents.</source>
        <translation>דאָס שטייט נישט אין די דאָקומענטן.</translation>
    </message>
    <message>
        <source>This is not in the document.</source>
        <translation>דאָס שטייט נישט אין דאָקומענט.</translation>
    </message>
    <message>
        <source>The question is in another language than the document; ask in its language for better answers.</source>
        <translation>די פֿראַגע איז אין אַן אַנדער שפּראַך ווי דער דאָקומענט; פֿרעגט אין זײַן שפּראַך פֿאַר בעסערע ענטפֿערס.</translation>
    </message>
    <message>
        <source>Answered from {read} of {total} pages</source>
        <translation>געענטפֿערט פֿון {read} פֿון {total} זײַטן</translation>
    </message>
    <message>
        <source>Answering from {read} of {total} pages</source>
        <translation>מע ענטפֿערט פֿון {read} פֿון {total} זײַטן</translation>
    </message>
    <message>
        <source>A model is being installed…</source>
        <translation>אַ מאָדעל ווערט אינסטאַלירט…</translation>
    </message>
    <message>
        <source>No document is open</source>
        <translation>קיין דאָקומענט איז נישט אָפֿן</translation>
    </message>
    <message>
        <source>A language model is missing</source>
        <translation>עס פֿעלט אַ שפּראַך־מאָדעל</translation>
    </message>
    <message>
        <source>No page is read yet</source>
        <translation>נאָך קיין זײַט נישט געלייענט</translation>
    </message>
</context>
<context>
    <name>ChatHeader</name>
    <message>
        <source>What is asked</source>
        <translation>וואָס מע פֿרעגט</translation>
    </message>
    <message>
        <source>This document</source>
        <translation>דער דאָזיקער דאָקומענט</translation>
    </message>
    <message>
        <source>The selected documents</source>
        <translation>די אויסגעקליבענע דאָקומענטן</translation>
    </message>
    <message>
        <source>The whole library</source>
        <translation>די גאַנצע ביבליאָטעק</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>שמועסן</translation>
    </message>
    <message>
        <source>Conversations, export, copy, delete</source>
        <translation>שמועסן, עקספּאָרטירן, קאָפּירן, אויסמעקן</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>נײַער שמועס</translation>
    </message>
    <message>
        <source>Earlier conversations</source>
        <translation>פֿריִערדיקע שמועסן</translation>
    </message>
    <message>
        <source>Export as Markdown…</source>
        <translation>עקספּאָרטירן ווי Markdown…</translation>
    </message>
    <message>
        <source>Copy the conversation</source>
        <translation>קאָפּירן דעם שמועס</translation>
    </message>
    <message>
        <source>Delete the conversation…</source>
        <translation>אויסמעקן דעם שמועס…</translation>
    </message>
    <message>
        <source>Models…</source>
        <translation>מאָדעלן…</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>ביבליאָטעק</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n דאָקומענט</numerusform>
            <numerusform>%n דאָקומענטן</numerusform>
        </translation>
    </message>
    <message>
        <source>What is asked: {}</source>
        <translation>מע פֿרעגט: {}</translation>
    </message>
    <message>
        <source>Choose what is asked</source>
        <translation>אויסקלײַבן וואָס מע פֿרעגט</translation>
    </message>
    <message numerus="yes">
        <source>The %n selected document(s)</source>
        <translation>
            <numerusform>דער אויסגעקליבענער דאָקומענט</numerusform>
            <numerusform>די %n אויסגעקליבענע דאָקומענטן</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChatPanel</name>
    <message>
        <source>Chat</source>
        <translation>שמועס</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>אָפּשטעלן</translation>
    </message>
    <message>
        <source>Stop the answer (Esc)</source>
        <translation>אָפּשטעלן דעם ענטפֿער (Esc)</translation>
    </message>
    <message>
        <source>Copy the answer</source>
        <translation>קאָפּירן דעם ענטפֿער</translation>
    </message>
    <message>
        <source>Copy with citations</source>
        <translation>קאָפּירן מיט ציטאַטן</translation>
    </message>
    <message>
        <source>Copy the answer with the quoted lines</source>
        <translation>קאָפּירן דעם ענטפֿער מיט די ציטירטע שורות</translation>
    </message>
    <message>
        <source>Answer again</source>
        <translation>ענטפֿערן נאָך אַ מאָל</translation>
    </message>
    <message>
        <source>Have the question answered another way</source>
        <translation>לאָזן ענטפֿערן די פֿראַגע אויף אַן אַנדער אופֿן</translation>
    </message>
    <message>
        <source>Waiting for the answer in another conversation…</source>
        <translation>מע וואַרט אויפֿן ענטפֿער אין אַן אַנדער שמועס…</translation>
    </message>
    <message>
        <source>Next: {}</source>
        <translation>קומעדיק: {}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>פּרוּוון נאָך אַ מאָל</translation>
    </message>
    <message>
        <source>A language model is missing; it is installed under Models.</source>
        <translation>עס פֿעלט אַ שפּראַך־מאָדעל; מע אינסטאַלירט אים אונטער „מאָדעלן“.</translation>
    </message>
    <message>
        <source>This page was changed since the answer; here it stood.</source>
        <translation>מע האָט געענדערט די זײַט זינט דעם ענטפֿער; דאָ איז עס געשטאַנען.</translation>
    </message>
    <message>
        <source>The answer was copied</source>
        <translation>דער ענטפֿער איז קאָפּירט</translation>
    </message>
    <message>
        <source>The conversation was copied</source>
        <translation>דער שמועס איז קאָפּירט</translation>
    </message>
    <message>
        <source>Export the conversation</source>
        <translation>עקספּאָרטירן דעם שמועס</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>אַלע טעקעס (*)</translation>
    </message>
    <message>
        <source>conversation</source>
        <translation>שמועס</translation>
    </message>
    <message>
        <source>Written: {}</source>
        <translation>אָנגעשריבן: {}</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>אויסמעקן</translation>
    </message>
    <message>
        <source>Delete this conversation?</source>
        <translation>אויסמעקן דעם שמועס?</translation>
    </message>
    <message>
        <source>The document stays. The conversation cannot be brought back.</source>
        <translation>דער דאָקומענט בלײַבט. דעם שמועס קען מען נישט ברענגען צוריק.</translation>
    </message>
</context>
<context>
    <name>ChatStartPage</name>
    <message>
        <source>Show the models…</source>
        <translation>ווײַזן די מאָדעלן…</translation>
    </message>
    <message>
        <source>Ask for example</source>
        <translation>פֿרעגט צום בײַשפּיל</translation>
    </message>
    <message>
        <source>Ask your documents</source>
        <translation>פֿרעגט אײַערע דאָקומענטן</translation>
    </message>
    <message>
        <source>Open a document to ask about it, or choose above to ask the whole library.</source>
        <translation>עפֿנט אַ דאָקומענט כּדי צו פֿרעגן וועגן אים, אָדער קלײַבט אויס אויבן די גאַנצע ביבליאָטעק.</translation>
    </message>
    <message>
        <source>A language model is missing</source>
        <translation>עס פֿעלט אַ שפּראַך־מאָדעל</translation>
    </message>
    <message>
        <source>No page is read yet</source>
        <translation>נאָך קיין זײַט נישט געלייענט</translation>
    </message>
    <message>
        <source>Questions can be asked as soon as the first page has been read.</source>
        <translation>פֿרעגן קען מען באַלד ווי די ערשטע זײַט איז געלייענט.</translation>
    </message>
    <message>
        <source>Nothing to ask about yet</source>
        <translation>נאָך נישטאָ וואָס צו פֿרעגן</translation>
    </message>
    <message>
        <source>No document with text is here.</source>
        <translation>דאָ איז נישטאָ קיין דאָקומענט מיט טעקסט.</translation>
    </message>
    <message>
        <source>Ask these documents</source>
        <translation>פֿרעגט די דאָקומענטן</translation>
    </message>
    <message>
        <source>Ask this document</source>
        <translation>פֿרעגט דעם דאָקומענט</translation>
    </message>
    <message>
        <source>Each sentence of an answer names the place it rests on; a click shows it on the page.</source>
        <translation>יעדער זאַץ פֿון אַן ענטפֿער ווײַזט אָן דאָס אָרט אויף וועלכן ער שטיצט זיך; אַ קליק ווײַזט עס אויף דער זײַט.</translation>
    </message>
    <message>
        <source>Questions are answered by a model that runs on this machine; nothing is sent anywhere.</source>
        <translation>אויף פֿראַגעס ענטפֿערט אַ מאָדעל וואָס אַרבעט אויף דער מאַשין; גאָרנישט ווערט ערגעץ געשיקט.</translation>
    </message>
    <message>
        <source>{} to download</source>
        <translation>{} אַראָפּצולאָדן</translation>
    </message>
    <message>
        <source>from {}</source>
        <translation>פֿון {}</translation>
    </message>
    <message>
        <source>licence {}</source>
        <translation>ליצענץ {}</translation>
    </message>
    <message>
        <source>For this machine {model} ({size}) is recommended; it is among the models.</source>
        <translation>פֿאַר דער מאַשין רעקאָמענדירט מען {model} ({size}); ער איז צווישן די מאָדעלן.</translation>
    </message>
    <message>
        <source>Install ({})</source>
        <translation>אינסטאַלירן ({})</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>אינסטאַלירן</translation>
    </message>
    <message>
        <source>Install {}</source>
        <translation>אינסטאַלירן {}</translation>
    </message>
</context>
<context>
    <name>ChoicesForm</name>
    <message numerus="yes">
        <source>Export %n document(s)</source>
        <translation>
            <numerusform>עקספּאָרטירן אַ דאָקומענט</numerusform>
            <numerusform>עקספּאָרטירן %n דאָקומענטן</numerusform>
        </translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>פֿאָרמאַטן</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>פּאַפּקע</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>אויסקלײַבן…</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>אויסקלײַבן די פּאַפּקע</translation>
    </message>
    <message>
        <source>Name of the files</source>
        <translation>נאָמען פֿון די טעקעס</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>אַרײַנשטעלן</translation>
    </message>
    <message>
        <source>Insert a field into the name</source>
        <translation>אַרײַנשטעלן אַ פֿעלד אין נאָמען</translation>
    </message>
    <message>
        <source>Preview of the names</source>
        <translation>פֿאָרויסקוק אויף די נעמען</translation>
    </message>
    <message>
        <source>Where a file exists</source>
        <translation>אויב אַ טעקע איז שוין דאָ</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>פֿרעגן</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>פֿאַרבײַטן זי</translation>
    </message>
    <message>
        <source>Keep both, with a number</source>
        <translation>האַלטן ביידע, מיט אַ נומער</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation>פּאַפּקע (&amp;F):</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>נאָמען (&amp;N):</translation>
    </message>
    <message>
        <source>&amp;Where a file exists:</source>
        <translation>אויב אַ טעקע איז שוין דאָ (&amp;W):</translation>
    </message>
    <message>
        <source>Folder for the exported files</source>
        <translation>פּאַפּקע פֿאַר די עקספּאָרטירטע טעקעס</translation>
    </message>
    <message>
        <source>Choose at least one format.</source>
        <translation>קלײַבט אויס כאָטש איין פֿאָרמאַט.</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>קלײַבט אויס אַ פּאַפּקע.</translation>
    </message>
    <message>
        <source>document</source>
        <translation>דאָקומענט</translation>
    </message>
    <message>
        <source>Preview: {}</source>
        <translation>פֿאָרויסקוק: {}</translation>
    </message>
</context>
<context>
    <name>CitationCard</name>
    <message>
        <source>Cited place</source>
        <translation>ציטירט אָרט</translation>
    </message>
    <message>
        <source>“{}”</source>
        <translation>„{}“</translation>
    </message>
    <message>
        <source>page {}</source>
        <translation>זײַט {}</translation>
    </message>
    <message>
        <source>read with {} confidence</source>
        <translation>געלייענט מיט אַ זיכערקייט פֿון {}</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Question</source>
        <translation>פֿראַגע</translation>
    </message>
    <message>
        <source>Enter sends, Shift+Enter begins a new line</source>
        <translation>Enter שיקט, Shift+Enter הייבט אָן אַ נײַע שורה</translation>
    </message>
    <message>
        <source>Ask a question</source>
        <translation>פֿרעגט אַ פֿראַגע</translation>
    </message>
    <message>
        <source>Send the question</source>
        <translation>שיקן די פֿראַגע</translation>
    </message>
    <message>
        <source>Send the question (Enter)</source>
        <translation>שיקן די פֿראַגע (Enter)</translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>Copy</source>
        <translation>קאָפּירן</translation>
    </message>
    <message>
        <source>Copy: {}</source>
        <translation>קאָפּירן: {}</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>קאָפּירט</translation>
    </message>
</context>
<context>
    <name>CorrectionsNotice</name>
    <message numerus="yes">
        <source>%n page(s) of this file were corrected in another reading.</source>
        <translation>
            <numerusform>%n זײַט פֿון דער טעקע איז פֿאַרריכט געוואָרן אין אַן אַנדער לייענונג.</numerusform>
            <numerusform>%n זײַטן פֿון דער טעקע זענען פֿאַרריכט געוואָרן אין אַן אַנדער לייענונג.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open that reading</source>
        <translation>עפֿענען יענע לייענונג</translation>
    </message>
</context>
<context>
    <name>DesktopNotice</name>
    <message numerus="yes">
        <source>%n file(s) read</source>
        <translation>
            <numerusform>אַ טעקע געלייענט</numerusform>
            <numerusform>%n טעקעס געלייענט</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read</source>
        <translation>
            <numerusform>אַ טעקע נישט געקענט לייענען</numerusform>
            <numerusform>%n טעקעס נישט געקענט לייענען</numerusform>
        </translation>
    </message>
    <message>
        <source>Watched folders</source>
        <translation>אָבסערווירטע פּאַפּקעס</translation>
    </message>
    <message>
        <source>Reading has ended</source>
        <translation>דאָס לייענען האָט זיך געענדיקט</translation>
    </message>
</context>
<context>
    <name>DetailsTab</name>
    <message>
        <source>Details of the page as JSON</source>
        <translation>פּרטים פֿון דער זײַט ווי JSON</translation>
    </message>
    <message>
        <source>This page has not been read yet.</source>
        <translation>די זײַט איז נאָך נישט געלייענט.</translation>
    </message>
</context>
<context>
    <name>DiffView</name>
    <message>
        <source>Text as it is now</source>
        <translation>דער טעקסט ווי ער איז איצט</translation>
    </message>
    <message>
        <source>Text as it was read anew</source>
        <translation>דער טעקסט אויף ס׳נײַ געלייענט</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>איצט</translation>
    </message>
    <message>
        <source>Read anew</source>
        <translation>אויף ס׳נײַ געלייענט</translation>
    </message>
</context>
<context>
    <name>DocumentListModel</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n זײַט</numerusform>
            <numerusform>%n זײַטן</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{} of %n page(s)</source>
        <translation>
            <numerusform>{} פֿון %n זײַט</numerusform>
            <numerusform>{} פֿון %n זײַטן</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n נישט געראָטן</numerusform>
            <numerusform>%n נישט געראָטן</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n corrected</source>
        <translation>
            <numerusform>%n פֿאַרריכט</numerusform>
            <numerusform>%n פֿאַרריכט</numerusform>
        </translation>
    </message>
    <message>
        <source>Source file not found in its place</source>
        <translation>די מקור־טעקע איז נישט אויף איר אָרט</translation>
    </message>
</context>
<context>
    <name>DocumentTools</name>
    <message>
        <source>Invoice</source>
        <translation>פֿאַקטורע</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>קוויט</translation>
    </message>
    <message>
        <source>Identity card</source>
        <translation>אידענטיטעט־קאַרטל</translation>
    </message>
    <message>
        <source>Business card</source>
        <translation>וויזיט־קאַרטל</translation>
    </message>
    <message>
        <source>supported</source>
        <translation>באַשטעטיקט</translation>
    </message>
    <message>
        <source>to be checked</source>
        <translation>צו קאָנטראָלירן</translation>
    </message>
    <message>
        <source>not in the document</source>
        <translation>נישט אין דאָקומענט</translation>
    </message>
    <message>
        <source>To be checked</source>
        <translation>צו קאָנטראָלירן</translation>
    </message>
    <message>
        <source>Not translated</source>
        <translation>נישט איבערגעזעצט</translation>
    </message>
</context>
<context>
    <name>DoubtfulBar</name>
    <message>
        <source>Doubtful below this confidence</source>
        <translation>ספֿקדיק אונטער דער זיכערקייט</translation>
    </message>
    <message>
        <source>Words whose confidence lies below this are doubtful</source>
        <translation>ווערטער מיט אַ זיכערקייט אונטער דעם זענען ספֿקדיק</translation>
    </message>
    <message>
        <source>{position} of {count} on this page</source>
        <translation>{position} פֿון {count} אויף דער זײַט</translation>
    </message>
    <message numerus="yes">
        <source>%n doubtful on this page</source>
        <translation>
            <numerusform>%n ספֿקדיק אויף דער זײַט</numerusform>
            <numerusform>%n ספֿקדיקע אויף דער זײַט</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} in the document</source>
        <translation>{count} אין דאָקומענט</translation>
    </message>
    <message>
        <source>{count} in the document so far</source>
        <translation>ביז איצט {count} אין דאָקומענט</translation>
    </message>
    <message>
        <source>{page}, {document}</source>
        <translation>{page}, {document}</translation>
    </message>
    <message numerus="yes">
        <source>%n doubtful</source>
        <translation>
            <numerusform>%n ספֿקדיק</numerusform>
            <numerusform>%n ספֿקדיקע</numerusform>
        </translation>
    </message>
    <message>
        <source>Doubtful words: {counts}</source>
        <translation>ספֿקדיקע ווערטער: {counts}</translation>
    </message>
</context>
<context>
    <name>DropHint</name>
    <message>
        <source>Drop to read</source>
        <translation>לאָזט אַראָפּ כּדי צו לייענען</translation>
    </message>
</context>
<context>
    <name>EditActions</name>
    <message>
        <source>&amp;Undo</source>
        <translation>צוריקנעמען (&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>ווידער טאָן (&amp;R)</translation>
    </message>
    <message>
        <source>Edit &amp;text</source>
        <translation>טעקסט רעדאַקטירן (&amp;T)</translation>
    </message>
    <message>
        <source>Edit the lines of the current block in the text</source>
        <translation>רעדאַקטירן די שורות פֿון איצטיקן בלאָק אין טעקסט</translation>
    </message>
    <message>
        <source>Edit &amp;word under the ink</source>
        <translation>רעדאַקטירן דאָס וואָרט אונטער דער שריפֿט (&amp;W)</translation>
    </message>
    <message>
        <source>Edit the current word at its place on the page</source>
        <translation>רעדאַקטירן דאָס איצטיקע וואָרט אויף זײַן אָרט אויף דער זײַט</translation>
    </message>
    <message>
        <source>&amp;Next doubtful word</source>
        <translation>קומעדיק ספֿקדיק וואָרט (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous doubtful word</source>
        <translation>פֿריִערדיק ספֿקדיק וואָרט (&amp;P)</translation>
    </message>
    <message>
        <source>Read &amp;page again…</source>
        <translation>זײַט לייענען נאָך אַ מאָל (&amp;P)…</translation>
    </message>
    <message>
        <source>Read an &amp;area…</source>
        <translation>לייענען אַ שטח (&amp;A)…</translation>
    </message>
    <message>
        <source>Draw an area on the page and read it again, or for the first time</source>
        <translation>צייכענען אַ שטח אויף דער זײַט און לייענען אים נאָך אַ מאָל, אָדער צום ערשטן מאָל</translation>
    </message>
    <message>
        <source>&amp;Ignore an area…</source>
        <translation>איגנאָרירן אַ שטח (&amp;I)…</translation>
    </message>
    <message>
        <source>Draw an area on the page and drop the text in it</source>
        <translation>צייכענען אַ שטח אויף דער זײַט און אַוועקנעמען דעם טעקסט אין אים</translation>
    </message>
    <message>
        <source>I&amp;mprove doubtful parts…</source>
        <translation>פֿאַרבעסערן ספֿקדיקע טיילן (&amp;M)…</translation>
    </message>
    <message>
        <source>Let a vision model look again at what the fast reader was unsure of</source>
        <translation>לאָזן אַ זע־מאָדעל נאָך אַ מאָל קוקן אויף דעם וואָס דער גיכער לייענער איז נישט געווען זיכער</translation>
    </message>
    <message>
        <source>Restore the machine&apos;s reading of this &amp;block</source>
        <translation>בלאָק צוריקשטעלן ווי די מאַשין האָט געלייענט (&amp;B)</translation>
    </message>
    <message>
        <source>Restore the machine&apos;s reading of this pa&amp;ge</source>
        <translation>גאַנצע זײַט צוריקשטעלן ווי די מאַשין האָט געלייענט (&amp;G)</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>page {}</source>
        <translation>זײַט {}</translation>
    </message>
    <message>
        <source>There is no such file or folder.</source>
        <translation>אַזאַ טעקע אָדער פּאַפּקע איז נישטאָ.</translation>
    </message>
    <message>
        <source>Check its name and place.</source>
        <translation>קאָנטראָלירט דעם נאָמען און דאָס אָרט.</translation>
    </message>
    <message>
        <source>The system does not let the file be read.</source>
        <translation>די סיסטעם לאָזט נישט לייענען די טעקע.</translation>
    </message>
    <message>
        <source>Check its rights, and whether its drive is connected.</source>
        <translation>קאָנטראָלירט די רעכט, און צי דער דיסק איז צוגעשלאָסן.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>די טעקע איז ליידיק.</translation>
    </message>
    <message>
        <source>Get the file again from where it came.</source>
        <translation>באַקומט די טעקע נאָך אַ מאָל פֿון דאָרט וווּ זי איז געקומען.</translation>
    </message>
    <message>
        <source>The content of the file is of no kind that can be read.</source>
        <translation>דער אינהאַלט פֿון דער טעקע איז נישט פֿון קיין סאָרט וואָס מע קען לייענען.</translation>
    </message>
    <message>
        <source>Use a PDF or a picture.</source>
        <translation>ניצט אַ PDF אָדער אַ בילד.</translation>
    </message>
    <message>
        <source>The file is damaged or was changed, and cannot be opened.</source>
        <translation>די טעקע איז געשעדיקט אָדער געענדערט און מע קען זי נישט עפֿענען.</translation>
    </message>
    <message>
        <source>Open it in another program and save it anew.</source>
        <translation>עפֿנט זי אין אַן אַנדער פּראָגראַם און היט זי אויף אויף ס׳נײַ.</translation>
    </message>
    <message>
        <source>The PDF is protected by a password.</source>
        <translation>די PDF איז באַשיצט מיט אַ פּאַראָל.</translation>
    </message>
    <message>
        <source>Enter the password.</source>
        <translation>שרײַבט אַרײַן דעם פּאַראָל.</translation>
    </message>
    <message>
        <source>The password does not open the PDF.</source>
        <translation>דער פּאַראָל עפֿנט נישט די PDF.</translation>
    </message>
    <message>
        <source>Check the password, capital letters too.</source>
        <translation>קאָנטראָלירט דעם פּאַראָל, אויך די גרויסע אותיות.</translation>
    </message>
    <message>
        <source>The file has no pages.</source>
        <translation>די טעקע האָט נישט קיין זײַטן.</translation>
    </message>
    <message>
        <source>The page range names no page of the file, or cannot be understood.</source>
        <translation>דער זײַטן־אָפּשניט אַנטהאַלט נישט קיין זײַט פֿון דער טעקע, אָדער מע קען אים נישט פֿאַרשטיין.</translation>
    </message>
    <message>
        <source>Write it like 1-3,7,10-end.</source>
        <translation>שרײַבט אים אַזוי: ⁦1-3,7,10-end⁩.</translation>
    </message>
    <message>
        <source>The picture has more pixels than allowed.</source>
        <translation>דאָס בילד האָט מער פּיקסעלן ווי מע דערלויבט.</translation>
    </message>
    <message>
        <source>Make it smaller, or raise the limit in the settings.</source>
        <translation>מאַכט עס קלענער, אָדער הייבט די גרענעץ אין די אײַנשטעלונגען.</translation>
    </message>
    <message>
        <source>The file has more pages than allowed.</source>
        <translation>די טעקע האָט מער זײַטן ווי מע דערלויבט.</translation>
    </message>
    <message>
        <source>Choose a page range, or raise the limit in the settings.</source>
        <translation>קלײַבט אויס אַ זײַטן־אָפּשניט, אָדער הייבט די גרענעץ אין די אײַנשטעלונגען.</translation>
    </message>
    <message>
        <source>The page is damaged and cannot be drawn.</source>
        <translation>די זײַט איז געשעדיקט און מע קען זי נישט ווײַזן.</translation>
    </message>
    <message>
        <source>Open the file in another program and save it anew.</source>
        <translation>עפֿנט די טעקע אין אַן אַנדער פּראָגראַם און היט זי אויף אויף ס׳נײַ.</translation>
    </message>
    <message>
        <source>There is no file here that can be read.</source>
        <translation>דאָ איז נישטאָ קיין טעקע וואָס מע קען לייענען.</translation>
    </message>
    <message>
        <source>Choose PDFs or pictures.</source>
        <translation>קלײַבט אויס PDF־טעקעס אָדער בילדער.</translation>
    </message>
    <message>
        <source>The reading process ended unexpectedly.</source>
        <translation>דער לייען־פּראָצעס האָט זיך אומגעריכט געענדיקט.</translation>
    </message>
    <message>
        <source>Try again; if it happens again, look into the log.</source>
        <translation>פּרוּווט נאָך אַ מאָל; אויב עס געשעט ווידער, קוקט אַרײַן אין זשורנאַל.</translation>
    </message>
    <message>
        <source>The reading process used too much memory and was ended.</source>
        <translation>דער לייען־פּראָצעס האָט גענוצט צו פֿיל זכּרון און מע האָט אים אָפּגעשטעלט.</translation>
    </message>
    <message>
        <source>Close other programs, or raise the limit in the settings.</source>
        <translation>פֿאַרמאַכט אַנדערע פּראָגראַמען, אָדער הייבט די גרענעץ אין די אײַנשטעלונגען.</translation>
    </message>
    <message>
        <source>The page made no progress for too long and was given up.</source>
        <translation>די זײַט האָט זיך צו לאַנג נישט גערירט פֿון אָרט און מע האָט זי אויפֿגעגעבן.</translation>
    </message>
    <message>
        <source>Try again, or raise the time limit in the settings.</source>
        <translation>פּרוּווט נאָך אַ מאָל, אָדער הייבט די צײַט־גרענעץ אין די אײַנשטעלונגען.</translation>
    </message>
    <message>
        <source>The page could not be recognised.</source>
        <translation>מע האָט נישט געקענט דערקענען די זײַט.</translation>
    </message>
    <message>
        <source>This version does not have what was asked for.</source>
        <translation>די ווערסיע האָט נישט דאָס וואָס מע האָט פֿאַרלאַנגט.</translation>
    </message>
    <message>
        <source>Choose something else.</source>
        <translation>קלײַבט אויס עפּעס אַנדערש.</translation>
    </message>
    <message>
        <source>No installed model reads this language.</source>
        <translation>קיין אינסטאַלירטער מאָדעל לייענט נישט די שפּראַך.</translation>
    </message>
    <message>
        <source>Choose another language, or install a model for it in the settings under Models.</source>
        <translation>קלײַבט אויס אַן אַנדער שפּראַך, אָדער אינסטאַלירט פֿאַר איר אַ מאָדעל אין די אײַנשטעלונגען אונטער „מאָדעלן“.</translation>
    </message>
    <message>
        <source>Not one page could be read.</source>
        <translation>מע האָט נישט געקענט לייענען קיין איין זײַט.</translation>
    </message>
    <message>
        <source>Look at the reasons page by page.</source>
        <translation>זעט די סיבות זײַט נאָך זײַט.</translation>
    </message>
    <message>
        <source>The language model failed while it was writing.</source>
        <translation>דעם שפּראַך־מאָדעל איז נישט געראָטן בשעת ער האָט געשריבן.</translation>
    </message>
    <message>
        <source>Ask again; if it happens again, look into the log.</source>
        <translation>פֿרעגט נאָך אַ מאָל; אויב עס געשעט ווידער, קוקט אַרײַן אין זשורנאַל.</translation>
    </message>
    <message>
        <source>A model is missing.</source>
        <translation>עס פֿעלט אַ מאָדעל.</translation>
    </message>
    <message>
        <source>Install it in the settings under Models.</source>
        <translation>אינסטאַלירט אים אין די אײַנשטעלונגען, אונטער „מאָדעלן“.</translation>
    </message>
    <message>
        <source>The files of a model are damaged.</source>
        <translation>די טעקעס פֿון אַ מאָדעל זענען געשעדיקט.</translation>
    </message>
    <message>
        <source>Install the model again in the settings under Models.</source>
        <translation>אינסטאַלירט דעם מאָדעל נאָך אַ מאָל אין די אײַנשטעלונגען, אונטער „מאָדעלן“.</translation>
    </message>
    <message>
        <source>There is no such model.</source>
        <translation>אַזאַ מאָדעל איז נישטאָ.</translation>
    </message>
    <message>
        <source>Choose a model from the list.</source>
        <translation>קלײַבט אויס אַ מאָדעל פֿון דער רשימה.</translation>
    </message>
    <message>
        <source>The model could not be downloaded.</source>
        <translation>מע האָט נישט געקענט אַראָפּלאָדן דעם מאָדעל.</translation>
    </message>
    <message>
        <source>Check the connection, or import the model from a folder.</source>
        <translation>קאָנטראָלירט די פֿאַרבינדונג, אָדער אימפּאָרטירט דעם מאָדעל פֿון אַ פּאַפּקע.</translation>
    </message>
    <message>
        <source>The settings forbid the network.</source>
        <translation>די אײַנשטעלונגען פֿאַרווערן די נעץ.</translation>
    </message>
    <message>
        <source>Allow downloads in the settings, or import from a folder.</source>
        <translation>דערלויבט אַראָפּלאָדן אין די אײַנשטעלונגען, אָדער אימפּאָרטירט פֿון אַ פּאַפּקע.</translation>
    </message>
    <message>
        <source>The file is no model, or does not fit the others it was given with.</source>
        <translation>די טעקע איז נישט קיין מאָדעל, אָדער פּאַסט נישט צו די אַנדערע וואָס מע האָט אָנגעגעבן מיט איר.</translation>
    </message>
    <message>
        <source>Choose the files that belong together, as their maker names them.</source>
        <translation>קלײַבט אויס די טעקעס וואָס געהערן צוזאַמען, ווי זייער מאַכער רופֿט זיי.</translation>
    </message>
    <message>
        <source>The model needs more memory than this machine has free.</source>
        <translation>דער מאָדעל דאַרף מער זכּרון ווי די מאַשין האָט פֿרײַ.</translation>
    </message>
    <message>
        <source>Close other programs, or choose a smaller model in the settings under Models.</source>
        <translation>פֿאַרמאַכט אַנדערע פּראָגראַמען, אָדער קלײַבט אויס אַ קלענערן מאָדעל אין די אײַנשטעלונגען, אונטער „מאָדעלן“.</translation>
    </message>
    <message>
        <source>The process of the language model ended unexpectedly.</source>
        <translation>דער פּראָצעס פֿון שפּראַך־מאָדעל האָט זיך אומגעריכט געענדיקט.</translation>
    </message>
    <message>
        <source>Ask again; if it happens again, choose another model.</source>
        <translation>פֿרעגט נאָך אַ מאָל; אויב עס געשעט ווידער, קלײַבט אויס אַן אַנדער מאָדעל.</translation>
    </message>
    <message>
        <source>The language model used too much memory and was stopped.</source>
        <translation>דער שפּראַך־מאָדעל האָט גענוצט צו פֿיל זכּרון און מע האָט אים אָפּגעשטעלט.</translation>
    </message>
    <message>
        <source>A file of this name exists already.</source>
        <translation>אַ טעקע מיט אַזאַ נאָמען איז שוין דאָ.</translation>
    </message>
    <message>
        <source>Allow replacing it, or choose another name.</source>
        <translation>דערלויבט זי צו פֿאַרבײַטן, אָדער קלײַבט אויס אַן אַנדער נאָמען.</translation>
    </message>
    <message>
        <source>The folder cannot be written to.</source>
        <translation>מע קען נישט שרײַבן אין דער פּאַפּקע.</translation>
    </message>
    <message>
        <source>Choose another folder, or check its rights.</source>
        <translation>קלײַבט אויס אַן אַנדער פּאַפּקע, אָדער קאָנטראָלירט די רעכט.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>דער דיסק איז פֿול.</translation>
    </message>
    <message>
        <source>Make room on it, or choose another place.</source>
        <translation>מאַכט אויף אים אָרט, אָדער קלײַבט אויס אַן אַנדער אָרט.</translation>
    </message>
    <message>
        <source>The result could not be made.</source>
        <translation>מע האָט נישט געקענט מאַכן דעם רעזולטאַט.</translation>
    </message>
    <message>
        <source>A setting has a value that is not allowed.</source>
        <translation>אַן אײַנשטעלונג האָט אַ ווערט וואָס איז נישט דערלויבט.</translation>
    </message>
    <message>
        <source>Correct it in the settings.</source>
        <translation>פֿאַרריכט זי אין די אײַנשטעלונגען.</translation>
    </message>
    <message>
        <source>There is no such tool.</source>
        <translation>אַזאַ מכשיר איז נישטאָ.</translation>
    </message>
    <message>
        <source>Choose a tool from the list.</source>
        <translation>קלײַבט אויס אַ מכשיר פֿון דער רשימה.</translation>
    </message>
    <message>
        <source>There is no such format.</source>
        <translation>אַזאַ פֿאָרמאַט איז נישטאָ.</translation>
    </message>
    <message>
        <source>Choose a format from the list.</source>
        <translation>קלײַבט אויס אַ פֿאָרמאַט פֿון דער רשימה.</translation>
    </message>
    <message>
        <source>The name template cannot be filled.</source>
        <translation>מע קען נישט אויספֿילן דעם נאָמען־מוסטער.</translation>
    </message>
    <message>
        <source>Use the fields that are listed beside it.</source>
        <translation>ניצט די פֿעלדער וואָס שטייען לעבן אים.</translation>
    </message>
    <message>
        <source>Another program is using the library.</source>
        <translation>אַן אַנדער פּראָגראַם ניצט די ביבליאָטעק.</translation>
    </message>
    <message>
        <source>Wait until it has finished, then try again.</source>
        <translation>וואַרט ביז זי איז פֿאַרטיק, דערנאָך פּרוּווט נאָך אַ מאָל.</translation>
    </message>
    <message>
        <source>The library cannot be read.</source>
        <translation>מע קען נישט לייענען די ביבליאָטעק.</translation>
    </message>
    <message>
        <source>Put back a copy of it, or delete it in the settings under Storage and privacy.</source>
        <translation>שטעלט צוריק אַ קאָפּיע דערפֿון, אָדער מעקט זי אויס אין די אײַנשטעלונגען, אונטער „לאַגער און פּריוואַטקייט“.</translation>
    </message>
    <message>
        <source>The document is no longer in the library.</source>
        <translation>דער דאָקומענט איז מער נישט אין דער ביבליאָטעק.</translation>
    </message>
    <message>
        <source>Read the file again.</source>
        <translation>לייענט די טעקע נאָך אַ מאָל.</translation>
    </message>
    <message>
        <source>The page was changed elsewhere in the meantime.</source>
        <translation>די זײַט האָט מען דערווײַל געענדערט ערגעץ אַנדערש.</translation>
    </message>
    <message>
        <source>Look at the page as it is now, and change it again.</source>
        <translation>קוקט אָן די זײַט ווי זי איז איצט, און ענדערט זי נאָך אַ מאָל.</translation>
    </message>
    <message>
        <source>There is more text than the language model can keep in mind.</source>
        <translation>עס איז דאָ מער טעקסט ווי דער שפּראַך־מאָדעל קען געדענקען.</translation>
    </message>
    <message>
        <source>Ask about fewer pages, or choose a model with a longer context.</source>
        <translation>פֿרעגט וועגן ווייניקער זײַטן, אָדער קלײַבט אויס אַ מאָדעל מיט אַ לענגערן קאָנטעקסט.</translation>
    </message>
    <message>
        <source>The document holds no text to answer from.</source>
        <translation>דער דאָקומענט האָט נישט קיין טעקסט פֿון וועלכן מע קען ענטפֿערן.</translation>
    </message>
    <message>
        <source>Read it first, or read it again in another way.</source>
        <translation>לייענט אים פֿריִער, אָדער לייענט אים נאָך אַ מאָל אויף אַן אַנדער אופֿן.</translation>
    </message>
    <message>
        <source>The question holds no word.</source>
        <translation>די פֿראַגע האָט נישט קיין וואָרט.</translation>
    </message>
    <message>
        <source>Write what you want to know.</source>
        <translation>שרײַבט וואָס איר ווילט וויסן.</translation>
    </message>
    <message>
        <source>The conversation is no longer there.</source>
        <translation>דער שמועס איז מער נישטאָ.</translation>
    </message>
    <message>
        <source>Ask again; another conversation begins.</source>
        <translation>פֿרעגט נאָך אַ מאָל; אַן אַנדער שמועס הייבט זיך אָן.</translation>
    </message>
    <message>
        <source>The description of the fields cannot be used.</source>
        <translation>די באַשרײַבונג פֿון די פֿעלדער קען מען נישט ניצן.</translation>
    </message>
    <message>
        <source>Choose a preset, or correct the JSON Schema.</source>
        <translation>קלײַבט אויס אַ גרייטן מוסטער, אָדער פֿאַרריכט דעם JSON Schema.</translation>
    </message>
    <message>
        <source>The installed model cannot translate into this language.</source>
        <translation>דער אינסטאַלירטער מאָדעל קען נישט איבערזעצן אין דער שפּראַך.</translation>
    </message>
    <message>
        <source>Choose another language, or a larger model in the settings under Models.</source>
        <translation>קלײַבט אויס אַן אַנדער שפּראַך, אָדער אַ גרעסערן מאָדעל אין די אײַנשטעלונגען, אונטער „מאָדעלן“.</translation>
    </message>
    <message>
        <source>A token is needed.</source>
        <translation>מע דאַרף אַ טאָקען.</translation>
    </message>
    <message>
        <source>Make one in the settings under Other programs.</source>
        <translation>מאַכט איינעם אין די אײַנשטעלונגען, אונטער „אַנדערע פּראָגראַמען“.</translation>
    </message>
    <message>
        <source>The token is unknown or was revoked.</source>
        <translation>דער טאָקען איז נישט באַקאַנט אָדער אָפּגערופֿן.</translation>
    </message>
    <message>
        <source>Make a new one in the settings under Other programs.</source>
        <translation>מאַכט אַ נײַעם אין די אײַנשטעלונגען, אונטער „אַנדערע פּראָגראַמען“.</translation>
    </message>
    <message>
        <source>The pages of the token, or of the day, are used up.</source>
        <translation>די זײַטן פֿון טאָקען, אָדער פֿון טאָג, זענען אויסגעניצט.</translation>
    </message>
    <message>
        <source>Raise its limits in the settings under Other programs, or wait.</source>
        <translation>הייבט זײַנע גרענעצן אין די אײַנשטעלונגען, אונטער „אַנדערע פּראָגראַמען“, אָדער וואַרט.</translation>
    </message>
    <message>
        <source>There is no such job.</source>
        <translation>אַזאַ אויפֿגאַבע איז נישטאָ.</translation>
    </message>
    <message>
        <source>Look at the list of jobs.</source>
        <translation>קוקט אין דער רשימה פֿון אויפֿגאַבעס.</translation>
    </message>
    <message>
        <source>The job has no result yet, or failed.</source>
        <translation>די אויפֿגאַבע האָט נאָך נישט קיין רעזולטאַט, אָדער איז נישט געראָטן.</translation>
    </message>
    <message>
        <source>Wait until it has ended.</source>
        <translation>וואַרט ביז זי איז פֿאַרטיק.</translation>
    </message>
    <message>
        <source>A value is missing or not allowed.</source>
        <translation>אַ ווערט פֿעלט אָדער איז נישט דערלויבט.</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>פֿאַרריכט אים און פּרוּווט נאָך אַ מאָל.</translation>
    </message>
    <message>
        <source>The file is larger than the limit.</source>
        <translation>די טעקע איז גרעסער פֿון דער גרענעץ.</translation>
    </message>
    <message>
        <source>Raise the limit in the settings under Other programs.</source>
        <translation>הייבט די גרענעץ אין די אײַנשטעלונגען, אונטער „אַנדערע פּראָגראַמען“.</translation>
    </message>
    <message>
        <source>Too much is under way already.</source>
        <translation>מע אַרבעט שוין אויף צו פֿיל.</translation>
    </message>
    <message>
        <source>Wait until some of it has ended.</source>
        <translation>וואַרט ביז אַ טייל דערפֿון איז פֿאַרטיק.</translation>
    </message>
    <message>
        <source>There is as much work as can be held, or the server is stopping.</source>
        <translation>עס איז שוין דאָ אַזוי פֿיל אַרבעט ווי מע קען אָננעמען, אָדער דער סערווער שטעלט זיך אָפּ.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>פּרוּווט שפּעטער נאָך אַ מאָל.</translation>
    </message>
    <message>
        <source>There is no such token any more.</source>
        <translation>אַזאַ טאָקען איז מער נישטאָ.</translation>
    </message>
    <message>
        <source>Look at the list of tokens.</source>
        <translation>קוקט אין דער רשימה פֿון טאָקענס.</translation>
    </message>
    <message>
        <source>The request comes from a web page or another address, which is refused.</source>
        <translation>די בקשה קומט פֿון אַ וועבזײַטל אָדער פֿון אַן אַנדער אַדרעס, און דאָס נעמט מען נישט אָן.</translation>
    </message>
    <message>
        <source>Send it from a program on this computer.</source>
        <translation>שיקט זי פֿון אַ פּראָגראַם אויף דעם קאָמפּיוטער.</translation>
    </message>
    <message>
        <source>There is nothing at this address.</source>
        <translation>אויף דעם אַדרעס איז גאָרנישטאָ.</translation>
    </message>
    <message>
        <source>Look at the list of addresses under /docs.</source>
        <translation>קוקט אין דער רשימה פֿון אַדרעסן אונטער ⁦/docs⁩.</translation>
    </message>
    <message>
        <source>This cannot be done at this address.</source>
        <translation>אויף דעם אַדרעס קען מען דאָס נישט טאָן.</translation>
    </message>
    <message>
        <source>Another program listens on this port.</source>
        <translation>אַן אַנדער פּראָגראַם ניצט שוין דעם פּאָרט.</translation>
    </message>
    <message>
        <source>Choose another port in the settings under Other programs.</source>
        <translation>קלײַבט אויס אַן אַנדער פּאָרט אין די אײַנשטעלונגען, אונטער „אַנדערע פּראָגראַמען“.</translation>
    </message>
    <message>
        <source>The address reaches beyond this computer, or is none of its own.</source>
        <translation>דער אַדרעס גייט אַרויס פֿון דעם קאָמפּיוטער, אָדער ער איז נישט זײַנער.</translation>
    </message>
    <message>
        <source>Use the address of this computer itself.</source>
        <translation>ניצט דעם אַדרעס פֿון דעם קאָמפּיוטער אַליין.</translation>
    </message>
    <message>
        <source>The certificate or its key cannot be used.</source>
        <translation>דעם צערטיפֿיקאַט אָדער זײַן שליסל קען מען נישט ניצן.</translation>
    </message>
    <message>
        <source>Check both files.</source>
        <translation>קאָנטראָלירט ביידע טעקעס.</translation>
    </message>
    <message>
        <source>The watched folder or the folder of the results cannot be used.</source>
        <translation>די אָבסערווירטע פּאַפּקע אָדער די פּאַפּקע פֿון די רעזולטאַטן קען מען נישט ניצן.</translation>
    </message>
    <message>
        <source>Check that both are there and can be written, and that the folder is not watched already.</source>
        <translation>קאָנטראָלירט צי ביידע זענען דאָ און מע קען שרײַבן אין זיי, און צי מע אָבסערווירט נישט שוין די פּאַפּקע.</translation>
    </message>
    <message>
        <source>The model comes under a licence of its own, which was not accepted.</source>
        <translation>דער מאָדעל האָט אַן אייגענע ליצענץ, וואָס מע האָט נישט אָנגענומען.</translation>
    </message>
    <message>
        <source>Read the licence in the settings under Models, and accept it there.</source>
        <translation>לייענט די ליצענץ אין די אײַנשטעלונגען, אונטער „מאָדעלן“, און נעמט זי דאָרט אָן.</translation>
    </message>
    <message>
        <source>The window cannot open.</source>
        <translation>דער פֿענצטער קען זיך נישט עפֿענען.</translation>
    </message>
    <message>
        <source>Use the command line.</source>
        <translation>ניצט די באַפֿעל־שורה.</translation>
    </message>
    <message>
        <source>Nobody could say whether there is a newer version.</source>
        <translation>מע האָט זיך נישט געקענט דערוויסן צי עס איז דאָ אַ נײַערע ווערסיע.</translation>
    </message>
    <message>
        <source>Try again later; everything else works without it.</source>
        <translation>פּרוּווט שפּעטער נאָך אַ מאָל; אַלץ אַנדערש אַרבעט אויך אָן דעם.</translation>
    </message>
    <message>
        <source>Something failed unexpectedly.</source>
        <translation>עפּעס איז אומגעריכט נישט געראָטן.</translation>
    </message>
    <message>
        <source>The log holds the details.</source>
        <translation>די פּרטים זענען אין זשורנאַל.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Documents</source>
        <translation>דאָקומענטן</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>פּשוטער טעקסט</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>וועב־זײַט</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Word־דאָקומענט</translation>
    </message>
    <message>
        <source>Searchable PDF</source>
        <translation>PDF וואָס מע קען דורכזוכן</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>דאַטן</translation>
    </message>
    <message>
        <source>Tables as CSV</source>
        <translation>טאַבעלעס ווי CSV</translation>
    </message>
    <message>
        <source>Tables as Excel workbook</source>
        <translation>טאַבעלעס ווי אַן Excel־טעקע</translation>
    </message>
    <message>
        <source>JSON with all boxes</source>
        <translation>JSON מיט אַלע קעסטלעך</translation>
    </message>
    <message>
        <source>hOCR for OCR programs</source>
        <translation>hOCR פֿאַר OCR־פּראָגראַמען</translation>
    </message>
    <message>
        <source>ALTO for libraries</source>
        <translation>ALTO פֿאַר ביבליאָטעקן</translation>
    </message>
    <message>
        <source>Name of the source</source>
        <translation>נאָמען פֿון מקור</translation>
    </message>
    <message>
        <source>Ending of the source</source>
        <translation>ענדונג פֿון מקור</translation>
    </message>
    <message>
        <source>Running number</source>
        <translation>לויפֿיקער נומער</translation>
    </message>
    <message>
        <source>Today&apos;s date</source>
        <translation>הײַנטיקע דאַטע</translation>
    </message>
    <message>
        <source>Time of the export</source>
        <translation>צײַט פֿון עקספּאָרט</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>פֿאָרמאַט</translation>
    </message>
    <message>
        <source>Tier that read it</source>
        <translation>מדרגה וואָס האָט געלייענט</translation>
    </message>
    <message>
        <source>Language setting</source>
        <translation>שפּראַך־אײַנשטעלונג</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>אָנגעשריבן</translation>
    </message>
    <message>
        <source>{} of the text found</source>
        <translation>{} פֿון טעקסט געפֿונען</translation>
    </message>
    <message>
        <source>boxes off by {} of a line&apos;s height</source>
        <translation>קעסטלעך אַוועקגערוקט מיט {} פֿון אַ שורה־הייך</translation>
    </message>
    <message>
        <source>same size as the source</source>
        <translation>די זעלבע גרייס ווי דער מקור</translation>
    </message>
    <message>
        <source>{} larger than the source</source>
        <translation>מיט {} גרעסער פֿון מקור</translation>
    </message>
    <message>
        <source>{} smaller than the source</source>
        <translation>מיט {} קלענער פֿון מקור</translation>
    </message>
    <message>
        <source>The PDF does not hold what was read.</source>
        <translation>די PDF אַנטהאַלט נישט דאָס געלייענטע.</translation>
    </message>
    <message>
        <source>PDF/A-2 for archives</source>
        <translation>PDF/A-2 פֿאַר אַרכיוון</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>עקספּאָרטירן</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>פֿאָרגאַנג פֿון עקספּאָרט</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>ווײַזן אין פּאַפּקע</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>עפֿענען</translation>
    </message>
    <message>
        <source>Copy all text</source>
        <translation>קאָפּירן דעם גאַנצן טעקסט</translation>
    </message>
    <message>
        <source>Copy the text of the exported documents</source>
        <translation>קאָפּירן דעם טעקסט פֿון די עקספּאָרטירטע דאָקומענטן</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>צוריק</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>אָפּשטעלן</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>פֿאַרמאַכן</translation>
    </message>
    <message>
        <source>Results of the export</source>
        <translation>רעזולטאַטן פֿון עקספּאָרט</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of these names exist already.</source>
        <translation>
            <numerusform>אַ טעקע מיט אַזאַ נאָמען איז שוין דאָ.</numerusform>
            <numerusform>%n טעקעס מיט אַזעלכע נעמען זענען שוין דאָ.</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>פֿאַרבײַטן</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>האַלטן ביידע</translation>
    </message>
    <message>
        <source>{} of {} files done</source>
        <translation>{} פֿון {} טעקעס פֿאַרטיק</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>מע שטעלט אָפּ…</translation>
    </message>
    <message>
        <source>{} of {} files could not be made as they should be.</source>
        <translation>{} פֿון {} טעקעס האָט מען נישט געקענט מאַכן ווי עס דאַרף צו זײַן.</translation>
    </message>
    <message>
        <source>Stopped; what was written so far stays.</source>
        <translation>אָפּגעשטעלט; דאָס אָנגעשריבענע בלײַבט.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written</source>
        <translation>
            <numerusform>אַ טעקע אָנגעשריבן</numerusform>
            <numerusform>%n טעקעס אָנגעשריבן</numerusform>
        </translation>
    </message>
    <message>
        <source>Characters copied: {count}</source>
        <translation>צייכנס קאָפּירט: {count}</translation>
    </message>
</context>
<context>
    <name>ExportPage</name>
    <message>
        <source>The export dialog starts with these choices and remembers here what was chosen there last.</source>
        <translation>דער עקספּאָרט־דיאַלאָג הייבט זיך אָן מיט די אױסוואַלן און געדענקט דאָ וואָס מע האָט דאָרטן לעצטנס אױסגעקליבן.</translation>
    </message>
</context>
<context>
    <name>FieldNames</name>
    <message>
        <source>address</source>
        <translation>אַדרעס</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>סומע</translation>
    </message>
    <message>
        <source>authority</source>
        <translation>אָנשטאַלט</translation>
    </message>
    <message>
        <source>buyer name</source>
        <translation>נאָמען פֿון קונה</translation>
    </message>
    <message>
        <source>cash</source>
        <translation>מזומן</translation>
    </message>
    <message>
        <source>change</source>
        <translation>רעשט</translation>
    </message>
    <message>
        <source>company</source>
        <translation>פֿירמע</translation>
    </message>
    <message>
        <source>currency</source>
        <translation>וואַלוטע</translation>
    </message>
    <message>
        <source>date</source>
        <translation>דאַטע</translation>
    </message>
    <message>
        <source>date of birth</source>
        <translation>געבוירן־דאַטע</translation>
    </message>
    <message>
        <source>date of expiry</source>
        <translation>גילטיק ביז</translation>
    </message>
    <message>
        <source>date of issue</source>
        <translation>אַרויסגעגעבן דעם</translation>
    </message>
    <message>
        <source>description</source>
        <translation>באַשרײַבונג</translation>
    </message>
    <message>
        <source>document number</source>
        <translation>נומער פֿון דאָקומענט</translation>
    </message>
    <message>
        <source>due date</source>
        <translation>צאָל־טערמין</translation>
    </message>
    <message>
        <source>email</source>
        <translation>בליצפּאָסט</translation>
    </message>
    <message>
        <source>fax</source>
        <translation>פֿאַקס</translation>
    </message>
    <message>
        <source>given names</source>
        <translation>ערשטע נעמען</translation>
    </message>
    <message>
        <source>IBAN</source>
        <translation>IBAN</translation>
    </message>
    <message>
        <source>seller VAT ID</source>
        <translation>שטײַער־נומער פֿון פֿאַרקויפֿער</translation>
    </message>
    <message>
        <source>invoice date</source>
        <translation>דאַטע פֿון פֿאַקטורע</translation>
    </message>
    <message>
        <source>invoice number</source>
        <translation>נומער פֿון פֿאַקטורע</translation>
    </message>
    <message>
        <source>items</source>
        <translation>פּאָזיציעס</translation>
    </message>
    <message>
        <source>job title</source>
        <translation>אַמט</translation>
    </message>
    <message>
        <source>merchant</source>
        <translation>סוחר</translation>
    </message>
    <message>
        <source>merchant phone</source>
        <translation>טעלעפֿאָן פֿון סוחר</translation>
    </message>
    <message>
        <source>mobile</source>
        <translation>מאָביל־טעלעפֿאָן</translation>
    </message>
    <message>
        <source>name</source>
        <translation>נאָמען</translation>
    </message>
    <message>
        <source>nationality</source>
        <translation>בירגערשאַפֿט</translation>
    </message>
    <message>
        <source>order number</source>
        <translation>נומער פֿון באַשטעלונג</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>טעלעפֿאָן</translation>
    </message>
    <message>
        <source>place of birth</source>
        <translation>געבוירן־אָרט</translation>
    </message>
    <message>
        <source>position</source>
        <translation>פּאָזיציע</translation>
    </message>
    <message>
        <source>quantity</source>
        <translation>צאָל</translation>
    </message>
    <message>
        <source>receipt number</source>
        <translation>נומער פֿון קוויט</translation>
    </message>
    <message>
        <source>seller email</source>
        <translation>בליצפּאָסט פֿון פֿאַרקויפֿער</translation>
    </message>
    <message>
        <source>seller name</source>
        <translation>נאָמען פֿון פֿאַרקויפֿער</translation>
    </message>
    <message>
        <source>seller phone</source>
        <translation>טעלעפֿאָן פֿון פֿאַרקויפֿער</translation>
    </message>
    <message>
        <source>sex</source>
        <translation>מין</translation>
    </message>
    <message>
        <source>subtotal</source>
        <translation>צווישן־סומע</translation>
    </message>
    <message>
        <source>surname</source>
        <translation>פֿאַמיליע־נאָמען</translation>
    </message>
    <message>
        <source>tax</source>
        <translation>שטײַער</translation>
    </message>
    <message>
        <source>tax rate</source>
        <translation>שטײַער־פּראָצענט</translation>
    </message>
    <message>
        <source>total</source>
        <translation>גאַנצע סומע</translation>
    </message>
    <message>
        <source>unit price</source>
        <translation>פּרײַז פֿאַר איינס</translation>
    </message>
    <message>
        <source>website</source>
        <translation>וועבזײַטל</translation>
    </message>
</context>
<context>
    <name>FieldNotes</name>
    <message>
        <source>The items add up to {whole}, the sum is {total}.</source>
        <translation>די פּאָזיציעס באַטרעפֿן {whole}, די סומע איז {total}.</translation>
    </message>
    <message>
        <source>The items add up to {whole}, the total is {total}.</source>
        <translation>די פּאָזיציעס באַטרעפֿן {whole}, די גאַנצע סומע איז {total}.</translation>
    </message>
    <message>
        <source>Sum before tax and tax add up to {whole}, the total is {total}.</source>
        <translation>די סומע אָן שטײַער מיטן שטײַער באַטרעפֿט {whole}, די גאַנצע סומע איז {total}.</translation>
    </message>
    <message>
        <source>Cash less change is {whole}, the total is {total}.</source>
        <translation>מזומן מינוס רעשט איז {whole}, די גאַנצע סומע איז {total}.</translation>
    </message>
    <message>
        <source>No table with the columns of &quot;{name}&quot; was found.</source>
        <translation>מע האָט נישט געפֿונען קיין טאַבעלע מיט די קאָלומנעס פֿון „{name}“.</translation>
    </message>
    <message>
        <source>No language model is installed: the fields are from rules alone.</source>
        <translation>קיין שפּראַך־מאָדעל איז נישט אינסטאַלירט: די פֿעלדער זענען נאָר פֿון כּללים.</translation>
    </message>
    <message>
        <source>The fields are from rules alone: {reason}.</source>
        <translation>די פֿעלדער זענען נאָר פֿון כּללים: {reason}.</translation>
    </message>
    <message>
        <source>The model {name} is too small to choose values: the fields are from rules alone.</source>
        <translation>דער מאָדעל {name} איז צו קליין צו קלײַבן ווערטן: די פֿעלדער זענען נאָר פֿון כּללים.</translation>
    </message>
    <message>
        <source>The fields are from rules alone: {reason}, twice.</source>
        <translation>די פֿעלדער זענען נאָר פֿון כּללים: {reason}, צוויי מאָל.</translation>
    </message>
    <message>
        <source>Only the first {count} lines were looked through.</source>
        <translation>מע האָט דורכגעקוקט נאָר די ערשטע {count} שורות.</translation>
    </message>
    <message>
        <source>the language model failed</source>
        <translation>דעם שפּראַך־מאָדעל איז נישט געראָטן</translation>
    </message>
    <message>
        <source>the language model took too long</source>
        <translation>דער שפּראַך־מאָדעל האָט געדויערט צו לאַנג</translation>
    </message>
    <message>
        <source>its answer was no JSON</source>
        <translation>זײַן ענטפֿער איז נישט געווען JSON</translation>
    </message>
    <message>
        <source>found by its place or form, no label stands beside it</source>
        <translation>געפֿונען לויטן אָרט אָדער די פֿאָרעם, קיין באַצייכענונג שטייט נישט דערבײַ</translation>
    </message>
    <message>
        <source>chosen by the language model, no label stands beside it</source>
        <translation>אויסגעקליבן פֿון שפּראַך־מאָדעל, קיין באַצייכענונג שטייט נישט דערבײַ</translation>
    </message>
    <message>
        <source>the language model said this; it stands nowhere in the document and was left out</source>
        <translation>דער שפּראַך־מאָדעל האָט דאָס געזאָגט; עס שטייט ערגעץ נישט אין דאָקומענט און מע האָט עס אויסגעלאָזט</translation>
    </message>
    <message>
        <source>the sign stands for several currencies</source>
        <translation>דער צייכן באַטײַט עטלעכע וואַלוטעס</translation>
    </message>
    <message>
        <source>several currencies are named</source>
        <translation>עטלעכע וואַלוטעס זענען דערמאָנט</translation>
    </message>
    <message>
        <source>day and month may be the other way round</source>
        <translation>דער טאָג און דער חודש קענען זײַן פֿאַרביטן</translation>
    </message>
    <message>
        <source>adds up: {sum}</source>
        <translation>דער חשבון שטימט: {sum}</translation>
    </message>
    <message>
        <source>the items add up to {whole}</source>
        <translation>די פּאָזיציעס באַטרעפֿן {whole}</translation>
    </message>
    <message>
        <source>does not add up with the other amounts</source>
        <translation>שטימט נישט מיט די אַנדערע סומעס</translation>
    </message>
    <message>
        <source>read with a confidence of {share} only</source>
        <translation>געלייענט מיט אַ זיכערקייט פֿון נאָר {share}</translation>
    </message>
    <message>
        <source>it is in this language already</source>
        <translation>עס איז שוין אין דער שפּראַך</translation>
    </message>
    <message>
        <source>not found again: {names}</source>
        <translation>נישט געפֿונען ווידער: {names}</translation>
    </message>
    <message>
        <source>stays in the original: {reason}</source>
        <translation>בלײַבט ווי אין אָריגינאַל: {reason}</translation>
    </message>
    <message>
        <source>{missing} would be missing</source>
        <translation>{missing} וואָלט געפֿעלט</translation>
    </message>
    <message>
        <source>{added} would be new</source>
        <translation>{added} וואָלט געווען נײַ</translation>
    </message>
    <message>
        <source>{missing} would be missing and {added} would be new</source>
        <translation>{missing} וואָלט געפֿעלט און {added} וואָלט געווען נײַ</translation>
    </message>
    <message>
        <source>the model repeated the original</source>
        <translation>דער מאָדעל האָט איבערגעחזרט דעם אָריגינאַל</translation>
    </message>
    <message>
        <source>the model repeated itself</source>
        <translation>דער מאָדעל האָט זיך איבערגעחזרט</translation>
    </message>
    <message>
        <source>the model gave no text</source>
        <translation>דער מאָדעל האָט נישט געגעבן קיין טעקסט</translation>
    </message>
    <message>
        <source>the model took too long</source>
        <translation>דער מאָדעל האָט געדויערט צו לאַנג</translation>
    </message>
    <message>
        <source>the model wrote something else</source>
        <translation>דער מאָדעל האָט געשריבן עפּעס אַנדערש</translation>
    </message>
    <message>
        <source>the model did not come to an end</source>
        <translation>דער מאָדעל איז נישט געקומען צו קיין סוף</translation>
    </message>
    <message>
        <source>it is too long for the model</source>
        <translation>עס איז צו לאַנג פֿאַרן מאָדעל</translation>
    </message>
    <message>
        <source>the answer is in another language ({tag})</source>
        <translation>דער ענטפֿער איז אין אַן אַנדער שפּראַך ({tag})</translation>
    </message>
    <message>
        <source>the model {name} is too small to translate</source>
        <translation>דער מאָדעל {name} איז צו קליין צו איבערזעצן</translation>
    </message>
    <message>
        <source>the model {name} is not made for {language}</source>
        <translation>דער מאָדעל {name} איז נישט געמאַכט פֿאַר {language}</translation>
    </message>
</context>
<context>
    <name>FieldsDialog</name>
    <message>
        <source>Takes values out of the document that is shown. Each is looked up in the text; choose a row to see where it stands. What could not be proved is marked.</source>
        <translation>נעמט אַרויס ווערטן פֿון געוויזענעם דאָקומענט. יעדן ווערט זוכט מען אין טעקסט; קלײַבט אויס אַ שורה כּדי צו זען וווּ ער שטייט. וואָס מע האָט נישט געקענט באַווײַזן איז אָנגעצייכנט.</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>פֿעלדער</translation>
    </message>
    <message>
        <source>What to take out</source>
        <translation>וואָס אַרויסצונעמען</translation>
    </message>
    <message>
        <source>JSON Schema of your own…</source>
        <translation>אײַער אייגענער JSON Schema…</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>אַרויסנעמען</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>קאָפּירן</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>אויפֿגעהיט: {name}</translation>
    </message>
    <message>
        <source>JSON Schema of your own</source>
        <translation>אײַער אייגענער JSON Schema</translation>
    </message>
    <message>
        <source>JSON Schema</source>
        <translation>JSON Schema</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>טאַבעלע</translation>
    </message>
    <message>
        <source>Save fields</source>
        <translation>אויפֿהיטן די פֿעלדער</translation>
    </message>
</context>
<context>
    <name>FieldsModel</name>
    <message>
        <source>Field</source>
        <translation>פֿעלד</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>ווערט</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>באַווײַז</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>זײַט</translation>
    </message>
    <message>
        <source>Confidence: {share}</source>
        <translation>זיכערקייט: {share}</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>נישט געפֿונען</translation>
    </message>
</context>
<context>
    <name>FileField</name>
    <message>
        <source>Choose…</source>
        <translation>אויסקלײַבן…</translation>
    </message>
    <message>
        <source>Choose: {}</source>
        <translation>אויסקלײַבן: {}</translation>
    </message>
</context>
<context>
    <name>FolderField</name>
    <message>
        <source>Choose…</source>
        <translation>אויסקלײַבן…</translation>
    </message>
    <message>
        <source>Choose: {}</source>
        <translation>אויסקלײַבן: {}</translation>
    </message>
</context>
<context>
    <name>FoldersModel</name>
    <message>
        <source>Folder</source>
        <translation>פּאַפּקע</translation>
    </message>
    <message>
        <source>Makes</source>
        <translation>מאַכט</translation>
    </message>
    <message>
        <source>State</source>
        <translation>מצבֿ</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>פֿאַרטיק</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>אַוועקגעלייגט</translation>
    </message>
    <message>
        <source>{} set aside</source>
        <translation>{} אַוועקגעלייגט</translation>
    </message>
    <message>
        <source>Results: {}</source>
        <translation>רעזולטאַטן: {}</translation>
    </message>
</context>
<context>
    <name>Gallery</name>
    <message>
        <source>Tools</source>
        <translation>מכשירים</translation>
    </message>
    <message>
        <source>No tool has these words.</source>
        <translation>קיין מכשיר האָט נישט די ווערטער.</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>User guide</source>
        <translation>באַניצער־וועגווײַזער</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>אינהאַלט</translation>
    </message>
    <message>
        <source>Page of the guide</source>
        <translation>זײַט פֿון וועגווײַזער</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>צוריק</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>פֿאָרויס</translation>
    </message>
    <message>
        <source>Search in this page</source>
        <translation>זוכן אויף דער זײַט</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>פֿריִערדיקער טרעף</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>קומעדיקער טרעף</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>זוכן</translation>
    </message>
    <message>
        <source>This installation was packaged without the guide.</source>
        <translation>די אינסטאַלאַציע האָט מען געפּאַקט אָן דעם וועגווײַזער.</translation>
    </message>
    <message>
        <source>Not on this page</source>
        <translation>נישטאָ אויף דער זײַט</translation>
    </message>
</context>
<context>
    <name>HitListModel</name>
    <message>
        <source>{} · page {}</source>
        <translation>{} · זײַט {}</translation>
    </message>
</context>
<context>
    <name>Improve</name>
    <message>
        <source>p. {}</source>
        <translation>ז׳ {}</translation>
    </message>
    <message>
        <source>numbers differ</source>
        <translation>ציפֿערן אַנדערש</translation>
    </message>
    <message>
        <source>doubtful text</source>
        <translation>ספֿקדיקער טעקסט</translation>
    </message>
    <message>
        <source>table</source>
        <translation>טאַבעלע</translation>
    </message>
    <message>
        <source>hardly legible</source>
        <translation>קוים צו לייענען</translation>
    </message>
    <message>
        <source>none</source>
        <translation>קיינע</translation>
    </message>
    <message>
        <source>{old} now, {new} read anew</source>
        <translation>איצט {old}, אויף ס׳נײַ געלייענט {new}</translation>
    </message>
    <message>
        <source>Numbers differ: {}</source>
        <translation>ציפֿערן אַנדערש: {}</translation>
    </message>
</context>
<context>
    <name>ImproveDialog</name>
    <message>
        <source>Improve doubtful parts</source>
        <translation>פֿאַרבעסערן ספֿקדיקע טיילן</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>מעלדונג</translation>
    </message>
    <message>
        <source>The text there has changed since; this proposal is dropped.</source>
        <translation>דער טעקסט דאָרט האָט זיך זינט דעמאָלט געענדערט; דער פֿאָרשלאָג פֿאַלט אַוועק.</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>מינוטן</translation>
    </message>
    <message>
        <source> min</source>
        <translation> מינ׳</translation>
    </message>
    <message>
        <source>Which pages</source>
        <translation>וועלכע זײַטן</translation>
    </message>
    <message>
        <source>All pages of the document</source>
        <translation>אַלע זײַטן פֿון דאָקומענט</translation>
    </message>
    <message>
        <source>The page shown</source>
        <translation>די געוויזענע זײַט</translation>
    </message>
    <message>
        <source>A vision model reads doubtful text, tables and what is hardly legible once more, the worst first. Nothing is changed before you have seen what differs.</source>
        <translation>אַ זע־מאָדעל לייענט נאָך אַ מאָל ספֿקדיקן טעקסט, טאַבעלעס און וואָס איז קוים צו לייענען, דאָס ערגסטע צו ערשט. גאָרנישט ווערט געענדערט איידער איר האָט געזען וואָס איז אַנדערש.</translation>
    </message>
    <message>
        <source>&amp;Time at most</source>
        <translation>צײַט העכסטנס (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Pages</source>
        <translation>זײַטן (&amp;P)</translation>
    </message>
    <message>
        <source>Looking again</source>
        <translation>מע קוקט נאָך אַ מאָל</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>וואָס איז אַנדערש</translation>
    </message>
    <message>
        <source>The part as it stands on the page</source>
        <translation>דער טייל ווי ער שטייט אויף דער זײַט</translation>
    </message>
    <message>
        <source>Numbers that differ</source>
        <translation>ציפֿערן וואָס זענען אַנדערש</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>קוקן נאָך אַ מאָל</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>אָפּשטעלן</translation>
    </message>
    <message>
        <source>Another look…</source>
        <translation>נאָך אַ קוק…</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>אָננעמען (&amp;A)</translation>
    </message>
    <message>
        <source>Put this reading into the text (Enter in the list)</source>
        <translation>אַרײַנשטעלן די לייענונג אין טעקסט (Enter אין דער רשימה)</translation>
    </message>
    <message>
        <source>&amp;Reject</source>
        <translation>אָפּוואַרפֿן (&amp;R)</translation>
    </message>
    <message>
        <source>Keep the text as it is (Delete in the list)</source>
        <translation>לאָזן דעם טעקסט ווי ער איז (Delete אין דער רשימה)</translation>
    </message>
    <message>
        <source>Accept &amp;where numbers agree</source>
        <translation>אָננעמען וווּ די ציפֿערן שטימען (&amp;W)</translation>
    </message>
    <message>
        <source>Accept every difference that leaves all numbers as they are</source>
        <translation>אָננעמען יעדן אונטערשייד וואָס לאָזט אַלע ציפֿערן ווי זיי זענען</translation>
    </message>
    <message>
        <source>Accept a&amp;ll</source>
        <translation>אָננעמען אַלץ (&amp;L)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>פֿאַרמאַכן</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s) of an earlier look are still open.</source>
        <translation>
            <numerusform>%n אונטערשייד פֿון אַ פֿריִערדיקן קוק איז נאָך אָפֿן.</numerusform>
            <numerusform>%n אונטערשיידן פֿון אַ פֿריִערדיקן קוק זענען נאָך אָפֿן.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking at part {number} of {total}; at most {minutes} min in all</source>
        <translation>מע קוקט אויף טייל {number} פֿון {total}; העכסטנס {minutes} מינ׳ אין גאַנצן</translation>
    </message>
    <message>
        <source>Looking for doubtful parts…</source>
        <translation>מע זוכט ספֿקדיקע טיילן…</translation>
    </message>
    <message>
        <source>Nothing here is doubtful.</source>
        <translation>דאָ איז גאָרנישט ספֿקדיק.</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) were read differently.</source>
        <translation>
            <numerusform>%n טייל איז געלייענט געוואָרן אַנדערש.</numerusform>
            <numerusform>%n טיילן זענען געלייענט געוואָרן אַנדערש.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n more there was no time.</source>
        <translation>
            <numerusform>פֿאַר נאָך %n איז נישט געווען קיין צײַט.</numerusform>
            <numerusform>פֿאַר נאָך %n איז נישט געווען קיין צײַט.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>מע שטעלט אָפּ…</translation>
    </message>
    <message>
        <source>All differences are dealt with.</source>
        <translation>אַלע אונטערשיידן זענען באַהאַנדלט.</translation>
    </message>
</context>
<context>
    <name>InkEditing</name>
    <message>
        <source>Accept word</source>
        <translation>אָננעמען וואָרט</translation>
    </message>
    <message>
        <source>Edit word</source>
        <translation>רעדאַקטירן וואָרט</translation>
    </message>
    <message>
        <source>Split word</source>
        <translation>צעטיילן וואָרט</translation>
    </message>
    <message>
        <source>Merge words</source>
        <translation>צונויפֿגיסן ווערטער</translation>
    </message>
    <message>
        <source>Move box</source>
        <translation>רוקן קעסטל</translation>
    </message>
</context>
<context>
    <name>InkField</name>
    <message>
        <source>Word under the ink</source>
        <translation>וואָרט אונטער דער שריפֿט</translation>
    </message>
    <message>
        <source>Enter takes it over and goes to the next doubtful word, Tab to the next word, Esc leaves</source>
        <translation>Enter נעמט עס אָן און גייט צום קומעדיקן ספֿקדיקן וואָרט, Tab צום קומעדיקן וואָרט, Esc פֿאַרלאָזט</translation>
    </message>
    <message>
        <source>Right as it is, go on (Enter)</source>
        <translation>ריכטיק ווי עס איז, ווײַטער (Enter)</translation>
    </message>
    <message>
        <source>Previous word (Shift+Tab)</source>
        <translation>פֿריִערדיק וואָרט (Shift+Tab)</translation>
    </message>
    <message>
        <source>Next word (Tab)</source>
        <translation>קומעדיק וואָרט (Tab)</translation>
    </message>
    <message>
        <source>Split the word at the caret (Ctrl+D)</source>
        <translation>צעטיילן דאָס וואָרט בײַם קורסאָר (Ctrl+D)</translation>
    </message>
    <message>
        <source>Merge with the next word (Ctrl+J)</source>
        <translation>צונויפֿגיסן מיטן קומעדיקן וואָרט (Ctrl+J)</translation>
    </message>
    <message>
        <source>Leave (Esc)</source>
        <translation>פֿאַרלאָזן (Esc)</translation>
    </message>
    <message>
        <source>Line: {text}</source>
        <translation>שורה: {text}</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>Open files</source>
        <translation>עפֿענען טעקעס</translation>
    </message>
    <message>
        <source>Pictures and PDFs</source>
        <translation>בילדער און PDF</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>אַלע טעקעס</translation>
    </message>
    <message>
        <source>Open a folder</source>
        <translation>עפֿענען אַ פּאַפּקע</translation>
    </message>
    <message>
        <source>The clipboard holds no picture and no files</source>
        <translation>אויפֿן קלעמברעטל איז נישטאָ קיין בילד און קיין טעקעס</translation>
    </message>
</context>
<context>
    <name>InterruptedModel</name>
    <message>
        <source>begun {}</source>
        <translation>אָנגעהויבן {}</translation>
    </message>
    <message numerus="yes">
        <source>{} of %n page(s) read</source>
        <translation>
            <numerusform>{} פֿון %n זײַט געלייענט</numerusform>
            <numerusform>{} פֿון %n זײַטן געלייענט</numerusform>
        </translation>
    </message>
    <message>
        <source>no page read yet</source>
        <translation>נאָך קיין זײַט נישט געלייענט</translation>
    </message>
    <message>
        <source>the file is no longer there</source>
        <translation>די טעקע איז מער נישטאָ דאָרט</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>en</source>
        <translation>yi</translation>
    </message>
</context>
<context>
    <name>LanguageDialog</name>
    <message>
        <source>Languages</source>
        <translation>שפּראַכן</translation>
    </message>
    <message>
        <source>Search languages</source>
        <translation>זוכן שפּראַכן</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>אויטאָמאַטיש</translation>
    </message>
    <message>
        <source>Tell the language from the text</source>
        <translation>דערקענען די שפּראַך לויטן טעקסט</translation>
    </message>
    <message>
        <source>Data to read {} is missing, and your settings forbid downloads.</source>
        <translation>עס פֿעלן דאַטן צו לייענען {}, און די אײַנשטעלונגען פֿאַרווערן אַראָפּלאָדן.</translation>
    </message>
    <message>
        <source>On Debian and Ubuntu these packages bring it: {}</source>
        <translation>אויף Debian און Ubuntu קומען זיי מיט די פּעקלעך: {}</translation>
    </message>
    <message>
        <source>Data to read {} is missing: {} to download.</source>
        <translation>עס פֿעלן דאַטן צו לייענען {}: {} אַראָפּצולאָדן.</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>אַראָפּלאָדן</translation>
    </message>
</context>
<context>
    <name>LanguageField</name>
    <message>
        <source>Language</source>
        <translation>שפּראַך</translation>
    </message>
    <message>
        <source>Language of the text; automatic fits mixed documents too</source>
        <translation>שפּראַך פֿון טעקסט; „אויטאָמאַטיש“ פּאַסט אויך פֿאַר געמישטע דאָקומענטן</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>אויטאָמאַטיש</translation>
    </message>
    <message>
        <source>All languages…</source>
        <translation>אַלע שפּראַכן…</translation>
    </message>
</context>
<context>
    <name>LanguageTable</name>
    <message>
        <source>Language</source>
        <translation>שפּראַך</translation>
    </message>
    <message>
        <source>Own name</source>
        <translation>אייגענער נאָמען</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>דאַטן</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>גרייט</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>פֿעלט</translation>
    </message>
</context>
<context>
    <name>LibraryPanel</name>
    <message>
        <source>Library</source>
        <translation>ביבליאָטעק</translation>
    </message>
    <message>
        <source>Search the text of all documents</source>
        <translation>זוכן אין טעקסט פֿון אַלע דאָקומענטן</translation>
    </message>
    <message>
        <source>All words must be on a page; &quot;quotes&quot; keep words together</source>
        <translation>אַלע ווערטער מוזן שטיין אויף איין זײַט; &quot;גענדזן־פֿיסלעך&quot; האַלטן ווערטער צוזאַמען</translation>
    </message>
    <message>
        <source>Past documents</source>
        <translation>פֿריִערדיקע דאָקומענטן</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>געפֿונען</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>עקספּאָרטירן…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>אויסמעקן…</translation>
    </message>
    <message>
        <source>Find source file…</source>
        <translation>געפֿינען די מקור־טעקע…</translation>
    </message>
    <message>
        <source>Organise pages…</source>
        <translation>אָרגאַניזירן זײַטן…</translation>
    </message>
    <message>
        <source>No page holds these words.</source>
        <translation>אויף קיין זײַט שטייען נישט די ווערטער.</translation>
    </message>
    <message>
        <source>Documents that were read appear here, with all their text to search.</source>
        <translation>געלייענטע דאָקומענטן באַווײַזן זיך דאָ, מיט זייער גאַנצן טעקסט צום דורכזוכן.</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n זײַט</numerusform>
            <numerusform>%n זײַטן</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n דאָקומענט</numerusform>
            <numerusform>%n דאָקומענטן</numerusform>
        </translation>
    </message>
    <message>
        <source>{} in {}</source>
        <translation>{} אין {}</translation>
    </message>
    <message>
        <source>; the first are shown</source>
        <translation>; די ערשטע ווערן געוויזן</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>אויסמעקן</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n document(s) from the library?</source>
        <translation>
            <numerusform>אויסמעקן אַ דאָקומענט פֿון דער ביבליאָטעק?</numerusform>
            <numerusform>אויסמעקן %n דאָקומענטן פֿון דער ביבליאָטעק?</numerusform>
        </translation>
    </message>
    <message>
        <source>What was read is deleted. The source files and exported files on your disk stay.</source>
        <translation>דאָס געלייענטע ווערט אויסגעמעקט. די מקור־טעקעס און די עקספּאָרטירטע טעקעס אויף אײַער דיסק בלײַבן.</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) deleted</source>
        <translation>
            <numerusform>אַ דאָקומענט אויסגעמעקט</numerusform>
            <numerusform>%n דאָקומענטן אויסגעמעקט</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>צוריקנעמען</translation>
    </message>
    <message>
        <source>Where does {} lie now?</source>
        <translation>וווּ ליגט איצט {}?</translation>
    </message>
    <message>
        <source>The source file was found.</source>
        <translation>די מקור־טעקע האָט זיך געפֿונען.</translation>
    </message>
</context>
<context>
    <name>LicenceDialog</name>
    <message>
        <source>Licence</source>
        <translation>ליצענץ</translation>
    </message>
    <message>
        <source>{} comes under a licence of its own, which limits who may use it and for what.</source>
        <translation>{} האָט אַן אייגענע ליצענץ, וואָס באַגרענעצט ווער מעג אים ניצן און צו וואָס.</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>טעקסט פֿון דער ליצענץ</translation>
    </message>
    <message>
        <source>Accept the licence</source>
        <translation>אָננעמען די ליצענץ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>אַנולירן</translation>
    </message>
</context>
<context>
    <name>LogDialog</name>
    <message>
        <source>Log</source>
        <translation>זשורנאַל</translation>
    </message>
    <message>
        <source>What went wrong, with names of files and never with their text. The report that can be copied has no names of files either: versions, settings and the last messages.</source>
        <translation>וואָס איז נישט געראָטן, מיט נעמען פֿון טעקעס און קיין מאָל נישט מיט זייער טעקסט. דער באַריכט וואָס מע קען קאָפּירן האָט אויך נישט קיין נעמען פֿון טעקעס: ווערסיעס, אײַנשטעלונגען און די לעצטע מעלדונגען.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>ווײַזן</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>אַלץ</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>וואָרענונגען און גרײַזן</translation>
    </message>
    <message>
        <source>Errors only</source>
        <translation>נאָר גרײַזן</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>דערפֿרישן</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>ווײַזן אין פּאַפּקע</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>קאָפּירן דעם באַריכט</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>מעלדונגען</translation>
    </message>
    <message>
        <source>The report is on the clipboard. Read it before you send it.</source>
        <translation>דער באַריכט איז אויפֿן קלעמברעטל. לייענט אים איבער איידער איר שיקט אים.</translation>
    </message>
    <message>
        <source>Nothing was logged.</source>
        <translation>גאָרנישט איז פֿאַרשריבן געוואָרן.</translation>
    </message>
    <message>
        <source>There is no log file yet.</source>
        <translation>עס איז נאָך נישטאָ קיין זשורנאַל־טעקע.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Something failed unexpectedly; the log file holds the details</source>
        <translation>עפּעס איז אומגעריכט נישט געראָטן; די פּרטים זענען אין דער זשורנאַל־טעקע</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>ריי</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>זײַטן</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>ביבליאָטעק</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>רשימות</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>מכשירים</translation>
    </message>
    <message>
        <source>The models that read pictures are not installed ({}). PDFs that hold text can be read.</source>
        <translation>די מאָדעלן וואָס לייענען בילדער זענען נישט אינסטאַלירט ({}). PDF־טעקעס מיט טעקסט קען מען לייענען.</translation>
    </message>
    <message>
        <source>Install models…</source>
        <translation>אינסטאַלירן מאָדעלן…</translation>
    </message>
    <message>
        <source>Some settings take effect when Pagesight is started again</source>
        <translation>טייל אײַנשטעלונגען ווירקן ערשט ווען Pagesight ווערט ווידער געעפֿנט</translation>
    </message>
    <message>
        <source>Close Pagesight?</source>
        <translation>פֿאַרמאַכן Pagesight?</translation>
    </message>
    <message>
        <source>Files are still being read; nothing of this window is kept. Close anyway?</source>
        <translation>מע לייענט נאָך טעקעס; גאָרנישט פֿון דעם פֿענצטער ווערט אויפֿגעהיט. פֿאַרמאַכן פֿון דעסט וועגן?</translation>
    </message>
    <message>
        <source>Files are still being read. Pages that are finished are kept, and the next start offers to go on. Close anyway?</source>
        <translation>מע לייענט נאָך טעקעס. פֿאַרטיקע זײַטן ווערן אויפֿגעהיט, און דאָס קומעדיקע מאָל קענט איר לייענען ווײַטער. פֿאַרמאַכן פֿון דעסט וועגן?</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>פֿאַרמאַכן פֿון דעסט וועגן</translation>
    </message>
</context>
<context>
    <name>MarkdownTab</name>
    <message>
        <source>Page as Markdown, rendered</source>
        <translation>די זײַט ווי Markdown, אויסגעשטעלט</translation>
    </message>
    <message>
        <source>No text on this page.</source>
        <translation>קיין טעקסט אויף דער זײַט.</translation>
    </message>
    <message>
        <source>Page as Markdown, source</source>
        <translation>די זײַט ווי Markdown, מקור</translation>
    </message>
    <message>
        <source>Show source</source>
        <translation>ווײַזן מקור</translation>
    </message>
    <message>
        <source>Show the Markdown source</source>
        <translation>ווײַזן דעם Markdown־מקור</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Problem with this page</source>
        <translation>אַ פּראָבלעם מיט דער זײַט</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>פּרוּוון נאָך אַ מאָל</translation>
    </message>
    <message>
        <source>Try to show the page again</source>
        <translation>פּרוּוון נאָך אַ מאָל ווײַזן די זײַט</translation>
    </message>
    <message>
        <source>Find file…</source>
        <translation>געפֿינען די טעקע…</translation>
    </message>
    <message>
        <source>Choose where the file lies now</source>
        <translation>אויסקלײַבן וווּ די טעקע ליגט איצט</translation>
    </message>
</context>
<context>
    <name>ModelField</name>
    <message>
        <source>The best that is installed</source>
        <translation>דער בעסטער וואָס איז אינסטאַלירט</translation>
    </message>
    <message>
        <source>{} (not installed)</source>
        <translation>{} (נישט אינסטאַלירט)</translation>
    </message>
</context>
<context>
    <name>ModelTable</name>
    <message>
        <source>Model</source>
        <translation>מאָדעל</translation>
    </message>
    <message>
        <source>State</source>
        <translation>מצבֿ</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>גרייס</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>באַניץ</translation>
    </message>
    <message>
        <source>{}, recommended for this machine</source>
        <translation>{}, רעקאָמענדירט פֿאַר דער מאַשין</translation>
    </message>
    <message>
        <source>Chats and reads</source>
        <translation>שמועסט און לייענט</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>שמועסט</translation>
    </message>
    <message>
        <source>Reads pictures</source>
        <translation>לייענט בילדער</translation>
    </message>
    <message>
        <source>Finds lines</source>
        <translation>געפֿינט שורות</translation>
    </message>
    <message>
        <source>Reads lines</source>
        <translation>לייענט שורות</translation>
    </message>
    <message>
        <source>Turns pages</source>
        <translation>דרייט זײַטן</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>אויסשטעל</translation>
    </message>
    <message>
        <source>Compares sentences</source>
        <translation>פֿאַרגלײַכט זאַצן</translation>
    </message>
    <message>
        <source>Reads print quickly</source>
        <translation>לייענט גיך געדרוקטס</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>נישט באַקאַנט</translation>
    </message>
    <message>
        <source>Of the system</source>
        <translation>פֿון דער סיסטעם</translation>
    </message>
    <message>
        <source>Of the program</source>
        <translation>פֿון דער פּראָגראַם</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>אינסטאַלירט</translation>
    </message>
    <message>
        <source>Not installed</source>
        <translation>נישט אינסטאַלירט</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>געשעדיקט</translation>
    </message>
    <message>
        <source>Older version</source>
        <translation>עלטערע ווערסיע</translation>
    </message>
</context>
<context>
    <name>ModelWording</name>
    <message>
        <source>Recommended for this machine: the model that chats reads too, one download and one place in memory.</source>
        <translation>רעקאָמענדירט פֿאַר דער מאַשין: דער מאָדעל וואָס שמועסט לייענט אויך, איין אַראָפּלאָדן און איין אָרט אין זכּרון.</translation>
    </message>
    <message>
        <source>Recommended for reading: the quickest for this machine.</source>
        <translation>רעקאָמענדירט צום לייענען: דער גיכסטער פֿאַר דער מאַשין.</translation>
    </message>
    <message>
        <source>Recommended for chat: the largest that this machine carries; larger ones answer better.</source>
        <translation>רעקאָמענדירט פֿאַרן שמועס: דער גרעסטער וואָס די מאַשין פֿאַרטראָגט; גרעסערע ענטפֿערן בעסער.</translation>
    </message>
    <message>
        <source>Recommended for chat: larger ones need more memory than this machine has.</source>
        <translation>רעקאָמענדירט פֿאַרן שמועס: גרעסערע דאַרפֿן מער זכּרון ווי די מאַשין האָט.</translation>
    </message>
    <message>
        <source>It needs {} of memory and {} are free now: close other programs first.</source>
        <translation>ער דאַרף {} זכּרון און איצט זענען פֿרײַ {}: פֿאַרמאַכט פֿריִער אַנדערע פּראָגראַמען.</translation>
    </message>
    <message>
        <source>Estimated: {} a page on this machine.</source>
        <translation>געשאַצט: {} אַ זײַט אויף דער מאַשין.</translation>
    </message>
    <message>
        <source>Its speed on this machine was not measured yet.</source>
        <translation>זײַן גיכקייט אויף דער מאַשין איז נאָך נישט געמאָסטן.</translation>
    </message>
    <message>
        <source>Measured on this machine: {} a page.</source>
        <translation>געמאָסטן אויף דער מאַשין: {} אַ זײַט.</translation>
    </message>
    <message>
        <source>Measured on this machine: it writes {} tokens a second.</source>
        <translation>געמאָסטן אויף דער מאַשין: ער שרײַבט {} טאָקענס אַ סעקונדע.</translation>
    </message>
    <message>
        <source>Memory: about {}</source>
        <translation>זכּרון: אַן ערך {}</translation>
    </message>
    <message>
        <source>the program&apos;s own files</source>
        <translation>די אייגענע טעקעס פֿון דער פּראָגראַם</translation>
    </message>
    <message>
        <source>what is already installed</source>
        <translation>וואָס איז שוין אינסטאַלירט</translation>
    </message>
    <message>
        <source>{} or {}</source>
        <translation>{} אָדער {}</translation>
    </message>
    <message>
        <source>{} and {}</source>
        <translation>{} און {}</translation>
    </message>
    <message>
        <source>Very small: finds and repeats single facts of short English texts, often misses, cannot reason, translate or see pictures.</source>
        <translation>זייער קליין: געפֿינט און חזרט איבער איינציקע פֿאַקטן פֿון קורצע ענגלישע טעקסטן, פֿאַרפֿעלט אָפֿט, קען נישט אויספֿירן מסקנות, איבערזעצן אָדער זען בילדער.</translation>
    </message>
    <message>
        <source>Answers, summarises and translates between large languages, and reads handwriting, tables and formulas; slow without a graphics processor.</source>
        <translation>ענטפֿערט, רעזומירט און זעצט איבער צווישן גרויסע שפּראַכן, און לייענט האַנטשריפֿט, טאַבעלעס און פֿאָרמולעס; פּאַמעלעך אָן אַ גראַפֿיק־פּראָצעסאָר.</translation>
    </message>
    <message>
        <source>Answers, summarises, translates and reads handwriting, tables and formulas; about twice as slow as the 2B model.</source>
        <translation>ענטפֿערט, רעזומירט, זעצט איבער און לייענט האַנטשריפֿט, טאַבעלעס און פֿאָרמולעס; אַן ערך צוויי מאָל פּאַמעלעכער ווי דער 2B־מאָדעל.</translation>
    </message>
    <message>
        <source>Made for reading documents in about 100 languages, block by block; it cannot chat.</source>
        <translation>געמאַכט צו לייענען דאָקומענטן אין אַן ערך 100 שפּראַכן, בלאָק נאָך בלאָק; ער קען נישט שמועסן.</translation>
    </message>
    <message>
        <source>Made for reading documents, mostly Chinese, English and large European languages; it cannot chat, and is known to repeat itself on some pages.</source>
        <translation>געמאַכט צו לייענען דאָקומענטן, בפֿרט כינעזיש, ענגליש און גרויסע אייראָפּעיִשע שפּראַכן; ער קען נישט שמועסן, און ס׳איז באַקאַנט אַז ער חזרט זיך איבער אויף טייל זײַטן.</translation>
    </message>
</context>
<context>
    <name>ModelWork</name>
    <message>
        <source>Import from a folder…</source>
        <translation>אימפּאָרטירן פֿון אַ פּאַפּקע…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>פֿאָרגאַנג</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>אָפּשטעלן</translation>
    </message>
    <message>
        <source>Folder with model files</source>
        <translation>פּאַפּקע מיט מאָדעל־טעקעס</translation>
    </message>
    <message>
        <source>Answering a question about a sample page</source>
        <translation>מע ענטפֿערט אויף אַ פֿראַגע וועגן אַ מוסטער־זײַט</translation>
    </message>
    <message>
        <source>Reading parts of a sample page</source>
        <translation>מע לייענט טיילן פֿון אַ מוסטער־זײַט</translation>
    </message>
    <message>
        <source>Waiting for another process that is installing models</source>
        <translation>מע וואַרט אויף אַן אַנדער פּראָצעס וואָס אינסטאַלירט מאָדעלן</translation>
    </message>
    <message>
        <source>Checking {}</source>
        <translation>מע קאָנטראָלירט {}</translation>
    </message>
    <message>
        <source>downloading {}</source>
        <translation>מע לאָדט אַראָפּ {}</translation>
    </message>
    <message>
        <source>unpacking {}</source>
        <translation>מע פּאַקט אויס {}</translation>
    </message>
    <message>
        <source>pip looks for {}</source>
        <translation>pip זוכט {}</translation>
    </message>
    <message>
        <source>copying</source>
        <translation>מע קאָפּירט</translation>
    </message>
    <message>
        <source>trying {}</source>
        <translation>מע פּרוּווט {}</translation>
    </message>
    <message>
        <source>reading {}</source>
        <translation>מע לייענט {}</translation>
    </message>
    <message>
        <source>importing {}</source>
        <translation>מע אימפּאָרטירט {}</translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <source>Models</source>
        <translation>מאָדעלן</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>אינסטאַלירן</translation>
    </message>
    <message>
        <source>Verify all</source>
        <translation>קאָנטראָלירן אַלע</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>אַוועקנעמען…</translation>
    </message>
    <message>
        <source>Licence {}</source>
        <translation>ליצענץ: {}</translation>
    </message>
    <message>
        <source>Languages: {}</source>
        <translation>שפּראַכן: {}</translation>
    </message>
    <message>
        <source>from {}</source>
        <translation>פֿון {}</translation>
    </message>
    <message>
        <source>would come from {}</source>
        <translation>וואָלט געקומען פֿון {}</translation>
    </message>
    <message>
        <source>Installed models take {}.</source>
        <translation>די אינסטאַלירטע מאָדעלן פֿאַרנעמען {}.</translation>
    </message>
    <message>
        <source>Get {}?</source>
        <translation>אַראָפּלאָדן {}?</translation>
    </message>
    <message>
        <source>Up to {} are downloaded from {}.</source>
        <translation>מע וועט אַראָפּלאָדן ביז {} פֿון {}.</translation>
    </message>
    <message>
        <source>its source</source>
        <translation>זײַן מקור</translation>
    </message>
    <message>
        <source>Search models and languages</source>
        <translation>זוכן מאָדעלן און שפּראַכן</translation>
    </message>
    <message>
        <source>Which models are listed</source>
        <translation>וועלכע מאָדעלן מע ווײַזט</translation>
    </message>
    <message>
        <source>All</source>
        <translation>אַלע</translation>
    </message>
    <message>
        <source>For chat and vision</source>
        <translation>פֿאַר שמועס און בילדער</translation>
    </message>
    <message>
        <source>Always needed</source>
        <translation>שטענדיק נייטיק</translation>
    </message>
    <message>
        <source>Usable now</source>
        <translation>גרייט צו ניצן</translation>
    </message>
    <message>
        <source>Not installed</source>
        <translation>נישט אינסטאַלירט</translation>
    </message>
    <message>
        <source>Add a model from a file…</source>
        <translation>צוגעבן אַ מאָדעל פֿון אַ טעקע…</translation>
    </message>
    <message>
        <source>Measure its speed</source>
        <translation>מעסטן זײַן גיכקייט</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>נישט באַקאַנט</translation>
    </message>
    <message>
        <source>Script: {}</source>
        <translation>שריפֿט: {}</translation>
    </message>
    <message numerus="yes">
        <source>{} and %n more</source>
        <translation>
            <numerusform>{} און נאָך איינע</numerusform>
            <numerusform>{} און נאָך %n</numerusform>
        </translation>
    </message>
    <message>
        <source>It is downloaded from {}.</source>
        <translation>מע וועט אים אַראָפּלאָדן פֿון {}.</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>אַראָפּלאָדן</translation>
    </message>
    <message>
        <source>{} was added</source>
        <translation>{} איז צוגעגעבן</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>אַוועקנעמען</translation>
    </message>
    <message>
        <source>Remove {}?</source>
        <translation>אַוועקנעמען {}?</translation>
    </message>
    <message>
        <source>Its file has to be added again before it can be used.</source>
        <translation>מע דאַרף ווידער צוגעבן זײַן טעקע איידער מע קען אים ניצן.</translation>
    </message>
    <message>
        <source>It has to be downloaded or imported again before it can be used.</source>
        <translation>כּדי אים צו ניצן וועט מען אים דאַרפֿן ווידער אַראָפּלאָדן אָדער אימפּאָרטירן.</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s) installed</source>
        <translation>
            <numerusform>אַ מאָדעל אינסטאַלירט</numerusform>
            <numerusform>%n מאָדעלן אינסטאַלירט</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n model(s) verified: all as they should be</source>
        <translation>
            <numerusform>אַ מאָדעל קאָנטראָלירט: אַלץ אין אָרדענונג</numerusform>
            <numerusform>%n מאָדעלן קאָנטראָלירט: אַלץ אין אָרדענונג</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Dismiss</source>
        <translation>אַוועקנעמען</translation>
    </message>
</context>
<context>
    <name>OptionsDialog</name>
    <message>
        <source>Options</source>
        <translation>ברירות</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n טעקע</numerusform>
            <numerusform>%n טעקעס</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are not waiting any more and will be read again; pages that were read with the same options are not read twice.</source>
        <translation>
            <numerusform>איינע פֿון זיי וואַרט מער נישט און וועט ווערן געלייענט נאָך אַ מאָל; זײַטן געלייענט מיט די זעלבע ברירות לייענט מען נישט צוויי מאָל.</numerusform>
            <numerusform>%n פֿון זיי וואַרטן מער נישט און וועלן ווערן געלייענט נאָך אַ מאָל; זײַטן געלייענט מיט די זעלבע ברירות לייענט מען נישט צוויי מאָל.</numerusform>
        </translation>
    </message>
    <message>
        <source>Read again with these</source>
        <translation>לייענען ווידער מיט די</translation>
    </message>
    <message>
        <source>Use these options</source>
        <translation>ניצן די ברירות</translation>
    </message>
</context>
<context>
    <name>OptionsRow</name>
    <message>
        <source>Text in the file</source>
        <translation>טעקסט אין דער טעקע</translation>
    </message>
    <message>
        <source>What to do with pages of a PDF that hold text already</source>
        <translation>וואָס צו טאָן מיט PDF־זײַטן וואָס האָבן שוין טעקסט</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>זײַטן</translation>
    </message>
    <message>
        <source>all, or 1-3,7,10-end</source>
        <translation>אַלע, אָדער ⁦1-3,7,10-end⁩</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>שפּראַך (&amp;L)</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>מכשיר</translation>
    </message>
    <message>
        <source>What the result is for; presets the options below</source>
        <translation>צו וואָס מע דאַרף דעם רעזולטאַט; שטעלט אָן די ברירות אונטן</translation>
    </message>
    <message>
        <source>None</source>
        <translation>קיינער</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>מדרגה</translation>
    </message>
    <message>
        <source>Which kind of engine reads</source>
        <translation>וואָסער מין מאָטאָר לייענט</translation>
    </message>
    <message>
        <source>What the tier lacks</source>
        <translation>וואָס עס פֿעלט דער מדרגה</translation>
    </message>
    <message>
        <source>What is wrong with the pages</source>
        <translation>וואָס איז נישט אין אָרדענונג מיט די זײַטן</translation>
    </message>
    <message>
        <source>T&amp;ool</source>
        <translation>מכשיר (&amp;O)</translation>
    </message>
    <message>
        <source>T&amp;ier</source>
        <translation>מדרגה (&amp;I)</translation>
    </message>
    <message>
        <source>Te&amp;xt in the file</source>
        <translation>טעקסט אין דער טעקע (&amp;X)</translation>
    </message>
    <message>
        <source>Pa&amp;ges</source>
        <translation>זײַטן (&amp;G)</translation>
    </message>
    <message>
        <source>different</source>
        <translation>פֿאַרשיידן</translation>
    </message>
    <message>
        <source>Which pages of each file; pages are counted from 1</source>
        <translation>וועלכע זײַטן פֿון יעדער טעקע; מע ציילט זײַטן פֿון 1</translation>
    </message>
    <message>
        <source>Get a model…</source>
        <translation>באַקומען אַ מאָדעל…</translation>
    </message>
    <message>
        <source>Write page numbers and ranges like 1-3,7,10-end</source>
        <translation>שרײַבט זײַט־נומערן און אָפּשניטן אַזוי: ⁦1-3,7,10-end⁩</translation>
    </message>
</context>
<context>
    <name>OrderTab</name>
    <message>
        <source>Blocks of the page in reading order</source>
        <translation>בלאָקן פֿון דער זײַט אין לייען־סדר</translation>
    </message>
    <message>
        <source>Alt+Up and Alt+Down move a block</source>
        <translation>Alt+Up און Alt+Down רוקן אַ בלאָק</translation>
    </message>
    <message>
        <source>Read earlier</source>
        <translation>לייענען פֿריִער</translation>
    </message>
    <message>
        <source>Read later</source>
        <translation>לייענען שפּעטער</translation>
    </message>
    <message>
        <source>Drag blocks into the order in which they are read.</source>
        <translation>שלעפּט די בלאָקן אינעם סדר אין וועלכן מע לייענט זיי.</translation>
    </message>
</context>
<context>
    <name>OrganiserActions</name>
    <message>
        <source>Add files…</source>
        <translation>צוגעבן טעקעס…</translation>
    </message>
    <message>
        <source>Put the pages of further pictures and PDFs behind these</source>
        <translation>שטעלן די זײַטן פֿון נאָך בילדער און PDF־טעקעס הינטער די</translation>
    </message>
    <message>
        <source>Turn left</source>
        <translation>דרייען אויף לינקס</translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation>דרייען אויף רעכטס</translation>
    </message>
    <message>
        <source>Move earlier</source>
        <translation>רוקן פֿריִער</translation>
    </message>
    <message>
        <source>Move later</source>
        <translation>רוקן שפּעטער</translation>
    </message>
    <message>
        <source>Take pages out</source>
        <translation>אַרויסנעמען זײַטן</translation>
    </message>
    <message>
        <source>Leave the chosen pages out of the new document; their files stay as they are</source>
        <translation>איבערלאָזן די אויסגעקליבענע זײַטן אויסן נײַעם דאָקומענט; זייערע טעקעס בלײַבן ווי זיי זענען</translation>
    </message>
    <message>
        <source>Start a new document here</source>
        <translation>אָנהייבן דאָ אַ נײַעם דאָקומענט</translation>
    </message>
    <message>
        <source>Let a document of its own begin with the chosen page</source>
        <translation>לאָזן אַן אייגענעם דאָקומענט זיך אָנהייבן מיט דער אויסגעקליבענער זײַט</translation>
    </message>
    <message>
        <source>Move a line up</source>
        <translation>רוקן אַ שורה אַרויף</translation>
    </message>
    <message>
        <source>Move a line down</source>
        <translation>רוקן אַ שורה אַראָפּ</translation>
    </message>
    <message>
        <source>Move to the left</source>
        <translation>רוקן אויף לינקס</translation>
    </message>
    <message>
        <source>Move to the right</source>
        <translation>רוקן אויף רעכטס</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>צוריקנעמען</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>ווידער טאָן</translation>
    </message>
</context>
<context>
    <name>OrganiserDialog</name>
    <message>
        <source>Organise pages</source>
        <translation>אָרגאַניזירן זײַטן</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>נאָמען</translation>
    </message>
    <message>
        <source>The new document is called so; several get numbers behind it</source>
        <translation>אַזוי וועט הייסן דער נײַער דאָקומענט; עטלעכע באַקומען נומערן נאָכן נאָמען</translation>
    </message>
    <message>
        <source>Remove the source files from the list</source>
        <translation>צונעמען די מקור־טעקעס פֿון דער רשימה</translation>
    </message>
    <message>
        <source>What will be made</source>
        <translation>וואָס מע וועט מאַכן</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>פֿאָרגאַנג</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>שאַפֿן</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>אַנולירן</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>מע שטעלט אָפּ…</translation>
    </message>
    <message>
        <source>No pages yet. Add files, or drop them here.</source>
        <translation>נאָך נישטאָ קיין זײַטן. גיט צו טעקעס, אָדער לאָזט זיי אַראָפּ דאָ.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>נאָמען (&amp;N)</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n זײַט</numerusform>
            <numerusform>%n זײַטן</numerusform>
        </translation>
    </message>
    <message>
        <source>One document with {}</source>
        <translation>איין דאָקומענט מיט {}</translation>
    </message>
    <message>
        <source>{documents} with {pages} in all</source>
        <translation>{documents} מיט {pages} אין גאַנצן</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n דאָקומענט</numerusform>
            <numerusform>%n דאָקומענטן</numerusform>
        </translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>צוגעבן טעקעס</translation>
    </message>
    <message>
        <source>Pictures and PDFs</source>
        <translation>בילדער און PDF</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>אַלע טעקעס</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>אָפּשטעלן</translation>
    </message>
    <message>
        <source>{} of {} pages</source>
        <translation>{} פֿון {} זײַטן</translation>
    </message>
    <message>
        <source>{} of {} files</source>
        <translation>{} פֿון {} טעקעס</translation>
    </message>
    <message numerus="yes">
        <source>and %n more file(s)</source>
        <translation>
            <numerusform>און נאָך אַ טעקע</numerusform>
            <numerusform>און נאָך %n טעקעס</numerusform>
        </translation>
    </message>
    <message>
        <source>{} is protected with a password. What is made of it is stored without one.</source>
        <translation>{} איז באַשיצט מיט אַ פּאַראָל. וואָס מע מאַכט דערפֿון היט מען אויף אָן אַ פּאַראָל.</translation>
    </message>
    <message>
        <source>Stopped; nothing was stored.</source>
        <translation>אָפּגעשטעלט; גאָרנישט איז אויפֿגעהיט.</translation>
    </message>
</context>
<context>
    <name>OrganiserModel</name>
    <message>
        <source>Page {}</source>
        <translation>זײַט {}</translation>
    </message>
    <message>
        <source>first of document {}</source>
        <translation>די ערשטע פֿון דאָקומענט {}</translation>
    </message>
    <message>
        <source>{name}, page {number}</source>
        <translation>{name}, זײַט {number}</translation>
    </message>
    <message>
        <source>turned by {}°</source>
        <translation>געדרייט מיט {}°</translation>
    </message>
</context>
<context>
    <name>OrganiserPresenter</name>
    <message>
        <source>Move pages</source>
        <translation>רוקן זײַטן</translation>
    </message>
    <message>
        <source>Turn pages</source>
        <translation>דרייען זײַטן</translation>
    </message>
    <message>
        <source>Take pages out</source>
        <translation>אַרויסנעמען זײַטן</translation>
    </message>
    <message>
        <source>Split documents</source>
        <translation>צעטיילן דאָקומענטן</translation>
    </message>
    <message>
        <source>Add pages</source>
        <translation>צוגעבן זײַטן</translation>
    </message>
</context>
<context>
    <name>OtherProgramsPage</name>
    <message>
        <source>Scripts and other programs can have files read by Pagesight, as they would by a service on the internet; only here nothing leaves this computer. While it is on, a port is open that other computers cannot reach, and every program needs a token. Their files appear in the queue, marked API.</source>
        <translation>סקריפּטן און אַנדערע פּראָגראַמען קענען הייסן Pagesight לייענען טעקעס, ווי בײַ אַ דינסט אויפֿן אינטערנעץ; נאָר דאָ גייט גאָרנישט אַרויס פֿון דעם קאָמפּיוטער. בשעת עס איז אָנגעשטעלט, איז אָפֿן אַ פּאָרט צו וועלכן אַנדערע קאָמפּיוטערס קענען נישט צוקומען, און יעדע פּראָגראַם דאַרף אַ טאָקען. זייערע טעקעס באַווײַזן זיך אין דער ריי, אָנגעצייכנט API.</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>בײַשפּיל</translation>
    </message>
    <message>
        <source>Switch, port and tokens take effect at once.</source>
        <translation>אויסשליסער, פּאָרט און טאָקענס ווירקן תּיכּף.</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>טאָקענס</translation>
    </message>
    <message>
        <source>Try it in a terminal</source>
        <translation>אויספּרוּוון אין אַ טערמינאַל</translation>
    </message>
    <message>
        <source>Limits and use without a token</source>
        <translation>גרענעצן און באַניץ אָן אַ טאָקען</translation>
    </message>
</context>
<context>
    <name>PageActions</name>
    <message>
        <source>Previous page</source>
        <translation>פֿריִערדיקע זײַט</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>קומעדיקע זײַט</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>פֿאַרגרעסערן</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>פֿאַרקלענערן</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>צופּאַסן צו דער ברייט</translation>
    </message>
    <message>
        <source>Fit page</source>
        <translation>צופּאַסן די זײַט</translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation>אמתע גרייס</translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation>דרייען אויף רעכטס</translation>
    </message>
    <message>
        <source>Turn left</source>
        <translation>דרייען אויף לינקס</translation>
    </message>
    <message>
        <source>Show sideways pages upright</source>
        <translation>ווײַזן זײַטיקע בלעטער גלײַך</translation>
    </message>
    <message>
        <source>Show boxes</source>
        <translation>ווײַזן קעסטלעך</translation>
    </message>
    <message>
        <source>Outline blocks</source>
        <translation>ראַמען אַרום בלאָקן</translation>
    </message>
    <message>
        <source>Outline lines</source>
        <translation>ראַמען אַרום שורות</translation>
    </message>
    <message>
        <source>Outline words</source>
        <translation>ראַמען אַרום ווערטער</translation>
    </message>
    <message>
        <source>Show confidence</source>
        <translation>ווײַזן זיכערקייט</translation>
    </message>
    <message>
        <source>Show reading order</source>
        <translation>ווײַזן לייען־סדר</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>קאָפּירן</translation>
    </message>
    <message>
        <source>Select all text of the page</source>
        <translation>אויסקלײַבן דעם גאַנצן טעקסט פֿון דער זײַט</translation>
    </message>
    <message>
        <source>Choose a region</source>
        <translation>אויסקלײַבן אַ שטח</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>זײַט</translation>
    </message>
</context>
<context>
    <name>PageCanvas</name>
    <message>
        <source>Line: {confidence}</source>
        <translation>שורה: {confidence}</translation>
    </message>
    <message>
        <source>Confidence {confidence}</source>
        <translation>זיכערקייט {confidence}</translation>
    </message>
</context>
<context>
    <name>PageDelegate</name>
    <message>
        <source>Document {}</source>
        <translation>דאָקומענט {}</translation>
    </message>
</context>
<context>
    <name>PageEditor</name>
    <message>
        <source>Change elsewhere</source>
        <translation>ענדערונג ערגעץ אַנדערש</translation>
    </message>
</context>
<context>
    <name>PageGrid</name>
    <message>
        <source>Pages</source>
        <translation>זײַטן</translation>
    </message>
    <message>
        <source>The pages of the new document, in order; Alt and an arrow moves them</source>
        <translation>די זײַטן פֿון נײַעם דאָקומענט, לויטן סדר; Alt מיט אַ פֿײַל רוקט זיי</translation>
    </message>
</context>
<context>
    <name>PageOrganising</name>
    <message>
        <source>Mer&amp;ge into one document…</source>
        <translation>צונויפֿגיסן אין איין דאָקומענט (&amp;G)…</translation>
    </message>
    <message>
        <source>Make one document of the chosen files, in the order you want</source>
        <translation>מאַכן איין דאָקומענט פֿון די אויסגעקליבענע טעקעס, אינעם סדר וואָס איר ווילט</translation>
    </message>
    <message>
        <source>Organise pa&amp;ges…</source>
        <translation>זײַטן אָרגאַניזירן (&amp;G)…</translation>
    </message>
    <message>
        <source>Put pages into order, turn them, take them out, or split the file</source>
        <translation>אויסשטעלן די זײַטן לויטן סדר, דרייען זיי, אַרויסנעמען זיי, אָדער צעטיילן די טעקע</translation>
    </message>
    <message>
        <source>Made: {}</source>
        <translation>געמאַכט: {}</translation>
    </message>
</context>
<context>
    <name>PageToolbar</name>
    <message>
        <source>Page toolbar</source>
        <translation>מכשירים־פּאַס פֿון דער זײַט</translation>
    </message>
    <message>
        <source>Page number</source>
        <translation>זײַט־נומער</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>פֿאַרגרעסערונג</translation>
    </message>
    <message>
        <source>of {count}</source>
        <translation>פֿון {count}</translation>
    </message>
    <message>
        <source>What is shown over the page</source>
        <translation>וואָס מע ווײַזט איבער דער זײַט</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Open a document to see its pages here.</source>
        <translation>עפֿנט אַ דאָקומענט כּדי דאָ צו זען זײַנע זײַטן.</translation>
    </message>
    <message>
        <source>The file was found: {name}</source>
        <translation>די טעקע האָט זיך געפֿונען: {name}</translation>
    </message>
    <message>
        <source>Characters copied: {count}</source>
        <translation>צייכנס קאָפּירט: {count}</translation>
    </message>
    <message>
        <source>Copy this block as a picture</source>
        <translation>קאָפּירן דעם בלאָק ווי אַ בילד</translation>
    </message>
    <message>
        <source>mean confidence {confidence}</source>
        <translation>דורכשניטלעכע זיכערקייט {confidence}</translation>
    </message>
    <message>
        <source>Page view, no document</source>
        <translation>אויסקוק פֿון דער זײַט, קיין דאָקומענט</translation>
    </message>
    <message>
        <source>Page {number}, being read</source>
        <translation>זײַט {number}, ווערט געלייענט</translation>
    </message>
    <message>
        <source>Page {number}, not read yet</source>
        <translation>זײַט {number}, נאָך נישט געלייענט</translation>
    </message>
    <message>
        <source>Page {number}, lines: {lines}</source>
        <translation>זײַט {number}, שורות: {lines}</translation>
    </message>
</context>
<context>
    <name>PairsModel</name>
    <message>
        <source>Original</source>
        <translation>אָריגינאַל</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>איבערזעצונג</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>איבערצוקוקן</translation>
    </message>
</context>
<context>
    <name>PartTable</name>
    <message>
        <source>Part</source>
        <translation>טייל</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>ווערסיע</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>ליצענץ</translation>
    </message>
    <message>
        <source>model</source>
        <translation>מאָדעל</translation>
    </message>
</context>
<context>
    <name>PasswordBar</name>
    <message>
        <source>Password</source>
        <translation>פּאַראָל</translation>
    </message>
    <message>
        <source>Password of the file</source>
        <translation>פּאַראָל פֿון דער טעקע</translation>
    </message>
    <message>
        <source>It is kept in memory until the program ends and is never stored.</source>
        <translation>ער בלײַבט אין זכּרון ביז די פּראָגראַם ענדיקט זיך און ווערט קיין מאָל נישט פֿאַרשריבן.</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>ווײַזן דעם פּאַראָל</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>אויפֿשליסן</translation>
    </message>
    <message>
        <source>Open the file with this password</source>
        <translation>עפֿענען די טעקע מיט דעם פּאַראָל</translation>
    </message>
    <message>
        <source>This password does not open the file. Check upper and lower case.</source>
        <translation>דער פּאַראָל עפֿנט נישט די טעקע. קאָנטראָלירט גרויסע און קליינע אותיות.</translation>
    </message>
    <message>
        <source>The file is protected. Type its password to open it; it is not stored.</source>
        <translation>די טעקע איז באַשיצט. שרײַבט אַרײַן איר פּאַראָל כּדי זי צו עפֿענען; ער ווערט נישט אויפֿגעהיט.</translation>
    </message>
</context>
<context>
    <name>PlaceRow</name>
    <message>
        <source>Place of library and models</source>
        <translation>אָרט פֿון ביבליאָטעק און מאָדעלן</translation>
    </message>
    <message>
        <source>Choose another place…</source>
        <translation>אויסקלײַבן אַן אַנדער אָרט…</translation>
    </message>
    <message>
        <source>Do not move</source>
        <translation>נישט אַריבערפֿירן</translation>
    </message>
    <message>
        <source>The variable {} names the place; it cannot be changed here.</source>
        <translation>דער וואַריאַבל {} באַשטימט דאָס אָרט; דאָ קען מען עס נישט ענדערן.</translation>
    </message>
    <message>
        <source>At the next start everything is moved to {}. That takes a while on another disk.</source>
        <translation>ווען די פּראָגראַם הייבט זיך ווידער אָן, פֿירט מען אַלץ אַריבער קיין {}. אויף אַן אַנדער דיסק דויערט עס אַ ווײַלע.</translation>
    </message>
    <message>
        <source>It could not be moved and stays where it is: {}</source>
        <translation>מע האָט עס נישט געקענט אַריבערפֿירן און עס בלײַבט וווּ עס איז: {}</translation>
    </message>
    <message>
        <source>Folder for library and models</source>
        <translation>פּאַפּקע פֿאַר ביבליאָטעק און מאָדעלן</translation>
    </message>
    <message>
        <source>Another place</source>
        <translation>אַן אַנדער אָרט</translation>
    </message>
    <message>
        <source>Move library and models to {}?</source>
        <translation>אַריבערפֿירן די ביבליאָטעק און די מאָדעלן קיין {}?</translation>
    </message>
    <message>
        <source>Moving is done at the next start, before the window opens; the folder must be empty. Without moving, the next start uses what is in that folder or begins anew there, and the old folder stays as it is.</source>
        <translation>דאָס אַריבערפֿירן געשעט בײַם קומעדיקן אָנהייב, איידער דער פֿענצטער עפֿנט זיך; די פּאַפּקע מוז זײַן ליידיק. אָן אַריבערצופֿירן ניצט דער קומעדיקער אָנהייב דאָס וואָס איז אין דער פּאַפּקע אָדער הייבט דאָרט אָן אויף ס׳נײַ, און די אַלטע פּאַפּקע בלײַבט ווי זי איז.</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>אַריבערפֿירן</translation>
    </message>
    <message>
        <source>Use without moving</source>
        <translation>ניצן אָן אַריבערצופֿירן</translation>
    </message>
    <message>
        <source>The next start uses {}.</source>
        <translation>דער קומעדיקער אָנהייב ניצט {}.</translation>
    </message>
</context>
<context>
    <name>PlainTextTab</name>
    <message>
        <source>Text of the page</source>
        <translation>טעקסט פֿון דער זײַט</translation>
    </message>
    <message>
        <source>No text on this page.</source>
        <translation>קיין טעקסט אויף דער זײַט.</translation>
    </message>
    <message>
        <source>The machine read: {text}</source>
        <translation>די מאַשין האָט געלייענט: {text}</translation>
    </message>
</context>
<context>
    <name>PrivateBanner</name>
    <message>
        <source>Private window: what is read here lives in memory and is gone when it is closed. Only results that you export stay.</source>
        <translation>פּריוואַטער פֿענצטער: וואָס מע לייענט דאָ לעבט אין זכּרון און פֿאַרשווינדט ווען מע פֿאַרמאַכט אים. נאָר די רעזולטאַטן וואָס איר עקספּאָרטירט בלײַבן.</translation>
    </message>
    <message>
        <source>Leave private mode</source>
        <translation>פֿאַרלאָזן דעם פּריוואַטן מאָדוס</translation>
    </message>
</context>
<context>
    <name>PrivateMode</name>
    <message>
        <source>The private window is closed, nothing of it was kept</source>
        <translation>דער פּריוואַטער פֿענצטער איז פֿאַרמאַכט, גאָרנישט פֿון אים איז אויפֿגעהיט</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>פּריוואַט</translation>
    </message>
</context>
<context>
    <name>QuestionBar</name>
    <message>
        <source>Question about files that hold text</source>
        <translation>פֿראַגע וועגן טעקעס מיט טעקסט</translation>
    </message>
    <message>
        <source>That text was used. The pictures of the pages can still be read instead.</source>
        <translation>דער טעקסט איז גענוצט געוואָרן. מע קען נאָך אַלץ אַנשטאָט דעם לייענען די בילדער פֿון די זײַטן.</translation>
    </message>
    <message>
        <source>Without an answer their text is used as soon as the other files are done.</source>
        <translation>אָן אַן ענטפֿער ניצט מען זייער טעקסט ווען די אַנדערע טעקעס זענען פֿאַרטיק.</translation>
    </message>
    <message>
        <source>&amp;Use the text</source>
        <translation>ניצן דעם טעקסט (&amp;U)</translation>
    </message>
    <message>
        <source>Read the &amp;pictures</source>
        <translation>לייענען די בילדער (&amp;P)</translation>
    </message>
    <message>
        <source>For &amp;all files of this batch</source>
        <translation>פֿאַר אַלע טעקעס פֿון דער פּאַרטיע (&amp;A)</translation>
    </message>
    <message>
        <source>Without it you are asked for each file</source>
        <translation>אָן דעם פֿרעגט מען אײַך בײַ יעדער טעקע</translation>
    </message>
    <message>
        <source>&amp;Remember</source>
        <translation>געדענקען (&amp;R)</translation>
    </message>
    <message>
        <source>Do not ask again; the settings can change it</source>
        <translation>נישט פֿרעגן נאָך אַ מאָל; מע קען עס ענדערן אין די אײַנשטעלונגען</translation>
    </message>
    <message numerus="yes">
        <source>“{}” and %n more file(s) hold text already.</source>
        <translation>
            <numerusform>„{}“ און נאָך אַ טעקע האָבן שוין טעקסט.</numerusform>
            <numerusform>„{}“ און נאָך %n טעקעס האָבן שוין טעקסט.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{}” holds text already.</source>
        <translation>„{}“ האָט שוין טעקסט.</translation>
    </message>
    <message>
        <source>Use that text, or read the pictures of the pages?</source>
        <translation>ניצן דעם טעקסט, אָדער לייענען די בילדער פֿון די זײַטן?</translation>
    </message>
    <message>
        <source>The answer is kept in the settings</source>
        <translation>דער ענטפֿער איז אויפֿגעהיט אין די אײַנשטעלונגען</translation>
    </message>
</context>
<context>
    <name>Queue</name>
    <message>
        <source>{} s</source>
        <translation>{} סעק׳</translation>
    </message>
    <message>
        <source>{} min {} s</source>
        <translation>{} מינ׳ {} סעק׳</translation>
    </message>
    <message>
        <source>{} h {} min</source>
        <translation>{} שעה {} מינ׳</translation>
    </message>
    <message>
        <source>about {} s left</source>
        <translation>נאָך אַן ערך {} סעק׳</translation>
    </message>
    <message>
        <source>about {} min left</source>
        <translation>נאָך אַן ערך {} מינ׳</translation>
    </message>
    <message>
        <source>about {} h {} min left</source>
        <translation>נאָך אַן ערך {} שעה {} מינ׳</translation>
    </message>
    <message>
        <source>1 page</source>
        <translation>1 זײַט</translation>
    </message>
    <message>
        <source>1 page failed</source>
        <translation>1 זײַט נישט געראָטן</translation>
    </message>
    <message>
        <source>1 part not by the vision model</source>
        <translation>1 טייל נישט מיטן זע־מאָדעל</translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>1 טעקע</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>sent by another program</source>
        <translation>געשיקט פֿון אַן אַנדער פּראָגראַם</translation>
    </message>
    <message>
        <source>Waiting: holds text already</source>
        <translation>וואַרט: האָט שוין טעקסט</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>וואַרט</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>ווערט אָפּגעשטעלט</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>אַנולירט</translation>
    </message>
    <message>
        <source>Text deleted</source>
        <translation>טעקסט אויסגעמעקט</translation>
    </message>
    <message>
        <source>Its text was deleted from the library. It can be read again.</source>
        <translation>דער טעקסט איז אויסגעמעקט געוואָרן פֿון דער ביבליאָטעק. מע קען אים לייענען נאָך אַ מאָל.</translation>
    </message>
    <message>
        <source>Read: {}</source>
        <translation>געלייענט: {}</translation>
    </message>
    <message>
        <source>The percentage is the mean confidence of the reading.</source>
        <translation>דער פּראָצענט איז די דורכשניטלעכע זיכערקייט פֿון לייענען.</translation>
    </message>
    <message>
        <source>Written: {}</source>
        <translation>אָנגעשריבן: {}</translation>
    </message>
    <message>
        <source>Another reading of this file holds corrections.</source>
        <translation>אַן אַנדער לייענונג פֿון דער טעקע האָט פֿאַרריכטונגען.</translation>
    </message>
    <message>
        <source>no text</source>
        <translation>קיין טעקסט</translation>
    </message>
    <message>
        <source>corrected before</source>
        <translation>פֿריִער פֿאַרריכט</translation>
    </message>
    <message>
        <source>written</source>
        <translation>אָנגעשריבן</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>פּויזע</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>ווערט געעפֿנט</translation>
    </message>
    <message>
        <source>Making the result</source>
        <translation>דער רעזולטאַט ווערט געמאַכט</translation>
    </message>
    <message>
        <source>region {} of {}</source>
        <translation>שטח {} פֿון {}</translation>
    </message>
</context>
<context>
    <name>QueueEstimate</name>
    <message>
        <source>Waiting: {}</source>
        <translation>וואַרט: {}</translation>
    </message>
    <message>
        <source>not looked into yet: {}</source>
        <translation>נאָך נישט באַטראַכט: {}</translation>
    </message>
    <message>
        <source>about {} s</source>
        <translation>אַן ערך {} סעק׳</translation>
    </message>
    <message>
        <source>about {} min</source>
        <translation>אַן ערך {} מינ׳</translation>
    </message>
    <message>
        <source>about {} h {} min</source>
        <translation>אַן ערך {} שעה {} מינ׳</translation>
    </message>
    <message>
        <source>{} a page</source>
        <translation>{} פֿאַר אַ זײַט</translation>
    </message>
    <message>
        <source>no measurement yet</source>
        <translation>נאָך נישט געמאָסטן</translation>
    </message>
    <message>
        <source>{tier}: {what}</source>
        <translation>{tier}: {what}</translation>
    </message>
</context>
<context>
    <name>QueueModel</name>
    <message>
        <source>File</source>
        <translation>טעקע</translation>
    </message>
    <message>
        <source>State</source>
        <translation>מצבֿ</translation>
    </message>
</context>
<context>
    <name>QueueOptions</name>
    <message>
        <source>Fast</source>
        <translation>גיך</translation>
    </message>
    <message>
        <source>Vision model</source>
        <translation>זע־מאָדעל</translation>
    </message>
    <message>
        <source>not in this version</source>
        <translation>נישט אין דער ווערסיע</translation>
    </message>
    <message>
        <source>no model yet</source>
        <translation>נאָך קיין מאָדעל</translation>
    </message>
    <message>
        <source>Use it where it is good</source>
        <translation>ניצן אים ווען ער איז גוט</translation>
    </message>
    <message>
        <source>Always use it</source>
        <translation>שטענדיק אים ניצן</translation>
    </message>
    <message>
        <source>Read the picture anew</source>
        <translation>לייענען דאָס בילד אויף ס׳נײַ</translation>
    </message>
    <message>
        <source>file text where good</source>
        <translation>טעקסט פֿון דער טעקע ווען ער איז גוט</translation>
    </message>
    <message>
        <source>Image to text</source>
        <translation>בילד אין טעקסט</translation>
    </message>
    <message>
        <source>PDF to text</source>
        <translation>PDF אין טעקסט</translation>
    </message>
    <message>
        <source>PDF to Word</source>
        <translation>PDF אין Word</translation>
    </message>
    <message>
        <source>PDF to Markdown</source>
        <translation>PDF אין Markdown</translation>
    </message>
    <message>
        <source>Searchable PDF</source>
        <translation>PDF וואָס מע קען דורכזוכן</translation>
    </message>
    <message>
        <source>Extract tables</source>
        <translation>אַרויסנעמען טאַבעלעס</translation>
    </message>
    <message>
        <source>Handwriting to text</source>
        <translation>האַנטשריפֿט אין טעקסט</translation>
    </message>
    <message>
        <source>Formulas to LaTeX</source>
        <translation>פֿאָרמולעס אין LaTeX</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>איבערזעצן</translation>
    </message>
    <message>
        <source>Receipt to JSON</source>
        <translation>קוויט אין JSON</translation>
    </message>
    <message>
        <source>Invoice to JSON</source>
        <translation>פֿאַקטורע אין JSON</translation>
    </message>
    <message>
        <source>Business card to JSON</source>
        <translation>וויזיט־קאַרטל אין JSON</translation>
    </message>
    <message>
        <source>Screenshot to text</source>
        <translation>עקראַן־בילד אין טעקסט</translation>
    </message>
    <message>
        <source>Summarize</source>
        <translation>רעזומירן</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>אויטאָמאַטיש</translation>
    </message>
    <message>
        <source>picture anew</source>
        <translation>בילד אויף ס׳נײַ</translation>
    </message>
    <message>
        <source>own text</source>
        <translation>אייגענער טעקסט</translation>
    </message>
    <message>
        <source>p. {}</source>
        <translation>ז׳ {}</translation>
    </message>
    <message>
        <source>all</source>
        <translation>אַלע</translation>
    </message>
    <message>
        <source>Tier: {}</source>
        <translation>מדרגה: {}</translation>
    </message>
    <message>
        <source>Language: {}</source>
        <translation>שפּראַך: {}</translation>
    </message>
    <message>
        <source>Text in the file: {}</source>
        <translation>טעקסט אין דער טעקע: {}</translation>
    </message>
    <message>
        <source>Pages: {}</source>
        <translation>זײַטן: {}</translation>
    </message>
    <message>
        <source>Tool: {}</source>
        <translation>מכשיר: {}</translation>
    </message>
</context>
<context>
    <name>QueuePanel</name>
    <message>
        <source>Files done</source>
        <translation>פֿאַרטיקע טעקעס</translation>
    </message>
    <message>
        <source>Nothing was added: the pages cannot be understood</source>
        <translation>גאָרנישט צוגעגעבן: מע קען נישט פֿאַרשטיין די זײַטן</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>פּויזע (&amp;P)</translation>
    </message>
    <message>
        <source>From the pages that this computer has read so far</source>
        <translation>לויט די זײַטן וואָס דער קאָמפּיוטער האָט ביז איצט געלייענט</translation>
    </message>
    <message>
        <source>Finish the pages in work and begin no further ones</source>
        <translation>פֿאַרענדיקן די זײַטן אין דער אַרבעט און נישט אָנהייבן קיין נײַע</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>אַנולירן (&amp;C)</translation>
    </message>
    <message>
        <source>Stop the chosen files; without a choice, all of them</source>
        <translation>אָפּשטעלן די אויסגעקליבענע טעקעס; אויב קיינע זענען נישט אויסגעקליבן, אַלע</translation>
    </message>
    <message>
        <source>&amp;Retry failed</source>
        <translation>נאָך אַ מאָל די נישט־געראָטענע (&amp;R)</translation>
    </message>
    <message>
        <source>Read failed and cancelled files again: the chosen ones, else all</source>
        <translation>לייענען נאָך אַ מאָל די נישט־געראָטענע און אַנולירטע טעקעס: די אויסגעקליבענע, אָדער אַלע</translation>
    </message>
    <message>
        <source>Enter pass&amp;word…</source>
        <translation>שרײַבן דעם פּאַראָל (&amp;W)…</translation>
    </message>
    <message>
        <source>Open the protected file that is chosen</source>
        <translation>עפֿענען די אויסגעקליבענע באַשיצטע טעקע</translation>
    </message>
    <message>
        <source>Re&amp;move from list</source>
        <translation>צונעמען פֿון דער רשימה (&amp;M)</translation>
    </message>
    <message>
        <source>Take the chosen files off the list; files and results stay</source>
        <translation>צונעמען די אויסגעקליבענע טעקעס פֿון דער רשימה; טעקעס און רעזולטאַטן בלײַבן</translation>
    </message>
    <message>
        <source>Remove &amp;finished</source>
        <translation>די פֿאַרטיקע צונעמען (&amp;F)</translation>
    </message>
    <message>
        <source>Take all files that were read off the list; results stay in the library</source>
        <translation>צונעמען אַלע געלייענטע טעקעס פֿון דער רשימה; די רעזולטאַטן בלײַבן אין דער ביבליאָטעק</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>רוקן אַרויף (&amp;U)</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>רוקן אַראָפּ (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Options…</source>
        <translation>ברירות (&amp;O)…</translation>
    </message>
    <message>
        <source>Show and change how the chosen files are read</source>
        <translation>ווײַזן און ענדערן ווי מע לייענט די אויסגעקליבענע טעקעס</translation>
    </message>
    <message>
        <source>Read selection with these options</source>
        <translation>לייענען די אויסגעקליבענע מיט די ברירות</translation>
    </message>
    <message>
        <source>Use the options above for the chosen files; what was read so already is not read twice</source>
        <translation>ניצן די אויבנדיקע ברירות פֿאַר די אויסגעקליבענע טעקעס; וואָס מע האָט שוין אַזוי געלייענט, לייענט מען נישט צוויי מאָל</translation>
    </message>
    <message>
        <source>Undo re&amp;move</source>
        <translation>צוריקברענגען די צוגענומענע (&amp;M)</translation>
    </message>
    <message>
        <source>Bring back the files that were taken off the list last</source>
        <translation>צוריקברענגען די טעקעס וואָס מע האָט צום לעצטן צוגענומען פֿון דער רשימה</translation>
    </message>
    <message>
        <source>Use these options for the selection</source>
        <translation>ניצן די ברירות פֿאַר די אויסגעקליבענע</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) taken off the list.</source>
        <translation>
            <numerusform>אַ טעקע צוגענומען פֿון דער רשימה.</numerusform>
            <numerusform>%n טעקעס צוגענומען פֿון דער רשימה.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>צוריקנעמען</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>טעקעס</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>ברירות</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>שפּאַלטן</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{} פֿון {}</translation>
    </message>
    <message>
        <source>{} not read</source>
        <translation>{} נישט געלייענט</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>פּויזע</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>ווײַטער (&amp;R)</translation>
    </message>
</context>
<context>
    <name>QueuePresenter</name>
    <message>
        <source>No picture or PDF lies there</source>
        <translation>דאָרט ליגט נישט קיין בילד און קיין PDF</translation>
    </message>
    <message>
        <source>Files that are waiting already were not added again</source>
        <translation>טעקעס וואָס וואַרטן שוין האָט מען נישט נאָך אַ מאָל צוגעגעבן</translation>
    </message>
    <message>
        <source>Added: {}</source>
        <translation>צוגעגעבן: {}</translation>
    </message>
</context>
<context>
    <name>ReadingBar</name>
    <message>
        <source>Show all that the machine read here</source>
        <translation>ווײַזן אַלץ וואָס די מאַשין האָט דאָ געלייענט</translation>
    </message>
    <message>
        <source>Restore block</source>
        <translation>צוריקשטעלן בלאָק</translation>
    </message>
    <message>
        <source>Restore page</source>
        <translation>צוריקשטעלן זײַט</translation>
    </message>
    <message>
        <source>This page was changed by a person.</source>
        <translation>די זײַט האָט אַ מענטש געענדערט.</translation>
    </message>
    <message>
        <source>The machine read: {text}</source>
        <translation>די מאַשין האָט געלייענט: {text}</translation>
    </message>
</context>
<context>
    <name>RecoveryDialog</name>
    <message>
        <source>Unfinished reading</source>
        <translation>נישט־פֿאַרענדיקט לייענען</translation>
    </message>
    <message>
        <source>Some files were not finished</source>
        <translation>טייל טעקעס זענען נישט פֿאַרענדיקט</translation>
    </message>
    <message>
        <source>The program ended while they were read or waited. Finished pages are kept and are not read again.</source>
        <translation>די פּראָגראַם האָט זיך געענדיקט בעת מע האָט זיי געלייענט אָדער זיי האָבן געוואַרט. פֿאַרטיקע זײַטן זענען אויפֿגעהיט און מע לייענט זיי נישט נאָך אַ מאָל.</translation>
    </message>
    <message>
        <source>Unfinished files</source>
        <translation>נישט־פֿאַרענדיקטע טעקעס</translation>
    </message>
    <message>
        <source>Go on reading</source>
        <translation>לייענען ווײַטער</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>אויסמעקן…</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>נישט איצט</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>אויסמעקן</translation>
    </message>
    <message numerus="yes">
        <source>Delete what was read of %n file(s)?</source>
        <translation>
            <numerusform>אויסמעקן וואָס מע האָט געלייענט פֿון אַ טעקע?</numerusform>
            <numerusform>אויסמעקן וואָס מע האָט געלייענט פֿון %n טעקעס?</numerusform>
        </translation>
    </message>
    <message>
        <source>The files themselves stay.</source>
        <translation>די טעקעס אַליין בלײַבן.</translation>
    </message>
</context>
<context>
    <name>RegionTool</name>
    <message>
        <source>Copy text</source>
        <translation>קאָפּירן טעקסט</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>קאָפּירן בילד</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>אויפֿהיטן בילד…</translation>
    </message>
    <message>
        <source>Characters copied: {count}</source>
        <translation>צייכנס קאָפּירט: {count}</translation>
    </message>
    <message>
        <source>Save the region as a picture</source>
        <translation>אויפֿהיטן דעם שטח ווי אַ בילד</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG־בילד (*.png)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>אַלע טעקעס (*)</translation>
    </message>
    <message>
        <source>{width} × {height} pixels</source>
        <translation>{width} × {height} פּיקסעלן</translation>
    </message>
    <message>
        <source>Picture copied: {size}</source>
        <translation>בילד קאָפּירט: {size}</translation>
    </message>
    <message>
        <source>Picture saved: {name}</source>
        <translation>בילד אויפֿגעהיט: {name}</translation>
    </message>
</context>
<context>
    <name>RereadDialog</name>
    <message>
        <source>Read the page again</source>
        <translation>לייענען די זײַט נאָך אַ מאָל</translation>
    </message>
    <message>
        <source>Read the area</source>
        <translation>לייענען דעם שטח</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>מדרגה</translation>
    </message>
    <message>
        <source>{name} ({reason})</source>
        <translation>{name} ({reason})</translation>
    </message>
    <message>
        <source>&amp;Handwriting</source>
        <translation>האַנטשריפֿט (&amp;H)</translation>
    </message>
    <message>
        <source>Tells the vision model that the text is written by hand</source>
        <translation>זאָגט דעם זע־מאָדעל אַז דער טעקסט איז געשריבן מיט דער האַנט</translation>
    </message>
    <message>
        <source>Text in the file</source>
        <translation>טעקסט אין דער טעקע</translation>
    </message>
    <message>
        <source>Nothing is changed before you have compared the new reading with the text as it is now.</source>
        <translation>גאָרנישט ווערט געענדערט איידער איר פֿאַרגלײַכט דאָס נײַע לייענען מיטן איצטיקן טעקסט.</translation>
    </message>
    <message>
        <source>&amp;Tier</source>
        <translation>מדרגה (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>שפּראַך (&amp;L)</translation>
    </message>
    <message>
        <source>Te&amp;xt in the file</source>
        <translation>טעקסט אין דער טעקע (&amp;X)</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>מע לייענט…</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>לייענען</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>לייענען</translation>
    </message>
    <message>
        <source>Other options</source>
        <translation>אַנדערע ברירות</translation>
    </message>
    <message>
        <source>Take new</source>
        <translation>נעמען דאָס נײַע</translation>
    </message>
    <message>
        <source>Keep old</source>
        <translation>האַלטן דאָס אַלטע</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>אַנולירן</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>פֿאַרמאַכן</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) differ; what goes is struck through, what comes is underlined.</source>
        <translation>
            <numerusform>איין אָרט איז אַנדערש; וואָס פֿאַלט אַוועק איז דורכגעשטראָכן, וואָס קומט צו איז אונטערגעשטראָכן.</numerusform>
            <numerusform>%n ערטער זענען אַנדערש; וואָס פֿאַלט אַוועק איז דורכגעשטראָכן, וואָס קומט צו איז אונטערגעשטראָכן.</numerusform>
        </translation>
    </message>
    <message>
        <source>The new reading says the same.</source>
        <translation>דאָס נײַע לייענען זאָגט דאָס זעלבע.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) that you removed before stay removed.</source>
        <translation>
            <numerusform>די שורה וואָס איר האָט פֿריִער צוגענומען בלײַבט צוגענומען.</numerusform>
            <numerusform>%n שורות וואָס איר האָט פֿריִער צוגענומען בלײַבן צוגענומען.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading part {number} of {total}</source>
        <translation>מע לייענט טייל {number} פֿון {total}</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>מע שטעלט אָפּ…</translation>
    </message>
</context>
<context>
    <name>ResultModel</name>
    <message>
        <source>File</source>
        <translation>טעקע</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>רעזולטאַט</translation>
    </message>
    <message>
        <source>written</source>
        <translation>אָנגעשריבן</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>נישט געראָטן</translation>
    </message>
</context>
<context>
    <name>ResultsPlace</name>
    <message>
        <source>Place of the results</source>
        <translation>אָרט פֿון די רעזולטאַטן</translation>
    </message>
    <message>
        <source>Beside each file</source>
        <translation>לעבן יעדער טעקע</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>אַן אַנדער פּאַפּקע…</translation>
    </message>
    <message>
        <source>Folder of the results</source>
        <translation>פּאַפּקע פֿון די רעזולטאַטן</translation>
    </message>
</context>
<context>
    <name>ScreenCapture</name>
    <message>
        <source>This desktop lets no program take pictures of the screen. Take one with the desktop&apos;s own tool (often the Print key), then paste it here.</source>
        <translation>דער דעסקטאָפּ לאָזט נישט קיין פּראָגראַם נעמען בילדער פֿון עקראַן. נעמט אַ בילד מיטן אייגענעם מכשיר פֿון דעסקטאָפּ (אָפֿט דער קלאַוויש Print), און קלעפּט עס אַרײַן דאָ.</translation>
    </message>
</context>
<context>
    <name>ServerBox</name>
    <message>
        <source>Address of the server</source>
        <translation>אַדרעס פֿון סערווער</translation>
    </message>
    <message>
        <source>Off: no port is open.</source>
        <translation>אָפּגעשטעלט: קיין פּאָרט איז נישט אָפֿן.</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>הייבט זיך אָן…</translation>
    </message>
    <message>
        <source>On: programs on this computer get answers at this address.</source>
        <translation>אָנגעשטעלט: פּראָגראַמען אויף דעם קאָמפּיוטער באַקומען ענטפֿערס אויף דעם אַדרעס.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>שטעלט זיך אָפּ…</translation>
    </message>
    <message>
        <source>It could not start.</source>
        <translation>עס האָט זיך נישט געקענט אָנהייבן.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>פּרוּוון נאָך אַ מאָל</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Language</source>
        <translation>שפּראַך</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>קאָלירן</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>טעקסט־גרייס</translation>
    </message>
    <message>
        <source>Pages read at the same time</source>
        <translation>זײַטן געלייענט אין איינעם</translation>
    </message>
    <message>
        <source>PDFs that hold text</source>
        <translation>PDF־טעקעס מיט טעקסט</translation>
    </message>
    <message>
        <source>Layout of pages</source>
        <translation>אויסשטעל פֿון זײַטן</translation>
    </message>
    <message>
        <source>Mend photographed and bent pages</source>
        <translation>פֿאַרריכטן פֿאָטאָגראַפֿירטע און אויסגעבויגענע זײַטן</translation>
    </message>
    <message>
        <source>Read clear print quickly first</source>
        <translation>לייענען קלאָרן דרוק קודם גיך</translation>
    </message>
    <message>
        <source>Give a page up after</source>
        <translation>אויפֿגעבן אַ זײַט נאָך</translation>
    </message>
    <message>
        <source>Words are doubtful below</source>
        <translation>ווערטער זענען ספֿקדיק אונטער</translation>
    </message>
    <message>
        <source>Name of exported files</source>
        <translation>נאָמען פֿון עקספּאָרטירטע טעקעס</translation>
    </message>
    <message>
        <source>Largest picture</source>
        <translation>גרעסט בילד</translation>
    </message>
    <message>
        <source>Longest side of a picture</source>
        <translation>לענגסטע זײַט פֿון אַ בילד</translation>
    </message>
    <message>
        <source>Most pages of a file</source>
        <translation>מאַקסימום זײַטן אין אַ טעקע</translation>
    </message>
    <message>
        <source>Most memory of a reading process</source>
        <translation>מאַקסימום זכּרון פֿון אַ לייען־פּראָצעס</translation>
    </message>
    <message>
        <source>Renew a reading process at</source>
        <translation>באַנײַען אַ לייען־פּראָצעס בײַ</translation>
    </message>
    <message>
        <source>Renew a reading process after</source>
        <translation>באַנײַען אַ לייען־פּראָצעס נאָך</translation>
    </message>
    <message>
        <source>End an idle reading process after</source>
        <translation>ענדיקן אַ ליידיקן לייען־פּראָצעס נאָך</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>אַראָפּלאָדן</translation>
    </message>
    <message>
        <source>Model that chats</source>
        <translation>מאָדעל וואָס שמועסט</translation>
    </message>
    <message>
        <source>Model that reads pictures</source>
        <translation>מאָדעל וואָס לייענט בילדער</translation>
    </message>
    <message>
        <source>Give a region up after</source>
        <translation>אויפֿגעבן אַ שטח נאָך</translation>
    </message>
    <message>
        <source>Time for a second look</source>
        <translation>צײַט פֿאַר אַ צווייטן קוק</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>קאָנטעקסט</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>פֿעדעם</translation>
    </message>
    <message>
        <source>Memory of what was read</source>
        <translation>זכּרון פֿון געלייענטן</translation>
    </message>
    <message>
        <source>Layers on the graphics processor</source>
        <translation>שיכטן אויפֿן גראַפֿיק־פּראָצעסאָר</translation>
    </message>
    <message>
        <source>Free the memory after</source>
        <translation>באַפֿרײַען דעם זכּרון נאָך</translation>
    </message>
    <message>
        <source>Notice on the desktop</source>
        <translation>אָנזאָג אויפֿן דעסקטאָפּ</translation>
    </message>
    <message>
        <source>Keep documents for</source>
        <translation>האַלטן דאָקומענטן</translation>
    </message>
    <message>
        <source>Serve other programs</source>
        <translation>באַדינען אַנדערע פּראָגראַמען</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>פּאָרט</translation>
    </message>
    <message>
        <source>Wait for short files</source>
        <translation>וואַרטן אויף קורצע טעקעס</translation>
    </message>
    <message>
        <source>Largest file</source>
        <translation>גרעסטע טעקע</translation>
    </message>
    <message>
        <source>Most jobs that wait</source>
        <translation>מאַקסימום וואַרטנדיקע אויפֿגאַבעס</translation>
    </message>
    <message>
        <source>Read files without a token</source>
        <translation>לייענען טעקעס אָן אַ טאָקען</translation>
    </message>
    <message>
        <source>Pages a day without a token</source>
        <translation>זײַטן אַ טאָג אָן אַ טאָקען</translation>
    </message>
    <message>
        <source>Keep results for</source>
        <translation>האַלטן רעזולטאַטן</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> פּט׳</translation>
    </message>
    <message>
        <source> days</source>
        <translation> טעג</translation>
    </message>
    <message>
        <source> s</source>
        <translation> סעק׳</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source> px</source>
        <translation> פּיקס׳</translation>
    </message>
    <message>
        <source> tokens</source>
        <translation> טאָקענס</translation>
    </message>
    <message>
        <source> min</source>
        <translation> מינ׳</translation>
    </message>
    <message>
        <source> pages</source>
        <translation> זײַטן</translation>
    </message>
    <message>
        <source> megapixels</source>
        <translation> מעגאַפּיקסעלן</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>אויטאָמאַטיש</translation>
    </message>
    <message>
        <source>as the model says</source>
        <translation>ווי דער מאָדעל זאָגט</translation>
    </message>
    <message>
        <source>as the system</source>
        <translation>ווי די סיסטעם</translation>
    </message>
    <message>
        <source>always</source>
        <translation>אויף שטענדיק</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>ווי די סיסטעם</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>העל</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>טונקל</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>פֿרעגן</translation>
    </message>
    <message>
        <source>Use their text</source>
        <translation>ניצן זייער טעקסט</translation>
    </message>
    <message>
        <source>Read the pictures</source>
        <translation>לייענען די בילדער</translation>
    </message>
    <message>
        <source>By geometry</source>
        <translation>לויט דער געאָמעטריע</translation>
    </message>
    <message>
        <source>With a layout model</source>
        <translation>מיט אַן אויסשטעל־מאָדעל</translation>
    </message>
    <message>
        <source>With a model where installed</source>
        <translation>מיט אַ מאָדעל, אויב אינסטאַלירט</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>גענוי</translation>
    </message>
    <message>
        <source>Half the memory</source>
        <translation>האַלבער זכּרון</translation>
    </message>
    <message>
        <source>Ask before each</source>
        <translation>פֿרעגן יעדעס מאָל</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>קיין מאָל</translation>
    </message>
    <message>
        <source>Without asking</source>
        <translation>אָן פֿרעגן</translation>
    </message>
    <message>
        <source>Pages read at the same time, one process each; 0 chooses from the processor&apos;s cores and the free memory</source>
        <translation>וויפֿל זײַטן צו לייענען אין איינעם, יעדע אין אַן אייגענעם פּראָצעס; 0 קלײַבט אויס לויט די קערנס פֿון פּראָצעסאָר און דעם פֿרײַען זכּרון</translation>
    </message>
    <message>
        <source>When models may be downloaded: ask, never, allow</source>
        <translation>ווען מע מעג אַראָפּלאָדן מאָדעלן: נאָכן פֿרעגן, קיין מאָל נישט, אָדער אָן פֿרעגן</translation>
    </message>
    <message>
        <source>Largest picture that is opened, millions of pixels</source>
        <translation>דאָס גרעסטע בילד וואָס מע עפֿנט, אין מיליאָנען פּיקסעלן</translation>
    </message>
    <message>
        <source>Longest side of a picture that is opened, pixels</source>
        <translation>די לענגסטע זײַט פֿון אַ בילד וואָס מע עפֿנט, אין פּיקסעלן</translation>
    </message>
    <message>
        <source>Most pages of a file that are read</source>
        <translation>וויפֿל זײַטן פֿון אַ טעקע מע לייענט צום מערסטן</translation>
    </message>
    <message>
        <source>Seconds without progress after which a page is given up</source>
        <translation>סעקונדעס אָן פֿאָרגאַנג ביז מע גיט אויף אַ זײַט</translation>
    </message>
    <message>
        <source>Memory at which a reading process is replaced after its page, megabytes</source>
        <translation>זכּרון בײַ וועלכן מע פֿאַרבײַט אַ לייען־פּראָצעס נאָך זײַן זײַט, אין מעגאַבײַטן</translation>
    </message>
    <message>
        <source>Memory at which a reading process is ended at once, megabytes</source>
        <translation>זכּרון בײַ וועלכן מע ענדיקט אַ לייען־פּראָצעס תּיכּף, אין מעגאַבײַטן</translation>
    </message>
    <message>
        <source>Pages after which a reading process is replaced</source>
        <translation>זײַטן נאָך וועלכע מע פֿאַרבײַט אַ לייען־פּראָצעס</translation>
    </message>
    <message>
        <source>Seconds after which a reading process without work ends</source>
        <translation>סעקונדעס נאָך וועלכע אַ לייען־פּראָצעס אָן אַרבעט ענדיקט זיך</translation>
    </message>
    <message>
        <source>Language of the text in files that are added, until the queue&apos;s options say otherwise</source>
        <translation>שפּראַך פֿונעם טעקסט אין צוגעגעבענע טעקעס, ביז די אָפּציעס פֿון דער ריי זאָגן אַנדערש</translation>
    </message>
    <message>
        <source>What the window does with PDFs that hold text already: ask, keep uses that text, force reads the pictures</source>
        <translation>וואָס דער פֿענצטער טוט מיט PDF־טעקעס וואָס האָבן שוין טעקסט: פֿרעגט, ניצט זייער טעקסט אָדער לייענט די בילדער</translation>
    </message>
    <message>
        <source>What finds titles, captions and figures on pages read from pictures: geometric, model needs a layout model, auto uses one where it is installed</source>
        <translation>וואָס געפֿינט קעפּלעך, אונטערשריפֿטן און צייכענונגען אויף זײַטן געלייענט פֿון בילדער: די געאָמעטריע, אַן אויסשטעל־מאָדעל (מוז זײַן אינסטאַלירט), אָדער אַ מאָדעל נאָר אויב ער איז אינסטאַלירט</translation>
    </message>
    <message>
        <source>Whether photographed, bent, unevenly lit and see-through pages are mended where that helps reading</source>
        <translation>צי מע זאָל פֿאַרריכטן פֿאָטאָגראַפֿירטע, אויסגעבויגענע, אומגלײַך באַלויכטענע און דורכשײַנענדיקע זײַטן, ווו דאָס העלפֿט בײַם לייענען</translation>
    </message>
    <message>
        <source>Whether print in Latin letters is read by a quick reader first, and by the usual one where that one is unsure</source>
        <translation>צי דרוק אין לאַטיינישע אותיות ווערט געלייענט קודם פֿון אַ גיכן לייענער, און פֿונעם געוויינטלעכן וווּ יענער איז נישט זיכער</translation>
    </message>
    <message>
        <source>Confidence below which a word counts as doubtful, percent</source>
        <translation>זיכערקייט אונטער וועלכער אַ וואָרט הייסט ספֿקדיק, אין פּראָצענט</translation>
    </message>
    <message>
        <source>Name of the written files, without ending</source>
        <translation>נאָמען פֿון די אָנגעשריבענע טעקעס, אָן דער ענדונג</translation>
    </message>
    <message>
        <source>Language of the window: system, or its code</source>
        <translation>שפּראַך פֿון פֿענצטער: ווי די סיסטעם, אָדער אַן אַנדער שפּראַך</translation>
    </message>
    <message>
        <source>Colours of the window: system, light, dark</source>
        <translation>קאָלירן פֿון פֿענצטער: ווי די סיסטעם, העל אָדער טונקל</translation>
    </message>
    <message>
        <source>Size of the window&apos;s text, points; 0 takes the system&apos;s</source>
        <translation>גרייס פֿון טעקסט אין פֿענצטער, אין פּונקטן; 0 נעמט די גרייס פֿון דער סיסטעם</translation>
    </message>
    <message>
        <source>Tell on the desktop when all files are read and another window is in front</source>
        <translation>אָנזאָגן אויפֿן דעסקטאָפּ ווען אַלע טעקעס זענען געלייענט און אַן אַנדער פֿענצטער איז פֿון פֿאָרנט</translation>
    </message>
    <message>
        <source>Days after which documents that were not used are deleted from the library; 0 keeps them</source>
        <translation>טעג נאָך וועלכע נישט־געניצטע דאָקומענטן ווערן אויסגעמעקט פֿון דער ביבליאָטעק; 0 האַלט זיי</translation>
    </message>
    <message>
        <source>Model that answers questions: its name, or auto for the best that is installed</source>
        <translation>מאָדעל וואָס ענטפֿערט אויף פֿראַגעס: זײַן נאָמען, אָדער auto פֿאַרן בעסטן וואָס איז אינסטאַלירט</translation>
    </message>
    <message>
        <source>Model that reads pictures of pages: its name, or auto for the best that is installed</source>
        <translation>מאָדעל וואָס לייענט בילדער פֿון זײַטן: זײַן נאָמען, אָדער auto פֿאַרן בעסטן וואָס איז אינסטאַלירט</translation>
    </message>
    <message>
        <source>Seconds a vision model may take for one region of a page before the first reading of it stands</source>
        <translation>סעקונדעס וואָס אַ זע־מאָדעל מעג ניצן פֿאַר איין שטח פֿון אַ זײַט איידער זײַן ערשטע לייענונג בלײַבט</translation>
    </message>
    <message>
        <source>Minutes that the second look at doubtful parts of a document may take</source>
        <translation>מינוטן וואָס דער צווייטער קוק אויף ספֿקדיקע טיילן פֿון אַ דאָקומענט מעג דויערן</translation>
    </message>
    <message>
        <source>Tokens (pieces of words) that a language model keeps in mind, question, document and answer together; 0 takes what its entry says. More needs more memory</source>
        <translation>טאָקענס (שטיקלעך ווערטער) וואָס אַ שפּראַך־מאָדעל געדענקט, פֿראַגע, דאָקומענט און ענטפֿער צוזאַמען; 0 נעמט וואָס שטייט בײַם מאָדעל. מער דאַרף מער זכּרון</translation>
    </message>
    <message>
        <source>Threads a language model computes with; 0 takes the cores that are free</source>
        <translation>פֿעדעם מיט וועלכע אַ שפּראַך־מאָדעל רעכנט; 0 נעמט די פֿרײַע קערנס</translation>
    </message>
    <message>
        <source>How a language model keeps what it has read: f16, or q8_0, which takes half the memory</source>
        <translation>ווי אַ שפּראַך־מאָדעל האַלט דאָס וואָס ער האָט געלייענט: f16, אָדער q8_0, וואָס נעמט האַלב אַזוי פֿיל זכּרון</translation>
    </message>
    <message>
        <source>Layers of a language model computed by a graphics processor, where llama.cpp was built for one; -1 for all</source>
        <translation>שיכטן פֿון אַ שפּראַך־מאָדעל וואָס אַ גראַפֿיק־פּראָצעסאָר רעכנט, אויב llama.cpp איז געבויט דערפֿאַר; ⁦-1⁩ פֿאַר אַלע</translation>
    </message>
    <message>
        <source>Seconds after which a language model that nobody asks leaves the memory</source>
        <translation>סעקונדעס נאָך וועלכע אַ שפּראַך־מאָדעל וואָס קיינער פֿרעגט נישט פֿאַרלאָזט דעם זכּרון</translation>
    </message>
    <message>
        <source>Whether the window serves the HTTP API on this machine while it is open</source>
        <translation>צי דער פֿענצטער זאָל באַדינען די HTTP API אויף דער מאַשין כּל־זמן ער איז אָפֿן</translation>
    </message>
    <message>
        <source>Port of the HTTP API</source>
        <translation>פּאָרט פֿון דער HTTP API</translation>
    </message>
    <message>
        <source>Seconds that the HTTP API waits for files of up to five pages before it answers that the job is under way</source>
        <translation>סעקונדעס וואָס די HTTP API וואַרט אויף טעקעס פֿון ביז פֿינף זײַטן, איידער זי ענטפֿערט אַז מע אַרבעט נאָך אויף דער אויפֿגאַבע</translation>
    </message>
    <message>
        <source>Largest file that the HTTP API takes, megabytes</source>
        <translation>די גרעסטע טעקע וואָס די HTTP API נעמט אָן, אין מעגאַבײַטן</translation>
    </message>
    <message>
        <source>Most jobs of the HTTP API that wait; further ones are refused</source>
        <translation>וויפֿל אויפֿגאַבעס פֿון דער HTTP API וואַרטן צום מערסטן; ווײַטערדיקע נעמט מען נישט אָן</translation>
    </message>
    <message>
        <source>Whether the HTTP API reads files without a token; questions always need one</source>
        <translation>צי די HTTP API זאָל לייענען טעקעס אָן אַ טאָקען; פֿראַגעס דאַרפֿן שטענדיק אַ טאָקען</translation>
    </message>
    <message>
        <source>Pages that one address may have read a day without a token</source>
        <translation>וויפֿל זײַטן איין אַדרעס מעג לאָזן לייענען אַ טאָג אָן אַ טאָקען</translation>
    </message>
    <message>
        <source>Days after which results of the HTTP API are deleted; 0 keeps them</source>
        <translation>טעג נאָך וועלכע די רעזולטאַטן פֿון דער HTTP API ווערן אויסגעמעקט; 0 האַלט זיי</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>אײַנשטעלונגען</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>זײַטן פֿון די אײַנשטעלונגען</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>אויסזען</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>לייענען</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>עקספּאָרט</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>מאָדעלן</translation>
    </message>
    <message>
        <source>Chat and vision</source>
        <translation>שמועס און בילדער</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>קלאַווישן</translation>
    </message>
    <message>
        <source>Storage and privacy</source>
        <translation>לאַגער און פּריוואַטקייט</translation>
    </message>
    <message>
        <source>Other programs</source>
        <translation>אַנדערע פּראָגראַמען</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>גרענעצן</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>אויפֿהיטן</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>אַנולירן</translation>
    </message>
    <message>
        <source>Restore defaults</source>
        <translation>צוריקשטעלן סטאַנדאַרט</translation>
    </message>
</context>
<context>
    <name>ShortcutTable</name>
    <message>
        <source>Action</source>
        <translation>אַקציע</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>וווּ</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>קלאַווישן</translation>
    </message>
</context>
<context>
    <name>ShortcutsPage</name>
    <message>
        <source>Search actions and keys</source>
        <translation>זוכן אַקציעס און קלאַווישן</translation>
    </message>
    <message>
        <source>Keys of the chosen action</source>
        <translation>קלאַווישן פֿון דער אויסגעקליבענער אַקציע</translation>
    </message>
    <message>
        <source>Press the new keys</source>
        <translation>דריקט די נײַע קלאַווישן</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>צוריקשטעלן</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>צוריקשטעלן אַלץ</translation>
    </message>
    <message>
        <source>Changes hold at once. Keys that were changed are bold.</source>
        <translation>ענדערונגען ווירקן תּיכּף. געענדערטע קלאַווישן זענען פֿעט געשריבן.</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>אַקציעס און זייערע קלאַווישן</translation>
    </message>
    <message>
        <source>{} belongs to “{}” already.</source>
        <translation>{} געהערט שוין צו „{}“.</translation>
    </message>
    <message>
        <source>Use it here instead</source>
        <translation>ניצן דאָ אַנשטאָט דאָרט</translation>
    </message>
</context>
<context>
    <name>SourceTrouble</name>
    <message>
        <source>Where is the file now?</source>
        <translation>וווּ איז איצט די טעקע?</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Drop pictures and PDFs here</source>
        <translation>לאָזט אַראָפּ דאָ בילדער און PDF־טעקעס</translation>
    </message>
    <message>
        <source>They are read on this computer and nothing is sent anywhere. You can also open files or folders, or paste a picture.</source>
        <translation>מע לייענט זיי אויף דעם קאָמפּיוטער און גאָרנישט ווערט ערגעץ געשיקט. איר קענט אויך עפֿענען טעקעס אָדער פּאַפּקעס, אָדער אַרײַנקלעפּן אַ בילד.</translation>
    </message>
    <message>
        <source>It was stopped before the first page was read.</source>
        <translation>מע האָט עס אָפּגעשטעלט פֿאַר דער ערשטער זײַט.</translation>
    </message>
    <message>
        <source>It is about to be read.</source>
        <translation>ווערט באַלד געלייענט.</translation>
    </message>
    <message>
        <source>It waits for the files before it.</source>
        <translation>זי וואַרט אויף די טעקעס פֿאַר איר.</translation>
    </message>
    <message>
        <source>Another program has sent it. Its text can be seen when it has been read.</source>
        <translation>אַן אַנדער פּראָגראַם האָט זי געשיקט. איר טעקסט קען מען זען נאָכן לייענען.</translation>
    </message>
    <message>
        <source>It is being opened.</source>
        <translation>זי ווערט געעפֿנט.</translation>
    </message>
</context>
<context>
    <name>StateChip</name>
    <message>
        <source>Being read</source>
        <translation>ווערט געלייענט</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>נאָך נישט געלייענט</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>{} of {}</source>
        <translation>{} פֿון {}</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>פּויזע</translation>
    </message>
    <message>
        <source>Page {}</source>
        <translation>זײַט {}</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>נישט געקענט לייענען</translation>
    </message>
    <message>
        <source>no text</source>
        <translation>קיין טעקסט</translation>
    </message>
    <message>
        <source>confidence {}</source>
        <translation>זיכערקייט {}</translation>
    </message>
</context>
<context>
    <name>StoragePage</name>
    <message>
        <source>Everything stays on this machine. Documents are never sent anywhere; the network is used only to get models, as you allow it under Models, and to look for a newer version when you ask for it. Your source files are never changed, only referred to.</source>
        <translation>אַלץ בלײַבט אויף דער מאַשין. דאָקומענטן ווערן קיין מאָל ערגעץ נישט געשיקט; די נעץ ניצט מען נאָר כּדי צו באַקומען מאָדעלן, ווי איר דערלויבט אונטער „מאָדעלן“, און כּדי צו זוכן אַ נײַערע ווערסיע, ווען איר בעט. אײַערע מקור־טעקעס ווערן קיין מאָל נישט געענדערט, מע ווײַזט נאָר אָן אויף זיי.</translation>
    </message>
    <message>
        <source>Delete everything that was read…</source>
        <translation>אויסמעקן אַלץ וואָס איז געלייענט…</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>ביבליאָטעק</translation>
    </message>
    <message>
        <source>The text and boxes of every document read and what you corrected, its name, place and fingerprint; the files that wait to be read.</source>
        <translation>דער טעקסט און די קעסטלעך פֿון יעדן געלייענטן דאָקומענט און וואָס איר האָט פֿאַרריכט, זײַן נאָמען, אָרט און פֿינגערדרוק; די טעקעס וואָס וואַרטן אויף לייענען.</translation>
    </message>
    <message>
        <source>Stored files</source>
        <translation>אויפֿגעהיטע טעקעס</translation>
    </message>
    <message>
        <source>Pictures that were pasted or taken of the screen, and documents composed of pages.</source>
        <translation>בילדער אַרײַנגעקלעפּט אָדער גענומען פֿון עקראַן, און דאָקומענטן צונויפֿגעשטעלט פֿון זײַטן.</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>מאָדעלן</translation>
    </message>
    <message>
        <source>Files of the networks that read; nothing about your documents.</source>
        <translation>טעקעס פֿון די נעץ וואָס לייענען; גאָרנישט וועגן אײַערע דאָקומענטן.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>אײַנשטעלונגען</translation>
    </message>
    <message>
        <source>These settings and the last choices of an export.</source>
        <translation>די אײַנשטעלונגען און די לעצטע ברירות פֿון אַן עקספּאָרט.</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>זשורנאַלן</translation>
    </message>
    <message>
        <source>What the program did and errors, with file names, without any text.</source>
        <translation>וואָס די פּראָגראַם האָט געטאָן און גרײַזן, מיט נעמען פֿון טעקעס, אָן שום טעקסט.</translation>
    </message>
    <message>
        <source>Place of {}</source>
        <translation>אָרט פֿון {}</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>עפֿענען די פּאַפּקע</translation>
    </message>
    <message>
        <source>Open the folder of {}</source>
        <translation>עפֿענען די פּאַפּקע פֿון {}</translation>
    </message>
    <message>
        <source>Nothing has been kept there yet.</source>
        <translation>דאָרט איז נאָך גאָרנישט אויפֿגעהיט.</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>אויסמעקן אַלץ</translation>
    </message>
    <message>
        <source>Delete all documents, what was read and corrected, pasted and composed files, and the logs?</source>
        <translation>אויסמעקן אַלע דאָקומענטן, דאָס געלייענטע און פֿאַרריכטע, אַרײַנגעקלעפּטע און צונויפֿגעשטעלטע טעקעס, און די זשורנאַלן?</translation>
    </message>
    <message>
        <source>This cannot be undone. Source files, exported files, models and settings stay.</source>
        <translation>דאָס קען מען נישט צוריקנעמען. מקור־טעקעס, עקספּאָרטירטע טעקעס, מאָדעלן און אײַנשטעלונגען בלײַבן.</translation>
    </message>
    <message>
        <source>Everything that was read has been deleted.</source>
        <translation>אַלץ וואָס איז געלייענט געוואָרן איז אויסגעמעקט.</translation>
    </message>
</context>
<context>
    <name>Surroundings</name>
    <message>
        <source>Window</source>
        <translation>פֿענצטער</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>ריי</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>רעדאַקטירן</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>זײַט</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>שמועס</translation>
    </message>
</context>
<context>
    <name>TableModel</name>
    <message>
        <source>The machine read: {text}</source>
        <translation>די מאַשין האָט געלייענט: {text}</translation>
    </message>
</context>
<context>
    <name>TablesTab</name>
    <message>
        <source>Table of the page</source>
        <translation>טאַבעלע פֿון דער זײַט</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>קאָפּירן די טאַבעלע</translation>
    </message>
    <message>
        <source>Copy the whole table, cells apart by tabs</source>
        <translation>קאָפּירן די גאַנצע טאַבעלע, די צעלן צעטיילט מיט טאַבולאַטאָרן</translation>
    </message>
    <message>
        <source>Cells of the table</source>
        <translation>צעלן פֿון דער טאַבעלע</translation>
    </message>
    <message>
        <source>Copy cells</source>
        <translation>קאָפּירן צעלן</translation>
    </message>
    <message>
        <source>No table was found on this page.</source>
        <translation>אויף דער זײַט האָט מען נישט געפֿונען קיין טאַבעלע.</translation>
    </message>
    <message>
        <source>Table {number} of {count}</source>
        <translation>טאַבעלע {number} פֿון {count}</translation>
    </message>
</context>
<context>
    <name>TargetLanguageDialog</name>
    <message>
        <source>Translate</source>
        <translation>איבערזעצן</translation>
    </message>
    <message>
        <source>Translate into</source>
        <translation>איבערזעצן אויף</translation>
    </message>
    <message>
        <source>Also use a model not made for translating</source>
        <translation>ניצן אויך אַ מאָדעל וואָס איז נישט געמאַכט אויף איבערצוזעצן</translation>
    </message>
    <message>
        <source>Block by block; what could not be kept stays untranslated and is marked.</source>
        <translation>בלאָק נאָך בלאָק; וואָס מע האָט נישט געקענט אויפֿהאַלטן בלײַבט נישט איבערגעזעצט און ווערט אָנגעצייכנט.</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>אויסקלײַבן טעקעס…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>אַנולירן</translation>
    </message>
</context>
<context>
    <name>TargetLanguageField</name>
    <message>
        <source>Translate into</source>
        <translation>איבערזעצן אויף</translation>
    </message>
</context>
<context>
    <name>TextPanel</name>
    <message>
        <source>Content of the page</source>
        <translation>אינהאַלט פֿון דער זײַט</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>טעקסט</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>טאַבעלעס</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>פּרטים</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>סדר</translation>
    </message>
    <message>
        <source>Copy everything of this tab</source>
        <translation>קאָפּירן אַלץ פֿון דער לאַשקע</translation>
    </message>
    <message>
        <source>Edit cell</source>
        <translation>רעדאַקטירן צעל</translation>
    </message>
    <message>
        <source>Move block</source>
        <translation>רוקן בלאָק</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>קאָפּירן</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>אויסקלײַבן אַלץ</translation>
    </message>
    <message>
        <source>Characters copied: {count}</source>
        <translation>צייכנס קאָפּירט: {count}</translation>
    </message>
    <message>
        <source>Tables ({count})</source>
        <translation>טאַבעלעס ({count})</translation>
    </message>
    <message>
        <source>This page has not been read yet.</source>
        <translation>די זײַט איז נאָך נישט געלייענט.</translation>
    </message>
    <message>
        <source>The text of the open page is shown here.</source>
        <translation>דאָ ווײַזט מען דעם טעקסט פֿון דער אָפֿענער זײַט.</translation>
    </message>
</context>
<context>
    <name>ThumbnailModel</name>
    <message>
        <source>Page {number}, {state}</source>
        <translation>זײַט {number}, {state}</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>וואַרט</translation>
    </message>
    <message>
        <source>could not be read: {reason}</source>
        <translation>נישט געקענט לייענען: {reason}</translation>
    </message>
    <message>
        <source>read, no text</source>
        <translation>געלייענט, קיין טעקסט</translation>
    </message>
    <message>
        <source>read, mean confidence {confidence}</source>
        <translation>געלייענט, דורכשניטלעכע זיכערקייט {confidence}</translation>
    </message>
    <message>
        <source>being read</source>
        <translation>ווערט געלייענט</translation>
    </message>
</context>
<context>
    <name>ThumbnailPanel</name>
    <message>
        <source>Pages</source>
        <translation>זײַטן</translation>
    </message>
    <message>
        <source>The pages of the document and how far each of them is</source>
        <translation>די זײַטן פֿון דאָקומענט און ווי ווײַט יעדע פֿון זיי האַלט</translation>
    </message>
    <message>
        <source>The pages of the open document are listed here.</source>
        <translation>דאָ איז די רשימה פֿון די זײַטן פֿונעם אָפֿענעם דאָקומענט.</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Message</source>
        <translation>מעלדונג</translation>
    </message>
</context>
<context>
    <name>TokenDialog</name>
    <message>
        <source>New token</source>
        <translation>נײַער טאָקען</translation>
    </message>
    <message>
        <source>Limits of the token</source>
        <translation>גרענעצן פֿון טאָקען</translation>
    </message>
    <message>
        <source>What it is for, such as “invoices script”</source>
        <translation>צו וואָס ער איז, למשל „סקריפּט פֿאַר פֿאַקטורעס“</translation>
    </message>
    <message>
        <source>any number</source>
        <translation>וויפֿל מע וויל</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>נאָמען</translation>
    </message>
    <message>
        <source>Pages a month</source>
        <translation>זײַטן אַ חודש</translation>
    </message>
    <message>
        <source>Pages a file</source>
        <translation>זײַטן אַ טעקע</translation>
    </message>
    <message>
        <source>Charge for a page, tier Fast</source>
        <translation>אָפּצאָל פֿאַר אַ זײַט, מדרגה „גיך“</translation>
    </message>
    <message>
        <source>Charge for a page, tier Vision model</source>
        <translation>אָפּצאָל פֿאַר אַ זײַט, מדרגה „זע־מאָדעל“</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>פּריאָריטעט</translation>
    </message>
    <message>
        <source>Charges count against the pages of the month. Jobs of a token with a higher priority begin first. A program that has used its pages up is told so and gets nothing.</source>
        <translation>די אָפּצאָלן רעכנט מען אַראָפּ פֿון די זײַטן פֿון חודש. אויפֿגאַבעס פֿון אַ טאָקען מיט אַ העכערער פּריאָריטעט הייבן זיך אָן פֿריִער. אַ פּראָגראַם וואָס האָט אויסגעניצט אירע זײַטן באַקומט דערפֿון אַ ידיעה און מער גאָרנישט.</translation>
    </message>
    <message>
        <source>Make the token</source>
        <translation>מאַכן דעם טאָקען</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>אויפֿהיטן</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>אַנולירן</translation>
    </message>
</context>
<context>
    <name>TokenTable</name>
    <message>
        <source>Token</source>
        <translation>טאָקען</translation>
    </message>
    <message>
        <source>Begins with</source>
        <translation>הייבט זיך אָן מיט</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>געמאַכט</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>צום לעצטן געניצט</translation>
    </message>
    <message>
        <source>Pages this month</source>
        <translation>זײַטן דעם חודש</translation>
    </message>
    <message>
        <source>State</source>
        <translation>מצבֿ</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{} פֿון {}</translation>
    </message>
    <message>
        <source>never</source>
        <translation>קיין מאָל</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>אָפּגערופֿן</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>אין באַניץ</translation>
    </message>
</context>
<context>
    <name>TokensBox</name>
    <message>
        <source>There is no token yet. Make one for each program, so that one can be revoked without the others.</source>
        <translation>נאָך נישטאָ קיין טאָקען. מאַכט איינעם פֿאַר יעדער פּראָגראַם, אַז מע זאָל קענען אָפּרופֿן איינעם אָן די אַנדערע.</translation>
    </message>
    <message>
        <source>New token…</source>
        <translation>נײַער טאָקען…</translation>
    </message>
    <message>
        <source>Limits…</source>
        <translation>גרענעצן…</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>אָפּרופֿן…</translation>
    </message>
    <message>
        <source>The new token</source>
        <translation>דער נײַער טאָקען</translation>
    </message>
    <message>
        <source>I have copied it</source>
        <translation>איך האָב אים קאָפּירט</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>טאָקענס</translation>
    </message>
    <message>
        <source>This is the token “{}”. Copy it now: it is shown only this once, and only a hash of it is kept.</source>
        <translation>דאָס איז דער טאָקען „{}“. קאָפּירט אים איצט: מע ווײַזט אים נאָר דאָס איינע מאָל, און אויפֿגעהיט ווערט נאָר זײַן האַש.</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>אָפּרופֿן</translation>
    </message>
    <message>
        <source>Revoke the token “{}”?</source>
        <translation>אָפּרופֿן דעם טאָקען „{}“?</translation>
    </message>
    <message>
        <source>Programs that use it are refused from now on. It cannot be put into use again; its results stay.</source>
        <translation>פּראָגראַמען וואָס ניצן אים נעמט מען פֿון איצט אָן מער נישט אָן. מע קען אים נישט נעמען צוריק אין באַניץ; זײַנע רעזולטאַטן בלײַבן.</translation>
    </message>
</context>
<context>
    <name>ToolCard</name>
    <message>
        <source>Makes: {}</source>
        <translation>מאַכט: {}</translation>
    </message>
</context>
<context>
    <name>ToolDialog</name>
    <message>
        <source>Progress</source>
        <translation>פֿאָרגאַנג</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>אָפּשטעלן</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>אויפֿהיטן ווי…</translation>
    </message>
</context>
<context>
    <name>ToolGallery</name>
    <message>
        <source>Text from pictures and PDFs</source>
        <translation>טעקסט פֿון בילדער און PDF־טעקעס</translation>
    </message>
    <message>
        <source>Documents to work with</source>
        <translation>דאָקומענטן צו אַרבעטן מיט זיי</translation>
    </message>
    <message>
        <source>Tables and values</source>
        <translation>טאַבעלעס און ווערטן</translation>
    </message>
    <message>
        <source>Other words</source>
        <translation>מיט אַנדערע ווערטער</translation>
    </message>
    <message>
        <source>Reads pictures and photos and writes plain text.</source>
        <translation>לייענט בילדער און פֿאָטאָס, און שרײַבט פּשוטן טעקסט.</translation>
    </message>
    <message>
        <source>Reads PDFs, scanned or not, and writes plain text.</source>
        <translation>לייענט PDF־טעקעס, סקאַנירט אָדער נישט, און שרײַבט פּשוטן טעקסט.</translation>
    </message>
    <message>
        <source>Headings, paragraphs, lists and tables, to go on writing.</source>
        <translation>קעפּלעך, פּאַראַגראַפֿן, רשימות און טאַבעלעס, צו שרײַבן ווײַטער.</translation>
    </message>
    <message>
        <source>Headings, lists and tables as Markdown.</source>
        <translation>קעפּלעך, רשימות און טאַבעלעס ווי Markdown.</translation>
    </message>
    <message>
        <source>Looks as before, and can be searched and copied from.</source>
        <translation>זעט אויס ווי פֿריִער, און מע קען זוכן אין איר און קאָפּירן פֿון איר.</translation>
    </message>
    <message>
        <source>Takes the tables out, one file each.</source>
        <translation>נעמט אַרויס די טאַבעלעס, יעדע אין אַן אייגענער טעקע.</translation>
    </message>
    <message>
        <source>Reads handwriting with a vision model.</source>
        <translation>לייענט האַנטשריפֿט מיט אַ זע־מאָדעל.</translation>
    </message>
    <message>
        <source>Reads formulas with a vision model and writes them as LaTeX.</source>
        <translation>לייענט פֿאָרמולעס מיט אַ זע־מאָדעל און שרײַבט זיי ווי LaTeX.</translation>
    </message>
    <message>
        <source>Translates on this computer; numbers and codes stay as they are.</source>
        <translation>זעצט איבער אויף דעם קאָמפּיוטער; ציפֿערן און קאָדן בלײַבן ווי זיי זענען.</translation>
    </message>
    <message>
        <source>Takes date, items and total out, each with its proof.</source>
        <translation>נעמט אַרויס דאַטע, פּאָזיציעס און גאַנצע סומע, יעדעס מיט זײַן באַווײַז.</translation>
    </message>
    <message>
        <source>Takes number, dates and sums out, each with its proof.</source>
        <translation>נעמט אַרויס נומער, דאַטעס און סומעס, יעדעס מיט זײַן באַווײַז.</translation>
    </message>
    <message>
        <source>Takes name, company and addresses out.</source>
        <translation>נעמט אַרויס נאָמען, פֿירמע און אַדרעסן.</translation>
    </message>
    <message>
        <source>Keeps the lines as they stand, indents of code included.</source>
        <translation>האַלט די שורות ווי זיי שטייען, אויך די אײַנרוקן פֿון קאָד.</translation>
    </message>
    <message>
        <source>A few sentences that carry the pages they rest on.</source>
        <translation>עטלעכע זאַצן וואָס ווײַזן אָן די זײַטן אויף וועלכע זיי שטיצן זיך.</translation>
    </message>
</context>
<context>
    <name>ToolGalleryDialog</name>
    <message>
        <source>Tools</source>
        <translation>מכשירים</translation>
    </message>
    <message>
        <source>Search tools</source>
        <translation>זוכן מכשירים</translation>
    </message>
    <message>
        <source>Choose a tool and then files, or drop files on it. They go into the queue.</source>
        <translation>קלײַבט אויס אַ מכשיר און דערנאָך טעקעס, אָדער לאָזט אַראָפּ טעקעס אויף אים. זיי קומען אין דער ריי.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>פֿאַרמאַכן</translation>
    </message>
    <message>
        <source>Models…</source>
        <translation>מאָדעלן…</translation>
    </message>
    <message>
        <source>Open files</source>
        <translation>עפֿענען טעקעס</translation>
    </message>
    <message>
        <source>Pictures and PDFs</source>
        <translation>בילדער און PDF</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>אַלע טעקעס</translation>
    </message>
</context>
<context>
    <name>Tools</name>
    <message>
        <source>Image to text</source>
        <translation>בילד אין טעקסט</translation>
    </message>
    <message>
        <source>PDF to text</source>
        <translation>PDF אין טעקסט</translation>
    </message>
    <message>
        <source>Reads PDFs, scanned or not, and writes plain text</source>
        <translation>לייענט PDF־טעקעס, סקאַנירט אָדער נישט, און שרײַבט פּשוטן טעקסט</translation>
    </message>
    <message>
        <source>PDF to Word</source>
        <translation>PDF אין Word</translation>
    </message>
    <message>
        <source>Writes a DOCX with headings, paragraphs, lists and tables</source>
        <translation>שרײַבט אַ DOCX מיט קעפּלעך, פּאַראַגראַפֿן, רשימות און טאַבעלעס</translation>
    </message>
    <message>
        <source>PDF to Markdown</source>
        <translation>PDF אין Markdown</translation>
    </message>
    <message>
        <source>Writes Markdown with headings, lists and tables</source>
        <translation>שרײַבט Markdown מיט קעפּלעך, רשימות און טאַבעלעס</translation>
    </message>
    <message>
        <source>Searchable PDF</source>
        <translation>PDF וואָס מע קען דורכזוכן</translation>
    </message>
    <message>
        <source>Lays invisible text over the ink, so that the PDF can be searched and copied from</source>
        <translation>לייגט אומזעעוודיקן טעקסט איבער דער שריפֿט, אַז מע זאָל קענען זוכן אין דער PDF און קאָפּירן פֿון איר</translation>
    </message>
    <message>
        <source>Extract tables</source>
        <translation>אַרויסנעמען טאַבעלעס</translation>
    </message>
    <message>
        <source>Handwriting to text</source>
        <translation>האַנטשריפֿט אין טעקסט</translation>
    </message>
    <message>
        <source>Reads handwriting with a vision model</source>
        <translation>לייענט האַנטשריפֿט מיט אַ זע־מאָדעל</translation>
    </message>
    <message>
        <source>Reads formulas with a vision model and writes them as LaTeX in Markdown</source>
        <translation>לייענט פֿאָרמולעס מיט אַ זע־מאָדעל און שרײַבט זיי ווי LaTeX אין Markdown</translation>
    </message>
    <message>
        <source>Reads and translates with the local language model; numbers and codes stay as they are</source>
        <translation>לייענט און זעצט איבער מיטן לאָקאַלן שפּראַך־מאָדעל; ציפֿערן און קאָדן בלײַבן ווי זיי זענען</translation>
    </message>
    <message>
        <source>Takes the fields of a receipt out, each with the line that proves it</source>
        <translation>נעמט אַרויס די פֿעלדער פֿון אַ קוויט, יעדעס מיט דער שורה וואָס באַווײַזט עס</translation>
    </message>
    <message>
        <source>Takes the fields of an invoice out, each with the line that proves it</source>
        <translation>נעמט אַרויס די פֿעלדער פֿון אַ פֿאַקטורע, יעדעס מיט דער שורה וואָס באַווײַזט עס</translation>
    </message>
    <message>
        <source>Takes the fields of a business card out, each with the line that proves it</source>
        <translation>נעמט אַרויס די פֿעלדער פֿון אַ וויזיט־קאַרטל, יעדעס מיט דער שורה וואָס באַווײַזט עס</translation>
    </message>
    <message>
        <source>Reads screenshots and writes their lines as they stand, indents of code and columns of menus included</source>
        <translation>לייענט עקראַן־בילדער און שרײַבט זייערע שורות ווי זיי שטייען, אויך די אײַנרוקן פֿון קאָד און די שפּאַלטן פֿון מעניוען</translation>
    </message>
    <message>
        <source>Sums a document up in sentences that carry the pages they rest on</source>
        <translation>רעזומירט אַ דאָקומענט אין זאַצן וואָס ווײַזן אָן די זײַטן אויף וועלכע זיי שטיצן זיך</translation>
    </message>
    <message>
        <source>Formulas to LaTeX</source>
        <translation>פֿאָרמולעס אין LaTeX</translation>
    </message>
    <message>
        <source>Reads pictures and photos and writes plain text</source>
        <translation>לייענט בילדער און פֿאָטאָס, און שרײַבט פּשוטן טעקסט</translation>
    </message>
    <message>
        <source>Writes the tables as CSV, one file each</source>
        <translation>שרײַבט די טאַבעלעס ווי CSV, יעדע אין אַן אייגענער טעקע</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>איבערזעצן</translation>
    </message>
    <message>
        <source>Receipt to JSON</source>
        <translation>קוויט אין JSON</translation>
    </message>
    <message>
        <source>Invoice to JSON</source>
        <translation>פֿאַקטורע אין JSON</translation>
    </message>
    <message>
        <source>Business card to JSON</source>
        <translation>וויזיט־קאַרטל אין JSON</translation>
    </message>
    <message>
        <source>Screenshot to text</source>
        <translation>עקראַן־בילד אין טעקסט</translation>
    </message>
    <message>
        <source>Summarize</source>
        <translation>רעזומירן</translation>
    </message>
</context>
<context>
    <name>Transcript</name>
    <message>
        <source>Conversation</source>
        <translation>שמועס</translation>
    </message>
</context>
<context>
    <name>TranslationDialog</name>
    <message>
        <source>Translates with the language model on this computer, block by block. Numbers, addresses and codes are compared with the original; what could not be kept stays untranslated and is marked.</source>
        <translation>זעצט איבער מיטן שפּראַך־מאָדעל אויף דעם קאָמפּיוטער, בלאָק נאָך בלאָק. ציפֿערן, אַדרעסן און קאָדן ווערן פֿאַרגליכן מיטן אָריגינאַל; וואָס מע האָט נישט געקענט אויפֿהאַלטן בלײַבט נישט איבערגעזעצט און איז אָנגעצייכנט.</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>איבערזעצונג</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>שפּראַך</translation>
    </message>
    <message>
        <source>Also use a model not made for translating</source>
        <translation>ניצן אויך אַ מאָדעל וואָס איז נישט געמאַכט אויף איבערצוזעצן</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>איבערזעצן</translation>
    </message>
    <message>
        <source>Original and translation</source>
        <translation>אָריגינאַל און איבערזעצונג</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>אויפֿגעהיט: {name}</translation>
    </message>
    <message>
        <source>Models…</source>
        <translation>מאָדעלן…</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) translated.</source>
        <translation>
            <numerusform>%n זײַט איבערגעזעצט.</numerusform>
            <numerusform>%n זײַטן איבערגעזעצט.</numerusform>
        </translation>
    </message>
    <message>
        <source>The model is not made for this language: check every line.</source>
        <translation>דער מאָדעל איז נישט געמאַכט פֿאַר דער שפּראַך: קאָנטראָלירט יעדע שורה.</translation>
    </message>
    <message numerus="yes">
        <source>%n block(s) stay in the original.</source>
        <translation>
            <numerusform>%n בלאָק בלײַבט ווי אין אָריגינאַל.</numerusform>
            <numerusform>%n בלאָקן בלײַבן ווי אין אָריגינאַל.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n block(s) should be checked.</source>
        <translation>
            <numerusform>%n בלאָק זאָל מען קאָנטראָלירן.</numerusform>
            <numerusform>%n בלאָקן זאָל מען קאָנטראָלירן.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save translation</source>
        <translation>אויפֿהיטן די איבערזעצונג</translation>
    </message>
</context>
<context>
    <name>UpdateRow</name>
    <message>
        <source>Look for a newer version</source>
        <translation>זוכן אַ נײַערע ווערסיע</translation>
    </message>
    <message>
        <source>Asks {}; nothing about this machine is sent</source>
        <translation>פֿרעגט בײַ {}; וועגן דער מאַשין ווערט גאָרנישט געשיקט</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>וואָס מע האָט געפֿונען</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>מע פֿרעגט…</translation>
    </message>
    <message>
        <source>This build names no address to ask for newer versions; nobody was asked.</source>
        <translation>די בויונג האָט נישט קיין אַדרעס וווּ צו פֿרעגן וועגן נײַערע ווערסיעס; מע האָט קיינעם נישט געפֿרעגט.</translation>
    </message>
    <message>
        <source>This is the newest version.</source>
        <translation>דאָס איז די נײַסטע ווערסיע.</translation>
    </message>
    <message>
        <source>Version {} can be had.</source>
        <translation>די ווערסיע {} איז צו באַקומען.</translation>
    </message>
</context>
<context>
    <name>WatchedFolders</name>
    <message>
        <source>{tool}: {language}</source>
        <translation>{tool}: {language}</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>הייבט זיך אָן</translation>
    </message>
    <message>
        <source>Watching</source>
        <translation>ווערט אָבסערווירט</translation>
    </message>
    <message>
        <source>Waiting for the folder</source>
        <translation>וואַרט אויף דער פּאַפּקע</translation>
    </message>
    <message>
        <source>Waiting, something is missing</source>
        <translation>וואַרט, עפּעס פֿעלט</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>פּויזע</translation>
    </message>
    <message>
        <source>Not watched</source>
        <translation>ווערט נישט אָבסערווירט</translation>
    </message>
</context>
<context>
    <name>WatchedFoldersDialog</name>
    <message>
        <source>Watched folders</source>
        <translation>אָבסערווירטע פּאַפּקעס</translation>
    </message>
    <message>
        <source>Files that appear in these folders are converted by themselves while Pagesight is open. Each is taken when it has stopped growing, and done once; a file that changes is done again.</source>
        <translation>טעקעס וואָס באַווײַזן זיך אין די פּאַפּקעס ווערן באַאַרבעט פֿון זיך אַליין כּל־זמן Pagesight איז אָפֿן. יעדע נעמט מען ווען זי האָט אויפֿגעהערט צו וואַקסן, און מע מאַכט זי איין מאָל; אַ טעקע וואָס ענדערט זיך מאַכט מען נאָך אַ מאָל.</translation>
    </message>
    <message>
        <source>No folder is watched.</source>
        <translation>מע אָבסערווירט נישט קיין פּאַפּקע.</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>צוגעבן…</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>פּויזע</translation>
    </message>
    <message>
        <source>Open results</source>
        <translation>עפֿענען די רעזולטאַטן</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>אַוועקנעמען…</translation>
    </message>
    <message>
        <source>Files set aside</source>
        <translation>אַוועקגעלייגטע טעקעס</translation>
    </message>
    <message>
        <source>A file that is broken or asks for a password is left where it is, a note beside the results says why, and the watch goes on. It is tried again when it changes.</source>
        <translation>אַ טעקע וואָס איז צעבראָכן אָדער פֿרעגט אַ פּאַראָל לאָזט מען וווּ זי איז, אַ צעטל לעבן די רעזולטאַטן זאָגט פֿאַר וואָס, און דאָס אָבסערווירן גייט ווײַטער. ווען זי ענדערט זיך, פּרוּווט מען זי נאָך אַ מאָל.</translation>
    </message>
    <message>
        <source>Show the file</source>
        <translation>ווײַזן די טעקע</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>פֿאַרמאַכן</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>ווײַטער</translation>
    </message>
    <message>
        <source>There are no results yet.</source>
        <translation>נאָך נישטאָ קיין רעזולטאַטן.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>אַוועקנעמען</translation>
    </message>
    <message>
        <source>Watch “{}” no longer?</source>
        <translation>מער נישט אָבסערווירן „{}“?</translation>
    </message>
    <message>
        <source>The folder, its files and all results stay.</source>
        <translation>די פּאַפּקע, אירע טעקעס און אַלע רעזולטאַטן בלײַבן.</translation>
    </message>
</context>
<context>
    <name>WelcomeDialog</name>
    <message>
        <source>Welcome</source>
        <translation>ברוכים־הבאָים</translation>
    </message>
    <message>
        <source>Welcome to Pagesight</source>
        <translation>ברוכים־הבאָים צו Pagesight</translation>
    </message>
    <message>
        <source>Pagesight reads scans, photos and PDFs on this machine and turns them into text, tables and searchable PDFs. Nothing you open leaves your machine.</source>
        <translation>Pagesight לייענט סקאַנען, פֿאָטאָגראַפֿיעס און PDF־טעקעס אויף דער מאַשין און פֿאַרוואַנדלט זיי אין טעקסט, טאַבעלעס און PDF־טעקעס וואָס מע קען דורכזוכן. גאָרנישט וואָס איר עפֿנט פֿאַרלאָזט אײַער מאַשין.</translation>
    </message>
    <message>
        <source>Get the models</source>
        <translation>באַקומען די מאָדעלן</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>אָנהייבן</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>מאָדעלן</translation>
    </message>
    <message>
        <source>Try it on a sample</source>
        <translation>פּרוּווט עס אויף אַ מוסטער</translation>
    </message>
    <message>
        <source>A scanned document</source>
        <translation>אַ סקאַנירטער דאָקומענט</translation>
    </message>
    <message>
        <source>An invoice with a table</source>
        <translation>אַ פֿאַקטורע מיט אַ טאַבעלע</translation>
    </message>
    <message>
        <source>A photo of a page</source>
        <translation>אַ פֿאָטאָגראַפֿיע פֿון אַ זײַט</translation>
    </message>
    <message>
        <source>Chinese and Japanese</source>
        <translation>כינעזיש און יאַפּאַניש</translation>
    </message>
    <message>
        <source>The models are installed: everything is ready.</source>
        <translation>די מאָדעלן זענען אינסטאַלירט: אַלץ איז גרייט.</translation>
    </message>
    <message>
        <source>Reading needs models. Your settings forbid downloads: import them from a folder.</source>
        <translation>צום לייענען דאַרף מען מאָדעלן. אײַערע אײַנשטעלונגען פֿאַרווערן אַראָפּצולאָדן: אימפּאָרטירט זיי פֿון אַ פּאַפּקע.</translation>
    </message>
    <message>
        <source>Reading needs models: {} from {}, once. Then no network is needed any more.</source>
        <translation>צום לייענען דאַרף מען מאָדעלן: {} פֿון {}, איין מאָל. דערנאָך דאַרף מען מער נישט קיין נעץ.</translation>
    </message>
    <message>
        <source>Reading needs models. No source can be reached: import them from a folder.</source>
        <translation>צום לייענען דאַרף מען מאָדעלן. מע קען נישט דערגרייכן קיין מקור: אימפּאָרטירט זיי פֿון אַ פּאַפּקע.</translation>
    </message>
</context>
<context>
    <name>WindowActions</name>
    <message>
        <source>&amp;Open files…</source>
        <translation>טעקעס עפֿענען (&amp;O)…</translation>
    </message>
    <message>
        <source>Choose pictures and PDFs to read</source>
        <translation>אויסקלײַבן בילדער און PDF־טעקעס צו לייענען</translation>
    </message>
    <message>
        <source>Open &amp;folder…</source>
        <translation>פּאַפּקע עפֿענען (&amp;F)…</translation>
    </message>
    <message>
        <source>Read every picture and PDF of a folder and the folders in it</source>
        <translation>לייענען יעדעס בילד און יעדע PDF פֿון אַ פּאַפּקע און פֿון די פּאַפּקעס אין איר</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>אַרײַנקלעפּן (&amp;P)</translation>
    </message>
    <message>
        <source>Read the picture or the files of the clipboard</source>
        <translation>לייענען דאָס בילד אָדער די טעקעס פֿון קלעמברעטל</translation>
    </message>
    <message>
        <source>&amp;Capture a part of the screen…</source>
        <translation>כאַפּן אַ טייל פֿון עקראַן (&amp;C)…</translation>
    </message>
    <message>
        <source>Draw a rectangle on the screen and read what is in it</source>
        <translation>צייכענען אַ גראָדעק אויפֿן עקראַן און לייענען וואָס איז אין אים</translation>
    </message>
    <message>
        <source>All &amp;tools…</source>
        <translation>אַלע מכשירים (&amp;A)…</translation>
    </message>
    <message>
        <source>Choose what shall come out: Word, tables, values of an invoice, a translation</source>
        <translation>אויסקלײַבן וואָס זאָל אַרויסקומען: Word, טאַבעלעס, די ווערטן פֿון אַ פֿאַקטורע, אַן איבערזעצונג</translation>
    </message>
    <message>
        <source>&amp;Watched folders…</source>
        <translation>אָבסערווירטע פּאַפּקעס (&amp;W)…</translation>
    </message>
    <message>
        <source>Convert what appears in a folder by itself</source>
        <translation>באַאַרבעטן פֿון זיך אַליין וואָס קומט אַרײַן אין אַ פּאַפּקע</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>עקספּאָרטירן (&amp;E)…</translation>
    </message>
    <message>
        <source>Write the chosen documents as text, Markdown, Word, PDF, CSV or JSON</source>
        <translation>אָנשרײַבן די אויסגעקליבענע דאָקומענטן ווי טעקסט, Markdown, Word, PDF, CSV אָדער JSON</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>ענדיקן (&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>אײַנשטעלונגען (&amp;S)…</translation>
    </message>
    <message>
        <source>Pri&amp;vate window</source>
        <translation>פּריוואַטער פֿענצטער (&amp;V)</translation>
    </message>
    <message>
        <source>Read files without keeping anything of them</source>
        <translation>לייענען טעקעס אָן עפּעס פֿון זיי אויפֿצוהיטן</translation>
    </message>
    <message>
        <source>Show &amp;lists</source>
        <translation>רשימות ווײַזן (&amp;L)</translation>
    </message>
    <message>
        <source>Queue, pages and library beside the page</source>
        <translation>ריי, זײַטן און ביבליאָטעק לעבן דער זײַט</translation>
    </message>
    <message>
        <source>Show &amp;text</source>
        <translation>טעקסט ווײַזן (&amp;T)</translation>
    </message>
    <message>
        <source>The text beside the page</source>
        <translation>דער טעקסט לעבן דער זײַט</translation>
    </message>
    <message>
        <source>Show c&amp;hat</source>
        <translation>שמועס ווײַזן (&amp;H)</translation>
    </message>
    <message>
        <source>Ask about what was read</source>
        <translation>פֿרעגן וועגן געלייענטן</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>פֿולער עקראַן (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;User guide</source>
        <translation>באַניצער־וועגווײַזער (&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Log…</source>
        <translation>זשורנאַל (&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;About Pagesight</source>
        <translation>וועגן Pagesight (&amp;A)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>טעקע (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Queue</source>
        <translation>ריי (&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>אויסקוק (&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>מכשירים (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>הילף (&amp;H)</translation>
    </message>
</context>
<context>
    <name>WindowChat</name>
    <message>
        <source>Ask about this area</source>
        <translation>פֿרעגן וועגן דעם שטח</translation>
    </message>
    <message>
        <source>Draw the area on the page; Esc gives up</source>
        <translation>צייכנט דעם שטח אויף דער זײַט; Esc גיט אויף</translation>
    </message>
</context>
<context>
    <name>WindowEditing</name>
    <message>
        <source>&amp;Edit</source>
        <translation>רעדאַקטירן (&amp;E)</translation>
    </message>
    <message>
        <source>No more doubtful words after this place</source>
        <translation>מער נישטאָ קיין ספֿקדיקע ווערטער נאָך דעם אָרט</translation>
    </message>
    <message>
        <source>No more doubtful words before this place</source>
        <translation>מער נישטאָ קיין ספֿקדיקע ווערטער פֿאַר דעם אָרט</translation>
    </message>
    <message>
        <source>This page was changed elsewhere and is shown as it is now. Undo brings your version back.</source>
        <translation>די זײַט האָט מען געענדערט ערגעץ אַנדערש און מע ווײַזט זי ווי זי איז איצט. „צוריקנעמען“ ברענגט צוריק אײַער ווערסיע.</translation>
    </message>
    <message>
        <source>Draw the area on the page; Esc gives up</source>
        <translation>צייכנט דעם שטח אויף דער זײַט; Esc גיט אויף</translation>
    </message>
    <message>
        <source>Ignore area</source>
        <translation>איגנאָרירן שטח</translation>
    </message>
    <message>
        <source>There is no text in this area</source>
        <translation>אין דעם שטח איז נישטאָ קיין טעקסט</translation>
    </message>
    <message>
        <source>Read page again</source>
        <translation>לייענען די זײַט נאָך אַ מאָל</translation>
    </message>
    <message>
        <source>Read area</source>
        <translation>לייענען שטח</translation>
    </message>
    <message>
        <source>Restore block</source>
        <translation>צוריקשטעלן בלאָק</translation>
    </message>
    <message>
        <source>Restore page</source>
        <translation>צוריקשטעלן זײַט</translation>
    </message>
</context>
<context>
    <name>WindowPrograms</name>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>Serves other programs at {}</source>
        <translation>באַדינט אַנדערע פּראָגראַמען אויף {}</translation>
    </message>
    <message>
        <source>Other programs are not served: {}</source>
        <translation>אַנדערע פּראָגראַמען ווערן נישט באַדינט: {}</translation>
    </message>
</context>
<context>
    <name>WindowTools</name>
    <message>
        <source>Take &amp;fields out…</source>
        <translation>אַרויסנעמען פֿעלדער (&amp;F)…</translation>
    </message>
    <message>
        <source>Take values such as date and total out of the document</source>
        <translation>אַרויסנעמען ווערטן ווי דאַטע און גאַנצע סומע פֿון דאָקומענט</translation>
    </message>
    <message>
        <source>&amp;Translate…</source>
        <translation>איבערזעצן (&amp;T)…</translation>
    </message>
    <message>
        <source>Translate the document beside its original</source>
        <translation>איבערזעצן דעם דאָקומענט לעבן זײַן אָריגינאַל</translation>
    </message>
</context>
<context>
    <name>_ChatCounts</name>
    <message numerus="yes">
        <source>%n sentence(s) are not supported by the document.</source>
        <translation>
            <numerusform>%n זאַץ איז נישט באַשטעטיקט פֿון דאָקומענט.</numerusform>
            <numerusform>%n זאַצן זענען נישט באַשטעטיקט פֿון דאָקומענט.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n citation(s)</source>
        <translation>
            <numerusform>%n ציטאַט</numerusform>
            <numerusform>%n ציטאַטן</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Counts</name>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%n זײַט</numerusform>
            <numerusform>%n זײַטן</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages failed</source>
        <translation>
            <numerusform>%n זײַט נישט געראָטן</numerusform>
            <numerusform>%n זײַטן נישט געראָטן</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n טעקע</numerusform>
            <numerusform>%n טעקעס</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parts not by the vision model</source>
        <translation>
            <numerusform>%n טייל נישט מיטן זע־מאָדעל</numerusform>
            <numerusform>%n טיילן נישט מיטן זע־מאָדעל</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Working on %n file(s)</source>
        <translation>
            <numerusform>מע אַרבעט אויף אַ טעקע</numerusform>
            <numerusform>מע אַרבעט אויף %n טעקעס</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of a watched folder could not be read</source>
        <translation>
            <numerusform>אַ טעקע פֿון אַן אָבסערווירטער פּאַפּקע נישט געקענט לייענען</numerusform>
            <numerusform>%n טעקעס פֿון אַן אָבסערווירטער פּאַפּקע נישט געקענט לייענען</numerusform>
        </translation>
    </message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi_IN" sourcelanguage="en_US">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Pagesight</source>
        <translation>Pagesight के बारे में</translation>
    </message>
    <message>
        <source>Turns pictures and PDFs into text on this computer; nothing is sent anywhere.
Free software under the GNU Affero General Public License, version 3 or later.</source>
        <translation>चित्रों और PDF को इसी कंप्यूटर पर पाठ में बदलता है; कहीं कुछ नहीं भेजा जाता।
GNU Affero General Public License, संस्करण 3 या बाद के तहत मुक्त सॉफ़्टवेयर।</translation>
    </message>
    <message>
        <source>Search parts and licences</source>
        <translation>घटक और लाइसेंस खोजें</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>लाइसेंस का पाठ</translation>
    </message>
    <message>
        <source>Parts and their licences</source>
        <translation>घटक और उनके लाइसेंस</translation>
    </message>
    <message>
        <source>This part ships no text of its licence; its name above says which it is.</source>
        <translation>इस घटक के साथ लाइसेंस का पाठ नहीं दिया गया है; लाइसेंस का नाम ऊपर लिखा है।</translation>
    </message>
</context>
<context>
    <name>Accepting</name>
    <message>
        <source>Accept improvement</source>
        <translation>सुधार स्वीकारना</translation>
    </message>
</context>
<context>
    <name>AddModelDialog</name>
    <message>
        <source>Add a model from a file</source>
        <translation>फ़ाइल से मॉडल जोड़ें</translation>
    </message>
    <message>
        <source>Models (*.gguf)</source>
        <translation>मॉडल (*.gguf)</translation>
    </message>
    <message>
        <source>Model (GGUF)</source>
        <translation>मॉडल (GGUF)</translation>
    </message>
    <message>
        <source>Picture encoder (mmproj)</source>
        <translation>चित्र एन्कोडर (mmproj)</translation>
    </message>
    <message>
        <source>Only for a model that sees</source>
        <translation>केवल चित्र देखने वाले मॉडल के लिए</translation>
    </message>
    <message>
        <source>What fits the kind of model</source>
        <translation>मॉडल के प्रकार के अनुरूप</translation>
    </message>
    <message>
        <source>Prompts from a file</source>
        <translation>फ़ाइल से प्रॉम्प्ट</translation>
    </message>
    <message>
        <source>Profiles (*.toml)</source>
        <translation>प्रोफ़ाइल (*.toml)</translation>
    </message>
    <message>
        <source>Instead of the above</source>
        <translation>ऊपर वाले के बदले</translation>
    </message>
    <message>
        <source>What the file says of itself</source>
        <translation>फ़ाइल अपने बारे में जो बताती है</translation>
    </message>
    <message>
        <source>Link the files instead of copying them, where the disk allows it</source>
        <translation>जहाँ डिस्क अनुमति दे, फ़ाइलें कॉपी करने के बजाय लिंक करें</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>प्रॉम्प्ट</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>शीर्षक</translation>
    </message>
    <message>
        <source>The files are checked before they are taken. Only add models from people you trust, and mind their licence.</source>
        <translation>फ़ाइलें लेने से पहले जाँची जाती हैं। केवल भरोसेमंद लोगों के मॉडल जोड़ें, और उनके लाइसेंस का ध्यान रखें।</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>जोड़ें</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
</context>
<context>
    <name>AddWatchDialog</name>
    <message>
        <source>Watch a folder</source>
        <translation>फ़ोल्डर की निगरानी</translation>
    </message>
    <message>
        <source>Folder to watch</source>
        <translation>निगरानी वाला फ़ोल्डर</translation>
    </message>
    <message>
        <source>Folder of the results</source>
        <translation>परिणामों का फ़ोल्डर</translation>
    </message>
    <message>
        <source>What is made</source>
        <translation>क्या बनाया जाए</translation>
    </message>
    <message>
        <source>These formats:</source>
        <translation>ये फ़ॉर्मेट:</translation>
    </message>
    <message>
        <source>Translate into</source>
        <translation>इस भाषा में अनुवाद करें</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>क्या ग़लत है</translation>
    </message>
    <message>
        <source>What lies in the folder now is converted too. The files stay where they are, and folders in it are watched as well. If the results lie inside, they are not read again.</source>
        <translation>फ़ोल्डर में अभी जो है, वह भी कन्वर्ट किया जाता है। फ़ाइलें अपनी जगह रहती हैं, और भीतर के फ़ोल्डरों की भी निगरानी होती है। परिणाम भीतर हों, तो वे दोबारा नहीं पढ़े जाते।</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>निगरानी करें</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>ऐसा कोई फ़ोल्डर नहीं है।</translation>
    </message>
    <message>
        <source>The results need a folder of their own; one inside is fine.</source>
        <translation>परिणामों के लिए अलग फ़ोल्डर चाहिए; वह भीतर भी हो सकता है।</translation>
    </message>
    <message>
        <source>Choose at least one format.</source>
        <translation>कम से कम एक फ़ॉर्मेट चुनें।</translation>
    </message>
</context>
<context>
    <name>AreaChip</name>
    <message>
        <source>Picture of the area</source>
        <translation>क्षेत्र का चित्र</translation>
    </message>
    <message>
        <source>Do not ask about the area</source>
        <translation>इस क्षेत्र के बारे में न पूछें</translation>
    </message>
    <message>
        <source>Area of page {}</source>
        <translation>पृष्ठ {} का क्षेत्र</translation>
    </message>
    <message>
        <source>Area of page {}, its text only</source>
        <translation>पृष्ठ {} का क्षेत्र, केवल उसका पाठ</translation>
    </message>
</context>
<context>
    <name>AsideModel</name>
    <message>
        <source>File set aside</source>
        <translation>अलग रखी गई फ़ाइल</translation>
    </message>
    <message>
        <source>Why, and what to do</source>
        <translation>कारण और उपाय</translation>
    </message>
</context>
<context>
    <name>BlockEditing</name>
    <message>
        <source>Edit text</source>
        <translation>पाठ संपादन</translation>
    </message>
</context>
<context>
    <name>BlockField</name>
    <message>
        <source>Lines of the block</source>
        <translation>ब्लॉक की पंक्तियाँ</translation>
    </message>
    <message>
        <source>Enter takes the text over, Shift+Enter begins a line, Esc leaves it</source>
        <translation>Enter पाठ को स्वीकार करता है, Shift+Enter नई पंक्ति शुरू करता है, Esc छोड़ देता है</translation>
    </message>
</context>
<context>
    <name>Blocks</name>
    <message>
        <source>paragraph</source>
        <translation>अनुच्छेद</translation>
    </message>
    <message>
        <source>heading</source>
        <translation>शीर्षक</translation>
    </message>
    <message>
        <source>list item</source>
        <translation>सूची आइटम</translation>
    </message>
    <message>
        <source>table</source>
        <translation>तालिका</translation>
    </message>
    <message>
        <source>formula</source>
        <translation>सूत्र</translation>
    </message>
    <message>
        <source>figure</source>
        <translation>आकृति</translation>
    </message>
    <message>
        <source>caption</source>
        <translation>कैप्शन</translation>
    </message>
    <message>
        <source>footnote</source>
        <translation>पाद टिप्पणी</translation>
    </message>
    <message>
        <source>page header</source>
        <translation>पृष्ठ शीर्षलेख</translation>
    </message>
    <message>
        <source>page footer</source>
        <translation>पृष्ठ पादलेख</translation>
    </message>
    <message>
        <source>bar code</source>
        <translation>बारकोड</translation>
    </message>
</context>
<context>
    <name>CaptureOverlay</name>
    <message>
        <source>Choose a part of the screen</source>
        <translation>स्क्रीन का हिस्सा चुनें</translation>
    </message>
    <message>
        <source>Draw a rectangle, or move one with the arrow keys and size it with Shift. Enter takes it, Esc cancels.</source>
        <translation>आयत बनाएँ, या तीर कुंजियों से उसे खिसकाएँ और Shift के साथ आकार बदलें। Enter स्वीकार करता है, Esc रद्द करता है।</translation>
    </message>
</context>
<context>
    <name>Chat</name>
    <message>
        <source>What is this document about?</source>
        <translation>यह दस्तावेज़ किस बारे में है?</translation>
    </message>
    <message>
        <source>What is the total?</source>
        <translation>कुल राशि कितनी है?</translation>
    </message>
    <message>
        <source>When is the payment due?</source>
        <translation>भुगतान कब तक करना है?</translation>
    </message>
    <message>
        <source>Who are the parties?</source>
        <translation>पक्षकार कौन हैं?</translation>
    </message>
    <message>
        <source>When does it end?</source>
        <translation>यह कब समाप्त होता है?</translation>
    </message>
    <message>
        <source>How much is the rent?</source>
        <translation>किराया कितना है?</translation>
    </message>
    <message>
        <source>What is the date?</source>
        <translation>तारीख़ क्या है?</translation>
    </message>
    <message>
        <source>What does it say for “{label}”?</source>
        <translation>“{label}” के आगे क्या लिखा है?</translation>
    </message>
    <message>
        <source>About an area of page {}</source>
        <translation>पृष्ठ {} के एक क्षेत्र के बारे में</translation>
    </message>
    <message>
        <source>Ask in other words, or look for single words:</source>
        <translation>दूसरे शब्दों में पूछें, या अलग-अलग शब्द खोजें:</translation>
    </message>
    <message>
        <source>search the library</source>
        <translation>लाइब्रेरी में खोजें</translation>
    </message>
    <message>
        <source>In the words of the document:</source>
        <translation>दस्तावेज़ के शब्दों में:</translation>
    </message>
    <message>
        <source>Cut off: the answer was stopped before its end</source>
        <translation>अधूरा: उत्तर पूरा होने से पहले रोक दिया गया</translation>
    </message>
    <message>
        <source>Searching the pages…</source>
        <translation>पृष्ठों में खोजा जा रहा है…</translation>
    </message>
    <message>
        <source>Loading the model…</source>
        <translation>मॉडल लोड हो रहा है…</translation>
    </message>
    <message>
        <source>Answering…</source>
        <translation>उत्तर दिया जा रहा है…</translation>
    </message>
    <message>
        <source>Checking the citations…</source>
        <translation>उद्धरण जाँचे जा रहे हैं…</translation>
    </message>
    <message>
        <source>Trying once more, because a sentence is not supported…</source>
        <translation>एक वाक्य पुष्ट नहीं है, इसलिए फिर से प्रयास किया जा रहा है…</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>काम जारी है…</translation>
    </message>
    <message>
        <source>Supported by this place</source>
        <translation>इस जगह से पुष्ट</translation>
    </message>
    <message>
        <source>Only partly supported by this place</source>
        <translation>इस जगह से केवल अंशतः पुष्ट</translation>
    </message>
    <message>
        <source>Not supported by this place</source>
        <translation>इस जगह से पुष्ट नहीं</translation>
    </message>
    <message>
        <source>p. {}</source>
        <translation>पृ॰ {}</translation>
    </message>
    <message>
        <source>in part</source>
        <translation>अंशतः</translation>
    </message>
    <message>
        <source>What comes nearest; it may not answer the question:</source>
        <translation>सबसे निकट की पंक्तियाँ; हो सकता है कि ये प्रश्न का उत्तर न हों:</translation>
    </message>
    <message>
        <source>Comes near; it may not answer</source>
        <translation>निकट है; हो सकता है कि उत्तर न हो</translation>
    </message>
    <message>
        <source>Line that comes near</source>
        <translation>प्रश्न के निकट की पंक्ति</translation>
    </message>
    <message>
        <source>Citation</source>
        <translation>उद्धरण</translation>
    </message>
    <message>
        <source>page {}</source>
        <translation>पृष्ठ {}</translation>
    </message>
    <message>
        <source>supported</source>
        <translation>पुष्ट</translation>
    </message>
    <message>
        <source>supported in part</source>
        <translation>अंशतः पुष्ट</translation>
    </message>
    <message>
        <source>not supported</source>
        <translation>पुष्ट नहीं</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>{place}: “{quoted}”</source>
        <translation>{place}: “{quoted}”</translation>
    </message>
    <message>
        <source>Read with {} confidence; compare with the picture</source>
        <translation>{} विश्वसनीयता से पढ़ा गया; चित्र से मिलाएँ</translation>
    </message>
    <message>
        <source>not supported by the document</source>
        <translation>दस्तावेज़ से पुष्ट नहीं</translation>
    </message>
    <message>
        <source>not found in the document: {}</source>
        <translation>दस्तावेज़ में नहीं मिला: {}</translation>
    </message>
    <message>
        <source>not in the cited lines: {}</source>
        <translation>उद्धृत पंक्तियों में नहीं: {}</translation>
    </message>
    <message>
        <source>This is not in the documents.</source>
        <translation>यह दस्तावेज़ों में नहीं है।</translation>
    </message>
    <message>
        <source>This is not in the document.</source>
        <translation>यह दस्तावेज़ में नहीं है।</translation>
    </message>
    <message>
        <source>The question is in another language than the document; ask in its language for better answers.</source>
        <translation>प्रश्न दस्तावेज़ से अलग भाषा में है; बेहतर उत्तर के लिए दस्तावेज़ की भाषा में पूछें।</translation>
    </message>
    <message>
        <source>Answered from {read} of {total} pages</source>
        <translation>{total} में से {read} पृष्ठों के आधार पर उत्तर दिया गया</translation>
    </message>
    <message>
        <source>Answering from {read} of {total} pages</source>
        <translation>{total} में से {read} पृष्ठों के आधार पर उत्तर दिया जा रहा है</translation>
    </message>
    <message>
        <source>A model is being installed…</source>
        <translation>मॉडल इंस्टॉल हो रहा है…</translation>
    </message>
    <message>
        <source>No document is open</source>
        <translation>कोई दस्तावेज़ खुला नहीं है</translation>
    </message>
    <message>
        <source>A language model is missing</source>
        <translation>भाषा मॉडल नहीं है</translation>
    </message>
    <message>
        <source>No page is read yet</source>
        <translation>अभी कोई पृष्ठ नहीं पढ़ा गया</translation>
    </message>
</context>
<context>
    <name>ChatHeader</name>
    <message>
        <source>What is asked</source>
        <translation>किससे पूछा जाए</translation>
    </message>
    <message>
        <source>This document</source>
        <translation>यह दस्तावेज़</translation>
    </message>
    <message>
        <source>The selected documents</source>
        <translation>चुने गए दस्तावेज़</translation>
    </message>
    <message>
        <source>The whole library</source>
        <translation>पूरी लाइब्रेरी</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>बातचीत</translation>
    </message>
    <message>
        <source>Conversations, export, copy, delete</source>
        <translation>बातचीत, निर्यात, कॉपी, हटाना</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>नई बातचीत</translation>
    </message>
    <message>
        <source>Earlier conversations</source>
        <translation>पिछली बातचीत</translation>
    </message>
    <message>
        <source>Export as Markdown…</source>
        <translation>Markdown के रूप में निर्यात करें…</translation>
    </message>
    <message>
        <source>Copy the conversation</source>
        <translation>बातचीत कॉपी करें</translation>
    </message>
    <message>
        <source>Delete the conversation…</source>
        <translation>बातचीत हटाएँ…</translation>
    </message>
    <message>
        <source>Models…</source>
        <translation>मॉडल…</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>लाइब्रेरी</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n दस्तावेज़</numerusform>
            <numerusform>%n दस्तावेज़</numerusform>
        </translation>
    </message>
    <message>
        <source>What is asked: {}</source>
        <translation>किससे पूछा जाए: {}</translation>
    </message>
    <message>
        <source>Choose what is asked</source>
        <translation>चुनें कि किससे पूछा जाए</translation>
    </message>
    <message numerus="yes">
        <source>The %n selected document(s)</source>
        <translation>
            <numerusform>चुना गया %n दस्तावेज़</numerusform>
            <numerusform>चुने गए %n दस्तावेज़</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChatPanel</name>
    <message>
        <source>Chat</source>
        <translation>चैट</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>रोकें</translation>
    </message>
    <message>
        <source>Stop the answer (Esc)</source>
        <translation>उत्तर रोकें (Esc)</translation>
    </message>
    <message>
        <source>Copy the answer</source>
        <translation>उत्तर कॉपी करें</translation>
    </message>
    <message>
        <source>Copy with citations</source>
        <translation>उद्धरणों के साथ कॉपी करें</translation>
    </message>
    <message>
        <source>Copy the answer with the quoted lines</source>
        <translation>उत्तर को उद्धृत पंक्तियों के साथ कॉपी करें</translation>
    </message>
    <message>
        <source>Answer again</source>
        <translation>फिर से उत्तर दें</translation>
    </message>
    <message>
        <source>Have the question answered another way</source>
        <translation>प्रश्न का उत्तर दूसरे तरीक़े से पाएँ</translation>
    </message>
    <message>
        <source>Waiting for the answer in another conversation…</source>
        <translation>दूसरी बातचीत के उत्तर की प्रतीक्षा है…</translation>
    </message>
    <message>
        <source>Next: {}</source>
        <translation>इसके बाद: {}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>फिर से प्रयास करें</translation>
    </message>
    <message>
        <source>A language model is missing; it is installed under Models.</source>
        <translation>भाषा मॉडल नहीं है; उसे “मॉडल” के तहत इंस्टॉल किया जाता है।</translation>
    </message>
    <message>
        <source>This page was changed since the answer; here it stood.</source>
        <translation>उत्तर के बाद यह पृष्ठ बदला गया है; वह यहाँ था।</translation>
    </message>
    <message>
        <source>The answer was copied</source>
        <translation>उत्तर कॉपी किया गया</translation>
    </message>
    <message>
        <source>The conversation was copied</source>
        <translation>बातचीत कॉपी की गई</translation>
    </message>
    <message>
        <source>Export the conversation</source>
        <translation>बातचीत निर्यात करें</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>सभी फ़ाइलें (*)</translation>
    </message>
    <message>
        <source>conversation</source>
        <translation>बातचीत</translation>
    </message>
    <message>
        <source>Written: {}</source>
        <translation>लिखा गया: {}</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Delete this conversation?</source>
        <translation>यह बातचीत हटाएँ?</translation>
    </message>
    <message>
        <source>The document stays. The conversation cannot be brought back.</source>
        <translation>दस्तावेज़ रहेगा। बातचीत वापस नहीं लाई जा सकती।</translation>
    </message>
</context>
<context>
    <name>ChatStartPage</name>
    <message>
        <source>Show the models…</source>
        <translation>मॉडल दिखाएँ…</translation>
    </message>
    <message>
        <source>Ask for example</source>
        <translation>उदाहरण के लिए पूछें</translation>
    </message>
    <message>
        <source>Ask your documents</source>
        <translation>अपने दस्तावेज़ों से पूछें</translation>
    </message>
    <message>
        <source>Open a document to ask about it, or choose above to ask the whole library.</source>
        <translation>किसी दस्तावेज़ के बारे में पूछने के लिए उसे खोलें, या पूरी लाइब्रेरी से पूछने के लिए ऊपर चुनें।</translation>
    </message>
    <message>
        <source>A language model is missing</source>
        <translation>भाषा मॉडल नहीं है</translation>
    </message>
    <message>
        <source>No page is read yet</source>
        <translation>अभी कोई पृष्ठ नहीं पढ़ा गया</translation>
    </message>
    <message>
        <source>Questions can be asked as soon as the first page has been read.</source>
        <translation>पहला पृष्ठ पढ़े जाते ही प्रश्न पूछे जा सकते हैं।</translation>
    </message>
    <message>
        <source>Nothing to ask about yet</source>
        <translation>अभी पूछने के लिए कुछ नहीं है</translation>
    </message>
    <message>
        <source>No document with text is here.</source>
        <translation>यहाँ पाठ वाला कोई दस्तावेज़ नहीं है।</translation>
    </message>
    <message>
        <source>Ask these documents</source>
        <translation>इन दस्तावेज़ों से पूछें</translation>
    </message>
    <message>
        <source>Ask this document</source>
        <translation>इस दस्तावेज़ से पूछें</translation>
    </message>
    <message>
        <source>Each sentence of an answer names the place it rests on; a click shows it on the page.</source>
        <translation>उत्तर का हर वाक्य वह जगह बताता है जिस पर वह आधारित है; क्लिक करने पर वह पृष्ठ पर दिखती है।</translation>
    </message>
    <message>
        <source>Questions are answered by a model that runs on this machine; nothing is sent anywhere.</source>
        <translation>प्रश्नों का उत्तर इसी कंप्यूटर पर चलने वाला मॉडल देता है; कहीं कुछ नहीं भेजा जाता।</translation>
    </message>
    <message>
        <source>{} to download</source>
        <translation>{} डाउनलोड करना होगा</translation>
    </message>
    <message>
        <source>from {}</source>
        <translation>स्रोत: {}</translation>
    </message>
    <message>
        <source>licence {}</source>
        <translation>लाइसेंस {}</translation>
    </message>
    <message>
        <source>For this machine {model} ({size}) is recommended; it is among the models.</source>
        <translation>इस कंप्यूटर के लिए {model} ({size}) सुझाया जाता है; वह मॉडलों की सूची में है।</translation>
    </message>
    <message>
        <source>Install ({})</source>
        <translation>इंस्टॉल करें ({})</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>इंस्टॉल करें</translation>
    </message>
    <message>
        <source>Install {}</source>
        <translation>{} इंस्टॉल करें</translation>
    </message>
</context>
<context>
    <name>ChoicesForm</name>
    <message numerus="yes">
        <source>Export %n document(s)</source>
        <translation>
            <numerusform>%n दस्तावेज़ निर्यात करें</numerusform>
            <numerusform>%n दस्तावेज़ निर्यात करें</numerusform>
        </translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>फ़ॉर्मेट</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>फ़ोल्डर</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>चुनें…</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>फ़ोल्डर चुनें</translation>
    </message>
    <message>
        <source>Name of the files</source>
        <translation>फ़ाइलों के नाम</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>डालें</translation>
    </message>
    <message>
        <source>Insert a field into the name</source>
        <translation>नाम में फ़ील्ड डालें</translation>
    </message>
    <message>
        <source>Preview of the names</source>
        <translation>नामों का पूर्वावलोकन</translation>
    </message>
    <message>
        <source>Where a file exists</source>
        <translation>यदि फ़ाइल मौजूद हो</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>पूछें</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>उसे बदल दें</translation>
    </message>
    <message>
        <source>Keep both, with a number</source>
        <translation>दोनों रखें, संख्या जोड़कर</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation>फ़ोल्डर (&amp;F):</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>नाम (&amp;N):</translation>
    </message>
    <message>
        <source>&amp;Where a file exists:</source>
        <translation>यदि फ़ाइल मौजूद हो (&amp;W):</translation>
    </message>
    <message>
        <source>Folder for the exported files</source>
        <translation>निर्यात की गई फ़ाइलों का फ़ोल्डर</translation>
    </message>
    <message>
        <source>Choose at least one format.</source>
        <translation>कम से कम एक फ़ॉर्मेट चुनें।</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>फ़ोल्डर चुनें।</translation>
    </message>
    <message>
        <source>document</source>
        <translation>दस्तावेज़</translation>
    </message>
    <message>
        <source>Preview: {}</source>
        <translation>पूर्वावलोकन: {}</translation>
    </message>
</context>
<context>
    <name>CitationCard</name>
    <message>
        <source>Cited place</source>
        <translation>उद्धृत जगह</translation>
    </message>
    <message>
        <source>“{}”</source>
        <translation>“{}”</translation>
    </message>
    <message>
        <source>page {}</source>
        <translation>पृष्ठ {}</translation>
    </message>
    <message>
        <source>read with {} confidence</source>
        <translation>{} विश्वसनीयता से पढ़ा गया</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Question</source>
        <translation>प्रश्न</translation>
    </message>
    <message>
        <source>Enter sends, Shift+Enter begins a new line</source>
        <translation>Enter भेजता है, Shift+Enter नई पंक्ति शुरू करता है</translation>
    </message>
    <message>
        <source>Ask a question</source>
        <translation>प्रश्न पूछें</translation>
    </message>
    <message>
        <source>Send the question</source>
        <translation>प्रश्न भेजें</translation>
    </message>
    <message>
        <source>Send the question (Enter)</source>
        <translation>प्रश्न भेजें (Enter)</translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>Copy</source>
        <translation>कॉपी करें</translation>
    </message>
    <message>
        <source>Copy: {}</source>
        <translation>कॉपी करें: {}</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>कॉपी हो गया</translation>
    </message>
</context>
<context>
    <name>CorrectionsNotice</name>
    <message numerus="yes">
        <source>%n page(s) of this file were corrected in another reading.</source>
        <translation>
            <numerusform>इस फ़ाइल का %n पृष्ठ किसी दूसरे पठन में सुधारा गया था।</numerusform>
            <numerusform>इस फ़ाइल के %n पृष्ठ किसी दूसरे पठन में सुधारे गए थे।</numerusform>
        </translation>
    </message>
    <message>
        <source>Open that reading</source>
        <translation>वह पठन खोलें</translation>
    </message>
</context>
<context>
    <name>DesktopNotice</name>
    <message numerus="yes">
        <source>%n file(s) read</source>
        <translation>
            <numerusform>%n फ़ाइल पढ़ी गई</numerusform>
            <numerusform>%n फ़ाइलें पढ़ी गईं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read</source>
        <translation>
            <numerusform>%n फ़ाइल नहीं पढ़ी जा सकी</numerusform>
            <numerusform>%n फ़ाइलें नहीं पढ़ी जा सकीं</numerusform>
        </translation>
    </message>
    <message>
        <source>Watched folders</source>
        <translation>निगरानी वाले फ़ोल्डर</translation>
    </message>
    <message>
        <source>Reading has ended</source>
        <translation>पढ़ना समाप्त हुआ</translation>
    </message>
</context>
<context>
    <name>DetailsTab</name>
    <message>
        <source>Details of the page as JSON</source>
        <translation>पृष्ठ का विवरण JSON के रूप में</translation>
    </message>
    <message>
        <source>This page has not been read yet.</source>
        <translation>यह पृष्ठ अभी पढ़ा नहीं गया है।</translation>
    </message>
</context>
<context>
    <name>DiffView</name>
    <message>
        <source>Text as it is now</source>
        <translation>मौजूदा पाठ</translation>
    </message>
    <message>
        <source>Text as it was read anew</source>
        <translation>नए सिरे से पढ़ा गया पाठ</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>मौजूदा</translation>
    </message>
    <message>
        <source>Read anew</source>
        <translation>नया पठन</translation>
    </message>
</context>
<context>
    <name>DocumentListModel</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n पृष्ठ</numerusform>
            <numerusform>%n पृष्ठ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{} of %n page(s)</source>
        <translation>
            <numerusform>%n में से {} पृष्ठ</numerusform>
            <numerusform>%n में से {} पृष्ठ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n विफल</numerusform>
            <numerusform>%n विफल</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n corrected</source>
        <translation>
            <numerusform>%n सुधारा गया</numerusform>
            <numerusform>%n सुधारे गए</numerusform>
        </translation>
    </message>
    <message>
        <source>Source file not found in its place</source>
        <translation>स्रोत फ़ाइल अपनी जगह पर नहीं मिली</translation>
    </message>
</context>
<context>
    <name>DocumentTools</name>
    <message>
        <source>Invoice</source>
        <translation>इनवॉइस</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>रसीद</translation>
    </message>
    <message>
        <source>Identity card</source>
        <translation>पहचान पत्र</translation>
    </message>
    <message>
        <source>Business card</source>
        <translation>विज़िटिंग कार्ड</translation>
    </message>
    <message>
        <source>supported</source>
        <translation>पुष्ट</translation>
    </message>
    <message>
        <source>to be checked</source>
        <translation>जाँच बाक़ी</translation>
    </message>
    <message>
        <source>not in the document</source>
        <translation>दस्तावेज़ में नहीं</translation>
    </message>
    <message>
        <source>To be checked</source>
        <translation>जाँच बाक़ी</translation>
    </message>
    <message>
        <source>Not translated</source>
        <translation>अनुवाद नहीं हुआ</translation>
    </message>
</context>
<context>
    <name>DoubtfulBar</name>
    <message>
        <source>Doubtful below this confidence</source>
        <translation>इससे कम विश्वसनीयता पर संदिग्ध</translation>
    </message>
    <message>
        <source>Words whose confidence lies below this are doubtful</source>
        <translation>जिन शब्दों की विश्वसनीयता इससे कम है, वे संदिग्ध हैं</translation>
    </message>
    <message>
        <source>{position} of {count} on this page</source>
        <translation>इस पृष्ठ पर {count} में से {position}</translation>
    </message>
    <message numerus="yes">
        <source>%n doubtful on this page</source>
        <translation>
            <numerusform>इस पृष्ठ पर %n संदिग्ध</numerusform>
            <numerusform>इस पृष्ठ पर %n संदिग्ध</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} in the document</source>
        <translation>दस्तावेज़ में {count}</translation>
    </message>
    <message>
        <source>{count} in the document so far</source>
        <translation>दस्तावेज़ में अब तक {count}</translation>
    </message>
    <message>
        <source>{page}, {document}</source>
        <translation>{page}, {document}</translation>
    </message>
    <message numerus="yes">
        <source>%n doubtful</source>
        <translation>
            <numerusform>%n संदिग्ध</numerusform>
            <numerusform>%n संदिग्ध</numerusform>
        </translation>
    </message>
    <message>
        <source>Doubtful words: {counts}</source>
        <translation>संदिग्ध शब्द: {counts}</translation>
    </message>
</context>
<context>
    <name>DropHint</name>
    <message>
        <source>Drop to read</source>
        <translation>पढ़ने के लिए यहाँ छोड़ें</translation>
    </message>
</context>
<context>
    <name>EditActions</name>
    <message>
        <source>&amp;Undo</source>
        <translation>पूर्ववत करें (&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>फिर से करें (&amp;R)</translation>
    </message>
    <message>
        <source>Edit &amp;text</source>
        <translation>पाठ संपादित करें (&amp;T)</translation>
    </message>
    <message>
        <source>Edit the lines of the current block in the text</source>
        <translation>मौजूदा ब्लॉक की पंक्तियाँ पाठ में संपादित करें</translation>
    </message>
    <message>
        <source>Edit &amp;word under the ink</source>
        <translation>पृष्ठ पर ही शब्द संपादित करें (&amp;W)</translation>
    </message>
    <message>
        <source>Edit the current word at its place on the page</source>
        <translation>मौजूदा शब्द को पृष्ठ पर उसी की जगह संपादित करें</translation>
    </message>
    <message>
        <source>&amp;Next doubtful word</source>
        <translation>अगला संदिग्ध शब्द (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous doubtful word</source>
        <translation>पिछला संदिग्ध शब्द (&amp;P)</translation>
    </message>
    <message>
        <source>Read &amp;page again…</source>
        <translation>पृष्ठ दोबारा पढ़ें (&amp;P)…</translation>
    </message>
    <message>
        <source>Read an &amp;area…</source>
        <translation>क्षेत्र पढ़ें (&amp;A)…</translation>
    </message>
    <message>
        <source>Draw an area on the page and read it again, or for the first time</source>
        <translation>पृष्ठ पर क्षेत्र बनाएँ और उसे दोबारा या पहली बार पढ़ें</translation>
    </message>
    <message>
        <source>&amp;Ignore an area…</source>
        <translation>क्षेत्र नज़रअंदाज़ करें (&amp;I)…</translation>
    </message>
    <message>
        <source>Draw an area on the page and drop the text in it</source>
        <translation>पृष्ठ पर क्षेत्र बनाएँ और उसका पाठ हटा दें</translation>
    </message>
    <message>
        <source>I&amp;mprove doubtful parts…</source>
        <translation>संदिग्ध हिस्से सुधारें (&amp;M)…</translation>
    </message>
    <message>
        <source>Let a vision model look again at what the fast reader was unsure of</source>
        <translation>तेज़ पठन जिन जगहों पर अनिश्चित था, उन्हें विज़न मॉडल से दोबारा दिखवाएँ</translation>
    </message>
    <message>
        <source>Restore the machine&apos;s reading of this &amp;block</source>
        <translation>इस ब्लॉक का मशीनी पठन बहाल करें (&amp;B)</translation>
    </message>
    <message>
        <source>Restore the machine&apos;s reading of this pa&amp;ge</source>
        <translation>इस पृष्ठ का मशीनी पठन बहाल करें (&amp;G)</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>page {}</source>
        <translation>पृष्ठ {}</translation>
    </message>
    <message>
        <source>There is no such file or folder.</source>
        <translation>ऐसी कोई फ़ाइल या फ़ोल्डर नहीं है।</translation>
    </message>
    <message>
        <source>Check its name and place.</source>
        <translation>उसका नाम और स्थान जाँचें।</translation>
    </message>
    <message>
        <source>The system does not let the file be read.</source>
        <translation>सिस्टम फ़ाइल को पढ़ने की अनुमति नहीं देता।</translation>
    </message>
    <message>
        <source>Check its rights, and whether its drive is connected.</source>
        <translation>फ़ाइल के अधिकार जाँचें, और यह भी कि उसकी ड्राइव जुड़ी है या नहीं।</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>फ़ाइल ख़ाली है।</translation>
    </message>
    <message>
        <source>Get the file again from where it came.</source>
        <translation>फ़ाइल जहाँ से आई थी, वहाँ से दोबारा लें।</translation>
    </message>
    <message>
        <source>The content of the file is of no kind that can be read.</source>
        <translation>फ़ाइल की सामग्री ऐसे प्रकार की नहीं है जिसे पढ़ा जा सके।</translation>
    </message>
    <message>
        <source>Use a PDF or a picture.</source>
        <translation>PDF या चित्र का उपयोग करें।</translation>
    </message>
    <message>
        <source>The file is damaged or was changed, and cannot be opened.</source>
        <translation>फ़ाइल क्षतिग्रस्त है या बदली गई है, और खोली नहीं जा सकती।</translation>
    </message>
    <message>
        <source>Open it in another program and save it anew.</source>
        <translation>उसे किसी दूसरे प्रोग्राम में खोलकर फिर से सहेजें।</translation>
    </message>
    <message>
        <source>The PDF is protected by a password.</source>
        <translation>PDF पासवर्ड से सुरक्षित है।</translation>
    </message>
    <message>
        <source>Enter the password.</source>
        <translation>पासवर्ड दर्ज करें।</translation>
    </message>
    <message>
        <source>The password does not open the PDF.</source>
        <translation>इस पासवर्ड से PDF नहीं खुलती।</translation>
    </message>
    <message>
        <source>Check the password, capital letters too.</source>
        <translation>पासवर्ड जाँचें, बड़े-छोटे अक्षर भी।</translation>
    </message>
    <message>
        <source>The file has no pages.</source>
        <translation>फ़ाइल में कोई पृष्ठ नहीं है।</translation>
    </message>
    <message>
        <source>The page range names no page of the file, or cannot be understood.</source>
        <translation>पृष्ठ सीमा में फ़ाइल का कोई पृष्ठ नहीं आता, या उसे समझा नहीं जा सका।</translation>
    </message>
    <message>
        <source>Write it like 1-3,7,10-end.</source>
        <translation>इस तरह लिखें: 1-3,7,10-end।</translation>
    </message>
    <message>
        <source>The picture has more pixels than allowed.</source>
        <translation>चित्र में अनुमति से ज़्यादा पिक्सेल हैं।</translation>
    </message>
    <message>
        <source>Make it smaller, or raise the limit in the settings.</source>
        <translation>उसे छोटा करें, या सेटिंग में सीमा बढ़ाएँ।</translation>
    </message>
    <message>
        <source>The file has more pages than allowed.</source>
        <translation>फ़ाइल में अनुमति से ज़्यादा पृष्ठ हैं।</translation>
    </message>
    <message>
        <source>Choose a page range, or raise the limit in the settings.</source>
        <translation>पृष्ठ सीमा चुनें, या सेटिंग में अधिकतम संख्या बढ़ाएँ।</translation>
    </message>
    <message>
        <source>The page is damaged and cannot be drawn.</source>
        <translation>पृष्ठ क्षतिग्रस्त है और दिखाया नहीं जा सकता।</translation>
    </message>
    <message>
        <source>Open the file in another program and save it anew.</source>
        <translation>फ़ाइल को किसी दूसरे प्रोग्राम में खोलकर फिर से सहेजें।</translation>
    </message>
    <message>
        <source>There is no file here that can be read.</source>
        <translation>यहाँ ऐसी कोई फ़ाइल नहीं है जिसे पढ़ा जा सके।</translation>
    </message>
    <message>
        <source>Choose PDFs or pictures.</source>
        <translation>PDF या चित्र चुनें।</translation>
    </message>
    <message>
        <source>The reading process ended unexpectedly.</source>
        <translation>पढ़ने की प्रक्रिया अचानक बंद हो गई।</translation>
    </message>
    <message>
        <source>Try again; if it happens again, look into the log.</source>
        <translation>फिर से प्रयास करें; दोबारा ऐसा हो तो लॉग देखें।</translation>
    </message>
    <message>
        <source>The reading process used too much memory and was ended.</source>
        <translation>पढ़ने की प्रक्रिया ने बहुत ज़्यादा मेमोरी ली, इसलिए उसे बंद कर दिया गया।</translation>
    </message>
    <message>
        <source>Close other programs, or raise the limit in the settings.</source>
        <translation>दूसरे प्रोग्राम बंद करें, या सेटिंग में सीमा बढ़ाएँ।</translation>
    </message>
    <message>
        <source>The page made no progress for too long and was given up.</source>
        <translation>पृष्ठ बहुत देर तक आगे नहीं बढ़ा, इसलिए उसे छोड़ दिया गया।</translation>
    </message>
    <message>
        <source>Try again, or raise the time limit in the settings.</source>
        <translation>फिर से प्रयास करें, या सेटिंग में समय सीमा बढ़ाएँ।</translation>
    </message>
    <message>
        <source>The page could not be recognised.</source>
        <translation>पृष्ठ को पहचाना नहीं जा सका।</translation>
    </message>
    <message>
        <source>This version does not have what was asked for.</source>
        <translation>जो माँगा गया, वह इस संस्करण में नहीं है।</translation>
    </message>
    <message>
        <source>Choose something else.</source>
        <translation>कुछ और चुनें।</translation>
    </message>
    <message>
        <source>No installed model reads this language.</source>
        <translation>इंस्टॉल किया गया कोई भी मॉडल यह भाषा नहीं पढ़ता।</translation>
    </message>
    <message>
        <source>Choose another language, or install a model for it in the settings under Models.</source>
        <translation>दूसरी भाषा चुनें, या सेटिंग में “मॉडल” के अंतर्गत उसके लिए मॉडल इंस्टॉल करें।</translation>
    </message>
    <message>
        <source>Not one page could be read.</source>
        <translation>एक भी पृष्ठ नहीं पढ़ा जा सका।</translation>
    </message>
    <message>
        <source>Look at the reasons page by page.</source>
        <translation>हर पृष्ठ का कारण देखें।</translation>
    </message>
    <message>
        <source>The language model failed while it was writing.</source>
        <translation>लिखते समय भाषा मॉडल विफल हो गया।</translation>
    </message>
    <message>
        <source>Ask again; if it happens again, look into the log.</source>
        <translation>फिर से पूछें; दोबारा ऐसा हो तो लॉग देखें।</translation>
    </message>
    <message>
        <source>A model is missing.</source>
        <translation>एक मॉडल नहीं मिला।</translation>
    </message>
    <message>
        <source>Install it in the settings under Models.</source>
        <translation>उसे सेटिंग में “मॉडल” के तहत इंस्टॉल करें।</translation>
    </message>
    <message>
        <source>The files of a model are damaged.</source>
        <translation>किसी मॉडल की फ़ाइलें क्षतिग्रस्त हैं।</translation>
    </message>
    <message>
        <source>Install the model again in the settings under Models.</source>
        <translation>मॉडल को सेटिंग में “मॉडल” के तहत फिर से इंस्टॉल करें।</translation>
    </message>
    <message>
        <source>There is no such model.</source>
        <translation>ऐसा कोई मॉडल नहीं है।</translation>
    </message>
    <message>
        <source>Choose a model from the list.</source>
        <translation>सूची में से मॉडल चुनें।</translation>
    </message>
    <message>
        <source>The model could not be downloaded.</source>
        <translation>मॉडल डाउनलोड नहीं किया जा सका।</translation>
    </message>
    <message>
        <source>Check the connection, or import the model from a folder.</source>
        <translation>कनेक्शन जाँचें, या मॉडल को फ़ोल्डर से आयात करें।</translation>
    </message>
    <message>
        <source>The settings forbid the network.</source>
        <translation>सेटिंग में नेटवर्क का उपयोग मना है।</translation>
    </message>
    <message>
        <source>Allow downloads in the settings, or import from a folder.</source>
        <translation>सेटिंग में डाउनलोड की अनुमति दें, या फ़ोल्डर से आयात करें।</translation>
    </message>
    <message>
        <source>The file is no model, or does not fit the others it was given with.</source>
        <translation>फ़ाइल मॉडल नहीं है, या साथ दी गई दूसरी फ़ाइलों से मेल नहीं खाती।</translation>
    </message>
    <message>
        <source>Choose the files that belong together, as their maker names them.</source>
        <translation>साथ वाली फ़ाइलें चुनें, जैसा उनके निर्माता ने बताया है।</translation>
    </message>
    <message>
        <source>The model needs more memory than this machine has free.</source>
        <translation>मॉडल को जितनी मेमोरी चाहिए, उतनी इस कंप्यूटर पर ख़ाली नहीं है।</translation>
    </message>
    <message>
        <source>Close other programs, or choose a smaller model in the settings under Models.</source>
        <translation>दूसरे प्रोग्राम बंद करें, या सेटिंग में “मॉडल” के तहत छोटा मॉडल चुनें।</translation>
    </message>
    <message>
        <source>The process of the language model ended unexpectedly.</source>
        <translation>भाषा मॉडल की प्रक्रिया अचानक बंद हो गई।</translation>
    </message>
    <message>
        <source>Ask again; if it happens again, choose another model.</source>
        <translation>फिर से पूछें; दोबारा ऐसा हो तो दूसरा मॉडल चुनें।</translation>
    </message>
    <message>
        <source>The language model used too much memory and was stopped.</source>
        <translation>भाषा मॉडल ने बहुत ज़्यादा मेमोरी ली, इसलिए उसे रोक दिया गया।</translation>
    </message>
    <message>
        <source>A file of this name exists already.</source>
        <translation>इस नाम की फ़ाइल पहले से मौजूद है।</translation>
    </message>
    <message>
        <source>Allow replacing it, or choose another name.</source>
        <translation>उसे बदलने की अनुमति दें, या दूसरा नाम चुनें।</translation>
    </message>
    <message>
        <source>The folder cannot be written to.</source>
        <translation>फ़ोल्डर में लिखा नहीं जा सकता।</translation>
    </message>
    <message>
        <source>Choose another folder, or check its rights.</source>
        <translation>दूसरा फ़ोल्डर चुनें, या उसके अधिकार जाँचें।</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>डिस्क भर गई है।</translation>
    </message>
    <message>
        <source>Make room on it, or choose another place.</source>
        <translation>उसमें जगह ख़ाली करें, या दूसरा स्थान चुनें।</translation>
    </message>
    <message>
        <source>The result could not be made.</source>
        <translation>परिणाम नहीं बनाया जा सका।</translation>
    </message>
    <message>
        <source>A setting has a value that is not allowed.</source>
        <translation>किसी सेटिंग का मान मान्य नहीं है।</translation>
    </message>
    <message>
        <source>Correct it in the settings.</source>
        <translation>उसे सेटिंग में ठीक करें।</translation>
    </message>
    <message>
        <source>There is no such tool.</source>
        <translation>ऐसा कोई टूल नहीं है।</translation>
    </message>
    <message>
        <source>Choose a tool from the list.</source>
        <translation>सूची में से टूल चुनें।</translation>
    </message>
    <message>
        <source>There is no such format.</source>
        <translation>ऐसा कोई फ़ॉर्मेट नहीं है।</translation>
    </message>
    <message>
        <source>Choose a format from the list.</source>
        <translation>सूची में से फ़ॉर्मेट चुनें।</translation>
    </message>
    <message>
        <source>The name template cannot be filled.</source>
        <translation>नाम का टेम्पलेट भरा नहीं जा सका।</translation>
    </message>
    <message>
        <source>Use the fields that are listed beside it.</source>
        <translation>उसके पास दिए गए फ़ील्ड इस्तेमाल करें।</translation>
    </message>
    <message>
        <source>Another program is using the library.</source>
        <translation>कोई दूसरा प्रोग्राम लाइब्रेरी का उपयोग कर रहा है।</translation>
    </message>
    <message>
        <source>Wait until it has finished, then try again.</source>
        <translation>उसके पूरा होने तक प्रतीक्षा करें, फिर से प्रयास करें।</translation>
    </message>
    <message>
        <source>The library cannot be read.</source>
        <translation>लाइब्रेरी पढ़ी नहीं जा सकी।</translation>
    </message>
    <message>
        <source>Put back a copy of it, or delete it in the settings under Storage and privacy.</source>
        <translation>उसकी कोई प्रति वापस रखें, या सेटिंग में “स्टोरेज और गोपनीयता” के तहत उसे हटाएँ।</translation>
    </message>
    <message>
        <source>The document is no longer in the library.</source>
        <translation>दस्तावेज़ अब लाइब्रेरी में नहीं है।</translation>
    </message>
    <message>
        <source>Read the file again.</source>
        <translation>फ़ाइल को दोबारा पढ़ें।</translation>
    </message>
    <message>
        <source>The page was changed elsewhere in the meantime.</source>
        <translation>इस बीच पृष्ठ कहीं और बदला गया।</translation>
    </message>
    <message>
        <source>Look at the page as it is now, and change it again.</source>
        <translation>पृष्ठ को उसके मौजूदा रूप में देखें, और बदलाव दोबारा करें।</translation>
    </message>
    <message>
        <source>There is more text than the language model can keep in mind.</source>
        <translation>पाठ इतना ज़्यादा है कि भाषा मॉडल उसे याद नहीं रख सकता।</translation>
    </message>
    <message>
        <source>Ask about fewer pages, or choose a model with a longer context.</source>
        <translation>कम पृष्ठों के बारे में पूछें, या लंबे संदर्भ वाला मॉडल चुनें।</translation>
    </message>
    <message>
        <source>The document holds no text to answer from.</source>
        <translation>दस्तावेज़ में उत्तर देने लायक़ कोई पाठ नहीं है।</translation>
    </message>
    <message>
        <source>Read it first, or read it again in another way.</source>
        <translation>पहले उसे पढ़वाएँ, या किसी दूसरे तरीक़े से दोबारा पढ़वाएँ।</translation>
    </message>
    <message>
        <source>The question holds no word.</source>
        <translation>प्रश्न में कोई शब्द नहीं है।</translation>
    </message>
    <message>
        <source>Write what you want to know.</source>
        <translation>जो जानना चाहते हैं, वह लिखें।</translation>
    </message>
    <message>
        <source>The conversation is no longer there.</source>
        <translation>बातचीत अब मौजूद नहीं है।</translation>
    </message>
    <message>
        <source>Ask again; another conversation begins.</source>
        <translation>फिर से पूछें; नई बातचीत शुरू होगी।</translation>
    </message>
    <message>
        <source>The description of the fields cannot be used.</source>
        <translation>फ़ील्डों का विवरण उपयोग में नहीं लाया जा सकता।</translation>
    </message>
    <message>
        <source>Choose a preset, or correct the JSON Schema.</source>
        <translation>कोई प्रीसेट चुनें, या JSON Schema ठीक करें।</translation>
    </message>
    <message>
        <source>The installed model cannot translate into this language.</source>
        <translation>इंस्टॉल किया गया मॉडल इस भाषा में अनुवाद नहीं कर सकता।</translation>
    </message>
    <message>
        <source>Choose another language, or a larger model in the settings under Models.</source>
        <translation>दूसरी भाषा चुनें, या सेटिंग में “मॉडल” के तहत बड़ा मॉडल चुनें।</translation>
    </message>
    <message>
        <source>A token is needed.</source>
        <translation>टोकन चाहिए।</translation>
    </message>
    <message>
        <source>Make one in the settings under Other programs.</source>
        <translation>सेटिंग में “दूसरे प्रोग्राम” के तहत एक टोकन बनाएँ।</translation>
    </message>
    <message>
        <source>The token is unknown or was revoked.</source>
        <translation>टोकन अज्ञात है या वापस ले लिया गया है।</translation>
    </message>
    <message>
        <source>Make a new one in the settings under Other programs.</source>
        <translation>सेटिंग में “दूसरे प्रोग्राम” के तहत नया टोकन बनाएँ।</translation>
    </message>
    <message>
        <source>The pages of the token, or of the day, are used up.</source>
        <translation>टोकन के या आज के पृष्ठ ख़त्म हो गए हैं।</translation>
    </message>
    <message>
        <source>Raise its limits in the settings under Other programs, or wait.</source>
        <translation>सेटिंग में “दूसरे प्रोग्राम” के तहत उसकी सीमाएँ बढ़ाएँ, या प्रतीक्षा करें।</translation>
    </message>
    <message>
        <source>There is no such job.</source>
        <translation>ऐसा कोई कार्य नहीं है।</translation>
    </message>
    <message>
        <source>Look at the list of jobs.</source>
        <translation>कार्यों की सूची देखें।</translation>
    </message>
    <message>
        <source>The job has no result yet, or failed.</source>
        <translation>कार्य का अभी कोई परिणाम नहीं है, या वह विफल हुआ।</translation>
    </message>
    <message>
        <source>Wait until it has ended.</source>
        <translation>उसके समाप्त होने तक प्रतीक्षा करें।</translation>
    </message>
    <message>
        <source>A value is missing or not allowed.</source>
        <translation>कोई मान नहीं दिया गया या मान्य नहीं है।</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>उसे ठीक करके फिर से प्रयास करें।</translation>
    </message>
    <message>
        <source>The file is larger than the limit.</source>
        <translation>फ़ाइल सीमा से बड़ी है।</translation>
    </message>
    <message>
        <source>Raise the limit in the settings under Other programs.</source>
        <translation>सेटिंग में “दूसरे प्रोग्राम” के तहत सीमा बढ़ाएँ।</translation>
    </message>
    <message>
        <source>Too much is under way already.</source>
        <translation>पहले से बहुत ज़्यादा काम चल रहा है।</translation>
    </message>
    <message>
        <source>Wait until some of it has ended.</source>
        <translation>कुछ काम पूरा होने तक प्रतीक्षा करें।</translation>
    </message>
    <message>
        <source>There is as much work as can be held, or the server is stopping.</source>
        <translation>जितना काम लिया जा सकता है उतना हो चुका है, या सर्वर रुक रहा है।</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>बाद में फिर से प्रयास करें।</translation>
    </message>
    <message>
        <source>There is no such token any more.</source>
        <translation>ऐसा टोकन अब नहीं है।</translation>
    </message>
    <message>
        <source>Look at the list of tokens.</source>
        <translation>टोकनों की सूची देखें।</translation>
    </message>
    <message>
        <source>The request comes from a web page or another address, which is refused.</source>
        <translation>अनुरोध किसी वेब पेज या दूसरे पते से आया है; ऐसे अनुरोध स्वीकार नहीं किए जाते।</translation>
    </message>
    <message>
        <source>Send it from a program on this computer.</source>
        <translation>उसे इसी कंप्यूटर के किसी प्रोग्राम से भेजें।</translation>
    </message>
    <message>
        <source>There is nothing at this address.</source>
        <translation>इस पते पर कुछ नहीं है।</translation>
    </message>
    <message>
        <source>Look at the list of addresses under /docs.</source>
        <translation>/docs पर पतों की सूची देखें।</translation>
    </message>
    <message>
        <source>This cannot be done at this address.</source>
        <translation>इस पते पर यह नहीं किया जा सकता।</translation>
    </message>
    <message>
        <source>Another program listens on this port.</source>
        <translation>दूसरा प्रोग्राम यह पोर्ट इस्तेमाल कर रहा है।</translation>
    </message>
    <message>
        <source>Choose another port in the settings under Other programs.</source>
        <translation>सेटिंग में “दूसरे प्रोग्राम” के तहत दूसरा पोर्ट चुनें।</translation>
    </message>
    <message>
        <source>The address reaches beyond this computer, or is none of its own.</source>
        <translation>यह पता इस कंप्यूटर से बाहर तक पहुँचता है, या इसका अपना नहीं है।</translation>
    </message>
    <message>
        <source>Use the address of this computer itself.</source>
        <translation>इसी कंप्यूटर के पते का उपयोग करें।</translation>
    </message>
    <message>
        <source>The certificate or its key cannot be used.</source>
        <translation>प्रमाणपत्र या उसकी कुंजी का उपयोग नहीं किया जा सकता।</translation>
    </message>
    <message>
        <source>Check both files.</source>
        <translation>दोनों फ़ाइलें जाँचें।</translation>
    </message>
    <message>
        <source>The watched folder or the folder of the results cannot be used.</source>
        <translation>निगरानी वाला फ़ोल्डर या परिणामों का फ़ोल्डर उपयोग में नहीं लाया जा सकता।</translation>
    </message>
    <message>
        <source>Check that both are there and can be written, and that the folder is not watched already.</source>
        <translation>जाँचें कि दोनों मौजूद हैं और उनमें लिखा जा सकता है, और फ़ोल्डर की निगरानी पहले से नहीं हो रही है।</translation>
    </message>
    <message>
        <source>The model comes under a licence of its own, which was not accepted.</source>
        <translation>मॉडल का अपना लाइसेंस है, जिसे स्वीकार नहीं किया गया।</translation>
    </message>
    <message>
        <source>Read the licence in the settings under Models, and accept it there.</source>
        <translation>सेटिंग में “मॉडल” के तहत लाइसेंस पढ़ें और वहीं स्वीकार करें।</translation>
    </message>
    <message>
        <source>The window cannot open.</source>
        <translation>विंडो नहीं खुल सकी।</translation>
    </message>
    <message>
        <source>Use the command line.</source>
        <translation>कमांड लाइन का उपयोग करें।</translation>
    </message>
    <message>
        <source>Nobody could say whether there is a newer version.</source>
        <translation>पता नहीं चल सका कि नया संस्करण है या नहीं।</translation>
    </message>
    <message>
        <source>Try again later; everything else works without it.</source>
        <translation>बाद में फिर से प्रयास करें; बाक़ी सब कुछ इसके बिना भी चलता है।</translation>
    </message>
    <message>
        <source>Something failed unexpectedly.</source>
        <translation>कुछ अचानक विफल हो गया।</translation>
    </message>
    <message>
        <source>The log holds the details.</source>
        <translation>विवरण लॉग में है।</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Documents</source>
        <translation>दस्तावेज़</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>सादा पाठ</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>वेब पृष्ठ</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Word दस्तावेज़</translation>
    </message>
    <message>
        <source>Searchable PDF</source>
        <translation>खोजने योग्य PDF</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>डेटा</translation>
    </message>
    <message>
        <source>Tables as CSV</source>
        <translation>तालिकाएँ CSV में</translation>
    </message>
    <message>
        <source>Tables as Excel workbook</source>
        <translation>तालिकाएँ Excel कार्यपुस्तिका में</translation>
    </message>
    <message>
        <source>JSON with all boxes</source>
        <translation>JSON, सभी बॉक्स सहित</translation>
    </message>
    <message>
        <source>hOCR for OCR programs</source>
        <translation>hOCR, OCR प्रोग्रामों के लिए</translation>
    </message>
    <message>
        <source>ALTO for libraries</source>
        <translation>ALTO, पुस्तकालयों के लिए</translation>
    </message>
    <message>
        <source>Name of the source</source>
        <translation>स्रोत का नाम</translation>
    </message>
    <message>
        <source>Ending of the source</source>
        <translation>स्रोत का एक्सटेंशन</translation>
    </message>
    <message>
        <source>Running number</source>
        <translation>क्रम संख्या</translation>
    </message>
    <message>
        <source>Today&apos;s date</source>
        <translation>आज की तारीख़</translation>
    </message>
    <message>
        <source>Time of the export</source>
        <translation>निर्यात का समय</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>फ़ॉर्मेट</translation>
    </message>
    <message>
        <source>Tier that read it</source>
        <translation>पढ़ने वाला इंजन</translation>
    </message>
    <message>
        <source>Language setting</source>
        <translation>भाषा सेटिंग</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>लिखा गया</translation>
    </message>
    <message>
        <source>{} of the text found</source>
        <translation>पाठ का {} मिला</translation>
    </message>
    <message>
        <source>boxes off by {} of a line&apos;s height</source>
        <translation>बॉक्स पंक्ति की ऊँचाई के {} तक हटे हुए</translation>
    </message>
    <message>
        <source>same size as the source</source>
        <translation>स्रोत जितना ही आकार</translation>
    </message>
    <message>
        <source>{} larger than the source</source>
        <translation>स्रोत से {} बड़ी</translation>
    </message>
    <message>
        <source>{} smaller than the source</source>
        <translation>स्रोत से {} छोटी</translation>
    </message>
    <message>
        <source>The PDF does not hold what was read.</source>
        <translation>PDF में वह पाठ नहीं है जो पढ़ा गया था।</translation>
    </message>
    <message>
        <source>PDF/A-2 for archives</source>
        <translation>PDF/A-2, अभिलेखागार के लिए</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>निर्यात</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>निर्यात की प्रगति</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>फ़ोल्डर में दिखाएँ</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>खोलें</translation>
    </message>
    <message>
        <source>Copy all text</source>
        <translation>सारा पाठ कॉपी करें</translation>
    </message>
    <message>
        <source>Copy the text of the exported documents</source>
        <translation>निर्यात किए गए दस्तावेज़ों का पाठ कॉपी करें</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>वापस</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>रोकें</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Results of the export</source>
        <translation>निर्यात के परिणाम</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of these names exist already.</source>
        <translation>
            <numerusform>इस नाम की %n फ़ाइल पहले से मौजूद है।</numerusform>
            <numerusform>इन नामों की %n फ़ाइलें पहले से मौजूद हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>बदलें</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>दोनों रखें</translation>
    </message>
    <message>
        <source>{} of {} files done</source>
        <translation>{} / {} फ़ाइलें पूरी</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>रोका जा रहा है…</translation>
    </message>
    <message>
        <source>{} of {} files could not be made as they should be.</source>
        <translation>{} / {} फ़ाइलें ठीक से नहीं बन सकीं।</translation>
    </message>
    <message>
        <source>Stopped; what was written so far stays.</source>
        <translation>रोका गया; अब तक जो लिखा गया, वह रहेगा।</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written</source>
        <translation>
            <numerusform>%n फ़ाइल लिखी गई</numerusform>
            <numerusform>%n फ़ाइलें लिखी गईं</numerusform>
        </translation>
    </message>
    <message>
        <source>Characters copied: {count}</source>
        <translation>कॉपी किए गए वर्ण: {count}</translation>
    </message>
</context>
<context>
    <name>ExportPage</name>
    <message>
        <source>The export dialog starts with these choices and remembers here what was chosen there last.</source>
        <translation>निर्यात संवाद इन्हीं विकल्पों से शुरू होता है और उसमें पिछली बार चुने गए विकल्प यहाँ याद रखता है।</translation>
    </message>
</context>
<context>
    <name>FieldNames</name>
    <message>
        <source>address</source>
        <translation>पता</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>राशि</translation>
    </message>
    <message>
        <source>authority</source>
        <translation>प्राधिकरण</translation>
    </message>
    <message>
        <source>buyer name</source>
        <translation>ख़रीदार का नाम</translation>
    </message>
    <message>
        <source>cash</source>
        <translation>नकद</translation>
    </message>
    <message>
        <source>change</source>
        <translation>वापसी राशि</translation>
    </message>
    <message>
        <source>company</source>
        <translation>कंपनी</translation>
    </message>
    <message>
        <source>currency</source>
        <translation>मुद्रा</translation>
    </message>
    <message>
        <source>date</source>
        <translation>तारीख़</translation>
    </message>
    <message>
        <source>date of birth</source>
        <translation>जन्म तिथि</translation>
    </message>
    <message>
        <source>date of expiry</source>
        <translation>समाप्ति तिथि</translation>
    </message>
    <message>
        <source>date of issue</source>
        <translation>जारी करने की तिथि</translation>
    </message>
    <message>
        <source>description</source>
        <translation>विवरण</translation>
    </message>
    <message>
        <source>document number</source>
        <translation>दस्तावेज़ संख्या</translation>
    </message>
    <message>
        <source>due date</source>
        <translation>देय तिथि</translation>
    </message>
    <message>
        <source>email</source>
        <translation>ईमेल</translation>
    </message>
    <message>
        <source>fax</source>
        <translation>फ़ैक्स</translation>
    </message>
    <message>
        <source>given names</source>
        <translation>नाम (उपनाम के बिना)</translation>
    </message>
    <message>
        <source>IBAN</source>
        <translation>IBAN</translation>
    </message>
    <message>
        <source>seller VAT ID</source>
        <translation>विक्रेता की VAT संख्या</translation>
    </message>
    <message>
        <source>invoice date</source>
        <translation>इनवॉइस तिथि</translation>
    </message>
    <message>
        <source>invoice number</source>
        <translation>इनवॉइस संख्या</translation>
    </message>
    <message>
        <source>items</source>
        <translation>मदें</translation>
    </message>
    <message>
        <source>job title</source>
        <translation>पदनाम</translation>
    </message>
    <message>
        <source>merchant</source>
        <translation>विक्रेता</translation>
    </message>
    <message>
        <source>merchant phone</source>
        <translation>विक्रेता का फ़ोन</translation>
    </message>
    <message>
        <source>mobile</source>
        <translation>मोबाइल</translation>
    </message>
    <message>
        <source>name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>nationality</source>
        <translation>राष्ट्रीयता</translation>
    </message>
    <message>
        <source>order number</source>
        <translation>ऑर्डर संख्या</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>फ़ोन</translation>
    </message>
    <message>
        <source>place of birth</source>
        <translation>जन्म स्थान</translation>
    </message>
    <message>
        <source>position</source>
        <translation>क्रम संख्या</translation>
    </message>
    <message>
        <source>quantity</source>
        <translation>मात्रा</translation>
    </message>
    <message>
        <source>receipt number</source>
        <translation>रसीद संख्या</translation>
    </message>
    <message>
        <source>seller email</source>
        <translation>विक्रेता का ईमेल</translation>
    </message>
    <message>
        <source>seller name</source>
        <translation>विक्रेता का नाम</translation>
    </message>
    <message>
        <source>seller phone</source>
        <translation>विक्रेता का फ़ोन</translation>
    </message>
    <message>
        <source>sex</source>
        <translation>लिंग</translation>
    </message>
    <message>
        <source>subtotal</source>
        <translation>उप-योग</translation>
    </message>
    <message>
        <source>surname</source>
        <translation>उपनाम</translation>
    </message>
    <message>
        <source>tax</source>
        <translation>कर</translation>
    </message>
    <message>
        <source>tax rate</source>
        <translation>कर दर</translation>
    </message>
    <message>
        <source>total</source>
        <translation>कुल राशि</translation>
    </message>
    <message>
        <source>unit price</source>
        <translation>इकाई मूल्य</translation>
    </message>
    <message>
        <source>website</source>
        <translation>वेबसाइट</translation>
    </message>
</context>
<context>
    <name>FieldNotes</name>
    <message>
        <source>The items add up to {whole}, the sum is {total}.</source>
        <translation>मदों का जोड़ {whole} है, जबकि योग {total} है।</translation>
    </message>
    <message>
        <source>The items add up to {whole}, the total is {total}.</source>
        <translation>मदों का जोड़ {whole} है, जबकि कुल राशि {total} है।</translation>
    </message>
    <message>
        <source>Sum before tax and tax add up to {whole}, the total is {total}.</source>
        <translation>कर-पूर्व राशि और कर का जोड़ {whole} है, जबकि कुल राशि {total} है।</translation>
    </message>
    <message>
        <source>Cash less change is {whole}, the total is {total}.</source>
        <translation>नकद में से वापसी राशि घटाने पर {whole} है, जबकि कुल राशि {total} है।</translation>
    </message>
    <message>
        <source>No table with the columns of &quot;{name}&quot; was found.</source>
        <translation>“{name}” के स्तंभों वाली कोई तालिका नहीं मिली।</translation>
    </message>
    <message>
        <source>No language model is installed: the fields are from rules alone.</source>
        <translation>कोई भाषा मॉडल इंस्टॉल नहीं है: फ़ील्ड केवल नियमों से निकाले गए हैं।</translation>
    </message>
    <message>
        <source>The fields are from rules alone: {reason}.</source>
        <translation>फ़ील्ड केवल नियमों से निकाले गए हैं: {reason}।</translation>
    </message>
    <message>
        <source>The model {name} is too small to choose values: the fields are from rules alone.</source>
        <translation>मान चुनने के लिए मॉडल {name} बहुत छोटा है: फ़ील्ड केवल नियमों से निकाले गए हैं।</translation>
    </message>
    <message>
        <source>The fields are from rules alone: {reason}, twice.</source>
        <translation>फ़ील्ड केवल नियमों से निकाले गए हैं: {reason}, दो बार।</translation>
    </message>
    <message>
        <source>Only the first {count} lines were looked through.</source>
        <translation>केवल पहली {count} पंक्तियाँ देखी गईं।</translation>
    </message>
    <message>
        <source>the language model failed</source>
        <translation>भाषा मॉडल विफल हो गया</translation>
    </message>
    <message>
        <source>the language model took too long</source>
        <translation>भाषा मॉडल ने बहुत समय लिया</translation>
    </message>
    <message>
        <source>its answer was no JSON</source>
        <translation>उसका उत्तर JSON नहीं था</translation>
    </message>
    <message>
        <source>found by its place or form, no label stands beside it</source>
        <translation>स्थान या रूप से पहचाना गया, पास में कोई लेबल नहीं है</translation>
    </message>
    <message>
        <source>chosen by the language model, no label stands beside it</source>
        <translation>भाषा मॉडल ने चुना, पास में कोई लेबल नहीं है</translation>
    </message>
    <message>
        <source>the language model said this; it stands nowhere in the document and was left out</source>
        <translation>भाषा मॉडल ने यह कहा; यह दस्तावेज़ में कहीं नहीं है, इसलिए छोड़ दिया गया</translation>
    </message>
    <message>
        <source>the sign stands for several currencies</source>
        <translation>यह चिह्न कई मुद्राओं के लिए है</translation>
    </message>
    <message>
        <source>several currencies are named</source>
        <translation>कई मुद्राओं का उल्लेख है</translation>
    </message>
    <message>
        <source>day and month may be the other way round</source>
        <translation>दिन और महीना उलटे हो सकते हैं</translation>
    </message>
    <message>
        <source>adds up: {sum}</source>
        <translation>जोड़ सही है: {sum}</translation>
    </message>
    <message>
        <source>the items add up to {whole}</source>
        <translation>मदों का जोड़ {whole} है</translation>
    </message>
    <message>
        <source>does not add up with the other amounts</source>
        <translation>दूसरी राशियों से मेल नहीं खाता</translation>
    </message>
    <message>
        <source>read with a confidence of {share} only</source>
        <translation>केवल {share} विश्वसनीयता से पढ़ा गया</translation>
    </message>
    <message>
        <source>it is in this language already</source>
        <translation>यह पहले से इसी भाषा में है</translation>
    </message>
    <message>
        <source>not found again: {names}</source>
        <translation>दोबारा नहीं मिला: {names}</translation>
    </message>
    <message>
        <source>stays in the original: {reason}</source>
        <translation>मूल रूप में रहेगा: {reason}</translation>
    </message>
    <message>
        <source>{missing} would be missing</source>
        <translation>{missing} छूट जाएगा</translation>
    </message>
    <message>
        <source>{added} would be new</source>
        <translation>{added} नया जुड़ जाएगा</translation>
    </message>
    <message>
        <source>{missing} would be missing and {added} would be new</source>
        <translation>{missing} छूट जाएगा और {added} नया जुड़ जाएगा</translation>
    </message>
    <message>
        <source>the model repeated the original</source>
        <translation>मॉडल ने मूल पाठ दोहरा दिया</translation>
    </message>
    <message>
        <source>the model repeated itself</source>
        <translation>मॉडल ने अपनी ही बात दोहराई</translation>
    </message>
    <message>
        <source>the model gave no text</source>
        <translation>मॉडल ने कोई पाठ नहीं दिया</translation>
    </message>
    <message>
        <source>the model took too long</source>
        <translation>मॉडल ने बहुत समय लिया</translation>
    </message>
    <message>
        <source>the model wrote something else</source>
        <translation>मॉडल ने कुछ और लिखा</translation>
    </message>
    <message>
        <source>the model did not come to an end</source>
        <translation>मॉडल अंत तक नहीं पहुँचा</translation>
    </message>
    <message>
        <source>it is too long for the model</source>
        <translation>यह मॉडल के लिए बहुत लंबा है</translation>
    </message>
    <message>
        <source>the answer is in another language ({tag})</source>
        <translation>उत्तर दूसरी भाषा में है ({tag})</translation>
    </message>
    <message>
        <source>the model {name} is too small to translate</source>
        <translation>अनुवाद के लिए मॉडल {name} बहुत छोटा है</translation>
    </message>
    <message>
        <source>the model {name} is not made for {language}</source>
        <translation>मॉडल {name} {language} के लिए नहीं बना है</translation>
    </message>
</context>
<context>
    <name>FieldsDialog</name>
    <message>
        <source>Takes values out of the document that is shown. Each is looked up in the text; choose a row to see where it stands. What could not be proved is marked.</source>
        <translation>दिखाए गए दस्तावेज़ से मान निकालता है। हर मान पाठ में ढूँढा जाता है; वह कहाँ है, यह देखने के लिए पंक्ति चुनें। जो प्रमाणित न हो सका, उस पर निशान लगा है।</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>फ़ील्ड</translation>
    </message>
    <message>
        <source>What to take out</source>
        <translation>क्या निकालना है</translation>
    </message>
    <message>
        <source>JSON Schema of your own…</source>
        <translation>अपना JSON Schema…</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>निकालें</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>कॉपी करें</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>सहेजा गया: {name}</translation>
    </message>
    <message>
        <source>JSON Schema of your own</source>
        <translation>अपना JSON Schema</translation>
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
        <translation>तालिका</translation>
    </message>
    <message>
        <source>Save fields</source>
        <translation>फ़ील्ड सहेजें</translation>
    </message>
</context>
<context>
    <name>FieldsModel</name>
    <message>
        <source>Field</source>
        <translation>फ़ील्ड</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>मान</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>प्रमाण</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>पृष्ठ</translation>
    </message>
    <message>
        <source>Confidence: {share}</source>
        <translation>विश्वसनीयता: {share}</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>नहीं मिला</translation>
    </message>
</context>
<context>
    <name>FileField</name>
    <message>
        <source>Choose…</source>
        <translation>चुनें…</translation>
    </message>
    <message>
        <source>Choose: {}</source>
        <translation>चुनें: {}</translation>
    </message>
</context>
<context>
    <name>FolderField</name>
    <message>
        <source>Choose…</source>
        <translation>चुनें…</translation>
    </message>
    <message>
        <source>Choose: {}</source>
        <translation>चुनें: {}</translation>
    </message>
</context>
<context>
    <name>FoldersModel</name>
    <message>
        <source>Folder</source>
        <translation>फ़ोल्डर</translation>
    </message>
    <message>
        <source>Makes</source>
        <translation>क्या बनता है</translation>
    </message>
    <message>
        <source>State</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>पूरी हुई</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>अलग रखी गई</translation>
    </message>
    <message>
        <source>{} set aside</source>
        <translation>{} अलग रखी गई</translation>
    </message>
    <message>
        <source>Results: {}</source>
        <translation>परिणाम: {}</translation>
    </message>
</context>
<context>
    <name>Gallery</name>
    <message>
        <source>Tools</source>
        <translation>टूल</translation>
    </message>
    <message>
        <source>No tool has these words.</source>
        <translation>इन शब्दों वाला कोई टूल नहीं है।</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>User guide</source>
        <translation>उपयोगकर्ता गाइड</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>विषय-सूची</translation>
    </message>
    <message>
        <source>Page of the guide</source>
        <translation>गाइड का पृष्ठ</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>पीछे</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>आगे</translation>
    </message>
    <message>
        <source>Search in this page</source>
        <translation>इस पृष्ठ में खोजें</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>पिछला परिणाम</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>अगला परिणाम</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>खोजें</translation>
    </message>
    <message>
        <source>This installation was packaged without the guide.</source>
        <translation>इस इंस्टॉलेशन में गाइड शामिल नहीं है।</translation>
    </message>
    <message>
        <source>Not on this page</source>
        <translation>इस पृष्ठ पर नहीं है</translation>
    </message>
</context>
<context>
    <name>HitListModel</name>
    <message>
        <source>{} · page {}</source>
        <translation>{} · पृष्ठ {}</translation>
    </message>
</context>
<context>
    <name>Improve</name>
    <message>
        <source>p. {}</source>
        <translation>पृ॰ {}</translation>
    </message>
    <message>
        <source>numbers differ</source>
        <translation>संख्याएँ अलग हैं</translation>
    </message>
    <message>
        <source>doubtful text</source>
        <translation>संदिग्ध पाठ</translation>
    </message>
    <message>
        <source>table</source>
        <translation>तालिका</translation>
    </message>
    <message>
        <source>hardly legible</source>
        <translation>मुश्किल से पढ़ने योग्य</translation>
    </message>
    <message>
        <source>none</source>
        <translation>कोई नहीं</translation>
    </message>
    <message>
        <source>{old} now, {new} read anew</source>
        <translation>अभी {old}, दोबारा पढ़ने पर {new}</translation>
    </message>
    <message>
        <source>Numbers differ: {}</source>
        <translation>संख्याएँ अलग हैं: {}</translation>
    </message>
</context>
<context>
    <name>ImproveDialog</name>
    <message>
        <source>Improve doubtful parts</source>
        <translation>संदिग्ध हिस्से सुधारें</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>संदेश</translation>
    </message>
    <message>
        <source>The text there has changed since; this proposal is dropped.</source>
        <translation>वहाँ का पाठ इस बीच बदल गया है; यह सुझाव हटा दिया गया।</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>मिनट</translation>
    </message>
    <message>
        <source> min</source>
        <translation> मि॰</translation>
    </message>
    <message>
        <source>Which pages</source>
        <translation>कौन-से पृष्ठ</translation>
    </message>
    <message>
        <source>All pages of the document</source>
        <translation>दस्तावेज़ के सभी पृष्ठ</translation>
    </message>
    <message>
        <source>The page shown</source>
        <translation>दिखाया गया पृष्ठ</translation>
    </message>
    <message>
        <source>A vision model reads doubtful text, tables and what is hardly legible once more, the worst first. Nothing is changed before you have seen what differs.</source>
        <translation>विज़न मॉडल संदिग्ध पाठ, तालिकाएँ और मुश्किल से पढ़ने योग्य हिस्से फिर से पढ़ता है, सबसे ख़राब पहले। जब तक आप अंतर न देख लें, कुछ नहीं बदला जाता।</translation>
    </message>
    <message>
        <source>&amp;Time at most</source>
        <translation>अधिकतम समय (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Pages</source>
        <translation>पृष्ठ (&amp;P)</translation>
    </message>
    <message>
        <source>Looking again</source>
        <translation>दोबारा देखना</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>क्या अलग है</translation>
    </message>
    <message>
        <source>The part as it stands on the page</source>
        <translation>पृष्ठ पर वह हिस्सा</translation>
    </message>
    <message>
        <source>Numbers that differ</source>
        <translation>अलग संख्याएँ</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>दोबारा देखें</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>रोकें</translation>
    </message>
    <message>
        <source>Another look…</source>
        <translation>एक बार और देखें…</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>स्वीकारें (&amp;A)</translation>
    </message>
    <message>
        <source>Put this reading into the text (Enter in the list)</source>
        <translation>यह पठन पाठ में डालें (सूची में Enter)</translation>
    </message>
    <message>
        <source>&amp;Reject</source>
        <translation>अस्वीकारें (&amp;R)</translation>
    </message>
    <message>
        <source>Keep the text as it is (Delete in the list)</source>
        <translation>पाठ वैसा ही रखें (सूची में Delete)</translation>
    </message>
    <message>
        <source>Accept &amp;where numbers agree</source>
        <translation>जहाँ संख्याएँ मेल खाएँ, स्वीकारें (&amp;W)</translation>
    </message>
    <message>
        <source>Accept every difference that leaves all numbers as they are</source>
        <translation>वे सभी अंतर स्वीकारें जिनसे कोई संख्या नहीं बदलती</translation>
    </message>
    <message>
        <source>Accept a&amp;ll</source>
        <translation>सभी स्वीकारें (&amp;L)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s) of an earlier look are still open.</source>
        <translation>
            <numerusform>पिछली बार का %n अंतर अब भी बाक़ी है।</numerusform>
            <numerusform>पिछली बार के %n अंतर अब भी बाक़ी हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking at part {number} of {total}; at most {minutes} min in all</source>
        <translation>{total} में से हिस्सा {number} देखा जा रहा है; कुल अधिकतम {minutes} मि॰</translation>
    </message>
    <message>
        <source>Looking for doubtful parts…</source>
        <translation>संदिग्ध हिस्से ढूँढे जा रहे हैं…</translation>
    </message>
    <message>
        <source>Nothing here is doubtful.</source>
        <translation>यहाँ कुछ भी संदिग्ध नहीं है।</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) were read differently.</source>
        <translation>
            <numerusform>%n हिस्सा अलग पढ़ा गया।</numerusform>
            <numerusform>%n हिस्से अलग पढ़े गए।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n more there was no time.</source>
        <translation>
            <numerusform>%n और के लिए समय नहीं था।</numerusform>
            <numerusform>%n और के लिए समय नहीं था।</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>रोका जा रहा है…</translation>
    </message>
    <message>
        <source>All differences are dealt with.</source>
        <translation>सभी अंतर निपटा दिए गए हैं।</translation>
    </message>
</context>
<context>
    <name>InkEditing</name>
    <message>
        <source>Accept word</source>
        <translation>शब्द स्वीकारना</translation>
    </message>
    <message>
        <source>Edit word</source>
        <translation>शब्द संपादन</translation>
    </message>
    <message>
        <source>Split word</source>
        <translation>शब्द विभाजन</translation>
    </message>
    <message>
        <source>Merge words</source>
        <translation>शब्द जोड़ना</translation>
    </message>
    <message>
        <source>Move box</source>
        <translation>बॉक्स खिसकाना</translation>
    </message>
</context>
<context>
    <name>InkField</name>
    <message>
        <source>Word under the ink</source>
        <translation>पृष्ठ पर मौजूदा शब्द</translation>
    </message>
    <message>
        <source>Enter takes it over and goes to the next doubtful word, Tab to the next word, Esc leaves</source>
        <translation>Enter स्वीकार करके अगले संदिग्ध शब्द पर ले जाता है, Tab अगले शब्द पर, Esc छोड़ देता है</translation>
    </message>
    <message>
        <source>Right as it is, go on (Enter)</source>
        <translation>ऐसे ही सही है, आगे बढ़ें (Enter)</translation>
    </message>
    <message>
        <source>Previous word (Shift+Tab)</source>
        <translation>पिछला शब्द (Shift+Tab)</translation>
    </message>
    <message>
        <source>Next word (Tab)</source>
        <translation>अगला शब्द (Tab)</translation>
    </message>
    <message>
        <source>Split the word at the caret (Ctrl+D)</source>
        <translation>कर्सर पर शब्द विभाजित करें (Ctrl+D)</translation>
    </message>
    <message>
        <source>Merge with the next word (Ctrl+J)</source>
        <translation>अगले शब्द से जोड़ें (Ctrl+J)</translation>
    </message>
    <message>
        <source>Leave (Esc)</source>
        <translation>छोड़ें (Esc)</translation>
    </message>
    <message>
        <source>Line: {text}</source>
        <translation>पंक्ति: {text}</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>Open files</source>
        <translation>फ़ाइलें खोलें</translation>
    </message>
    <message>
        <source>Pictures and PDFs</source>
        <translation>चित्र और PDF</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>सभी फ़ाइलें</translation>
    </message>
    <message>
        <source>Open a folder</source>
        <translation>फ़ोल्डर खोलें</translation>
    </message>
    <message>
        <source>The clipboard holds no picture and no files</source>
        <translation>क्लिपबोर्ड में न कोई चित्र है, न कोई फ़ाइल</translation>
    </message>
</context>
<context>
    <name>InterruptedModel</name>
    <message>
        <source>begun {}</source>
        <translation>शुरू: {}</translation>
    </message>
    <message numerus="yes">
        <source>{} of %n page(s) read</source>
        <translation>
            <numerusform>%n में से {} पृष्ठ पढ़ा गया</numerusform>
            <numerusform>%n में से {} पृष्ठ पढ़े गए</numerusform>
        </translation>
    </message>
    <message>
        <source>no page read yet</source>
        <translation>अभी कोई पृष्ठ नहीं पढ़ा गया</translation>
    </message>
    <message>
        <source>the file is no longer there</source>
        <translation>फ़ाइल अब वहाँ नहीं है</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>en</source>
        <translation>hi</translation>
    </message>
</context>
<context>
    <name>LanguageDialog</name>
    <message>
        <source>Languages</source>
        <translation>भाषाएँ</translation>
    </message>
    <message>
        <source>Search languages</source>
        <translation>भाषाएँ खोजें</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>स्वचालित</translation>
    </message>
    <message>
        <source>Tell the language from the text</source>
        <translation>पाठ से भाषा पहचानें</translation>
    </message>
    <message>
        <source>Data to read {} is missing, and your settings forbid downloads.</source>
        <translation>{} पढ़ने के लिए डेटा नहीं है, और आपकी सेटिंग में डाउनलोड मना है।</translation>
    </message>
    <message>
        <source>On Debian and Ubuntu these packages bring it: {}</source>
        <translation>Debian और Ubuntu पर यह इन पैकेजों से मिलता है: {}</translation>
    </message>
    <message>
        <source>Data to read {} is missing: {} to download.</source>
        <translation>{} पढ़ने के लिए डेटा नहीं है: {} डाउनलोड करना होगा।</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>डाउनलोड करें</translation>
    </message>
</context>
<context>
    <name>LanguageField</name>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>Language of the text; automatic fits mixed documents too</source>
        <translation>पाठ की भाषा; “स्वचालित” मिली-जुली भाषाओं वाले दस्तावेज़ों के लिए भी ठीक है</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>स्वचालित</translation>
    </message>
    <message>
        <source>All languages…</source>
        <translation>सभी भाषाएँ…</translation>
    </message>
</context>
<context>
    <name>LanguageTable</name>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>Own name</source>
        <translation>मूल नाम</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>डेटा</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>तैयार</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>नहीं है</translation>
    </message>
</context>
<context>
    <name>LibraryPanel</name>
    <message>
        <source>Library</source>
        <translation>लाइब्रेरी</translation>
    </message>
    <message>
        <source>Search the text of all documents</source>
        <translation>सभी दस्तावेज़ों के पाठ में खोजें</translation>
    </message>
    <message>
        <source>All words must be on a page; &quot;quotes&quot; keep words together</source>
        <translation>सभी शब्द एक ही पृष्ठ पर होने चाहिए; &quot;उद्धरण चिह्न&quot; शब्दों को साथ रखते हैं</translation>
    </message>
    <message>
        <source>Past documents</source>
        <translation>पिछले दस्तावेज़</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>परिणाम</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>निर्यात करें…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>हटाएँ…</translation>
    </message>
    <message>
        <source>Find source file…</source>
        <translation>स्रोत फ़ाइल ढूँढें…</translation>
    </message>
    <message>
        <source>Organise pages…</source>
        <translation>पृष्ठ व्यवस्थित करें…</translation>
    </message>
    <message>
        <source>No page holds these words.</source>
        <translation>किसी पृष्ठ पर ये शब्द नहीं हैं।</translation>
    </message>
    <message>
        <source>Documents that were read appear here, with all their text to search.</source>
        <translation>पढ़े गए दस्तावेज़ यहाँ दिखते हैं, और उनके पूरे पाठ में खोजा जा सकता है।</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n पृष्ठ</numerusform>
            <numerusform>%n पृष्ठ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n दस्तावेज़</numerusform>
            <numerusform>%n दस्तावेज़</numerusform>
        </translation>
    </message>
    <message>
        <source>{} in {}</source>
        <translation>{}, {} में</translation>
    </message>
    <message>
        <source>; the first are shown</source>
        <translation>; शुरुआती परिणाम दिखाए गए हैं</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>हटाएँ</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n document(s) from the library?</source>
        <translation>
            <numerusform>%n दस्तावेज़ लाइब्रेरी से हटाएँ?</numerusform>
            <numerusform>%n दस्तावेज़ लाइब्रेरी से हटाएँ?</numerusform>
        </translation>
    </message>
    <message>
        <source>What was read is deleted. The source files and exported files on your disk stay.</source>
        <translation>जो पढ़ा गया था, वह हटा दिया जाएगा। आपकी डिस्क पर स्रोत फ़ाइलें और निर्यात की गई फ़ाइलें रहेंगी।</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) deleted</source>
        <translation>
            <numerusform>%n दस्तावेज़ हटाया गया</numerusform>
            <numerusform>%n दस्तावेज़ हटाए गए</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>पूर्ववत करें</translation>
    </message>
    <message>
        <source>Where does {} lie now?</source>
        <translation>{} अब कहाँ है?</translation>
    </message>
    <message>
        <source>The source file was found.</source>
        <translation>स्रोत फ़ाइल मिल गई।</translation>
    </message>
</context>
<context>
    <name>LicenceDialog</name>
    <message>
        <source>Licence</source>
        <translation>लाइसेंस</translation>
    </message>
    <message>
        <source>{} comes under a licence of its own, which limits who may use it and for what.</source>
        <translation>{} का अपना लाइसेंस है, जो तय करता है कि कौन उसका उपयोग कर सकता है और किसलिए।</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>लाइसेंस का पाठ</translation>
    </message>
    <message>
        <source>Accept the licence</source>
        <translation>लाइसेंस स्वीकार करें</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
</context>
<context>
    <name>LogDialog</name>
    <message>
        <source>Log</source>
        <translation>लॉग</translation>
    </message>
    <message>
        <source>What went wrong, with names of files and never with their text. The report that can be copied has no names of files either: versions, settings and the last messages.</source>
        <translation>क्या गड़बड़ हुई, फ़ाइलों के नामों के साथ, पर उनके पाठ के बिना। कॉपी की जा सकने वाली रिपोर्ट में फ़ाइलों के नाम भी नहीं होते: केवल संस्करण, सेटिंग और अंतिम संदेश।</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>दिखाएँ</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>सब कुछ</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>चेतावनियाँ और त्रुटियाँ</translation>
    </message>
    <message>
        <source>Errors only</source>
        <translation>केवल त्रुटियाँ</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>रीफ़्रेश करें</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>फ़ोल्डर में दिखाएँ</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>रिपोर्ट कॉपी करें</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>संदेश</translation>
    </message>
    <message>
        <source>The report is on the clipboard. Read it before you send it.</source>
        <translation>रिपोर्ट क्लिपबोर्ड पर है। भेजने से पहले उसे पढ़ लें।</translation>
    </message>
    <message>
        <source>Nothing was logged.</source>
        <translation>कुछ भी लॉग नहीं हुआ।</translation>
    </message>
    <message>
        <source>There is no log file yet.</source>
        <translation>अभी कोई लॉग फ़ाइल नहीं है।</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Something failed unexpectedly; the log file holds the details</source>
        <translation>कुछ अचानक विफल हो गया; विवरण लॉग फ़ाइल में है</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>कतार</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>पृष्ठ</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>लाइब्रेरी</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>सूचियाँ</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>टूल</translation>
    </message>
    <message>
        <source>The models that read pictures are not installed ({}). PDFs that hold text can be read.</source>
        <translation>चित्र पढ़ने वाले मॉडल इंस्टॉल नहीं हैं ({})। जिन PDF में पाठ है, उन्हें पढ़ा जा सकता है।</translation>
    </message>
    <message>
        <source>Install models…</source>
        <translation>मॉडल इंस्टॉल करें…</translation>
    </message>
    <message>
        <source>Some settings take effect when Pagesight is started again</source>
        <translation>कुछ सेटिंग Pagesight को फिर से शुरू करने पर लागू होंगी</translation>
    </message>
    <message>
        <source>Close Pagesight?</source>
        <translation>Pagesight बंद करें?</translation>
    </message>
    <message>
        <source>Files are still being read; nothing of this window is kept. Close anyway?</source>
        <translation>फ़ाइलें अभी पढ़ी जा रही हैं; इस विंडो का कुछ भी नहीं रखा जाएगा। फिर भी बंद करें?</translation>
    </message>
    <message>
        <source>Files are still being read. Pages that are finished are kept, and the next start offers to go on. Close anyway?</source>
        <translation>फ़ाइलें अभी पढ़ी जा रही हैं। पूरे हो चुके पृष्ठ रखे जाएँगे, और अगली बार शुरू करने पर आगे पढ़ने का विकल्प मिलेगा। फिर भी बंद करें?</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>फिर भी बंद करें</translation>
    </message>
</context>
<context>
    <name>MarkdownTab</name>
    <message>
        <source>Page as Markdown, rendered</source>
        <translation>Markdown के रूप में पृष्ठ, प्रदर्शित</translation>
    </message>
    <message>
        <source>No text on this page.</source>
        <translation>इस पृष्ठ पर कोई पाठ नहीं है।</translation>
    </message>
    <message>
        <source>Page as Markdown, source</source>
        <translation>Markdown के रूप में पृष्ठ, स्रोत</translation>
    </message>
    <message>
        <source>Show source</source>
        <translation>स्रोत दिखाएँ</translation>
    </message>
    <message>
        <source>Show the Markdown source</source>
        <translation>Markdown स्रोत दिखाएँ</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Problem with this page</source>
        <translation>इस पृष्ठ में समस्या</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>फिर से प्रयास करें</translation>
    </message>
    <message>
        <source>Try to show the page again</source>
        <translation>पृष्ठ को फिर से दिखाने का प्रयास करें</translation>
    </message>
    <message>
        <source>Find file…</source>
        <translation>फ़ाइल ढूँढें…</translation>
    </message>
    <message>
        <source>Choose where the file lies now</source>
        <translation>चुनें कि फ़ाइल अब कहाँ है</translation>
    </message>
</context>
<context>
    <name>ModelField</name>
    <message>
        <source>The best that is installed</source>
        <translation>इंस्टॉल किया गया सबसे अच्छा</translation>
    </message>
    <message>
        <source>{} (not installed)</source>
        <translation>{} (इंस्टॉल नहीं है)</translation>
    </message>
</context>
<context>
    <name>ModelTable</name>
    <message>
        <source>Model</source>
        <translation>मॉडल</translation>
    </message>
    <message>
        <source>State</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>आकार</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>उपयोग</translation>
    </message>
    <message>
        <source>{}, recommended for this machine</source>
        <translation>{}, इस कंप्यूटर के लिए सुझाया गया</translation>
    </message>
    <message>
        <source>Chats and reads</source>
        <translation>चैट और पठन</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>चैट</translation>
    </message>
    <message>
        <source>Reads pictures</source>
        <translation>चित्र पढ़ना</translation>
    </message>
    <message>
        <source>Finds lines</source>
        <translation>पंक्तियाँ ढूँढना</translation>
    </message>
    <message>
        <source>Reads lines</source>
        <translation>पंक्तियाँ पढ़ना</translation>
    </message>
    <message>
        <source>Turns pages</source>
        <translation>पृष्ठ घुमाना</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>लेआउट</translation>
    </message>
    <message>
        <source>Compares sentences</source>
        <translation>वाक्यों की तुलना करता है</translation>
    </message>
    <message>
        <source>Reads print quickly</source>
        <translation>छपा पाठ तेज़ी से पढ़ना</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>अज्ञात</translation>
    </message>
    <message>
        <source>Of the system</source>
        <translation>सिस्टम का</translation>
    </message>
    <message>
        <source>Of the program</source>
        <translation>प्रोग्राम का</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>इंस्टॉल है</translation>
    </message>
    <message>
        <source>Not installed</source>
        <translation>इंस्टॉल नहीं है</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>क्षतिग्रस्त</translation>
    </message>
    <message>
        <source>Older version</source>
        <translation>पुराना संस्करण</translation>
    </message>
</context>
<context>
    <name>ModelWording</name>
    <message>
        <source>Recommended for this machine: the model that chats reads too, one download and one place in memory.</source>
        <translation>इस कंप्यूटर के लिए सुझाया गया: चैट वाला मॉडल पढ़ता भी है, इसलिए एक ही डाउनलोड और मेमोरी में एक ही जगह।</translation>
    </message>
    <message>
        <source>Recommended for reading: the quickest for this machine.</source>
        <translation>पढ़ने के लिए सुझाया गया: इस कंप्यूटर के लिए सबसे तेज़।</translation>
    </message>
    <message>
        <source>Recommended for chat: the largest that this machine carries; larger ones answer better.</source>
        <translation>चैट के लिए सुझाया गया: इस कंप्यूटर पर चल सकने वाला सबसे बड़ा; बड़े मॉडल बेहतर उत्तर देते हैं।</translation>
    </message>
    <message>
        <source>Recommended for chat: larger ones need more memory than this machine has.</source>
        <translation>चैट के लिए सुझाया गया: बड़े मॉडलों को इस कंप्यूटर से ज़्यादा मेमोरी चाहिए।</translation>
    </message>
    <message>
        <source>It needs {} of memory and {} are free now: close other programs first.</source>
        <translation>इसे {} मेमोरी चाहिए और अभी {} ख़ाली है: पहले दूसरे प्रोग्राम बंद करें।</translation>
    </message>
    <message>
        <source>Estimated: {} a page on this machine.</source>
        <translation>अनुमान: इस कंप्यूटर पर {} प्रति पृष्ठ।</translation>
    </message>
    <message>
        <source>Its speed on this machine was not measured yet.</source>
        <translation>इस कंप्यूटर पर इसकी गति अभी मापी नहीं गई है।</translation>
    </message>
    <message>
        <source>Measured on this machine: {} a page.</source>
        <translation>इस कंप्यूटर पर मापा गया: {} प्रति पृष्ठ।</translation>
    </message>
    <message>
        <source>Measured on this machine: it writes {} tokens a second.</source>
        <translation>इस कंप्यूटर पर मापा गया: यह प्रति सेकंड {} टोकन लिखता है।</translation>
    </message>
    <message>
        <source>Memory: about {}</source>
        <translation>मेमोरी: लगभग {}</translation>
    </message>
    <message>
        <source>the program&apos;s own files</source>
        <translation>प्रोग्राम की अपनी फ़ाइलें</translation>
    </message>
    <message>
        <source>what is already installed</source>
        <translation>जो पहले से इंस्टॉल है</translation>
    </message>
    <message>
        <source>{} or {}</source>
        <translation>{} या {}</translation>
    </message>
    <message>
        <source>{} and {}</source>
        <translation>{} और {}</translation>
    </message>
    <message>
        <source>Very small: finds and repeats single facts of short English texts, often misses, cannot reason, translate or see pictures.</source>
        <translation>बहुत छोटा: छोटे अंग्रेज़ी पाठों के इक्का-दुक्का तथ्य ढूँढकर दोहराता है, अक्सर चूकता है, तर्क या अनुवाद नहीं कर सकता और चित्र नहीं देख सकता।</translation>
    </message>
    <message>
        <source>Answers, summarises and translates between large languages, and reads handwriting, tables and formulas; slow without a graphics processor.</source>
        <translation>उत्तर देता है, सारांश बनाता है, बड़ी भाषाओं के बीच अनुवाद करता है, और हस्तलेख, तालिकाएँ व सूत्र पढ़ता है; ग्राफ़िक्स प्रोसेसर के बिना धीमा।</translation>
    </message>
    <message>
        <source>Answers, summarises, translates and reads handwriting, tables and formulas; about twice as slow as the 2B model.</source>
        <translation>उत्तर देता है, सारांश बनाता है, अनुवाद करता है और हस्तलेख, तालिकाएँ व सूत्र पढ़ता है; 2B मॉडल से लगभग दोगुना धीमा।</translation>
    </message>
    <message>
        <source>Made for reading documents in about 100 languages, block by block; it cannot chat.</source>
        <translation>लगभग 100 भाषाओं के दस्तावेज़ ब्लॉक-दर-ब्लॉक पढ़ने के लिए बना है; यह चैट नहीं कर सकता।</translation>
    </message>
    <message>
        <source>Made for reading documents, mostly Chinese, English and large European languages; it cannot chat, and is known to repeat itself on some pages.</source>
        <translation>दस्तावेज़ पढ़ने के लिए बना है, मुख्यतः चीनी, अंग्रेज़ी और बड़ी यूरोपीय भाषाओं के; यह चैट नहीं कर सकता, और कुछ पृष्ठों पर ख़ुद को दोहराने के लिए जाना जाता है।</translation>
    </message>
</context>
<context>
    <name>ModelWork</name>
    <message>
        <source>Import from a folder…</source>
        <translation>फ़ोल्डर से आयात करें…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>प्रगति</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>रोकें</translation>
    </message>
    <message>
        <source>Folder with model files</source>
        <translation>मॉडल फ़ाइलों वाला फ़ोल्डर</translation>
    </message>
    <message>
        <source>Answering a question about a sample page</source>
        <translation>नमूना पृष्ठ के बारे में एक प्रश्न का उत्तर दिया जा रहा है</translation>
    </message>
    <message>
        <source>Reading parts of a sample page</source>
        <translation>नमूना पृष्ठ के हिस्से पढ़े जा रहे हैं</translation>
    </message>
    <message>
        <source>Waiting for another process that is installing models</source>
        <translation>मॉडल इंस्टॉल कर रही किसी दूसरी प्रक्रिया की प्रतीक्षा हो रही है</translation>
    </message>
    <message>
        <source>Checking {}</source>
        <translation>{} की जाँच हो रही है</translation>
    </message>
    <message>
        <source>downloading {}</source>
        <translation>{} डाउनलोड हो रहा है</translation>
    </message>
    <message>
        <source>unpacking {}</source>
        <translation>{} खोला जा रहा है</translation>
    </message>
    <message>
        <source>pip looks for {}</source>
        <translation>pip {} खोज रहा है</translation>
    </message>
    <message>
        <source>copying</source>
        <translation>कॉपी हो रही है</translation>
    </message>
    <message>
        <source>trying {}</source>
        <translation>{} से कोशिश हो रही है</translation>
    </message>
    <message>
        <source>reading {}</source>
        <translation>{} पढ़ा जा रहा है</translation>
    </message>
    <message>
        <source>importing {}</source>
        <translation>{} आयात हो रहा है</translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <source>Models</source>
        <translation>मॉडल</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>इंस्टॉल करें</translation>
    </message>
    <message>
        <source>Verify all</source>
        <translation>सभी की जाँच करें</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>निकालें…</translation>
    </message>
    <message>
        <source>Licence {}</source>
        <translation>लाइसेंस {}</translation>
    </message>
    <message>
        <source>Languages: {}</source>
        <translation>भाषाएँ: {}</translation>
    </message>
    <message>
        <source>from {}</source>
        <translation>स्रोत: {}</translation>
    </message>
    <message>
        <source>would come from {}</source>
        <translation>संभावित स्रोत: {}</translation>
    </message>
    <message>
        <source>Installed models take {}.</source>
        <translation>इंस्टॉल किए गए मॉडल {} जगह लेते हैं।</translation>
    </message>
    <message>
        <source>Get {}?</source>
        <translation>{} डाउनलोड करें?</translation>
    </message>
    <message>
        <source>Up to {} are downloaded from {}.</source>
        <translation>अधिकतम {} डेटा {} से डाउनलोड होगा।</translation>
    </message>
    <message>
        <source>its source</source>
        <translation>उसका स्रोत</translation>
    </message>
    <message>
        <source>Search models and languages</source>
        <translation>मॉडल और भाषाएँ खोजें</translation>
    </message>
    <message>
        <source>Which models are listed</source>
        <translation>कौन से मॉडल सूची में हैं</translation>
    </message>
    <message>
        <source>All</source>
        <translation>सभी</translation>
    </message>
    <message>
        <source>For chat and vision</source>
        <translation>चैट और विज़न के लिए</translation>
    </message>
    <message>
        <source>Always needed</source>
        <translation>हमेशा ज़रूरी</translation>
    </message>
    <message>
        <source>Usable now</source>
        <translation>अभी उपयोग योग्य</translation>
    </message>
    <message>
        <source>Not installed</source>
        <translation>इंस्टॉल नहीं हैं</translation>
    </message>
    <message>
        <source>Add a model from a file…</source>
        <translation>फ़ाइल से मॉडल जोड़ें…</translation>
    </message>
    <message>
        <source>Measure its speed</source>
        <translation>गति मापें</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>अज्ञात</translation>
    </message>
    <message>
        <source>Script: {}</source>
        <translation>लिपि: {}</translation>
    </message>
    <message numerus="yes">
        <source>{} and %n more</source>
        <translation>
            <numerusform>{} और %n अन्य</numerusform>
            <numerusform>{} और %n अन्य</numerusform>
        </translation>
    </message>
    <message>
        <source>It is downloaded from {}.</source>
        <translation>यह {} से डाउनलोड होगा।</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>डाउनलोड करें</translation>
    </message>
    <message>
        <source>{} was added</source>
        <translation>{} जोड़ा गया</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>निकालें</translation>
    </message>
    <message>
        <source>Remove {}?</source>
        <translation>{} निकालें?</translation>
    </message>
    <message>
        <source>Its file has to be added again before it can be used.</source>
        <translation>दोबारा उपयोग करने से पहले उसकी फ़ाइल फिर से जोड़नी होगी।</translation>
    </message>
    <message>
        <source>It has to be downloaded or imported again before it can be used.</source>
        <translation>दोबारा उपयोग करने से पहले उसे फिर से डाउनलोड या आयात करना होगा।</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s) installed</source>
        <translation>
            <numerusform>%n मॉडल इंस्टॉल हुआ</numerusform>
            <numerusform>%n मॉडल इंस्टॉल हुए</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n model(s) verified: all as they should be</source>
        <translation>
            <numerusform>%n मॉडल की जाँच हुई: सब ठीक है</numerusform>
            <numerusform>%n मॉडलों की जाँच हुई: सब ठीक हैं</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Dismiss</source>
        <translation>हटाएँ</translation>
    </message>
</context>
<context>
    <name>OptionsDialog</name>
    <message>
        <source>Options</source>
        <translation>विकल्प</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n फ़ाइल</numerusform>
            <numerusform>%n फ़ाइलें</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are not waiting any more and will be read again; pages that were read with the same options are not read twice.</source>
        <translation>
            <numerusform>इनमें से %n अब प्रतीक्षा में नहीं है और दोबारा पढ़ी जाएगी; समान विकल्पों से पढ़े गए पृष्ठ दो बार नहीं पढ़े जाते।</numerusform>
            <numerusform>इनमें से %n अब प्रतीक्षा में नहीं हैं और दोबारा पढ़ी जाएँगी; समान विकल्पों से पढ़े गए पृष्ठ दो बार नहीं पढ़े जाते।</numerusform>
        </translation>
    </message>
    <message>
        <source>Read again with these</source>
        <translation>इनसे दोबारा पढ़ें</translation>
    </message>
    <message>
        <source>Use these options</source>
        <translation>ये विकल्प इस्तेमाल करें</translation>
    </message>
</context>
<context>
    <name>OptionsRow</name>
    <message>
        <source>Text in the file</source>
        <translation>फ़ाइल का पाठ</translation>
    </message>
    <message>
        <source>What to do with pages of a PDF that hold text already</source>
        <translation>PDF के उन पृष्ठों का क्या करना है जिनमें पहले से पाठ है</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>पृष्ठ</translation>
    </message>
    <message>
        <source>all, or 1-3,7,10-end</source>
        <translation>सभी, या 1-3,7,10-end</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>भाषा (&amp;L)</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>टूल</translation>
    </message>
    <message>
        <source>What the result is for; presets the options below</source>
        <translation>परिणाम किसलिए चाहिए; नीचे के विकल्प पहले से सेट कर देता है</translation>
    </message>
    <message>
        <source>None</source>
        <translation>कोई नहीं</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>इंजन</translation>
    </message>
    <message>
        <source>Which kind of engine reads</source>
        <translation>किस तरह का इंजन पढ़ेगा</translation>
    </message>
    <message>
        <source>What the tier lacks</source>
        <translation>इंजन में क्या कमी है</translation>
    </message>
    <message>
        <source>What is wrong with the pages</source>
        <translation>पृष्ठों में क्या ग़लत है</translation>
    </message>
    <message>
        <source>T&amp;ool</source>
        <translation>टूल (&amp;O)</translation>
    </message>
    <message>
        <source>T&amp;ier</source>
        <translation>इंजन (&amp;I)</translation>
    </message>
    <message>
        <source>Te&amp;xt in the file</source>
        <translation>फ़ाइल का पाठ (&amp;X)</translation>
    </message>
    <message>
        <source>Pa&amp;ges</source>
        <translation>पृष्ठ (&amp;G)</translation>
    </message>
    <message>
        <source>different</source>
        <translation>अलग-अलग</translation>
    </message>
    <message>
        <source>Which pages of each file; pages are counted from 1</source>
        <translation>हर फ़ाइल के कौन-से पृष्ठ; पृष्ठों की गिनती 1 से होती है</translation>
    </message>
    <message>
        <source>Get a model…</source>
        <translation>मॉडल लाएँ…</translation>
    </message>
    <message>
        <source>Write page numbers and ranges like 1-3,7,10-end</source>
        <translation>पृष्ठ संख्याएँ और सीमाएँ 1-3,7,10-end की तरह लिखें</translation>
    </message>
</context>
<context>
    <name>OrderTab</name>
    <message>
        <source>Blocks of the page in reading order</source>
        <translation>पढ़ने के क्रम में पृष्ठ के ब्लॉक</translation>
    </message>
    <message>
        <source>Alt+Up and Alt+Down move a block</source>
        <translation>Alt+Up और Alt+Down ब्लॉक को खिसकाते हैं</translation>
    </message>
    <message>
        <source>Read earlier</source>
        <translation>पहले पढ़ें</translation>
    </message>
    <message>
        <source>Read later</source>
        <translation>बाद में पढ़ें</translation>
    </message>
    <message>
        <source>Drag blocks into the order in which they are read.</source>
        <translation>ब्लॉकों को उस क्रम में खींचें जिसमें वे पढ़े जाते हैं।</translation>
    </message>
</context>
<context>
    <name>OrganiserActions</name>
    <message>
        <source>Add files…</source>
        <translation>फ़ाइलें जोड़ें…</translation>
    </message>
    <message>
        <source>Put the pages of further pictures and PDFs behind these</source>
        <translation>और चित्रों व PDF के पृष्ठ इनके पीछे जोड़ें</translation>
    </message>
    <message>
        <source>Turn left</source>
        <translation>बाएँ घुमाएँ</translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation>दाएँ घुमाएँ</translation>
    </message>
    <message>
        <source>Move earlier</source>
        <translation>पहले ले जाएँ</translation>
    </message>
    <message>
        <source>Move later</source>
        <translation>बाद में ले जाएँ</translation>
    </message>
    <message>
        <source>Take pages out</source>
        <translation>पृष्ठ निकालें</translation>
    </message>
    <message>
        <source>Leave the chosen pages out of the new document; their files stay as they are</source>
        <translation>चुने गए पृष्ठ नए दस्तावेज़ में न रखें; उनकी फ़ाइलें वैसी ही रहती हैं</translation>
    </message>
    <message>
        <source>Start a new document here</source>
        <translation>यहाँ से नया दस्तावेज़ शुरू करें</translation>
    </message>
    <message>
        <source>Let a document of its own begin with the chosen page</source>
        <translation>चुने गए पृष्ठ से एक अलग दस्तावेज़ शुरू करें</translation>
    </message>
    <message>
        <source>Move a line up</source>
        <translation>एक पंक्ति ऊपर ले जाएँ</translation>
    </message>
    <message>
        <source>Move a line down</source>
        <translation>एक पंक्ति नीचे ले जाएँ</translation>
    </message>
    <message>
        <source>Move to the left</source>
        <translation>बाईं ओर ले जाएँ</translation>
    </message>
    <message>
        <source>Move to the right</source>
        <translation>दाईं ओर ले जाएँ</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>पूर्ववत करें</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>फिर से करें</translation>
    </message>
</context>
<context>
    <name>OrganiserDialog</name>
    <message>
        <source>Organise pages</source>
        <translation>पृष्ठ व्यवस्थित करें</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>The new document is called so; several get numbers behind it</source>
        <translation>नए दस्तावेज़ का यही नाम होगा; कई हों तो नाम के पीछे संख्या जुड़ेगी</translation>
    </message>
    <message>
        <source>Remove the source files from the list</source>
        <translation>स्रोत फ़ाइलें सूची से निकालें</translation>
    </message>
    <message>
        <source>What will be made</source>
        <translation>क्या बनेगा</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>प्रगति</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>बनाएँ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>रोका जा रहा है…</translation>
    </message>
    <message>
        <source>No pages yet. Add files, or drop them here.</source>
        <translation>अभी कोई पृष्ठ नहीं है। फ़ाइलें जोड़ें, या उन्हें यहाँ छोड़ें।</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>नाम (&amp;N)</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n पृष्ठ</numerusform>
            <numerusform>%n पृष्ठ</numerusform>
        </translation>
    </message>
    <message>
        <source>One document with {}</source>
        <translation>एक दस्तावेज़, {}</translation>
    </message>
    <message>
        <source>{documents} with {pages} in all</source>
        <translation>{documents}, कुल {pages}</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n दस्तावेज़</numerusform>
            <numerusform>%n दस्तावेज़</numerusform>
        </translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>फ़ाइलें जोड़ें</translation>
    </message>
    <message>
        <source>Pictures and PDFs</source>
        <translation>चित्र और PDF</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>सभी फ़ाइलें</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>रोकें</translation>
    </message>
    <message>
        <source>{} of {} pages</source>
        <translation>{} / {} पृष्ठ</translation>
    </message>
    <message>
        <source>{} of {} files</source>
        <translation>{} / {} फ़ाइलें</translation>
    </message>
    <message numerus="yes">
        <source>and %n more file(s)</source>
        <translation>
            <numerusform>और %n अन्य फ़ाइल</numerusform>
            <numerusform>और %n अन्य फ़ाइलें</numerusform>
        </translation>
    </message>
    <message>
        <source>{} is protected with a password. What is made of it is stored without one.</source>
        <translation>{} पासवर्ड से सुरक्षित है। इससे जो बनेगा, वह बिना पासवर्ड के सहेजा जाएगा।</translation>
    </message>
    <message>
        <source>Stopped; nothing was stored.</source>
        <translation>रोका गया; कुछ भी सहेजा नहीं गया।</translation>
    </message>
</context>
<context>
    <name>OrganiserModel</name>
    <message>
        <source>Page {}</source>
        <translation>पृष्ठ {}</translation>
    </message>
    <message>
        <source>first of document {}</source>
        <translation>दस्तावेज़ {} का पहला</translation>
    </message>
    <message>
        <source>{name}, page {number}</source>
        <translation>{name}, पृष्ठ {number}</translation>
    </message>
    <message>
        <source>turned by {}°</source>
        <translation>{}° घुमाया गया</translation>
    </message>
</context>
<context>
    <name>OrganiserPresenter</name>
    <message>
        <source>Move pages</source>
        <translation>पृष्ठ खिसकाना</translation>
    </message>
    <message>
        <source>Turn pages</source>
        <translation>पृष्ठ घुमाना</translation>
    </message>
    <message>
        <source>Take pages out</source>
        <translation>पृष्ठ निकालना</translation>
    </message>
    <message>
        <source>Split documents</source>
        <translation>दस्तावेज़ विभाजित करना</translation>
    </message>
    <message>
        <source>Add pages</source>
        <translation>पृष्ठ जोड़ना</translation>
    </message>
</context>
<context>
    <name>OtherProgramsPage</name>
    <message>
        <source>Scripts and other programs can have files read by Pagesight, as they would by a service on the internet; only here nothing leaves this computer. While it is on, a port is open that other computers cannot reach, and every program needs a token. Their files appear in the queue, marked API.</source>
        <translation>स्क्रिप्ट और दूसरे प्रोग्राम Pagesight से वैसे ही फ़ाइलें पढ़वा सकते हैं, जैसे इंटरनेट की किसी सेवा से; बस यहाँ कुछ भी इस कंप्यूटर से बाहर नहीं जाता। चालू रहने पर एक पोर्ट खुला होता है, जिस तक दूसरे कंप्यूटर नहीं पहुँच सकते, और हर प्रोग्राम को टोकन चाहिए। उनकी फ़ाइलें कतार में API चिह्न के साथ दिखती हैं।</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>उदाहरण</translation>
    </message>
    <message>
        <source>Switch, port and tokens take effect at once.</source>
        <translation>स्विच, पोर्ट और टोकन तुरंत लागू होते हैं।</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>टोकन</translation>
    </message>
    <message>
        <source>Try it in a terminal</source>
        <translation>टर्मिनल में आज़माएँ</translation>
    </message>
    <message>
        <source>Limits and use without a token</source>
        <translation>सीमाएँ और टोकन के बिना उपयोग</translation>
    </message>
</context>
<context>
    <name>PageActions</name>
    <message>
        <source>Previous page</source>
        <translation>पिछला पृष्ठ</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>अगला पृष्ठ</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>ज़ूम इन करें</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>ज़ूम आउट करें</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>चौड़ाई में फ़िट करें</translation>
    </message>
    <message>
        <source>Fit page</source>
        <translation>पृष्ठ फ़िट करें</translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation>वास्तविक आकार</translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation>दाएँ घुमाएँ</translation>
    </message>
    <message>
        <source>Turn left</source>
        <translation>बाएँ घुमाएँ</translation>
    </message>
    <message>
        <source>Show sideways pages upright</source>
        <translation>आड़े पृष्ठ सीधे दिखाएँ</translation>
    </message>
    <message>
        <source>Show boxes</source>
        <translation>बॉक्स दिखाएँ</translation>
    </message>
    <message>
        <source>Outline blocks</source>
        <translation>ब्लॉकों की रूपरेखा दिखाएँ</translation>
    </message>
    <message>
        <source>Outline lines</source>
        <translation>पंक्तियों की रूपरेखा दिखाएँ</translation>
    </message>
    <message>
        <source>Outline words</source>
        <translation>शब्दों की रूपरेखा दिखाएँ</translation>
    </message>
    <message>
        <source>Show confidence</source>
        <translation>विश्वसनीयता दिखाएँ</translation>
    </message>
    <message>
        <source>Show reading order</source>
        <translation>पढ़ने का क्रम दिखाएँ</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>कॉपी करें</translation>
    </message>
    <message>
        <source>Select all text of the page</source>
        <translation>पृष्ठ का पूरा पाठ चुनें</translation>
    </message>
    <message>
        <source>Choose a region</source>
        <translation>क्षेत्र चुनें</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>पृष्ठ</translation>
    </message>
</context>
<context>
    <name>PageCanvas</name>
    <message>
        <source>Line: {confidence}</source>
        <translation>पंक्ति: {confidence}</translation>
    </message>
    <message>
        <source>Confidence {confidence}</source>
        <translation>विश्वसनीयता {confidence}</translation>
    </message>
</context>
<context>
    <name>PageDelegate</name>
    <message>
        <source>Document {}</source>
        <translation>दस्तावेज़ {}</translation>
    </message>
</context>
<context>
    <name>PageEditor</name>
    <message>
        <source>Change elsewhere</source>
        <translation>कहीं और हुआ बदलाव</translation>
    </message>
</context>
<context>
    <name>PageGrid</name>
    <message>
        <source>Pages</source>
        <translation>पृष्ठ</translation>
    </message>
    <message>
        <source>The pages of the new document, in order; Alt and an arrow moves them</source>
        <translation>नए दस्तावेज़ के पृष्ठ, क्रम से; Alt और तीर कुंजी उन्हें खिसकाती हैं</translation>
    </message>
</context>
<context>
    <name>PageOrganising</name>
    <message>
        <source>Mer&amp;ge into one document…</source>
        <translation>एक दस्तावेज़ में जोड़ें (&amp;G)…</translation>
    </message>
    <message>
        <source>Make one document of the chosen files, in the order you want</source>
        <translation>चुनी गई फ़ाइलों से अपने मनचाहे क्रम में एक दस्तावेज़ बनाएँ</translation>
    </message>
    <message>
        <source>Organise pa&amp;ges…</source>
        <translation>पृष्ठ व्यवस्थित करें (&amp;G)…</translation>
    </message>
    <message>
        <source>Put pages into order, turn them, take them out, or split the file</source>
        <translation>पृष्ठों का क्रम बदलें, उन्हें घुमाएँ, निकालें, या फ़ाइल को विभाजित करें</translation>
    </message>
    <message>
        <source>Made: {}</source>
        <translation>बनाया गया: {}</translation>
    </message>
</context>
<context>
    <name>PageToolbar</name>
    <message>
        <source>Page toolbar</source>
        <translation>पृष्ठ टूलबार</translation>
    </message>
    <message>
        <source>Page number</source>
        <translation>पृष्ठ संख्या</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>ज़ूम</translation>
    </message>
    <message>
        <source>of {count}</source>
        <translation>/ {count}</translation>
    </message>
    <message>
        <source>What is shown over the page</source>
        <translation>पृष्ठ के ऊपर क्या दिखाया जाए</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Open a document to see its pages here.</source>
        <translation>पृष्ठ यहाँ देखने के लिए कोई दस्तावेज़ खोलें।</translation>
    </message>
    <message>
        <source>The file was found: {name}</source>
        <translation>फ़ाइल मिल गई: {name}</translation>
    </message>
    <message>
        <source>Characters copied: {count}</source>
        <translation>कॉपी किए गए वर्ण: {count}</translation>
    </message>
    <message>
        <source>Copy this block as a picture</source>
        <translation>इस ब्लॉक को चित्र के रूप में कॉपी करें</translation>
    </message>
    <message>
        <source>mean confidence {confidence}</source>
        <translation>औसत विश्वसनीयता {confidence}</translation>
    </message>
    <message>
        <source>Page view, no document</source>
        <translation>पृष्ठ दृश्य, कोई दस्तावेज़ नहीं</translation>
    </message>
    <message>
        <source>Page {number}, being read</source>
        <translation>पृष्ठ {number}, पढ़ा जा रहा है</translation>
    </message>
    <message>
        <source>Page {number}, not read yet</source>
        <translation>पृष्ठ {number}, अभी नहीं पढ़ा गया</translation>
    </message>
    <message>
        <source>Page {number}, lines: {lines}</source>
        <translation>पृष्ठ {number}, पंक्तियाँ: {lines}</translation>
    </message>
</context>
<context>
    <name>PairsModel</name>
    <message>
        <source>Original</source>
        <translation>मूल</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>अनुवाद</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>देखने योग्य</translation>
    </message>
</context>
<context>
    <name>PartTable</name>
    <message>
        <source>Part</source>
        <translation>घटक</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>संस्करण</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>लाइसेंस</translation>
    </message>
    <message>
        <source>model</source>
        <translation>मॉडल</translation>
    </message>
</context>
<context>
    <name>PasswordBar</name>
    <message>
        <source>Password</source>
        <translation>पासवर्ड</translation>
    </message>
    <message>
        <source>Password of the file</source>
        <translation>फ़ाइल का पासवर्ड</translation>
    </message>
    <message>
        <source>It is kept in memory until the program ends and is never stored.</source>
        <translation>यह प्रोग्राम बंद होने तक मेमोरी में रहता है और कभी सहेजा नहीं जाता।</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>पासवर्ड दिखाएँ</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>अनलॉक करें</translation>
    </message>
    <message>
        <source>Open the file with this password</source>
        <translation>इस पासवर्ड से फ़ाइल खोलें</translation>
    </message>
    <message>
        <source>This password does not open the file. Check upper and lower case.</source>
        <translation>यह पासवर्ड फ़ाइल नहीं खोलता। बड़े-छोटे अक्षर जाँचें।</translation>
    </message>
    <message>
        <source>The file is protected. Type its password to open it; it is not stored.</source>
        <translation>फ़ाइल सुरक्षित है। खोलने के लिए उसका पासवर्ड लिखें; वह सहेजा नहीं जाता।</translation>
    </message>
</context>
<context>
    <name>PlaceRow</name>
    <message>
        <source>Place of library and models</source>
        <translation>लाइब्रेरी और मॉडलों का स्थान</translation>
    </message>
    <message>
        <source>Choose another place…</source>
        <translation>दूसरा स्थान चुनें…</translation>
    </message>
    <message>
        <source>Do not move</source>
        <translation>न ले जाएँ</translation>
    </message>
    <message>
        <source>The variable {} names the place; it cannot be changed here.</source>
        <translation>स्थान वेरिएबल {} से तय होता है; उसे यहाँ बदला नहीं जा सकता।</translation>
    </message>
    <message>
        <source>At the next start everything is moved to {}. That takes a while on another disk.</source>
        <translation>अगली बार शुरू करने पर सब कुछ {} में ले जाया जाएगा। दूसरी डिस्क होने पर इसमें कुछ समय लगेगा।</translation>
    </message>
    <message>
        <source>It could not be moved and stays where it is: {}</source>
        <translation>ले जाया नहीं जा सका, सब कुछ अपनी जगह पर है: {}</translation>
    </message>
    <message>
        <source>Folder for library and models</source>
        <translation>लाइब्रेरी और मॉडलों का फ़ोल्डर</translation>
    </message>
    <message>
        <source>Another place</source>
        <translation>दूसरा स्थान</translation>
    </message>
    <message>
        <source>Move library and models to {}?</source>
        <translation>लाइब्रेरी और मॉडल {} में ले जाएँ?</translation>
    </message>
    <message>
        <source>Moving is done at the next start, before the window opens; the folder must be empty. Without moving, the next start uses what is in that folder or begins anew there, and the old folder stays as it is.</source>
        <translation>यह काम अगली बार शुरू करने पर, विंडो खुलने से पहले होता है; फ़ोल्डर ख़ाली होना चाहिए। न ले जाने पर अगली बार उस फ़ोल्डर में जो है, उसी का उपयोग होगा या वहाँ नई शुरुआत होगी, और पुराना फ़ोल्डर वैसा ही रहेगा।</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>ले जाएँ</translation>
    </message>
    <message>
        <source>Use without moving</source>
        <translation>बिना ले जाए उपयोग करें</translation>
    </message>
    <message>
        <source>The next start uses {}.</source>
        <translation>अगली बार शुरू करने पर {} का उपयोग होगा।</translation>
    </message>
</context>
<context>
    <name>PlainTextTab</name>
    <message>
        <source>Text of the page</source>
        <translation>पृष्ठ का पाठ</translation>
    </message>
    <message>
        <source>No text on this page.</source>
        <translation>इस पृष्ठ पर कोई पाठ नहीं है।</translation>
    </message>
    <message>
        <source>The machine read: {text}</source>
        <translation>मशीन ने पढ़ा: {text}</translation>
    </message>
</context>
<context>
    <name>PrivateBanner</name>
    <message>
        <source>Private window: what is read here lives in memory and is gone when it is closed. Only results that you export stay.</source>
        <translation>निजी विंडो: यहाँ जो पढ़ा जाता है, वह केवल मेमोरी में रहता है और विंडो बंद होते ही मिट जाता है। केवल वे परिणाम रहते हैं जिन्हें आप निर्यात करते हैं।</translation>
    </message>
    <message>
        <source>Leave private mode</source>
        <translation>निजी मोड छोड़ें</translation>
    </message>
</context>
<context>
    <name>PrivateMode</name>
    <message>
        <source>The private window is closed, nothing of it was kept</source>
        <translation>निजी विंडो बंद हो गई है, उसका कुछ भी नहीं रखा गया</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>निजी</translation>
    </message>
</context>
<context>
    <name>QuestionBar</name>
    <message>
        <source>Question about files that hold text</source>
        <translation>पाठ वाली फ़ाइलों के बारे में प्रश्न</translation>
    </message>
    <message>
        <source>That text was used. The pictures of the pages can still be read instead.</source>
        <translation>वह पाठ उपयोग किया गया। उसके बदले पृष्ठों के चित्र अब भी पढ़े जा सकते हैं।</translation>
    </message>
    <message>
        <source>Without an answer their text is used as soon as the other files are done.</source>
        <translation>उत्तर न मिलने पर, बाकी फ़ाइलें पूरी होते ही उनका पाठ इस्तेमाल होगा।</translation>
    </message>
    <message>
        <source>&amp;Use the text</source>
        <translation>पाठ इस्तेमाल करें (&amp;U)</translation>
    </message>
    <message>
        <source>Read the &amp;pictures</source>
        <translation>चित्र पढ़ें (&amp;P)</translation>
    </message>
    <message>
        <source>For &amp;all files of this batch</source>
        <translation>इस बैच की सभी फ़ाइलों के लिए (&amp;A)</translation>
    </message>
    <message>
        <source>Without it you are asked for each file</source>
        <translation>इसके बिना हर फ़ाइल के लिए पूछा जाएगा</translation>
    </message>
    <message>
        <source>&amp;Remember</source>
        <translation>याद रखें (&amp;R)</translation>
    </message>
    <message>
        <source>Do not ask again; the settings can change it</source>
        <translation>दोबारा न पूछें; इसे सेटिंग में बदला जा सकता है</translation>
    </message>
    <message numerus="yes">
        <source>“{}” and %n more file(s) hold text already.</source>
        <translation>
            <numerusform>“{}” और %n अन्य फ़ाइल में पहले से पाठ है।</numerusform>
            <numerusform>“{}” और %n अन्य फ़ाइलों में पहले से पाठ है।</numerusform>
        </translation>
    </message>
    <message>
        <source>“{}” holds text already.</source>
        <translation>“{}” में पहले से पाठ है।</translation>
    </message>
    <message>
        <source>Use that text, or read the pictures of the pages?</source>
        <translation>वही पाठ इस्तेमाल करें, या पृष्ठों के चित्र पढ़ें?</translation>
    </message>
    <message>
        <source>The answer is kept in the settings</source>
        <translation>उत्तर सेटिंग में सहेजा गया है</translation>
    </message>
</context>
<context>
    <name>Queue</name>
    <message>
        <source>{} s</source>
        <translation>{} से॰</translation>
    </message>
    <message>
        <source>{} min {} s</source>
        <translation>{} मि॰ {} से॰</translation>
    </message>
    <message>
        <source>{} h {} min</source>
        <translation>{} घं॰ {} मि॰</translation>
    </message>
    <message>
        <source>about {} s left</source>
        <translation>लगभग {} से॰ शेष</translation>
    </message>
    <message>
        <source>about {} min left</source>
        <translation>लगभग {} मि॰ शेष</translation>
    </message>
    <message>
        <source>about {} h {} min left</source>
        <translation>लगभग {} घं॰ {} मि॰ शेष</translation>
    </message>
    <message>
        <source>1 page</source>
        <translation>1 पृष्ठ</translation>
    </message>
    <message>
        <source>1 page failed</source>
        <translation>1 पृष्ठ विफल</translation>
    </message>
    <message>
        <source>1 part not by the vision model</source>
        <translation>1 हिस्सा विज़न मॉडल से नहीं</translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>1 फ़ाइल</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>sent by another program</source>
        <translation>दूसरे प्रोग्राम ने भेजी</translation>
    </message>
    <message>
        <source>Waiting: holds text already</source>
        <translation>प्रतीक्षा में: पहले से पाठ है</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>प्रतीक्षा में</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>रोकी जा रही है</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>रद्द</translation>
    </message>
    <message>
        <source>Text deleted</source>
        <translation>पाठ हटाया गया</translation>
    </message>
    <message>
        <source>Its text was deleted from the library. It can be read again.</source>
        <translation>इसका पाठ लाइब्रेरी से हटाया गया। इसे फिर से पढ़ा जा सकता है।</translation>
    </message>
    <message>
        <source>Read: {}</source>
        <translation>पढ़ी गई: {}</translation>
    </message>
    <message>
        <source>The percentage is the mean confidence of the reading.</source>
        <translation>प्रतिशत पठन की औसत विश्वसनीयता है।</translation>
    </message>
    <message>
        <source>Written: {}</source>
        <translation>लिखी गई: {}</translation>
    </message>
    <message>
        <source>Another reading of this file holds corrections.</source>
        <translation>इस फ़ाइल के किसी दूसरे पठन में सुधार हैं।</translation>
    </message>
    <message>
        <source>no text</source>
        <translation>कोई पाठ नहीं</translation>
    </message>
    <message>
        <source>corrected before</source>
        <translation>पहले सुधारा गया</translation>
    </message>
    <message>
        <source>written</source>
        <translation>लिखी गई</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>विराम पर</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>खुल रही है</translation>
    </message>
    <message>
        <source>Making the result</source>
        <translation>परिणाम बन रहा है</translation>
    </message>
    <message>
        <source>region {} of {}</source>
        <translation>क्षेत्र {} / {}</translation>
    </message>
</context>
<context>
    <name>QueueEstimate</name>
    <message>
        <source>Waiting: {}</source>
        <translation>प्रतीक्षा में: {}</translation>
    </message>
    <message>
        <source>not looked into yet: {}</source>
        <translation>अभी देखी नहीं गई: {}</translation>
    </message>
    <message>
        <source>about {} s</source>
        <translation>लगभग {} से॰</translation>
    </message>
    <message>
        <source>about {} min</source>
        <translation>लगभग {} मि॰</translation>
    </message>
    <message>
        <source>about {} h {} min</source>
        <translation>लगभग {} घं॰ {} मि॰</translation>
    </message>
    <message>
        <source>{} a page</source>
        <translation>{} प्रति पृष्ठ</translation>
    </message>
    <message>
        <source>no measurement yet</source>
        <translation>अभी कोई माप नहीं</translation>
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
        <translation>फ़ाइल</translation>
    </message>
    <message>
        <source>State</source>
        <translation>स्थिति</translation>
    </message>
</context>
<context>
    <name>QueueOptions</name>
    <message>
        <source>Fast</source>
        <translation>तेज़</translation>
    </message>
    <message>
        <source>Vision model</source>
        <translation>विज़न मॉडल</translation>
    </message>
    <message>
        <source>not in this version</source>
        <translation>इस संस्करण में नहीं</translation>
    </message>
    <message>
        <source>no model yet</source>
        <translation>अभी कोई मॉडल नहीं</translation>
    </message>
    <message>
        <source>Use it where it is good</source>
        <translation>जहाँ अच्छा हो, इस्तेमाल करें</translation>
    </message>
    <message>
        <source>Always use it</source>
        <translation>हमेशा इस्तेमाल करें</translation>
    </message>
    <message>
        <source>Read the picture anew</source>
        <translation>चित्र को नए सिरे से पढ़ें</translation>
    </message>
    <message>
        <source>file text where good</source>
        <translation>अच्छा हो तो फ़ाइल का पाठ</translation>
    </message>
    <message>
        <source>Image to text</source>
        <translation>चित्र से पाठ</translation>
    </message>
    <message>
        <source>PDF to text</source>
        <translation>PDF से पाठ</translation>
    </message>
    <message>
        <source>PDF to Word</source>
        <translation>PDF से Word</translation>
    </message>
    <message>
        <source>PDF to Markdown</source>
        <translation>PDF से Markdown</translation>
    </message>
    <message>
        <source>Searchable PDF</source>
        <translation>खोजने योग्य PDF</translation>
    </message>
    <message>
        <source>Extract tables</source>
        <translation>तालिकाएँ निकालें</translation>
    </message>
    <message>
        <source>Handwriting to text</source>
        <translation>हस्तलेख से पाठ</translation>
    </message>
    <message>
        <source>Formulas to LaTeX</source>
        <translation>सूत्र से LaTeX</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>अनुवाद करें</translation>
    </message>
    <message>
        <source>Receipt to JSON</source>
        <translation>रसीद से JSON</translation>
    </message>
    <message>
        <source>Invoice to JSON</source>
        <translation>इनवॉइस से JSON</translation>
    </message>
    <message>
        <source>Business card to JSON</source>
        <translation>विज़िटिंग कार्ड से JSON</translation>
    </message>
    <message>
        <source>Screenshot to text</source>
        <translation>स्क्रीनशॉट से पाठ</translation>
    </message>
    <message>
        <source>Summarize</source>
        <translation>सारांश बनाएँ</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>स्वचालित</translation>
    </message>
    <message>
        <source>picture anew</source>
        <translation>चित्र नए सिरे से</translation>
    </message>
    <message>
        <source>own text</source>
        <translation>अपना पाठ</translation>
    </message>
    <message>
        <source>p. {}</source>
        <translation>पृ॰ {}</translation>
    </message>
    <message>
        <source>all</source>
        <translation>सभी</translation>
    </message>
    <message>
        <source>Tier: {}</source>
        <translation>इंजन: {}</translation>
    </message>
    <message>
        <source>Language: {}</source>
        <translation>भाषा: {}</translation>
    </message>
    <message>
        <source>Text in the file: {}</source>
        <translation>फ़ाइल का पाठ: {}</translation>
    </message>
    <message>
        <source>Pages: {}</source>
        <translation>पृष्ठ: {}</translation>
    </message>
    <message>
        <source>Tool: {}</source>
        <translation>टूल: {}</translation>
    </message>
</context>
<context>
    <name>QueuePanel</name>
    <message>
        <source>Files done</source>
        <translation>पूरी हुई फ़ाइलें</translation>
    </message>
    <message>
        <source>Nothing was added: the pages cannot be understood</source>
        <translation>कुछ नहीं जोड़ा गया: पृष्ठ सीमा समझी नहीं जा सकी</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>विराम दें (&amp;P)</translation>
    </message>
    <message>
        <source>From the pages that this computer has read so far</source>
        <translation>इस कंप्यूटर द्वारा अब तक पढ़े गए पृष्ठों के आधार पर</translation>
    </message>
    <message>
        <source>Finish the pages in work and begin no further ones</source>
        <translation>जारी पृष्ठ पूरे करें और नए शुरू न करें</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>रद्द करें (&amp;C)</translation>
    </message>
    <message>
        <source>Stop the chosen files; without a choice, all of them</source>
        <translation>चुनी गई फ़ाइलें रोकें; कुछ न चुना हो, तो सभी</translation>
    </message>
    <message>
        <source>&amp;Retry failed</source>
        <translation>विफल को फिर से पढ़ें (&amp;R)</translation>
    </message>
    <message>
        <source>Read failed and cancelled files again: the chosen ones, else all</source>
        <translation>विफल और रद्द की गई फ़ाइलें फिर से पढ़ें: चुनी गई, अन्यथा सभी</translation>
    </message>
    <message>
        <source>Enter pass&amp;word…</source>
        <translation>पासवर्ड डालें (&amp;W)…</translation>
    </message>
    <message>
        <source>Open the protected file that is chosen</source>
        <translation>चुनी गई सुरक्षित फ़ाइल खोलें</translation>
    </message>
    <message>
        <source>Re&amp;move from list</source>
        <translation>सूची से निकालें (&amp;M)</translation>
    </message>
    <message>
        <source>Take the chosen files off the list; files and results stay</source>
        <translation>चुनी गई फ़ाइलें सूची से निकालें; फ़ाइलें और परिणाम रहते हैं</translation>
    </message>
    <message>
        <source>Remove &amp;finished</source>
        <translation>पूरी हो चुकी निकालें (&amp;F)</translation>
    </message>
    <message>
        <source>Take all files that were read off the list; results stay in the library</source>
        <translation>पढ़ी जा चुकी सभी फ़ाइलें सूची से निकालें; परिणाम लाइब्रेरी में रहते हैं</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>ऊपर ले जाएँ (&amp;U)</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>नीचे ले जाएँ (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Options…</source>
        <translation>विकल्प (&amp;O)…</translation>
    </message>
    <message>
        <source>Show and change how the chosen files are read</source>
        <translation>देखें और बदलें कि चुनी गई फ़ाइलें कैसे पढ़ी जाएँ</translation>
    </message>
    <message>
        <source>Read selection with these options</source>
        <translation>चयन को इन विकल्पों से पढ़ें</translation>
    </message>
    <message>
        <source>Use the options above for the chosen files; what was read so already is not read twice</source>
        <translation>चुनी गई फ़ाइलों के लिए ऊपर के विकल्प इस्तेमाल करें; जो ऐसे पढ़ा जा चुका है, वह दोबारा नहीं पढ़ा जाता</translation>
    </message>
    <message>
        <source>Undo re&amp;move</source>
        <translation>निकालना पूर्ववत करें (&amp;M)</translation>
    </message>
    <message>
        <source>Bring back the files that were taken off the list last</source>
        <translation>सूची से अंत में निकाली गई फ़ाइलें वापस लाएँ</translation>
    </message>
    <message>
        <source>Use these options for the selection</source>
        <translation>चयन के लिए ये विकल्प इस्तेमाल करें</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) taken off the list.</source>
        <translation>
            <numerusform>%n फ़ाइल सूची से निकाली गई।</numerusform>
            <numerusform>%n फ़ाइलें सूची से निकाली गईं।</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>पूर्ववत करें</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>फ़ाइलें</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>विकल्प</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>कॉलम</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{} / {}</translation>
    </message>
    <message>
        <source>{} not read</source>
        <translation>{} नहीं पढ़ी गईं</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>विराम पर</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>जारी रखें (&amp;R)</translation>
    </message>
</context>
<context>
    <name>QueuePresenter</name>
    <message>
        <source>No picture or PDF lies there</source>
        <translation>वहाँ कोई चित्र या PDF नहीं है</translation>
    </message>
    <message>
        <source>Files that are waiting already were not added again</source>
        <translation>पहले से प्रतीक्षा में मौजूद फ़ाइलें दोबारा नहीं जोड़ी गईं</translation>
    </message>
    <message>
        <source>Added: {}</source>
        <translation>जोड़ी गई: {}</translation>
    </message>
</context>
<context>
    <name>ReadingBar</name>
    <message>
        <source>Show all that the machine read here</source>
        <translation>मशीन ने यहाँ जो पढ़ा, वह सब दिखाएँ</translation>
    </message>
    <message>
        <source>Restore block</source>
        <translation>ब्लॉक बहाल करें</translation>
    </message>
    <message>
        <source>Restore page</source>
        <translation>पृष्ठ बहाल करें</translation>
    </message>
    <message>
        <source>This page was changed by a person.</source>
        <translation>इस पृष्ठ को किसी व्यक्ति ने बदला है।</translation>
    </message>
    <message>
        <source>The machine read: {text}</source>
        <translation>मशीन ने पढ़ा: {text}</translation>
    </message>
</context>
<context>
    <name>RecoveryDialog</name>
    <message>
        <source>Unfinished reading</source>
        <translation>अधूरा पठन</translation>
    </message>
    <message>
        <source>Some files were not finished</source>
        <translation>कुछ फ़ाइलें पूरी नहीं हुईं</translation>
    </message>
    <message>
        <source>The program ended while they were read or waited. Finished pages are kept and are not read again.</source>
        <translation>इन्हें पढ़ते समय या इनकी प्रतीक्षा के दौरान प्रोग्राम बंद हो गया। पूरे हो चुके पृष्ठ सुरक्षित हैं और दोबारा नहीं पढ़े जाएँगे।</translation>
    </message>
    <message>
        <source>Unfinished files</source>
        <translation>अधूरी फ़ाइलें</translation>
    </message>
    <message>
        <source>Go on reading</source>
        <translation>पढ़ना जारी रखें</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>हटाएँ…</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>अभी नहीं</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>हटाएँ</translation>
    </message>
    <message numerus="yes">
        <source>Delete what was read of %n file(s)?</source>
        <translation>
            <numerusform>%n फ़ाइल का पढ़ा गया अंश हटाएँ?</numerusform>
            <numerusform>%n फ़ाइलों का पढ़ा गया अंश हटाएँ?</numerusform>
        </translation>
    </message>
    <message>
        <source>The files themselves stay.</source>
        <translation>फ़ाइलें स्वयं रहेंगी।</translation>
    </message>
</context>
<context>
    <name>RegionTool</name>
    <message>
        <source>Copy text</source>
        <translation>पाठ कॉपी करें</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>चित्र कॉपी करें</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>चित्र सहेजें…</translation>
    </message>
    <message>
        <source>Characters copied: {count}</source>
        <translation>कॉपी किए गए वर्ण: {count}</translation>
    </message>
    <message>
        <source>Save the region as a picture</source>
        <translation>क्षेत्र को चित्र के रूप में सहेजें</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG चित्र (*.png)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>सभी फ़ाइलें (*)</translation>
    </message>
    <message>
        <source>{width} × {height} pixels</source>
        <translation>{width} × {height} पिक्सेल</translation>
    </message>
    <message>
        <source>Picture copied: {size}</source>
        <translation>चित्र कॉपी हुआ: {size}</translation>
    </message>
    <message>
        <source>Picture saved: {name}</source>
        <translation>चित्र सहेजा गया: {name}</translation>
    </message>
</context>
<context>
    <name>RereadDialog</name>
    <message>
        <source>Read the page again</source>
        <translation>पृष्ठ दोबारा पढ़ें</translation>
    </message>
    <message>
        <source>Read the area</source>
        <translation>क्षेत्र पढ़ें</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>इंजन</translation>
    </message>
    <message>
        <source>{name} ({reason})</source>
        <translation>{name} ({reason})</translation>
    </message>
    <message>
        <source>&amp;Handwriting</source>
        <translation>हस्तलेख (&amp;H)</translation>
    </message>
    <message>
        <source>Tells the vision model that the text is written by hand</source>
        <translation>विज़न मॉडल को बताता है कि पाठ हाथ से लिखा है</translation>
    </message>
    <message>
        <source>Text in the file</source>
        <translation>फ़ाइल का पाठ</translation>
    </message>
    <message>
        <source>Nothing is changed before you have compared the new reading with the text as it is now.</source>
        <translation>जब तक आप नए पठन की मौजूदा पाठ से तुलना नहीं कर लेते, कुछ नहीं बदलता।</translation>
    </message>
    <message>
        <source>&amp;Tier</source>
        <translation>इंजन (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>भाषा (&amp;L)</translation>
    </message>
    <message>
        <source>Te&amp;xt in the file</source>
        <translation>फ़ाइल का पाठ (&amp;X)</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>पढ़ा जा रहा है…</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>पढ़ना</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>पढ़ें</translation>
    </message>
    <message>
        <source>Other options</source>
        <translation>अन्य विकल्प</translation>
    </message>
    <message>
        <source>Take new</source>
        <translation>नया लें</translation>
    </message>
    <message>
        <source>Keep old</source>
        <translation>पुराना रखें</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) differ; what goes is struck through, what comes is underlined.</source>
        <translation>
            <numerusform>%n जगह अंतर है; जो हटेगा वह काटा हुआ है, जो आएगा वह रेखांकित है।</numerusform>
            <numerusform>%n जगहों पर अंतर है; जो हटेगा वह काटा हुआ है, जो आएगा वह रेखांकित है।</numerusform>
        </translation>
    </message>
    <message>
        <source>The new reading says the same.</source>
        <translation>नया पठन भी वही है।</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) that you removed before stay removed.</source>
        <translation>
            <numerusform>आपकी पहले हटाई गई %n पंक्ति हटी रहेगी।</numerusform>
            <numerusform>आपकी पहले हटाई गई %n पंक्तियाँ हटी रहेंगी।</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading part {number} of {total}</source>
        <translation>{total} में से हिस्सा {number} पढ़ा जा रहा है</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>रोका जा रहा है…</translation>
    </message>
</context>
<context>
    <name>ResultModel</name>
    <message>
        <source>File</source>
        <translation>फ़ाइल</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>परिणाम</translation>
    </message>
    <message>
        <source>written</source>
        <translation>लिखी गई</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>विफल</translation>
    </message>
</context>
<context>
    <name>ResultsPlace</name>
    <message>
        <source>Place of the results</source>
        <translation>परिणामों का स्थान</translation>
    </message>
    <message>
        <source>Beside each file</source>
        <translation>हर फ़ाइल के साथ</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>दूसरा फ़ोल्डर…</translation>
    </message>
    <message>
        <source>Folder of the results</source>
        <translation>परिणामों का फ़ोल्डर</translation>
    </message>
</context>
<context>
    <name>ScreenCapture</name>
    <message>
        <source>This desktop lets no program take pictures of the screen. Take one with the desktop&apos;s own tool (often the Print key), then paste it here.</source>
        <translation>यह डेस्कटॉप किसी प्रोग्राम को स्क्रीन का चित्र नहीं लेने देता। डेस्कटॉप के अपने टूल (अक्सर Print कुंजी) से चित्र लें, फिर उसे यहाँ पेस्ट करें।</translation>
    </message>
</context>
<context>
    <name>ServerBox</name>
    <message>
        <source>Address of the server</source>
        <translation>सर्वर का पता</translation>
    </message>
    <message>
        <source>Off: no port is open.</source>
        <translation>बंद: कोई पोर्ट खुला नहीं है।</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>शुरू हो रहा है…</translation>
    </message>
    <message>
        <source>On: programs on this computer get answers at this address.</source>
        <translation>चालू: इस कंप्यूटर के प्रोग्रामों को इस पते पर उत्तर मिलते हैं।</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>रुक रहा है…</translation>
    </message>
    <message>
        <source>It could not start.</source>
        <translation>शुरू नहीं हो सका।</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>फिर से प्रयास करें</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>रंग</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>पाठ का आकार</translation>
    </message>
    <message>
        <source>Pages read at the same time</source>
        <translation>एक साथ पढ़े जाने वाले पृष्ठ</translation>
    </message>
    <message>
        <source>PDFs that hold text</source>
        <translation>पाठ वाली PDF</translation>
    </message>
    <message>
        <source>Layout of pages</source>
        <translation>पृष्ठों का लेआउट</translation>
    </message>
    <message>
        <source>Mend photographed and bent pages</source>
        <translation>फ़ोटो से लिए गए और मुड़े हुए पृष्ठ सुधारें</translation>
    </message>
    <message>
        <source>Read clear print quickly first</source>
        <translation>साफ़ छपाई पहले तेज़ी से पढ़ें</translation>
    </message>
    <message>
        <source>Give a page up after</source>
        <translation>पृष्ठ को इतने समय बाद छोड़ें</translation>
    </message>
    <message>
        <source>Words are doubtful below</source>
        <translation>शब्द इससे कम पर संदिग्ध</translation>
    </message>
    <message>
        <source>Name of exported files</source>
        <translation>निर्यात की गई फ़ाइलों का नाम</translation>
    </message>
    <message>
        <source>Largest picture</source>
        <translation>सबसे बड़ा चित्र</translation>
    </message>
    <message>
        <source>Longest side of a picture</source>
        <translation>चित्र की सबसे लंबी भुजा</translation>
    </message>
    <message>
        <source>Most pages of a file</source>
        <translation>फ़ाइल के अधिकतम पृष्ठ</translation>
    </message>
    <message>
        <source>Most memory of a reading process</source>
        <translation>पढ़ने की प्रक्रिया की अधिकतम मेमोरी</translation>
    </message>
    <message>
        <source>Renew a reading process at</source>
        <translation>पढ़ने की प्रक्रिया इस मेमोरी पर बदलें</translation>
    </message>
    <message>
        <source>Renew a reading process after</source>
        <translation>पढ़ने की प्रक्रिया इतने पृष्ठ बाद बदलें</translation>
    </message>
    <message>
        <source>End an idle reading process after</source>
        <translation>निष्क्रिय प्रक्रिया इतने समय बाद बंद करें</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>डाउनलोड</translation>
    </message>
    <message>
        <source>Model that chats</source>
        <translation>चैट करने वाला मॉडल</translation>
    </message>
    <message>
        <source>Model that reads pictures</source>
        <translation>चित्र पढ़ने वाला मॉडल</translation>
    </message>
    <message>
        <source>Give a region up after</source>
        <translation>क्षेत्र को इतने समय बाद छोड़ें</translation>
    </message>
    <message>
        <source>Time for a second look</source>
        <translation>दोबारा देखने का समय</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>संदर्भ</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>थ्रेड</translation>
    </message>
    <message>
        <source>Memory of what was read</source>
        <translation>पढ़े गए की स्मृति</translation>
    </message>
    <message>
        <source>Layers on the graphics processor</source>
        <translation>ग्राफ़िक्स प्रोसेसर पर परतें</translation>
    </message>
    <message>
        <source>Free the memory after</source>
        <translation>मेमोरी इतने समय बाद ख़ाली करें</translation>
    </message>
    <message>
        <source>Notice on the desktop</source>
        <translation>डेस्कटॉप पर सूचना</translation>
    </message>
    <message>
        <source>Keep documents for</source>
        <translation>दस्तावेज़ रखने की अवधि</translation>
    </message>
    <message>
        <source>Serve other programs</source>
        <translation>दूसरे प्रोग्रामों को सेवा दें</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>पोर्ट</translation>
    </message>
    <message>
        <source>Wait for short files</source>
        <translation>छोटी फ़ाइलों की प्रतीक्षा</translation>
    </message>
    <message>
        <source>Largest file</source>
        <translation>सबसे बड़ी फ़ाइल</translation>
    </message>
    <message>
        <source>Most jobs that wait</source>
        <translation>अधिकतम प्रतीक्षारत कार्य</translation>
    </message>
    <message>
        <source>Read files without a token</source>
        <translation>टोकन के बिना फ़ाइलें पढ़ें</translation>
    </message>
    <message>
        <source>Pages a day without a token</source>
        <translation>टोकन के बिना प्रतिदिन पृष्ठ</translation>
    </message>
    <message>
        <source>Keep results for</source>
        <translation>परिणाम रखने की अवधि</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> pt</translation>
    </message>
    <message>
        <source> days</source>
        <translation> दिन</translation>
    </message>
    <message>
        <source> s</source>
        <translation> से॰</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source> tokens</source>
        <translation> टोकन</translation>
    </message>
    <message>
        <source> min</source>
        <translation> मि॰</translation>
    </message>
    <message>
        <source> pages</source>
        <translation> पृष्ठ</translation>
    </message>
    <message>
        <source> megapixels</source>
        <translation> मेगापिक्सेल</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>स्वचालित</translation>
    </message>
    <message>
        <source>as the model says</source>
        <translation>जैसा मॉडल बताए</translation>
    </message>
    <message>
        <source>as the system</source>
        <translation>सिस्टम के अनुसार</translation>
    </message>
    <message>
        <source>always</source>
        <translation>हमेशा</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>सिस्टम के अनुसार</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>हल्का</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>गहरा</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>पूछें</translation>
    </message>
    <message>
        <source>Use their text</source>
        <translation>उनका पाठ इस्तेमाल करें</translation>
    </message>
    <message>
        <source>Read the pictures</source>
        <translation>चित्र पढ़ें</translation>
    </message>
    <message>
        <source>By geometry</source>
        <translation>ज्यामिति से</translation>
    </message>
    <message>
        <source>With a layout model</source>
        <translation>लेआउट मॉडल से</translation>
    </message>
    <message>
        <source>With a model where installed</source>
        <translation>इंस्टॉल हो तो मॉडल से</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>सटीक</translation>
    </message>
    <message>
        <source>Half the memory</source>
        <translation>आधी मेमोरी</translation>
    </message>
    <message>
        <source>Ask before each</source>
        <translation>हर बार पहले पूछें</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>कभी नहीं</translation>
    </message>
    <message>
        <source>Without asking</source>
        <translation>बिना पूछे</translation>
    </message>
    <message>
        <source>Pages read at the same time, one process each; 0 chooses from the processor&apos;s cores and the free memory</source>
        <translation>एक साथ पढ़े जाने वाले पृष्ठ, हर एक अलग प्रक्रिया में; 0 होने पर प्रोसेसर के कोर और ख़ाली मेमोरी से तय होता है</translation>
    </message>
    <message>
        <source>When models may be downloaded: ask, never, allow</source>
        <translation>मॉडल कब डाउनलोड किए जा सकते हैं: हर बार पहले पूछकर, कभी नहीं, या बिना पूछे</translation>
    </message>
    <message>
        <source>Largest picture that is opened, millions of pixels</source>
        <translation>खोला जाने वाला सबसे बड़ा चित्र, मेगापिक्सेल में</translation>
    </message>
    <message>
        <source>Longest side of a picture that is opened, pixels</source>
        <translation>खोले जाने वाले चित्र की सबसे लंबी भुजा, पिक्सेल में</translation>
    </message>
    <message>
        <source>Most pages of a file that are read</source>
        <translation>फ़ाइल के अधिकतम पृष्ठ जो पढ़े जाएँगे</translation>
    </message>
    <message>
        <source>Seconds without progress after which a page is given up</source>
        <translation>प्रगति के बिना इतने सेकंड बाद पृष्ठ छोड़ दिया जाता है</translation>
    </message>
    <message>
        <source>Memory at which a reading process is replaced after its page, megabytes</source>
        <translation>इतनी मेमोरी पर पढ़ने की प्रक्रिया अपना पृष्ठ पूरा करके बदल दी जाती है, मेगाबाइट में</translation>
    </message>
    <message>
        <source>Memory at which a reading process is ended at once, megabytes</source>
        <translation>इतनी मेमोरी पर पढ़ने की प्रक्रिया तुरंत बंद कर दी जाती है, मेगाबाइट में</translation>
    </message>
    <message>
        <source>Pages after which a reading process is replaced</source>
        <translation>इतने पृष्ठों के बाद पढ़ने की प्रक्रिया बदल दी जाती है</translation>
    </message>
    <message>
        <source>Seconds after which a reading process without work ends</source>
        <translation>इतने सेकंड तक काम न होने पर पढ़ने की प्रक्रिया बंद हो जाती है</translation>
    </message>
    <message>
        <source>Language of the text in files that are added, until the queue&apos;s options say otherwise</source>
        <translation>जोड़ी गई फ़ाइलों के पाठ की भाषा, जब तक कतार के विकल्प कुछ और न कहें</translation>
    </message>
    <message>
        <source>What the window does with PDFs that hold text already: ask, keep uses that text, force reads the pictures</source>
        <translation>पहले से पाठ वाली PDF के साथ विंडो क्या करे: पूछे, उनका पाठ इस्तेमाल करे, या चित्र पढ़े</translation>
    </message>
    <message>
        <source>What finds titles, captions and figures on pages read from pictures: geometric, model needs a layout model, auto uses one where it is installed</source>
        <translation>चित्रों से पढ़े गए पृष्ठों पर शीर्षक, कैप्शन और आकृतियाँ कैसे ढूँढी जाएँ: ज्यामिति से, लेआउट मॉडल से (इंस्टॉल होना चाहिए), या मॉडल से केवल तब जब वह इंस्टॉल हो</translation>
    </message>
    <message>
        <source>Whether photographed, bent, unevenly lit and see-through pages are mended where that helps reading</source>
        <translation>जहाँ पढ़ने में मदद मिले, वहाँ फ़ोटो से लिए गए, मुड़े हुए, असमान रोशनी वाले और आर-पार दिखने वाले पृष्ठ सुधारे जाएँ या नहीं</translation>
    </message>
    <message>
        <source>Whether print in Latin letters is read by a quick reader first, and by the usual one where that one is unsure</source>
        <translation>क्या लैटिन अक्षरों की छपाई पहले तेज़ पाठक पढ़े, और जहाँ वह निश्चित न हो वहाँ सामान्य पाठक</translation>
    </message>
    <message>
        <source>Confidence below which a word counts as doubtful, percent</source>
        <translation>इससे कम विश्वसनीयता वाला शब्द संदिग्ध माना जाता है, प्रतिशत में</translation>
    </message>
    <message>
        <source>Name of the written files, without ending</source>
        <translation>लिखी जाने वाली फ़ाइलों का नाम, एक्सटेंशन के बिना</translation>
    </message>
    <message>
        <source>Language of the window: system, or its code</source>
        <translation>विंडो की भाषा: सिस्टम के अनुसार, या कोई और</translation>
    </message>
    <message>
        <source>Colours of the window: system, light, dark</source>
        <translation>विंडो के रंग: सिस्टम के अनुसार, हल्का या गहरा</translation>
    </message>
    <message>
        <source>Size of the window&apos;s text, points; 0 takes the system&apos;s</source>
        <translation>विंडो के पाठ का आकार, पॉइंट में; 0 पर सिस्टम का आकार</translation>
    </message>
    <message>
        <source>Tell on the desktop when all files are read and another window is in front</source>
        <translation>सभी फ़ाइलें पढ़ ली जाएँ और कोई दूसरी विंडो सामने हो, तो डेस्कटॉप पर सूचना दें</translation>
    </message>
    <message>
        <source>Days after which documents that were not used are deleted from the library; 0 keeps them</source>
        <translation>जिन दस्तावेज़ों का इतने दिनों तक उपयोग नहीं हुआ, वे लाइब्रेरी से हटा दिए जाते हैं; 0 पर रखे जाते हैं</translation>
    </message>
    <message>
        <source>Model that answers questions: its name, or auto for the best that is installed</source>
        <translation>प्रश्नों के उत्तर देने वाला मॉडल: उसका नाम, या इंस्टॉल किए गए सबसे अच्छे के लिए auto</translation>
    </message>
    <message>
        <source>Model that reads pictures of pages: its name, or auto for the best that is installed</source>
        <translation>पृष्ठों के चित्र पढ़ने वाला मॉडल: उसका नाम, या इंस्टॉल किए गए सबसे अच्छे के लिए auto</translation>
    </message>
    <message>
        <source>Seconds a vision model may take for one region of a page before the first reading of it stands</source>
        <translation>पृष्ठ के एक क्षेत्र के लिए विज़न मॉडल को मिलने वाले सेकंड; उसके बाद पहला पठन ही रहता है</translation>
    </message>
    <message>
        <source>Minutes that the second look at doubtful parts of a document may take</source>
        <translation>दस्तावेज़ के संदिग्ध हिस्सों को दोबारा देखने में लगने वाले अधिकतम मिनट</translation>
    </message>
    <message>
        <source>Tokens (pieces of words) that a language model keeps in mind, question, document and answer together; 0 takes what its entry says. More needs more memory</source>
        <translation>टोकन (शब्दों के टुकड़े) जो भाषा मॉडल याद रखता है, प्रश्न, दस्तावेज़ और उत्तर मिलाकर; 0 होने पर उसकी प्रविष्टि का मान लिया जाता है। ज़्यादा के लिए ज़्यादा मेमोरी चाहिए</translation>
    </message>
    <message>
        <source>Threads a language model computes with; 0 takes the cores that are free</source>
        <translation>भाषा मॉडल की गणना के थ्रेड; 0 होने पर ख़ाली कोर लिए जाते हैं</translation>
    </message>
    <message>
        <source>How a language model keeps what it has read: f16, or q8_0, which takes half the memory</source>
        <translation>भाषा मॉडल पढ़ा हुआ कैसे रखता है: f16, या q8_0, जो आधी मेमोरी लेता है</translation>
    </message>
    <message>
        <source>Layers of a language model computed by a graphics processor, where llama.cpp was built for one; -1 for all</source>
        <translation>भाषा मॉडल की परतें जिनकी गणना ग्राफ़िक्स प्रोसेसर करता है, जहाँ llama.cpp उसके लिए बना हो; सभी के लिए -1</translation>
    </message>
    <message>
        <source>Seconds after which a language model that nobody asks leaves the memory</source>
        <translation>इतने सेकंड तक कोई न पूछे, तो भाषा मॉडल मेमोरी से हट जाता है</translation>
    </message>
    <message>
        <source>Whether the window serves the HTTP API on this machine while it is open</source>
        <translation>विंडो खुली रहने पर इस कंप्यूटर पर HTTP API की सेवा दे या नहीं</translation>
    </message>
    <message>
        <source>Port of the HTTP API</source>
        <translation>HTTP API का पोर्ट</translation>
    </message>
    <message>
        <source>Seconds that the HTTP API waits for files of up to five pages before it answers that the job is under way</source>
        <translation>पाँच पृष्ठों तक की फ़ाइलों के लिए HTTP API इतने सेकंड प्रतीक्षा करता है, फिर उत्तर देता है कि कार्य जारी है</translation>
    </message>
    <message>
        <source>Largest file that the HTTP API takes, megabytes</source>
        <translation>HTTP API द्वारा ली जाने वाली सबसे बड़ी फ़ाइल, मेगाबाइट में</translation>
    </message>
    <message>
        <source>Most jobs of the HTTP API that wait; further ones are refused</source>
        <translation>HTTP API के अधिकतम प्रतीक्षारत कार्य; इससे अधिक स्वीकार नहीं किए जाते</translation>
    </message>
    <message>
        <source>Whether the HTTP API reads files without a token; questions always need one</source>
        <translation>HTTP API टोकन के बिना फ़ाइलें पढ़े या नहीं; प्रश्नों के लिए टोकन हमेशा चाहिए</translation>
    </message>
    <message>
        <source>Pages that one address may have read a day without a token</source>
        <translation>टोकन के बिना एक पता प्रतिदिन इतने पृष्ठ पढ़वा सकता है</translation>
    </message>
    <message>
        <source>Days after which results of the HTTP API are deleted; 0 keeps them</source>
        <translation>HTTP API के परिणाम इतने दिनों बाद हटा दिए जाते हैं; 0 पर रखे जाते हैं</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>सेटिंग</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>सेटिंग के पृष्ठ</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>रूप-रंग</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>पढ़ना</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>निर्यात</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>मॉडल</translation>
    </message>
    <message>
        <source>Chat and vision</source>
        <translation>चैट और विज़न</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>कुंजियाँ</translation>
    </message>
    <message>
        <source>Storage and privacy</source>
        <translation>स्टोरेज और गोपनीयता</translation>
    </message>
    <message>
        <source>Other programs</source>
        <translation>दूसरे प्रोग्राम</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>सीमाएँ</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सहेजें</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Restore defaults</source>
        <translation>डिफ़ॉल्ट बहाल करें</translation>
    </message>
</context>
<context>
    <name>ShortcutTable</name>
    <message>
        <source>Action</source>
        <translation>क्रिया</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>कहाँ</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>कुंजियाँ</translation>
    </message>
</context>
<context>
    <name>ShortcutsPage</name>
    <message>
        <source>Search actions and keys</source>
        <translation>क्रियाएँ और कुंजियाँ खोजें</translation>
    </message>
    <message>
        <source>Keys of the chosen action</source>
        <translation>चुनी गई क्रिया की कुंजियाँ</translation>
    </message>
    <message>
        <source>Press the new keys</source>
        <translation>नई कुंजियाँ दबाएँ</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>रीसेट करें</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>सभी रीसेट करें</translation>
    </message>
    <message>
        <source>Changes hold at once. Keys that were changed are bold.</source>
        <translation>बदलाव तुरंत लागू होते हैं। बदली गई कुंजियाँ मोटे अक्षरों में हैं।</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>क्रियाएँ और उनकी कुंजियाँ</translation>
    </message>
    <message>
        <source>{} belongs to “{}” already.</source>
        <translation>{} पहले से “{}” की कुंजी है।</translation>
    </message>
    <message>
        <source>Use it here instead</source>
        <translation>यहाँ इस्तेमाल करें</translation>
    </message>
</context>
<context>
    <name>SourceTrouble</name>
    <message>
        <source>Where is the file now?</source>
        <translation>फ़ाइल अब कहाँ है?</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Drop pictures and PDFs here</source>
        <translation>चित्र और PDF यहाँ छोड़ें</translation>
    </message>
    <message>
        <source>They are read on this computer and nothing is sent anywhere. You can also open files or folders, or paste a picture.</source>
        <translation>वे इसी कंप्यूटर पर पढ़े जाते हैं और कहीं कुछ नहीं भेजा जाता। आप फ़ाइलें या फ़ोल्डर खोल भी सकते हैं, या चित्र पेस्ट कर सकते हैं।</translation>
    </message>
    <message>
        <source>It was stopped before the first page was read.</source>
        <translation>पहला पृष्ठ पढ़े जाने से पहले ही इसे रोक दिया गया।</translation>
    </message>
    <message>
        <source>It is about to be read.</source>
        <translation>अभी पढ़ा जाएगा।</translation>
    </message>
    <message>
        <source>It waits for the files before it.</source>
        <translation>यह अपने से पहले की फ़ाइलों की प्रतीक्षा में है।</translation>
    </message>
    <message>
        <source>Another program has sent it. Its text can be seen when it has been read.</source>
        <translation>इसे दूसरे प्रोग्राम ने भेजा है। पढ़े जाने के बाद इसका पाठ देखा जा सकता है।</translation>
    </message>
    <message>
        <source>It is being opened.</source>
        <translation>यह खुल रही है।</translation>
    </message>
</context>
<context>
    <name>StateChip</name>
    <message>
        <source>Being read</source>
        <translation>पढ़ा जा रहा है</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>अभी नहीं पढ़ा गया</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>{} of {}</source>
        <translation>{} / {}</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>विराम पर</translation>
    </message>
    <message>
        <source>Page {}</source>
        <translation>पृष्ठ {}</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>नहीं पढ़ा जा सका</translation>
    </message>
    <message>
        <source>no text</source>
        <translation>कोई पाठ नहीं</translation>
    </message>
    <message>
        <source>confidence {}</source>
        <translation>विश्वसनीयता {}</translation>
    </message>
</context>
<context>
    <name>StoragePage</name>
    <message>
        <source>Everything stays on this machine. Documents are never sent anywhere; the network is used only to get models, as you allow it under Models, and to look for a newer version when you ask for it. Your source files are never changed, only referred to.</source>
        <translation>सब कुछ इसी कंप्यूटर पर रहता है। दस्तावेज़ कभी कहीं नहीं भेजे जाते; नेटवर्क का उपयोग केवल मॉडल लाने के लिए होता है, जैसी अनुमति आप “मॉडल” के तहत दें, और आपके कहने पर नया संस्करण खोजने के लिए। आपकी स्रोत फ़ाइलें कभी बदली नहीं जातीं, केवल उनका संदर्भ रखा जाता है।</translation>
    </message>
    <message>
        <source>Delete everything that was read…</source>
        <translation>पढ़ा गया सब कुछ हटाएँ…</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>लाइब्रेरी</translation>
    </message>
    <message>
        <source>The text and boxes of every document read and what you corrected, its name, place and fingerprint; the files that wait to be read.</source>
        <translation>पढ़े गए हर दस्तावेज़ का पाठ और बॉक्स, आपके किए सुधार, उसका नाम, स्थान और फ़िंगरप्रिंट; और वे फ़ाइलें जो पढ़े जाने की प्रतीक्षा में हैं।</translation>
    </message>
    <message>
        <source>Stored files</source>
        <translation>सहेजी गई फ़ाइलें</translation>
    </message>
    <message>
        <source>Pictures that were pasted or taken of the screen, and documents composed of pages.</source>
        <translation>पेस्ट किए गए या स्क्रीन से लिए गए चित्र, और पृष्ठों से बनाए गए दस्तावेज़।</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>मॉडल</translation>
    </message>
    <message>
        <source>Files of the networks that read; nothing about your documents.</source>
        <translation>पढ़ने वाले न्यूरल नेटवर्क की फ़ाइलें; आपके दस्तावेज़ों के बारे में कुछ नहीं।</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>सेटिंग</translation>
    </message>
    <message>
        <source>These settings and the last choices of an export.</source>
        <translation>ये सेटिंग और निर्यात के पिछले चुनाव।</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>लॉग</translation>
    </message>
    <message>
        <source>What the program did and errors, with file names, without any text.</source>
        <translation>प्रोग्राम ने क्या किया और त्रुटियाँ, फ़ाइलों के नामों के साथ, बिना किसी पाठ के।</translation>
    </message>
    <message>
        <source>Place of {}</source>
        <translation>{} का स्थान</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>फ़ोल्डर खोलें</translation>
    </message>
    <message>
        <source>Open the folder of {}</source>
        <translation>{} का फ़ोल्डर खोलें</translation>
    </message>
    <message>
        <source>Nothing has been kept there yet.</source>
        <translation>वहाँ अभी कुछ नहीं रखा गया है।</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>सब कुछ हटाएँ</translation>
    </message>
    <message>
        <source>Delete all documents, what was read and corrected, pasted and composed files, and the logs?</source>
        <translation>सभी दस्तावेज़, जो पढ़ा और सुधारा गया, पेस्ट की गई और बनाई गई फ़ाइलें, और लॉग हटाएँ?</translation>
    </message>
    <message>
        <source>This cannot be undone. Source files, exported files, models and settings stay.</source>
        <translation>इसे पूर्ववत नहीं किया जा सकता। स्रोत फ़ाइलें, निर्यात की गई फ़ाइलें, मॉडल और सेटिंग रहेंगी।</translation>
    </message>
    <message>
        <source>Everything that was read has been deleted.</source>
        <translation>पढ़ा गया सब कुछ हटा दिया गया है।</translation>
    </message>
</context>
<context>
    <name>Surroundings</name>
    <message>
        <source>Window</source>
        <translation>विंडो</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>कतार</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>संपादन</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>पृष्ठ</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>चैट</translation>
    </message>
</context>
<context>
    <name>TableModel</name>
    <message>
        <source>The machine read: {text}</source>
        <translation>मशीन ने पढ़ा: {text}</translation>
    </message>
</context>
<context>
    <name>TablesTab</name>
    <message>
        <source>Table of the page</source>
        <translation>पृष्ठ की तालिका</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>तालिका कॉपी करें</translation>
    </message>
    <message>
        <source>Copy the whole table, cells apart by tabs</source>
        <translation>पूरी तालिका कॉपी करें, सेल टैब से अलग</translation>
    </message>
    <message>
        <source>Cells of the table</source>
        <translation>तालिका के सेल</translation>
    </message>
    <message>
        <source>Copy cells</source>
        <translation>सेल कॉपी करें</translation>
    </message>
    <message>
        <source>No table was found on this page.</source>
        <translation>इस पृष्ठ पर कोई तालिका नहीं मिली।</translation>
    </message>
    <message>
        <source>Table {number} of {count}</source>
        <translation>तालिका {number} / {count}</translation>
    </message>
</context>
<context>
    <name>TargetLanguageDialog</name>
    <message>
        <source>Translate</source>
        <translation>अनुवाद करें</translation>
    </message>
    <message>
        <source>Translate into</source>
        <translation>इस भाषा में अनुवाद करें</translation>
    </message>
    <message>
        <source>Also use a model not made for translating</source>
        <translation>ऐसा मॉडल भी इस्तेमाल करें जो अनुवाद के लिए नहीं बना है</translation>
    </message>
    <message>
        <source>Block by block; what could not be kept stays untranslated and is marked.</source>
        <translation>ब्लॉक-दर-ब्लॉक; जो ज्यों का त्यों न रखा जा सका, उसका अनुवाद नहीं होता और उस पर निशान लगता है।</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>फ़ाइलें चुनें…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
</context>
<context>
    <name>TargetLanguageField</name>
    <message>
        <source>Translate into</source>
        <translation>इस भाषा में अनुवाद करें</translation>
    </message>
</context>
<context>
    <name>TextPanel</name>
    <message>
        <source>Content of the page</source>
        <translation>पृष्ठ की सामग्री</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>पाठ</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>तालिकाएँ</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>विवरण</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>क्रम</translation>
    </message>
    <message>
        <source>Copy everything of this tab</source>
        <translation>इस टैब का सब कुछ कॉपी करें</translation>
    </message>
    <message>
        <source>Edit cell</source>
        <translation>सेल संपादन</translation>
    </message>
    <message>
        <source>Move block</source>
        <translation>ब्लॉक खिसकाना</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>कॉपी करें</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>सभी चुनें</translation>
    </message>
    <message>
        <source>Characters copied: {count}</source>
        <translation>कॉपी किए गए वर्ण: {count}</translation>
    </message>
    <message>
        <source>Tables ({count})</source>
        <translation>तालिकाएँ ({count})</translation>
    </message>
    <message>
        <source>This page has not been read yet.</source>
        <translation>यह पृष्ठ अभी पढ़ा नहीं गया है।</translation>
    </message>
    <message>
        <source>The text of the open page is shown here.</source>
        <translation>खुले पृष्ठ का पाठ यहाँ दिखता है।</translation>
    </message>
</context>
<context>
    <name>ThumbnailModel</name>
    <message>
        <source>Page {number}, {state}</source>
        <translation>पृष्ठ {number}, {state}</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>प्रतीक्षा में</translation>
    </message>
    <message>
        <source>could not be read: {reason}</source>
        <translation>नहीं पढ़ा जा सका: {reason}</translation>
    </message>
    <message>
        <source>read, no text</source>
        <translation>पढ़ा गया, कोई पाठ नहीं</translation>
    </message>
    <message>
        <source>read, mean confidence {confidence}</source>
        <translation>पढ़ा गया, औसत विश्वसनीयता {confidence}</translation>
    </message>
    <message>
        <source>being read</source>
        <translation>पढ़ा जा रहा है</translation>
    </message>
</context>
<context>
    <name>ThumbnailPanel</name>
    <message>
        <source>Pages</source>
        <translation>पृष्ठ</translation>
    </message>
    <message>
        <source>The pages of the document and how far each of them is</source>
        <translation>दस्तावेज़ के पृष्ठ और हर एक की प्रगति</translation>
    </message>
    <message>
        <source>The pages of the open document are listed here.</source>
        <translation>खुले दस्तावेज़ के पृष्ठ यहाँ दिखते हैं।</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Message</source>
        <translation>संदेश</translation>
    </message>
</context>
<context>
    <name>TokenDialog</name>
    <message>
        <source>New token</source>
        <translation>नया टोकन</translation>
    </message>
    <message>
        <source>Limits of the token</source>
        <translation>टोकन की सीमाएँ</translation>
    </message>
    <message>
        <source>What it is for, such as “invoices script”</source>
        <translation>किसलिए है, जैसे “इनवॉइस स्क्रिप्ट”</translation>
    </message>
    <message>
        <source>any number</source>
        <translation>कितने भी</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Pages a month</source>
        <translation>प्रति माह पृष्ठ</translation>
    </message>
    <message>
        <source>Pages a file</source>
        <translation>प्रति फ़ाइल पृष्ठ</translation>
    </message>
    <message>
        <source>Charge for a page, tier Fast</source>
        <translation>प्रति पृष्ठ शुल्क, इंजन “तेज़”</translation>
    </message>
    <message>
        <source>Charge for a page, tier Vision model</source>
        <translation>प्रति पृष्ठ शुल्क, इंजन “विज़न मॉडल”</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>प्राथमिकता</translation>
    </message>
    <message>
        <source>Charges count against the pages of the month. Jobs of a token with a higher priority begin first. A program that has used its pages up is told so and gets nothing.</source>
        <translation>शुल्क महीने के पृष्ठों में से गिना जाता है। ऊँची प्राथमिकता वाले टोकन के कार्य पहले शुरू होते हैं। जिस प्रोग्राम के पृष्ठ ख़त्म हो गए हों, उसे यह बता दिया जाता है और कुछ नहीं मिलता।</translation>
    </message>
    <message>
        <source>Make the token</source>
        <translation>टोकन बनाएँ</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सहेजें</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
</context>
<context>
    <name>TokenTable</name>
    <message>
        <source>Token</source>
        <translation>टोकन</translation>
    </message>
    <message>
        <source>Begins with</source>
        <translation>शुरुआत</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>बनाया गया</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>पिछला उपयोग</translation>
    </message>
    <message>
        <source>Pages this month</source>
        <translation>इस माह के पृष्ठ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{} / {}</translation>
    </message>
    <message>
        <source>never</source>
        <translation>कभी नहीं</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>वापस लिया गया</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>उपयोग में</translation>
    </message>
</context>
<context>
    <name>TokensBox</name>
    <message>
        <source>There is no token yet. Make one for each program, so that one can be revoked without the others.</source>
        <translation>अभी कोई टोकन नहीं है। हर प्रोग्राम के लिए अलग टोकन बनाएँ, ताकि एक को दूसरों के बिना वापस लिया जा सके।</translation>
    </message>
    <message>
        <source>New token…</source>
        <translation>नया टोकन…</translation>
    </message>
    <message>
        <source>Limits…</source>
        <translation>सीमाएँ…</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>वापस लें…</translation>
    </message>
    <message>
        <source>The new token</source>
        <translation>नया टोकन</translation>
    </message>
    <message>
        <source>I have copied it</source>
        <translation>मैंने कॉपी कर लिया है</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>टोकन</translation>
    </message>
    <message>
        <source>This is the token “{}”. Copy it now: it is shown only this once, and only a hash of it is kept.</source>
        <translation>यह “{}” टोकन है। इसे अभी कॉपी करें: यह केवल इसी बार दिखाया जाता है, और इसका केवल हैश रखा जाता है।</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>वापस लें</translation>
    </message>
    <message>
        <source>Revoke the token “{}”?</source>
        <translation>“{}” टोकन वापस लें?</translation>
    </message>
    <message>
        <source>Programs that use it are refused from now on. It cannot be put into use again; its results stay.</source>
        <translation>इसका उपयोग करने वाले प्रोग्राम अब से अस्वीकार किए जाएँगे। इसे दोबारा चालू नहीं किया जा सकता; इसके परिणाम रहेंगे।</translation>
    </message>
</context>
<context>
    <name>ToolCard</name>
    <message>
        <source>Makes: {}</source>
        <translation>बनाता है: {}</translation>
    </message>
</context>
<context>
    <name>ToolDialog</name>
    <message>
        <source>Progress</source>
        <translation>प्रगति</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>रोकें</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>इस रूप में सहेजें…</translation>
    </message>
</context>
<context>
    <name>ToolGallery</name>
    <message>
        <source>Text from pictures and PDFs</source>
        <translation>चित्रों और PDF से पाठ</translation>
    </message>
    <message>
        <source>Documents to work with</source>
        <translation>काम करने के लिए दस्तावेज़</translation>
    </message>
    <message>
        <source>Tables and values</source>
        <translation>तालिकाएँ और मान</translation>
    </message>
    <message>
        <source>Other words</source>
        <translation>दूसरे शब्दों में</translation>
    </message>
    <message>
        <source>Reads pictures and photos and writes plain text.</source>
        <translation>चित्र और फ़ोटो पढ़कर सादा पाठ लिखता है।</translation>
    </message>
    <message>
        <source>Reads PDFs, scanned or not, and writes plain text.</source>
        <translation>PDF पढ़कर, स्कैन की हुई हो या नहीं, सादा पाठ लिखता है।</translation>
    </message>
    <message>
        <source>Headings, paragraphs, lists and tables, to go on writing.</source>
        <translation>शीर्षक, अनुच्छेद, सूचियाँ और तालिकाएँ, ताकि आगे लिखा जा सके।</translation>
    </message>
    <message>
        <source>Headings, lists and tables as Markdown.</source>
        <translation>शीर्षक, सूचियाँ और तालिकाएँ Markdown के रूप में।</translation>
    </message>
    <message>
        <source>Looks as before, and can be searched and copied from.</source>
        <translation>पहले जैसी दिखती है, और उसमें खोजा और उससे कॉपी किया जा सकता है।</translation>
    </message>
    <message>
        <source>Takes the tables out, one file each.</source>
        <translation>तालिकाएँ निकालता है, हर एक अलग फ़ाइल में।</translation>
    </message>
    <message>
        <source>Reads handwriting with a vision model.</source>
        <translation>विज़न मॉडल से हस्तलेख पढ़ता है।</translation>
    </message>
    <message>
        <source>Reads formulas with a vision model and writes them as LaTeX.</source>
        <translation>विज़न मॉडल से सूत्र पढ़ता है और उन्हें LaTeX के रूप में लिखता है।</translation>
    </message>
    <message>
        <source>Translates on this computer; numbers and codes stay as they are.</source>
        <translation>इसी कंप्यूटर पर अनुवाद करता है; संख्याएँ और कोड वैसे ही रहते हैं।</translation>
    </message>
    <message>
        <source>Takes date, items and total out, each with its proof.</source>
        <translation>तारीख़, वस्तुएँ और कुल राशि निकालता है, हर एक प्रमाण के साथ।</translation>
    </message>
    <message>
        <source>Takes number, dates and sums out, each with its proof.</source>
        <translation>संख्या, तारीख़ें और राशियाँ निकालता है, हर एक प्रमाण के साथ।</translation>
    </message>
    <message>
        <source>Takes name, company and addresses out.</source>
        <translation>नाम, कंपनी और पते निकालता है।</translation>
    </message>
    <message>
        <source>Keeps the lines as they stand, indents of code included.</source>
        <translation>पंक्तियाँ ज्यों की त्यों रखता है, कोड के इंडेंट सहित।</translation>
    </message>
    <message>
        <source>A few sentences that carry the pages they rest on.</source>
        <translation>कुछ वाक्य, जिनके साथ उनके आधार के पृष्ठ होते हैं।</translation>
    </message>
</context>
<context>
    <name>ToolGalleryDialog</name>
    <message>
        <source>Tools</source>
        <translation>टूल</translation>
    </message>
    <message>
        <source>Search tools</source>
        <translation>टूल खोजें</translation>
    </message>
    <message>
        <source>Choose a tool and then files, or drop files on it. They go into the queue.</source>
        <translation>कोई टूल और फिर फ़ाइलें चुनें, या फ़ाइलें उस पर छोड़ें। वे कतार में जुड़ जाती हैं।</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Models…</source>
        <translation>मॉडल…</translation>
    </message>
    <message>
        <source>Open files</source>
        <translation>फ़ाइलें खोलें</translation>
    </message>
    <message>
        <source>Pictures and PDFs</source>
        <translation>चित्र और PDF</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>सभी फ़ाइलें</translation>
    </message>
</context>
<context>
    <name>Tools</name>
    <message>
        <source>Image to text</source>
        <translation>चित्र से पाठ</translation>
    </message>
    <message>
        <source>PDF to text</source>
        <translation>PDF से पाठ</translation>
    </message>
    <message>
        <source>Reads PDFs, scanned or not, and writes plain text</source>
        <translation>PDF पढ़कर, स्कैन की हुई हो या नहीं, सादा पाठ लिखता है</translation>
    </message>
    <message>
        <source>PDF to Word</source>
        <translation>PDF से Word</translation>
    </message>
    <message>
        <source>Writes a DOCX with headings, paragraphs, lists and tables</source>
        <translation>शीर्षकों, अनुच्छेदों, सूचियों और तालिकाओं के साथ DOCX लिखता है</translation>
    </message>
    <message>
        <source>PDF to Markdown</source>
        <translation>PDF से Markdown</translation>
    </message>
    <message>
        <source>Writes Markdown with headings, lists and tables</source>
        <translation>शीर्षकों, सूचियों और तालिकाओं के साथ Markdown लिखता है</translation>
    </message>
    <message>
        <source>Searchable PDF</source>
        <translation>खोजने योग्य PDF</translation>
    </message>
    <message>
        <source>Lays invisible text over the ink, so that the PDF can be searched and copied from</source>
        <translation>छपे अक्षरों के ऊपर अदृश्य पाठ रखता है, ताकि PDF में खोजा और उससे कॉपी किया जा सके</translation>
    </message>
    <message>
        <source>Extract tables</source>
        <translation>तालिकाएँ निकालें</translation>
    </message>
    <message>
        <source>Handwriting to text</source>
        <translation>हस्तलेख से पाठ</translation>
    </message>
    <message>
        <source>Reads handwriting with a vision model</source>
        <translation>विज़न मॉडल से हस्तलेख पढ़ता है</translation>
    </message>
    <message>
        <source>Reads formulas with a vision model and writes them as LaTeX in Markdown</source>
        <translation>विज़न मॉडल से सूत्र पढ़ता है और उन्हें Markdown में LaTeX के रूप में लिखता है</translation>
    </message>
    <message>
        <source>Reads and translates with the local language model; numbers and codes stay as they are</source>
        <translation>पढ़कर स्थानीय भाषा मॉडल से अनुवाद करता है; संख्याएँ और कोड वैसे ही रहते हैं</translation>
    </message>
    <message>
        <source>Takes the fields of a receipt out, each with the line that proves it</source>
        <translation>रसीद के फ़ील्ड निकालता है, हर एक के साथ उसे प्रमाणित करने वाली पंक्ति</translation>
    </message>
    <message>
        <source>Takes the fields of an invoice out, each with the line that proves it</source>
        <translation>इनवॉइस के फ़ील्ड निकालता है, हर एक के साथ उसे प्रमाणित करने वाली पंक्ति</translation>
    </message>
    <message>
        <source>Takes the fields of a business card out, each with the line that proves it</source>
        <translation>विज़िटिंग कार्ड के फ़ील्ड निकालता है, हर एक के साथ उसे प्रमाणित करने वाली पंक्ति</translation>
    </message>
    <message>
        <source>Reads screenshots and writes their lines as they stand, indents of code and columns of menus included</source>
        <translation>स्क्रीनशॉट पढ़कर उनकी पंक्तियाँ ज्यों की त्यों लिखता है, कोड के इंडेंट और मेनू के कॉलम सहित</translation>
    </message>
    <message>
        <source>Sums a document up in sentences that carry the pages they rest on</source>
        <translation>दस्तावेज़ का सारांश ऐसे वाक्यों में बनाता है जिनके साथ उनके आधार के पृष्ठ होते हैं</translation>
    </message>
    <message>
        <source>Formulas to LaTeX</source>
        <translation>सूत्र से LaTeX</translation>
    </message>
    <message>
        <source>Reads pictures and photos and writes plain text</source>
        <translation>चित्र और फ़ोटो पढ़कर सादा पाठ लिखता है</translation>
    </message>
    <message>
        <source>Writes the tables as CSV, one file each</source>
        <translation>तालिकाएँ CSV के रूप में लिखता है, हर एक अलग फ़ाइल में</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>अनुवाद करें</translation>
    </message>
    <message>
        <source>Receipt to JSON</source>
        <translation>रसीद से JSON</translation>
    </message>
    <message>
        <source>Invoice to JSON</source>
        <translation>इनवॉइस से JSON</translation>
    </message>
    <message>
        <source>Business card to JSON</source>
        <translation>विज़िटिंग कार्ड से JSON</translation>
    </message>
    <message>
        <source>Screenshot to text</source>
        <translation>स्क्रीनशॉट से पाठ</translation>
    </message>
    <message>
        <source>Summarize</source>
        <translation>सारांश बनाएँ</translation>
    </message>
</context>
<context>
    <name>Transcript</name>
    <message>
        <source>Conversation</source>
        <translation>बातचीत</translation>
    </message>
</context>
<context>
    <name>TranslationDialog</name>
    <message>
        <source>Translates with the language model on this computer, block by block. Numbers, addresses and codes are compared with the original; what could not be kept stays untranslated and is marked.</source>
        <translation>इस कंप्यूटर के भाषा मॉडल से ब्लॉक-दर-ब्लॉक अनुवाद करता है। संख्याएँ, पते और कोड मूल से मिलाए जाते हैं; जो ज्यों का त्यों न रखा जा सका, उसका अनुवाद नहीं होता और उस पर निशान लगता है।</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>अनुवाद</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>Also use a model not made for translating</source>
        <translation>ऐसा मॉडल भी इस्तेमाल करें जो अनुवाद के लिए नहीं बना है</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>अनुवाद करें</translation>
    </message>
    <message>
        <source>Original and translation</source>
        <translation>मूल और अनुवाद</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>सहेजा गया: {name}</translation>
    </message>
    <message>
        <source>Models…</source>
        <translation>मॉडल…</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) translated.</source>
        <translation>
            <numerusform>%n पृष्ठ का अनुवाद हुआ।</numerusform>
            <numerusform>%n पृष्ठों का अनुवाद हुआ।</numerusform>
        </translation>
    </message>
    <message>
        <source>The model is not made for this language: check every line.</source>
        <translation>मॉडल इस भाषा के लिए नहीं बना है: हर पंक्ति जाँचें।</translation>
    </message>
    <message numerus="yes">
        <source>%n block(s) stay in the original.</source>
        <translation>
            <numerusform>%n ब्लॉक मूल रूप में रहेगा।</numerusform>
            <numerusform>%n ब्लॉक मूल रूप में रहेंगे।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n block(s) should be checked.</source>
        <translation>
            <numerusform>%n ब्लॉक जाँचना चाहिए।</numerusform>
            <numerusform>%n ब्लॉक जाँचने चाहिए।</numerusform>
        </translation>
    </message>
    <message>
        <source>Save translation</source>
        <translation>अनुवाद सहेजें</translation>
    </message>
</context>
<context>
    <name>UpdateRow</name>
    <message>
        <source>Look for a newer version</source>
        <translation>नया संस्करण खोजें</translation>
    </message>
    <message>
        <source>Asks {}; nothing about this machine is sent</source>
        <translation>{} से पूछता है; इस कंप्यूटर के बारे में कुछ नहीं भेजा जाता</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>क्या मिला</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>पूछा जा रहा है…</translation>
    </message>
    <message>
        <source>This build names no address to ask for newer versions; nobody was asked.</source>
        <translation>इस बिल्ड में नए संस्करण पूछने का कोई पता नहीं है; किसी से नहीं पूछा गया।</translation>
    </message>
    <message>
        <source>This is the newest version.</source>
        <translation>यह सबसे नया संस्करण है।</translation>
    </message>
    <message>
        <source>Version {} can be had.</source>
        <translation>संस्करण {} उपलब्ध है।</translation>
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
        <translation>शुरू हो रहा है</translation>
    </message>
    <message>
        <source>Watching</source>
        <translation>निगरानी जारी</translation>
    </message>
    <message>
        <source>Waiting for the folder</source>
        <translation>फ़ोल्डर की प्रतीक्षा में</translation>
    </message>
    <message>
        <source>Waiting, something is missing</source>
        <translation>प्रतीक्षा में, कुछ कमी है</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>विराम पर</translation>
    </message>
    <message>
        <source>Not watched</source>
        <translation>निगरानी नहीं</translation>
    </message>
</context>
<context>
    <name>WatchedFoldersDialog</name>
    <message>
        <source>Watched folders</source>
        <translation>निगरानी वाले फ़ोल्डर</translation>
    </message>
    <message>
        <source>Files that appear in these folders are converted by themselves while Pagesight is open. Each is taken when it has stopped growing, and done once; a file that changes is done again.</source>
        <translation>Pagesight खुला रहने पर इन फ़ोल्डरों में आने वाली फ़ाइलें अपने-आप कन्वर्ट की जाती हैं। हर फ़ाइल तब ली जाती है जब उसका बढ़ना रुक जाए, और एक ही बार की जाती है; जो फ़ाइल बदलती है, वह फिर से की जाती है।</translation>
    </message>
    <message>
        <source>No folder is watched.</source>
        <translation>किसी फ़ोल्डर की निगरानी नहीं हो रही है।</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>जोड़ें…</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>विराम दें</translation>
    </message>
    <message>
        <source>Open results</source>
        <translation>परिणाम खोलें</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>निकालें…</translation>
    </message>
    <message>
        <source>Files set aside</source>
        <translation>अलग रखी गई फ़ाइलें</translation>
    </message>
    <message>
        <source>A file that is broken or asks for a password is left where it is, a note beside the results says why, and the watch goes on. It is tried again when it changes.</source>
        <translation>जो फ़ाइल ख़राब है या पासवर्ड माँगती है, वह अपनी जगह छोड़ दी जाती है, परिणामों के साथ एक टिप्पणी कारण बताती है, और निगरानी जारी रहती है। बदलने पर उसे फिर से आज़माया जाता है।</translation>
    </message>
    <message>
        <source>Show the file</source>
        <translation>फ़ाइल दिखाएँ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>जारी रखें</translation>
    </message>
    <message>
        <source>There are no results yet.</source>
        <translation>अभी कोई परिणाम नहीं है।</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>निकालें</translation>
    </message>
    <message>
        <source>Watch “{}” no longer?</source>
        <translation>“{}” की निगरानी बंद करें?</translation>
    </message>
    <message>
        <source>The folder, its files and all results stay.</source>
        <translation>फ़ोल्डर, उसकी फ़ाइलें और सभी परिणाम रहेंगे।</translation>
    </message>
</context>
<context>
    <name>WelcomeDialog</name>
    <message>
        <source>Welcome</source>
        <translation>स्वागत</translation>
    </message>
    <message>
        <source>Welcome to Pagesight</source>
        <translation>Pagesight में आपका स्वागत है</translation>
    </message>
    <message>
        <source>Pagesight reads scans, photos and PDFs on this machine and turns them into text, tables and searchable PDFs. Nothing you open leaves your machine.</source>
        <translation>Pagesight इसी कंप्यूटर पर स्कैन, फ़ोटो और PDF पढ़ता है और उन्हें पाठ, तालिकाओं और खोजने योग्य PDF में बदलता है। आप जो भी खोलते हैं, वह आपके कंप्यूटर से बाहर नहीं जाता।</translation>
    </message>
    <message>
        <source>Get the models</source>
        <translation>मॉडल लाएँ</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>शुरू करें</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>मॉडल</translation>
    </message>
    <message>
        <source>Try it on a sample</source>
        <translation>नमूने पर आज़माएँ</translation>
    </message>
    <message>
        <source>A scanned document</source>
        <translation>स्कैन किया हुआ दस्तावेज़</translation>
    </message>
    <message>
        <source>An invoice with a table</source>
        <translation>तालिका वाला इनवॉइस</translation>
    </message>
    <message>
        <source>A photo of a page</source>
        <translation>पृष्ठ की फ़ोटो</translation>
    </message>
    <message>
        <source>Chinese and Japanese</source>
        <translation>चीनी और जापानी</translation>
    </message>
    <message>
        <source>The models are installed: everything is ready.</source>
        <translation>मॉडल इंस्टॉल हैं: सब कुछ तैयार है।</translation>
    </message>
    <message>
        <source>Reading needs models. Your settings forbid downloads: import them from a folder.</source>
        <translation>पढ़ने के लिए मॉडल चाहिए। आपकी सेटिंग में डाउनलोड मना है: उन्हें फ़ोल्डर से आयात करें।</translation>
    </message>
    <message>
        <source>Reading needs models: {} from {}, once. Then no network is needed any more.</source>
        <translation>पढ़ने के लिए मॉडल चाहिए: {}, {} से, बस एक बार। उसके बाद नेटवर्क की ज़रूरत नहीं रहती।</translation>
    </message>
    <message>
        <source>Reading needs models. No source can be reached: import them from a folder.</source>
        <translation>पढ़ने के लिए मॉडल चाहिए। किसी भी स्रोत तक पहुँचा नहीं जा सका: उन्हें फ़ोल्डर से आयात करें।</translation>
    </message>
</context>
<context>
    <name>WindowActions</name>
    <message>
        <source>&amp;Open files…</source>
        <translation>फ़ाइलें खोलें (&amp;O)…</translation>
    </message>
    <message>
        <source>Choose pictures and PDFs to read</source>
        <translation>पढ़ने के लिए चित्र और PDF चुनें</translation>
    </message>
    <message>
        <source>Open &amp;folder…</source>
        <translation>फ़ोल्डर खोलें (&amp;F)…</translation>
    </message>
    <message>
        <source>Read every picture and PDF of a folder and the folders in it</source>
        <translation>फ़ोल्डर और उसके भीतर के फ़ोल्डरों के सभी चित्र और PDF पढ़ें</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>पेस्ट करें (&amp;P)</translation>
    </message>
    <message>
        <source>Read the picture or the files of the clipboard</source>
        <translation>क्लिपबोर्ड का चित्र या फ़ाइलें पढ़ें</translation>
    </message>
    <message>
        <source>&amp;Capture a part of the screen…</source>
        <translation>स्क्रीन का हिस्सा लें (&amp;C)…</translation>
    </message>
    <message>
        <source>Draw a rectangle on the screen and read what is in it</source>
        <translation>स्क्रीन पर आयत बनाएँ और उसमें जो है, उसे पढ़ें</translation>
    </message>
    <message>
        <source>All &amp;tools…</source>
        <translation>सभी टूल (&amp;A)…</translation>
    </message>
    <message>
        <source>Choose what shall come out: Word, tables, values of an invoice, a translation</source>
        <translation>चुनें कि परिणाम क्या हो: Word, तालिकाएँ, इनवॉइस के मान, अनुवाद</translation>
    </message>
    <message>
        <source>&amp;Watched folders…</source>
        <translation>निगरानी वाले फ़ोल्डर (&amp;W)…</translation>
    </message>
    <message>
        <source>Convert what appears in a folder by itself</source>
        <translation>फ़ोल्डर में जो आए, उसे अपने-आप कन्वर्ट करें</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>निर्यात करें (&amp;E)…</translation>
    </message>
    <message>
        <source>Write the chosen documents as text, Markdown, Word, PDF, CSV or JSON</source>
        <translation>चुने गए दस्तावेज़ों को सादे पाठ, Markdown, Word, PDF, CSV या JSON के रूप में लिखें</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>बाहर निकलें (&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>सेटिंग (&amp;S)…</translation>
    </message>
    <message>
        <source>Pri&amp;vate window</source>
        <translation>निजी विंडो (&amp;V)</translation>
    </message>
    <message>
        <source>Read files without keeping anything of them</source>
        <translation>फ़ाइलों को उनका कुछ भी रखे बिना पढ़ें</translation>
    </message>
    <message>
        <source>Show &amp;lists</source>
        <translation>सूचियाँ दिखाएँ (&amp;L)</translation>
    </message>
    <message>
        <source>Queue, pages and library beside the page</source>
        <translation>पृष्ठ के साथ कतार, पृष्ठ और लाइब्रेरी</translation>
    </message>
    <message>
        <source>Show &amp;text</source>
        <translation>पाठ दिखाएँ (&amp;T)</translation>
    </message>
    <message>
        <source>The text beside the page</source>
        <translation>पृष्ठ के साथ उसका पाठ</translation>
    </message>
    <message>
        <source>Show c&amp;hat</source>
        <translation>चैट दिखाएँ (&amp;H)</translation>
    </message>
    <message>
        <source>Ask about what was read</source>
        <translation>पढ़े गए पाठ के बारे में पूछें</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>फ़ुल स्क्रीन (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;User guide</source>
        <translation>उपयोगकर्ता गाइड (&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Log…</source>
        <translation>लॉग (&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;About Pagesight</source>
        <translation>Pagesight के बारे में (&amp;A)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>फ़ाइल (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Queue</source>
        <translation>कतार (&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>दृश्य (&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>टूल (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>मदद (&amp;H)</translation>
    </message>
</context>
<context>
    <name>WindowChat</name>
    <message>
        <source>Ask about this area</source>
        <translation>इस क्षेत्र के बारे में पूछें</translation>
    </message>
    <message>
        <source>Draw the area on the page; Esc gives up</source>
        <translation>पृष्ठ पर क्षेत्र बनाएँ; Esc से छोड़ें</translation>
    </message>
</context>
<context>
    <name>WindowEditing</name>
    <message>
        <source>&amp;Edit</source>
        <translation>संपादन (&amp;E)</translation>
    </message>
    <message>
        <source>No more doubtful words after this place</source>
        <translation>इस जगह के बाद और कोई संदिग्ध शब्द नहीं</translation>
    </message>
    <message>
        <source>No more doubtful words before this place</source>
        <translation>इस जगह से पहले और कोई संदिग्ध शब्द नहीं</translation>
    </message>
    <message>
        <source>This page was changed elsewhere and is shown as it is now. Undo brings your version back.</source>
        <translation>यह पृष्ठ कहीं और बदला गया और अब उसी मौजूदा रूप में दिखाया गया है। “पूर्ववत करें” आपका संस्करण वापस लाता है।</translation>
    </message>
    <message>
        <source>Draw the area on the page; Esc gives up</source>
        <translation>पृष्ठ पर क्षेत्र बनाएँ; Esc से छोड़ें</translation>
    </message>
    <message>
        <source>Ignore area</source>
        <translation>क्षेत्र नज़रअंदाज़ करना</translation>
    </message>
    <message>
        <source>There is no text in this area</source>
        <translation>इस क्षेत्र में कोई पाठ नहीं है</translation>
    </message>
    <message>
        <source>Read page again</source>
        <translation>पृष्ठ दोबारा पढ़ना</translation>
    </message>
    <message>
        <source>Read area</source>
        <translation>क्षेत्र पढ़ना</translation>
    </message>
    <message>
        <source>Restore block</source>
        <translation>ब्लॉक बहाल करना</translation>
    </message>
    <message>
        <source>Restore page</source>
        <translation>पृष्ठ बहाल करना</translation>
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
        <translation>{} पर दूसरे प्रोग्रामों को सेवा देता है</translation>
    </message>
    <message>
        <source>Other programs are not served: {}</source>
        <translation>दूसरे प्रोग्रामों को सेवा नहीं मिल रही: {}</translation>
    </message>
</context>
<context>
    <name>WindowTools</name>
    <message>
        <source>Take &amp;fields out…</source>
        <translation>फ़ील्ड निकालें (&amp;F)…</translation>
    </message>
    <message>
        <source>Take values such as date and total out of the document</source>
        <translation>दस्तावेज़ से तारीख़ और कुल राशि जैसे मान निकालें</translation>
    </message>
    <message>
        <source>&amp;Translate…</source>
        <translation>अनुवाद करें (&amp;T)…</translation>
    </message>
    <message>
        <source>Translate the document beside its original</source>
        <translation>मूल के साथ-साथ दस्तावेज़ का अनुवाद करें</translation>
    </message>
</context>
<context>
    <name>_ChatCounts</name>
    <message numerus="yes">
        <source>%n sentence(s) are not supported by the document.</source>
        <translation>
            <numerusform>%n वाक्य दस्तावेज़ से पुष्ट नहीं है।</numerusform>
            <numerusform>%n वाक्य दस्तावेज़ से पुष्ट नहीं हैं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n citation(s)</source>
        <translation>
            <numerusform>%n उद्धरण</numerusform>
            <numerusform>%n उद्धरण</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Counts</name>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%n पृष्ठ</numerusform>
            <numerusform>%n पृष्ठ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages failed</source>
        <translation>
            <numerusform>%n पृष्ठ विफल</numerusform>
            <numerusform>%n पृष्ठ विफल</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n फ़ाइल</numerusform>
            <numerusform>%n फ़ाइलें</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parts not by the vision model</source>
        <translation>
            <numerusform>%n हिस्सा विज़न मॉडल से नहीं</numerusform>
            <numerusform>%n हिस्से विज़न मॉडल से नहीं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Working on %n file(s)</source>
        <translation>
            <numerusform>%n फ़ाइल पर काम जारी</numerusform>
            <numerusform>%n फ़ाइलों पर काम जारी</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of a watched folder could not be read</source>
        <translation>
            <numerusform>निगरानी वाले फ़ोल्डर की %n फ़ाइल नहीं पढ़ी जा सकी</numerusform>
            <numerusform>निगरानी वाले फ़ोल्डर की %n फ़ाइलें नहीं पढ़ी जा सकीं</numerusform>
        </translation>
    </message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="si_LK" sourcelanguage="en_US">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Pagesight</source>
        <translation>Pagesight පිළිබඳව</translation>
    </message>
    <message>
        <source>Turns pictures and PDFs into text on this computer; nothing is sent anywhere.
Free software under the GNU Affero General Public License, version 3 or later.</source>
        <translation>රූප සහ PDF ගොනු මෙම පරිගණකයේදීම පෙළ බවට හරවයි; කිසිවක් කිසිවෙකුට යවන්නේ නැත.
GNU Affero General Public License බලපත්‍රයේ 3 වන හෝ පසු අනුවාදයක් යටතේ නිදහස් මෘදුකාංගයකි.</translation>
    </message>
    <message>
        <source>Search parts and licences</source>
        <translation>කොටස් සහ බලපත්‍ර සොයන්න</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>බලපත්‍රයේ පෙළ</translation>
    </message>
    <message>
        <source>Parts and their licences</source>
        <translation>කොටස් සහ ඒවායේ බලපත්‍ර</translation>
    </message>
    <message>
        <source>This part ships no text of its licence; its name above says which it is.</source>
        <translation>මෙම කොටස සමඟ එහි බලපත්‍රයේ පෙළ ලැබෙන්නේ නැත; එය කුමක්දැයි ඉහත නමෙහි දැක්වේ.</translation>
    </message>
</context>
<context>
    <name>Accepting</name>
    <message>
        <source>Accept improvement</source>
        <translation>වැඩිදියුණුව පිළිගැනීම</translation>
    </message>
</context>
<context>
    <name>AddModelDialog</name>
    <message>
        <source>Add a model from a file</source>
        <translation>ගොනුවකින් මාදිලියක් එක් කිරීම</translation>
    </message>
    <message>
        <source>Models (*.gguf)</source>
        <translation>මාදිලි (*.gguf)</translation>
    </message>
    <message>
        <source>Model (GGUF)</source>
        <translation>මාදිලිය (GGUF)</translation>
    </message>
    <message>
        <source>Picture encoder (mmproj)</source>
        <translation>රූප කේතකය (mmproj)</translation>
    </message>
    <message>
        <source>Only for a model that sees</source>
        <translation>රූප දකින මාදිලියකට පමණි</translation>
    </message>
    <message>
        <source>What fits the kind of model</source>
        <translation>මාදිලි වර්ගයට ගැළපෙන දේ</translation>
    </message>
    <message>
        <source>Prompts from a file</source>
        <translation>ගොනුවකින් උපදෙස්</translation>
    </message>
    <message>
        <source>Profiles (*.toml)</source>
        <translation>පැතිකඩ (*.toml)</translation>
    </message>
    <message>
        <source>Instead of the above</source>
        <translation>ඉහත ඒවා වෙනුවට</translation>
    </message>
    <message>
        <source>What the file says of itself</source>
        <translation>ගොනුව තමා ගැන කියන දේ</translation>
    </message>
    <message>
        <source>Link the files instead of copying them, where the disk allows it</source>
        <translation>තැටිය ඉඩ දෙන විට, ගොනු පිටපත් නොකර සබැඳි කරන්න</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>උපදෙස්</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>මාතෘකාව</translation>
    </message>
    <message>
        <source>The files are checked before they are taken. Only add models from people you trust, and mind their licence.</source>
        <translation>ගොනු භාරගැනීමට පෙර පරීක්ෂා කෙරේ. ඔබ විශ්වාස කරන අයගේ මාදිලි පමණක් එක් කරන්න; ඒවායේ බලපත්‍රය ද සලකන්න.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>එක් කරන්න</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>අවලංගු කරන්න</translation>
    </message>
</context>
<context>
    <name>AddWatchDialog</name>
    <message>
        <source>Watch a folder</source>
        <translation>ෆෝල්ඩරයක් නිරීක්ෂණය කිරීම</translation>
    </message>
    <message>
        <source>Folder to watch</source>
        <translation>නිරීක්ෂණය කරන ෆෝල්ඩරය</translation>
    </message>
    <message>
        <source>Folder of the results</source>
        <translation>ප්‍රතිඵල ඇති ෆෝල්ඩරය</translation>
    </message>
    <message>
        <source>What is made</source>
        <translation>සාදන දේ</translation>
    </message>
    <message>
        <source>These formats:</source>
        <translation>මෙම ආකෘති:</translation>
    </message>
    <message>
        <source>Translate into</source>
        <translation>පරිවර්තනය කරන භාෂාව</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>භාෂාව</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>ඇති වරද</translation>
    </message>
    <message>
        <source>What lies in the folder now is converted too. The files stay where they are, and folders in it are watched as well. If the results lie inside, they are not read again.</source>
        <translation>දැන් ෆෝල්ඩරයේ ඇති දේ ද සකසනු ලැබේ. ගොනු තිබෙන තැනම පවතින අතර, එහි ඇති ෆෝල්ඩර ද නිරීක්ෂණය කෙරේ. ප්‍රතිඵල ඇත්තේ ඒ තුළ නම්, ඒවා නැවත නොකියවේ.</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>නිරීක්ෂණය කරන්න</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>අවලංගු කරන්න</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>එවැනි ෆෝල්ඩරයක් නැත.</translation>
    </message>
    <message>
        <source>The results need a folder of their own; one inside is fine.</source>
        <translation>ප්‍රතිඵලවලට වෙනම ෆෝල්ඩරයක් අවශ්‍යයි; එය මෙහි ඇතුළත වුව ද කම් නැත.</translation>
    </message>
    <message>
        <source>Choose at least one format.</source>
        <translation>අවම වශයෙන් එක් ආකෘතියක්වත් තෝරන්න.</translation>
    </message>
</context>
<context>
    <name>AreaChip</name>
    <message>
        <source>Picture of the area</source>
        <translation>ප්‍රදේශයේ රූපය</translation>
    </message>
    <message>
        <source>Do not ask about the area</source>
        <translation>ප්‍රදේශය ගැන අසන්න එපා</translation>
    </message>
    <message>
        <source>Area of page {}</source>
        <translation>{} පිටුවේ ප්‍රදේශයක්</translation>
    </message>
    <message>
        <source>Area of page {}, its text only</source>
        <translation>{} පිටුවේ ප්‍රදේශයක්, එහි පෙළ පමණි</translation>
    </message>
</context>
<context>
    <name>AsideModel</name>
    <message>
        <source>File set aside</source>
        <translation>පසෙකට දැමූ ගොනුව</translation>
    </message>
    <message>
        <source>Why, and what to do</source>
        <translation>හේතුව සහ කළ යුතු දේ</translation>
    </message>
</context>
<context>
    <name>BlockEditing</name>
    <message>
        <source>Edit text</source>
        <translation>පෙළ සංස්කරණය</translation>
    </message>
</context>
<context>
    <name>BlockField</name>
    <message>
        <source>Lines of the block</source>
        <translation>ඛණ්ඩයේ පේළි</translation>
    </message>
    <message>
        <source>Enter takes the text over, Shift+Enter begins a line, Esc leaves it</source>
        <translation>Enter පෙළ භාරගනී, Shift+Enter නව පේළියක් අරඹයි, Esc ඉවත් වෙයි</translation>
    </message>
</context>
<context>
    <name>Blocks</name>
    <message>
        <source>paragraph</source>
        <translation>ඡේදය</translation>
    </message>
    <message>
        <source>heading</source>
        <translation>ශීර්ෂය</translation>
    </message>
    <message>
        <source>list item</source>
        <translation>ලැයිස්තු අයිතමය</translation>
    </message>
    <message>
        <source>table</source>
        <translation>වගුව</translation>
    </message>
    <message>
        <source>formula</source>
        <translation>සූත්‍රය</translation>
    </message>
    <message>
        <source>figure</source>
        <translation>රූපසටහන</translation>
    </message>
    <message>
        <source>caption</source>
        <translation>රූප විස්තරය</translation>
    </message>
    <message>
        <source>footnote</source>
        <translation>පාදක සටහන</translation>
    </message>
    <message>
        <source>page header</source>
        <translation>පිටු ශීර්ෂකය</translation>
    </message>
    <message>
        <source>page footer</source>
        <translation>පිටු පාදකය</translation>
    </message>
    <message>
        <source>bar code</source>
        <translation>තීරු කේතය</translation>
    </message>
</context>
<context>
    <name>CaptureOverlay</name>
    <message>
        <source>Choose a part of the screen</source>
        <translation>තිරයෙන් කොටසක් තෝරන්න</translation>
    </message>
    <message>
        <source>Draw a rectangle, or move one with the arrow keys and size it with Shift. Enter takes it, Esc cancels.</source>
        <translation>සෘජුකෝණාස්‍රයක් අඳින්න, නැතහොත් ඊතල යතුරුවලින් එය ගෙනයන්න; Shift සමඟ එහි ප්‍රමාණය වෙනස් වේ. Enter භාරගනී, Esc අවලංගු කරයි.</translation>
    </message>
</context>
<context>
    <name>Chat</name>
    <message>
        <source>What is this document about?</source>
        <translation>මෙම ලේඛනය කුමක් ගැනද?</translation>
    </message>
    <message>
        <source>What is the total?</source>
        <translation>මුළු එකතුව කීයද?</translation>
    </message>
    <message>
        <source>When is the payment due?</source>
        <translation>ගෙවීම කළ යුත්තේ කවදාද?</translation>
    </message>
    <message>
        <source>Who are the parties?</source>
        <translation>පාර්ශ්ව කවුද?</translation>
    </message>
    <message>
        <source>When does it end?</source>
        <translation>එය අවසන් වන්නේ කවදාද?</translation>
    </message>
    <message>
        <source>How much is the rent?</source>
        <translation>කුලිය කීයද?</translation>
    </message>
    <message>
        <source>What is the date?</source>
        <translation>දිනය කුමක්ද?</translation>
    </message>
    <message>
        <source>What does it say for “{label}”?</source>
        <translation>“{label}” සඳහා සඳහන් වන්නේ කුමක්ද?</translation>
    </message>
    <message>
        <source>About an area of page {}</source>
        <translation>{} පිටුවේ ප්‍රදේශයක් ගැන</translation>
    </message>
    <message>
        <source>Ask in other words, or look for single words:</source>
        <translation>වෙනත් වචනවලින් අසන්න, නැතහොත් තනි වචන සොයන්න:</translation>
    </message>
    <message>
        <source>search the library</source>
        <translation>පුස්තකාලයේ සොයන්න</translation>
    </message>
    <message>
        <source>In the words of the document:</source>
        <translation>ලේඛනයේ වචනවලින්:</translation>
    </message>
    <message>
        <source>Cut off: the answer was stopped before its end</source>
        <translation>කැපී ගියා: පිළිතුර අවසන් වීමට පෙර නවතන ලදී</translation>
    </message>
    <message>
        <source>Searching the pages…</source>
        <translation>පිටුවල සොයමින්…</translation>
    </message>
    <message>
        <source>Loading the model…</source>
        <translation>මාදිලිය පූරණය වෙමින්…</translation>
    </message>
    <message>
        <source>Answering…</source>
        <translation>පිළිතුරු දෙමින්…</translation>
    </message>
    <message>
        <source>Checking the citations…</source>
        <translation>උපුටා දැක්වීම් පරීක්ෂා කරමින්…</translation>
    </message>
    <message>
        <source>Trying once more, because a sentence is not supported…</source>
        <translation>වාක්‍යයක් තහවුරු නොවූ බැවින් නැවත උත්සාහ කරමින්…</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>වැඩ කරමින්…</translation>
    </message>
    <message>
        <source>Supported by this place</source>
        <translation>මෙම තැනින් තහවුරු වේ</translation>
    </message>
    <message>
        <source>Only partly supported by this place</source>
        <translation>මෙම තැනින් කොටසක් පමණක් තහවුරු වේ</translation>
    </message>
    <message>
        <source>Not supported by this place</source>
        <translation>මෙම තැනින් තහවුරු නොවේ</translation>
    </message>
    <message>
        <source>p. {}</source>
        <translation>පි. {}</translation>
    </message>
    <message>
        <source>in part</source>
        <translation>කොටසක්</translation>
    </message>
    <message>
        <source>What comes nearest; it may not answer the question:</source>
        <translation>ප්‍රශ්නයට වඩාත්ම ආසන්න දේ; එය පිළිතුර නොවිය හැකිය:</translation>
    </message>
    <message>
        <source>Comes near; it may not answer</source>
        <translation>ආසන්නයි; පිළිතුර නොවිය හැකිය</translation>
    </message>
    <message>
        <source>Line that comes near</source>
        <translation>ආසන්න පේළිය</translation>
    </message>
    <message>
        <source>Citation</source>
        <translation>උපුටා දැක්වීම</translation>
    </message>
    <message>
        <source>page {}</source>
        <translation>පිටුව {}</translation>
    </message>
    <message>
        <source>supported</source>
        <translation>තහවුරුයි</translation>
    </message>
    <message>
        <source>supported in part</source>
        <translation>කොටසක් තහවුරුයි</translation>
    </message>
    <message>
        <source>not supported</source>
        <translation>තහවුරු නැත</translation>
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
        <translation>{} විශ්වාසනීයත්වයකින් කියවා ඇත; රූපය සමඟ සසඳන්න</translation>
    </message>
    <message>
        <source>not supported by the document</source>
        <translation>ලේඛනයෙන් තහවුරු නොවේ</translation>
    </message>
    <message>
        <source>not found in the document: {}</source>
        <translation>ලේඛනයේ හමු නොවීය: {}</translation>
    </message>
    <message>
        <source>not in the cited lines: {}</source>
        <translation>උපුටා දැක්වූ පේළිවල නැත: {}</translation>
    </message>
    <message>
        <source>This is not in the documents.</source>
        <translation>මෙය ලේඛනවල නැත.</translation>
    </message>
    <message>
        <source>This is not in the document.</source>
        <translation>මෙය ලේඛනයේ නැත.</translation>
    </message>
    <message>
        <source>The question is in another language than the document; ask in its language for better answers.</source>
        <translation>ප්‍රශ්නය ලේඛනයට වඩා වෙනස් භාෂාවකිනි; වඩා හොඳ පිළිතුරු සඳහා ලේඛනයේ භාෂාවෙන් අසන්න.</translation>
    </message>
    <message>
        <source>Answered from {read} of {total} pages</source>
        <translation>පිටු {total}න් {read}ක් ඇසුරෙන් පිළිතුරු දෙන ලදී</translation>
    </message>
    <message>
        <source>Answering from {read} of {total} pages</source>
        <translation>පිටු {total}න් {read}ක් ඇසුරෙන් පිළිතුරු දෙමින්</translation>
    </message>
    <message>
        <source>A model is being installed…</source>
        <translation>මාදිලියක් ස්ථාපනය වෙමින් පවතී…</translation>
    </message>
    <message>
        <source>No document is open</source>
        <translation>ලේඛනයක් විවෘත කර නැත</translation>
    </message>
    <message>
        <source>A language model is missing</source>
        <translation>භාෂා මාදිලියක් නැත</translation>
    </message>
    <message>
        <source>No page is read yet</source>
        <translation>තවම පිටුවක් කියවා නැත</translation>
    </message>
</context>
<context>
    <name>ChatHeader</name>
    <message>
        <source>What is asked</source>
        <translation>අසන්නේ කුමකින්ද</translation>
    </message>
    <message>
        <source>This document</source>
        <translation>මෙම ලේඛනය</translation>
    </message>
    <message>
        <source>The selected documents</source>
        <translation>තෝරාගත් ලේඛන</translation>
    </message>
    <message>
        <source>The whole library</source>
        <translation>සම්පූර්ණ පුස්තකාලය</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>සංවාද</translation>
    </message>
    <message>
        <source>Conversations, export, copy, delete</source>
        <translation>සංවාද, නිර්යාතය, පිටපත් කිරීම, මැකීම</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>නව සංවාදයක්</translation>
    </message>
    <message>
        <source>Earlier conversations</source>
        <translation>පෙර සංවාද</translation>
    </message>
    <message>
        <source>Export as Markdown…</source>
        <translation>Markdown ලෙස නිර්යාත කරන්න…</translation>
    </message>
    <message>
        <source>Copy the conversation</source>
        <translation>සංවාදය පිටපත් කරන්න</translation>
    </message>
    <message>
        <source>Delete the conversation…</source>
        <translation>සංවාදය මකන්න…</translation>
    </message>
    <message>
        <source>Models…</source>
        <translation>මාදිලි…</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>පුස්තකාලය</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>ලේඛන 1</numerusform>
            <numerusform>ලේඛන %n</numerusform>
        </translation>
    </message>
    <message>
        <source>What is asked: {}</source>
        <translation>අසන්නේ: {}</translation>
    </message>
    <message>
        <source>Choose what is asked</source>
        <translation>අසන්නේ කුමකින්දැයි තෝරන්න</translation>
    </message>
    <message numerus="yes">
        <source>The %n selected document(s)</source>
        <translation>
            <numerusform>තෝරාගත් ලේඛනය</numerusform>
            <numerusform>තෝරාගත් ලේඛන %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChatPanel</name>
    <message>
        <source>Chat</source>
        <translation>කතාබස්</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>නවතන්න</translation>
    </message>
    <message>
        <source>Stop the answer (Esc)</source>
        <translation>පිළිතුර නවතන්න (Esc)</translation>
    </message>
    <message>
        <source>Copy the answer</source>
        <translation>පිළිතුර පිටපත් කරන්න</translation>
    </message>
    <message>
        <source>Copy with citations</source>
        <translation>උපුටා දැක්වීම් සමඟ පිටපත් කරන්න</translation>
    </message>
    <message>
        <source>Copy the answer with the quoted lines</source>
        <translation>උපුටා දැක්වූ පේළි සමඟ පිළිතුර පිටපත් කරන්න</translation>
    </message>
    <message>
        <source>Answer again</source>
        <translation>නැවත පිළිතුරු දෙන්න</translation>
    </message>
    <message>
        <source>Have the question answered another way</source>
        <translation>ප්‍රශ්නයට වෙනත් ආකාරයකින් පිළිතුරු ලබාගන්න</translation>
    </message>
    <message>
        <source>Waiting for the answer in another conversation…</source>
        <translation>වෙනත් සංවාදයක පිළිතුර ලැබෙන තෙක් රැඳී සිටී…</translation>
    </message>
    <message>
        <source>Next: {}</source>
        <translation>ඊළඟට: {}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>නැවත උත්සාහ කරන්න</translation>
    </message>
    <message>
        <source>A language model is missing; it is installed under Models.</source>
        <translation>භාෂා මාදිලියක් නැත; එය “මාදිලි” යටතේ ස්ථාපනය කෙරේ.</translation>
    </message>
    <message>
        <source>This page was changed since the answer; here it stood.</source>
        <translation>පිළිතුරෙන් පසු මෙම පිටුව වෙනස් කර ඇත; එය තිබුණේ මෙතැනයි.</translation>
    </message>
    <message>
        <source>The answer was copied</source>
        <translation>පිළිතුර පිටපත් කළා</translation>
    </message>
    <message>
        <source>The conversation was copied</source>
        <translation>සංවාදය පිටපත් කළා</translation>
    </message>
    <message>
        <source>Export the conversation</source>
        <translation>සංවාදය නිර්යාත කිරීම</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>සියලු ගොනු (*)</translation>
    </message>
    <message>
        <source>conversation</source>
        <translation>සංවාදය</translation>
    </message>
    <message>
        <source>Written: {}</source>
        <translation>ලියන ලදී: {}</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>මකන්න</translation>
    </message>
    <message>
        <source>Delete this conversation?</source>
        <translation>මෙම සංවාදය මකන්නද?</translation>
    </message>
    <message>
        <source>The document stays. The conversation cannot be brought back.</source>
        <translation>ලේඛනය පවතී. සංවාදය ආපසු ලබාගත නොහැක.</translation>
    </message>
</context>
<context>
    <name>ChatStartPage</name>
    <message>
        <source>Show the models…</source>
        <translation>මාදිලි පෙන්වන්න…</translation>
    </message>
    <message>
        <source>Ask for example</source>
        <translation>උදාහරණයක් ලෙස අසන්න</translation>
    </message>
    <message>
        <source>Ask your documents</source>
        <translation>ඔබේ ලේඛනවලින් අසන්න</translation>
    </message>
    <message>
        <source>Open a document to ask about it, or choose above to ask the whole library.</source>
        <translation>ලේඛනයක් ගැන ඇසීමට එය විවෘත කරන්න, නැතහොත් සම්පූර්ණ පුස්තකාලයෙන් ඇසීමට ඉහළින් තෝරන්න.</translation>
    </message>
    <message>
        <source>A language model is missing</source>
        <translation>භාෂා මාදිලියක් නැත</translation>
    </message>
    <message>
        <source>No page is read yet</source>
        <translation>තවම පිටුවක් කියවා නැත</translation>
    </message>
    <message>
        <source>Questions can be asked as soon as the first page has been read.</source>
        <translation>පළමු පිටුව කියවූ වහාම ප්‍රශ්න ඇසිය හැක.</translation>
    </message>
    <message>
        <source>Nothing to ask about yet</source>
        <translation>තවම ඇසීමට කිසිවක් නැත</translation>
    </message>
    <message>
        <source>No document with text is here.</source>
        <translation>පෙළ සහිත ලේඛනයක් මෙහි නැත.</translation>
    </message>
    <message>
        <source>Ask these documents</source>
        <translation>මෙම ලේඛනවලින් අසන්න</translation>
    </message>
    <message>
        <source>Ask this document</source>
        <translation>මෙම ලේඛනයෙන් අසන්න</translation>
    </message>
    <message>
        <source>Each sentence of an answer names the place it rests on; a click shows it on the page.</source>
        <translation>පිළිතුරක සෑම වාක්‍යයක්ම පදනම් වන තැන දක්වයි; ක්ලික් කළ විට එය පිටුවේ පෙන්වයි.</translation>
    </message>
    <message>
        <source>Questions are answered by a model that runs on this machine; nothing is sent anywhere.</source>
        <translation>ප්‍රශ්නවලට පිළිතුරු දෙන්නේ මෙම යන්ත්‍රයේ ක්‍රියාත්මක වන මාදිලියකි; කිසිවක් කිසිවෙකුට යවන්නේ නැත.</translation>
    </message>
    <message>
        <source>{} to download</source>
        <translation>{}ක් බාගත යුතුය</translation>
    </message>
    <message>
        <source>from {}</source>
        <translation>{} වෙතින්</translation>
    </message>
    <message>
        <source>licence {}</source>
        <translation>බලපත්‍රය {}</translation>
    </message>
    <message>
        <source>For this machine {model} ({size}) is recommended; it is among the models.</source>
        <translation>මෙම යන්ත්‍රයට {model} ({size}) නිර්දේශ කෙරේ; එය මාදිලි අතර ඇත.</translation>
    </message>
    <message>
        <source>Install ({})</source>
        <translation>ස්ථාපනය කරන්න ({})</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>ස්ථාපනය කරන්න</translation>
    </message>
    <message>
        <source>Install {}</source>
        <translation>{} ස්ථාපනය කරන්න</translation>
    </message>
</context>
<context>
    <name>ChoicesForm</name>
    <message numerus="yes">
        <source>Export %n document(s)</source>
        <translation>
            <numerusform>ලේඛනයක් නිර්යාත කරන්න</numerusform>
            <numerusform>ලේඛන %nක් නිර්යාත කරන්න</numerusform>
        </translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>ආකෘති</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>ෆෝල්ඩරය</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>තෝරන්න…</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>ෆෝල්ඩරය තෝරන්න</translation>
    </message>
    <message>
        <source>Name of the files</source>
        <translation>ගොනුවල නම</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>ඇතුළු කරන්න</translation>
    </message>
    <message>
        <source>Insert a field into the name</source>
        <translation>නමට ක්ෂේත්‍රයක් ඇතුළු කරන්න</translation>
    </message>
    <message>
        <source>Preview of the names</source>
        <translation>නම්වල පෙරදසුන</translation>
    </message>
    <message>
        <source>Where a file exists</source>
        <translation>ගොනුවක් දැනටමත් ඇති විට</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>අසන්න</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>එය ප්‍රතිස්ථාපනය කරන්න</translation>
    </message>
    <message>
        <source>Keep both, with a number</source>
        <translation>අංකයක් යොදා දෙකම තබාගන්න</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation>ෆෝල්ඩරය (&amp;F):</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>නම (&amp;N):</translation>
    </message>
    <message>
        <source>&amp;Where a file exists:</source>
        <translation>ගොනුවක් දැනටමත් ඇති විට (&amp;W):</translation>
    </message>
    <message>
        <source>Folder for the exported files</source>
        <translation>නිර්යාත කළ ගොනු සඳහා ෆෝල්ඩරය</translation>
    </message>
    <message>
        <source>Choose at least one format.</source>
        <translation>අවම වශයෙන් එක් ආකෘතියක්වත් තෝරන්න.</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>ෆෝල්ඩරයක් තෝරන්න.</translation>
    </message>
    <message>
        <source>document</source>
        <translation>ලේඛනය</translation>
    </message>
    <message>
        <source>Preview: {}</source>
        <translation>පෙරදසුන: {}</translation>
    </message>
</context>
<context>
    <name>CitationCard</name>
    <message>
        <source>Cited place</source>
        <translation>උපුටා දැක්වූ තැන</translation>
    </message>
    <message>
        <source>“{}”</source>
        <translation>“{}”</translation>
    </message>
    <message>
        <source>page {}</source>
        <translation>පිටුව {}</translation>
    </message>
    <message>
        <source>read with {} confidence</source>
        <translation>{} විශ්වාසනීයත්වයකින් කියවා ඇත</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Question</source>
        <translation>ප්‍රශ්නය</translation>
    </message>
    <message>
        <source>Enter sends, Shift+Enter begins a new line</source>
        <translation>Enter යවයි, Shift+Enter නව පේළියක් අරඹයි</translation>
    </message>
    <message>
        <source>Ask a question</source>
        <translation>ප්‍රශ්නයක් අසන්න</translation>
    </message>
    <message>
        <source>Send the question</source>
        <translation>ප්‍රශ්නය යවන්න</translation>
    </message>
    <message>
        <source>Send the question (Enter)</source>
        <translation>ප්‍රශ්නය යවන්න (Enter)</translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>Copy</source>
        <translation>පිටපත් කරන්න</translation>
    </message>
    <message>
        <source>Copy: {}</source>
        <translation>පිටපත් කරන්න: {}</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>පිටපත් කළා</translation>
    </message>
</context>
<context>
    <name>CorrectionsNotice</name>
    <message numerus="yes">
        <source>%n page(s) of this file were corrected in another reading.</source>
        <translation>
            <numerusform>මෙම ගොනුවේ පිටු %n ක් වෙනත් කියවීමක නිවැරදි කර ඇත.</numerusform>
            <numerusform>මෙම ගොනුවේ පිටු %n ක් වෙනත් කියවීමක නිවැරදි කර ඇත.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open that reading</source>
        <translation>එම කියවීම විවෘත කරන්න</translation>
    </message>
</context>
<context>
    <name>DesktopNotice</name>
    <message numerus="yes">
        <source>%n file(s) read</source>
        <translation>
            <numerusform>ගොනුවක් කියවා ඇත</numerusform>
            <numerusform>ගොනු %nක් කියවා ඇත</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read</source>
        <translation>
            <numerusform>ගොනුවක් කියවිය නොහැකි විය</numerusform>
            <numerusform>ගොනු %nක් කියවිය නොහැකි විය</numerusform>
        </translation>
    </message>
    <message>
        <source>Watched folders</source>
        <translation>නිරීක්ෂණය කරන ෆෝල්ඩර</translation>
    </message>
    <message>
        <source>Reading has ended</source>
        <translation>කියවීම අවසන් විය</translation>
    </message>
</context>
<context>
    <name>DetailsTab</name>
    <message>
        <source>Details of the page as JSON</source>
        <translation>පිටුවේ විස්තර JSON ලෙස</translation>
    </message>
    <message>
        <source>This page has not been read yet.</source>
        <translation>මෙම පිටුව තවම කියවා නැත.</translation>
    </message>
</context>
<context>
    <name>DiffView</name>
    <message>
        <source>Text as it is now</source>
        <translation>දැන් ඇති පෙළ</translation>
    </message>
    <message>
        <source>Text as it was read anew</source>
        <translation>අලුතින් කියවූ පෙළ</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>දැන්</translation>
    </message>
    <message>
        <source>Read anew</source>
        <translation>අලුතින් කියවූ</translation>
    </message>
</context>
<context>
    <name>DocumentListModel</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>පිටු 1</numerusform>
            <numerusform>පිටු %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{} of %n page(s)</source>
        <translation>
            <numerusform>{} / පිටු 1</numerusform>
            <numerusform>{} / පිටු %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>1ක් අසාර්ථකයි</numerusform>
            <numerusform>%nක් අසාර්ථකයි</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n corrected</source>
        <translation>
            <numerusform>නිවැරදි කළ %n</numerusform>
            <numerusform>නිවැරදි කළ %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Source file not found in its place</source>
        <translation>මුල් ගොනුව එහි ස්ථානයේ හමු නොවීය</translation>
    </message>
</context>
<context>
    <name>DocumentTools</name>
    <message>
        <source>Invoice</source>
        <translation>ඉන්වොයිසිය</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>රිසිට්පත</translation>
    </message>
    <message>
        <source>Identity card</source>
        <translation>හැඳුනුම්පත</translation>
    </message>
    <message>
        <source>Business card</source>
        <translation>ව්‍යාපාරික කාඩ්පත</translation>
    </message>
    <message>
        <source>supported</source>
        <translation>තහවුරුයි</translation>
    </message>
    <message>
        <source>to be checked</source>
        <translation>පරීක්ෂා කළ යුතුයි</translation>
    </message>
    <message>
        <source>not in the document</source>
        <translation>ලේඛනයේ නැත</translation>
    </message>
    <message>
        <source>To be checked</source>
        <translation>පරීක්ෂා කළ යුතුයි</translation>
    </message>
    <message>
        <source>Not translated</source>
        <translation>පරිවර්තනය කර නැත</translation>
    </message>
</context>
<context>
    <name>DoubtfulBar</name>
    <message>
        <source>Doubtful below this confidence</source>
        <translation>මෙම විශ්වාසනීයත්වයට අඩු නම් සැක සහිතයි</translation>
    </message>
    <message>
        <source>Words whose confidence lies below this are doubtful</source>
        <translation>මෙම අගයට වඩා අඩු විශ්වාසනීයත්වයක් ඇති වචන සැක සහිතය</translation>
    </message>
    <message>
        <source>{position} of {count} on this page</source>
        <translation>මෙම පිටුවේ {position} / {count}</translation>
    </message>
    <message numerus="yes">
        <source>%n doubtful on this page</source>
        <translation>
            <numerusform>මෙම පිටුවේ සැක සහිත 1ක්</numerusform>
            <numerusform>මෙම පිටුවේ සැක සහිත %nක්</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} in the document</source>
        <translation>ලේඛනයේ {count}ක්</translation>
    </message>
    <message>
        <source>{count} in the document so far</source>
        <translation>ලේඛනයේ මෙතෙක් {count}ක්</translation>
    </message>
    <message>
        <source>{page}, {document}</source>
        <translation>{page}, {document}</translation>
    </message>
    <message numerus="yes">
        <source>%n doubtful</source>
        <translation>
            <numerusform>සැක සහිත 1ක්</numerusform>
            <numerusform>සැක සහිත %nක්</numerusform>
        </translation>
    </message>
    <message>
        <source>Doubtful words: {counts}</source>
        <translation>සැක සහිත වචන: {counts}</translation>
    </message>
</context>
<context>
    <name>DropHint</name>
    <message>
        <source>Drop to read</source>
        <translation>කියවීමට මෙතැනට දමන්න</translation>
    </message>
</context>
<context>
    <name>EditActions</name>
    <message>
        <source>&amp;Undo</source>
        <translation>අස් කරන්න (&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>නැවත කරන්න (&amp;R)</translation>
    </message>
    <message>
        <source>Edit &amp;text</source>
        <translation>පෙළ සංස්කරණය කරන්න (&amp;T)</translation>
    </message>
    <message>
        <source>Edit the lines of the current block in the text</source>
        <translation>වත්මන් ඛණ්ඩයේ පේළි පෙළ තුළ සංස්කරණය කරන්න</translation>
    </message>
    <message>
        <source>Edit &amp;word under the ink</source>
        <translation>වචනය මුද්‍රිත තැන යටින් සංස්කරණය කරන්න (&amp;W)</translation>
    </message>
    <message>
        <source>Edit the current word at its place on the page</source>
        <translation>වත්මන් වචනය පිටුවේ එහි ස්ථානයේදීම සංස්කරණය කරන්න</translation>
    </message>
    <message>
        <source>&amp;Next doubtful word</source>
        <translation>ඊළඟ සැක සහිත වචනය (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous doubtful word</source>
        <translation>කලින් සැක සහිත වචනය (&amp;P)</translation>
    </message>
    <message>
        <source>Read &amp;page again…</source>
        <translation>මෙම පිටුව නැවත කියවන්න (&amp;P)…</translation>
    </message>
    <message>
        <source>Read an &amp;area…</source>
        <translation>තෝරාගත් ප්‍රදේශයක් කියවන්න (&amp;A)…</translation>
    </message>
    <message>
        <source>Draw an area on the page and read it again, or for the first time</source>
        <translation>පිටුවේ ප්‍රදේශයක් ඇඳ එය නැවත හෝ පළමු වරට කියවන්න</translation>
    </message>
    <message>
        <source>&amp;Ignore an area…</source>
        <translation>ප්‍රදේශයක් නොසලකා හරින්න (&amp;I)…</translation>
    </message>
    <message>
        <source>Draw an area on the page and drop the text in it</source>
        <translation>පිටුවේ ප්‍රදේශයක් ඇඳ එහි ඇති පෙළ ඉවත් කරන්න</translation>
    </message>
    <message>
        <source>I&amp;mprove doubtful parts…</source>
        <translation>සැක සහිත කොටස් වැඩිදියුණු කරන්න (&amp;M)…</translation>
    </message>
    <message>
        <source>Let a vision model look again at what the fast reader was unsure of</source>
        <translation>වේගවත් කියවනයට සැක තිබූ දේ දෘෂ්ටි මාදිලියකට නැවත බලන්න දෙන්න</translation>
    </message>
    <message>
        <source>Restore the machine&apos;s reading of this &amp;block</source>
        <translation>ඛණ්ඩයේ යන්ත්‍ර කියවීම ප්‍රතිසාධනය කරන්න (&amp;B)</translation>
    </message>
    <message>
        <source>Restore the machine&apos;s reading of this pa&amp;ge</source>
        <translation>සම්පූර්ණ පිටුවේ යන්ත්‍ර කියවීම ප්‍රතිසාධනය කරන්න (&amp;G)</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>page {}</source>
        <translation>පිටුව {}</translation>
    </message>
    <message>
        <source>There is no such file or folder.</source>
        <translation>එවැනි ගොනුවක් හෝ ෆෝල්ඩරයක් නැත.</translation>
    </message>
    <message>
        <source>Check its name and place.</source>
        <translation>එහි නම සහ ස්ථානය පරීක්ෂා කරන්න.</translation>
    </message>
    <message>
        <source>The system does not let the file be read.</source>
        <translation>ගොනුව කියවීමට පද්ධතිය ඉඩ නොදෙයි.</translation>
    </message>
    <message>
        <source>Check its rights, and whether its drive is connected.</source>
        <translation>එහි අවසර සහ ධාවකය සම්බන්ධ කර තිබේදැයි පරීක්ෂා කරන්න.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>ගොනුව හිස් ය.</translation>
    </message>
    <message>
        <source>Get the file again from where it came.</source>
        <translation>ගොනුව ලැබුණු තැනින් නැවත ලබාගන්න.</translation>
    </message>
    <message>
        <source>The content of the file is of no kind that can be read.</source>
        <translation>ගොනුවේ අන්තර්ගතය කියවිය හැකි වර්ගයක් නොවේ.</translation>
    </message>
    <message>
        <source>Use a PDF or a picture.</source>
        <translation>PDF ගොනුවක් හෝ රූපයක් භාවිත කරන්න.</translation>
    </message>
    <message>
        <source>The file is damaged or was changed, and cannot be opened.</source>
        <translation>ගොනුව හානි වී හෝ වෙනස් වී ඇති අතර එය විවෘත කළ නොහැක.</translation>
    </message>
    <message>
        <source>Open it in another program and save it anew.</source>
        <translation>එය වෙනත් වැඩසටහනකින් විවෘත කර අලුතින් සුරකින්න.</translation>
    </message>
    <message>
        <source>The PDF is protected by a password.</source>
        <translation>PDF ගොනුව මුරපදයකින් ආරක්ෂා කර ඇත.</translation>
    </message>
    <message>
        <source>Enter the password.</source>
        <translation>මුරපදය ඇතුළත් කරන්න.</translation>
    </message>
    <message>
        <source>The password does not open the PDF.</source>
        <translation>මෙම මුරපදයෙන් PDF ගොනුව විවෘත නොවේ.</translation>
    </message>
    <message>
        <source>Check the password, capital letters too.</source>
        <translation>මුරපදය පරීක්ෂා කරන්න; කැපිටල් අකුරු ද බලන්න.</translation>
    </message>
    <message>
        <source>The file has no pages.</source>
        <translation>ගොනුවේ පිටු නැත.</translation>
    </message>
    <message>
        <source>The page range names no page of the file, or cannot be understood.</source>
        <translation>පිටු පරාසය ගොනුවේ කිසිදු පිටුවක් නොදක්වයි, නැතහොත් එය තේරුම්ගත නොහැක.</translation>
    </message>
    <message>
        <source>Write it like 1-3,7,10-end.</source>
        <translation>එය 1-3,7,10-end ලෙස ලියන්න.</translation>
    </message>
    <message>
        <source>The picture has more pixels than allowed.</source>
        <translation>රූපයේ ඉඩ දෙන ප්‍රමාණයට වඩා පික්සල ඇත.</translation>
    </message>
    <message>
        <source>Make it smaller, or raise the limit in the settings.</source>
        <translation>එය කුඩා කරන්න, නැතහොත් සැකසීම්වල සීමාව වැඩි කරන්න.</translation>
    </message>
    <message>
        <source>The file has more pages than allowed.</source>
        <translation>ගොනුවේ ඉඩ දෙන ප්‍රමාණයට වඩා පිටු ඇත.</translation>
    </message>
    <message>
        <source>Choose a page range, or raise the limit in the settings.</source>
        <translation>පිටු පරාසයක් තෝරන්න, නැතහොත් සැකසීම්වල සීමාව වැඩි කරන්න.</translation>
    </message>
    <message>
        <source>The page is damaged and cannot be drawn.</source>
        <translation>පිටුව හානි වී ඇති අතර එය පෙන්විය නොහැක.</translation>
    </message>
    <message>
        <source>Open the file in another program and save it anew.</source>
        <translation>ගොනුව වෙනත් වැඩසටහනකින් විවෘත කර අලුතින් සුරකින්න.</translation>
    </message>
    <message>
        <source>There is no file here that can be read.</source>
        <translation>කියවිය හැකි ගොනුවක් මෙහි නැත.</translation>
    </message>
    <message>
        <source>Choose PDFs or pictures.</source>
        <translation>PDF ගොනු හෝ රූප තෝරන්න.</translation>
    </message>
    <message>
        <source>The reading process ended unexpectedly.</source>
        <translation>කියවීමේ ක්‍රියාවලිය අනපේක්ෂිත ලෙස අවසන් විය.</translation>
    </message>
    <message>
        <source>Try again; if it happens again, look into the log.</source>
        <translation>නැවත උත්සාහ කරන්න; එය යළි සිදු වුවහොත් ලොගය බලන්න.</translation>
    </message>
    <message>
        <source>The reading process used too much memory and was ended.</source>
        <translation>කියවීමේ ක්‍රියාවලිය ඕනෑවට වඩා මතකය භාවිත කළ බැවින් එය අවසන් කරන ලදී.</translation>
    </message>
    <message>
        <source>Close other programs, or raise the limit in the settings.</source>
        <translation>වෙනත් වැඩසටහන් වසන්න, නැතහොත් සැකසීම්වල සීමාව වැඩි කරන්න.</translation>
    </message>
    <message>
        <source>The page made no progress for too long and was given up.</source>
        <translation>පිටුව දිගු වේලාවක් ඉදිරියට නොගිය බැවින් අත්හරින ලදී.</translation>
    </message>
    <message>
        <source>Try again, or raise the time limit in the settings.</source>
        <translation>නැවත උත්සාහ කරන්න, නැතහොත් සැකසීම්වල කාල සීමාව වැඩි කරන්න.</translation>
    </message>
    <message>
        <source>The page could not be recognised.</source>
        <translation>පිටුව හඳුනාගත නොහැකි විය.</translation>
    </message>
    <message>
        <source>This version does not have what was asked for.</source>
        <translation>ඉල්ලූ දෙය මෙම අනුවාදයේ නැත.</translation>
    </message>
    <message>
        <source>Choose something else.</source>
        <translation>වෙනත් දෙයක් තෝරන්න.</translation>
    </message>
    <message>
        <source>No installed model reads this language.</source>
        <translation>ස්ථාපිත කිසිදු මාදිලියක් මෙම භාෂාව නොකියවයි.</translation>
    </message>
    <message>
        <source>Choose another language, or install a model for it in the settings under Models.</source>
        <translation>වෙනත් භාෂාවක් තෝරන්න, නැතහොත් සැකසුම්වල මාදිලි යටතේ ඒ සඳහා මාදිලියක් ස්ථාපනය කරන්න.</translation>
    </message>
    <message>
        <source>Not one page could be read.</source>
        <translation>එක් පිටුවක්වත් කියවිය නොහැකි විය.</translation>
    </message>
    <message>
        <source>Look at the reasons page by page.</source>
        <translation>පිටුවෙන් පිටුව හේතු බලන්න.</translation>
    </message>
    <message>
        <source>The language model failed while it was writing.</source>
        <translation>භාෂා මාදිලිය ලියමින් සිටියදී අසාර්ථක විය.</translation>
    </message>
    <message>
        <source>Ask again; if it happens again, look into the log.</source>
        <translation>නැවත අසන්න; එය යළි සිදු වුවහොත් ලොගය බලන්න.</translation>
    </message>
    <message>
        <source>A model is missing.</source>
        <translation>මාදිලියක් නැත.</translation>
    </message>
    <message>
        <source>Install it in the settings under Models.</source>
        <translation>සැකසීම්වල “මාදිලි” යටතේ එය ස්ථාපනය කරන්න.</translation>
    </message>
    <message>
        <source>The files of a model are damaged.</source>
        <translation>මාදිලියක ගොනු හානි වී ඇත.</translation>
    </message>
    <message>
        <source>Install the model again in the settings under Models.</source>
        <translation>සැකසීම්වල “මාදිලි” යටතේ එම මාදිලිය නැවත ස්ථාපනය කරන්න.</translation>
    </message>
    <message>
        <source>There is no such model.</source>
        <translation>එවැනි මාදිලියක් නැත.</translation>
    </message>
    <message>
        <source>Choose a model from the list.</source>
        <translation>ලැයිස්තුවෙන් මාදිලියක් තෝරන්න.</translation>
    </message>
    <message>
        <source>The model could not be downloaded.</source>
        <translation>මාදිලිය බාගත නොහැකි විය.</translation>
    </message>
    <message>
        <source>Check the connection, or import the model from a folder.</source>
        <translation>සම්බන්ධතාව පරීක්ෂා කරන්න, නැතහොත් ෆෝල්ඩරයකින් මාදිලිය ආයාත කරන්න.</translation>
    </message>
    <message>
        <source>The settings forbid the network.</source>
        <translation>සැකසීම් ජාලය භාවිතය තහනම් කරයි.</translation>
    </message>
    <message>
        <source>Allow downloads in the settings, or import from a folder.</source>
        <translation>සැකසීම්වල බාගැනීම්වලට ඉඩ දෙන්න, නැතහොත් ෆෝල්ඩරයකින් ආයාත කරන්න.</translation>
    </message>
    <message>
        <source>The file is no model, or does not fit the others it was given with.</source>
        <translation>ගොනුව මාදිලියක් නොවේ, නැතහොත් එය සමඟ දුන් අනෙක් ගොනුවලට නොගැළපේ.</translation>
    </message>
    <message>
        <source>Choose the files that belong together, as their maker names them.</source>
        <translation>එකට අයත් ගොනු, ඒවායේ නිෂ්පාදකයා නම් කර ඇති පරිදි තෝරන්න.</translation>
    </message>
    <message>
        <source>The model needs more memory than this machine has free.</source>
        <translation>මාදිලියට මෙම යන්ත්‍රයේ නිදහස්ව ඇති ප්‍රමාණයට වඩා මතකය අවශ්‍යයි.</translation>
    </message>
    <message>
        <source>Close other programs, or choose a smaller model in the settings under Models.</source>
        <translation>වෙනත් වැඩසටහන් වසන්න, නැතහොත් සැකසීම්වල “මාදිලි” යටතේ කුඩා මාදිලියක් තෝරන්න.</translation>
    </message>
    <message>
        <source>The process of the language model ended unexpectedly.</source>
        <translation>භාෂා මාදිලියේ ක්‍රියාවලිය අනපේක්ෂිත ලෙස අවසන් විය.</translation>
    </message>
    <message>
        <source>Ask again; if it happens again, choose another model.</source>
        <translation>නැවත අසන්න; එය යළි සිදු වුවහොත් වෙනත් මාදිලියක් තෝරන්න.</translation>
    </message>
    <message>
        <source>The language model used too much memory and was stopped.</source>
        <translation>භාෂා මාදිලිය ඕනෑවට වඩා මතකය භාවිත කළ බැවින් එය නවත්වන ලදී.</translation>
    </message>
    <message>
        <source>A file of this name exists already.</source>
        <translation>මෙම නමින් ගොනුවක් දැනටමත් ඇත.</translation>
    </message>
    <message>
        <source>Allow replacing it, or choose another name.</source>
        <translation>එය ප්‍රතිස්ථාපනයට ඉඩ දෙන්න, නැතහොත් වෙනත් නමක් තෝරන්න.</translation>
    </message>
    <message>
        <source>The folder cannot be written to.</source>
        <translation>ෆෝල්ඩරයට ලිවිය නොහැක.</translation>
    </message>
    <message>
        <source>Choose another folder, or check its rights.</source>
        <translation>වෙනත් ෆෝල්ඩරයක් තෝරන්න, නැතහොත් එහි අවසර පරීක්ෂා කරන්න.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>තැටිය පිරී ඇත.</translation>
    </message>
    <message>
        <source>Make room on it, or choose another place.</source>
        <translation>එහි ඉඩ සලසන්න, නැතහොත් වෙනත් ස්ථානයක් තෝරන්න.</translation>
    </message>
    <message>
        <source>The result could not be made.</source>
        <translation>ප්‍රතිඵලය සෑදිය නොහැකි විය.</translation>
    </message>
    <message>
        <source>A setting has a value that is not allowed.</source>
        <translation>සැකසීමක අගයට ඉඩ නැත.</translation>
    </message>
    <message>
        <source>Correct it in the settings.</source>
        <translation>සැකසීම්වලදී එය නිවැරදි කරන්න.</translation>
    </message>
    <message>
        <source>There is no such tool.</source>
        <translation>එවැනි මෙවලමක් නැත.</translation>
    </message>
    <message>
        <source>Choose a tool from the list.</source>
        <translation>ලැයිස්තුවෙන් මෙවලමක් තෝරන්න.</translation>
    </message>
    <message>
        <source>There is no such format.</source>
        <translation>එවැනි ආකෘතියක් නැත.</translation>
    </message>
    <message>
        <source>Choose a format from the list.</source>
        <translation>ලැයිස්තුවෙන් ආකෘතියක් තෝරන්න.</translation>
    </message>
    <message>
        <source>The name template cannot be filled.</source>
        <translation>නම් අච්චුව පිරවිය නොහැක.</translation>
    </message>
    <message>
        <source>Use the fields that are listed beside it.</source>
        <translation>ඒ අසල ලැයිස්තුගත කර ඇති ක්ෂේත්‍ර භාවිත කරන්න.</translation>
    </message>
    <message>
        <source>Another program is using the library.</source>
        <translation>වෙනත් වැඩසටහනක් පුස්තකාලය භාවිත කරමින් සිටී.</translation>
    </message>
    <message>
        <source>Wait until it has finished, then try again.</source>
        <translation>එය අවසන් වන තෙක් සිට නැවත උත්සාහ කරන්න.</translation>
    </message>
    <message>
        <source>The library cannot be read.</source>
        <translation>පුස්තකාලය කියවිය නොහැක.</translation>
    </message>
    <message>
        <source>Put back a copy of it, or delete it in the settings under Storage and privacy.</source>
        <translation>එහි පිටපතක් ආපසු තබන්න, නැතහොත් සැකසීම්වල “ගබඩාව සහ පෞද්ගලිකත්වය” යටතේ එය මකන්න.</translation>
    </message>
    <message>
        <source>The document is no longer in the library.</source>
        <translation>ලේඛනය තවදුරටත් පුස්තකාලයේ නැත.</translation>
    </message>
    <message>
        <source>Read the file again.</source>
        <translation>ගොනුව නැවත කියවන්න.</translation>
    </message>
    <message>
        <source>The page was changed elsewhere in the meantime.</source>
        <translation>මේ අතර පිටුව වෙනත් තැනකදී වෙනස් කරන ලදී.</translation>
    </message>
    <message>
        <source>Look at the page as it is now, and change it again.</source>
        <translation>පිටුව දැන් ඇති පරිදි බලා, එය නැවත වෙනස් කරන්න.</translation>
    </message>
    <message>
        <source>There is more text than the language model can keep in mind.</source>
        <translation>භාෂා මාදිලියට මතකයේ තබාගත හැකි ප්‍රමාණයට වඩා පෙළ ඇත.</translation>
    </message>
    <message>
        <source>Ask about fewer pages, or choose a model with a longer context.</source>
        <translation>අඩු පිටු ගණනක් ගැන අසන්න, නැතහොත් දිගු සන්දර්භයක් ඇති මාදිලියක් තෝරන්න.</translation>
    </message>
    <message>
        <source>The document holds no text to answer from.</source>
        <translation>පිළිතුරු දීමට ලේඛනයේ පෙළක් නැත.</translation>
    </message>
    <message>
        <source>Read it first, or read it again in another way.</source>
        <translation>පළමුව එය කියවන්න, නැතහොත් වෙනත් ආකාරයකින් නැවත කියවන්න.</translation>
    </message>
    <message>
        <source>The question holds no word.</source>
        <translation>ප්‍රශ්නයේ වචනයක් නැත.</translation>
    </message>
    <message>
        <source>Write what you want to know.</source>
        <translation>ඔබට දැනගැනීමට අවශ්‍ය දේ ලියන්න.</translation>
    </message>
    <message>
        <source>The conversation is no longer there.</source>
        <translation>සංවාදය තවදුරටත් නැත.</translation>
    </message>
    <message>
        <source>Ask again; another conversation begins.</source>
        <translation>නැවත අසන්න; වෙනත් සංවාදයක් ආරම්භ වේ.</translation>
    </message>
    <message>
        <source>The description of the fields cannot be used.</source>
        <translation>ක්ෂේත්‍රවල විස්තරය භාවිත කළ නොහැක.</translation>
    </message>
    <message>
        <source>Choose a preset, or correct the JSON Schema.</source>
        <translation>පෙරසැකසුමක් තෝරන්න, නැතහොත් JSON Schema නිවැරදි කරන්න.</translation>
    </message>
    <message>
        <source>The installed model cannot translate into this language.</source>
        <translation>ස්ථාපිත මාදිලියට මෙම භාෂාවට පරිවර්තනය කළ නොහැක.</translation>
    </message>
    <message>
        <source>Choose another language, or a larger model in the settings under Models.</source>
        <translation>වෙනත් භාෂාවක් තෝරන්න, නැතහොත් සැකසීම්වල “මාදිලි” යටතේ විශාල මාදිලියක් තෝරන්න.</translation>
    </message>
    <message>
        <source>A token is needed.</source>
        <translation>ටෝකනයක් අවශ්‍යයි.</translation>
    </message>
    <message>
        <source>Make one in the settings under Other programs.</source>
        <translation>සැකසීම්වල “වෙනත් වැඩසටහන්” යටතේ එකක් සාදන්න.</translation>
    </message>
    <message>
        <source>The token is unknown or was revoked.</source>
        <translation>ටෝකනය හඳුනන්නේ නැත, නැතහොත් එය අවලංගු කර ඇත.</translation>
    </message>
    <message>
        <source>Make a new one in the settings under Other programs.</source>
        <translation>සැකසීම්වල “වෙනත් වැඩසටහන්” යටතේ අලුත් එකක් සාදන්න.</translation>
    </message>
    <message>
        <source>The pages of the token, or of the day, are used up.</source>
        <translation>ටෝකනයේ හෝ දවසේ පිටු ප්‍රමාණය අවසන් වී ඇත.</translation>
    </message>
    <message>
        <source>Raise its limits in the settings under Other programs, or wait.</source>
        <translation>සැකසීම්වල “වෙනත් වැඩසටහන්” යටතේ එහි සීමා වැඩි කරන්න, නැතහොත් රැඳී සිටින්න.</translation>
    </message>
    <message>
        <source>There is no such job.</source>
        <translation>එවැනි කාර්යයක් නැත.</translation>
    </message>
    <message>
        <source>Look at the list of jobs.</source>
        <translation>කාර්ය ලැයිස්තුව බලන්න.</translation>
    </message>
    <message>
        <source>The job has no result yet, or failed.</source>
        <translation>කාර්යයට තවම ප්‍රතිඵලයක් නැත, නැතහොත් එය අසාර්ථක විය.</translation>
    </message>
    <message>
        <source>Wait until it has ended.</source>
        <translation>එය අවසන් වන තෙක් රැඳී සිටින්න.</translation>
    </message>
    <message>
        <source>A value is missing or not allowed.</source>
        <translation>අගයක් නැත, නැතහොත් එයට ඉඩ නැත.</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>එය නිවැරදි කර නැවත උත්සාහ කරන්න.</translation>
    </message>
    <message>
        <source>The file is larger than the limit.</source>
        <translation>ගොනුව සීමාවට වඩා විශාලයි.</translation>
    </message>
    <message>
        <source>Raise the limit in the settings under Other programs.</source>
        <translation>සැකසීම්වල “වෙනත් වැඩසටහන්” යටතේ සීමාව වැඩි කරන්න.</translation>
    </message>
    <message>
        <source>Too much is under way already.</source>
        <translation>දැනටමත් වැඩ වැඩි ප්‍රමාණයක් සිදු වෙමින් පවතී.</translation>
    </message>
    <message>
        <source>Wait until some of it has ended.</source>
        <translation>ඉන් කොටසක් අවසන් වන තෙක් රැඳී සිටින්න.</translation>
    </message>
    <message>
        <source>There is as much work as can be held, or the server is stopping.</source>
        <translation>භාරගත හැකි උපරිම වැඩ ප්‍රමාණය දැනටමත් ඇත, නැතහොත් සේවාදායකය නවතමින් පවතී.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>පසුව නැවත උත්සාහ කරන්න.</translation>
    </message>
    <message>
        <source>There is no such token any more.</source>
        <translation>එවැනි ටෝකනයක් තවදුරටත් නැත.</translation>
    </message>
    <message>
        <source>Look at the list of tokens.</source>
        <translation>ටෝකන ලැයිස්තුව බලන්න.</translation>
    </message>
    <message>
        <source>The request comes from a web page or another address, which is refused.</source>
        <translation>ඉල්ලීම පැමිණෙන්නේ වෙබ් පිටුවකින් හෝ වෙනත් ලිපිනයකිනි; එවැනි ඒවා ප්‍රතික්ෂේප කෙරේ.</translation>
    </message>
    <message>
        <source>Send it from a program on this computer.</source>
        <translation>එය මෙම පරිගණකයේ වැඩසටහනකින් එවන්න.</translation>
    </message>
    <message>
        <source>There is nothing at this address.</source>
        <translation>මෙම ලිපිනයේ කිසිවක් නැත.</translation>
    </message>
    <message>
        <source>Look at the list of addresses under /docs.</source>
        <translation>/docs හි ලිපින ලැයිස්තුව බලන්න.</translation>
    </message>
    <message>
        <source>This cannot be done at this address.</source>
        <translation>මෙම ලිපිනයේදී මෙය කළ නොහැක.</translation>
    </message>
    <message>
        <source>Another program listens on this port.</source>
        <translation>වෙනත් වැඩසටහනක් මෙම පෝට් අංකය භාවිත කරයි.</translation>
    </message>
    <message>
        <source>Choose another port in the settings under Other programs.</source>
        <translation>සැකසීම්වල “වෙනත් වැඩසටහන්” යටතේ වෙනත් පෝට් අංකයක් තෝරන්න.</translation>
    </message>
    <message>
        <source>The address reaches beyond this computer, or is none of its own.</source>
        <translation>ලිපිනය මෙම පරිගණකයෙන් පිටතට විවෘතයි, නැතහොත් එය මෙහි ලිපිනයක් නොවේ.</translation>
    </message>
    <message>
        <source>Use the address of this computer itself.</source>
        <translation>මෙම පරිගණකයේම ලිපිනය භාවිත කරන්න.</translation>
    </message>
    <message>
        <source>The certificate or its key cannot be used.</source>
        <translation>සහතිකය හෝ එහි යතුර භාවිත කළ නොහැක.</translation>
    </message>
    <message>
        <source>Check both files.</source>
        <translation>ගොනු දෙකම පරීක්ෂා කරන්න.</translation>
    </message>
    <message>
        <source>The watched folder or the folder of the results cannot be used.</source>
        <translation>නිරීක්ෂණය කරන ෆෝල්ඩරය හෝ ප්‍රතිඵල ඇති ෆෝල්ඩරය භාවිත කළ නොහැක.</translation>
    </message>
    <message>
        <source>Check that both are there and can be written, and that the folder is not watched already.</source>
        <translation>දෙකම තිබේද, ඒවාට ලිවිය හැකිද, ෆෝල්ඩරය දැනටමත් නිරීක්ෂණය නොකරන්නේද යන්න පරීක්ෂා කරන්න.</translation>
    </message>
    <message>
        <source>The model comes under a licence of its own, which was not accepted.</source>
        <translation>මාදිලියට ඊටම ආවේණික බලපත්‍රයක් ඇති අතර එය පිළිගෙන නැත.</translation>
    </message>
    <message>
        <source>Read the licence in the settings under Models, and accept it there.</source>
        <translation>සැකසීම්වල “මාදිලි” යටතේ බලපත්‍රය කියවා එහිදී එය පිළිගන්න.</translation>
    </message>
    <message>
        <source>The window cannot open.</source>
        <translation>කවුළුව විවෘත කළ නොහැක.</translation>
    </message>
    <message>
        <source>Use the command line.</source>
        <translation>විධාන පේළිය භාවිත කරන්න.</translation>
    </message>
    <message>
        <source>Nobody could say whether there is a newer version.</source>
        <translation>අලුත් අනුවාදයක් තිබේදැයි දැනගත නොහැකි විය.</translation>
    </message>
    <message>
        <source>Try again later; everything else works without it.</source>
        <translation>පසුව නැවත උත්සාහ කරන්න; අනෙක් සියල්ල මෙය නොමැතිව ද ක්‍රියා කරයි.</translation>
    </message>
    <message>
        <source>Something failed unexpectedly.</source>
        <translation>යමක් අනපේක්ෂිත ලෙස අසාර්ථක විය.</translation>
    </message>
    <message>
        <source>The log holds the details.</source>
        <translation>විස්තර ලොගයේ ඇත.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Documents</source>
        <translation>ලේඛන</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>සරල පෙළ</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>වෙබ් පිටුව</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Word ලේඛනය</translation>
    </message>
    <message>
        <source>Searchable PDF</source>
        <translation>සෙවිය හැකි PDF</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>දත්ත</translation>
    </message>
    <message>
        <source>Tables as CSV</source>
        <translation>වගු CSV ලෙස</translation>
    </message>
    <message>
        <source>Tables as Excel workbook</source>
        <translation>වගු Excel වැඩපොතක් ලෙස</translation>
    </message>
    <message>
        <source>JSON with all boxes</source>
        <translation>සියලු කොටු සහිත JSON</translation>
    </message>
    <message>
        <source>hOCR for OCR programs</source>
        <translation>OCR වැඩසටහන් සඳහා hOCR</translation>
    </message>
    <message>
        <source>ALTO for libraries</source>
        <translation>පුස්තකාල සඳහා ALTO</translation>
    </message>
    <message>
        <source>Name of the source</source>
        <translation>මුල් ගොනුවේ නම</translation>
    </message>
    <message>
        <source>Ending of the source</source>
        <translation>මුල් ගොනුවේ දිගුව</translation>
    </message>
    <message>
        <source>Running number</source>
        <translation>අනුක්‍රමික අංකය</translation>
    </message>
    <message>
        <source>Today&apos;s date</source>
        <translation>අද දිනය</translation>
    </message>
    <message>
        <source>Time of the export</source>
        <translation>නිර්යාත කළ වේලාව</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>ආකෘතිය</translation>
    </message>
    <message>
        <source>Tier that read it</source>
        <translation>කියවූ ස්තරය</translation>
    </message>
    <message>
        <source>Language setting</source>
        <translation>භාෂා සැකසීම</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>ලියන ලදී</translation>
    </message>
    <message>
        <source>{} of the text found</source>
        <translation>පෙළෙන් {}ක් හමු විය</translation>
    </message>
    <message>
        <source>boxes off by {} of a line&apos;s height</source>
        <translation>කොටු පේළි උසින් {}කින් විතැන් වී ඇත</translation>
    </message>
    <message>
        <source>same size as the source</source>
        <translation>මුල් ගොනුවේ ප්‍රමාණයමයි</translation>
    </message>
    <message>
        <source>{} larger than the source</source>
        <translation>මුල් ගොනුවට වඩා {}ක් විශාලයි</translation>
    </message>
    <message>
        <source>{} smaller than the source</source>
        <translation>මුල් ගොනුවට වඩා {}ක් කුඩායි</translation>
    </message>
    <message>
        <source>The PDF does not hold what was read.</source>
        <translation>කියවූ දේ PDF ගොනුවේ නැත.</translation>
    </message>
    <message>
        <source>PDF/A-2 for archives</source>
        <translation>ලේඛනාගාර සඳහා PDF/A-2</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>නිර්යාත කරන්න</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>නිර්යාතයේ ප්‍රගතිය</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>ෆෝල්ඩරයේ පෙන්වන්න</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>විවෘත කරන්න</translation>
    </message>
    <message>
        <source>Copy all text</source>
        <translation>සියලු පෙළ පිටපත් කරන්න</translation>
    </message>
    <message>
        <source>Copy the text of the exported documents</source>
        <translation>නිර්යාත කළ ලේඛනවල පෙළ පිටපත් කරන්න</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>ආපසු</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>නවතන්න</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>වසන්න</translation>
    </message>
    <message>
        <source>Results of the export</source>
        <translation>නිර්යාතයේ ප්‍රතිඵල</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of these names exist already.</source>
        <translation>
            <numerusform>මෙම නමින් ගොනුවක් දැනටමත් ඇත.</numerusform>
            <numerusform>මෙම නම්වලින් ගොනු %nක් දැනටමත් ඇත.</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>ප්‍රතිස්ථාපනය</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>දෙකම තබාගන්න</translation>
    </message>
    <message>
        <source>{} of {} files done</source>
        <translation>ගොනු {} / {} නිමයි</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>නවතමින්…</translation>
    </message>
    <message>
        <source>{} of {} files could not be made as they should be.</source>
        <translation>{} / {} ගොනු නිසි ලෙස සෑදිය නොහැකි විය.</translation>
    </message>
    <message>
        <source>Stopped; what was written so far stays.</source>
        <translation>නවතන ලදී; මෙතෙක් ලියූ දේ පවතී.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written</source>
        <translation>
            <numerusform>ගොනුවක් ලියන ලදී</numerusform>
            <numerusform>ගොනු %nක් ලියන ලදී</numerusform>
        </translation>
    </message>
    <message>
        <source>Characters copied: {count}</source>
        <translation>පිටපත් කළ අනුලකුණු: {count}</translation>
    </message>
</context>
<context>
    <name>ExportPage</name>
    <message>
        <source>The export dialog starts with these choices and remembers here what was chosen there last.</source>
        <translation>නිර්යාත කවුළුව මෙම තේරීම්වලින් ආරම්භ වන අතර එහි අවසන් වරට තෝරාගත් දේ මෙහි මතක තබා ගනී.</translation>
    </message>
</context>
<context>
    <name>FieldNames</name>
    <message>
        <source>address</source>
        <translation>ලිපිනය</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>මුදල</translation>
    </message>
    <message>
        <source>authority</source>
        <translation>අධිකාරිය</translation>
    </message>
    <message>
        <source>buyer name</source>
        <translation>ගැනුම්කරුගේ නම</translation>
    </message>
    <message>
        <source>cash</source>
        <translation>මුදලින් ගෙවූ</translation>
    </message>
    <message>
        <source>change</source>
        <translation>ඉතිරි මුදල</translation>
    </message>
    <message>
        <source>company</source>
        <translation>සමාගම</translation>
    </message>
    <message>
        <source>currency</source>
        <translation>මුදල් ඒකකය</translation>
    </message>
    <message>
        <source>date</source>
        <translation>දිනය</translation>
    </message>
    <message>
        <source>date of birth</source>
        <translation>උපන් දිනය</translation>
    </message>
    <message>
        <source>date of expiry</source>
        <translation>කල් ඉකුත් වන දිනය</translation>
    </message>
    <message>
        <source>date of issue</source>
        <translation>නිකුත් කළ දිනය</translation>
    </message>
    <message>
        <source>description</source>
        <translation>විස්තරය</translation>
    </message>
    <message>
        <source>document number</source>
        <translation>ලේඛන අංකය</translation>
    </message>
    <message>
        <source>due date</source>
        <translation>ගෙවිය යුතු දිනය</translation>
    </message>
    <message>
        <source>email</source>
        <translation>ඊමේල්</translation>
    </message>
    <message>
        <source>fax</source>
        <translation>ෆැක්ස්</translation>
    </message>
    <message>
        <source>given names</source>
        <translation>මුල් නම්</translation>
    </message>
    <message>
        <source>IBAN</source>
        <translation>IBAN</translation>
    </message>
    <message>
        <source>seller VAT ID</source>
        <translation>විකුණුම්කරුගේ VAT අංකය</translation>
    </message>
    <message>
        <source>invoice date</source>
        <translation>ඉන්වොයිසි දිනය</translation>
    </message>
    <message>
        <source>invoice number</source>
        <translation>ඉන්වොයිසි අංකය</translation>
    </message>
    <message>
        <source>items</source>
        <translation>අයිතම</translation>
    </message>
    <message>
        <source>job title</source>
        <translation>තනතුර</translation>
    </message>
    <message>
        <source>merchant</source>
        <translation>වෙළෙන්දා</translation>
    </message>
    <message>
        <source>merchant phone</source>
        <translation>වෙළෙන්දාගේ දුරකථනය</translation>
    </message>
    <message>
        <source>mobile</source>
        <translation>ජංගම දුරකථනය</translation>
    </message>
    <message>
        <source>name</source>
        <translation>නම</translation>
    </message>
    <message>
        <source>nationality</source>
        <translation>ජාතිකත්වය</translation>
    </message>
    <message>
        <source>order number</source>
        <translation>ඇණවුම් අංකය</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>දුරකථනය</translation>
    </message>
    <message>
        <source>place of birth</source>
        <translation>උපන් ස්ථානය</translation>
    </message>
    <message>
        <source>position</source>
        <translation>අයිතම අංකය</translation>
    </message>
    <message>
        <source>quantity</source>
        <translation>ප්‍රමාණය</translation>
    </message>
    <message>
        <source>receipt number</source>
        <translation>රිසිට්පත් අංකය</translation>
    </message>
    <message>
        <source>seller email</source>
        <translation>විකුණුම්කරුගේ ඊමේල්</translation>
    </message>
    <message>
        <source>seller name</source>
        <translation>විකුණුම්කරුගේ නම</translation>
    </message>
    <message>
        <source>seller phone</source>
        <translation>විකුණුම්කරුගේ දුරකථනය</translation>
    </message>
    <message>
        <source>sex</source>
        <translation>ස්ත්‍රී/පුරුෂ භාවය</translation>
    </message>
    <message>
        <source>subtotal</source>
        <translation>උප එකතුව</translation>
    </message>
    <message>
        <source>surname</source>
        <translation>වාසගම</translation>
    </message>
    <message>
        <source>tax</source>
        <translation>බද්ද</translation>
    </message>
    <message>
        <source>tax rate</source>
        <translation>බදු අනුපාතය</translation>
    </message>
    <message>
        <source>total</source>
        <translation>මුළු එකතුව</translation>
    </message>
    <message>
        <source>unit price</source>
        <translation>ඒකක මිල</translation>
    </message>
    <message>
        <source>website</source>
        <translation>වෙබ් අඩවිය</translation>
    </message>
</context>
<context>
    <name>FieldNotes</name>
    <message>
        <source>The items add up to {whole}, the sum is {total}.</source>
        <translation>අයිතමවල එකතුව {whole}, සඳහන් එකතුව {total}.</translation>
    </message>
    <message>
        <source>The items add up to {whole}, the total is {total}.</source>
        <translation>අයිතමවල එකතුව {whole}, මුළු එකතුව {total}.</translation>
    </message>
    <message>
        <source>Sum before tax and tax add up to {whole}, the total is {total}.</source>
        <translation>බද්දට පෙර මුදලේ සහ බද්දේ එකතුව {whole}, මුළු එකතුව {total}.</translation>
    </message>
    <message>
        <source>Cash less change is {whole}, the total is {total}.</source>
        <translation>ගෙවූ මුදලෙන් ඉතිරිය අඩු කළ විට {whole}, මුළු එකතුව {total}.</translation>
    </message>
    <message>
        <source>No table with the columns of &quot;{name}&quot; was found.</source>
        <translation>“{name}” හි තීරු සහිත වගුවක් හමු නොවීය.</translation>
    </message>
    <message>
        <source>No language model is installed: the fields are from rules alone.</source>
        <translation>භාෂා මාදිලියක් ස්ථාපනය කර නැත: ක්ෂේත්‍ර ලැබුණේ රීතිවලින් පමණි.</translation>
    </message>
    <message>
        <source>The fields are from rules alone: {reason}.</source>
        <translation>ක්ෂේත්‍ර ලැබුණේ රීතිවලින් පමණි: {reason}.</translation>
    </message>
    <message>
        <source>The model {name} is too small to choose values: the fields are from rules alone.</source>
        <translation>අගයන් තේරීමට {name} මාදිලිය කුඩා වැඩිය: ක්ෂේත්‍ර ලැබුණේ රීතිවලින් පමණි.</translation>
    </message>
    <message>
        <source>The fields are from rules alone: {reason}, twice.</source>
        <translation>ක්ෂේත්‍ර ලැබුණේ රීතිවලින් පමණි: {reason}, දෙවරක්.</translation>
    </message>
    <message>
        <source>Only the first {count} lines were looked through.</source>
        <translation>පළමු පේළි {count} පමණක් පරීක්ෂා කරන ලදී.</translation>
    </message>
    <message>
        <source>the language model failed</source>
        <translation>භාෂා මාදිලිය අසාර්ථක විය</translation>
    </message>
    <message>
        <source>the language model took too long</source>
        <translation>භාෂා මාදිලියට වැඩි කාලයක් ගත විය</translation>
    </message>
    <message>
        <source>its answer was no JSON</source>
        <translation>එහි පිළිතුර JSON නොවීය</translation>
    </message>
    <message>
        <source>found by its place or form, no label stands beside it</source>
        <translation>එහි ස්ථානයෙන් හෝ හැඩයෙන් හමු විය, ඒ අසල ලේබලයක් නැත</translation>
    </message>
    <message>
        <source>chosen by the language model, no label stands beside it</source>
        <translation>භාෂා මාදිලිය තේරුවේය, ඒ අසල ලේබලයක් නැත</translation>
    </message>
    <message>
        <source>the language model said this; it stands nowhere in the document and was left out</source>
        <translation>භාෂා මාදිලිය මෙය කීවේය; ලේඛනයේ කිසිතැනක නැති බැවින් අතහරින ලදී</translation>
    </message>
    <message>
        <source>the sign stands for several currencies</source>
        <translation>ලකුණ මුදල් ඒකක කිහිපයකට යෙදේ</translation>
    </message>
    <message>
        <source>several currencies are named</source>
        <translation>මුදල් ඒකක කිහිපයක් සඳහන් වේ</translation>
    </message>
    <message>
        <source>day and month may be the other way round</source>
        <translation>දිනය සහ මාසය මාරු වී තිබිය හැක</translation>
    </message>
    <message>
        <source>adds up: {sum}</source>
        <translation>ගණනය ගැළපේ: {sum}</translation>
    </message>
    <message>
        <source>the items add up to {whole}</source>
        <translation>අයිතමවල එකතුව {whole}</translation>
    </message>
    <message>
        <source>does not add up with the other amounts</source>
        <translation>අනෙක් මුදල් සමඟ නොගැළපේ</translation>
    </message>
    <message>
        <source>read with a confidence of {share} only</source>
        <translation>{share} විශ්වාසනීයත්වයකින් පමණක් කියවා ඇත</translation>
    </message>
    <message>
        <source>it is in this language already</source>
        <translation>එය දැනටමත් මෙම භාෂාවෙනි</translation>
    </message>
    <message>
        <source>not found again: {names}</source>
        <translation>නැවත හමු නොවීය: {names}</translation>
    </message>
    <message>
        <source>stays in the original: {reason}</source>
        <translation>මුල් පෙළ ලෙස පවතී: {reason}</translation>
    </message>
    <message>
        <source>{missing} would be missing</source>
        <translation>{missing} මග හැරෙනු ඇත</translation>
    </message>
    <message>
        <source>{added} would be new</source>
        <translation>{added} අලුතින් එක් වනු ඇත</translation>
    </message>
    <message>
        <source>{missing} would be missing and {added} would be new</source>
        <translation>{missing} මග හැරී {added} අලුතින් එක් වනු ඇත</translation>
    </message>
    <message>
        <source>the model repeated the original</source>
        <translation>මාදිලිය මුල් පෙළ නැවත කීවේය</translation>
    </message>
    <message>
        <source>the model repeated itself</source>
        <translation>මාදිලිය එකම දේ නැවත නැවත කීවේය</translation>
    </message>
    <message>
        <source>the model gave no text</source>
        <translation>මාදිලිය පෙළක් දුන්නේ නැත</translation>
    </message>
    <message>
        <source>the model took too long</source>
        <translation>මාදිලියට වැඩි කාලයක් ගත විය</translation>
    </message>
    <message>
        <source>the model wrote something else</source>
        <translation>මාදිලිය වෙනත් දෙයක් ලිවීය</translation>
    </message>
    <message>
        <source>the model did not come to an end</source>
        <translation>මාදිලිය අවසානයකට පැමිණියේ නැත</translation>
    </message>
    <message>
        <source>it is too long for the model</source>
        <translation>එය මාදිලියට දිග වැඩිය</translation>
    </message>
    <message>
        <source>the answer is in another language ({tag})</source>
        <translation>පිළිතුර වෙනත් භාෂාවකිනි ({tag})</translation>
    </message>
    <message>
        <source>the model {name} is too small to translate</source>
        <translation>පරිවර්තනයට {name} මාදිලිය කුඩා වැඩිය</translation>
    </message>
    <message>
        <source>the model {name} is not made for {language}</source>
        <translation>{name} මාදිලිය {language} සඳහා සාදා නැත</translation>
    </message>
</context>
<context>
    <name>FieldsDialog</name>
    <message>
        <source>Takes values out of the document that is shown. Each is looked up in the text; choose a row to see where it stands. What could not be proved is marked.</source>
        <translation>පෙන්වා ඇති ලේඛනයෙන් අගයන් ලබාගනී. එක් එක් අගය පෙළෙහි සොයා බලයි; එය ඇති තැන බැලීමට පේළියක් තෝරන්න. තහවුරු කළ නොහැකි වූ දේ ලකුණු කර ඇත.</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>ක්ෂේත්‍ර</translation>
    </message>
    <message>
        <source>What to take out</source>
        <translation>ලබාගත යුතු දේ</translation>
    </message>
    <message>
        <source>JSON Schema of your own…</source>
        <translation>ඔබේම JSON Schema…</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>උපුටාගන්න</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>පිටපත් කරන්න</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>සුරැකුවා: {name}</translation>
    </message>
    <message>
        <source>JSON Schema of your own</source>
        <translation>ඔබේම JSON Schema</translation>
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
        <translation>වගුව</translation>
    </message>
    <message>
        <source>Save fields</source>
        <translation>ක්ෂේත්‍ර සුරැකීම</translation>
    </message>
</context>
<context>
    <name>FieldsModel</name>
    <message>
        <source>Field</source>
        <translation>ක්ෂේත්‍රය</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>අගය</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>සාක්ෂිය</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>පිටුව</translation>
    </message>
    <message>
        <source>Confidence: {share}</source>
        <translation>විශ්වාසනීයත්වය: {share}</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>හමු නොවීය</translation>
    </message>
</context>
<context>
    <name>FileField</name>
    <message>
        <source>Choose…</source>
        <translation>තෝරන්න…</translation>
    </message>
    <message>
        <source>Choose: {}</source>
        <translation>තෝරන්න: {}</translation>
    </message>
</context>
<context>
    <name>FolderField</name>
    <message>
        <source>Choose…</source>
        <translation>තෝරන්න…</translation>
    </message>
    <message>
        <source>Choose: {}</source>
        <translation>තෝරන්න: {}</translation>
    </message>
</context>
<context>
    <name>FoldersModel</name>
    <message>
        <source>Folder</source>
        <translation>ෆෝල්ඩරය</translation>
    </message>
    <message>
        <source>Makes</source>
        <translation>සාදන දේ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>තත්ත්වය</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>නිමි</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>පසෙකට දැමූ</translation>
    </message>
    <message>
        <source>{} set aside</source>
        <translation>{}ක් පසෙකට දමා ඇත</translation>
    </message>
    <message>
        <source>Results: {}</source>
        <translation>ප්‍රතිඵල: {}</translation>
    </message>
</context>
<context>
    <name>Gallery</name>
    <message>
        <source>Tools</source>
        <translation>මෙවලම්</translation>
    </message>
    <message>
        <source>No tool has these words.</source>
        <translation>මෙම වචන ඇති මෙවලමක් නැත.</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>User guide</source>
        <translation>පරිශීලක මාර්ගෝපදේශය</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>පටුන</translation>
    </message>
    <message>
        <source>Page of the guide</source>
        <translation>මාර්ගෝපදේශයේ පිටුව</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>ආපසු</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>ඉදිරියට</translation>
    </message>
    <message>
        <source>Search in this page</source>
        <translation>මෙම පිටුවේ සොයන්න</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>පෙර ගැළපීම</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>ඊළඟ ගැළපීම</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>සොයන්න</translation>
    </message>
    <message>
        <source>This installation was packaged without the guide.</source>
        <translation>මෙම ස්ථාපනයට මාර්ගෝපදේශය ඇතුළත් කර නැත.</translation>
    </message>
    <message>
        <source>Not on this page</source>
        <translation>මෙම පිටුවේ නැත</translation>
    </message>
</context>
<context>
    <name>HitListModel</name>
    <message>
        <source>{} · page {}</source>
        <translation>{} · පිටුව {}</translation>
    </message>
</context>
<context>
    <name>Improve</name>
    <message>
        <source>p. {}</source>
        <translation>පි. {}</translation>
    </message>
    <message>
        <source>numbers differ</source>
        <translation>අංක වෙනස්</translation>
    </message>
    <message>
        <source>doubtful text</source>
        <translation>සැක සහිත පෙළ</translation>
    </message>
    <message>
        <source>table</source>
        <translation>වගුව</translation>
    </message>
    <message>
        <source>hardly legible</source>
        <translation>කියවීමට අපහසු</translation>
    </message>
    <message>
        <source>none</source>
        <translation>නැත</translation>
    </message>
    <message>
        <source>{old} now, {new} read anew</source>
        <translation>දැන් {old}, අලුතින් කියවූ {new}</translation>
    </message>
    <message>
        <source>Numbers differ: {}</source>
        <translation>අංක වෙනස්: {}</translation>
    </message>
</context>
<context>
    <name>ImproveDialog</name>
    <message>
        <source>Improve doubtful parts</source>
        <translation>සැක සහිත කොටස් වැඩිදියුණු කිරීම</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>පණිවිඩය</translation>
    </message>
    <message>
        <source>The text there has changed since; this proposal is dropped.</source>
        <translation>එහි පෙළ එතැන් සිට වෙනස් වී ඇත; මෙම යෝජනාව ඉවත් කෙරේ.</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>මිනිත්තු</translation>
    </message>
    <message>
        <source> min</source>
        <translation> මිනි.</translation>
    </message>
    <message>
        <source>Which pages</source>
        <translation>කුමන පිටු</translation>
    </message>
    <message>
        <source>All pages of the document</source>
        <translation>ලේඛනයේ සියලු පිටු</translation>
    </message>
    <message>
        <source>The page shown</source>
        <translation>පෙන්වන පිටුව</translation>
    </message>
    <message>
        <source>A vision model reads doubtful text, tables and what is hardly legible once more, the worst first. Nothing is changed before you have seen what differs.</source>
        <translation>දෘෂ්ටි මාදිලියක් සැක සහිත පෙළ, වගු සහ කියවීමට අපහසු දේ නරකම ඒවායින් පටන්ගෙන නැවත කියවයි. වෙනස් දේ ඔබ දකින තුරු කිසිවක් වෙනස් නොකෙරේ.</translation>
    </message>
    <message>
        <source>&amp;Time at most</source>
        <translation>උපරිම කාලය (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Pages</source>
        <translation>පිටු (&amp;P)</translation>
    </message>
    <message>
        <source>Looking again</source>
        <translation>නැවත බැලීම</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>වෙනස් දේ</translation>
    </message>
    <message>
        <source>The part as it stands on the page</source>
        <translation>පිටුවේ ඇති පරිදි කොටස</translation>
    </message>
    <message>
        <source>Numbers that differ</source>
        <translation>වෙනස් අංක</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>නැවත බලන්න</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>නවතන්න</translation>
    </message>
    <message>
        <source>Another look…</source>
        <translation>තවත් බැලීමක්…</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>පිළිගන්න (&amp;A)</translation>
    </message>
    <message>
        <source>Put this reading into the text (Enter in the list)</source>
        <translation>මෙම කියවීම පෙළට යොදන්න (ලැයිස්තුවේ Enter)</translation>
    </message>
    <message>
        <source>&amp;Reject</source>
        <translation>ප්‍රතික්ෂේප කරන්න (&amp;R)</translation>
    </message>
    <message>
        <source>Keep the text as it is (Delete in the list)</source>
        <translation>පෙළ තිබෙන පරිදිම තබාගන්න (ලැයිස්තුවේ Delete)</translation>
    </message>
    <message>
        <source>Accept &amp;where numbers agree</source>
        <translation>අංක එකඟ වන තැන් පිළිගන්න (&amp;W)</translation>
    </message>
    <message>
        <source>Accept every difference that leaves all numbers as they are</source>
        <translation>සියලු අංක තිබෙන පරිදිම තබන සෑම වෙනසක්ම පිළිගන්න</translation>
    </message>
    <message>
        <source>Accept a&amp;ll</source>
        <translation>සියල්ල පිළිගන්න (&amp;L)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>වසන්න</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s) of an earlier look are still open.</source>
        <translation>
            <numerusform>පෙර බැලීමක වෙනසක් තවම විවෘතයි.</numerusform>
            <numerusform>පෙර බැලීමක වෙනස්කම් %nක් තවම විවෘතයි.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking at part {number} of {total}; at most {minutes} min in all</source>
        <translation>කොටස {number} / {total} බලමින්; මුළු කාලය උපරිම මිනි. {minutes}</translation>
    </message>
    <message>
        <source>Looking for doubtful parts…</source>
        <translation>සැක සහිත කොටස් සොයමින්…</translation>
    </message>
    <message>
        <source>Nothing here is doubtful.</source>
        <translation>මෙහි සැක සහිත කිසිවක් නැත.</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) were read differently.</source>
        <translation>
            <numerusform>කොටසක් වෙනස් ලෙස කියවා ඇත.</numerusform>
            <numerusform>කොටස් %nක් වෙනස් ලෙස කියවා ඇත.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n more there was no time.</source>
        <translation>
            <numerusform>තව එකකට කාලය මදි විය.</numerusform>
            <numerusform>තව %nකට කාලය මදි විය.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>නවතමින්…</translation>
    </message>
    <message>
        <source>All differences are dealt with.</source>
        <translation>සියලු වෙනස්කම් විසඳා ඇත.</translation>
    </message>
</context>
<context>
    <name>InkEditing</name>
    <message>
        <source>Accept word</source>
        <translation>වචනය පිළිගැනීම</translation>
    </message>
    <message>
        <source>Edit word</source>
        <translation>වචනය සංස්කරණය</translation>
    </message>
    <message>
        <source>Split word</source>
        <translation>වචනය බෙදීම</translation>
    </message>
    <message>
        <source>Merge words</source>
        <translation>වචන ඒකාබද්ධ කිරීම</translation>
    </message>
    <message>
        <source>Move box</source>
        <translation>කොටුව ගෙනයාම</translation>
    </message>
</context>
<context>
    <name>InkField</name>
    <message>
        <source>Word under the ink</source>
        <translation>මුද්‍රිත තැන යට ඇති වචනය</translation>
    </message>
    <message>
        <source>Enter takes it over and goes to the next doubtful word, Tab to the next word, Esc leaves</source>
        <translation>Enter එය භාරගෙන ඊළඟ සැක සහිත වචනයට යයි, Tab ඊළඟ වචනයට යයි, Esc ඉවත් වෙයි</translation>
    </message>
    <message>
        <source>Right as it is, go on (Enter)</source>
        <translation>එලෙසම නිවැරදියි, ඉදිරියට (Enter)</translation>
    </message>
    <message>
        <source>Previous word (Shift+Tab)</source>
        <translation>පෙර වචනය (Shift+Tab)</translation>
    </message>
    <message>
        <source>Next word (Tab)</source>
        <translation>ඊළඟ වචනය (Tab)</translation>
    </message>
    <message>
        <source>Split the word at the caret (Ctrl+D)</source>
        <translation>කර්සරය ඇති තැනින් වචනය බෙදන්න (Ctrl+D)</translation>
    </message>
    <message>
        <source>Merge with the next word (Ctrl+J)</source>
        <translation>ඊළඟ වචනය සමඟ ඒකාබද්ධ කරන්න (Ctrl+J)</translation>
    </message>
    <message>
        <source>Leave (Esc)</source>
        <translation>ඉවත් වන්න (Esc)</translation>
    </message>
    <message>
        <source>Line: {text}</source>
        <translation>පේළිය: {text}</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>Open files</source>
        <translation>ගොනු විවෘත කරන්න</translation>
    </message>
    <message>
        <source>Pictures and PDFs</source>
        <translation>රූප සහ PDF</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>සියලු ගොනු</translation>
    </message>
    <message>
        <source>Open a folder</source>
        <translation>ෆෝල්ඩරයක් විවෘත කරන්න</translation>
    </message>
    <message>
        <source>The clipboard holds no picture and no files</source>
        <translation>පසුරු පුවරුවේ රූපයක් හෝ ගොනු නැත</translation>
    </message>
</context>
<context>
    <name>InterruptedModel</name>
    <message>
        <source>begun {}</source>
        <translation>{} ආරම්භ විය</translation>
    </message>
    <message numerus="yes">
        <source>{} of %n page(s) read</source>
        <translation>
            <numerusform>පිටු 1න් {}ක් කියවා ඇත</numerusform>
            <numerusform>පිටු %nන් {}ක් කියවා ඇත</numerusform>
        </translation>
    </message>
    <message>
        <source>no page read yet</source>
        <translation>තවම පිටුවක් කියවා නැත</translation>
    </message>
    <message>
        <source>the file is no longer there</source>
        <translation>ගොනුව තවදුරටත් එහි නැත</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>en</source>
        <translation>si</translation>
    </message>
</context>
<context>
    <name>LanguageDialog</name>
    <message>
        <source>Languages</source>
        <translation>භාෂා</translation>
    </message>
    <message>
        <source>Search languages</source>
        <translation>භාෂා සොයන්න</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>ස්වයංක්‍රීය</translation>
    </message>
    <message>
        <source>Tell the language from the text</source>
        <translation>පෙළෙන් භාෂාව හඳුනා ගන්න</translation>
    </message>
    <message>
        <source>Data to read {} is missing, and your settings forbid downloads.</source>
        <translation>{} කියවීමට අවශ්‍ය දත්ත නැත, ඔබේ සැකසීම් බාගැනීම් තහනම් කරයි.</translation>
    </message>
    <message>
        <source>On Debian and Ubuntu these packages bring it: {}</source>
        <translation>Debian සහ Ubuntu හි මේවා ලැබෙන පැකේජ: {}</translation>
    </message>
    <message>
        <source>Data to read {} is missing: {} to download.</source>
        <translation>{} කියවීමට අවශ්‍ය දත්ත නැත: {}ක් බාගත යුතුය.</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>බාගන්න</translation>
    </message>
</context>
<context>
    <name>LanguageField</name>
    <message>
        <source>Language</source>
        <translation>භාෂාව</translation>
    </message>
    <message>
        <source>Language of the text; automatic fits mixed documents too</source>
        <translation>පෙළෙහි භාෂාව; ස්වයංක්‍රීය විකල්පය මිශ්‍ර ලේඛනවලට ද ගැළපේ</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>ස්වයංක්‍රීය</translation>
    </message>
    <message>
        <source>All languages…</source>
        <translation>සියලු භාෂා…</translation>
    </message>
</context>
<context>
    <name>LanguageTable</name>
    <message>
        <source>Language</source>
        <translation>භාෂාව</translation>
    </message>
    <message>
        <source>Own name</source>
        <translation>එම භාෂාවෙන් නම</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>දත්ත</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>සූදානම්</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>නැත</translation>
    </message>
</context>
<context>
    <name>LibraryPanel</name>
    <message>
        <source>Library</source>
        <translation>පුස්තකාලය</translation>
    </message>
    <message>
        <source>Search the text of all documents</source>
        <translation>සියලු ලේඛනවල පෙළ සොයන්න</translation>
    </message>
    <message>
        <source>All words must be on a page; &quot;quotes&quot; keep words together</source>
        <translation>සියලු වචන එකම පිටුවක තිබිය යුතුය; &quot;උද්ධෘත&quot; ලකුණු වචන එකට තබයි</translation>
    </message>
    <message>
        <source>Past documents</source>
        <translation>පෙර ලේඛන</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>හමු වූ දේ</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>නිර්යාත කරන්න…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>මකන්න…</translation>
    </message>
    <message>
        <source>Find source file…</source>
        <translation>මුල් ගොනුව සොයන්න…</translation>
    </message>
    <message>
        <source>Organise pages…</source>
        <translation>පිටු සංවිධානය කරන්න…</translation>
    </message>
    <message>
        <source>No page holds these words.</source>
        <translation>කිසිදු පිටුවක මෙම වචන නැත.</translation>
    </message>
    <message>
        <source>Documents that were read appear here, with all their text to search.</source>
        <translation>කියවූ ලේඛන මෙහි දිස්වන අතර ඒවායේ සියලු පෙළ සෙවිය හැක.</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>පිටු 1</numerusform>
            <numerusform>පිටු %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>ලේඛන 1</numerusform>
            <numerusform>ලේඛන %n</numerusform>
        </translation>
    </message>
    <message>
        <source>{} in {}</source>
        <translation>{}, {} තුළ</translation>
    </message>
    <message>
        <source>; the first are shown</source>
        <translation>; පළමු ඒවා පෙන්වා ඇත</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>මකන්න</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n document(s) from the library?</source>
        <translation>
            <numerusform>පුස්තකාලයෙන් ලේඛනයක් මකන්නද?</numerusform>
            <numerusform>පුස්තකාලයෙන් ලේඛන %nක් මකන්නද?</numerusform>
        </translation>
    </message>
    <message>
        <source>What was read is deleted. The source files and exported files on your disk stay.</source>
        <translation>කියවූ දේ මැකේ. ඔබේ තැටියේ ඇති මුල් ගොනු සහ නිර්යාත කළ ගොනු පවතී.</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) deleted</source>
        <translation>
            <numerusform>ලේඛනයක් මකන ලදී</numerusform>
            <numerusform>ලේඛන %nක් මකන ලදී</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>අස් කරන්න</translation>
    </message>
    <message>
        <source>Where does {} lie now?</source>
        <translation>{} දැන් ඇත්තේ කොහේද?</translation>
    </message>
    <message>
        <source>The source file was found.</source>
        <translation>මුල් ගොනුව හමු විය.</translation>
    </message>
</context>
<context>
    <name>LicenceDialog</name>
    <message>
        <source>Licence</source>
        <translation>බලපත්‍රය</translation>
    </message>
    <message>
        <source>{} comes under a licence of its own, which limits who may use it and for what.</source>
        <translation>{} සඳහා ඊටම ආවේණික බලපත්‍රයක් ඇත; එය කාට, කුමක් සඳහා භාවිත කළ හැකිද යන්න එයින් සීමා කෙරේ.</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>බලපත්‍රයේ පෙළ</translation>
    </message>
    <message>
        <source>Accept the licence</source>
        <translation>බලපත්‍රය පිළිගන්න</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>අවලංගු කරන්න</translation>
    </message>
</context>
<context>
    <name>LogDialog</name>
    <message>
        <source>Log</source>
        <translation>ලොගය</translation>
    </message>
    <message>
        <source>What went wrong, with names of files and never with their text. The report that can be copied has no names of files either: versions, settings and the last messages.</source>
        <translation>වැරදුණු දේ, ගොනු නම් සහිතව, ඒවායේ පෙළ කිසිවිටෙක නැතිව. පිටපත් කළ හැකි වාර්තාවේ ගොනු නම් ද නැත: අනුවාද, සැකසීම් සහ අවසන් පණිවිඩ පමණි.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>පෙන්වන්න</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>සියල්ල</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>අනතුරු ඇඟවීම් සහ දෝෂ</translation>
    </message>
    <message>
        <source>Errors only</source>
        <translation>දෝෂ පමණි</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>නැවුම් කරන්න</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>ෆෝල්ඩරයේ පෙන්වන්න</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>වාර්තාව පිටපත් කරන්න</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>පණිවිඩ</translation>
    </message>
    <message>
        <source>The report is on the clipboard. Read it before you send it.</source>
        <translation>වාර්තාව පසුරු පුවරුවේ ඇත. යැවීමට පෙර එය කියවන්න.</translation>
    </message>
    <message>
        <source>Nothing was logged.</source>
        <translation>කිසිවක් ලොගයේ සටහන් වී නැත.</translation>
    </message>
    <message>
        <source>There is no log file yet.</source>
        <translation>තවම ලොග ගොනුවක් නැත.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Something failed unexpectedly; the log file holds the details</source>
        <translation>යමක් අනපේක්ෂිත ලෙස අසාර්ථක විය; විස්තර ලොග ගොනුවේ ඇත</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>පෝලිම</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>පිටු</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>පුස්තකාලය</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>ලැයිස්තු</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>මෙවලම්</translation>
    </message>
    <message>
        <source>The models that read pictures are not installed ({}). PDFs that hold text can be read.</source>
        <translation>රූප කියවන මාදිලි ස්ථාපනය කර නැත ({}). පෙළ අඩංගු PDF කියවිය හැක.</translation>
    </message>
    <message>
        <source>Install models…</source>
        <translation>මාදිලි ස්ථාපනය කරන්න…</translation>
    </message>
    <message>
        <source>Some settings take effect when Pagesight is started again</source>
        <translation>සමහර සැකසීම් ක්‍රියාත්මක වන්නේ Pagesight නැවත ආරම්භ කළ විටය</translation>
    </message>
    <message>
        <source>Close Pagesight?</source>
        <translation>Pagesight වසන්නද?</translation>
    </message>
    <message>
        <source>Files are still being read; nothing of this window is kept. Close anyway?</source>
        <translation>ගොනු තවමත් කියවමින් පවතී; මෙම කවුළුවේ කිසිවක් තබා නොගැනේ. කෙසේ වුවත් වසන්නද?</translation>
    </message>
    <message>
        <source>Files are still being read. Pages that are finished are kept, and the next start offers to go on. Close anyway?</source>
        <translation>ගොනු තවමත් කියවමින් පවතී. නිමි පිටු තබාගන්නා අතර, මීළඟ ආරම්භයේදී දිගටම කියවීමට ඉඩ ලැබේ. කෙසේ වුවත් වසන්නද?</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>කෙසේ වුවත් වසන්න</translation>
    </message>
</context>
<context>
    <name>MarkdownTab</name>
    <message>
        <source>Page as Markdown, rendered</source>
        <translation>පිටුව Markdown ලෙස, සකසා පෙන්වූ</translation>
    </message>
    <message>
        <source>No text on this page.</source>
        <translation>මෙම පිටුවේ පෙළ නැත.</translation>
    </message>
    <message>
        <source>Page as Markdown, source</source>
        <translation>පිටුව Markdown ලෙස, මුල් කේතය</translation>
    </message>
    <message>
        <source>Show source</source>
        <translation>මුල් කේතය පෙන්වන්න</translation>
    </message>
    <message>
        <source>Show the Markdown source</source>
        <translation>Markdown මුල් කේතය පෙන්වන්න</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Problem with this page</source>
        <translation>මෙම පිටුවේ ගැටලුවක්</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>නැවත උත්සාහ කරන්න</translation>
    </message>
    <message>
        <source>Try to show the page again</source>
        <translation>පිටුව පෙන්වීමට නැවත උත්සාහ කරන්න</translation>
    </message>
    <message>
        <source>Find file…</source>
        <translation>ගොනුව සොයන්න…</translation>
    </message>
    <message>
        <source>Choose where the file lies now</source>
        <translation>ගොනුව දැන් ඇති තැන තෝරන්න</translation>
    </message>
</context>
<context>
    <name>ModelField</name>
    <message>
        <source>The best that is installed</source>
        <translation>ස්ථාපිත හොඳම මාදිලිය</translation>
    </message>
    <message>
        <source>{} (not installed)</source>
        <translation>{} (ස්ථාපනය කර නැත)</translation>
    </message>
</context>
<context>
    <name>ModelTable</name>
    <message>
        <source>Model</source>
        <translation>මාදිලිය</translation>
    </message>
    <message>
        <source>State</source>
        <translation>තත්ත්වය</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>ප්‍රමාණය</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>භාවිතය</translation>
    </message>
    <message>
        <source>{}, recommended for this machine</source>
        <translation>{}, මෙම යන්ත්‍රයට නිර්දේශිතයි</translation>
    </message>
    <message>
        <source>Chats and reads</source>
        <translation>කතාබස් කරයි සහ කියවයි</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>කතාබස් කරයි</translation>
    </message>
    <message>
        <source>Reads pictures</source>
        <translation>රූප කියවයි</translation>
    </message>
    <message>
        <source>Finds lines</source>
        <translation>පේළි සොයයි</translation>
    </message>
    <message>
        <source>Reads lines</source>
        <translation>පේළි කියවයි</translation>
    </message>
    <message>
        <source>Turns pages</source>
        <translation>පිටු කරකවයි</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>පිරිසැලසුම</translation>
    </message>
    <message>
        <source>Compares sentences</source>
        <translation>වාක්‍ය සසඳයි</translation>
    </message>
    <message>
        <source>Reads print quickly</source>
        <translation>මුද්‍රිත අකුරු ඉක්මනින් කියවයි</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>නොදනී</translation>
    </message>
    <message>
        <source>Of the system</source>
        <translation>පද්ධතියේ</translation>
    </message>
    <message>
        <source>Of the program</source>
        <translation>වැඩසටහනේ</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>ස්ථාපිතයි</translation>
    </message>
    <message>
        <source>Not installed</source>
        <translation>ස්ථාපනය කර නැත</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>හානි වී ඇත</translation>
    </message>
    <message>
        <source>Older version</source>
        <translation>පැරණි අනුවාදයක්</translation>
    </message>
</context>
<context>
    <name>ModelWording</name>
    <message>
        <source>Recommended for this machine: the model that chats reads too, one download and one place in memory.</source>
        <translation>මෙම යන්ත්‍රයට නිර්දේශිතයි: කතාබස් කරන මාදිලියම කියවයි, එක් බාගැනීමක් සහ මතකයේ එක් ඉඩක් පමණි.</translation>
    </message>
    <message>
        <source>Recommended for reading: the quickest for this machine.</source>
        <translation>කියවීමට නිර්දේශිතයි: මෙම යන්ත්‍රයට වේගවත්ම එක.</translation>
    </message>
    <message>
        <source>Recommended for chat: the largest that this machine carries; larger ones answer better.</source>
        <translation>කතාබසට නිර්දේශිතයි: මෙම යන්ත්‍රයට දැරිය හැකි විශාලතම එක; විශාල ඒවා වඩා හොඳින් පිළිතුරු දෙයි.</translation>
    </message>
    <message>
        <source>Recommended for chat: larger ones need more memory than this machine has.</source>
        <translation>කතාබසට නිර්දේශිතයි: විශාල ඒවාට මෙම යන්ත්‍රයේ ඇති මතකයට වඩා අවශ්‍යයි.</translation>
    </message>
    <message>
        <source>It needs {} of memory and {} are free now: close other programs first.</source>
        <translation>එයට {}ක මතකයක් අවශ්‍යයි, දැන් නිදහස් {}කි: පළමුව වෙනත් වැඩසටහන් වසන්න.</translation>
    </message>
    <message>
        <source>Estimated: {} a page on this machine.</source>
        <translation>ඇස්තමේන්තුව: මෙම යන්ත්‍රයේ පිටුවකට {}.</translation>
    </message>
    <message>
        <source>Its speed on this machine was not measured yet.</source>
        <translation>මෙම යන්ත්‍රයේ එහි වේගය තවම මැන නැත.</translation>
    </message>
    <message>
        <source>Measured on this machine: {} a page.</source>
        <translation>මෙම යන්ත්‍රයේ මැන ඇත: පිටුවකට {}.</translation>
    </message>
    <message>
        <source>Measured on this machine: it writes {} tokens a second.</source>
        <translation>මෙම යන්ත්‍රයේ මැන ඇත: තත්පරයකට ටෝකන {}ක් ලියයි.</translation>
    </message>
    <message>
        <source>Memory: about {}</source>
        <translation>මතකය: {} පමණ</translation>
    </message>
    <message>
        <source>the program&apos;s own files</source>
        <translation>වැඩසටහනේම ගොනු</translation>
    </message>
    <message>
        <source>what is already installed</source>
        <translation>දැනටමත් ස්ථාපිත දේ</translation>
    </message>
    <message>
        <source>{} or {}</source>
        <translation>{} හෝ {}</translation>
    </message>
    <message>
        <source>{} and {}</source>
        <translation>{} සහ {}</translation>
    </message>
    <message>
        <source>Very small: finds and repeats single facts of short English texts, often misses, cannot reason, translate or see pictures.</source>
        <translation>ඉතා කුඩාය: කෙටි ඉංග්‍රීසි පෙළවල තනි කරුණු සොයා නැවත කියයි, බොහෝ විට වරදියි, තර්ක කිරීමට, පරිවර්තනයට හෝ රූප දැකීමට නොහැක.</translation>
    </message>
    <message>
        <source>Answers, summarises and translates between large languages, and reads handwriting, tables and formulas; slow without a graphics processor.</source>
        <translation>පිළිතුරු දෙයි, සාරාංශ කරයි, ප්‍රධාන භාෂා අතර පරිවර්තනය කරයි, අත් අකුරු, වගු සහ සූත්‍ර කියවයි; චිත්‍රක සකසනයක් නැතිව මන්දගාමීය.</translation>
    </message>
    <message>
        <source>Answers, summarises, translates and reads handwriting, tables and formulas; about twice as slow as the 2B model.</source>
        <translation>පිළිතුරු දෙයි, සාරාංශ කරයි, පරිවර්තනය කරයි, අත් අකුරු, වගු සහ සූත්‍ර කියවයි; 2B මාදිලියට වඩා දෙගුණයක් පමණ මන්දගාමීය.</translation>
    </message>
    <message>
        <source>Made for reading documents in about 100 languages, block by block; it cannot chat.</source>
        <translation>භාෂා 100ක පමණ ලේඛන ඛණ්ඩයෙන් ඛණ්ඩය කියවීමට සාදා ඇත; එයට කතාබස් කළ නොහැක.</translation>
    </message>
    <message>
        <source>Made for reading documents, mostly Chinese, English and large European languages; it cannot chat, and is known to repeat itself on some pages.</source>
        <translation>ලේඛන කියවීමට සාදා ඇත, බොහෝ දුරට චීන, ඉංග්‍රීසි සහ ප්‍රධාන යුරෝපීය භාෂා; එයට කතාබස් කළ නොහැක, සමහර පිටුවල එකම දේ නැවත නැවත ලියන බව දනී.</translation>
    </message>
</context>
<context>
    <name>ModelWork</name>
    <message>
        <source>Import from a folder…</source>
        <translation>ෆෝල්ඩරයකින් ආයාත කරන්න…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>ප්‍රගතිය</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>නවතන්න</translation>
    </message>
    <message>
        <source>Folder with model files</source>
        <translation>මාදිලි ගොනු සහිත ෆෝල්ඩරය</translation>
    </message>
    <message>
        <source>Answering a question about a sample page</source>
        <translation>නියැදි පිටුවක් ගැන ප්‍රශ්නයකට පිළිතුරු දෙමින්</translation>
    </message>
    <message>
        <source>Reading parts of a sample page</source>
        <translation>නියැදි පිටුවක කොටස් කියවමින්</translation>
    </message>
    <message>
        <source>Waiting for another process that is installing models</source>
        <translation>මාදිලි ස්ථාපනය කරන වෙනත් ක්‍රියාවලියක් අවසන් වන තෙක් රැඳී සිටිමින්</translation>
    </message>
    <message>
        <source>Checking {}</source>
        <translation>{} පරීක්ෂා කරමින්</translation>
    </message>
    <message>
        <source>downloading {}</source>
        <translation>{} බාගනිමින්</translation>
    </message>
    <message>
        <source>unpacking {}</source>
        <translation>{} දිගහරිමින්</translation>
    </message>
    <message>
        <source>pip looks for {}</source>
        <translation>pip {} සොයමින්</translation>
    </message>
    <message>
        <source>copying</source>
        <translation>පිටපත් කරමින්</translation>
    </message>
    <message>
        <source>trying {}</source>
        <translation>{} උත්සාහ කරමින්</translation>
    </message>
    <message>
        <source>reading {}</source>
        <translation>{} කියවමින්</translation>
    </message>
    <message>
        <source>importing {}</source>
        <translation>{} ආයාත කරමින්</translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <source>Models</source>
        <translation>මාදිලි</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>ස්ථාපනය කරන්න</translation>
    </message>
    <message>
        <source>Verify all</source>
        <translation>සියල්ල සත්‍යාපනය කරන්න</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>ඉවත් කරන්න…</translation>
    </message>
    <message>
        <source>Licence {}</source>
        <translation>බලපත්‍රය: {}</translation>
    </message>
    <message>
        <source>Languages: {}</source>
        <translation>භාෂා: {}</translation>
    </message>
    <message>
        <source>from {}</source>
        <translation>මූලාශ්‍රය: {}</translation>
    </message>
    <message>
        <source>would come from {}</source>
        <translation>ලැබෙන මූලාශ්‍රය: {}</translation>
    </message>
    <message>
        <source>Installed models take {}.</source>
        <translation>ස්ථාපිත මාදිලි {}ක ඉඩ ගනී.</translation>
    </message>
    <message>
        <source>Get {}?</source>
        <translation>{} ලබාගන්නද?</translation>
    </message>
    <message>
        <source>Up to {} are downloaded from {}.</source>
        <translation>උපරිම {}ක් {} වෙතින් බාගැනේ.</translation>
    </message>
    <message>
        <source>its source</source>
        <translation>එහි මූලාශ්‍රය</translation>
    </message>
    <message>
        <source>Search models and languages</source>
        <translation>මාදිලි සහ භාෂා සොයන්න</translation>
    </message>
    <message>
        <source>Which models are listed</source>
        <translation>ලැයිස්තුගත කරන මාදිලි</translation>
    </message>
    <message>
        <source>All</source>
        <translation>සියල්ල</translation>
    </message>
    <message>
        <source>For chat and vision</source>
        <translation>කතාබසට සහ දෘෂ්ටියට</translation>
    </message>
    <message>
        <source>Always needed</source>
        <translation>සැමවිටම අවශ්‍ය</translation>
    </message>
    <message>
        <source>Usable now</source>
        <translation>දැන් භාවිත කළ හැකි</translation>
    </message>
    <message>
        <source>Not installed</source>
        <translation>ස්ථාපනය කර නැති</translation>
    </message>
    <message>
        <source>Add a model from a file…</source>
        <translation>ගොනුවකින් මාදිලියක් එක් කරන්න…</translation>
    </message>
    <message>
        <source>Measure its speed</source>
        <translation>එහි වේගය මනින්න</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>නොදනී</translation>
    </message>
    <message>
        <source>Script: {}</source>
        <translation>අක්ෂර මාලාව: {}</translation>
    </message>
    <message numerus="yes">
        <source>{} and %n more</source>
        <translation>
            <numerusform>{} සහ තවත් එකක්</numerusform>
            <numerusform>{} සහ තවත් %nක්</numerusform>
        </translation>
    </message>
    <message>
        <source>It is downloaded from {}.</source>
        <translation>එය {} වෙතින් බාගැනේ.</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>බාගන්න</translation>
    </message>
    <message>
        <source>{} was added</source>
        <translation>{} එක් කරන ලදී</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>ඉවත් කරන්න</translation>
    </message>
    <message>
        <source>Remove {}?</source>
        <translation>{} ඉවත් කරන්නද?</translation>
    </message>
    <message>
        <source>Its file has to be added again before it can be used.</source>
        <translation>භාවිත කිරීමට පෙර එහි ගොනුව නැවත එක් කළ යුතුය.</translation>
    </message>
    <message>
        <source>It has to be downloaded or imported again before it can be used.</source>
        <translation>එය නැවත භාවිත කිරීමට පෙර යළි බාගත යුතුය, නැතහොත් ආයාත කළ යුතුය.</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s) installed</source>
        <translation>
            <numerusform>මාදිලියක් ස්ථාපනය විය</numerusform>
            <numerusform>මාදිලි %nක් ස්ථාපනය විය</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n model(s) verified: all as they should be</source>
        <translation>
            <numerusform>මාදිලියක් සත්‍යාපනය විය: නිසි පරිදිය</numerusform>
            <numerusform>මාදිලි %nක් සත්‍යාපනය විය: සියල්ල නිසි පරිදිය</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Dismiss</source>
        <translation>ඉවත ලන්න</translation>
    </message>
</context>
<context>
    <name>OptionsDialog</name>
    <message>
        <source>Options</source>
        <translation>විකල්ප</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>ගොනු 1</numerusform>
            <numerusform>ගොනු %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are not waiting any more and will be read again; pages that were read with the same options are not read twice.</source>
        <translation>
            <numerusform>ඒවායින් එකක් තවදුරටත් රැඳී නොසිටින අතර එය නැවත කියවේ; එම විකල්පවලින්ම කියවූ පිටු දෙවරක් නොකියවේ.</numerusform>
            <numerusform>ඒවායින් %nක් තවදුරටත් රැඳී නොසිටින අතර ඒවා නැවත කියවේ; එම විකල්පවලින්ම කියවූ පිටු දෙවරක් නොකියවේ.</numerusform>
        </translation>
    </message>
    <message>
        <source>Read again with these</source>
        <translation>මේවායින් නැවත කියවන්න</translation>
    </message>
    <message>
        <source>Use these options</source>
        <translation>මෙම විකල්ප යොදන්න</translation>
    </message>
</context>
<context>
    <name>OptionsRow</name>
    <message>
        <source>Text in the file</source>
        <translation>ගොනුවේ ඇති පෙළ</translation>
    </message>
    <message>
        <source>What to do with pages of a PDF that hold text already</source>
        <translation>දැනටමත් පෙළ අඩංගු PDF පිටුවලට කළ යුතු දේ</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>පිටු</translation>
    </message>
    <message>
        <source>all, or 1-3,7,10-end</source>
        <translation>සියල්ල, නැතහොත් 1-3,7,10-end</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>භාෂාව (&amp;L)</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>මෙවලම</translation>
    </message>
    <message>
        <source>What the result is for; presets the options below</source>
        <translation>ප්‍රතිඵලය කුමක් සඳහාද; පහත විකල්ප පෙරසැකසයි</translation>
    </message>
    <message>
        <source>None</source>
        <translation>නැත</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>ස්තරය</translation>
    </message>
    <message>
        <source>Which kind of engine reads</source>
        <translation>කියවන්නේ කුමන වර්ගයේ එන්ජිමක්ද</translation>
    </message>
    <message>
        <source>What the tier lacks</source>
        <translation>ස්තරයට අඩු දේ</translation>
    </message>
    <message>
        <source>What is wrong with the pages</source>
        <translation>පිටුවල ඇති වරද</translation>
    </message>
    <message>
        <source>T&amp;ool</source>
        <translation>මෙවලම (&amp;O)</translation>
    </message>
    <message>
        <source>T&amp;ier</source>
        <translation>ස්තරය (&amp;I)</translation>
    </message>
    <message>
        <source>Te&amp;xt in the file</source>
        <translation>ගොනුවේ ඇති පෙළ (&amp;X)</translation>
    </message>
    <message>
        <source>Pa&amp;ges</source>
        <translation>පිටු (&amp;G)</translation>
    </message>
    <message>
        <source>different</source>
        <translation>වෙනස්</translation>
    </message>
    <message>
        <source>Which pages of each file; pages are counted from 1</source>
        <translation>එක් එක් ගොනුවේ කියවන පිටු; පිටු ගණන් කෙරෙන්නේ 1 සිටය</translation>
    </message>
    <message>
        <source>Get a model…</source>
        <translation>මාදිලියක් ලබාගන්න…</translation>
    </message>
    <message>
        <source>Write page numbers and ranges like 1-3,7,10-end</source>
        <translation>පිටු අංක සහ පරාස 1-3,7,10-end ලෙස ලියන්න</translation>
    </message>
</context>
<context>
    <name>OrderTab</name>
    <message>
        <source>Blocks of the page in reading order</source>
        <translation>කියවීමේ අනුපිළිවෙළට පිටුවේ ඛණ්ඩ</translation>
    </message>
    <message>
        <source>Alt+Up and Alt+Down move a block</source>
        <translation>Alt+Up සහ Alt+Down ඛණ්ඩයක් ගෙනයයි</translation>
    </message>
    <message>
        <source>Read earlier</source>
        <translation>කලින් කියවන්න</translation>
    </message>
    <message>
        <source>Read later</source>
        <translation>පසුව කියවන්න</translation>
    </message>
    <message>
        <source>Drag blocks into the order in which they are read.</source>
        <translation>ඛණ්ඩ කියවන අනුපිළිවෙළට ඇදගෙන යන්න.</translation>
    </message>
</context>
<context>
    <name>OrganiserActions</name>
    <message>
        <source>Add files…</source>
        <translation>ගොනු එක් කරන්න…</translation>
    </message>
    <message>
        <source>Put the pages of further pictures and PDFs behind these</source>
        <translation>තවත් රූප සහ PDF ගොනුවල පිටු මේවාට පසුව තබන්න</translation>
    </message>
    <message>
        <source>Turn left</source>
        <translation>වමට කරකවන්න</translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation>දකුණට කරකවන්න</translation>
    </message>
    <message>
        <source>Move earlier</source>
        <translation>කලින් තැනකට ගෙනයන්න</translation>
    </message>
    <message>
        <source>Move later</source>
        <translation>පසු තැනකට ගෙනයන්න</translation>
    </message>
    <message>
        <source>Take pages out</source>
        <translation>පිටු ඉවත් කරන්න</translation>
    </message>
    <message>
        <source>Leave the chosen pages out of the new document; their files stay as they are</source>
        <translation>තෝරාගත් පිටු නව ලේඛනයෙන් ඉවත් කරන්න; ඒවායේ ගොනු එලෙසම පවතී</translation>
    </message>
    <message>
        <source>Start a new document here</source>
        <translation>නව ලේඛනයක් මෙතැනින් අරඹන්න</translation>
    </message>
    <message>
        <source>Let a document of its own begin with the chosen page</source>
        <translation>තෝරාගත් පිටුවෙන් වෙනම ලේඛනයක් අරඹන්න</translation>
    </message>
    <message>
        <source>Move a line up</source>
        <translation>පේළියක් ඉහළට ගෙනයන්න</translation>
    </message>
    <message>
        <source>Move a line down</source>
        <translation>පේළියක් පහළට ගෙනයන්න</translation>
    </message>
    <message>
        <source>Move to the left</source>
        <translation>වමට ගෙනයන්න</translation>
    </message>
    <message>
        <source>Move to the right</source>
        <translation>දකුණට ගෙනයන්න</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>අස් කරන්න</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>නැවත කරන්න</translation>
    </message>
</context>
<context>
    <name>OrganiserDialog</name>
    <message>
        <source>Organise pages</source>
        <translation>පිටු සංවිධානය කරන්න</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>නම</translation>
    </message>
    <message>
        <source>The new document is called so; several get numbers behind it</source>
        <translation>නව ලේඛනයට මෙම නම දෙනු ලැබේ; කිහිපයක් නම් නමට පසුව අංක යෙදේ</translation>
    </message>
    <message>
        <source>Remove the source files from the list</source>
        <translation>මුල් ගොනු ලැයිස්තුවෙන් ඉවත් කරන්න</translation>
    </message>
    <message>
        <source>What will be made</source>
        <translation>සෑදෙන දේ</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>ප්‍රගතිය</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>සාදන්න</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>අවලංගු කරන්න</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>නවතමින්…</translation>
    </message>
    <message>
        <source>No pages yet. Add files, or drop them here.</source>
        <translation>තවම පිටු නැත. ගොනු එක් කරන්න, නැතහොත් මෙතැනට දමන්න.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>නම (&amp;N)</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>පිටු 1</numerusform>
            <numerusform>පිටු %n</numerusform>
        </translation>
    </message>
    <message>
        <source>One document with {}</source>
        <translation>එක් ලේඛනයක්, {}</translation>
    </message>
    <message>
        <source>{documents} with {pages} in all</source>
        <translation>{documents}, එකතුව {pages}</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>ලේඛන 1</numerusform>
            <numerusform>ලේඛන %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>ගොනු එක් කරන්න</translation>
    </message>
    <message>
        <source>Pictures and PDFs</source>
        <translation>රූප සහ PDF</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>සියලු ගොනු</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>නවතන්න</translation>
    </message>
    <message>
        <source>{} of {} pages</source>
        <translation>පිටු {} / {}</translation>
    </message>
    <message>
        <source>{} of {} files</source>
        <translation>ගොනු {} / {}</translation>
    </message>
    <message numerus="yes">
        <source>and %n more file(s)</source>
        <translation>
            <numerusform>සහ තවත් ගොනුවක්</numerusform>
            <numerusform>සහ තවත් ගොනු %nක්</numerusform>
        </translation>
    </message>
    <message>
        <source>{} is protected with a password. What is made of it is stored without one.</source>
        <translation>{} මුරපදයකින් ආරක්ෂා කර ඇත. එයින් සාදන දේ ගබඩා කෙරෙන්නේ මුරපදයක් නැතිවය.</translation>
    </message>
    <message>
        <source>Stopped; nothing was stored.</source>
        <translation>නවතන ලදී; කිසිවක් ගබඩා නොකළේය.</translation>
    </message>
</context>
<context>
    <name>OrganiserModel</name>
    <message>
        <source>Page {}</source>
        <translation>පිටුව {}</translation>
    </message>
    <message>
        <source>first of document {}</source>
        <translation>ලේඛන {} හි පළමු පිටුව</translation>
    </message>
    <message>
        <source>{name}, page {number}</source>
        <translation>{name}, පිටුව {number}</translation>
    </message>
    <message>
        <source>turned by {}°</source>
        <translation>{}° කරකවා ඇත</translation>
    </message>
</context>
<context>
    <name>OrganiserPresenter</name>
    <message>
        <source>Move pages</source>
        <translation>පිටු ගෙනයාම</translation>
    </message>
    <message>
        <source>Turn pages</source>
        <translation>පිටු කරකැවීම</translation>
    </message>
    <message>
        <source>Take pages out</source>
        <translation>පිටු ඉවත් කිරීම</translation>
    </message>
    <message>
        <source>Split documents</source>
        <translation>ලේඛන බෙදීම</translation>
    </message>
    <message>
        <source>Add pages</source>
        <translation>පිටු එක් කිරීම</translation>
    </message>
</context>
<context>
    <name>OtherProgramsPage</name>
    <message>
        <source>Scripts and other programs can have files read by Pagesight, as they would by a service on the internet; only here nothing leaves this computer. While it is on, a port is open that other computers cannot reach, and every program needs a token. Their files appear in the queue, marked API.</source>
        <translation>අන්තර්ජාල සේවාවකින් මෙන්ම, ස්ක්‍රිප්ට් සහ වෙනත් වැඩසටහන්වලට Pagesight ලවා ගොනු කියවාගත හැක; නමුත් මෙහිදී කිසිවක් මෙම පරිගණකයෙන් පිටතට නොයයි. මෙය සක්‍රිය විට වෙනත් පරිගණකවලට ළඟා විය නොහැකි පෝට් එකක් විවෘතව පවතින අතර, සෑම වැඩසටහනකටම ටෝකනයක් අවශ්‍යයි. ඒවායේ ගොනු API ලෙස සලකුණු වී පෝලිමේ දිස්වේ.</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>උදාහරණය</translation>
    </message>
    <message>
        <source>Switch, port and tokens take effect at once.</source>
        <translation>ස්විචය, පෝට් අංකය සහ ටෝකන වහාම බලපැවැත්වේ.</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>ටෝකන</translation>
    </message>
    <message>
        <source>Try it in a terminal</source>
        <translation>ටර්මිනලයක අත්හදා බලන්න</translation>
    </message>
    <message>
        <source>Limits and use without a token</source>
        <translation>සීමා සහ ටෝකනයක් නැති භාවිතය</translation>
    </message>
</context>
<context>
    <name>PageActions</name>
    <message>
        <source>Previous page</source>
        <translation>පෙර පිටුව</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>ඊළඟ පිටුව</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>විශාල කරන්න</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>කුඩා කරන්න</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>පළලට ගළපන්න</translation>
    </message>
    <message>
        <source>Fit page</source>
        <translation>පිටුව ගළපන්න</translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation>සත්‍ය ප්‍රමාණය</translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation>දකුණට කරකවන්න</translation>
    </message>
    <message>
        <source>Turn left</source>
        <translation>වමට කරකවන්න</translation>
    </message>
    <message>
        <source>Show sideways pages upright</source>
        <translation>හරහට ඇති පිටු කෙළින් පෙන්වන්න</translation>
    </message>
    <message>
        <source>Show boxes</source>
        <translation>කොටු පෙන්වන්න</translation>
    </message>
    <message>
        <source>Outline blocks</source>
        <translation>ඛණ්ඩ වටා රේඛා</translation>
    </message>
    <message>
        <source>Outline lines</source>
        <translation>පේළි වටා රේඛා</translation>
    </message>
    <message>
        <source>Outline words</source>
        <translation>වචන වටා රේඛා</translation>
    </message>
    <message>
        <source>Show confidence</source>
        <translation>විශ්වාසනීයත්වය පෙන්වන්න</translation>
    </message>
    <message>
        <source>Show reading order</source>
        <translation>කියවීමේ අනුපිළිවෙළ පෙන්වන්න</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>පිටපත් කරන්න</translation>
    </message>
    <message>
        <source>Select all text of the page</source>
        <translation>පිටුවේ සියලු පෙළ තෝරන්න</translation>
    </message>
    <message>
        <source>Choose a region</source>
        <translation>ප්‍රදේශයක් තෝරන්න</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>පිටුව</translation>
    </message>
</context>
<context>
    <name>PageCanvas</name>
    <message>
        <source>Line: {confidence}</source>
        <translation>පේළිය: {confidence}</translation>
    </message>
    <message>
        <source>Confidence {confidence}</source>
        <translation>විශ්වාසනීයත්වය {confidence}</translation>
    </message>
</context>
<context>
    <name>PageDelegate</name>
    <message>
        <source>Document {}</source>
        <translation>ලේඛනය {}</translation>
    </message>
</context>
<context>
    <name>PageEditor</name>
    <message>
        <source>Change elsewhere</source>
        <translation>වෙනත් තැනක වෙනස්කම</translation>
    </message>
</context>
<context>
    <name>PageGrid</name>
    <message>
        <source>Pages</source>
        <translation>පිටු</translation>
    </message>
    <message>
        <source>The pages of the new document, in order; Alt and an arrow moves them</source>
        <translation>නව ලේඛනයේ පිටු, අනුපිළිවෙළින්; Alt සහ ඊතලයක් ඒවා ගෙනයයි</translation>
    </message>
</context>
<context>
    <name>PageOrganising</name>
    <message>
        <source>Mer&amp;ge into one document…</source>
        <translation>එක් ලේඛනයකට ඒකාබද්ධ කරන්න (&amp;G)…</translation>
    </message>
    <message>
        <source>Make one document of the chosen files, in the order you want</source>
        <translation>තෝරාගත් ගොනු ඔබට අවශ්‍ය අනුපිළිවෙළින් එක් ලේඛනයක් කරන්න</translation>
    </message>
    <message>
        <source>Organise pa&amp;ges…</source>
        <translation>පිටු සංවිධානය කරන්න (&amp;G)…</translation>
    </message>
    <message>
        <source>Put pages into order, turn them, take them out, or split the file</source>
        <translation>පිටු පිළිවෙළ කරන්න, කරකවන්න, ඉවත් කරන්න, නැතහොත් ගොනුව බෙදන්න</translation>
    </message>
    <message>
        <source>Made: {}</source>
        <translation>සෑදුවා: {}</translation>
    </message>
</context>
<context>
    <name>PageToolbar</name>
    <message>
        <source>Page toolbar</source>
        <translation>පිටු මෙවලම් තීරුව</translation>
    </message>
    <message>
        <source>Page number</source>
        <translation>පිටු අංකය</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>විශාලනය</translation>
    </message>
    <message>
        <source>of {count}</source>
        <translation>/ {count}</translation>
    </message>
    <message>
        <source>What is shown over the page</source>
        <translation>පිටුව මත පෙන්වන දේ</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Open a document to see its pages here.</source>
        <translation>පිටු මෙහි බැලීමට ලේඛනයක් විවෘත කරන්න.</translation>
    </message>
    <message>
        <source>The file was found: {name}</source>
        <translation>ගොනුව හමු විය: {name}</translation>
    </message>
    <message>
        <source>Characters copied: {count}</source>
        <translation>පිටපත් කළ අනුලකුණු: {count}</translation>
    </message>
    <message>
        <source>Copy this block as a picture</source>
        <translation>මෙම ඛණ්ඩය රූපයක් ලෙස පිටපත් කරන්න</translation>
    </message>
    <message>
        <source>mean confidence {confidence}</source>
        <translation>සාමාන්‍ය විශ්වාසනීයත්වය {confidence}</translation>
    </message>
    <message>
        <source>Page view, no document</source>
        <translation>පිටු දසුන, ලේඛනයක් නැත</translation>
    </message>
    <message>
        <source>Page {number}, being read</source>
        <translation>පිටුව {number}, කියවමින් පවතී</translation>
    </message>
    <message>
        <source>Page {number}, not read yet</source>
        <translation>පිටුව {number}, තවම කියවා නැත</translation>
    </message>
    <message>
        <source>Page {number}, lines: {lines}</source>
        <translation>පිටුව {number}, පේළි: {lines}</translation>
    </message>
</context>
<context>
    <name>PairsModel</name>
    <message>
        <source>Original</source>
        <translation>මුල් පෙළ</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>පරිවර්තනය</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>බැලිය යුතු දේ</translation>
    </message>
</context>
<context>
    <name>PartTable</name>
    <message>
        <source>Part</source>
        <translation>කොටස</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>අනුවාදය</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>බලපත්‍රය</translation>
    </message>
    <message>
        <source>model</source>
        <translation>මාදිලිය</translation>
    </message>
</context>
<context>
    <name>PasswordBar</name>
    <message>
        <source>Password</source>
        <translation>මුරපදය</translation>
    </message>
    <message>
        <source>Password of the file</source>
        <translation>ගොනුවේ මුරපදය</translation>
    </message>
    <message>
        <source>It is kept in memory until the program ends and is never stored.</source>
        <translation>එය වැඩසටහන අවසන් වන තෙක් මතකයේ තබාගන්නා අතර කිසිවිටෙක ගබඩා නොකෙරේ.</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>මුරපදය පෙන්වන්න</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>අගුළු හරින්න</translation>
    </message>
    <message>
        <source>Open the file with this password</source>
        <translation>මෙම මුරපදයෙන් ගොනුව විවෘත කරන්න</translation>
    </message>
    <message>
        <source>This password does not open the file. Check upper and lower case.</source>
        <translation>මෙම මුරපදයෙන් ගොනුව විවෘත නොවේ. කැපිටල් සහ සිම්පල් අකුරු පරීක්ෂා කරන්න.</translation>
    </message>
    <message>
        <source>The file is protected. Type its password to open it; it is not stored.</source>
        <translation>ගොනුව ආරක්ෂා කර ඇත. විවෘත කිරීමට එහි මුරපදය ටයිප් කරන්න; එය ගබඩා නොකෙරේ.</translation>
    </message>
</context>
<context>
    <name>PlaceRow</name>
    <message>
        <source>Place of library and models</source>
        <translation>පුස්තකාලය සහ මාදිලි ඇති ස්ථානය</translation>
    </message>
    <message>
        <source>Choose another place…</source>
        <translation>වෙනත් ස්ථානයක් තෝරන්න…</translation>
    </message>
    <message>
        <source>Do not move</source>
        <translation>ගෙන නොයන්න</translation>
    </message>
    <message>
        <source>The variable {} names the place; it cannot be changed here.</source>
        <translation>ස්ථානය නම් කරන්නේ {} විචල්‍යයයි; එය මෙහිදී වෙනස් කළ නොහැක.</translation>
    </message>
    <message>
        <source>At the next start everything is moved to {}. That takes a while on another disk.</source>
        <translation>මීළඟ ආරම්භයේදී සියල්ල {} වෙත ගෙනයනු ලැබේ. වෙනත් තැටියකට නම් එයට ටික වේලාවක් ගතවේ.</translation>
    </message>
    <message>
        <source>It could not be moved and stays where it is: {}</source>
        <translation>එය ගෙනයා නොහැකි වූ අතර තිබූ තැනම පවතී: {}</translation>
    </message>
    <message>
        <source>Folder for library and models</source>
        <translation>පුස්තකාලය සහ මාදිලි සඳහා ෆෝල්ඩරය</translation>
    </message>
    <message>
        <source>Another place</source>
        <translation>වෙනත් ස්ථානයක්</translation>
    </message>
    <message>
        <source>Move library and models to {}?</source>
        <translation>පුස්තකාලය සහ මාදිලි {} වෙත ගෙනයන්නද?</translation>
    </message>
    <message>
        <source>Moving is done at the next start, before the window opens; the folder must be empty. Without moving, the next start uses what is in that folder or begins anew there, and the old folder stays as it is.</source>
        <translation>ගෙනයාම සිදු වන්නේ මීළඟ ආරම්භයේදී, කවුළුව විවෘත වීමට පෙරය; ෆෝල්ඩරය හිස් විය යුතුය. ගෙන නොයන්නේ නම්, මීළඟ ආරම්භය එම ෆෝල්ඩරයේ ඇති දේ භාවිත කරයි, නැතහොත් එහි අලුතින් අරඹයි; පැරණි ෆෝල්ඩරය එලෙසම පවතී.</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>ගෙනයන්න</translation>
    </message>
    <message>
        <source>Use without moving</source>
        <translation>ගෙන නොගොස් භාවිත කරන්න</translation>
    </message>
    <message>
        <source>The next start uses {}.</source>
        <translation>මීළඟ ආරම්භය {} භාවිත කරයි.</translation>
    </message>
</context>
<context>
    <name>PlainTextTab</name>
    <message>
        <source>Text of the page</source>
        <translation>පිටුවේ පෙළ</translation>
    </message>
    <message>
        <source>No text on this page.</source>
        <translation>මෙම පිටුවේ පෙළ නැත.</translation>
    </message>
    <message>
        <source>The machine read: {text}</source>
        <translation>යන්ත්‍රය කියවූයේ: {text}</translation>
    </message>
</context>
<context>
    <name>PrivateBanner</name>
    <message>
        <source>Private window: what is read here lives in memory and is gone when it is closed. Only results that you export stay.</source>
        <translation>පුද්ගලික කවුළුව: මෙහි කියවන දේ මතකයේ පමණක් පවතින අතර මෙය වැසූ විට මැකී යයි. ඉතිරි වන්නේ ඔබ නිර්යාත කරන ප්‍රතිඵල පමණි.</translation>
    </message>
    <message>
        <source>Leave private mode</source>
        <translation>පුද්ගලික ප්‍රකාරයෙන් ඉවත් වන්න</translation>
    </message>
</context>
<context>
    <name>PrivateMode</name>
    <message>
        <source>The private window is closed, nothing of it was kept</source>
        <translation>පුද්ගලික කවුළුව වසා ඇත, එයින් කිසිවක් තබා නොගත්තේය</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>පුද්ගලික</translation>
    </message>
</context>
<context>
    <name>QuestionBar</name>
    <message>
        <source>Question about files that hold text</source>
        <translation>පෙළ අඩංගු ගොනු ගැන ප්‍රශ්නය</translation>
    </message>
    <message>
        <source>That text was used. The pictures of the pages can still be read instead.</source>
        <translation>එම පෙළ භාවිත කරන ලදී. ඒ වෙනුවට පිටුවල රූප තවමත් කියවිය හැක.</translation>
    </message>
    <message>
        <source>Without an answer their text is used as soon as the other files are done.</source>
        <translation>පිළිතුරක් නැත්නම්, අනෙක් ගොනු නිමි වහාම ඒවායේ පෙළ භාවිත කෙරේ.</translation>
    </message>
    <message>
        <source>&amp;Use the text</source>
        <translation>පෙළ භාවිත කරන්න (&amp;U)</translation>
    </message>
    <message>
        <source>Read the &amp;pictures</source>
        <translation>රූප කියවන්න (&amp;P)</translation>
    </message>
    <message>
        <source>For &amp;all files of this batch</source>
        <translation>මෙම කාණ්ඩයේ සියලු ගොනුවලට (&amp;A)</translation>
    </message>
    <message>
        <source>Without it you are asked for each file</source>
        <translation>මෙය නැතිව සෑම ගොනුවකටම ඔබෙන් අසනු ලැබේ</translation>
    </message>
    <message>
        <source>&amp;Remember</source>
        <translation>සිහි තබාගන්න (&amp;R)</translation>
    </message>
    <message>
        <source>Do not ask again; the settings can change it</source>
        <translation>නැවත නොඅසන්න; සැකසීම්වලින් එය වෙනස් කළ හැක</translation>
    </message>
    <message numerus="yes">
        <source>“{}” and %n more file(s) hold text already.</source>
        <translation>
            <numerusform>“{}” සහ තවත් ගොනුවක දැනටමත් පෙළ ඇත.</numerusform>
            <numerusform>“{}” සහ තවත් ගොනු %nක දැනටමත් පෙළ ඇත.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{}” holds text already.</source>
        <translation>“{}” හි දැනටමත් පෙළ ඇත.</translation>
    </message>
    <message>
        <source>Use that text, or read the pictures of the pages?</source>
        <translation>එම පෙළ භාවිත කරන්නද, නැතහොත් පිටුවල රූප කියවන්නද?</translation>
    </message>
    <message>
        <source>The answer is kept in the settings</source>
        <translation>පිළිතුර සැකසීම්වල තබාගෙන ඇත</translation>
    </message>
</context>
<context>
    <name>Queue</name>
    <message>
        <source>{} s</source>
        <translation>තත්. {}</translation>
    </message>
    <message>
        <source>{} min {} s</source>
        <translation>මිනි. {} තත්. {}</translation>
    </message>
    <message>
        <source>{} h {} min</source>
        <translation>පැය {} මිනි. {}</translation>
    </message>
    <message>
        <source>about {} s left</source>
        <translation>තව තත්. {}ක් පමණ</translation>
    </message>
    <message>
        <source>about {} min left</source>
        <translation>තව මිනි. {}ක් පමණ</translation>
    </message>
    <message>
        <source>about {} h {} min left</source>
        <translation>තව පැය {} මිනි. {}ක් පමණ</translation>
    </message>
    <message>
        <source>1 page</source>
        <translation>පිටු 1</translation>
    </message>
    <message>
        <source>1 page failed</source>
        <translation>පිටු 1ක් අසාර්ථකයි</translation>
    </message>
    <message>
        <source>1 part not by the vision model</source>
        <translation>කොටස් 1ක් දෘෂ්ටි මාදිලියෙන් නොවේ</translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>ගොනු 1</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>sent by another program</source>
        <translation>වෙනත් වැඩසටහනකින් එවූ</translation>
    </message>
    <message>
        <source>Waiting: holds text already</source>
        <translation>රැඳී සිටී: දැනටමත් පෙළ ඇත</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>රැඳී සිටී</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>නවතමින්</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>අවලංගුයි</translation>
    </message>
    <message>
        <source>Text deleted</source>
        <translation>පෙළ මකා ඇත</translation>
    </message>
    <message>
        <source>Its text was deleted from the library. It can be read again.</source>
        <translation>එහි පෙළ පුස්තකාලයෙන් මකා ඇත. එය නැවත කියවිය හැක.</translation>
    </message>
    <message>
        <source>Read: {}</source>
        <translation>කියවන ලදී: {}</translation>
    </message>
    <message>
        <source>The percentage is the mean confidence of the reading.</source>
        <translation>ප්‍රතිශතය කියවීමේ සාමාන්‍ය විශ්වාසනීයත්වයයි.</translation>
    </message>
    <message>
        <source>Written: {}</source>
        <translation>ලියන ලදී: {}</translation>
    </message>
    <message>
        <source>Another reading of this file holds corrections.</source>
        <translation>මෙම ගොනුවේ වෙනත් කියවීමක නිවැරදි කිරීම් ඇත.</translation>
    </message>
    <message>
        <source>no text</source>
        <translation>පෙළ නැත</translation>
    </message>
    <message>
        <source>corrected before</source>
        <translation>කලින් නිවැරදි කළ</translation>
    </message>
    <message>
        <source>written</source>
        <translation>ලියන ලදී</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>තාවකාලිකව නවතා ඇත</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>විවෘත වෙමින්</translation>
    </message>
    <message>
        <source>Making the result</source>
        <translation>ප්‍රතිඵලය සාදමින්</translation>
    </message>
    <message>
        <source>region {} of {}</source>
        <translation>ප්‍රදේශය {} / {}</translation>
    </message>
</context>
<context>
    <name>QueueEstimate</name>
    <message>
        <source>Waiting: {}</source>
        <translation>රැඳී සිටී: {}</translation>
    </message>
    <message>
        <source>not looked into yet: {}</source>
        <translation>තවම බලා නැත: {}</translation>
    </message>
    <message>
        <source>about {} s</source>
        <translation>තත්. {}ක් පමණ</translation>
    </message>
    <message>
        <source>about {} min</source>
        <translation>මිනි. {}ක් පමණ</translation>
    </message>
    <message>
        <source>about {} h {} min</source>
        <translation>පැය {} මිනි. {}ක් පමණ</translation>
    </message>
    <message>
        <source>{} a page</source>
        <translation>පිටුවකට {}</translation>
    </message>
    <message>
        <source>no measurement yet</source>
        <translation>තවම මිනුමක් නැත</translation>
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
        <translation>ගොනුව</translation>
    </message>
    <message>
        <source>State</source>
        <translation>තත්ත්වය</translation>
    </message>
</context>
<context>
    <name>QueueOptions</name>
    <message>
        <source>Fast</source>
        <translation>වේගවත්</translation>
    </message>
    <message>
        <source>Vision model</source>
        <translation>දෘෂ්ටි මාදිලිය</translation>
    </message>
    <message>
        <source>not in this version</source>
        <translation>මෙම අනුවාදයේ නැත</translation>
    </message>
    <message>
        <source>no model yet</source>
        <translation>තවම මාදිලියක් නැත</translation>
    </message>
    <message>
        <source>Use it where it is good</source>
        <translation>හොඳ තැන්වල එය භාවිත කරන්න</translation>
    </message>
    <message>
        <source>Always use it</source>
        <translation>සැමවිටම එය භාවිත කරන්න</translation>
    </message>
    <message>
        <source>Read the picture anew</source>
        <translation>රූපය අලුතින් කියවන්න</translation>
    </message>
    <message>
        <source>file text where good</source>
        <translation>හොඳ තැන්වල ගොනුවේ පෙළ</translation>
    </message>
    <message>
        <source>Image to text</source>
        <translation>රූපය පෙළ බවට</translation>
    </message>
    <message>
        <source>PDF to text</source>
        <translation>PDF පෙළ බවට</translation>
    </message>
    <message>
        <source>PDF to Word</source>
        <translation>PDF සිට Word</translation>
    </message>
    <message>
        <source>PDF to Markdown</source>
        <translation>PDF සිට Markdown</translation>
    </message>
    <message>
        <source>Searchable PDF</source>
        <translation>සෙවිය හැකි PDF</translation>
    </message>
    <message>
        <source>Extract tables</source>
        <translation>වගු උපුටාගන්න</translation>
    </message>
    <message>
        <source>Handwriting to text</source>
        <translation>අත් අකුරු පෙළ බවට</translation>
    </message>
    <message>
        <source>Formulas to LaTeX</source>
        <translation>සූත්‍ර LaTeX බවට</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>පරිවර්තනය</translation>
    </message>
    <message>
        <source>Receipt to JSON</source>
        <translation>රිසිට්පත JSON බවට</translation>
    </message>
    <message>
        <source>Invoice to JSON</source>
        <translation>ඉන්වොයිසිය JSON බවට</translation>
    </message>
    <message>
        <source>Business card to JSON</source>
        <translation>ව්‍යාපාරික කාඩ්පත JSON බවට</translation>
    </message>
    <message>
        <source>Screenshot to text</source>
        <translation>තිර රුව පෙළ බවට</translation>
    </message>
    <message>
        <source>Summarize</source>
        <translation>සාරාංශ කරන්න</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>ස්වයංක්‍රීය</translation>
    </message>
    <message>
        <source>picture anew</source>
        <translation>රූපය අලුතින්</translation>
    </message>
    <message>
        <source>own text</source>
        <translation>ගොනුවේම පෙළ</translation>
    </message>
    <message>
        <source>p. {}</source>
        <translation>පි. {}</translation>
    </message>
    <message>
        <source>all</source>
        <translation>සියල්ල</translation>
    </message>
    <message>
        <source>Tier: {}</source>
        <translation>ස්තරය: {}</translation>
    </message>
    <message>
        <source>Language: {}</source>
        <translation>භාෂාව: {}</translation>
    </message>
    <message>
        <source>Text in the file: {}</source>
        <translation>ගොනුවේ ඇති පෙළ: {}</translation>
    </message>
    <message>
        <source>Pages: {}</source>
        <translation>පිටු: {}</translation>
    </message>
    <message>
        <source>Tool: {}</source>
        <translation>මෙවලම: {}</translation>
    </message>
</context>
<context>
    <name>QueuePanel</name>
    <message>
        <source>Files done</source>
        <translation>නිමි ගොනු</translation>
    </message>
    <message>
        <source>Nothing was added: the pages cannot be understood</source>
        <translation>කිසිවක් එක් නොකළේය: පිටු තේරුම්ගත නොහැක</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>තාවකාලිකව නවතන්න (&amp;P)</translation>
    </message>
    <message>
        <source>From the pages that this computer has read so far</source>
        <translation>මෙම පරිගණකය මෙතෙක් කියවූ පිටු අනුව</translation>
    </message>
    <message>
        <source>Finish the pages in work and begin no further ones</source>
        <translation>කියවමින් පවතින පිටු අවසන් කර, අලුත් පිටු ආරම්භ නොකරන්න</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>අවලංගු කරන්න (&amp;C)</translation>
    </message>
    <message>
        <source>Stop the chosen files; without a choice, all of them</source>
        <translation>තෝරාගත් ගොනු නවතන්න; කිසිවක් තෝරා නැත්නම් සියල්ල</translation>
    </message>
    <message>
        <source>&amp;Retry failed</source>
        <translation>යළි උත්සාහ කරන්න (අසාර්ථක) (&amp;R)</translation>
    </message>
    <message>
        <source>Read failed and cancelled files again: the chosen ones, else all</source>
        <translation>අසාර්ථක සහ අවලංගු කළ ගොනු නැවත කියවන්න: තෝරාගත් ඒවා, නැතහොත් සියල්ල</translation>
    </message>
    <message>
        <source>Enter pass&amp;word…</source>
        <translation>මුරපදය ඇතුළත් කරන්න (&amp;W)…</translation>
    </message>
    <message>
        <source>Open the protected file that is chosen</source>
        <translation>තෝරාගත් ආරක්ෂිත ගොනුව විවෘත කරන්න</translation>
    </message>
    <message>
        <source>Re&amp;move from list</source>
        <translation>ලැයිස්තුවෙන් ඉවත් කරන්න (&amp;M)</translation>
    </message>
    <message>
        <source>Take the chosen files off the list; files and results stay</source>
        <translation>තෝරාගත් ගොනු ලැයිස්තුවෙන් ඉවත් කරන්න; ගොනු සහ ප්‍රතිඵල පවතී</translation>
    </message>
    <message>
        <source>Remove &amp;finished</source>
        <translation>නිමි ඒවා ඉවත් කරන්න (&amp;F)</translation>
    </message>
    <message>
        <source>Take all files that were read off the list; results stay in the library</source>
        <translation>කියවූ සියලු ගොනු ලැයිස්තුවෙන් ඉවත් කරන්න; ප්‍රතිඵල පුස්තකාලයේ පවතී</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>ඉහළට ගෙනයන්න (&amp;U)</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>පහළට ගෙනයන්න (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Options…</source>
        <translation>විකල්ප (&amp;O)…</translation>
    </message>
    <message>
        <source>Show and change how the chosen files are read</source>
        <translation>තෝරාගත් ගොනු කියවන ආකාරය බලා වෙනස් කරන්න</translation>
    </message>
    <message>
        <source>Read selection with these options</source>
        <translation>තේරීම මෙම විකල්පවලින් කියවන්න</translation>
    </message>
    <message>
        <source>Use the options above for the chosen files; what was read so already is not read twice</source>
        <translation>තෝරාගත් ගොනුවලට ඉහත විකල්ප යොදන්න; දැනටමත් එසේ කියවූ දේ දෙවරක් නොකියවේ</translation>
    </message>
    <message>
        <source>Undo re&amp;move</source>
        <translation>ගොනු ඉවත් කිරීම අස් කරන්න (&amp;M)</translation>
    </message>
    <message>
        <source>Bring back the files that were taken off the list last</source>
        <translation>අවසන් වරට ලැයිස්තුවෙන් ඉවත් කළ ගොනු ආපසු ගෙනෙන්න</translation>
    </message>
    <message>
        <source>Use these options for the selection</source>
        <translation>තේරීමට මෙම විකල්ප යොදන්න</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) taken off the list.</source>
        <translation>
            <numerusform>ගොනුවක් ලැයිස්තුවෙන් ඉවත් කළේය.</numerusform>
            <numerusform>ගොනු %nක් ලැයිස්තුවෙන් ඉවත් කළේය.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>අස් කරන්න</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ගොනු</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>විකල්ප</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>තීරු</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{} / {}</translation>
    </message>
    <message>
        <source>{} not read</source>
        <translation>{}ක් කියවා නැත</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>තාවකාලිකව නවතා ඇත</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>දිගටම කරගෙන යන්න (&amp;R)</translation>
    </message>
</context>
<context>
    <name>QueuePresenter</name>
    <message>
        <source>No picture or PDF lies there</source>
        <translation>එහි රූපයක් හෝ PDF ගොනුවක් නැත</translation>
    </message>
    <message>
        <source>Files that are waiting already were not added again</source>
        <translation>දැනටමත් රැඳී සිටින ගොනු නැවත එක් නොකළේය</translation>
    </message>
    <message>
        <source>Added: {}</source>
        <translation>එක් කළා: {}</translation>
    </message>
</context>
<context>
    <name>ReadingBar</name>
    <message>
        <source>Show all that the machine read here</source>
        <translation>යන්ත්‍රය මෙහි කියවූ සියල්ල පෙන්වන්න</translation>
    </message>
    <message>
        <source>Restore block</source>
        <translation>ඛණ්ඩය ප්‍රතිසාධනය කරන්න</translation>
    </message>
    <message>
        <source>Restore page</source>
        <translation>පිටුව ප්‍රතිසාධනය කරන්න</translation>
    </message>
    <message>
        <source>This page was changed by a person.</source>
        <translation>මෙම පිටුව පුද්ගලයකු විසින් වෙනස් කර ඇත.</translation>
    </message>
    <message>
        <source>The machine read: {text}</source>
        <translation>යන්ත්‍රය කියවූයේ: {text}</translation>
    </message>
</context>
<context>
    <name>RecoveryDialog</name>
    <message>
        <source>Unfinished reading</source>
        <translation>අවසන් නොවූ කියවීම</translation>
    </message>
    <message>
        <source>Some files were not finished</source>
        <translation>සමහර ගොනු අවසන් නොවීය</translation>
    </message>
    <message>
        <source>The program ended while they were read or waited. Finished pages are kept and are not read again.</source>
        <translation>මේවා කියවමින් හෝ රැඳී සිටියදී වැඩසටහන අවසන් විය. නිමි පිටු තබාගෙන ඇති අතර ඒවා නැවත නොකියවේ.</translation>
    </message>
    <message>
        <source>Unfinished files</source>
        <translation>අවසන් නොවූ ගොනු</translation>
    </message>
    <message>
        <source>Go on reading</source>
        <translation>දිගටම කියවන්න</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>මකන්න…</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>දැන් නොවේ</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>මකන්න</translation>
    </message>
    <message numerus="yes">
        <source>Delete what was read of %n file(s)?</source>
        <translation>
            <numerusform>ගොනුවකින් කියවූ දේ මකන්නද?</numerusform>
            <numerusform>ගොනු %nකින් කියවූ දේ මකන්නද?</numerusform>
        </translation>
    </message>
    <message>
        <source>The files themselves stay.</source>
        <translation>ගොනු එලෙසම පවතී.</translation>
    </message>
</context>
<context>
    <name>RegionTool</name>
    <message>
        <source>Copy text</source>
        <translation>පෙළ පිටපත් කරන්න</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>රූපය පිටපත් කරන්න</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>රූපය සුරකින්න…</translation>
    </message>
    <message>
        <source>Characters copied: {count}</source>
        <translation>පිටපත් කළ අනුලකුණු: {count}</translation>
    </message>
    <message>
        <source>Save the region as a picture</source>
        <translation>ප්‍රදේශය රූපයක් ලෙස සුරකින්න</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG රූපය (*.png)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>සියලු ගොනු (*)</translation>
    </message>
    <message>
        <source>{width} × {height} pixels</source>
        <translation>පික්සල {width} × {height}</translation>
    </message>
    <message>
        <source>Picture copied: {size}</source>
        <translation>රූපය පිටපත් කළා: {size}</translation>
    </message>
    <message>
        <source>Picture saved: {name}</source>
        <translation>රූපය සුරැකුවා: {name}</translation>
    </message>
</context>
<context>
    <name>RereadDialog</name>
    <message>
        <source>Read the page again</source>
        <translation>පිටුව නැවත කියවන්න</translation>
    </message>
    <message>
        <source>Read the area</source>
        <translation>ප්‍රදේශය කියවන්න</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>ස්තරය</translation>
    </message>
    <message>
        <source>{name} ({reason})</source>
        <translation>{name} ({reason})</translation>
    </message>
    <message>
        <source>&amp;Handwriting</source>
        <translation>අත් අකුරු (&amp;H)</translation>
    </message>
    <message>
        <source>Tells the vision model that the text is written by hand</source>
        <translation>පෙළ අතින් ලියා ඇති බව දෘෂ්ටි මාදිලියට දන්වයි</translation>
    </message>
    <message>
        <source>Text in the file</source>
        <translation>ගොනුවේ ඇති පෙළ</translation>
    </message>
    <message>
        <source>Nothing is changed before you have compared the new reading with the text as it is now.</source>
        <translation>ඔබ නව කියවීම දැන් ඇති පෙළ සමඟ සසඳන තෙක් කිසිවක් වෙනස් නොකෙරේ.</translation>
    </message>
    <message>
        <source>&amp;Tier</source>
        <translation>ස්තරය (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>භාෂාව (&amp;L)</translation>
    </message>
    <message>
        <source>Te&amp;xt in the file</source>
        <translation>ගොනුවේ ඇති පෙළ (&amp;X)</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>කියවමින්…</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>කියවීම</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>කියවන්න</translation>
    </message>
    <message>
        <source>Other options</source>
        <translation>වෙනත් විකල්ප</translation>
    </message>
    <message>
        <source>Take new</source>
        <translation>නව එක ගන්න</translation>
    </message>
    <message>
        <source>Keep old</source>
        <translation>පැරණි එක තබන්න</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>අවලංගු කරන්න</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>වසන්න</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) differ; what goes is struck through, what comes is underlined.</source>
        <translation>
            <numerusform>එක් තැනක් වෙනස් වේ; ඉවත් වන දේ කපා ඇත, එක් වන දේ යටින් ඉරි ඇඳ ඇත.</numerusform>
            <numerusform>තැන් %nක් වෙනස් වේ; ඉවත් වන දේ කපා ඇත, එක් වන දේ යටින් ඉරි ඇඳ ඇත.</numerusform>
        </translation>
    </message>
    <message>
        <source>The new reading says the same.</source>
        <translation>නව කියවීම ද එයමයි.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) that you removed before stay removed.</source>
        <translation>
            <numerusform>ඔබ කලින් ඉවත් කළ පේළිය ඉවත් වූ ලෙසම පවතී.</numerusform>
            <numerusform>ඔබ කලින් ඉවත් කළ පේළි %n ඉවත් වූ ලෙසම පවතී.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading part {number} of {total}</source>
        <translation>කොටස {number} / {total} කියවමින්</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>නවතමින්…</translation>
    </message>
</context>
<context>
    <name>ResultModel</name>
    <message>
        <source>File</source>
        <translation>ගොනුව</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>ප්‍රතිඵලය</translation>
    </message>
    <message>
        <source>written</source>
        <translation>ලියන ලදී</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>අසාර්ථකයි</translation>
    </message>
</context>
<context>
    <name>ResultsPlace</name>
    <message>
        <source>Place of the results</source>
        <translation>ප්‍රතිඵල තබන ස්ථානය</translation>
    </message>
    <message>
        <source>Beside each file</source>
        <translation>එක් එක් ගොනුව අසල</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>වෙනත් ෆෝල්ඩරයක්…</translation>
    </message>
    <message>
        <source>Folder of the results</source>
        <translation>ප්‍රතිඵල ඇති ෆෝල්ඩරය</translation>
    </message>
</context>
<context>
    <name>ScreenCapture</name>
    <message>
        <source>This desktop lets no program take pictures of the screen. Take one with the desktop&apos;s own tool (often the Print key), then paste it here.</source>
        <translation>මෙම ඩෙස්ක්ටොප් පරිසරය තිරයේ රූප ගැනීමට කිසිදු වැඩසටහනකට ඉඩ නොදෙයි. ඩෙස්ක්ටොප් පරිසරයේම මෙවලමකින් (බොහෝ විට Print යතුර) රුවක් ගෙන, මෙතැන අලවන්න.</translation>
    </message>
</context>
<context>
    <name>ServerBox</name>
    <message>
        <source>Address of the server</source>
        <translation>සේවාදායකයේ ලිපිනය</translation>
    </message>
    <message>
        <source>Off: no port is open.</source>
        <translation>අක්‍රියයි: කිසිදු පෝට් එකක් විවෘත නැත.</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>ආරම්භ වෙමින්…</translation>
    </message>
    <message>
        <source>On: programs on this computer get answers at this address.</source>
        <translation>සක්‍රියයි: මෙම පරිගණකයේ වැඩසටහන්වලට මෙම ලිපිනයෙන් පිළිතුරු ලැබේ.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>නවතමින්…</translation>
    </message>
    <message>
        <source>It could not start.</source>
        <translation>එය ආරම්භ කළ නොහැකි විය.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>නැවත උත්සාහ කරන්න</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Language</source>
        <translation>භාෂාව</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>වර්ණ</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>අකුරු ප්‍රමාණය</translation>
    </message>
    <message>
        <source>Pages read at the same time</source>
        <translation>එකවර කියවන පිටු</translation>
    </message>
    <message>
        <source>PDFs that hold text</source>
        <translation>පෙළ අඩංගු PDF</translation>
    </message>
    <message>
        <source>Layout of pages</source>
        <translation>පිටු පිරිසැලසුම</translation>
    </message>
    <message>
        <source>Mend photographed and bent pages</source>
        <translation>ඡායාරූපගත කළ සහ නැමුණු පිටු නිවැරදි කරන්න</translation>
    </message>
    <message>
        <source>Read clear print quickly first</source>
        <translation>පැහැදිලි මුද්‍රණය පළමුව ඉක්මනින් කියවන්න</translation>
    </message>
    <message>
        <source>Give a page up after</source>
        <translation>පිටුවක් අත්හරින කාලය</translation>
    </message>
    <message>
        <source>Words are doubtful below</source>
        <translation>මෙයට අඩු වචන සැක සහිතයි</translation>
    </message>
    <message>
        <source>Name of exported files</source>
        <translation>නිර්යාත කළ ගොනුවල නම</translation>
    </message>
    <message>
        <source>Largest picture</source>
        <translation>විශාලතම රූපය</translation>
    </message>
    <message>
        <source>Longest side of a picture</source>
        <translation>රූපයක දිගම පැත්ත</translation>
    </message>
    <message>
        <source>Most pages of a file</source>
        <translation>ගොනුවක උපරිම පිටු</translation>
    </message>
    <message>
        <source>Most memory of a reading process</source>
        <translation>කියවීමේ ක්‍රියාවලියක උපරිම මතකය</translation>
    </message>
    <message>
        <source>Renew a reading process at</source>
        <translation>ක්‍රියාවලිය අලුත් කරන මතක ප්‍රමාණය</translation>
    </message>
    <message>
        <source>Renew a reading process after</source>
        <translation>ක්‍රියාවලිය අලුත් කරන පිටු ගණන</translation>
    </message>
    <message>
        <source>End an idle reading process after</source>
        <translation>අක්‍රිය ක්‍රියාවලිය අවසන් කරන කාලය</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>බාගැනීම්</translation>
    </message>
    <message>
        <source>Model that chats</source>
        <translation>කතාබස් කරන මාදිලිය</translation>
    </message>
    <message>
        <source>Model that reads pictures</source>
        <translation>රූප කියවන මාදිලිය</translation>
    </message>
    <message>
        <source>Give a region up after</source>
        <translation>ප්‍රදේශයක් අත්හරින කාලය</translation>
    </message>
    <message>
        <source>Time for a second look</source>
        <translation>දෙවන බැලීමට කාලය</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>සන්දර්භය</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>නූල්</translation>
    </message>
    <message>
        <source>Memory of what was read</source>
        <translation>කියවූ දේ තබාගන්නා මතකය</translation>
    </message>
    <message>
        <source>Layers on the graphics processor</source>
        <translation>චිත්‍රක සකසනයේ ස්තර</translation>
    </message>
    <message>
        <source>Free the memory after</source>
        <translation>මතකය නිදහස් කරන කාලය</translation>
    </message>
    <message>
        <source>Notice on the desktop</source>
        <translation>ඩෙස්ක්ටොප් දැනුම්දීම</translation>
    </message>
    <message>
        <source>Keep documents for</source>
        <translation>ලේඛන තබාගන්නා කාලය</translation>
    </message>
    <message>
        <source>Serve other programs</source>
        <translation>වෙනත් වැඩසටහන්වලට සේවය සපයන්න</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>පෝට් අංකය</translation>
    </message>
    <message>
        <source>Wait for short files</source>
        <translation>කෙටි ගොනු සඳහා රැඳී සිටීම</translation>
    </message>
    <message>
        <source>Largest file</source>
        <translation>විශාලතම ගොනුව</translation>
    </message>
    <message>
        <source>Most jobs that wait</source>
        <translation>රැඳී සිටින උපරිම කාර්ය</translation>
    </message>
    <message>
        <source>Read files without a token</source>
        <translation>ටෝකනයක් නැතිව ගොනු කියවන්න</translation>
    </message>
    <message>
        <source>Pages a day without a token</source>
        <translation>ටෝකනයක් නැතිව දිනකට පිටු</translation>
    </message>
    <message>
        <source>Keep results for</source>
        <translation>ප්‍රතිඵල තබාගන්නා කාලය</translation>
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
        <translation> දින</translation>
    </message>
    <message>
        <source> s</source>
        <translation> තත්.</translation>
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
        <translation> ටෝකන</translation>
    </message>
    <message>
        <source> min</source>
        <translation> මිනි.</translation>
    </message>
    <message>
        <source> pages</source>
        <translation> පිටු</translation>
    </message>
    <message>
        <source> megapixels</source>
        <translation> මෙගාපික්සල</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>ස්වයංක්‍රීය</translation>
    </message>
    <message>
        <source>as the model says</source>
        <translation>මාදිලිය පරිදි</translation>
    </message>
    <message>
        <source>as the system</source>
        <translation>පද්ධතිය පරිදි</translation>
    </message>
    <message>
        <source>always</source>
        <translation>සැමවිටම</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>පද්ධතිය පරිදි</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ලා පැහැ</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>අඳුරු</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>අසන්න</translation>
    </message>
    <message>
        <source>Use their text</source>
        <translation>ඒවායේ පෙළ භාවිත කරන්න</translation>
    </message>
    <message>
        <source>Read the pictures</source>
        <translation>රූප කියවන්න</translation>
    </message>
    <message>
        <source>By geometry</source>
        <translation>ජ්‍යාමිතියෙන්</translation>
    </message>
    <message>
        <source>With a layout model</source>
        <translation>පිරිසැලසුම් මාදිලියකින්</translation>
    </message>
    <message>
        <source>With a model where installed</source>
        <translation>ස්ථාපිත නම් මාදිලියකින්</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>නිවැරදි</translation>
    </message>
    <message>
        <source>Half the memory</source>
        <translation>මතකයෙන් අඩක්</translation>
    </message>
    <message>
        <source>Ask before each</source>
        <translation>සෑම විටම පෙර අසන්න</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>කිසිවිටෙක නැත</translation>
    </message>
    <message>
        <source>Without asking</source>
        <translation>නොඅසා</translation>
    </message>
    <message>
        <source>Pages read at the same time, one process each; 0 chooses from the processor&apos;s cores and the free memory</source>
        <translation>එකවර කියවන පිටු ගණන, එකකට එක් ක්‍රියාවලියක් බැගින්; 0 යෙදූ විට සකසනයේ හර සහ නිදහස් මතකය අනුව තෝරයි</translation>
    </message>
    <message>
        <source>When models may be downloaded: ask, never, allow</source>
        <translation>මාදිලි බාගත හැක්කේ කවදාද: සෑම විටම පෙර අසා, කිසිවිටෙක නැත, නැතහොත් නොඅසා</translation>
    </message>
    <message>
        <source>Largest picture that is opened, millions of pixels</source>
        <translation>විවෘත කරන විශාලතම රූපය, පික්සල මිලියනවලින්</translation>
    </message>
    <message>
        <source>Longest side of a picture that is opened, pixels</source>
        <translation>විවෘත කරන රූපයක දිගම පැත්ත, පික්සලවලින්</translation>
    </message>
    <message>
        <source>Most pages of a file that are read</source>
        <translation>ගොනුවකින් කියවන උපරිම පිටු ගණන</translation>
    </message>
    <message>
        <source>Seconds without progress after which a page is given up</source>
        <translation>ප්‍රගතියක් නැතිව පිටුවක් අත්හරින තෙක් තත්පර ගණන</translation>
    </message>
    <message>
        <source>Memory at which a reading process is replaced after its page, megabytes</source>
        <translation>කියවීමේ ක්‍රියාවලියක් එහි පිටුවෙන් පසු ප්‍රතිස්ථාපනය කරන මතක ප්‍රමාණය, මෙගාබයිටවලින්</translation>
    </message>
    <message>
        <source>Memory at which a reading process is ended at once, megabytes</source>
        <translation>කියවීමේ ක්‍රියාවලියක් වහාම අවසන් කරන මතක ප්‍රමාණය, මෙගාබයිටවලින්</translation>
    </message>
    <message>
        <source>Pages after which a reading process is replaced</source>
        <translation>කියවීමේ ක්‍රියාවලියක් ප්‍රතිස්ථාපනය කිරීමට පෙර කියවන පිටු ගණන</translation>
    </message>
    <message>
        <source>Seconds after which a reading process without work ends</source>
        <translation>වැඩ නැති කියවීමේ ක්‍රියාවලියක් අවසන් වන තෙක් තත්පර ගණන</translation>
    </message>
    <message>
        <source>Language of the text in files that are added, until the queue&apos;s options say otherwise</source>
        <translation>එක් කරන ගොනුවල පෙළෙහි භාෂාව, පෝලිමේ විකල්පවල වෙනත් දෙයක් සඳහන් වන තුරු</translation>
    </message>
    <message>
        <source>What the window does with PDFs that hold text already: ask, keep uses that text, force reads the pictures</source>
        <translation>දැනටමත් පෙළ අඩංගු PDF සමඟ කවුළුව කරන දේ: ඇසීම, ඒවායේ පෙළ භාවිත කිරීම, නැතහොත් රූප කියවීම</translation>
    </message>
    <message>
        <source>What finds titles, captions and figures on pages read from pictures: geometric, model needs a layout model, auto uses one where it is installed</source>
        <translation>රූපවලින් කියවන පිටුවල ශීර්ෂ, රූප විස්තර සහ රූපසටහන් සොයන ආකාරය: ජ්‍යාමිතියෙන්, පිරිසැලසුම් මාදිලියකින් (ස්ථාපනය කර තිබිය යුතුය), නැතහොත් ස්ථාපිත නම් පමණක් මාදිලියකින්</translation>
    </message>
    <message>
        <source>Whether photographed, bent, unevenly lit and see-through pages are mended where that helps reading</source>
        <translation>කියවීමට උපකාරී වන විට ඡායාරූපගත කළ, නැමුණු, අසමාන ආලෝකය ඇති සහ පිටුපස විනිවිද පෙනෙන පිටු නිවැරදි කරන්නේද යන්න</translation>
    </message>
    <message>
        <source>Whether print in Latin letters is read by a quick reader first, and by the usual one where that one is unsure</source>
        <translation>ලතින් අකුරින් වූ මුද්‍රණය පළමුව ඉක්මන් කියවනය මගින් ද, එය අවිනිශ්චිත තැන්වල සාමාන්‍ය කියවනය මගින් ද කියවිය යුතුද යන්න</translation>
    </message>
    <message>
        <source>Confidence below which a word counts as doubtful, percent</source>
        <translation>වචනයක් සැක සහිත ලෙස සැලකෙන විශ්වාසනීයත්ව සීමාව, ප්‍රතිශතයක් ලෙස</translation>
    </message>
    <message>
        <source>Name of the written files, without ending</source>
        <translation>ලියන ගොනුවල නම, දිගුව නැතිව</translation>
    </message>
    <message>
        <source>Language of the window: system, or its code</source>
        <translation>කවුළුවේ භාෂාව: පද්ධතිය පරිදි, නැතහොත් වෙනත් භාෂාවක්</translation>
    </message>
    <message>
        <source>Colours of the window: system, light, dark</source>
        <translation>කවුළුවේ වර්ණ: පද්ධතිය පරිදි, ලා පැහැ හෝ අඳුරු</translation>
    </message>
    <message>
        <source>Size of the window&apos;s text, points; 0 takes the system&apos;s</source>
        <translation>කවුළුවේ අකුරු ප්‍රමාණය, පොයින්ට්වලින්; 0 යෙදූ විට පද්ධතියේ ප්‍රමාණය ගනී</translation>
    </message>
    <message>
        <source>Tell on the desktop when all files are read and another window is in front</source>
        <translation>සියලු ගොනු කියවූ පසු වෙනත් කවුළුවක් ඉදිරියෙන් ඇත්නම් ඩෙස්ක්ටොප් එකේ දැනුම් දෙන්න</translation>
    </message>
    <message>
        <source>Days after which documents that were not used are deleted from the library; 0 keeps them</source>
        <translation>භාවිත නොකළ ලේඛන පුස්තකාලයෙන් මැකෙන තෙක් දින ගණන; 0 යෙදූ විට ඒවා තබාගනී</translation>
    </message>
    <message>
        <source>Model that answers questions: its name, or auto for the best that is installed</source>
        <translation>ප්‍රශ්නවලට පිළිතුරු දෙන මාදිලිය: එහි නම, නැතහොත් ස්ථාපිත හොඳම එකට auto</translation>
    </message>
    <message>
        <source>Model that reads pictures of pages: its name, or auto for the best that is installed</source>
        <translation>පිටුවල රූප කියවන මාදිලිය: එහි නම, නැතහොත් ස්ථාපිත හොඳම එකට auto</translation>
    </message>
    <message>
        <source>Seconds a vision model may take for one region of a page before the first reading of it stands</source>
        <translation>පිටුවක එක් ප්‍රදේශයකට දෘෂ්ටි මාදිලියකට ගත හැකි තත්පර ගණන; ඉන්පසු එහි පළමු කියවීම පවතී</translation>
    </message>
    <message>
        <source>Minutes that the second look at doubtful parts of a document may take</source>
        <translation>ලේඛනයක සැක සහිත කොටස් දෙවන වරට බැලීමට ගත හැකි මිනිත්තු ගණන</translation>
    </message>
    <message>
        <source>Tokens (pieces of words) that a language model keeps in mind, question, document and answer together; 0 takes what its entry says. More needs more memory</source>
        <translation>භාෂා මාදිලියක් මතකයේ තබාගන්නා ටෝකන (වචන කොටස්), ප්‍රශ්නය, ලේඛනය සහ පිළිතුර එකට; 0 යෙදූ විට මාදිලියේ සඳහන් අගය ගනී. වැඩි වූ විට වැඩි මතකයක් අවශ්‍යයි</translation>
    </message>
    <message>
        <source>Threads a language model computes with; 0 takes the cores that are free</source>
        <translation>භාෂා මාදිලියක් ගණනය කරන නූල් ගණන; 0 යෙදූ විට නිදහස් හර ගනී</translation>
    </message>
    <message>
        <source>How a language model keeps what it has read: f16, or q8_0, which takes half the memory</source>
        <translation>භාෂා මාදිලියක් කියවූ දේ තබාගන්නා ආකාරය: f16, නැතහොත් මතකයෙන් අඩක් ගන්නා q8_0</translation>
    </message>
    <message>
        <source>Layers of a language model computed by a graphics processor, where llama.cpp was built for one; -1 for all</source>
        <translation>llama.cpp ඒ සඳහා සාදා ඇති විට, චිත්‍රක සකසනයකින් ගණනය කරන භාෂා මාදිලියේ ස්තර; සියල්ලට -1</translation>
    </message>
    <message>
        <source>Seconds after which a language model that nobody asks leaves the memory</source>
        <translation>කිසිවෙකු නොඅසන භාෂා මාදිලියක් මතකයෙන් ඉවත් වන තෙක් තත්පර ගණන</translation>
    </message>
    <message>
        <source>Whether the window serves the HTTP API on this machine while it is open</source>
        <translation>කවුළුව විවෘතව ඇති අතර මෙම යන්ත්‍රයේ HTTP API සේවාව සපයන්නේද යන්න</translation>
    </message>
    <message>
        <source>Port of the HTTP API</source>
        <translation>HTTP API හි පෝට් අංකය</translation>
    </message>
    <message>
        <source>Seconds that the HTTP API waits for files of up to five pages before it answers that the job is under way</source>
        <translation>පිටු පහක් දක්වා ගොනු සඳහා, කාර්යය සිදු වෙමින් පවතින බව පිළිතුරු දීමට පෙර HTTP API රැඳී සිටින තත්පර ගණන</translation>
    </message>
    <message>
        <source>Largest file that the HTTP API takes, megabytes</source>
        <translation>HTTP API භාරගන්නා විශාලතම ගොනුව, මෙගාබයිටවලින්</translation>
    </message>
    <message>
        <source>Most jobs of the HTTP API that wait; further ones are refused</source>
        <translation>රැඳී සිටින HTTP API කාර්යවල උපරිම ගණන; ඊට වැඩි ඒවා ප්‍රතික්ෂේප කෙරේ</translation>
    </message>
    <message>
        <source>Whether the HTTP API reads files without a token; questions always need one</source>
        <translation>HTTP API ටෝකනයක් නැතිව ගොනු කියවන්නේද යන්න; ප්‍රශ්නවලට සැමවිටම ටෝකනයක් අවශ්‍යයි</translation>
    </message>
    <message>
        <source>Pages that one address may have read a day without a token</source>
        <translation>ටෝකනයක් නැතිව එක් ලිපිනයකට දිනකට කියවාගත හැකි පිටු ගණන</translation>
    </message>
    <message>
        <source>Days after which results of the HTTP API are deleted; 0 keeps them</source>
        <translation>HTTP API හි ප්‍රතිඵල මැකෙන තෙක් දින ගණන; 0 යෙදූ විට ඒවා තබාගනී</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>සැකසීම්</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>සැකසීම් පිටු</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>පෙනුම</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>කියවීම</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>නිර්යාතය</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>මාදිලි</translation>
    </message>
    <message>
        <source>Chat and vision</source>
        <translation>කතාබස් සහ දෘෂ්ටිය</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>යතුරු</translation>
    </message>
    <message>
        <source>Storage and privacy</source>
        <translation>ගබඩාව සහ පෞද්ගලිකත්වය</translation>
    </message>
    <message>
        <source>Other programs</source>
        <translation>වෙනත් වැඩසටහන්</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>සීමා</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>සුරකින්න</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>අවලංගු කරන්න</translation>
    </message>
    <message>
        <source>Restore defaults</source>
        <translation>පෙරනිමි ප්‍රතිසාධනය කරන්න</translation>
    </message>
</context>
<context>
    <name>ShortcutTable</name>
    <message>
        <source>Action</source>
        <translation>ක්‍රියාව</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>ස්ථානය</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>යතුරු</translation>
    </message>
</context>
<context>
    <name>ShortcutsPage</name>
    <message>
        <source>Search actions and keys</source>
        <translation>ක්‍රියා සහ යතුරු සොයන්න</translation>
    </message>
    <message>
        <source>Keys of the chosen action</source>
        <translation>තෝරාගත් ක්‍රියාවේ යතුරු</translation>
    </message>
    <message>
        <source>Press the new keys</source>
        <translation>නව යතුරු ඔබන්න</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>යළි සකසන්න</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>සියල්ල යළි සකසන්න</translation>
    </message>
    <message>
        <source>Changes hold at once. Keys that were changed are bold.</source>
        <translation>වෙනස්කම් වහාම ක්‍රියාත්මක වේ. වෙනස් කළ යතුරු තද අකුරින් දැක්වේ.</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>ක්‍රියා සහ ඒවායේ යතුරු</translation>
    </message>
    <message>
        <source>{} belongs to “{}” already.</source>
        <translation>{} දැනටමත් “{}” සඳහා යොදා ඇත.</translation>
    </message>
    <message>
        <source>Use it here instead</source>
        <translation>ඒ වෙනුවට මෙහි යොදන්න</translation>
    </message>
</context>
<context>
    <name>SourceTrouble</name>
    <message>
        <source>Where is the file now?</source>
        <translation>ගොනුව දැන් ඇත්තේ කොහේද?</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Drop pictures and PDFs here</source>
        <translation>රූප සහ PDF මෙතැනට දමන්න</translation>
    </message>
    <message>
        <source>They are read on this computer and nothing is sent anywhere. You can also open files or folders, or paste a picture.</source>
        <translation>ඒවා මෙම පරිගණකයේදී කියවන අතර කිසිවක් කිසිවෙකුට යවන්නේ නැත. ඔබට ගොනු හෝ ෆෝල්ඩර විවෘත කිරීමට හෝ රූපයක් ඇලවීමට ද හැක.</translation>
    </message>
    <message>
        <source>It was stopped before the first page was read.</source>
        <translation>පළමු පිටුව කියවීමට පෙර එය නවතන ලදී.</translation>
    </message>
    <message>
        <source>It is about to be read.</source>
        <translation>දැන් කියවීමට නියමිතයි.</translation>
    </message>
    <message>
        <source>It waits for the files before it.</source>
        <translation>එය ඊට පෙර ඇති ගොනු අවසන් වන තෙක් රැඳී සිටී.</translation>
    </message>
    <message>
        <source>Another program has sent it. Its text can be seen when it has been read.</source>
        <translation>එය එව්වේ වෙනත් වැඩසටහනකි. කියවා අවසන් වූ පසු එහි පෙළ දැකිය හැක.</translation>
    </message>
    <message>
        <source>It is being opened.</source>
        <translation>එය විවෘත වෙමින් පවතී.</translation>
    </message>
</context>
<context>
    <name>StateChip</name>
    <message>
        <source>Being read</source>
        <translation>කියවමින් පවතී</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>තවම කියවා නැත</translation>
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
        <translation>තාවකාලිකව නවතා ඇත</translation>
    </message>
    <message>
        <source>Page {}</source>
        <translation>පිටුව {}</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>කියවිය නොහැකි විය</translation>
    </message>
    <message>
        <source>no text</source>
        <translation>පෙළ නැත</translation>
    </message>
    <message>
        <source>confidence {}</source>
        <translation>විශ්වාසනීයත්වය {}</translation>
    </message>
</context>
<context>
    <name>StoragePage</name>
    <message>
        <source>Everything stays on this machine. Documents are never sent anywhere; the network is used only to get models, as you allow it under Models, and to look for a newer version when you ask for it. Your source files are never changed, only referred to.</source>
        <translation>සියල්ල මෙම යන්ත්‍රයේ පවතී. ලේඛන කිසිවිටෙක කිසිවෙකුට යවන්නේ නැත; ජාලය භාවිත වන්නේ ඔබ “මාදිලි” යටතේ ඉඩ දෙන පරිදි මාදිලි ලබාගැනීමට සහ ඔබ ඉල්ලූ විට අලුත් අනුවාදයක් සෙවීමට පමණි. ඔබේ මුල් ගොනු කිසිවිටෙක වෙනස් නොකෙරේ, ඒවා වෙත යොමු වීම පමණක් සිදු වේ.</translation>
    </message>
    <message>
        <source>Delete everything that was read…</source>
        <translation>කියවූ සියල්ල මකන්න…</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>පුස්තකාලය</translation>
    </message>
    <message>
        <source>The text and boxes of every document read and what you corrected, its name, place and fingerprint; the files that wait to be read.</source>
        <translation>කියවූ එක් එක් ලේඛනයේ පෙළ සහ කොටු, ඔබ නිවැරදි කළ දේ, එහි නම, ස්ථානය සහ ඇඟිලි සලකුණ; කියවීමට රැඳී සිටින ගොනු.</translation>
    </message>
    <message>
        <source>Stored files</source>
        <translation>ගබඩා කළ ගොනු</translation>
    </message>
    <message>
        <source>Pictures that were pasted or taken of the screen, and documents composed of pages.</source>
        <translation>ඇලවූ හෝ තිරයෙන් ගත් රූප සහ පිටුවලින් සෑදූ ලේඛන.</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>මාදිලි</translation>
    </message>
    <message>
        <source>Files of the networks that read; nothing about your documents.</source>
        <translation>කියවන ස්නායු ජාලවල ගොනු; ඔබේ ලේඛන ගැන කිසිවක් නැත.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>සැකසීම්</translation>
    </message>
    <message>
        <source>These settings and the last choices of an export.</source>
        <translation>මෙම සැකසීම් සහ නිර්යාතයක අවසන් තේරීම්.</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>ලොග</translation>
    </message>
    <message>
        <source>What the program did and errors, with file names, without any text.</source>
        <translation>වැඩසටහන කළ දේ සහ දෝෂ, ගොනු නම් සහිතව, කිසිදු පෙළක් නැතිව.</translation>
    </message>
    <message>
        <source>Place of {}</source>
        <translation>{} ඇති ස්ථානය</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>ෆෝල්ඩරය විවෘත කරන්න</translation>
    </message>
    <message>
        <source>Open the folder of {}</source>
        <translation>{} ඇති ෆෝල්ඩරය විවෘත කරන්න</translation>
    </message>
    <message>
        <source>Nothing has been kept there yet.</source>
        <translation>එහි තවම කිසිවක් තබාගෙන නැත.</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>සියල්ල මකන්න</translation>
    </message>
    <message>
        <source>Delete all documents, what was read and corrected, pasted and composed files, and the logs?</source>
        <translation>සියලු ලේඛන, කියවූ සහ නිවැරදි කළ දේ, ඇලවූ සහ සෑදූ ගොනු, සහ ලොග මකන්නද?</translation>
    </message>
    <message>
        <source>This cannot be undone. Source files, exported files, models and settings stay.</source>
        <translation>මෙය අස් කළ නොහැක. මුල් ගොනු, නිර්යාත කළ ගොනු, මාදිලි සහ සැකසීම් පවතී.</translation>
    </message>
    <message>
        <source>Everything that was read has been deleted.</source>
        <translation>කියවූ සියල්ල මකා ඇත.</translation>
    </message>
</context>
<context>
    <name>Surroundings</name>
    <message>
        <source>Window</source>
        <translation>කවුළුව</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>පෝලිම</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>සංස්කරණය</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>පිටුව</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>කතාබස්</translation>
    </message>
</context>
<context>
    <name>TableModel</name>
    <message>
        <source>The machine read: {text}</source>
        <translation>යන්ත්‍රය කියවූයේ: {text}</translation>
    </message>
</context>
<context>
    <name>TablesTab</name>
    <message>
        <source>Table of the page</source>
        <translation>පිටුවේ වගුව</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>වගුව පිටපත් කරන්න</translation>
    </message>
    <message>
        <source>Copy the whole table, cells apart by tabs</source>
        <translation>සම්පූර්ණ වගුව පිටපත් කරන්න; කෝෂ ටැබ්වලින් වෙන් වේ</translation>
    </message>
    <message>
        <source>Cells of the table</source>
        <translation>වගුවේ කෝෂ</translation>
    </message>
    <message>
        <source>Copy cells</source>
        <translation>කෝෂ පිටපත් කරන්න</translation>
    </message>
    <message>
        <source>No table was found on this page.</source>
        <translation>මෙම පිටුවේ වගුවක් හමු නොවීය.</translation>
    </message>
    <message>
        <source>Table {number} of {count}</source>
        <translation>වගුව {number} / {count}</translation>
    </message>
</context>
<context>
    <name>TargetLanguageDialog</name>
    <message>
        <source>Translate</source>
        <translation>පරිවර්තනය කරන්න</translation>
    </message>
    <message>
        <source>Translate into</source>
        <translation>පරිවර්තනය කරන භාෂාව</translation>
    </message>
    <message>
        <source>Also use a model not made for translating</source>
        <translation>පරිවර්තනය සඳහා සාදා නැති මාදිලියක් ද භාවිත කරන්න</translation>
    </message>
    <message>
        <source>Block by block; what could not be kept stays untranslated and is marked.</source>
        <translation>ඛණ්ඩයෙන් ඛණ්ඩය; රැකගත නොහැකි වූ දේ පරිවර්තනය නොකර සලකුණු කෙරේ.</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>ගොනු තෝරන්න…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>අවලංගු කරන්න</translation>
    </message>
</context>
<context>
    <name>TargetLanguageField</name>
    <message>
        <source>Translate into</source>
        <translation>පරිවර්තනය කරන භාෂාව</translation>
    </message>
</context>
<context>
    <name>TextPanel</name>
    <message>
        <source>Content of the page</source>
        <translation>පිටුවේ අන්තර්ගතය</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>පෙළ</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>වගු</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>විස්තර</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>අනුපිළිවෙළ</translation>
    </message>
    <message>
        <source>Copy everything of this tab</source>
        <translation>මෙම ටැබයේ සියල්ල පිටපත් කරන්න</translation>
    </message>
    <message>
        <source>Edit cell</source>
        <translation>කෝෂය සංස්කරණය</translation>
    </message>
    <message>
        <source>Move block</source>
        <translation>ඛණ්ඩය ගෙනයාම</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>පිටපත් කරන්න</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>සියල්ල තෝරන්න</translation>
    </message>
    <message>
        <source>Characters copied: {count}</source>
        <translation>පිටපත් කළ අනුලකුණු: {count}</translation>
    </message>
    <message>
        <source>Tables ({count})</source>
        <translation>වගු ({count})</translation>
    </message>
    <message>
        <source>This page has not been read yet.</source>
        <translation>මෙම පිටුව තවම කියවා නැත.</translation>
    </message>
    <message>
        <source>The text of the open page is shown here.</source>
        <translation>විවෘතව ඇති පිටුවේ පෙළ මෙහි පෙන්වයි.</translation>
    </message>
</context>
<context>
    <name>ThumbnailModel</name>
    <message>
        <source>Page {number}, {state}</source>
        <translation>පිටුව {number}, {state}</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>රැඳී සිටී</translation>
    </message>
    <message>
        <source>could not be read: {reason}</source>
        <translation>කියවිය නොහැකි විය: {reason}</translation>
    </message>
    <message>
        <source>read, no text</source>
        <translation>කියවා ඇත, පෙළ නැත</translation>
    </message>
    <message>
        <source>read, mean confidence {confidence}</source>
        <translation>කියවා ඇත, සාමාන්‍ය විශ්වාසනීයත්වය {confidence}</translation>
    </message>
    <message>
        <source>being read</source>
        <translation>කියවමින් පවතී</translation>
    </message>
</context>
<context>
    <name>ThumbnailPanel</name>
    <message>
        <source>Pages</source>
        <translation>පිටු</translation>
    </message>
    <message>
        <source>The pages of the document and how far each of them is</source>
        <translation>ලේඛනයේ පිටු සහ එක් එක් පිටුවේ ප්‍රගතිය</translation>
    </message>
    <message>
        <source>The pages of the open document are listed here.</source>
        <translation>විවෘතව ඇති ලේඛනයේ පිටු මෙහි ලැයිස්තුගත වේ.</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Message</source>
        <translation>පණිවිඩය</translation>
    </message>
</context>
<context>
    <name>TokenDialog</name>
    <message>
        <source>New token</source>
        <translation>නව ටෝකනය</translation>
    </message>
    <message>
        <source>Limits of the token</source>
        <translation>ටෝකනයේ සීමා</translation>
    </message>
    <message>
        <source>What it is for, such as “invoices script”</source>
        <translation>එය කුමක් සඳහාද, උදාහරණයක් ලෙස “ඉන්වොයිසි ස්ක්‍රිප්ට්”</translation>
    </message>
    <message>
        <source>any number</source>
        <translation>ඕනෑම ගණනක්</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>නම</translation>
    </message>
    <message>
        <source>Pages a month</source>
        <translation>මාසයකට පිටු</translation>
    </message>
    <message>
        <source>Pages a file</source>
        <translation>ගොනුවකට පිටු</translation>
    </message>
    <message>
        <source>Charge for a page, tier Fast</source>
        <translation>පිටුවකට අය කිරීම, “වේගවත්” ස්තරය</translation>
    </message>
    <message>
        <source>Charge for a page, tier Vision model</source>
        <translation>පිටුවකට අය කිරීම, “දෘෂ්ටි මාදිලිය” ස්තරය</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>ප්‍රමුඛතාව</translation>
    </message>
    <message>
        <source>Charges count against the pages of the month. Jobs of a token with a higher priority begin first. A program that has used its pages up is told so and gets nothing.</source>
        <translation>අය කිරීම් මාසයේ පිටු ගණනෙන් අඩු කෙරේ. ඉහළ ප්‍රමුඛතාවක් ඇති ටෝකනයක කාර්ය පළමුව ආරම්භ වේ. පිටු අවසන් කළ වැඩසටහනකට ඒ බව දන්වන අතර කිසිවක් නොලැබේ.</translation>
    </message>
    <message>
        <source>Make the token</source>
        <translation>ටෝකනය සාදන්න</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>සුරකින්න</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>අවලංගු කරන්න</translation>
    </message>
</context>
<context>
    <name>TokenTable</name>
    <message>
        <source>Token</source>
        <translation>ටෝකනය</translation>
    </message>
    <message>
        <source>Begins with</source>
        <translation>ආරම්භය</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>සෑදූ දිනය</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>අවසන් වරට භාවිත කළ</translation>
    </message>
    <message>
        <source>Pages this month</source>
        <translation>මෙම මාසයේ පිටු</translation>
    </message>
    <message>
        <source>State</source>
        <translation>තත්ත්වය</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{} / {}</translation>
    </message>
    <message>
        <source>never</source>
        <translation>කිසිවිටෙක නැත</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>අවලංගුයි</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>භාවිතයේ</translation>
    </message>
</context>
<context>
    <name>TokensBox</name>
    <message>
        <source>There is no token yet. Make one for each program, so that one can be revoked without the others.</source>
        <translation>තවම ටෝකනයක් නැත. අනෙක් ඒවාට බලපෑමක් නොවී එකක් අවලංගු කළ හැකි වන සේ, එක් එක් වැඩසටහනට එකක් බැගින් සාදන්න.</translation>
    </message>
    <message>
        <source>New token…</source>
        <translation>නව ටෝකනයක්…</translation>
    </message>
    <message>
        <source>Limits…</source>
        <translation>සීමා…</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>අවලංගු කරන්න…</translation>
    </message>
    <message>
        <source>The new token</source>
        <translation>නව ටෝකනය</translation>
    </message>
    <message>
        <source>I have copied it</source>
        <translation>මම එය පිටපත් කරගත්තා</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>ටෝකන</translation>
    </message>
    <message>
        <source>This is the token “{}”. Copy it now: it is shown only this once, and only a hash of it is kept.</source>
        <translation>මේ “{}” ටෝකනයයි. එය දැන් පිටපත් කරගන්න: පෙන්වන්නේ මෙවර පමණක් වන අතර, තබාගන්නේ එහි හෑෂ් අගය පමණි.</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>අවලංගු කරන්න</translation>
    </message>
    <message>
        <source>Revoke the token “{}”?</source>
        <translation>“{}” ටෝකනය අවලංගු කරන්නද?</translation>
    </message>
    <message>
        <source>Programs that use it are refused from now on. It cannot be put into use again; its results stay.</source>
        <translation>එය භාවිත කරන වැඩසටහන් මින් මතු ප්‍රතික්ෂේප කෙරේ. එය නැවත භාවිතයට ගත නොහැක; එහි ප්‍රතිඵල පවතී.</translation>
    </message>
</context>
<context>
    <name>ToolCard</name>
    <message>
        <source>Makes: {}</source>
        <translation>සාදයි: {}</translation>
    </message>
</context>
<context>
    <name>ToolDialog</name>
    <message>
        <source>Progress</source>
        <translation>ප්‍රගතිය</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>නවතන්න</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>මෙලෙස සුරකින්න…</translation>
    </message>
</context>
<context>
    <name>ToolGallery</name>
    <message>
        <source>Text from pictures and PDFs</source>
        <translation>රූප සහ PDF ගොනුවලින් පෙළ</translation>
    </message>
    <message>
        <source>Documents to work with</source>
        <translation>වැඩ කිරීමට ලේඛන</translation>
    </message>
    <message>
        <source>Tables and values</source>
        <translation>වගු සහ අගයන්</translation>
    </message>
    <message>
        <source>Other words</source>
        <translation>වෙනත් වචනවලින්</translation>
    </message>
    <message>
        <source>Reads pictures and photos and writes plain text.</source>
        <translation>රූප සහ ඡායාරූප කියවා සරල පෙළ ලියයි.</translation>
    </message>
    <message>
        <source>Reads PDFs, scanned or not, and writes plain text.</source>
        <translation>ස්කෑන් කළ හෝ නොකළ PDF කියවා සරල පෙළ ලියයි.</translation>
    </message>
    <message>
        <source>Headings, paragraphs, lists and tables, to go on writing.</source>
        <translation>දිගටම ලිවීම සඳහා ශීර්ෂ, ඡේද, ලැයිස්තු සහ වගු.</translation>
    </message>
    <message>
        <source>Headings, lists and tables as Markdown.</source>
        <translation>ශීර්ෂ, ලැයිස්තු සහ වගු Markdown ලෙස.</translation>
    </message>
    <message>
        <source>Looks as before, and can be searched and copied from.</source>
        <translation>පෙර පරිදිම පෙනේ; එහි සෙවීමට සහ එයින් පිටපත් කිරීමට හැක.</translation>
    </message>
    <message>
        <source>Takes the tables out, one file each.</source>
        <translation>වගු උපුටාගනී, එකකට එක් ගොනුවක් බැගින්.</translation>
    </message>
    <message>
        <source>Reads handwriting with a vision model.</source>
        <translation>දෘෂ්ටි මාදිලියකින් අත් අකුරු කියවයි.</translation>
    </message>
    <message>
        <source>Reads formulas with a vision model and writes them as LaTeX.</source>
        <translation>දෘෂ්ටි මාදිලියකින් සූත්‍ර කියවා LaTeX ලෙස ලියයි.</translation>
    </message>
    <message>
        <source>Translates on this computer; numbers and codes stay as they are.</source>
        <translation>මෙම පරිගණකයේදීම පරිවර්තනය කරයි; අංක සහ කේත තිබෙන පරිදිම පවතී.</translation>
    </message>
    <message>
        <source>Takes date, items and total out, each with its proof.</source>
        <translation>දිනය, අයිතම සහ මුළු එකතුව උපුටාගනී, එක් එක් අගය එහි සාක්ෂිය සමඟ.</translation>
    </message>
    <message>
        <source>Takes number, dates and sums out, each with its proof.</source>
        <translation>අංකය, දින සහ මුදල් උපුටාගනී, එක් එක් අගය එහි සාක්ෂිය සමඟ.</translation>
    </message>
    <message>
        <source>Takes name, company and addresses out.</source>
        <translation>නම, සමාගම සහ ලිපින උපුටාගනී.</translation>
    </message>
    <message>
        <source>Keeps the lines as they stand, indents of code included.</source>
        <translation>කේතවල ඇතුල් කිරීම් ද ඇතුළුව පේළි තිබෙන පරිදිම තබාගනී.</translation>
    </message>
    <message>
        <source>A few sentences that carry the pages they rest on.</source>
        <translation>පදනම් වන පිටු දක්වන වාක්‍ය කිහිපයක්.</translation>
    </message>
</context>
<context>
    <name>ToolGalleryDialog</name>
    <message>
        <source>Tools</source>
        <translation>මෙවලම්</translation>
    </message>
    <message>
        <source>Search tools</source>
        <translation>මෙවලම් සොයන්න</translation>
    </message>
    <message>
        <source>Choose a tool and then files, or drop files on it. They go into the queue.</source>
        <translation>මෙවලමක් ද ඉන්පසු ගොනු ද තෝරන්න, නැතහොත් ගොනු ඒ මතට දමන්න. ඒවා පෝලිමට එක් වේ.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>වසන්න</translation>
    </message>
    <message>
        <source>Models…</source>
        <translation>මාදිලි…</translation>
    </message>
    <message>
        <source>Open files</source>
        <translation>ගොනු විවෘත කිරීම</translation>
    </message>
    <message>
        <source>Pictures and PDFs</source>
        <translation>රූප සහ PDF</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>සියලු ගොනු</translation>
    </message>
</context>
<context>
    <name>Tools</name>
    <message>
        <source>Image to text</source>
        <translation>රූපය පෙළ බවට</translation>
    </message>
    <message>
        <source>PDF to text</source>
        <translation>PDF පෙළ බවට</translation>
    </message>
    <message>
        <source>Reads PDFs, scanned or not, and writes plain text</source>
        <translation>ස්කෑන් කළ හෝ නොකළ PDF කියවා සරල පෙළ ලියයි</translation>
    </message>
    <message>
        <source>PDF to Word</source>
        <translation>PDF සිට Word</translation>
    </message>
    <message>
        <source>Writes a DOCX with headings, paragraphs, lists and tables</source>
        <translation>ශීර්ෂ, ඡේද, ලැයිස්තු සහ වගු සහිත DOCX ගොනුවක් ලියයි</translation>
    </message>
    <message>
        <source>PDF to Markdown</source>
        <translation>PDF සිට Markdown</translation>
    </message>
    <message>
        <source>Writes Markdown with headings, lists and tables</source>
        <translation>ශීර්ෂ, ලැයිස්තු සහ වගු සහිත Markdown ලියයි</translation>
    </message>
    <message>
        <source>Searchable PDF</source>
        <translation>සෙවිය හැකි PDF</translation>
    </message>
    <message>
        <source>Lays invisible text over the ink, so that the PDF can be searched and copied from</source>
        <translation>PDF තුළ සෙවීමට සහ එයින් පිටපත් කිරීමට හැකි වන සේ අකුරු මත අදෘශ්‍ය පෙළ තබයි</translation>
    </message>
    <message>
        <source>Extract tables</source>
        <translation>වගු උපුටාගන්න</translation>
    </message>
    <message>
        <source>Handwriting to text</source>
        <translation>අත් අකුරු පෙළ බවට</translation>
    </message>
    <message>
        <source>Reads handwriting with a vision model</source>
        <translation>දෘෂ්ටි මාදිලියකින් අත් අකුරු කියවයි</translation>
    </message>
    <message>
        <source>Reads formulas with a vision model and writes them as LaTeX in Markdown</source>
        <translation>දෘෂ්ටි මාදිලියකින් සූත්‍ර කියවා Markdown තුළ LaTeX ලෙස ලියයි</translation>
    </message>
    <message>
        <source>Reads and translates with the local language model; numbers and codes stay as they are</source>
        <translation>ස්ථානීය භාෂා මාදිලියෙන් කියවා පරිවර්තනය කරයි; අංක සහ කේත තිබෙන පරිදිම පවතී</translation>
    </message>
    <message>
        <source>Takes the fields of a receipt out, each with the line that proves it</source>
        <translation>රිසිට්පතක ක්ෂේත්‍ර උපුටාගනී, එක් එක් ක්ෂේත්‍රය එය තහවුරු කරන පේළිය සමඟ</translation>
    </message>
    <message>
        <source>Takes the fields of an invoice out, each with the line that proves it</source>
        <translation>ඉන්වොයිසියක ක්ෂේත්‍ර උපුටාගනී, එක් එක් ක්ෂේත්‍රය එය තහවුරු කරන පේළිය සමඟ</translation>
    </message>
    <message>
        <source>Takes the fields of a business card out, each with the line that proves it</source>
        <translation>ව්‍යාපාරික කාඩ්පතක ක්ෂේත්‍ර උපුටාගනී, එක් එක් ක්ෂේත්‍රය එය තහවුරු කරන පේළිය සමඟ</translation>
    </message>
    <message>
        <source>Reads screenshots and writes their lines as they stand, indents of code and columns of menus included</source>
        <translation>තිර රූ කියවා, කේතවල ඇතුල් කිරීම් සහ මෙනුවල තීරු ද ඇතුළුව ඒවායේ පේළි තිබෙන පරිදිම ලියයි</translation>
    </message>
    <message>
        <source>Sums a document up in sentences that carry the pages they rest on</source>
        <translation>ලේඛනයක්, පදනම් වන පිටු දක්වන වාක්‍යවලින් සාරාංශ කරයි</translation>
    </message>
    <message>
        <source>Formulas to LaTeX</source>
        <translation>සූත්‍ර LaTeX බවට</translation>
    </message>
    <message>
        <source>Reads pictures and photos and writes plain text</source>
        <translation>රූප සහ ඡායාරූප කියවා සරල පෙළ ලියයි</translation>
    </message>
    <message>
        <source>Writes the tables as CSV, one file each</source>
        <translation>වගු CSV ලෙස ලියයි, එකකට එක් ගොනුවක් බැගින්</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>පරිවර්තනය</translation>
    </message>
    <message>
        <source>Receipt to JSON</source>
        <translation>රිසිට්පත JSON බවට</translation>
    </message>
    <message>
        <source>Invoice to JSON</source>
        <translation>ඉන්වොයිසිය JSON බවට</translation>
    </message>
    <message>
        <source>Business card to JSON</source>
        <translation>ව්‍යාපාරික කාඩ්පත JSON බවට</translation>
    </message>
    <message>
        <source>Screenshot to text</source>
        <translation>තිර රුව පෙළ බවට</translation>
    </message>
    <message>
        <source>Summarize</source>
        <translation>සාරාංශ කරන්න</translation>
    </message>
</context>
<context>
    <name>Transcript</name>
    <message>
        <source>Conversation</source>
        <translation>සංවාදය</translation>
    </message>
</context>
<context>
    <name>TranslationDialog</name>
    <message>
        <source>Translates with the language model on this computer, block by block. Numbers, addresses and codes are compared with the original; what could not be kept stays untranslated and is marked.</source>
        <translation>මෙම පරිගණකයේ භාෂා මාදිලියෙන් ඛණ්ඩයෙන් ඛණ්ඩය පරිවර්තනය කරයි. අංක, ලිපින සහ කේත මුල් පෙළ සමඟ සසඳයි; රැකගත නොහැකි වූ දේ පරිවර්තනය නොකර ලකුණු කෙරේ.</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>පරිවර්තනය</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>භාෂාව</translation>
    </message>
    <message>
        <source>Also use a model not made for translating</source>
        <translation>පරිවර්තනය සඳහා සාදා නැති මාදිලියක් ද භාවිත කරන්න</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>පරිවර්තනය කරන්න</translation>
    </message>
    <message>
        <source>Original and translation</source>
        <translation>මුල් පෙළ සහ පරිවර්තනය</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>සුරැකුවා: {name}</translation>
    </message>
    <message>
        <source>Models…</source>
        <translation>මාදිලි…</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) translated.</source>
        <translation>
            <numerusform>පිටුවක් පරිවර්තනය කරන ලදී.</numerusform>
            <numerusform>පිටු %nක් පරිවර්තනය කරන ලදී.</numerusform>
        </translation>
    </message>
    <message>
        <source>The model is not made for this language: check every line.</source>
        <translation>මාදිලිය මෙම භාෂාවට සාදා නැත: සෑම පේළියක්ම පරීක්ෂා කරන්න.</translation>
    </message>
    <message numerus="yes">
        <source>%n block(s) stay in the original.</source>
        <translation>
            <numerusform>ඛණ්ඩයක් මුල් පෙළ ලෙස පවතී.</numerusform>
            <numerusform>ඛණ්ඩ %nක් මුල් පෙළ ලෙස පවතී.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n block(s) should be checked.</source>
        <translation>
            <numerusform>ඛණ්ඩයක් පරීක්ෂා කළ යුතුය.</numerusform>
            <numerusform>ඛණ්ඩ %nක් පරීක්ෂා කළ යුතුය.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save translation</source>
        <translation>පරිවර්තනය සුරැකීම</translation>
    </message>
</context>
<context>
    <name>UpdateRow</name>
    <message>
        <source>Look for a newer version</source>
        <translation>අලුත් අනුවාදයක් සොයන්න</translation>
    </message>
    <message>
        <source>Asks {}; nothing about this machine is sent</source>
        <translation>{} වෙතින් අසයි; මෙම යන්ත්‍රය ගැන කිසිවක් නොයවේ</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>හමු වූ දේ</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>විමසමින්…</translation>
    </message>
    <message>
        <source>This build names no address to ask for newer versions; nobody was asked.</source>
        <translation>අලුත් අනුවාද ගැන විමසීමට ලිපිනයක් මෙම නිකුතුවේ නැත; කිසිවෙකුගෙන් විමසුවේ නැත.</translation>
    </message>
    <message>
        <source>This is the newest version.</source>
        <translation>මෙය අලුත්ම අනුවාදයයි.</translation>
    </message>
    <message>
        <source>Version {} can be had.</source>
        <translation>අනුවාදය {} ලබාගත හැක.</translation>
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
        <translation>ආරම්භ වෙමින්</translation>
    </message>
    <message>
        <source>Watching</source>
        <translation>නිරීක්ෂණය කරමින්</translation>
    </message>
    <message>
        <source>Waiting for the folder</source>
        <translation>ෆෝල්ඩරය එන තෙක් රැඳී සිටී</translation>
    </message>
    <message>
        <source>Waiting, something is missing</source>
        <translation>රැඳී සිටී, යමක් අඩුයි</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>තාවකාලිකව නවතා ඇත</translation>
    </message>
    <message>
        <source>Not watched</source>
        <translation>නිරීක්ෂණය නොකෙරේ</translation>
    </message>
</context>
<context>
    <name>WatchedFoldersDialog</name>
    <message>
        <source>Watched folders</source>
        <translation>නිරීක්ෂණය කරන ෆෝල්ඩර</translation>
    </message>
    <message>
        <source>Files that appear in these folders are converted by themselves while Pagesight is open. Each is taken when it has stopped growing, and done once; a file that changes is done again.</source>
        <translation>Pagesight විවෘතව ඇති අතර මෙම ෆෝල්ඩරවලට එන ගොනු ඉබේම සකසනු ලැබේ. ගොනුවක් භාරගන්නේ එය විශාල වීම නැවතුණු පසුවය; එය එක් වරක් සකසන අතර, වෙනස් වූ ගොනුවක් නැවත සකසයි.</translation>
    </message>
    <message>
        <source>No folder is watched.</source>
        <translation>කිසිදු ෆෝල්ඩරයක් නිරීක්ෂණය නොකෙරේ.</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>එක් කරන්න…</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>තාවකාලිකව නවතන්න</translation>
    </message>
    <message>
        <source>Open results</source>
        <translation>ප්‍රතිඵල විවෘත කරන්න</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>ඉවත් කරන්න…</translation>
    </message>
    <message>
        <source>Files set aside</source>
        <translation>පසෙකට දැමූ ගොනු</translation>
    </message>
    <message>
        <source>A file that is broken or asks for a password is left where it is, a note beside the results says why, and the watch goes on. It is tried again when it changes.</source>
        <translation>හානි වූ හෝ මුරපදයක් ඉල්ලන ගොනුවක් තිබෙන තැනම තබයි; ප්‍රතිඵල අසල සටහනක හේතුව දැක්වෙන අතර නිරීක්ෂණය දිගටම කෙරේ. ගොනුව වෙනස් වූ විට නැවත උත්සාහ කරයි.</translation>
    </message>
    <message>
        <source>Show the file</source>
        <translation>ගොනුව පෙන්වන්න</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>වසන්න</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>දිගටම කරගෙන යන්න</translation>
    </message>
    <message>
        <source>There are no results yet.</source>
        <translation>තවම ප්‍රතිඵල නැත.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>ඉවත් කරන්න</translation>
    </message>
    <message>
        <source>Watch “{}” no longer?</source>
        <translation>“{}” නිරීක්ෂණය කිරීම නවතන්නද?</translation>
    </message>
    <message>
        <source>The folder, its files and all results stay.</source>
        <translation>ෆෝල්ඩරය, එහි ගොනු සහ සියලු ප්‍රතිඵල පවතී.</translation>
    </message>
</context>
<context>
    <name>WelcomeDialog</name>
    <message>
        <source>Welcome</source>
        <translation>සාදරයෙන් පිළිගනිමු</translation>
    </message>
    <message>
        <source>Welcome to Pagesight</source>
        <translation>Pagesight වෙත සාදරයෙන් පිළිගනිමු</translation>
    </message>
    <message>
        <source>Pagesight reads scans, photos and PDFs on this machine and turns them into text, tables and searchable PDFs. Nothing you open leaves your machine.</source>
        <translation>Pagesight ස්කෑන්, ඡායාරූප සහ PDF මෙම යන්ත්‍රයේදීම කියවා පෙළ, වගු සහ සෙවිය හැකි PDF බවට හරවයි. ඔබ විවෘත කරන කිසිවක් ඔබේ යන්ත්‍රයෙන් පිටතට නොයයි.</translation>
    </message>
    <message>
        <source>Get the models</source>
        <translation>මාදිලි ලබාගන්න</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>අරඹන්න</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>මාදිලි</translation>
    </message>
    <message>
        <source>Try it on a sample</source>
        <translation>නියැදියකින් අත්හදා බලන්න</translation>
    </message>
    <message>
        <source>A scanned document</source>
        <translation>ස්කෑන් කළ ලේඛනයක්</translation>
    </message>
    <message>
        <source>An invoice with a table</source>
        <translation>වගුවක් සහිත ඉන්වොයිසියක්</translation>
    </message>
    <message>
        <source>A photo of a page</source>
        <translation>පිටුවක ඡායාරූපයක්</translation>
    </message>
    <message>
        <source>Chinese and Japanese</source>
        <translation>චීන සහ ජපන්</translation>
    </message>
    <message>
        <source>The models are installed: everything is ready.</source>
        <translation>මාදිලි ස්ථාපනය කර ඇත: සියල්ල සූදානම්.</translation>
    </message>
    <message>
        <source>Reading needs models. Your settings forbid downloads: import them from a folder.</source>
        <translation>කියවීමට මාදිලි අවශ්‍යයි. ඔබේ සැකසීම් බාගැනීම් තහනම් කරයි: ෆෝල්ඩරයකින් ආයාත කරන්න.</translation>
    </message>
    <message>
        <source>Reading needs models: {} from {}, once. Then no network is needed any more.</source>
        <translation>කියවීමට මාදිලි අවශ්‍යයි: {}ක්, {} වෙතින්, එක් වරක් පමණි. ඉන්පසු ජාලයක් අවශ්‍ය නොවේ.</translation>
    </message>
    <message>
        <source>Reading needs models. No source can be reached: import them from a folder.</source>
        <translation>කියවීමට මාදිලි අවශ්‍යයි. කිසිදු මූලාශ්‍රයකට ළඟා විය නොහැක: ෆෝල්ඩරයකින් ආයාත කරන්න.</translation>
    </message>
</context>
<context>
    <name>WindowActions</name>
    <message>
        <source>&amp;Open files…</source>
        <translation>ගොනු විවෘත කරන්න (&amp;O)…</translation>
    </message>
    <message>
        <source>Choose pictures and PDFs to read</source>
        <translation>කියවීමට රූප සහ PDF තෝරන්න</translation>
    </message>
    <message>
        <source>Open &amp;folder…</source>
        <translation>ෆෝල්ඩරයක් විවෘත කරන්න (&amp;F)…</translation>
    </message>
    <message>
        <source>Read every picture and PDF of a folder and the folders in it</source>
        <translation>ෆෝල්ඩරයක සහ එහි ඇති ෆෝල්ඩරවල සියලු රූප සහ PDF කියවන්න</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>අලවන්න (&amp;P)</translation>
    </message>
    <message>
        <source>Read the picture or the files of the clipboard</source>
        <translation>පසුරු පුවරුවේ ඇති රූපය හෝ ගොනු කියවන්න</translation>
    </message>
    <message>
        <source>&amp;Capture a part of the screen…</source>
        <translation>තිරයෙන් කොටසක් ග්‍රහණය කරන්න (&amp;C)…</translation>
    </message>
    <message>
        <source>Draw a rectangle on the screen and read what is in it</source>
        <translation>තිරය මත සෘජුකෝණාස්‍රයක් ඇඳ එහි ඇති දේ කියවන්න</translation>
    </message>
    <message>
        <source>All &amp;tools…</source>
        <translation>සියලු මෙවලම් (&amp;A)…</translation>
    </message>
    <message>
        <source>Choose what shall come out: Word, tables, values of an invoice, a translation</source>
        <translation>ලැබිය යුතු දේ තෝරන්න: Word, වගු, ඉන්වොයිසියක අගයන්, පරිවර්තනයක්</translation>
    </message>
    <message>
        <source>&amp;Watched folders…</source>
        <translation>නිරීක්ෂණය කරන ෆෝල්ඩර (&amp;W)…</translation>
    </message>
    <message>
        <source>Convert what appears in a folder by itself</source>
        <translation>ෆෝල්ඩරයකට එන දේ ඉබේම සකසන්න</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>නිර්යාත කරන්න (&amp;E)…</translation>
    </message>
    <message>
        <source>Write the chosen documents as text, Markdown, Word, PDF, CSV or JSON</source>
        <translation>තෝරාගත් ලේඛන පෙළ, Markdown, Word, PDF, CSV හෝ JSON ලෙස ලියන්න</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>ඉවත් වන්න (&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>සැකසීම් (&amp;S)…</translation>
    </message>
    <message>
        <source>Pri&amp;vate window</source>
        <translation>පුද්ගලික කවුළුව (&amp;V)</translation>
    </message>
    <message>
        <source>Read files without keeping anything of them</source>
        <translation>ගොනුවලින් කිසිවක් තබා නොගෙන ඒවා කියවන්න</translation>
    </message>
    <message>
        <source>Show &amp;lists</source>
        <translation>ලැයිස්තු පෙන්වන්න (&amp;L)</translation>
    </message>
    <message>
        <source>Queue, pages and library beside the page</source>
        <translation>පිටුව අසල පෝලිම, පිටු සහ පුස්තකාලය</translation>
    </message>
    <message>
        <source>Show &amp;text</source>
        <translation>පෙළ පෙන්වන්න (&amp;T)</translation>
    </message>
    <message>
        <source>The text beside the page</source>
        <translation>පිටුව අසල පෙළ</translation>
    </message>
    <message>
        <source>Show c&amp;hat</source>
        <translation>කතාබස් පෙන්වන්න (&amp;H)</translation>
    </message>
    <message>
        <source>Ask about what was read</source>
        <translation>කියවූ දේ ගැන අසන්න</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>සම්පූර්ණ තිරය (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;User guide</source>
        <translation>පරිශීලක මාර්ගෝපදේශය (&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Log…</source>
        <translation>ලොගය (&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;About Pagesight</source>
        <translation>Pagesight පිළිබඳව (&amp;A)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ගොනුව (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Queue</source>
        <translation>පෝලිම (&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>දසුන (&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>මෙවලම් (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>උදවු (&amp;H)</translation>
    </message>
</context>
<context>
    <name>WindowChat</name>
    <message>
        <source>Ask about this area</source>
        <translation>මෙම ප්‍රදේශය ගැන අසන්න</translation>
    </message>
    <message>
        <source>Draw the area on the page; Esc gives up</source>
        <translation>පිටුවේ ප්‍රදේශය අඳින්න; Esc අත්හරියි</translation>
    </message>
</context>
<context>
    <name>WindowEditing</name>
    <message>
        <source>&amp;Edit</source>
        <translation>සංස්කරණය (&amp;E)</translation>
    </message>
    <message>
        <source>No more doubtful words after this place</source>
        <translation>මෙම තැනට පසුව තවත් සැක සහිත වචන නැත</translation>
    </message>
    <message>
        <source>No more doubtful words before this place</source>
        <translation>මෙම තැනට පෙර තවත් සැක සහිත වචන නැත</translation>
    </message>
    <message>
        <source>This page was changed elsewhere and is shown as it is now. Undo brings your version back.</source>
        <translation>මෙම පිටුව වෙනත් තැනකදී වෙනස් කර ඇති අතර දැන් ඇති පරිදි පෙන්වයි. “අස් කරන්න” ඔබේ අනුවාදය ආපසු ගෙනෙයි.</translation>
    </message>
    <message>
        <source>Draw the area on the page; Esc gives up</source>
        <translation>පිටුවේ ප්‍රදේශය අඳින්න; Esc අත්හරියි</translation>
    </message>
    <message>
        <source>Ignore area</source>
        <translation>ප්‍රදේශය නොසලකා හැරීම</translation>
    </message>
    <message>
        <source>There is no text in this area</source>
        <translation>මෙම ප්‍රදේශයේ පෙළ නැත</translation>
    </message>
    <message>
        <source>Read page again</source>
        <translation>පිටුව නැවත කියවීම</translation>
    </message>
    <message>
        <source>Read area</source>
        <translation>ප්‍රදේශය කියවීම</translation>
    </message>
    <message>
        <source>Restore block</source>
        <translation>ඛණ්ඩය ප්‍රතිසාධනය</translation>
    </message>
    <message>
        <source>Restore page</source>
        <translation>පිටුව ප්‍රතිසාධනය</translation>
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
        <translation>{} හිදී වෙනත් වැඩසටහන්වලට සේවය සපයයි</translation>
    </message>
    <message>
        <source>Other programs are not served: {}</source>
        <translation>වෙනත් වැඩසටහන්වලට සේවය නොසපයයි: {}</translation>
    </message>
</context>
<context>
    <name>WindowTools</name>
    <message>
        <source>Take &amp;fields out…</source>
        <translation>ක්ෂේත්‍ර උපුටාගන්න (&amp;F)…</translation>
    </message>
    <message>
        <source>Take values such as date and total out of the document</source>
        <translation>ලේඛනයෙන් දිනය සහ මුළු එකතුව වැනි අගයන් උපුටාගන්න</translation>
    </message>
    <message>
        <source>&amp;Translate…</source>
        <translation>පරිවර්තනය කරන්න (&amp;T)…</translation>
    </message>
    <message>
        <source>Translate the document beside its original</source>
        <translation>ලේඛනය එහි මුල් පෙළ අසලින් පරිවර්තනය කරන්න</translation>
    </message>
</context>
<context>
    <name>_ChatCounts</name>
    <message numerus="yes">
        <source>%n sentence(s) are not supported by the document.</source>
        <translation>
            <numerusform>වාක්‍යයක් ලේඛනයෙන් තහවුරු නොවේ.</numerusform>
            <numerusform>වාක්‍ය %nක් ලේඛනයෙන් තහවුරු නොවේ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n citation(s)</source>
        <translation>
            <numerusform>උපුටා දැක්වීම් 1</numerusform>
            <numerusform>උපුටා දැක්වීම් %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Counts</name>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>පිටු %n</numerusform>
            <numerusform>පිටු %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages failed</source>
        <translation>
            <numerusform>පිටු %nක් අසාර්ථකයි</numerusform>
            <numerusform>පිටු %nක් අසාර්ථකයි</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>ගොනු %n</numerusform>
            <numerusform>ගොනු %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parts not by the vision model</source>
        <translation>
            <numerusform>කොටස් 1ක් දෘෂ්ටි මාදිලියෙන් නොවේ</numerusform>
            <numerusform>කොටස් %nක් දෘෂ්ටි මාදිලියෙන් නොවේ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Working on %n file(s)</source>
        <translation>
            <numerusform>ගොනුවක් සකසමින්</numerusform>
            <numerusform>ගොනු %nක් සකසමින්</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of a watched folder could not be read</source>
        <translation>
            <numerusform>නිරීක්ෂණය කරන ෆෝල්ඩරයක ගොනුවක් කියවිය නොහැකි විය</numerusform>
            <numerusform>නිරීක්ෂණය කරන ෆෝල්ඩරයක ගොනු %nක් කියවිය නොහැකි විය</numerusform>
        </translation>
    </message>
</context>
</TS>

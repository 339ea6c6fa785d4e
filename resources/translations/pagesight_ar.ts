<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar_EG" sourcelanguage="en_US">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Pagesight</source>
        <translation>حول Pagesight</translation>
    </message>
    <message>
        <source>Turns pictures and PDFs into text on this computer; nothing is sent anywhere.
Free software under the GNU Affero General Public License, version 3 or later.</source>
        <translation>يحوّل الصور وملفات PDF إلى نص على هذا الحاسوب؛ ولا يُرسَل أي شيء إلى أي مكان.
برنامج حر بموجب رخصة GNU Affero العمومية، الإصدار 3 أو أحدث.</translation>
    </message>
    <message>
        <source>Search parts and licences</source>
        <translation>البحث في المكوّنات والرخص</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>نص الرخصة</translation>
    </message>
    <message>
        <source>Parts and their licences</source>
        <translation>المكوّنات ورخصها</translation>
    </message>
    <message>
        <source>This part ships no text of its licence; its name above says which it is.</source>
        <translation>لا يُرفق مع هذا المكوّن نص رخصته؛ واسم الرخصة مذكور أعلاه.</translation>
    </message>
</context>
<context>
    <name>Accepting</name>
    <message>
        <source>Accept improvement</source>
        <translation>اعتماد التحسين</translation>
    </message>
</context>
<context>
    <name>AddModelDialog</name>
    <message>
        <source>Add a model from a file</source>
        <translation>إضافة نموذج من ملف</translation>
    </message>
    <message>
        <source>Models (*.gguf)</source>
        <translation>النماذج (*.gguf)</translation>
    </message>
    <message>
        <source>Model (GGUF)</source>
        <translation>النموذج (GGUF)</translation>
    </message>
    <message>
        <source>Picture encoder (mmproj)</source>
        <translation>مُرمِّز الصور (mmproj)</translation>
    </message>
    <message>
        <source>Only for a model that sees</source>
        <translation>فقط لنموذج يرى الصور</translation>
    </message>
    <message>
        <source>What fits the kind of model</source>
        <translation>ما يناسب نوع النموذج</translation>
    </message>
    <message>
        <source>Prompts from a file</source>
        <translation>تعليمات من ملف</translation>
    </message>
    <message>
        <source>Profiles (*.toml)</source>
        <translation>ملفات التعريف (*.toml)</translation>
    </message>
    <message>
        <source>Instead of the above</source>
        <translation>بدلًا مما سبق</translation>
    </message>
    <message>
        <source>What the file says of itself</source>
        <translation>ما يذكره الملف عن نفسه</translation>
    </message>
    <message>
        <source>Link the files instead of copying them, where the disk allows it</source>
        <translation>ربط الملفات بدلًا من نسخها، حيث يسمح القرص بذلك</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>التعليمات</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>The files are checked before they are taken. Only add models from people you trust, and mind their licence.</source>
        <translation>تُفحص الملفات قبل إضافتها. لا تُضف إلا نماذج من أشخاص تثق بهم، وانتبه إلى رخصتها.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>AddWatchDialog</name>
    <message>
        <source>Watch a folder</source>
        <translation>مراقبة مجلد</translation>
    </message>
    <message>
        <source>Folder to watch</source>
        <translation>المجلد المراد مراقبته</translation>
    </message>
    <message>
        <source>Folder of the results</source>
        <translation>مجلد النتائج</translation>
    </message>
    <message>
        <source>What is made</source>
        <translation>ما يُنشأ</translation>
    </message>
    <message>
        <source>These formats:</source>
        <translation>هذه التنسيقات:</translation>
    </message>
    <message>
        <source>Translate into</source>
        <translation>الترجمة إلى</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>ما المشكلة</translation>
    </message>
    <message>
        <source>What lies in the folder now is converted too. The files stay where they are, and folders in it are watched as well. If the results lie inside, they are not read again.</source>
        <translation>يُحوَّل أيضًا ما في المجلد الآن. تبقى الملفات في أماكنها، وتُراقَب المجلدات الفرعية كذلك. وإذا كانت النتائج في داخله فلا تُقرأ مرة أخرى.</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>مراقبة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>لا يوجد مجلد كهذا.</translation>
    </message>
    <message>
        <source>The results need a folder of their own; one inside is fine.</source>
        <translation>تحتاج النتائج إلى مجلد خاص بها؛ ولا بأس بمجلد في الداخل.</translation>
    </message>
    <message>
        <source>Choose at least one format.</source>
        <translation>اختر تنسيقًا واحدًا على الأقل.</translation>
    </message>
</context>
<context>
    <name>AreaChip</name>
    <message>
        <source>Picture of the area</source>
        <translation>صورة المنطقة</translation>
    </message>
    <message>
        <source>Do not ask about the area</source>
        <translation>عدم السؤال عن المنطقة</translation>
    </message>
    <message>
        <source>Area of page {}</source>
        <translation>منطقة من الصفحة {}</translation>
    </message>
    <message>
        <source>Area of page {}, its text only</source>
        <translation>منطقة من الصفحة {}، نصها فقط</translation>
    </message>
</context>
<context>
    <name>AsideModel</name>
    <message>
        <source>File set aside</source>
        <translation>الملف المستبعَد</translation>
    </message>
    <message>
        <source>Why, and what to do</source>
        <translation>السبب وما العمل</translation>
    </message>
</context>
<context>
    <name>BlockEditing</name>
    <message>
        <source>Edit text</source>
        <translation>تحرير النص</translation>
    </message>
</context>
<context>
    <name>BlockField</name>
    <message>
        <source>Lines of the block</source>
        <translation>أسطر الكتلة</translation>
    </message>
    <message>
        <source>Enter takes the text over, Shift+Enter begins a line, Esc leaves it</source>
        <translation>‏Enter لاعتماد النص، وShift+Enter لسطر جديد، وEsc للخروج دون تغيير</translation>
    </message>
</context>
<context>
    <name>Blocks</name>
    <message>
        <source>paragraph</source>
        <translation>فقرة</translation>
    </message>
    <message>
        <source>heading</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>list item</source>
        <translation>عنصر قائمة</translation>
    </message>
    <message>
        <source>table</source>
        <translation>جدول</translation>
    </message>
    <message>
        <source>formula</source>
        <translation>معادلة</translation>
    </message>
    <message>
        <source>figure</source>
        <translation>شكل</translation>
    </message>
    <message>
        <source>caption</source>
        <translation>تعليق توضيحي</translation>
    </message>
    <message>
        <source>footnote</source>
        <translation>حاشية سفلية</translation>
    </message>
    <message>
        <source>page header</source>
        <translation>رأس الصفحة</translation>
    </message>
    <message>
        <source>page footer</source>
        <translation>تذييل الصفحة</translation>
    </message>
    <message>
        <source>bar code</source>
        <translation>رمز شريطي</translation>
    </message>
</context>
<context>
    <name>CaptureOverlay</name>
    <message>
        <source>Choose a part of the screen</source>
        <translation>اختيار جزء من الشاشة</translation>
    </message>
    <message>
        <source>Draw a rectangle, or move one with the arrow keys and size it with Shift. Enter takes it, Esc cancels.</source>
        <translation>ارسم مستطيلًا، أو حرّكه بمفاتيح الأسهم وغيّر حجمه مع Shift. اضغط Enter للالتقاط وEsc للإلغاء.</translation>
    </message>
</context>
<context>
    <name>Chat</name>
    <message>
        <source>What is this document about?</source>
        <translation>ما موضوع هذا المستند؟</translation>
    </message>
    <message>
        <source>What is the total?</source>
        <translation>كم المبلغ الإجمالي؟</translation>
    </message>
    <message>
        <source>When is the payment due?</source>
        <translation>متى يستحق الدفع؟</translation>
    </message>
    <message>
        <source>Who are the parties?</source>
        <translation>من هم الأطراف؟</translation>
    </message>
    <message>
        <source>When does it end?</source>
        <translation>متى ينتهي؟</translation>
    </message>
    <message>
        <source>How much is the rent?</source>
        <translation>كم الإيجار؟</translation>
    </message>
    <message>
        <source>What is the date?</source>
        <translation>ما التاريخ؟</translation>
    </message>
    <message>
        <source>What does it say for “{label}”?</source>
        <translation>ماذا ورد عند «{label}»؟</translation>
    </message>
    <message>
        <source>About an area of page {}</source>
        <translation>عن منطقة من الصفحة {}</translation>
    </message>
    <message>
        <source>Ask in other words, or look for single words:</source>
        <translation>اسأل بكلمات أخرى، أو ابحث عن كلمات مفردة:</translation>
    </message>
    <message>
        <source>search the library</source>
        <translation>البحث في المكتبة</translation>
    </message>
    <message>
        <source>In the words of the document:</source>
        <translation>بكلمات المستند:</translation>
    </message>
    <message>
        <source>Cut off: the answer was stopped before its end</source>
        <translation>مقطوعة: أُوقفت الإجابة قبل نهايتها</translation>
    </message>
    <message>
        <source>Searching the pages…</source>
        <translation>جارٍ البحث في الصفحات…</translation>
    </message>
    <message>
        <source>Loading the model…</source>
        <translation>جارٍ تحميل النموذج…</translation>
    </message>
    <message>
        <source>Answering…</source>
        <translation>جارٍ الإجابة…</translation>
    </message>
    <message>
        <source>Checking the citations…</source>
        <translation>جارٍ التحقق من الاستشهادات…</translation>
    </message>
    <message>
        <source>Trying once more, because a sentence is not supported…</source>
        <translation>محاولة أخرى لأن إحدى الجمل غير مدعومة…</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>جارٍ العمل…</translation>
    </message>
    <message>
        <source>Supported by this place</source>
        <translation>مدعومة بهذا الموضع</translation>
    </message>
    <message>
        <source>Only partly supported by this place</source>
        <translation>مدعومة جزئيًا فقط بهذا الموضع</translation>
    </message>
    <message>
        <source>Not supported by this place</source>
        <translation>غير مدعومة بهذا الموضع</translation>
    </message>
    <message>
        <source>p. {}</source>
        <translation>ص {}</translation>
    </message>
    <message>
        <source>in part</source>
        <translation>جزئيًا</translation>
    </message>
    <message>
        <source>What comes nearest; it may not answer the question:</source>
        <translation>أقرب ما وُجد، وقد لا يجيب عن السؤال:</translation>
    </message>
    <message>
        <source>Comes near; it may not answer</source>
        <translation>قريب من السؤال، وقد لا يكون جوابًا</translation>
    </message>
    <message>
        <source>Line that comes near</source>
        <translation>سطر قريب من السؤال</translation>
    </message>
    <message>
        <source>Citation</source>
        <translation>استشهاد</translation>
    </message>
    <message>
        <source>page {}</source>
        <translation>الصفحة {}</translation>
    </message>
    <message>
        <source>supported</source>
        <translation>مدعومة</translation>
    </message>
    <message>
        <source>supported in part</source>
        <translation>مدعومة جزئيًا</translation>
    </message>
    <message>
        <source>not supported</source>
        <translation>غير مدعومة</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>{place}: “{quoted}”</source>
        <translation>{place}: «{quoted}»</translation>
    </message>
    <message>
        <source>Read with {} confidence; compare with the picture</source>
        <translation>قُرئ بدرجة ثقة {}؛ قارنه بالصورة</translation>
    </message>
    <message>
        <source>not supported by the document</source>
        <translation>غير مدعومة بالمستند</translation>
    </message>
    <message>
        <source>not found in the document: {}</source>
        <translation>لم يُعثر عليه في المستند: {}</translation>
    </message>
    <message>
        <source>not in the cited lines: {}</source>
        <translation>ليس في الأسطر المستشهد بها: {}</translation>
    </message>
    <message>
        <source>This is not in the documents.</source>
        <translation>هذا غير موجود في المستندات.</translation>
    </message>
    <message>
        <source>This is not in the document.</source>
        <translation>هذا غير موجود في المستند.</translation>
    </message>
    <message>
        <source>The question is in another language than the document; ask in its language for better answers.</source>
        <translation>السؤال بلغة غير لغة المستند؛ اسأل بلغته للحصول على إجابات أفضل.</translation>
    </message>
    <message>
        <source>Answered from {read} of {total} pages</source>
        <translation>أُجيب استنادًا إلى {read} من {total} صفحة</translation>
    </message>
    <message>
        <source>Answering from {read} of {total} pages</source>
        <translation>جارٍ الإجابة استنادًا إلى {read} من {total} صفحة</translation>
    </message>
    <message>
        <source>A model is being installed…</source>
        <translation>يجري تثبيت نموذج…</translation>
    </message>
    <message>
        <source>No document is open</source>
        <translation>لا يوجد مستند مفتوح</translation>
    </message>
    <message>
        <source>A language model is missing</source>
        <translation>نموذج لغوي مفقود</translation>
    </message>
    <message>
        <source>No page is read yet</source>
        <translation>لم تُقرأ أي صفحة بعد</translation>
    </message>
</context>
<context>
    <name>ChatHeader</name>
    <message>
        <source>What is asked</source>
        <translation>ما يُسأل عنه</translation>
    </message>
    <message>
        <source>This document</source>
        <translation>هذا المستند</translation>
    </message>
    <message>
        <source>The selected documents</source>
        <translation>المستندات المحددة</translation>
    </message>
    <message>
        <source>The whole library</source>
        <translation>المكتبة كلها</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>المحادثات</translation>
    </message>
    <message>
        <source>Conversations, export, copy, delete</source>
        <translation>المحادثات والتصدير والنسخ والحذف</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>محادثة جديدة</translation>
    </message>
    <message>
        <source>Earlier conversations</source>
        <translation>محادثات سابقة</translation>
    </message>
    <message>
        <source>Export as Markdown…</source>
        <translation>تصدير بصيغة Markdown…</translation>
    </message>
    <message>
        <source>Copy the conversation</source>
        <translation>نسخ المحادثة</translation>
    </message>
    <message>
        <source>Delete the conversation…</source>
        <translation>حذف المحادثة…</translation>
    </message>
    <message>
        <source>Models…</source>
        <translation>النماذج…</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>المكتبة</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>لا مستندات</numerusform>
            <numerusform>مستند واحد</numerusform>
            <numerusform>مستندان</numerusform>
            <numerusform>%n مستندات</numerusform>
            <numerusform>%n مستندًا</numerusform>
            <numerusform>%n مستند</numerusform>
        </translation>
    </message>
    <message>
        <source>What is asked: {}</source>
        <translation>ما يُسأل عنه: {}</translation>
    </message>
    <message>
        <source>Choose what is asked</source>
        <translation>اختيار ما يُسأل عنه</translation>
    </message>
    <message numerus="yes">
        <source>The %n selected document(s)</source>
        <translation>
            <numerusform>لا مستندات محددة</numerusform>
            <numerusform>المستند المحدد</numerusform>
            <numerusform>المستندان المحددان</numerusform>
            <numerusform>المستندات المحددة (%n)</numerusform>
            <numerusform>المستندات المحددة (%n)</numerusform>
            <numerusform>المستندات المحددة (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChatPanel</name>
    <message>
        <source>Chat</source>
        <translation>الدردشة</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Stop the answer (Esc)</source>
        <translation>إيقاف الإجابة (Esc)</translation>
    </message>
    <message>
        <source>Copy the answer</source>
        <translation>نسخ الإجابة</translation>
    </message>
    <message>
        <source>Copy with citations</source>
        <translation>نسخ مع الاستشهادات</translation>
    </message>
    <message>
        <source>Copy the answer with the quoted lines</source>
        <translation>نسخ الإجابة مع الأسطر المقتبسة</translation>
    </message>
    <message>
        <source>Answer again</source>
        <translation>الإجابة مجددًا</translation>
    </message>
    <message>
        <source>Have the question answered another way</source>
        <translation>الحصول على إجابة أخرى عن السؤال</translation>
    </message>
    <message>
        <source>Waiting for the answer in another conversation…</source>
        <translation>في انتظار الإجابة في محادثة أخرى…</translation>
    </message>
    <message>
        <source>Next: {}</source>
        <translation>التالي: {}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>المحاولة مجددًا</translation>
    </message>
    <message>
        <source>A language model is missing; it is installed under Models.</source>
        <translation>نموذج لغوي مفقود؛ يمكن تثبيته ضمن «النماذج».</translation>
    </message>
    <message>
        <source>This page was changed since the answer; here it stood.</source>
        <translation>غُيّرت هذه الصفحة منذ الإجابة؛ وكان النص هنا.</translation>
    </message>
    <message>
        <source>The answer was copied</source>
        <translation>نُسخت الإجابة</translation>
    </message>
    <message>
        <source>The conversation was copied</source>
        <translation>نُسخت المحادثة</translation>
    </message>
    <message>
        <source>Export the conversation</source>
        <translation>تصدير المحادثة</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>conversation</source>
        <translation>محادثة</translation>
    </message>
    <message>
        <source>Written: {}</source>
        <translation>كُتب: {}</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Delete this conversation?</source>
        <translation>أتريد حذف هذه المحادثة؟</translation>
    </message>
    <message>
        <source>The document stays. The conversation cannot be brought back.</source>
        <translation>يبقى المستند. أما المحادثة فلا يمكن استعادتها.</translation>
    </message>
</context>
<context>
    <name>ChatStartPage</name>
    <message>
        <source>Show the models…</source>
        <translation>عرض النماذج…</translation>
    </message>
    <message>
        <source>Ask for example</source>
        <translation>اسأل مثلًا</translation>
    </message>
    <message>
        <source>Ask your documents</source>
        <translation>اسأل مستنداتك</translation>
    </message>
    <message>
        <source>Open a document to ask about it, or choose above to ask the whole library.</source>
        <translation>افتح مستندًا لتسأل عنه، أو اختر أعلاه سؤال المكتبة كلها.</translation>
    </message>
    <message>
        <source>A language model is missing</source>
        <translation>نموذج لغوي مفقود</translation>
    </message>
    <message>
        <source>No page is read yet</source>
        <translation>لم تُقرأ أي صفحة بعد</translation>
    </message>
    <message>
        <source>Questions can be asked as soon as the first page has been read.</source>
        <translation>يمكن طرح الأسئلة فور قراءة الصفحة الأولى.</translation>
    </message>
    <message>
        <source>Nothing to ask about yet</source>
        <translation>لا شيء للسؤال عنه بعد</translation>
    </message>
    <message>
        <source>No document with text is here.</source>
        <translation>لا يوجد هنا مستند فيه نص.</translation>
    </message>
    <message>
        <source>Ask these documents</source>
        <translation>اسأل هذه المستندات</translation>
    </message>
    <message>
        <source>Ask this document</source>
        <translation>اسأل هذا المستند</translation>
    </message>
    <message>
        <source>Each sentence of an answer names the place it rests on; a click shows it on the page.</source>
        <translation>تذكر كل جملة في الإجابة الموضع الذي تستند إليه؛ والنقر يعرضه على الصفحة.</translation>
    </message>
    <message>
        <source>Questions are answered by a model that runs on this machine; nothing is sent anywhere.</source>
        <translation>يجيب عن الأسئلة نموذج يعمل على هذا الحاسوب؛ ولا يُرسَل أي شيء إلى أي مكان.</translation>
    </message>
    <message>
        <source>{} to download</source>
        <translation>{} للتنزيل</translation>
    </message>
    <message>
        <source>from {}</source>
        <translation>من {}</translation>
    </message>
    <message>
        <source>licence {}</source>
        <translation>الرخصة {}</translation>
    </message>
    <message>
        <source>For this machine {model} ({size}) is recommended; it is among the models.</source>
        <translation>يُنصح لهذا الحاسوب بالنموذج {model} ({size})؛ وهو ضمن النماذج.</translation>
    </message>
    <message>
        <source>Install ({})</source>
        <translation>تثبيت ({})</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>تثبيت</translation>
    </message>
    <message>
        <source>Install {}</source>
        <translation>تثبيت {}</translation>
    </message>
</context>
<context>
    <name>ChoicesForm</name>
    <message numerus="yes">
        <source>Export %n document(s)</source>
        <translation>
            <numerusform>لا مستندات للتصدير</numerusform>
            <numerusform>تصدير مستند واحد</numerusform>
            <numerusform>تصدير مستندين</numerusform>
            <numerusform>تصدير %n مستندات</numerusform>
            <numerusform>تصدير %n مستندًا</numerusform>
            <numerusform>تصدير %n مستند</numerusform>
        </translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>التنسيقات</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>اختيار المجلد</translation>
    </message>
    <message>
        <source>Name of the files</source>
        <translation>اسم الملفات</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>إدراج</translation>
    </message>
    <message>
        <source>Insert a field into the name</source>
        <translation>إدراج حقل في الاسم</translation>
    </message>
    <message>
        <source>Preview of the names</source>
        <translation>معاينة الأسماء</translation>
    </message>
    <message>
        <source>Where a file exists</source>
        <translation>عند وجود الملف</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>السؤال</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>استبداله</translation>
    </message>
    <message>
        <source>Keep both, with a number</source>
        <translation>الاحتفاظ بكليهما مع رقم</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation>&amp;مجلد التصدير:</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;الاسم:</translation>
    </message>
    <message>
        <source>&amp;Where a file exists:</source>
        <translation>&amp;عند وجود الملف:</translation>
    </message>
    <message>
        <source>Folder for the exported files</source>
        <translation>مجلد الملفات المصدَّرة</translation>
    </message>
    <message>
        <source>Choose at least one format.</source>
        <translation>اختر تنسيقًا واحدًا على الأقل.</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>اختر مجلدًا.</translation>
    </message>
    <message>
        <source>document</source>
        <translation>مستند</translation>
    </message>
    <message>
        <source>Preview: {}</source>
        <translation>معاينة: {}</translation>
    </message>
</context>
<context>
    <name>CitationCard</name>
    <message>
        <source>Cited place</source>
        <translation>الموضع المستشهد به</translation>
    </message>
    <message>
        <source>“{}”</source>
        <translation>«{}»</translation>
    </message>
    <message>
        <source>page {}</source>
        <translation>الصفحة {}</translation>
    </message>
    <message>
        <source>read with {} confidence</source>
        <translation>قُرئ بدرجة ثقة {}</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Question</source>
        <translation>السؤال</translation>
    </message>
    <message>
        <source>Enter sends, Shift+Enter begins a new line</source>
        <translation>‏Enter للإرسال، وShift+Enter لسطر جديد</translation>
    </message>
    <message>
        <source>Ask a question</source>
        <translation>اطرح سؤالًا</translation>
    </message>
    <message>
        <source>Send the question</source>
        <translation>إرسال السؤال</translation>
    </message>
    <message>
        <source>Send the question (Enter)</source>
        <translation>إرسال السؤال (Enter)</translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy: {}</source>
        <translation>نسخ: {}</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>نُسخ</translation>
    </message>
</context>
<context>
    <name>CorrectionsNotice</name>
    <message numerus="yes">
        <source>%n page(s) of this file were corrected in another reading.</source>
        <translation>
            <numerusform>لم تُصحَّح أي صفحة من هذا الملف في قراءة أخرى.</numerusform>
            <numerusform>صُحّحت صفحة واحدة من هذا الملف في قراءة أخرى.</numerusform>
            <numerusform>صُحّحت صفحتان من هذا الملف في قراءة أخرى.</numerusform>
            <numerusform>صُحّحت %n صفحات من هذا الملف في قراءة أخرى.</numerusform>
            <numerusform>صُحّحت %n صفحة من هذا الملف في قراءة أخرى.</numerusform>
            <numerusform>صُحّحت %n صفحة من هذا الملف في قراءة أخرى.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open that reading</source>
        <translation>فتح تلك القراءة</translation>
    </message>
</context>
<context>
    <name>DesktopNotice</name>
    <message numerus="yes">
        <source>%n file(s) read</source>
        <translation>
            <numerusform>لم يُقرأ أي ملف</numerusform>
            <numerusform>قُرئ ملف واحد</numerusform>
            <numerusform>قُرئ ملفان</numerusform>
            <numerusform>قُرئت %n ملفات</numerusform>
            <numerusform>قُرئ %n ملفًا</numerusform>
            <numerusform>قُرئ %n ملف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read</source>
        <translation>
            <numerusform>لا ملفات تعذّرت قراءتها</numerusform>
            <numerusform>تعذّرت قراءة ملف واحد</numerusform>
            <numerusform>تعذّرت قراءة ملفين</numerusform>
            <numerusform>تعذّرت قراءة %n ملفات</numerusform>
            <numerusform>تعذّرت قراءة %n ملفًا</numerusform>
            <numerusform>تعذّرت قراءة %n ملف</numerusform>
        </translation>
    </message>
    <message>
        <source>Watched folders</source>
        <translation>المجلدات المراقَبة</translation>
    </message>
    <message>
        <source>Reading has ended</source>
        <translation>انتهت القراءة</translation>
    </message>
</context>
<context>
    <name>DetailsTab</name>
    <message>
        <source>Details of the page as JSON</source>
        <translation>تفاصيل الصفحة بصيغة JSON</translation>
    </message>
    <message>
        <source>This page has not been read yet.</source>
        <translation>لم تُقرأ هذه الصفحة بعد.</translation>
    </message>
</context>
<context>
    <name>DiffView</name>
    <message>
        <source>Text as it is now</source>
        <translation>النص الحالي</translation>
    </message>
    <message>
        <source>Text as it was read anew</source>
        <translation>النص المقروء من جديد</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الحالي</translation>
    </message>
    <message>
        <source>Read anew</source>
        <translation>القراءة الجديدة</translation>
    </message>
</context>
<context>
    <name>DocumentListModel</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>بلا صفحات</numerusform>
            <numerusform>صفحة واحدة</numerusform>
            <numerusform>صفحتان</numerusform>
            <numerusform>%n صفحات</numerusform>
            <numerusform>%n صفحة</numerusform>
            <numerusform>%n صفحة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{} of %n page(s)</source>
        <translation>
            <numerusform>{} من %n صفحة</numerusform>
            <numerusform>{} من صفحة واحدة</numerusform>
            <numerusform>{} من صفحتين</numerusform>
            <numerusform>{} من %n صفحات</numerusform>
            <numerusform>{} من %n صفحة</numerusform>
            <numerusform>{} من %n صفحة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>لم يفشل شيء</numerusform>
            <numerusform>فشلت واحدة</numerusform>
            <numerusform>فشلت اثنتان</numerusform>
            <numerusform>فشلت %n</numerusform>
            <numerusform>فشلت %n</numerusform>
            <numerusform>فشلت %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n corrected</source>
        <translation>
            <numerusform>دون تصحيح</numerusform>
            <numerusform>صفحة مصحّحة</numerusform>
            <numerusform>صفحتان مصحّحتان</numerusform>
            <numerusform>%n مصحّحة</numerusform>
            <numerusform>%n مصحّحة</numerusform>
            <numerusform>%n مصحّحة</numerusform>
        </translation>
    </message>
    <message>
        <source>Source file not found in its place</source>
        <translation>لم يُعثر على الملف المصدر في موضعه</translation>
    </message>
</context>
<context>
    <name>DocumentTools</name>
    <message>
        <source>Invoice</source>
        <translation>فاتورة</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>إيصال</translation>
    </message>
    <message>
        <source>Identity card</source>
        <translation>بطاقة هوية</translation>
    </message>
    <message>
        <source>Business card</source>
        <translation>بطاقة عمل</translation>
    </message>
    <message>
        <source>supported</source>
        <translation>مدعومة</translation>
    </message>
    <message>
        <source>to be checked</source>
        <translation>تحتاج إلى تحقق</translation>
    </message>
    <message>
        <source>not in the document</source>
        <translation>ليست في المستند</translation>
    </message>
    <message>
        <source>To be checked</source>
        <translation>تحتاج إلى تحقق</translation>
    </message>
    <message>
        <source>Not translated</source>
        <translation>غير مترجمة</translation>
    </message>
</context>
<context>
    <name>DoubtfulBar</name>
    <message>
        <source>Doubtful below this confidence</source>
        <translation>مشكوك فيها تحت درجة الثقة هذه</translation>
    </message>
    <message>
        <source>Words whose confidence lies below this are doubtful</source>
        <translation>الكلمات التي تقل درجة ثقتها عن هذا الحد مشكوك فيها</translation>
    </message>
    <message>
        <source>{position} of {count} on this page</source>
        <translation>{position} من {count} في هذه الصفحة</translation>
    </message>
    <message numerus="yes">
        <source>%n doubtful on this page</source>
        <translation>
            <numerusform>لا كلمات مشكوك فيها في هذه الصفحة</numerusform>
            <numerusform>كلمة واحدة مشكوك فيها في هذه الصفحة</numerusform>
            <numerusform>كلمتان مشكوك فيهما في هذه الصفحة</numerusform>
            <numerusform>%n كلمات مشكوك فيها في هذه الصفحة</numerusform>
            <numerusform>%n كلمة مشكوك فيها في هذه الصفحة</numerusform>
            <numerusform>%n كلمة مشكوك فيها في هذه الصفحة</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} in the document</source>
        <translation>{count} في المستند</translation>
    </message>
    <message>
        <source>{count} in the document so far</source>
        <translation>{count} في المستند حتى الآن</translation>
    </message>
    <message>
        <source>{page}, {document}</source>
        <translation>{page}، {document}</translation>
    </message>
    <message numerus="yes">
        <source>%n doubtful</source>
        <translation>
            <numerusform>لا كلمات مشكوك فيها</numerusform>
            <numerusform>كلمة واحدة مشكوك فيها</numerusform>
            <numerusform>كلمتان مشكوك فيهما</numerusform>
            <numerusform>%n كلمات مشكوك فيها</numerusform>
            <numerusform>%n كلمة مشكوك فيها</numerusform>
            <numerusform>%n كلمة مشكوك فيها</numerusform>
        </translation>
    </message>
    <message>
        <source>Doubtful words: {counts}</source>
        <translation>الكلمات المشكوك فيها: {counts}</translation>
    </message>
</context>
<context>
    <name>DropHint</name>
    <message>
        <source>Drop to read</source>
        <translation>أفلِت هنا للقراءة</translation>
    </message>
</context>
<context>
    <name>EditActions</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;تراجع</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;إعادة</translation>
    </message>
    <message>
        <source>Edit &amp;text</source>
        <translation>تحرير &amp;نص الكتلة</translation>
    </message>
    <message>
        <source>Edit the lines of the current block in the text</source>
        <translation>تحرير أسطر الكتلة الحالية في النص</translation>
    </message>
    <message>
        <source>Edit &amp;word under the ink</source>
        <translation>تحرير &amp;كلمة على الصفحة</translation>
    </message>
    <message>
        <source>Edit the current word at its place on the page</source>
        <translation>تحرير الكلمة الحالية في مكانها على الصفحة</translation>
    </message>
    <message>
        <source>&amp;Next doubtful word</source>
        <translation>الكلمة المشكوك &amp;فيها التالية</translation>
    </message>
    <message>
        <source>&amp;Previous doubtful word</source>
        <translation>&amp;الكلمة المشكوك فيها السابقة</translation>
    </message>
    <message>
        <source>Read &amp;page again…</source>
        <translation>&amp;قراءة الصفحة مجددًا…</translation>
    </message>
    <message>
        <source>Read an &amp;area…</source>
        <translation>قراءة &amp;منطقة…</translation>
    </message>
    <message>
        <source>Draw an area on the page and read it again, or for the first time</source>
        <translation>ارسم منطقة على الصفحة لقراءتها من جديد أو لأول مرة</translation>
    </message>
    <message>
        <source>&amp;Ignore an area…</source>
        <translation>&amp;تجاهل منطقة…</translation>
    </message>
    <message>
        <source>Draw an area on the page and drop the text in it</source>
        <translation>ارسم منطقة على الصفحة لحذف النص الذي فيها</translation>
    </message>
    <message>
        <source>I&amp;mprove doubtful parts…</source>
        <translation>تحسين &amp;أجزاء مشكوك فيها…</translation>
    </message>
    <message>
        <source>Let a vision model look again at what the fast reader was unsure of</source>
        <translation>جعل نموذج بصري يعيد النظر فيما شكّ فيه القارئ السريع</translation>
    </message>
    <message>
        <source>Restore the machine&apos;s reading of this &amp;block</source>
        <translation>استعادة القراءة الآلية &amp;لهذه الكتلة</translation>
    </message>
    <message>
        <source>Restore the machine&apos;s reading of this pa&amp;ge</source>
        <translation>&amp;استعادة القراءة الآلية لهذه الصفحة</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>page {}</source>
        <translation>الصفحة {}</translation>
    </message>
    <message>
        <source>There is no such file or folder.</source>
        <translation>لا يوجد ملف أو مجلد كهذا.</translation>
    </message>
    <message>
        <source>Check its name and place.</source>
        <translation>تحقق من اسمه وموضعه.</translation>
    </message>
    <message>
        <source>The system does not let the file be read.</source>
        <translation>لا يسمح النظام بقراءة الملف.</translation>
    </message>
    <message>
        <source>Check its rights, and whether its drive is connected.</source>
        <translation>تحقق من أذوناته ومن اتصال محرك الأقراص.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>الملف فارغ.</translation>
    </message>
    <message>
        <source>Get the file again from where it came.</source>
        <translation>احصل على الملف مجددًا من مصدره.</translation>
    </message>
    <message>
        <source>The content of the file is of no kind that can be read.</source>
        <translation>محتوى الملف ليس من نوع يمكن قراءته.</translation>
    </message>
    <message>
        <source>Use a PDF or a picture.</source>
        <translation>استخدم ملف PDF أو صورة.</translation>
    </message>
    <message>
        <source>The file is damaged or was changed, and cannot be opened.</source>
        <translation>الملف تالف أو تم تغييره، ولا يمكن فتحه.</translation>
    </message>
    <message>
        <source>Open it in another program and save it anew.</source>
        <translation>افتحه في برنامج آخر واحفظه من جديد.</translation>
    </message>
    <message>
        <source>The PDF is protected by a password.</source>
        <translation>ملف PDF محمي بكلمة مرور.</translation>
    </message>
    <message>
        <source>Enter the password.</source>
        <translation>أدخل كلمة المرور.</translation>
    </message>
    <message>
        <source>The password does not open the PDF.</source>
        <translation>كلمة المرور لا تفتح ملف PDF.</translation>
    </message>
    <message>
        <source>Check the password, capital letters too.</source>
        <translation>تحقق من كلمة المرور، بما فيها الأحرف الكبيرة.</translation>
    </message>
    <message>
        <source>The file has no pages.</source>
        <translation>لا يحتوي الملف على صفحات.</translation>
    </message>
    <message>
        <source>The page range names no page of the file, or cannot be understood.</source>
        <translation>نطاق الصفحات غير مفهوم أو لا يشمل أي صفحة من الملف.</translation>
    </message>
    <message>
        <source>Write it like 1-3,7,10-end.</source>
        <translation>اكتبه هكذا: ⁦1-3,7,10-end⁩.</translation>
    </message>
    <message>
        <source>The picture has more pixels than allowed.</source>
        <translation>عدد بكسلات الصورة أكبر من المسموح.</translation>
    </message>
    <message>
        <source>Make it smaller, or raise the limit in the settings.</source>
        <translation>صغّرها، أو ارفع الحد في الإعدادات.</translation>
    </message>
    <message>
        <source>The file has more pages than allowed.</source>
        <translation>عدد صفحات الملف أكبر من المسموح.</translation>
    </message>
    <message>
        <source>Choose a page range, or raise the limit in the settings.</source>
        <translation>اختر نطاق صفحات، أو ارفع الحد في الإعدادات.</translation>
    </message>
    <message>
        <source>The page is damaged and cannot be drawn.</source>
        <translation>الصفحة تالفة ولا يمكن عرضها.</translation>
    </message>
    <message>
        <source>Open the file in another program and save it anew.</source>
        <translation>افتح الملف في برنامج آخر واحفظه من جديد.</translation>
    </message>
    <message>
        <source>There is no file here that can be read.</source>
        <translation>لا يوجد هنا ملف يمكن قراءته.</translation>
    </message>
    <message>
        <source>Choose PDFs or pictures.</source>
        <translation>اختر ملفات PDF أو صورًا.</translation>
    </message>
    <message>
        <source>The reading process ended unexpectedly.</source>
        <translation>انتهت عملية القراءة على نحو غير متوقع.</translation>
    </message>
    <message>
        <source>Try again; if it happens again, look into the log.</source>
        <translation>حاول مجددًا؛ وإذا تكرر ذلك فراجع السجل.</translation>
    </message>
    <message>
        <source>The reading process used too much memory and was ended.</source>
        <translation>استهلكت عملية القراءة ذاكرة كبيرة جدًا فأُنهيت.</translation>
    </message>
    <message>
        <source>Close other programs, or raise the limit in the settings.</source>
        <translation>أغلق برامج أخرى، أو ارفع الحد في الإعدادات.</translation>
    </message>
    <message>
        <source>The page made no progress for too long and was given up.</source>
        <translation>لم تتقدم قراءة الصفحة لمدة طويلة جدًا فأُوقفت.</translation>
    </message>
    <message>
        <source>Try again, or raise the time limit in the settings.</source>
        <translation>حاول مجددًا، أو ارفع الحد الزمني في الإعدادات.</translation>
    </message>
    <message>
        <source>The page could not be recognised.</source>
        <translation>تعذّر التعرّف على الصفحة.</translation>
    </message>
    <message>
        <source>This version does not have what was asked for.</source>
        <translation>لا يتضمن هذا الإصدار ما طُلب.</translation>
    </message>
    <message>
        <source>Choose something else.</source>
        <translation>اختر شيئًا آخر.</translation>
    </message>
    <message>
        <source>No installed model reads this language.</source>
        <translation>لا يوجد نموذج مثبّت يقرأ هذه اللغة.</translation>
    </message>
    <message>
        <source>Choose another language, or install a model for it in the settings under Models.</source>
        <translation>اختر لغة أخرى، أو ثبّت نموذجًا لها في الإعدادات تحت «النماذج».</translation>
    </message>
    <message>
        <source>Not one page could be read.</source>
        <translation>تعذّرت قراءة أي صفحة.</translation>
    </message>
    <message>
        <source>Look at the reasons page by page.</source>
        <translation>راجع الأسباب صفحةً صفحة.</translation>
    </message>
    <message>
        <source>The language model failed while it was writing.</source>
        <translation>فشل النموذج اللغوي أثناء الكتابة.</translation>
    </message>
    <message>
        <source>Ask again; if it happens again, look into the log.</source>
        <translation>اسأل مجددًا؛ وإذا تكرر ذلك فراجع السجل.</translation>
    </message>
    <message>
        <source>A model is missing.</source>
        <translation>أحد النماذج مفقود.</translation>
    </message>
    <message>
        <source>Install it in the settings under Models.</source>
        <translation>ثبّته من الإعدادات ضمن «النماذج».</translation>
    </message>
    <message>
        <source>The files of a model are damaged.</source>
        <translation>ملفات أحد النماذج تالفة.</translation>
    </message>
    <message>
        <source>Install the model again in the settings under Models.</source>
        <translation>أعد تثبيت النموذج من الإعدادات ضمن «النماذج».</translation>
    </message>
    <message>
        <source>There is no such model.</source>
        <translation>لا يوجد نموذج كهذا.</translation>
    </message>
    <message>
        <source>Choose a model from the list.</source>
        <translation>اختر نموذجًا من القائمة.</translation>
    </message>
    <message>
        <source>The model could not be downloaded.</source>
        <translation>تعذّر تنزيل النموذج.</translation>
    </message>
    <message>
        <source>Check the connection, or import the model from a folder.</source>
        <translation>تحقق من الاتصال، أو استورد النموذج من مجلد.</translation>
    </message>
    <message>
        <source>The settings forbid the network.</source>
        <translation>تمنع الإعدادات استخدام الشبكة.</translation>
    </message>
    <message>
        <source>Allow downloads in the settings, or import from a folder.</source>
        <translation>اسمح بالتنزيل في الإعدادات، أو استورد من مجلد.</translation>
    </message>
    <message>
        <source>The file is no model, or does not fit the others it was given with.</source>
        <translation>الملف ليس نموذجًا، أو لا يتوافق مع الملفات الأخرى المحددة معه.</translation>
    </message>
    <message>
        <source>Choose the files that belong together, as their maker names them.</source>
        <translation>اختر الملفات التي ينتمي بعضها إلى بعض، كما يسمّيها صانعها.</translation>
    </message>
    <message>
        <source>The model needs more memory than this machine has free.</source>
        <translation>يحتاج النموذج إلى ذاكرة أكبر من الذاكرة الحرة في هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Close other programs, or choose a smaller model in the settings under Models.</source>
        <translation>أغلق برامج أخرى، أو اختر نموذجًا أصغر في الإعدادات ضمن «النماذج».</translation>
    </message>
    <message>
        <source>The process of the language model ended unexpectedly.</source>
        <translation>انتهت عملية النموذج اللغوي على نحو غير متوقع.</translation>
    </message>
    <message>
        <source>Ask again; if it happens again, choose another model.</source>
        <translation>اسأل مجددًا؛ وإذا تكرر ذلك فاختر نموذجًا آخر.</translation>
    </message>
    <message>
        <source>The language model used too much memory and was stopped.</source>
        <translation>استهلك النموذج اللغوي ذاكرة كبيرة جدًا فأُوقف.</translation>
    </message>
    <message>
        <source>A file of this name exists already.</source>
        <translation>يوجد ملف بهذا الاسم بالفعل.</translation>
    </message>
    <message>
        <source>Allow replacing it, or choose another name.</source>
        <translation>اسمح باستبداله، أو اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>The folder cannot be written to.</source>
        <translation>لا يمكن الكتابة في المجلد.</translation>
    </message>
    <message>
        <source>Choose another folder, or check its rights.</source>
        <translation>اختر مجلدًا آخر، أو تحقق من أذوناته.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>القرص ممتلئ.</translation>
    </message>
    <message>
        <source>Make room on it, or choose another place.</source>
        <translation>أفرغ مساحة عليه، أو اختر موضعًا آخر.</translation>
    </message>
    <message>
        <source>The result could not be made.</source>
        <translation>تعذّر إنشاء النتيجة.</translation>
    </message>
    <message>
        <source>A setting has a value that is not allowed.</source>
        <translation>قيمة أحد الإعدادات غير مسموح بها.</translation>
    </message>
    <message>
        <source>Correct it in the settings.</source>
        <translation>صحّحها في الإعدادات.</translation>
    </message>
    <message>
        <source>There is no such tool.</source>
        <translation>لا توجد أداة كهذه.</translation>
    </message>
    <message>
        <source>Choose a tool from the list.</source>
        <translation>اختر أداة من القائمة.</translation>
    </message>
    <message>
        <source>There is no such format.</source>
        <translation>لا يوجد تنسيق كهذا.</translation>
    </message>
    <message>
        <source>Choose a format from the list.</source>
        <translation>اختر تنسيقًا من القائمة.</translation>
    </message>
    <message>
        <source>The name template cannot be filled.</source>
        <translation>تعذّر ملء قالب الاسم.</translation>
    </message>
    <message>
        <source>Use the fields that are listed beside it.</source>
        <translation>استخدم الحقول المذكورة بجانبه.</translation>
    </message>
    <message>
        <source>Another program is using the library.</source>
        <translation>يستخدم برنامج آخر المكتبة الآن.</translation>
    </message>
    <message>
        <source>Wait until it has finished, then try again.</source>
        <translation>انتظر حتى ينتهي ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>The library cannot be read.</source>
        <translation>تعذّرت قراءة المكتبة.</translation>
    </message>
    <message>
        <source>Put back a copy of it, or delete it in the settings under Storage and privacy.</source>
        <translation>أعد نسخة احتياطية منها، أو احذفها من الإعدادات ضمن «التخزين والخصوصية».</translation>
    </message>
    <message>
        <source>The document is no longer in the library.</source>
        <translation>لم يعد المستند في المكتبة.</translation>
    </message>
    <message>
        <source>Read the file again.</source>
        <translation>اقرأ الملف مجددًا.</translation>
    </message>
    <message>
        <source>The page was changed elsewhere in the meantime.</source>
        <translation>غُيّرت الصفحة في مكان آخر في هذه الأثناء.</translation>
    </message>
    <message>
        <source>Look at the page as it is now, and change it again.</source>
        <translation>اطّلع على الصفحة كما هي الآن وغيّرها مجددًا.</translation>
    </message>
    <message>
        <source>There is more text than the language model can keep in mind.</source>
        <translation>النص أطول مما يستطيع النموذج اللغوي استيعابه.</translation>
    </message>
    <message>
        <source>Ask about fewer pages, or choose a model with a longer context.</source>
        <translation>اسأل عن صفحات أقل، أو اختر نموذجًا بسياق أطول.</translation>
    </message>
    <message>
        <source>The document holds no text to answer from.</source>
        <translation>لا يحتوي المستند على نص يمكن الإجابة منه.</translation>
    </message>
    <message>
        <source>Read it first, or read it again in another way.</source>
        <translation>اقرأه أولًا، أو اقرأه مجددًا بطريقة أخرى.</translation>
    </message>
    <message>
        <source>The question holds no word.</source>
        <translation>لا يحتوي السؤال على أي كلمة.</translation>
    </message>
    <message>
        <source>Write what you want to know.</source>
        <translation>اكتب ما تريد معرفته.</translation>
    </message>
    <message>
        <source>The conversation is no longer there.</source>
        <translation>لم تعد المحادثة موجودة.</translation>
    </message>
    <message>
        <source>Ask again; another conversation begins.</source>
        <translation>اسأل مجددًا؛ وستبدأ محادثة أخرى.</translation>
    </message>
    <message>
        <source>The description of the fields cannot be used.</source>
        <translation>لا يمكن استخدام وصف الحقول.</translation>
    </message>
    <message>
        <source>Choose a preset, or correct the JSON Schema.</source>
        <translation>اختر إعدادًا جاهزًا، أو صحّح مخطط JSON.</translation>
    </message>
    <message>
        <source>The installed model cannot translate into this language.</source>
        <translation>لا يستطيع النموذج المثبّت الترجمة إلى هذه اللغة.</translation>
    </message>
    <message>
        <source>Choose another language, or a larger model in the settings under Models.</source>
        <translation>اختر لغة أخرى، أو نموذجًا أكبر في الإعدادات ضمن «النماذج».</translation>
    </message>
    <message>
        <source>A token is needed.</source>
        <translation>يلزم رمز وصول.</translation>
    </message>
    <message>
        <source>Make one in the settings under Other programs.</source>
        <translation>أنشئ رمزًا في الإعدادات ضمن «برامج أخرى».</translation>
    </message>
    <message>
        <source>The token is unknown or was revoked.</source>
        <translation>رمز الوصول غير معروف أو أُلغي.</translation>
    </message>
    <message>
        <source>Make a new one in the settings under Other programs.</source>
        <translation>أنشئ رمزًا جديدًا في الإعدادات ضمن «برامج أخرى».</translation>
    </message>
    <message>
        <source>The pages of the token, or of the day, are used up.</source>
        <translation>استُنفدت صفحات رمز الوصول أو صفحات اليوم.</translation>
    </message>
    <message>
        <source>Raise its limits in the settings under Other programs, or wait.</source>
        <translation>ارفع حدوده في الإعدادات ضمن «برامج أخرى»، أو انتظر.</translation>
    </message>
    <message>
        <source>There is no such job.</source>
        <translation>لا توجد مهمة كهذه.</translation>
    </message>
    <message>
        <source>Look at the list of jobs.</source>
        <translation>راجع قائمة المهام.</translation>
    </message>
    <message>
        <source>The job has no result yet, or failed.</source>
        <translation>ليس للمهمة نتيجة بعد، أو أنها فشلت.</translation>
    </message>
    <message>
        <source>Wait until it has ended.</source>
        <translation>انتظر حتى تنتهي.</translation>
    </message>
    <message>
        <source>A value is missing or not allowed.</source>
        <translation>إحدى القيم مفقودة أو غير مسموح بها.</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>صحّحها وحاول مجددًا.</translation>
    </message>
    <message>
        <source>The file is larger than the limit.</source>
        <translation>حجم الملف أكبر من الحد.</translation>
    </message>
    <message>
        <source>Raise the limit in the settings under Other programs.</source>
        <translation>ارفع الحد في الإعدادات ضمن «برامج أخرى».</translation>
    </message>
    <message>
        <source>Too much is under way already.</source>
        <translation>هناك عمل جارٍ أكثر مما ينبغي.</translation>
    </message>
    <message>
        <source>Wait until some of it has ended.</source>
        <translation>انتظر حتى ينتهي بعضه.</translation>
    </message>
    <message>
        <source>There is as much work as can be held, or the server is stopping.</source>
        <translation>بلغ العمل أقصى ما يمكن قبوله، أو أن الخادم قيد الإيقاف.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>حاول مجددًا لاحقًا.</translation>
    </message>
    <message>
        <source>There is no such token any more.</source>
        <translation>لم يعد رمز الوصول هذا موجودًا.</translation>
    </message>
    <message>
        <source>Look at the list of tokens.</source>
        <translation>راجع قائمة رموز الوصول.</translation>
    </message>
    <message>
        <source>The request comes from a web page or another address, which is refused.</source>
        <translation>يأتي الطلب من صفحة ويب أو من عنوان آخر، وهذا مرفوض.</translation>
    </message>
    <message>
        <source>Send it from a program on this computer.</source>
        <translation>أرسله من برنامج على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>There is nothing at this address.</source>
        <translation>لا يوجد شيء في هذا العنوان.</translation>
    </message>
    <message>
        <source>Look at the list of addresses under /docs.</source>
        <translation>راجع قائمة العناوين في ⁦/docs⁩.</translation>
    </message>
    <message>
        <source>This cannot be done at this address.</source>
        <translation>لا يمكن إجراء ذلك في هذا العنوان.</translation>
    </message>
    <message>
        <source>Another program listens on this port.</source>
        <translation>يستخدم برنامج آخر هذا المنفذ.</translation>
    </message>
    <message>
        <source>Choose another port in the settings under Other programs.</source>
        <translation>اختر منفذًا آخر في الإعدادات ضمن «برامج أخرى».</translation>
    </message>
    <message>
        <source>The address reaches beyond this computer, or is none of its own.</source>
        <translation>يتجاوز العنوان هذا الحاسوب، أو ليس من عناوينه.</translation>
    </message>
    <message>
        <source>Use the address of this computer itself.</source>
        <translation>استخدم عنوان هذا الحاسوب نفسه.</translation>
    </message>
    <message>
        <source>The certificate or its key cannot be used.</source>
        <translation>لا يمكن استخدام الشهادة أو مفتاحها.</translation>
    </message>
    <message>
        <source>Check both files.</source>
        <translation>تحقق من الملفين.</translation>
    </message>
    <message>
        <source>The watched folder or the folder of the results cannot be used.</source>
        <translation>لا يمكن استخدام المجلد المراقَب أو مجلد النتائج.</translation>
    </message>
    <message>
        <source>Check that both are there and can be written, and that the folder is not watched already.</source>
        <translation>تحقق من وجود المجلدين وإمكان الكتابة فيهما، ومن أن المجلد غير مراقَب بالفعل.</translation>
    </message>
    <message>
        <source>The model comes under a licence of its own, which was not accepted.</source>
        <translation>للنموذج رخصة خاصة به لم تُقبل بعد.</translation>
    </message>
    <message>
        <source>Read the licence in the settings under Models, and accept it there.</source>
        <translation>اقرأ الرخصة في الإعدادات ضمن «النماذج»، واقبلها هناك.</translation>
    </message>
    <message>
        <source>The window cannot open.</source>
        <translation>تعذّر فتح النافذة.</translation>
    </message>
    <message>
        <source>Use the command line.</source>
        <translation>استخدم سطر الأوامر.</translation>
    </message>
    <message>
        <source>Nobody could say whether there is a newer version.</source>
        <translation>تعذّرت معرفة ما إذا كان هناك إصدار أحدث.</translation>
    </message>
    <message>
        <source>Try again later; everything else works without it.</source>
        <translation>حاول مجددًا لاحقًا؛ فكل ما عدا ذلك يعمل دونه.</translation>
    </message>
    <message>
        <source>Something failed unexpectedly.</source>
        <translation>حدث خطأ غير متوقع.</translation>
    </message>
    <message>
        <source>The log holds the details.</source>
        <translation>التفاصيل في السجل.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Documents</source>
        <translation>مستندات</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>نص عادي</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>صفحة ويب</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>مستند Word</translation>
    </message>
    <message>
        <source>Searchable PDF</source>
        <translation>PDF قابل للبحث</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>بيانات</translation>
    </message>
    <message>
        <source>Tables as CSV</source>
        <translation>الجداول بصيغة CSV</translation>
    </message>
    <message>
        <source>Tables as Excel workbook</source>
        <translation>الجداول بصيغة مصنف Excel</translation>
    </message>
    <message>
        <source>JSON with all boxes</source>
        <translation>JSON مع كل الإطارات</translation>
    </message>
    <message>
        <source>hOCR for OCR programs</source>
        <translation>hOCR لبرامج التعرف الضوئي</translation>
    </message>
    <message>
        <source>ALTO for libraries</source>
        <translation>ALTO للمكتبات</translation>
    </message>
    <message>
        <source>Name of the source</source>
        <translation>اسم الملف المصدر</translation>
    </message>
    <message>
        <source>Ending of the source</source>
        <translation>امتداد الملف المصدر</translation>
    </message>
    <message>
        <source>Running number</source>
        <translation>رقم تسلسلي</translation>
    </message>
    <message>
        <source>Today&apos;s date</source>
        <translation>تاريخ اليوم</translation>
    </message>
    <message>
        <source>Time of the export</source>
        <translation>وقت التصدير</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>التنسيق</translation>
    </message>
    <message>
        <source>Tier that read it</source>
        <translation>المحرك الذي قرأه</translation>
    </message>
    <message>
        <source>Language setting</source>
        <translation>إعداد اللغة</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>تمت الكتابة</translation>
    </message>
    <message>
        <source>{} of the text found</source>
        <translation>عُثر على {} من النص</translation>
    </message>
    <message>
        <source>boxes off by {} of a line&apos;s height</source>
        <translation>انحراف الإطارات {} من ارتفاع السطر</translation>
    </message>
    <message>
        <source>same size as the source</source>
        <translation>الحجم نفسه كالمصدر</translation>
    </message>
    <message>
        <source>{} larger than the source</source>
        <translation>أكبر من المصدر بنسبة {}</translation>
    </message>
    <message>
        <source>{} smaller than the source</source>
        <translation>أصغر من المصدر بنسبة {}</translation>
    </message>
    <message>
        <source>The PDF does not hold what was read.</source>
        <translation>لا يحتوي ملف PDF على ما قُرئ.</translation>
    </message>
    <message>
        <source>PDF/A-2 for archives</source>
        <translation>PDF/A-2 للأرشفة</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>تقدّم التصدير</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>إظهار في المجلد</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Copy all text</source>
        <translation>نسخ كل النص</translation>
    </message>
    <message>
        <source>Copy the text of the exported documents</source>
        <translation>نسخ نص المستندات المصدَّرة</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Results of the export</source>
        <translation>نتائج التصدير</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of these names exist already.</source>
        <translation>
            <numerusform>لا توجد ملفات بهذه الأسماء.</numerusform>
            <numerusform>يوجد ملف بهذا الاسم بالفعل.</numerusform>
            <numerusform>يوجد ملفان بهذين الاسمين بالفعل.</numerusform>
            <numerusform>توجد %n ملفات بهذه الأسماء بالفعل.</numerusform>
            <numerusform>يوجد %n ملفًا بهذه الأسماء بالفعل.</numerusform>
            <numerusform>يوجد %n ملف بهذه الأسماء بالفعل.</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>استبدال</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>الاحتفاظ بكليهما</translation>
    </message>
    <message>
        <source>{} of {} files done</source>
        <translation>الملفات المنجزة: {} من {}</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>جارٍ الإيقاف…</translation>
    </message>
    <message>
        <source>{} of {} files could not be made as they should be.</source>
        <translation>ملفات تعذّر إنشاؤها كما ينبغي: {} من {}.</translation>
    </message>
    <message>
        <source>Stopped; what was written so far stays.</source>
        <translation>تم الإيقاف؛ وما كُتب حتى الآن يبقى.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written</source>
        <translation>
            <numerusform>لم يُكتب أي ملف</numerusform>
            <numerusform>كُتب ملف واحد</numerusform>
            <numerusform>كُتب ملفان</numerusform>
            <numerusform>كُتبت %n ملفات</numerusform>
            <numerusform>كُتب %n ملفًا</numerusform>
            <numerusform>كُتب %n ملف</numerusform>
        </translation>
    </message>
    <message>
        <source>Characters copied: {count}</source>
        <translation>الأحرف المنسوخة: {count}</translation>
    </message>
</context>
<context>
    <name>ExportPage</name>
    <message>
        <source>The export dialog starts with these choices and remembers here what was chosen there last.</source>
        <translation>يبدأ مربع حوار التصدير بهذه الخيارات ويحفظ هنا آخر ما اختير فيه.</translation>
    </message>
</context>
<context>
    <name>FieldNames</name>
    <message>
        <source>address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>authority</source>
        <translation>جهة الإصدار</translation>
    </message>
    <message>
        <source>buyer name</source>
        <translation>اسم المشتري</translation>
    </message>
    <message>
        <source>cash</source>
        <translation>المدفوع نقدًا</translation>
    </message>
    <message>
        <source>change</source>
        <translation>الباقي</translation>
    </message>
    <message>
        <source>company</source>
        <translation>الشركة</translation>
    </message>
    <message>
        <source>currency</source>
        <translation>العملة</translation>
    </message>
    <message>
        <source>date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>date of birth</source>
        <translation>تاريخ الميلاد</translation>
    </message>
    <message>
        <source>date of expiry</source>
        <translation>تاريخ الانتهاء</translation>
    </message>
    <message>
        <source>date of issue</source>
        <translation>تاريخ الإصدار</translation>
    </message>
    <message>
        <source>description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>document number</source>
        <translation>رقم المستند</translation>
    </message>
    <message>
        <source>due date</source>
        <translation>تاريخ الاستحقاق</translation>
    </message>
    <message>
        <source>email</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>fax</source>
        <translation>الفاكس</translation>
    </message>
    <message>
        <source>given names</source>
        <translation>الأسماء الأولى</translation>
    </message>
    <message>
        <source>IBAN</source>
        <translation>IBAN</translation>
    </message>
    <message>
        <source>seller VAT ID</source>
        <translation>الرقم الضريبي للبائع</translation>
    </message>
    <message>
        <source>invoice date</source>
        <translation>تاريخ الفاتورة</translation>
    </message>
    <message>
        <source>invoice number</source>
        <translation>رقم الفاتورة</translation>
    </message>
    <message>
        <source>items</source>
        <translation>البنود</translation>
    </message>
    <message>
        <source>job title</source>
        <translation>المسمى الوظيفي</translation>
    </message>
    <message>
        <source>merchant</source>
        <translation>التاجر</translation>
    </message>
    <message>
        <source>merchant phone</source>
        <translation>هاتف التاجر</translation>
    </message>
    <message>
        <source>mobile</source>
        <translation>الهاتف المحمول</translation>
    </message>
    <message>
        <source>name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>nationality</source>
        <translation>الجنسية</translation>
    </message>
    <message>
        <source>order number</source>
        <translation>رقم الطلب</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>place of birth</source>
        <translation>مكان الميلاد</translation>
    </message>
    <message>
        <source>position</source>
        <translation>رقم البند</translation>
    </message>
    <message>
        <source>quantity</source>
        <translation>الكمية</translation>
    </message>
    <message>
        <source>receipt number</source>
        <translation>رقم الإيصال</translation>
    </message>
    <message>
        <source>seller email</source>
        <translation>بريد البائع الإلكتروني</translation>
    </message>
    <message>
        <source>seller name</source>
        <translation>اسم البائع</translation>
    </message>
    <message>
        <source>seller phone</source>
        <translation>هاتف البائع</translation>
    </message>
    <message>
        <source>sex</source>
        <translation>الجنس</translation>
    </message>
    <message>
        <source>subtotal</source>
        <translation>المجموع الفرعي</translation>
    </message>
    <message>
        <source>surname</source>
        <translation>اللقب</translation>
    </message>
    <message>
        <source>tax</source>
        <translation>الضريبة</translation>
    </message>
    <message>
        <source>tax rate</source>
        <translation>نسبة الضريبة</translation>
    </message>
    <message>
        <source>total</source>
        <translation>الإجمالي</translation>
    </message>
    <message>
        <source>unit price</source>
        <translation>سعر الوحدة</translation>
    </message>
    <message>
        <source>website</source>
        <translation>الموقع الإلكتروني</translation>
    </message>
</context>
<context>
    <name>FieldNotes</name>
    <message>
        <source>The items add up to {whole}, the sum is {total}.</source>
        <translation>مجموع البنود {whole}، بينما المجموع المذكور {total}.</translation>
    </message>
    <message>
        <source>The items add up to {whole}, the total is {total}.</source>
        <translation>مجموع البنود {whole}، بينما الإجمالي {total}.</translation>
    </message>
    <message>
        <source>Sum before tax and tax add up to {whole}, the total is {total}.</source>
        <translation>مجموع المبلغ قبل الضريبة والضريبة {whole}، بينما الإجمالي {total}.</translation>
    </message>
    <message>
        <source>Cash less change is {whole}, the total is {total}.</source>
        <translation>النقد ناقص الباقي {whole}، بينما الإجمالي {total}.</translation>
    </message>
    <message>
        <source>No table with the columns of &quot;{name}&quot; was found.</source>
        <translation>لم يُعثر على جدول بأعمدة «{name}».</translation>
    </message>
    <message>
        <source>No language model is installed: the fields are from rules alone.</source>
        <translation>لا يوجد نموذج لغوي مثبّت: الحقول مستخرجة بالقواعد وحدها.</translation>
    </message>
    <message>
        <source>The fields are from rules alone: {reason}.</source>
        <translation>الحقول مستخرجة بالقواعد وحدها: {reason}.</translation>
    </message>
    <message>
        <source>The model {name} is too small to choose values: the fields are from rules alone.</source>
        <translation>النموذج {name} أصغر من أن يختار القيم: الحقول مستخرجة بالقواعد وحدها.</translation>
    </message>
    <message>
        <source>The fields are from rules alone: {reason}, twice.</source>
        <translation>الحقول مستخرجة بالقواعد وحدها: {reason}، مرتين.</translation>
    </message>
    <message>
        <source>Only the first {count} lines were looked through.</source>
        <translation>فُحصت الأسطر الأولى فقط، وعددها {count}.</translation>
    </message>
    <message>
        <source>the language model failed</source>
        <translation>فشل النموذج اللغوي</translation>
    </message>
    <message>
        <source>the language model took too long</source>
        <translation>استغرق النموذج اللغوي وقتًا طويلًا جدًا</translation>
    </message>
    <message>
        <source>its answer was no JSON</source>
        <translation>لم تكن إجابته بصيغة JSON</translation>
    </message>
    <message>
        <source>found by its place or form, no label stands beside it</source>
        <translation>عُثر عليها بموضعها أو شكلها، ولا تسمية بجانبها</translation>
    </message>
    <message>
        <source>chosen by the language model, no label stands beside it</source>
        <translation>اختارها النموذج اللغوي، ولا تسمية بجانبها</translation>
    </message>
    <message>
        <source>the language model said this; it stands nowhere in the document and was left out</source>
        <translation>ذكر النموذج اللغوي هذا؛ وهو غير موجود في المستند فتُرك</translation>
    </message>
    <message>
        <source>the sign stands for several currencies</source>
        <translation>الرمز يدل على عدة عملات</translation>
    </message>
    <message>
        <source>several currencies are named</source>
        <translation>ذُكرت عدة عملات</translation>
    </message>
    <message>
        <source>day and month may be the other way round</source>
        <translation>قد يكون اليوم والشهر معكوسين</translation>
    </message>
    <message>
        <source>adds up: {sum}</source>
        <translation>الحساب صحيح: {sum}</translation>
    </message>
    <message>
        <source>the items add up to {whole}</source>
        <translation>مجموع البنود {whole}</translation>
    </message>
    <message>
        <source>does not add up with the other amounts</source>
        <translation>لا يتوافق مع المبالغ الأخرى</translation>
    </message>
    <message>
        <source>read with a confidence of {share} only</source>
        <translation>قُرئ بدرجة ثقة {share} فقط</translation>
    </message>
    <message>
        <source>it is in this language already</source>
        <translation>هو بهذه اللغة بالفعل</translation>
    </message>
    <message>
        <source>not found again: {names}</source>
        <translation>لم يُعثر عليه مجددًا: {names}</translation>
    </message>
    <message>
        <source>stays in the original: {reason}</source>
        <translation>يبقى بالأصل: {reason}</translation>
    </message>
    <message>
        <source>{missing} would be missing</source>
        <translation>سيُفقد {missing}</translation>
    </message>
    <message>
        <source>{added} would be new</source>
        <translation>سيُضاف {added}</translation>
    </message>
    <message>
        <source>{missing} would be missing and {added} would be new</source>
        <translation>سيُفقد {missing} ويُضاف {added}</translation>
    </message>
    <message>
        <source>the model repeated the original</source>
        <translation>كرّر النموذج النص الأصلي</translation>
    </message>
    <message>
        <source>the model repeated itself</source>
        <translation>كرّر النموذج نفسه</translation>
    </message>
    <message>
        <source>the model gave no text</source>
        <translation>لم يعطِ النموذج أي نص</translation>
    </message>
    <message>
        <source>the model took too long</source>
        <translation>استغرق النموذج وقتًا طويلًا جدًا</translation>
    </message>
    <message>
        <source>the model wrote something else</source>
        <translation>كتب النموذج شيئًا آخر</translation>
    </message>
    <message>
        <source>the model did not come to an end</source>
        <translation>لم يصل النموذج إلى نهاية</translation>
    </message>
    <message>
        <source>it is too long for the model</source>
        <translation>النص أطول مما يحتمله النموذج</translation>
    </message>
    <message>
        <source>the answer is in another language ({tag})</source>
        <translation>الإجابة بلغة أخرى ({tag})</translation>
    </message>
    <message>
        <source>the model {name} is too small to translate</source>
        <translation>النموذج {name} أصغر من أن يترجم</translation>
    </message>
    <message>
        <source>the model {name} is not made for {language}</source>
        <translation>النموذج {name} غير مُعدّ للغة: {language}</translation>
    </message>
</context>
<context>
    <name>FieldsDialog</name>
    <message>
        <source>Takes values out of the document that is shown. Each is looked up in the text; choose a row to see where it stands. What could not be proved is marked.</source>
        <translation>يستخرج قيمًا من المستند المعروض. تُطلب كل قيمة في النص؛ اختر صفًا لترى موضعها. وما تعذّر إثباته يُعلَّم.</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>الحقول</translation>
    </message>
    <message>
        <source>What to take out</source>
        <translation>ما يُستخرج</translation>
    </message>
    <message>
        <source>JSON Schema of your own…</source>
        <translation>مخطط JSON خاص بك…</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>استخراج</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>حُفظ: {name}</translation>
    </message>
    <message>
        <source>JSON Schema of your own</source>
        <translation>مخطط JSON خاص بك</translation>
    </message>
    <message>
        <source>JSON Schema</source>
        <translation>مخطط JSON</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>جدول</translation>
    </message>
    <message>
        <source>Save fields</source>
        <translation>حفظ الحقول</translation>
    </message>
</context>
<context>
    <name>FieldsModel</name>
    <message>
        <source>Field</source>
        <translation>الحقل</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>الإثبات</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>الصفحة</translation>
    </message>
    <message>
        <source>Confidence: {share}</source>
        <translation>درجة الثقة: {share}</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>لم يُعثر عليه</translation>
    </message>
</context>
<context>
    <name>FileField</name>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Choose: {}</source>
        <translation>اختيار: {}</translation>
    </message>
</context>
<context>
    <name>FolderField</name>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Choose: {}</source>
        <translation>اختيار: {}</translation>
    </message>
</context>
<context>
    <name>FoldersModel</name>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>Makes</source>
        <translation>الناتج</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>أُنجز</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>استُبعد</translation>
    </message>
    <message>
        <source>{} set aside</source>
        <translation>استُبعد {}</translation>
    </message>
    <message>
        <source>Results: {}</source>
        <translation>النتائج: {}</translation>
    </message>
</context>
<context>
    <name>Gallery</name>
    <message>
        <source>Tools</source>
        <translation>الأدوات</translation>
    </message>
    <message>
        <source>No tool has these words.</source>
        <translation>لا توجد أداة بهذه الكلمات.</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>User guide</source>
        <translation>دليل المستخدم</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>المحتويات</translation>
    </message>
    <message>
        <source>Page of the guide</source>
        <translation>صفحة الدليل</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>تقدّم</translation>
    </message>
    <message>
        <source>Search in this page</source>
        <translation>البحث في هذه الصفحة</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>النتيجة السابقة</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>النتيجة التالية</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>This installation was packaged without the guide.</source>
        <translation>حُزمت هذه النسخة بدون الدليل.</translation>
    </message>
    <message>
        <source>Not on this page</source>
        <translation>غير موجود في هذه الصفحة</translation>
    </message>
</context>
<context>
    <name>HitListModel</name>
    <message>
        <source>{} · page {}</source>
        <translation>{} · الصفحة {}</translation>
    </message>
</context>
<context>
    <name>Improve</name>
    <message>
        <source>p. {}</source>
        <translation>ص {}</translation>
    </message>
    <message>
        <source>numbers differ</source>
        <translation>أرقام مختلفة</translation>
    </message>
    <message>
        <source>doubtful text</source>
        <translation>نص مشكوك فيه</translation>
    </message>
    <message>
        <source>table</source>
        <translation>جدول</translation>
    </message>
    <message>
        <source>hardly legible</source>
        <translation>يكاد لا يُقرأ</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>{old} now, {new} read anew</source>
        <translation>الحالي {old}، والمقروء من جديد {new}</translation>
    </message>
    <message>
        <source>Numbers differ: {}</source>
        <translation>أرقام مختلفة: {}</translation>
    </message>
</context>
<context>
    <name>ImproveDialog</name>
    <message>
        <source>Improve doubtful parts</source>
        <translation>تحسين الأجزاء المشكوك فيها</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>رسالة</translation>
    </message>
    <message>
        <source>The text there has changed since; this proposal is dropped.</source>
        <translation>تغيّر النص هناك منذ ذلك الحين؛ أُسقط هذا الاقتراح.</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>الدقائق</translation>
    </message>
    <message>
        <source> min</source>
        <translation> د</translation>
    </message>
    <message>
        <source>Which pages</source>
        <translation>أي الصفحات</translation>
    </message>
    <message>
        <source>All pages of the document</source>
        <translation>كل صفحات المستند</translation>
    </message>
    <message>
        <source>The page shown</source>
        <translation>الصفحة المعروضة</translation>
    </message>
    <message>
        <source>A vision model reads doubtful text, tables and what is hardly legible once more, the worst first. Nothing is changed before you have seen what differs.</source>
        <translation>يقرأ نموذج بصري النص المشكوك فيه والجداول وما يكاد لا يُقرأ مرة أخرى، بدءًا بالأسوأ. ولا يُغيَّر شيء قبل أن ترى أوجه الاختلاف.</translation>
    </message>
    <message>
        <source>&amp;Time at most</source>
        <translation>&amp;وقت أقصى</translation>
    </message>
    <message>
        <source>&amp;Pages</source>
        <translation>&amp;صفحات المراجعة</translation>
    </message>
    <message>
        <source>Looking again</source>
        <translation>إعادة النظر</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>أوجه الاختلاف</translation>
    </message>
    <message>
        <source>The part as it stands on the page</source>
        <translation>الجزء كما هو على الصفحة</translation>
    </message>
    <message>
        <source>Numbers that differ</source>
        <translation>أرقام مختلفة</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>إعادة النظر</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Another look…</source>
        <translation>نظرة أخرى…</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;اعتماد</translation>
    </message>
    <message>
        <source>Put this reading into the text (Enter in the list)</source>
        <translation>وضع هذه القراءة في النص (Enter في القائمة)</translation>
    </message>
    <message>
        <source>&amp;Reject</source>
        <translation>&amp;رفض</translation>
    </message>
    <message>
        <source>Keep the text as it is (Delete in the list)</source>
        <translation>إبقاء النص كما هو (Delete في القائمة)</translation>
    </message>
    <message>
        <source>Accept &amp;where numbers agree</source>
        <translation>اعتماد ما &amp;تتفق أرقامه</translation>
    </message>
    <message>
        <source>Accept every difference that leaves all numbers as they are</source>
        <translation>اعتماد كل اختلاف يُبقي جميع الأرقام كما هي</translation>
    </message>
    <message>
        <source>Accept a&amp;ll</source>
        <translation>اعتماد &amp;جميعها</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s) of an earlier look are still open.</source>
        <translation>
            <numerusform>لا اختلافات باقية من نظرة سابقة.</numerusform>
            <numerusform>بقي اختلاف واحد من نظرة سابقة.</numerusform>
            <numerusform>بقي اختلافان من نظرة سابقة.</numerusform>
            <numerusform>بقيت %n اختلافات من نظرة سابقة.</numerusform>
            <numerusform>بقي %n اختلافًا من نظرة سابقة.</numerusform>
            <numerusform>بقي %n اختلاف من نظرة سابقة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking at part {number} of {total}; at most {minutes} min in all</source>
        <translation>جارٍ النظر في الجزء {number} من {total}؛ {minutes} د على الأكثر إجمالًا</translation>
    </message>
    <message>
        <source>Looking for doubtful parts…</source>
        <translation>جارٍ البحث عن الأجزاء المشكوك فيها…</translation>
    </message>
    <message>
        <source>Nothing here is doubtful.</source>
        <translation>لا شيء مشكوك فيه هنا.</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) were read differently.</source>
        <translation>
            <numerusform>لم يُقرأ أي جزء على نحو مختلف.</numerusform>
            <numerusform>قُرئ جزء واحد على نحو مختلف.</numerusform>
            <numerusform>قُرئ جزآن على نحو مختلف.</numerusform>
            <numerusform>قُرئت %n أجزاء على نحو مختلف.</numerusform>
            <numerusform>قُرئ %n جزءًا على نحو مختلف.</numerusform>
            <numerusform>قُرئ %n جزء على نحو مختلف.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n more there was no time.</source>
        <translation>
            <numerusform>كفى الوقت لجميع الأجزاء.</numerusform>
            <numerusform>لم يكفِ الوقت لجزء آخر.</numerusform>
            <numerusform>لم يكفِ الوقت لجزأين آخرين.</numerusform>
            <numerusform>لم يكفِ الوقت لـ %n أجزاء أخرى.</numerusform>
            <numerusform>لم يكفِ الوقت لـ %n جزءًا آخر.</numerusform>
            <numerusform>لم يكفِ الوقت لـ %n جزء آخر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>جارٍ الإيقاف…</translation>
    </message>
    <message>
        <source>All differences are dealt with.</source>
        <translation>تمت معالجة كل الاختلافات.</translation>
    </message>
</context>
<context>
    <name>InkEditing</name>
    <message>
        <source>Accept word</source>
        <translation>اعتماد الكلمة</translation>
    </message>
    <message>
        <source>Edit word</source>
        <translation>تحرير الكلمة</translation>
    </message>
    <message>
        <source>Split word</source>
        <translation>تقسيم الكلمة</translation>
    </message>
    <message>
        <source>Merge words</source>
        <translation>دمج الكلمات</translation>
    </message>
    <message>
        <source>Move box</source>
        <translation>نقل الإطار</translation>
    </message>
</context>
<context>
    <name>InkField</name>
    <message>
        <source>Word under the ink</source>
        <translation>الكلمة على الصفحة</translation>
    </message>
    <message>
        <source>Enter takes it over and goes to the next doubtful word, Tab to the next word, Esc leaves</source>
        <translation>‏Enter لاعتمادها والانتقال إلى الكلمة المشكوك فيها التالية، وTab إلى الكلمة التالية، وEsc للخروج</translation>
    </message>
    <message>
        <source>Right as it is, go on (Enter)</source>
        <translation>صحيحة كما هي، متابعة (Enter)</translation>
    </message>
    <message>
        <source>Previous word (Shift+Tab)</source>
        <translation>الكلمة السابقة (Shift+Tab)</translation>
    </message>
    <message>
        <source>Next word (Tab)</source>
        <translation>الكلمة التالية (Tab)</translation>
    </message>
    <message>
        <source>Split the word at the caret (Ctrl+D)</source>
        <translation>تقسيم الكلمة عند المؤشر (Ctrl+D)</translation>
    </message>
    <message>
        <source>Merge with the next word (Ctrl+J)</source>
        <translation>الدمج مع الكلمة التالية (Ctrl+J)</translation>
    </message>
    <message>
        <source>Leave (Esc)</source>
        <translation>خروج (Esc)</translation>
    </message>
    <message>
        <source>Line: {text}</source>
        <translation>السطر: {text}</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>Open files</source>
        <translation>فتح ملفات</translation>
    </message>
    <message>
        <source>Pictures and PDFs</source>
        <translation>صور وملفات PDF</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>كل الملفات</translation>
    </message>
    <message>
        <source>Open a folder</source>
        <translation>فتح مجلد</translation>
    </message>
    <message>
        <source>The clipboard holds no picture and no files</source>
        <translation>لا توجد في الحافظة صورة ولا ملفات</translation>
    </message>
</context>
<context>
    <name>InterruptedModel</name>
    <message>
        <source>begun {}</source>
        <translation>بدأ {}</translation>
    </message>
    <message numerus="yes">
        <source>{} of %n page(s) read</source>
        <translation>
            <numerusform>قُرئ {} من %n صفحة</numerusform>
            <numerusform>قُرئ {} من صفحة واحدة</numerusform>
            <numerusform>قُرئ {} من صفحتين</numerusform>
            <numerusform>قُرئ {} من %n صفحات</numerusform>
            <numerusform>قُرئ {} من %n صفحة</numerusform>
            <numerusform>قُرئ {} من %n صفحة</numerusform>
        </translation>
    </message>
    <message>
        <source>no page read yet</source>
        <translation>لم تُقرأ أي صفحة بعد</translation>
    </message>
    <message>
        <source>the file is no longer there</source>
        <translation>لم يعد الملف موجودًا</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>en</source>
        <translation>ar</translation>
    </message>
</context>
<context>
    <name>LanguageDialog</name>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>Search languages</source>
        <translation>البحث في اللغات</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>تلقائي</translation>
    </message>
    <message>
        <source>Tell the language from the text</source>
        <translation>تحديد اللغة من النص</translation>
    </message>
    <message>
        <source>Data to read {} is missing, and your settings forbid downloads.</source>
        <translation>بيانات قراءة {} غير موجودة، وإعداداتك تمنع التنزيل.</translation>
    </message>
    <message>
        <source>On Debian and Ubuntu these packages bring it: {}</source>
        <translation>في Debian وUbuntu توفّرها هذه الحزم: {}</translation>
    </message>
    <message>
        <source>Data to read {} is missing: {} to download.</source>
        <translation>بيانات قراءة {} غير موجودة: {} للتنزيل.</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>تنزيل</translation>
    </message>
</context>
<context>
    <name>LanguageField</name>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Language of the text; automatic fits mixed documents too</source>
        <translation>لغة النص؛ الخيار «تلقائي» يناسب المستندات المتعددة اللغات أيضًا</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>تلقائي</translation>
    </message>
    <message>
        <source>All languages…</source>
        <translation>كل اللغات…</translation>
    </message>
</context>
<context>
    <name>LanguageTable</name>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Own name</source>
        <translation>الاسم الأصلي</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>البيانات</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>جاهزة</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>غير موجودة</translation>
    </message>
</context>
<context>
    <name>LibraryPanel</name>
    <message>
        <source>Library</source>
        <translation>المكتبة</translation>
    </message>
    <message>
        <source>Search the text of all documents</source>
        <translation>البحث في نصوص جميع المستندات</translation>
    </message>
    <message>
        <source>All words must be on a page; &quot;quotes&quot; keep words together</source>
        <translation>يجب أن تكون كل الكلمات في الصفحة؛ و&quot;علامات الاقتباس&quot; تُبقي الكلمات معًا</translation>
    </message>
    <message>
        <source>Past documents</source>
        <translation>المستندات السابقة</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>حذف…</translation>
    </message>
    <message>
        <source>Find source file…</source>
        <translation>البحث عن الملف المصدر…</translation>
    </message>
    <message>
        <source>Organise pages…</source>
        <translation>تنظيم الصفحات…</translation>
    </message>
    <message>
        <source>No page holds these words.</source>
        <translation>لا توجد صفحة تحتوي على هذه الكلمات.</translation>
    </message>
    <message>
        <source>Documents that were read appear here, with all their text to search.</source>
        <translation>تظهر هنا المستندات التي قُرئت، ويمكن البحث في كل نصوصها.</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>لا صفحات</numerusform>
            <numerusform>صفحة واحدة</numerusform>
            <numerusform>صفحتان</numerusform>
            <numerusform>%n صفحات</numerusform>
            <numerusform>%n صفحة</numerusform>
            <numerusform>%n صفحة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>لا مستندات</numerusform>
            <numerusform>مستند واحد</numerusform>
            <numerusform>مستندين</numerusform>
            <numerusform>%n مستندات</numerusform>
            <numerusform>%n مستندًا</numerusform>
            <numerusform>%n مستند</numerusform>
        </translation>
    </message>
    <message>
        <source>{} in {}</source>
        <translation>{} في {}</translation>
    </message>
    <message>
        <source>; the first are shown</source>
        <translation>؛ تُعرض الأولى منها</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n document(s) from the library?</source>
        <translation>
            <numerusform>عدم حذف أي مستند من المكتبة؟</numerusform>
            <numerusform>حذف مستند واحد من المكتبة؟</numerusform>
            <numerusform>حذف مستندين من المكتبة؟</numerusform>
            <numerusform>حذف %n مستندات من المكتبة؟</numerusform>
            <numerusform>حذف %n مستندًا من المكتبة؟</numerusform>
            <numerusform>حذف %n مستند من المكتبة؟</numerusform>
        </translation>
    </message>
    <message>
        <source>What was read is deleted. The source files and exported files on your disk stay.</source>
        <translation>سيُحذف ما قُرئ. أما الملفات المصدرية والملفات المصدَّرة على قرصك فتبقى.</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) deleted</source>
        <translation>
            <numerusform>لم يُحذف أي مستند</numerusform>
            <numerusform>حُذف مستند واحد</numerusform>
            <numerusform>حُذف مستندان</numerusform>
            <numerusform>حُذفت %n مستندات</numerusform>
            <numerusform>حُذف %n مستندًا</numerusform>
            <numerusform>حُذف %n مستند</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Where does {} lie now?</source>
        <translation>أين يوجد {} الآن؟</translation>
    </message>
    <message>
        <source>The source file was found.</source>
        <translation>تم العثور على الملف المصدر.</translation>
    </message>
</context>
<context>
    <name>LicenceDialog</name>
    <message>
        <source>Licence</source>
        <translation>الرخصة</translation>
    </message>
    <message>
        <source>{} comes under a licence of its own, which limits who may use it and for what.</source>
        <translation>للنموذج {} رخصة خاصة به تحدد من يجوز له استخدامه ولأي غرض.</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>نص الرخصة</translation>
    </message>
    <message>
        <source>Accept the licence</source>
        <translation>قبول الرخصة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>LogDialog</name>
    <message>
        <source>Log</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>What went wrong, with names of files and never with their text. The report that can be copied has no names of files either: versions, settings and the last messages.</source>
        <translation>ما حدث من أخطاء، مع أسماء الملفات ودون نصوصها مطلقًا. والتقرير الذي يمكن نسخه لا يتضمن أسماء الملفات أيضًا: الإصدارات والإعدادات وآخر الرسائل فقط.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>التحذيرات والأخطاء</translation>
    </message>
    <message>
        <source>Errors only</source>
        <translation>الأخطاء فقط</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>تحديث</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>إظهار في المجلد</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>نسخ التقرير</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>The report is on the clipboard. Read it before you send it.</source>
        <translation>التقرير في الحافظة. اقرأه قبل إرساله.</translation>
    </message>
    <message>
        <source>Nothing was logged.</source>
        <translation>لم يُسجَّل شيء.</translation>
    </message>
    <message>
        <source>There is no log file yet.</source>
        <translation>لا يوجد ملف سجل بعد.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Something failed unexpectedly; the log file holds the details</source>
        <translation>حدث خطأ غير متوقع؛ التفاصيل في ملف السجل</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>قائمة الانتظار</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>المكتبة</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>القوائم</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>شريط الأدوات</translation>
    </message>
    <message>
        <source>The models that read pictures are not installed ({}). PDFs that hold text can be read.</source>
        <translation>النماذج التي تقرأ الصور غير مثبّتة ({}). يمكن قراءة ملفات PDF التي تحتوي على نص.</translation>
    </message>
    <message>
        <source>Install models…</source>
        <translation>تثبيت النماذج…</translation>
    </message>
    <message>
        <source>Some settings take effect when Pagesight is started again</source>
        <translation>تسري بعض الإعدادات عند إعادة تشغيل Pagesight</translation>
    </message>
    <message>
        <source>Close Pagesight?</source>
        <translation>إغلاق Pagesight؟</translation>
    </message>
    <message>
        <source>Files are still being read; nothing of this window is kept. Close anyway?</source>
        <translation>ما زالت ملفات قيد القراءة؛ ولا يُحتفظ بشيء من هذه النافذة. هل تريد الإغلاق على أي حال؟</translation>
    </message>
    <message>
        <source>Files are still being read. Pages that are finished are kept, and the next start offers to go on. Close anyway?</source>
        <translation>ما زالت ملفات قيد القراءة. تُحفظ الصفحات المنتهية، ويُعرض عليك الاستئناف عند التشغيل التالي. هل تريد الإغلاق على أي حال؟</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>الإغلاق على أي حال</translation>
    </message>
</context>
<context>
    <name>MarkdownTab</name>
    <message>
        <source>Page as Markdown, rendered</source>
        <translation>الصفحة بصيغة Markdown منسّقة</translation>
    </message>
    <message>
        <source>No text on this page.</source>
        <translation>لا يوجد نص في هذه الصفحة.</translation>
    </message>
    <message>
        <source>Page as Markdown, source</source>
        <translation>مصدر الصفحة بصيغة Markdown</translation>
    </message>
    <message>
        <source>Show source</source>
        <translation>عرض المصدر</translation>
    </message>
    <message>
        <source>Show the Markdown source</source>
        <translation>عرض مصدر Markdown</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Problem with this page</source>
        <translation>مشكلة في هذه الصفحة</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Try to show the page again</source>
        <translation>محاولة عرض الصفحة مجددًا</translation>
    </message>
    <message>
        <source>Find file…</source>
        <translation>العثور على الملف…</translation>
    </message>
    <message>
        <source>Choose where the file lies now</source>
        <translation>تحديد موضع الملف الحالي</translation>
    </message>
</context>
<context>
    <name>ModelField</name>
    <message>
        <source>The best that is installed</source>
        <translation>أفضل نموذج مثبّت</translation>
    </message>
    <message>
        <source>{} (not installed)</source>
        <translation>{} (غير مثبّت)</translation>
    </message>
</context>
<context>
    <name>ModelTable</name>
    <message>
        <source>Model</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>الاستخدام</translation>
    </message>
    <message>
        <source>{}, recommended for this machine</source>
        <translation>{}، يُنصح به لهذا الحاسوب</translation>
    </message>
    <message>
        <source>Chats and reads</source>
        <translation>يجيب ويقرأ</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>يجيب</translation>
    </message>
    <message>
        <source>Reads pictures</source>
        <translation>يقرأ الصور</translation>
    </message>
    <message>
        <source>Finds lines</source>
        <translation>يعثر على الأسطر</translation>
    </message>
    <message>
        <source>Reads lines</source>
        <translation>يقرأ الأسطر</translation>
    </message>
    <message>
        <source>Turns pages</source>
        <translation>يدوّر الصفحات</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>التخطيط</translation>
    </message>
    <message>
        <source>Compares sentences</source>
        <translation>يقارن الجمل</translation>
    </message>
    <message>
        <source>Reads print quickly</source>
        <translation>يقرأ المطبوع بسرعة</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Of the system</source>
        <translation>من النظام</translation>
    </message>
    <message>
        <source>Of the program</source>
        <translation>من البرنامج</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>مثبّت</translation>
    </message>
    <message>
        <source>Not installed</source>
        <translation>غير مثبّت</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>تالف</translation>
    </message>
    <message>
        <source>Older version</source>
        <translation>إصدار أقدم</translation>
    </message>
</context>
<context>
    <name>ModelWording</name>
    <message>
        <source>Recommended for this machine: the model that chats reads too, one download and one place in memory.</source>
        <translation>يُنصح به لهذا الحاسوب: النموذج الذي يجيب يقرأ أيضًا، فتنزيل واحد وحيّز واحد في الذاكرة.</translation>
    </message>
    <message>
        <source>Recommended for reading: the quickest for this machine.</source>
        <translation>يُنصح به للقراءة: الأسرع على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Recommended for chat: the largest that this machine carries; larger ones answer better.</source>
        <translation>يُنصح به للدردشة: أكبر ما يتحمّله هذا الحاسوب؛ فالأكبر يجيب أفضل.</translation>
    </message>
    <message>
        <source>Recommended for chat: larger ones need more memory than this machine has.</source>
        <translation>يُنصح به للدردشة: تحتاج النماذج الأكبر إلى ذاكرة أكثر مما في هذا الحاسوب.</translation>
    </message>
    <message>
        <source>It needs {} of memory and {} are free now: close other programs first.</source>
        <translation>يحتاج إلى {} من الذاكرة والمتاح الآن {}: أغلق برامج أخرى أولًا.</translation>
    </message>
    <message>
        <source>Estimated: {} a page on this machine.</source>
        <translation>تقديريًا: {} لكل صفحة على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Its speed on this machine was not measured yet.</source>
        <translation>لم تُقَس سرعته على هذا الحاسوب بعد.</translation>
    </message>
    <message>
        <source>Measured on this machine: {} a page.</source>
        <translation>قيس على هذا الحاسوب: {} لكل صفحة.</translation>
    </message>
    <message>
        <source>Measured on this machine: it writes {} tokens a second.</source>
        <translation>قيس على هذا الحاسوب: يكتب {} رمزًا في الثانية.</translation>
    </message>
    <message>
        <source>Memory: about {}</source>
        <translation>الذاكرة: نحو {}</translation>
    </message>
    <message>
        <source>the program&apos;s own files</source>
        <translation>ملفات البرنامج نفسه</translation>
    </message>
    <message>
        <source>what is already installed</source>
        <translation>ما هو مثبَّت بالفعل</translation>
    </message>
    <message>
        <source>{} or {}</source>
        <translation>{} أو {}</translation>
    </message>
    <message>
        <source>{} and {}</source>
        <translation>{} و{}</translation>
    </message>
    <message>
        <source>Very small: finds and repeats single facts of short English texts, often misses, cannot reason, translate or see pictures.</source>
        <translation>صغير جدًا: يعثر على معلومات مفردة في نصوص إنجليزية قصيرة ويعيدها، ويخطئ كثيرًا، ولا يستطيع الاستنتاج أو الترجمة أو رؤية الصور.</translation>
    </message>
    <message>
        <source>Answers, summarises and translates between large languages, and reads handwriting, tables and formulas; slow without a graphics processor.</source>
        <translation>يجيب ويلخّص ويترجم بين اللغات الكبرى، ويقرأ خط اليد والجداول والمعادلات؛ بطيء بلا معالج رسوميات.</translation>
    </message>
    <message>
        <source>Answers, summarises, translates and reads handwriting, tables and formulas; about twice as slow as the 2B model.</source>
        <translation>يجيب ويلخّص ويترجم ويقرأ خط اليد والجداول والمعادلات؛ أبطأ بنحو الضعف من نموذج 2B.</translation>
    </message>
    <message>
        <source>Made for reading documents in about 100 languages, block by block; it cannot chat.</source>
        <translation>مُعدّ لقراءة المستندات بنحو 100 لغة، كتلةً كتلة؛ ولا يستطيع الدردشة.</translation>
    </message>
    <message>
        <source>Made for reading documents, mostly Chinese, English and large European languages; it cannot chat, and is known to repeat itself on some pages.</source>
        <translation>مُعدّ لقراءة المستندات، ومعظمها بالصينية والإنجليزية واللغات الأوروبية الكبرى؛ لا يستطيع الدردشة، ومعروف أنه يكرّر نفسه في بعض الصفحات.</translation>
    </message>
</context>
<context>
    <name>ModelWork</name>
    <message>
        <source>Import from a folder…</source>
        <translation>استيراد من مجلد…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدّم</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Folder with model files</source>
        <translation>مجلد ملفات النماذج</translation>
    </message>
    <message>
        <source>Answering a question about a sample page</source>
        <translation>جارٍ الإجابة عن سؤال حول صفحة نموذجية</translation>
    </message>
    <message>
        <source>Reading parts of a sample page</source>
        <translation>جارٍ قراءة أجزاء من صفحة نموذجية</translation>
    </message>
    <message>
        <source>Waiting for another process that is installing models</source>
        <translation>في انتظار عملية أخرى تثبّت النماذج</translation>
    </message>
    <message>
        <source>Checking {}</source>
        <translation>جارٍ التحقق من {}</translation>
    </message>
    <message>
        <source>downloading {}</source>
        <translation>جارٍ تنزيل {}</translation>
    </message>
    <message>
        <source>unpacking {}</source>
        <translation>جارٍ فك ضغط {}</translation>
    </message>
    <message>
        <source>pip looks for {}</source>
        <translation>يبحث pip عن {}</translation>
    </message>
    <message>
        <source>copying</source>
        <translation>جارٍ النسخ</translation>
    </message>
    <message>
        <source>trying {}</source>
        <translation>جارٍ تجربة {}</translation>
    </message>
    <message>
        <source>reading {}</source>
        <translation>جارٍ قراءة {}</translation>
    </message>
    <message>
        <source>importing {}</source>
        <translation>جارٍ استيراد {}</translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <source>Models</source>
        <translation>النماذج</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>تثبيت</translation>
    </message>
    <message>
        <source>Verify all</source>
        <translation>التحقق من الكل</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>إزالة…</translation>
    </message>
    <message>
        <source>Licence {}</source>
        <translation>الرخصة {}</translation>
    </message>
    <message>
        <source>Languages: {}</source>
        <translation>اللغات: {}</translation>
    </message>
    <message>
        <source>from {}</source>
        <translation>من {}</translation>
    </message>
    <message>
        <source>would come from {}</source>
        <translation>سيأتي من {}</translation>
    </message>
    <message>
        <source>Installed models take {}.</source>
        <translation>تشغل النماذج المثبّتة {}.</translation>
    </message>
    <message>
        <source>Get {}?</source>
        <translation>تنزيل {}؟</translation>
    </message>
    <message>
        <source>Up to {} are downloaded from {}.</source>
        <translation>سيُنزَّل ما يصل إلى {} من {}.</translation>
    </message>
    <message>
        <source>its source</source>
        <translation>مصدره</translation>
    </message>
    <message>
        <source>Search models and languages</source>
        <translation>البحث في النماذج واللغات</translation>
    </message>
    <message>
        <source>Which models are listed</source>
        <translation>النماذج المعروضة</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>For chat and vision</source>
        <translation>للدردشة والصور</translation>
    </message>
    <message>
        <source>Always needed</source>
        <translation>لازمة دائمًا</translation>
    </message>
    <message>
        <source>Usable now</source>
        <translation>قابلة للاستخدام الآن</translation>
    </message>
    <message>
        <source>Not installed</source>
        <translation>غير مثبّتة</translation>
    </message>
    <message>
        <source>Add a model from a file…</source>
        <translation>إضافة نموذج من ملف…</translation>
    </message>
    <message>
        <source>Measure its speed</source>
        <translation>قياس سرعته</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Script: {}</source>
        <translation>نظام الكتابة: {}</translation>
    </message>
    <message numerus="yes">
        <source>{} and %n more</source>
        <translation>
            <numerusform>{}</numerusform>
            <numerusform>{} ولغة أخرى</numerusform>
            <numerusform>{} ولغتان أخريان</numerusform>
            <numerusform>{} و%n لغات أخرى</numerusform>
            <numerusform>{} و%n لغة أخرى</numerusform>
            <numerusform>{} و%n لغة أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>It is downloaded from {}.</source>
        <translation>سيُنزَّل من {}.</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>تنزيل</translation>
    </message>
    <message>
        <source>{} was added</source>
        <translation>أُضيف {}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Remove {}?</source>
        <translation>إزالة {}؟</translation>
    </message>
    <message>
        <source>Its file has to be added again before it can be used.</source>
        <translation>يجب إضافة ملفه مجددًا قبل استخدامه.</translation>
    </message>
    <message>
        <source>It has to be downloaded or imported again before it can be used.</source>
        <translation>يجب تنزيله أو استيراده مجددًا قبل استخدامه.</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s) installed</source>
        <translation>
            <numerusform>لم يُثبَّت أي نموذج</numerusform>
            <numerusform>ثُبّت نموذج واحد</numerusform>
            <numerusform>ثُبّت نموذجان</numerusform>
            <numerusform>ثُبّتت %n نماذج</numerusform>
            <numerusform>ثُبّت %n نموذجًا</numerusform>
            <numerusform>ثُبّت %n نموذج</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n model(s) verified: all as they should be</source>
        <translation>
            <numerusform>لم يُتحقَّق من أي نموذج</numerusform>
            <numerusform>تم التحقق من نموذج واحد: سليم</numerusform>
            <numerusform>تم التحقق من نموذجين: كلاهما سليم</numerusform>
            <numerusform>تم التحقق من %n نماذج: كلها سليمة</numerusform>
            <numerusform>تم التحقق من %n نموذجًا: كلها سليمة</numerusform>
            <numerusform>تم التحقق من %n نموذج: كلها سليمة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Dismiss</source>
        <translation>تجاهل</translation>
    </message>
</context>
<context>
    <name>OptionsDialog</name>
    <message>
        <source>Options</source>
        <translation>الخيارات</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>لا ملفات</numerusform>
            <numerusform>ملف واحد</numerusform>
            <numerusform>ملفان</numerusform>
            <numerusform>%n ملفات</numerusform>
            <numerusform>%n ملفًا</numerusform>
            <numerusform>%n ملف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are not waiting any more and will be read again; pages that were read with the same options are not read twice.</source>
        <translation>
            <numerusform>كلها ما زالت في الانتظار؛ والصفحات التي قُرئت بالخيارات نفسها لا تُقرأ مرتين.</numerusform>
            <numerusform>واحد منها لم يعد في الانتظار وسيُقرأ مجددًا؛ والصفحات التي قُرئت بالخيارات نفسها لا تُقرأ مرتين.</numerusform>
            <numerusform>اثنان منها لم يعودا في الانتظار وسيُقرآن مجددًا؛ والصفحات التي قُرئت بالخيارات نفسها لا تُقرأ مرتين.</numerusform>
            <numerusform>%n منها لم تعد في الانتظار وستُقرأ مجددًا؛ والصفحات التي قُرئت بالخيارات نفسها لا تُقرأ مرتين.</numerusform>
            <numerusform>%n منها لم تعد في الانتظار وستُقرأ مجددًا؛ والصفحات التي قُرئت بالخيارات نفسها لا تُقرأ مرتين.</numerusform>
            <numerusform>%n منها لم تعد في الانتظار وستُقرأ مجددًا؛ والصفحات التي قُرئت بالخيارات نفسها لا تُقرأ مرتين.</numerusform>
        </translation>
    </message>
    <message>
        <source>Read again with these</source>
        <translation>القراءة مجددًا بهذه الخيارات</translation>
    </message>
    <message>
        <source>Use these options</source>
        <translation>استخدام هذه الخيارات</translation>
    </message>
</context>
<context>
    <name>OptionsRow</name>
    <message>
        <source>Text in the file</source>
        <translation>النص في الملف</translation>
    </message>
    <message>
        <source>What to do with pages of a PDF that hold text already</source>
        <translation>ما العمل بصفحات PDF التي تحتوي على نص بالفعل</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>all, or 1-3,7,10-end</source>
        <translation>الكل، أو ⁦1-3,7,10-end⁩</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;لغة النص</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>الأداة</translation>
    </message>
    <message>
        <source>What the result is for; presets the options below</source>
        <translation>الغرض من النتيجة؛ يضبط الخيارات أدناه مسبقًا</translation>
    </message>
    <message>
        <source>None</source>
        <translation>بلا</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>المحرك</translation>
    </message>
    <message>
        <source>Which kind of engine reads</source>
        <translation>نوع المحرك الذي يقرأ</translation>
    </message>
    <message>
        <source>What the tier lacks</source>
        <translation>ما ينقص المحرك</translation>
    </message>
    <message>
        <source>What is wrong with the pages</source>
        <translation>ما المشكلة في الصفحات</translation>
    </message>
    <message>
        <source>T&amp;ool</source>
        <translation>&amp;أداة</translation>
    </message>
    <message>
        <source>T&amp;ier</source>
        <translation>&amp;محرك القراءة</translation>
    </message>
    <message>
        <source>Te&amp;xt in the file</source>
        <translation>&amp;نص الملف</translation>
    </message>
    <message>
        <source>Pa&amp;ges</source>
        <translation>&amp;صفحات الملف</translation>
    </message>
    <message>
        <source>different</source>
        <translation>مختلفة</translation>
    </message>
    <message>
        <source>Which pages of each file; pages are counted from 1</source>
        <translation>أي الصفحات من كل ملف؛ يبدأ عدّ الصفحات من 1</translation>
    </message>
    <message>
        <source>Get a model…</source>
        <translation>الحصول على نموذج…</translation>
    </message>
    <message>
        <source>Write page numbers and ranges like 1-3,7,10-end</source>
        <translation>اكتب أرقام الصفحات والنطاقات هكذا: ⁦1-3,7,10-end⁩</translation>
    </message>
</context>
<context>
    <name>OrderTab</name>
    <message>
        <source>Blocks of the page in reading order</source>
        <translation>كتل الصفحة بترتيب القراءة</translation>
    </message>
    <message>
        <source>Alt+Up and Alt+Down move a block</source>
        <translation>‏Alt+سهم لأعلى وAlt+سهم لأسفل لنقل الكتلة</translation>
    </message>
    <message>
        <source>Read earlier</source>
        <translation>تقديم في القراءة</translation>
    </message>
    <message>
        <source>Read later</source>
        <translation>تأخير في القراءة</translation>
    </message>
    <message>
        <source>Drag blocks into the order in which they are read.</source>
        <translation>اسحب الكتل إلى الترتيب الذي تُقرأ به.</translation>
    </message>
</context>
<context>
    <name>OrganiserActions</name>
    <message>
        <source>Add files…</source>
        <translation>إضافة ملفات…</translation>
    </message>
    <message>
        <source>Put the pages of further pictures and PDFs behind these</source>
        <translation>إضافة صفحات صور وملفات PDF أخرى بعد هذه الصفحات</translation>
    </message>
    <message>
        <source>Turn left</source>
        <translation>تدوير لليسار</translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation>تدوير لليمين</translation>
    </message>
    <message>
        <source>Move earlier</source>
        <translation>تقديم</translation>
    </message>
    <message>
        <source>Move later</source>
        <translation>تأخير</translation>
    </message>
    <message>
        <source>Take pages out</source>
        <translation>استبعاد الصفحات</translation>
    </message>
    <message>
        <source>Leave the chosen pages out of the new document; their files stay as they are</source>
        <translation>عدم تضمين الصفحات المحددة في المستند الجديد؛ وتبقى ملفاتها كما هي</translation>
    </message>
    <message>
        <source>Start a new document here</source>
        <translation>بدء مستند جديد هنا</translation>
    </message>
    <message>
        <source>Let a document of its own begin with the chosen page</source>
        <translation>بدء مستند مستقل من الصفحة المحددة</translation>
    </message>
    <message>
        <source>Move a line up</source>
        <translation>نقل صفًا لأعلى</translation>
    </message>
    <message>
        <source>Move a line down</source>
        <translation>نقل صفًا لأسفل</translation>
    </message>
    <message>
        <source>Move to the left</source>
        <translation>نقل إلى اليسار</translation>
    </message>
    <message>
        <source>Move to the right</source>
        <translation>نقل إلى اليمين</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
</context>
<context>
    <name>OrganiserDialog</name>
    <message>
        <source>Organise pages</source>
        <translation>تنظيم الصفحات</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>The new document is called so; several get numbers behind it</source>
        <translation>اسم المستند الجديد؛ وإذا تعدّدت المستندات تُضاف أرقام إلى الاسم</translation>
    </message>
    <message>
        <source>Remove the source files from the list</source>
        <translation>إخراج الملفات المصدرية من القائمة</translation>
    </message>
    <message>
        <source>What will be made</source>
        <translation>ما سيتم إنشاؤه</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدّم</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>إنشاء</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>جارٍ الإيقاف…</translation>
    </message>
    <message>
        <source>No pages yet. Add files, or drop them here.</source>
        <translation>لا صفحات بعد. أضف ملفات أو أفلتها هنا.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;الاسم</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>لا صفحات</numerusform>
            <numerusform>صفحة واحدة</numerusform>
            <numerusform>صفحتان</numerusform>
            <numerusform>%n صفحات</numerusform>
            <numerusform>%n صفحة</numerusform>
            <numerusform>%n صفحة</numerusform>
        </translation>
    </message>
    <message>
        <source>One document with {}</source>
        <translation>مستند واحد: {}</translation>
    </message>
    <message>
        <source>{documents} with {pages} in all</source>
        <translation>{documents}، المجموع: {pages}</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>لا مستندات</numerusform>
            <numerusform>مستند واحد</numerusform>
            <numerusform>مستندان</numerusform>
            <numerusform>%n مستندات</numerusform>
            <numerusform>%n مستندًا</numerusform>
            <numerusform>%n مستند</numerusform>
        </translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>إضافة ملفات</translation>
    </message>
    <message>
        <source>Pictures and PDFs</source>
        <translation>صور وملفات PDF</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>كل الملفات</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>{} of {} pages</source>
        <translation>الصفحات: {} من {}</translation>
    </message>
    <message>
        <source>{} of {} files</source>
        <translation>الملفات: {} من {}</translation>
    </message>
    <message numerus="yes">
        <source>and %n more file(s)</source>
        <translation>
            <numerusform>ولا ملفات أخرى</numerusform>
            <numerusform>وملف آخر</numerusform>
            <numerusform>وملفان آخران</numerusform>
            <numerusform>و%n ملفات أخرى</numerusform>
            <numerusform>و%n ملفًا آخر</numerusform>
            <numerusform>و%n ملف آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>{} is protected with a password. What is made of it is stored without one.</source>
        <translation>الملف {} محمي بكلمة مرور. وما يُنشأ منه يُخزَّن بدونها.</translation>
    </message>
    <message>
        <source>Stopped; nothing was stored.</source>
        <translation>تم الإيقاف؛ ولم يُخزَّن شيء.</translation>
    </message>
</context>
<context>
    <name>OrganiserModel</name>
    <message>
        <source>Page {}</source>
        <translation>الصفحة {}</translation>
    </message>
    <message>
        <source>first of document {}</source>
        <translation>الأولى في المستند {}</translation>
    </message>
    <message>
        <source>{name}, page {number}</source>
        <translation>{name}، الصفحة {number}</translation>
    </message>
    <message>
        <source>turned by {}°</source>
        <translation>مُدارة بمقدار {}°</translation>
    </message>
</context>
<context>
    <name>OrganiserPresenter</name>
    <message>
        <source>Move pages</source>
        <translation>نقل الصفحات</translation>
    </message>
    <message>
        <source>Turn pages</source>
        <translation>تدوير الصفحات</translation>
    </message>
    <message>
        <source>Take pages out</source>
        <translation>استبعاد الصفحات</translation>
    </message>
    <message>
        <source>Split documents</source>
        <translation>تقسيم المستندات</translation>
    </message>
    <message>
        <source>Add pages</source>
        <translation>إضافة صفحات</translation>
    </message>
</context>
<context>
    <name>OtherProgramsPage</name>
    <message>
        <source>Scripts and other programs can have files read by Pagesight, as they would by a service on the internet; only here nothing leaves this computer. While it is on, a port is open that other computers cannot reach, and every program needs a token. Their files appear in the queue, marked API.</source>
        <translation>يمكن للسكربتات والبرامج الأخرى أن تستعين بـ Pagesight لقراءة الملفات، كما تستعين بخدمة على الإنترنت؛ إلا أنه لا شيء يغادر هذا الحاسوب هنا. وما دام ذلك مشغَّلًا يكون منفذ مفتوحًا لا تصل إليه الحواسيب الأخرى، ويحتاج كل برنامج إلى رمز وصول. وتظهر ملفاتها في قائمة الانتظار وعليها علامة API.</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>مثال</translation>
    </message>
    <message>
        <source>Switch, port and tokens take effect at once.</source>
        <translation>يسري مفعول التشغيل والمنفذ ورموز الوصول فورًا.</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>رموز الوصول</translation>
    </message>
    <message>
        <source>Try it in a terminal</source>
        <translation>جرّبه في الطرفية</translation>
    </message>
    <message>
        <source>Limits and use without a token</source>
        <translation>الحدود والاستخدام دون رمز وصول</translation>
    </message>
</context>
<context>
    <name>PageActions</name>
    <message>
        <source>Previous page</source>
        <translation>الصفحة السابقة</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>الصفحة التالية</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>تكبير</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>تصغير</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>ملاءمة العرض</translation>
    </message>
    <message>
        <source>Fit page</source>
        <translation>ملاءمة الصفحة</translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation>الحجم الفعلي</translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation>تدوير لليمين</translation>
    </message>
    <message>
        <source>Turn left</source>
        <translation>تدوير لليسار</translation>
    </message>
    <message>
        <source>Show sideways pages upright</source>
        <translation>عرض الصفحات الجانبية معتدلة</translation>
    </message>
    <message>
        <source>Show boxes</source>
        <translation>إظهار الإطارات</translation>
    </message>
    <message>
        <source>Outline blocks</source>
        <translation>تحديد حدود الكتل</translation>
    </message>
    <message>
        <source>Outline lines</source>
        <translation>تحديد حدود الأسطر</translation>
    </message>
    <message>
        <source>Outline words</source>
        <translation>تحديد حدود الكلمات</translation>
    </message>
    <message>
        <source>Show confidence</source>
        <translation>إظهار درجة الثقة</translation>
    </message>
    <message>
        <source>Show reading order</source>
        <translation>إظهار ترتيب القراءة</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Select all text of the page</source>
        <translation>تحديد كل نص الصفحة</translation>
    </message>
    <message>
        <source>Choose a region</source>
        <translation>اختيار منطقة</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>الصفحة</translation>
    </message>
</context>
<context>
    <name>PageCanvas</name>
    <message>
        <source>Line: {confidence}</source>
        <translation>السطر: {confidence}</translation>
    </message>
    <message>
        <source>Confidence {confidence}</source>
        <translation>درجة الثقة {confidence}</translation>
    </message>
</context>
<context>
    <name>PageDelegate</name>
    <message>
        <source>Document {}</source>
        <translation>المستند {}</translation>
    </message>
</context>
<context>
    <name>PageEditor</name>
    <message>
        <source>Change elsewhere</source>
        <translation>تغيير في مكان آخر</translation>
    </message>
</context>
<context>
    <name>PageGrid</name>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>The pages of the new document, in order; Alt and an arrow moves them</source>
        <translation>صفحات المستند الجديد بالترتيب؛ Alt مع سهم لنقلها</translation>
    </message>
</context>
<context>
    <name>PageOrganising</name>
    <message>
        <source>Mer&amp;ge into one document…</source>
        <translation>&amp;دمج في مستند واحد…</translation>
    </message>
    <message>
        <source>Make one document of the chosen files, in the order you want</source>
        <translation>إنشاء مستند واحد من الملفات المحددة بالترتيب الذي تريده</translation>
    </message>
    <message>
        <source>Organise pa&amp;ges…</source>
        <translation>&amp;تنظيم الصفحات…</translation>
    </message>
    <message>
        <source>Put pages into order, turn them, take them out, or split the file</source>
        <translation>ترتيب الصفحات أو تدويرها أو استبعادها أو تقسيم الملف</translation>
    </message>
    <message>
        <source>Made: {}</source>
        <translation>تم إنشاء: {}</translation>
    </message>
</context>
<context>
    <name>PageToolbar</name>
    <message>
        <source>Page toolbar</source>
        <translation>شريط أدوات الصفحة</translation>
    </message>
    <message>
        <source>Page number</source>
        <translation>رقم الصفحة</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>التكبير</translation>
    </message>
    <message>
        <source>of {count}</source>
        <translation>من {count}</translation>
    </message>
    <message>
        <source>What is shown over the page</source>
        <translation>ما يُعرض فوق الصفحة</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Open a document to see its pages here.</source>
        <translation>افتح مستندًا لعرض صفحاته هنا.</translation>
    </message>
    <message>
        <source>The file was found: {name}</source>
        <translation>تم العثور على الملف: {name}</translation>
    </message>
    <message>
        <source>Characters copied: {count}</source>
        <translation>الأحرف المنسوخة: {count}</translation>
    </message>
    <message>
        <source>Copy this block as a picture</source>
        <translation>نسخ هذه الكتلة كصورة</translation>
    </message>
    <message>
        <source>mean confidence {confidence}</source>
        <translation>متوسط درجة الثقة {confidence}</translation>
    </message>
    <message>
        <source>Page view, no document</source>
        <translation>عرض الصفحة، لا يوجد مستند</translation>
    </message>
    <message>
        <source>Page {number}, being read</source>
        <translation>الصفحة {number}، قيد القراءة</translation>
    </message>
    <message>
        <source>Page {number}, not read yet</source>
        <translation>الصفحة {number}، لم تُقرأ بعد</translation>
    </message>
    <message>
        <source>Page {number}, lines: {lines}</source>
        <translation>الصفحة {number}، الأسطر: {lines}</translation>
    </message>
</context>
<context>
    <name>PairsModel</name>
    <message>
        <source>Original</source>
        <translation>الأصل</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>الترجمة</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>للمراجعة</translation>
    </message>
</context>
<context>
    <name>PartTable</name>
    <message>
        <source>Part</source>
        <translation>المكوّن</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>الرخصة</translation>
    </message>
    <message>
        <source>model</source>
        <translation>نموذج</translation>
    </message>
</context>
<context>
    <name>PasswordBar</name>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Password of the file</source>
        <translation>كلمة مرور الملف</translation>
    </message>
    <message>
        <source>It is kept in memory until the program ends and is never stored.</source>
        <translation>تبقى في الذاكرة حتى إنهاء البرنامج ولا تُخزَّن أبدًا.</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>إظهار كلمة المرور</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>فتح القفل</translation>
    </message>
    <message>
        <source>Open the file with this password</source>
        <translation>فتح الملف بكلمة المرور هذه</translation>
    </message>
    <message>
        <source>This password does not open the file. Check upper and lower case.</source>
        <translation>كلمة المرور هذه لا تفتح الملف. تحقق من الأحرف الكبيرة والصغيرة.</translation>
    </message>
    <message>
        <source>The file is protected. Type its password to open it; it is not stored.</source>
        <translation>الملف محمي. اكتب كلمة المرور لفتحه؛ ولن تُخزَّن.</translation>
    </message>
</context>
<context>
    <name>PlaceRow</name>
    <message>
        <source>Place of library and models</source>
        <translation>موضع المكتبة والنماذج</translation>
    </message>
    <message>
        <source>Choose another place…</source>
        <translation>اختيار موضع آخر…</translation>
    </message>
    <message>
        <source>Do not move</source>
        <translation>عدم النقل</translation>
    </message>
    <message>
        <source>The variable {} names the place; it cannot be changed here.</source>
        <translation>يحدد المتغير {} الموضع؛ ولا يمكن تغييره هنا.</translation>
    </message>
    <message>
        <source>At the next start everything is moved to {}. That takes a while on another disk.</source>
        <translation>عند التشغيل التالي يُنقل كل شيء إلى {}. يستغرق ذلك بعض الوقت إذا كان على قرص آخر.</translation>
    </message>
    <message>
        <source>It could not be moved and stays where it is: {}</source>
        <translation>تعذّر النقل، ويبقى كل شيء في مكانه: {}</translation>
    </message>
    <message>
        <source>Folder for library and models</source>
        <translation>مجلد المكتبة والنماذج</translation>
    </message>
    <message>
        <source>Another place</source>
        <translation>موضع آخر</translation>
    </message>
    <message>
        <source>Move library and models to {}?</source>
        <translation>نقل المكتبة والنماذج إلى {}؟</translation>
    </message>
    <message>
        <source>Moving is done at the next start, before the window opens; the folder must be empty. Without moving, the next start uses what is in that folder or begins anew there, and the old folder stays as it is.</source>
        <translation>يتم النقل عند التشغيل التالي قبل فتح النافذة؛ ويجب أن يكون المجلد فارغًا. وبدون نقل يستخدم التشغيل التالي ما في ذلك المجلد أو يبدأ فيه من جديد، ويبقى المجلد القديم كما هو.</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>نقل</translation>
    </message>
    <message>
        <source>Use without moving</source>
        <translation>استخدام دون نقل</translation>
    </message>
    <message>
        <source>The next start uses {}.</source>
        <translation>يستخدم التشغيل التالي {}.</translation>
    </message>
</context>
<context>
    <name>PlainTextTab</name>
    <message>
        <source>Text of the page</source>
        <translation>نص الصفحة</translation>
    </message>
    <message>
        <source>No text on this page.</source>
        <translation>لا يوجد نص في هذه الصفحة.</translation>
    </message>
    <message>
        <source>The machine read: {text}</source>
        <translation>القراءة الآلية: {text}</translation>
    </message>
</context>
<context>
    <name>PrivateBanner</name>
    <message>
        <source>Private window: what is read here lives in memory and is gone when it is closed. Only results that you export stay.</source>
        <translation>نافذة خاصة: ما يُقرأ هنا يبقى في الذاكرة ويزول عند إغلاقها. ولا يبقى إلا النتائج التي تصدّرها.</translation>
    </message>
    <message>
        <source>Leave private mode</source>
        <translation>مغادرة الوضع الخاص</translation>
    </message>
</context>
<context>
    <name>PrivateMode</name>
    <message>
        <source>The private window is closed, nothing of it was kept</source>
        <translation>أُغلقت النافذة الخاصة، ولم يُحتفظ بشيء منها</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>خاص</translation>
    </message>
</context>
<context>
    <name>QuestionBar</name>
    <message>
        <source>Question about files that hold text</source>
        <translation>سؤال عن الملفات التي تحتوي على نص</translation>
    </message>
    <message>
        <source>That text was used. The pictures of the pages can still be read instead.</source>
        <translation>استُخدم ذلك النص. ولا يزال بالإمكان قراءة صور الصفحات بدلًا منه.</translation>
    </message>
    <message>
        <source>Without an answer their text is used as soon as the other files are done.</source>
        <translation>بدون إجابة يُستخدم نصها فور انتهاء الملفات الأخرى.</translation>
    </message>
    <message>
        <source>&amp;Use the text</source>
        <translation>&amp;استخدام النص</translation>
    </message>
    <message>
        <source>Read the &amp;pictures</source>
        <translation>&amp;قراءة الصور</translation>
    </message>
    <message>
        <source>For &amp;all files of this batch</source>
        <translation>&amp;لكل ملفات هذه الدفعة</translation>
    </message>
    <message>
        <source>Without it you are asked for each file</source>
        <translation>بدونه تُسأل عن كل ملف</translation>
    </message>
    <message>
        <source>&amp;Remember</source>
        <translation>&amp;تذكّر الإجابة</translation>
    </message>
    <message>
        <source>Do not ask again; the settings can change it</source>
        <translation>عدم السؤال مجددًا؛ ويمكن تغييره في الإعدادات</translation>
    </message>
    <message numerus="yes">
        <source>“{}” and %n more file(s) hold text already.</source>
        <translation>
            <numerusform>يحتوي «{}» على نص بالفعل.</numerusform>
            <numerusform>يحتوي «{}» وملف آخر على نص بالفعل.</numerusform>
            <numerusform>يحتوي «{}» وملفان آخران على نص بالفعل.</numerusform>
            <numerusform>يحتوي «{}» و%n ملفات أخرى على نص بالفعل.</numerusform>
            <numerusform>يحتوي «{}» و%n ملفًا آخر على نص بالفعل.</numerusform>
            <numerusform>يحتوي «{}» و%n ملف آخر على نص بالفعل.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{}” holds text already.</source>
        <translation>يحتوي «{}» على نص بالفعل.</translation>
    </message>
    <message>
        <source>Use that text, or read the pictures of the pages?</source>
        <translation>أتريد استخدام هذا النص أم قراءة صور الصفحات؟</translation>
    </message>
    <message>
        <source>The answer is kept in the settings</source>
        <translation>الإجابة محفوظة في الإعدادات</translation>
    </message>
</context>
<context>
    <name>Queue</name>
    <message>
        <source>{} s</source>
        <translation>{} ث</translation>
    </message>
    <message>
        <source>{} min {} s</source>
        <translation>{} د {} ث</translation>
    </message>
    <message>
        <source>{} h {} min</source>
        <translation>{} س {} د</translation>
    </message>
    <message>
        <source>about {} s left</source>
        <translation>بقي نحو {} ث</translation>
    </message>
    <message>
        <source>about {} min left</source>
        <translation>بقي نحو {} د</translation>
    </message>
    <message>
        <source>about {} h {} min left</source>
        <translation>بقي نحو {} س {} د</translation>
    </message>
    <message>
        <source>1 page</source>
        <translation>صفحة واحدة</translation>
    </message>
    <message>
        <source>1 page failed</source>
        <translation>فشلت صفحة واحدة</translation>
    </message>
    <message>
        <source>1 part not by the vision model</source>
        <translation>جزء واحد ليس بالنموذج البصري</translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>ملف واحد</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>sent by another program</source>
        <translation>أرسله برنامج آخر</translation>
    </message>
    <message>
        <source>Waiting: holds text already</source>
        <translation>في الانتظار: فيه نص بالفعل</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>جارٍ الإيقاف</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>أُلغي</translation>
    </message>
    <message>
        <source>Text deleted</source>
        <translation>حُذف النص</translation>
    </message>
    <message>
        <source>Its text was deleted from the library. It can be read again.</source>
        <translation>حُذف نصه من المكتبة. يمكن قراءته من جديد.</translation>
    </message>
    <message>
        <source>Read: {}</source>
        <translation>قُرئ: {}</translation>
    </message>
    <message>
        <source>The percentage is the mean confidence of the reading.</source>
        <translation>النسبة المئوية هي متوسط درجة ثقة القراءة.</translation>
    </message>
    <message>
        <source>Written: {}</source>
        <translation>كُتب: {}</translation>
    </message>
    <message>
        <source>Another reading of this file holds corrections.</source>
        <translation>تحتوي قراءة أخرى لهذا الملف على تصحيحات.</translation>
    </message>
    <message>
        <source>no text</source>
        <translation>بلا نص</translation>
    </message>
    <message>
        <source>corrected before</source>
        <translation>صُحّح من قبل</translation>
    </message>
    <message>
        <source>written</source>
        <translation>كُتب</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>جارٍ الفتح</translation>
    </message>
    <message>
        <source>Making the result</source>
        <translation>جارٍ إنشاء النتيجة</translation>
    </message>
    <message>
        <source>region {} of {}</source>
        <translation>المنطقة {} من {}</translation>
    </message>
</context>
<context>
    <name>QueueEstimate</name>
    <message>
        <source>Waiting: {}</source>
        <translation>في الانتظار: {}</translation>
    </message>
    <message>
        <source>not looked into yet: {}</source>
        <translation>بانتظار فحص {}</translation>
    </message>
    <message>
        <source>about {} s</source>
        <translation>نحو {} ث</translation>
    </message>
    <message>
        <source>about {} min</source>
        <translation>نحو {} د</translation>
    </message>
    <message>
        <source>about {} h {} min</source>
        <translation>نحو {} س {} د</translation>
    </message>
    <message>
        <source>{} a page</source>
        <translation>{} للصفحة</translation>
    </message>
    <message>
        <source>no measurement yet</source>
        <translation>لا قياس بعد</translation>
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
        <translation>الملف</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
</context>
<context>
    <name>QueueOptions</name>
    <message>
        <source>Fast</source>
        <translation>سريع</translation>
    </message>
    <message>
        <source>Vision model</source>
        <translation>نموذج بصري</translation>
    </message>
    <message>
        <source>not in this version</source>
        <translation>ليس في هذا الإصدار</translation>
    </message>
    <message>
        <source>no model yet</source>
        <translation>لا نموذج بعد</translation>
    </message>
    <message>
        <source>Use it where it is good</source>
        <translation>استخدامه إذا كان جيدًا</translation>
    </message>
    <message>
        <source>Always use it</source>
        <translation>استخدامه دائمًا</translation>
    </message>
    <message>
        <source>Read the picture anew</source>
        <translation>قراءة الصورة من جديد</translation>
    </message>
    <message>
        <source>file text where good</source>
        <translation>نص الملف إذا كان جيدًا</translation>
    </message>
    <message>
        <source>Image to text</source>
        <translation>صورة إلى نص</translation>
    </message>
    <message>
        <source>PDF to text</source>
        <translation>PDF إلى نص</translation>
    </message>
    <message>
        <source>PDF to Word</source>
        <translation>PDF إلى Word</translation>
    </message>
    <message>
        <source>PDF to Markdown</source>
        <translation>PDF إلى Markdown</translation>
    </message>
    <message>
        <source>Searchable PDF</source>
        <translation>PDF قابل للبحث</translation>
    </message>
    <message>
        <source>Extract tables</source>
        <translation>استخراج الجداول</translation>
    </message>
    <message>
        <source>Handwriting to text</source>
        <translation>خط يد إلى نص</translation>
    </message>
    <message>
        <source>Formulas to LaTeX</source>
        <translation>معادلات إلى LaTeX</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>ترجمة</translation>
    </message>
    <message>
        <source>Receipt to JSON</source>
        <translation>إيصال إلى JSON</translation>
    </message>
    <message>
        <source>Invoice to JSON</source>
        <translation>فاتورة إلى JSON</translation>
    </message>
    <message>
        <source>Business card to JSON</source>
        <translation>بطاقة عمل إلى JSON</translation>
    </message>
    <message>
        <source>Screenshot to text</source>
        <translation>لقطة شاشة إلى نص</translation>
    </message>
    <message>
        <source>Summarize</source>
        <translation>تلخيص</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>تلقائي</translation>
    </message>
    <message>
        <source>picture anew</source>
        <translation>الصورة من جديد</translation>
    </message>
    <message>
        <source>own text</source>
        <translation>نص الملف نفسه</translation>
    </message>
    <message>
        <source>p. {}</source>
        <translation>ص {}</translation>
    </message>
    <message>
        <source>all</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Tier: {}</source>
        <translation>المحرك: {}</translation>
    </message>
    <message>
        <source>Language: {}</source>
        <translation>اللغة: {}</translation>
    </message>
    <message>
        <source>Text in the file: {}</source>
        <translation>النص في الملف: {}</translation>
    </message>
    <message>
        <source>Pages: {}</source>
        <translation>الصفحات: {}</translation>
    </message>
    <message>
        <source>Tool: {}</source>
        <translation>الأداة: {}</translation>
    </message>
</context>
<context>
    <name>QueuePanel</name>
    <message>
        <source>Files done</source>
        <translation>الملفات المنجزة</translation>
    </message>
    <message>
        <source>Nothing was added: the pages cannot be understood</source>
        <translation>لم يُضف شيء: الصفحات المحددة غير مفهومة</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;توقف مؤقت</translation>
    </message>
    <message>
        <source>From the pages that this computer has read so far</source>
        <translation>من الصفحات التي قرأها هذا الحاسوب حتى الآن</translation>
    </message>
    <message>
        <source>Finish the pages in work and begin no further ones</source>
        <translation>إنهاء الصفحات الجارية وعدم بدء صفحات أخرى</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;إلغاء</translation>
    </message>
    <message>
        <source>Stop the chosen files; without a choice, all of them</source>
        <translation>إيقاف الملفات المحددة؛ وإن لم يُحدَّد شيء فجميعها</translation>
    </message>
    <message>
        <source>&amp;Retry failed</source>
        <translation>إعادة &amp;محاولة ما فشل</translation>
    </message>
    <message>
        <source>Read failed and cancelled files again: the chosen ones, else all</source>
        <translation>قراءة الملفات الفاشلة والملغاة مجددًا: المحددة منها، وإلا فجميعها</translation>
    </message>
    <message>
        <source>Enter pass&amp;word…</source>
        <translation>إدخال &amp;كلمة المرور…</translation>
    </message>
    <message>
        <source>Open the protected file that is chosen</source>
        <translation>فتح الملف المحمي المحدد</translation>
    </message>
    <message>
        <source>Re&amp;move from list</source>
        <translation>إزالة من &amp;القائمة</translation>
    </message>
    <message>
        <source>Take the chosen files off the list; files and results stay</source>
        <translation>إخراج الملفات المحددة من القائمة؛ وتبقى الملفات والنتائج</translation>
    </message>
    <message>
        <source>Remove &amp;finished</source>
        <translation>إزالة ما &amp;قُرئ</translation>
    </message>
    <message>
        <source>Take all files that were read off the list; results stay in the library</source>
        <translation>إخراج كل الملفات المقروءة من القائمة؛ وتبقى النتائج في المكتبة</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>نقل &amp;لأعلى</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>&amp;نقل لأسفل</translation>
    </message>
    <message>
        <source>&amp;Options…</source>
        <translation>&amp;خيارات…</translation>
    </message>
    <message>
        <source>Show and change how the chosen files are read</source>
        <translation>عرض طريقة قراءة الملفات المحددة وتغييرها</translation>
    </message>
    <message>
        <source>Read selection with these options</source>
        <translation>قراءة المحدد بهذه الخيارات</translation>
    </message>
    <message>
        <source>Use the options above for the chosen files; what was read so already is not read twice</source>
        <translation>استخدام الخيارات أعلاه للملفات المحددة؛ وما قُرئ بها بالفعل لا يُقرأ مرتين</translation>
    </message>
    <message>
        <source>Undo re&amp;move</source>
        <translation>تراجع &amp;عن الإزالة</translation>
    </message>
    <message>
        <source>Bring back the files that were taken off the list last</source>
        <translation>إرجاع آخر ملفات أُخرجت من القائمة</translation>
    </message>
    <message>
        <source>Use these options for the selection</source>
        <translation>استخدام هذه الخيارات للمحدد</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) taken off the list.</source>
        <translation>
            <numerusform>لم يُخرج أي ملف من القائمة.</numerusform>
            <numerusform>أُخرج ملف واحد من القائمة.</numerusform>
            <numerusform>أُخرج ملفان من القائمة.</numerusform>
            <numerusform>أُخرجت %n ملفات من القائمة.</numerusform>
            <numerusform>أُخرج %n ملفًا من القائمة.</numerusform>
            <numerusform>أُخرج %n ملف من القائمة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>الخيارات</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{} من {}</translation>
    </message>
    <message>
        <source>{} not read</source>
        <translation>لم يُقرأ: {}</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;استئناف</translation>
    </message>
</context>
<context>
    <name>QueuePresenter</name>
    <message>
        <source>No picture or PDF lies there</source>
        <translation>لا توجد هناك صورة ولا ملف PDF</translation>
    </message>
    <message>
        <source>Files that are waiting already were not added again</source>
        <translation>لم تُضف مجددًا الملفات الموجودة في الانتظار</translation>
    </message>
    <message>
        <source>Added: {}</source>
        <translation>تمت إضافة {}</translation>
    </message>
</context>
<context>
    <name>ReadingBar</name>
    <message>
        <source>Show all that the machine read here</source>
        <translation>عرض كل ما قُرئ آليًا هنا</translation>
    </message>
    <message>
        <source>Restore block</source>
        <translation>استعادة الكتلة</translation>
    </message>
    <message>
        <source>Restore page</source>
        <translation>استعادة الصفحة</translation>
    </message>
    <message>
        <source>This page was changed by a person.</source>
        <translation>عُدّلت هذه الصفحة يدويًا.</translation>
    </message>
    <message>
        <source>The machine read: {text}</source>
        <translation>القراءة الآلية: {text}</translation>
    </message>
</context>
<context>
    <name>RecoveryDialog</name>
    <message>
        <source>Unfinished reading</source>
        <translation>قراءة غير مكتملة</translation>
    </message>
    <message>
        <source>Some files were not finished</source>
        <translation>لم تكتمل بعض الملفات</translation>
    </message>
    <message>
        <source>The program ended while they were read or waited. Finished pages are kept and are not read again.</source>
        <translation>انتهى البرنامج أثناء قراءتها أو انتظارها. الصفحات المنتهية محفوظة ولا تُقرأ مجددًا.</translation>
    </message>
    <message>
        <source>Unfinished files</source>
        <translation>الملفات غير المكتملة</translation>
    </message>
    <message>
        <source>Go on reading</source>
        <translation>متابعة القراءة</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>حذف…</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message numerus="yes">
        <source>Delete what was read of %n file(s)?</source>
        <translation>
            <numerusform>لا شيء لحذفه؟</numerusform>
            <numerusform>حذف ما قُرئ من ملف واحد؟</numerusform>
            <numerusform>حذف ما قُرئ من ملفين؟</numerusform>
            <numerusform>حذف ما قُرئ من %n ملفات؟</numerusform>
            <numerusform>حذف ما قُرئ من %n ملفًا؟</numerusform>
            <numerusform>حذف ما قُرئ من %n ملف؟</numerusform>
        </translation>
    </message>
    <message>
        <source>The files themselves stay.</source>
        <translation>تبقى الملفات نفسها.</translation>
    </message>
</context>
<context>
    <name>RegionTool</name>
    <message>
        <source>Copy text</source>
        <translation>نسخ النص</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>نسخ الصورة</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>حفظ الصورة…</translation>
    </message>
    <message>
        <source>Characters copied: {count}</source>
        <translation>الأحرف المنسوخة: {count}</translation>
    </message>
    <message>
        <source>Save the region as a picture</source>
        <translation>حفظ المنطقة كصورة</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>صورة PNG (*.png)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>{width} × {height} pixels</source>
        <translation>{width} × {height} بكسل</translation>
    </message>
    <message>
        <source>Picture copied: {size}</source>
        <translation>نُسخت الصورة: {size}</translation>
    </message>
    <message>
        <source>Picture saved: {name}</source>
        <translation>حُفظت الصورة: {name}</translation>
    </message>
</context>
<context>
    <name>RereadDialog</name>
    <message>
        <source>Read the page again</source>
        <translation>قراءة الصفحة مجددًا</translation>
    </message>
    <message>
        <source>Read the area</source>
        <translation>قراءة المنطقة</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>المحرك</translation>
    </message>
    <message>
        <source>{name} ({reason})</source>
        <translation>{name} ({reason})</translation>
    </message>
    <message>
        <source>&amp;Handwriting</source>
        <translation>&amp;خط اليد</translation>
    </message>
    <message>
        <source>Tells the vision model that the text is written by hand</source>
        <translation>يخبر النموذج البصري بأن النص مكتوب بخط اليد</translation>
    </message>
    <message>
        <source>Text in the file</source>
        <translation>النص في الملف</translation>
    </message>
    <message>
        <source>Nothing is changed before you have compared the new reading with the text as it is now.</source>
        <translation>لا يتغير شيء قبل أن تقارن القراءة الجديدة بالنص الحالي.</translation>
    </message>
    <message>
        <source>&amp;Tier</source>
        <translation>&amp;محرك القراءة</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;لغة النص</translation>
    </message>
    <message>
        <source>Te&amp;xt in the file</source>
        <translation>&amp;نص الملف</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>جارية القراءة…</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>القراءة</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>قراءة</translation>
    </message>
    <message>
        <source>Other options</source>
        <translation>خيارات أخرى</translation>
    </message>
    <message>
        <source>Take new</source>
        <translation>اعتماد الجديد</translation>
    </message>
    <message>
        <source>Keep old</source>
        <translation>إبقاء القديم</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) differ; what goes is struck through, what comes is underlined.</source>
        <translation>
            <numerusform>لا مواضع مختلفة؛ ما يُحذف مشطوب وما يُضاف مسطّر.</numerusform>
            <numerusform>يختلف موضع واحد؛ ما يُحذف مشطوب وما يُضاف مسطّر.</numerusform>
            <numerusform>يختلف موضعان؛ ما يُحذف مشطوب وما يُضاف مسطّر.</numerusform>
            <numerusform>تختلف %n مواضع؛ ما يُحذف مشطوب وما يُضاف مسطّر.</numerusform>
            <numerusform>يختلف %n موضعًا؛ ما يُحذف مشطوب وما يُضاف مسطّر.</numerusform>
            <numerusform>يختلف %n موضع؛ ما يُحذف مشطوب وما يُضاف مسطّر.</numerusform>
        </translation>
    </message>
    <message>
        <source>The new reading says the same.</source>
        <translation>القراءة الجديدة مطابقة.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) that you removed before stay removed.</source>
        <translation>
            <numerusform>لا أسطر محذوفة سابقًا.</numerusform>
            <numerusform>السطر الذي حذفته سابقًا يبقى محذوفًا.</numerusform>
            <numerusform>السطران اللذان حذفتهما سابقًا يبقيان محذوفين.</numerusform>
            <numerusform>%n أسطر حذفتها سابقًا تبقى محذوفة.</numerusform>
            <numerusform>%n سطرًا حذفته سابقًا يبقى محذوفًا.</numerusform>
            <numerusform>%n سطر حذفته سابقًا يبقى محذوفًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading part {number} of {total}</source>
        <translation>جارٍ قراءة الجزء {number} من {total}</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>جارٍ الإيقاف…</translation>
    </message>
</context>
<context>
    <name>ResultModel</name>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>written</source>
        <translation>كُتب</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>فشل</translation>
    </message>
</context>
<context>
    <name>ResultsPlace</name>
    <message>
        <source>Place of the results</source>
        <translation>موضع النتائج</translation>
    </message>
    <message>
        <source>Beside each file</source>
        <translation>بجانب كل ملف</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>مجلد آخر…</translation>
    </message>
    <message>
        <source>Folder of the results</source>
        <translation>مجلد النتائج</translation>
    </message>
</context>
<context>
    <name>ScreenCapture</name>
    <message>
        <source>This desktop lets no program take pictures of the screen. Take one with the desktop&apos;s own tool (often the Print key), then paste it here.</source>
        <translation>لا يسمح سطح المكتب هذا لأي برنامج بالتقاط صور للشاشة. التقط صورة بأداة سطح المكتب نفسها (غالبًا بالمفتاح Print) ثم ألصقها هنا.</translation>
    </message>
</context>
<context>
    <name>ServerBox</name>
    <message>
        <source>Address of the server</source>
        <translation>عنوان الخادم</translation>
    </message>
    <message>
        <source>Off: no port is open.</source>
        <translation>متوقف: لا منفذ مفتوح.</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>جارٍ التشغيل…</translation>
    </message>
    <message>
        <source>On: programs on this computer get answers at this address.</source>
        <translation>مشغَّل: تتلقى البرامج على هذا الحاسوب إجابات عند هذا العنوان.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>جارٍ الإيقاف…</translation>
    </message>
    <message>
        <source>It could not start.</source>
        <translation>تعذّر التشغيل.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>Pages read at the same time</source>
        <translation>الصفحات المقروءة في آن واحد</translation>
    </message>
    <message>
        <source>PDFs that hold text</source>
        <translation>ملفات PDF التي تحتوي على نص</translation>
    </message>
    <message>
        <source>Layout of pages</source>
        <translation>تخطيط الصفحات</translation>
    </message>
    <message>
        <source>Mend photographed and bent pages</source>
        <translation>إصلاح الصفحات المصوّرة والمنحنية</translation>
    </message>
    <message>
        <source>Read clear print quickly first</source>
        <translation>قراءة المطبوع الواضح بسرعة أولًا</translation>
    </message>
    <message>
        <source>Give a page up after</source>
        <translation>ترك الصفحة بعد</translation>
    </message>
    <message>
        <source>Words are doubtful below</source>
        <translation>الكلمات مشكوك فيها تحت</translation>
    </message>
    <message>
        <source>Name of exported files</source>
        <translation>اسم الملفات المصدَّرة</translation>
    </message>
    <message>
        <source>Largest picture</source>
        <translation>أكبر صورة</translation>
    </message>
    <message>
        <source>Longest side of a picture</source>
        <translation>أطول ضلع للصورة</translation>
    </message>
    <message>
        <source>Most pages of a file</source>
        <translation>أقصى عدد صفحات للملف</translation>
    </message>
    <message>
        <source>Most memory of a reading process</source>
        <translation>أقصى ذاكرة لعملية القراءة</translation>
    </message>
    <message>
        <source>Renew a reading process at</source>
        <translation>تجديد عملية القراءة عند</translation>
    </message>
    <message>
        <source>Renew a reading process after</source>
        <translation>تجديد عملية القراءة بعد</translation>
    </message>
    <message>
        <source>End an idle reading process after</source>
        <translation>إنهاء عملية القراءة الخاملة بعد</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>التنزيلات</translation>
    </message>
    <message>
        <source>Model that chats</source>
        <translation>نموذج الدردشة</translation>
    </message>
    <message>
        <source>Model that reads pictures</source>
        <translation>نموذج قراءة الصور</translation>
    </message>
    <message>
        <source>Give a region up after</source>
        <translation>ترك المنطقة بعد</translation>
    </message>
    <message>
        <source>Time for a second look</source>
        <translation>وقت النظرة الثانية</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>السياق</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>مسارات المعالجة</translation>
    </message>
    <message>
        <source>Memory of what was read</source>
        <translation>ذاكرة ما قُرئ</translation>
    </message>
    <message>
        <source>Layers on the graphics processor</source>
        <translation>الطبقات على معالج الرسوميات</translation>
    </message>
    <message>
        <source>Free the memory after</source>
        <translation>تحرير الذاكرة بعد</translation>
    </message>
    <message>
        <source>Notice on the desktop</source>
        <translation>إشعار على سطح المكتب</translation>
    </message>
    <message>
        <source>Keep documents for</source>
        <translation>الاحتفاظ بالمستندات لمدة</translation>
    </message>
    <message>
        <source>Serve other programs</source>
        <translation>خدمة البرامج الأخرى</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>المنفذ</translation>
    </message>
    <message>
        <source>Wait for short files</source>
        <translation>انتظار الملفات القصيرة</translation>
    </message>
    <message>
        <source>Largest file</source>
        <translation>أكبر ملف</translation>
    </message>
    <message>
        <source>Most jobs that wait</source>
        <translation>أقصى عدد مهام منتظرة</translation>
    </message>
    <message>
        <source>Read files without a token</source>
        <translation>قراءة الملفات دون رمز وصول</translation>
    </message>
    <message>
        <source>Pages a day without a token</source>
        <translation>الصفحات في اليوم دون رمز وصول</translation>
    </message>
    <message>
        <source>Keep results for</source>
        <translation>الاحتفاظ بالنتائج لمدة</translation>
    </message>
    <message>
        <source> %</source>
        <translation> ٪</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> نقطة</translation>
    </message>
    <message>
        <source> days</source>
        <translation> يوم</translation>
    </message>
    <message>
        <source> s</source>
        <translation> ث</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> م.ب</translation>
    </message>
    <message>
        <source> px</source>
        <translation> بكسل</translation>
    </message>
    <message>
        <source> tokens</source>
        <translation> رمز</translation>
    </message>
    <message>
        <source> min</source>
        <translation> د</translation>
    </message>
    <message>
        <source> pages</source>
        <translation> صفحة</translation>
    </message>
    <message>
        <source> megapixels</source>
        <translation> ميغابكسل</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>تلقائي</translation>
    </message>
    <message>
        <source>as the model says</source>
        <translation>حسب النموذج</translation>
    </message>
    <message>
        <source>as the system</source>
        <translation>حسب النظام</translation>
    </message>
    <message>
        <source>always</source>
        <translation>دائمًا</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>حسب النظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتحة</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكنة</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>السؤال</translation>
    </message>
    <message>
        <source>Use their text</source>
        <translation>استخدام نصها</translation>
    </message>
    <message>
        <source>Read the pictures</source>
        <translation>قراءة الصور</translation>
    </message>
    <message>
        <source>By geometry</source>
        <translation>بالتحليل الهندسي</translation>
    </message>
    <message>
        <source>With a layout model</source>
        <translation>بنموذج تخطيط</translation>
    </message>
    <message>
        <source>With a model where installed</source>
        <translation>بنموذج إن كان مثبّتًا</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>دقيقة</translation>
    </message>
    <message>
        <source>Half the memory</source>
        <translation>نصف الذاكرة</translation>
    </message>
    <message>
        <source>Ask before each</source>
        <translation>السؤال قبل كل تنزيل</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>Without asking</source>
        <translation>دون سؤال</translation>
    </message>
    <message>
        <source>Pages read at the same time, one process each; 0 chooses from the processor&apos;s cores and the free memory</source>
        <translation>عدد الصفحات المقروءة في آن واحد، عملية لكل منها؛ والقيمة 0 تختار بحسب أنوية المعالج والذاكرة الحرة</translation>
    </message>
    <message>
        <source>When models may be downloaded: ask, never, allow</source>
        <translation>متى يُسمح بتنزيل النماذج: بعد السؤال، أو دون سؤال، أو لا يُسمح أبدًا</translation>
    </message>
    <message>
        <source>Largest picture that is opened, millions of pixels</source>
        <translation>أكبر صورة تُفتح، بملايين البكسلات</translation>
    </message>
    <message>
        <source>Longest side of a picture that is opened, pixels</source>
        <translation>أطول ضلع لصورة تُفتح، بالبكسل</translation>
    </message>
    <message>
        <source>Most pages of a file that are read</source>
        <translation>أقصى عدد من صفحات الملف تُقرأ</translation>
    </message>
    <message>
        <source>Seconds without progress after which a page is given up</source>
        <translation>عدد الثواني دون تقدّم التي تُترك الصفحة بعدها</translation>
    </message>
    <message>
        <source>Memory at which a reading process is replaced after its page, megabytes</source>
        <translation>مقدار الذاكرة الذي تُستبدل عنده عملية القراءة بعد صفحتها، بالميغابايت</translation>
    </message>
    <message>
        <source>Memory at which a reading process is ended at once, megabytes</source>
        <translation>مقدار الذاكرة الذي تُنهى عنده عملية القراءة فورًا، بالميغابايت</translation>
    </message>
    <message>
        <source>Pages after which a reading process is replaced</source>
        <translation>عدد الصفحات الذي تُستبدل بعده عملية القراءة</translation>
    </message>
    <message>
        <source>Seconds after which a reading process without work ends</source>
        <translation>عدد الثواني الذي تنتهي بعده عملية قراءة بلا عمل</translation>
    </message>
    <message>
        <source>Language of the text in files that are added, until the queue&apos;s options say otherwise</source>
        <translation>لغة النص في الملفات المضافة، ما لم تحدد خيارات قائمة الانتظار غير ذلك</translation>
    </message>
    <message>
        <source>What the window does with PDFs that hold text already: ask, keep uses that text, force reads the pictures</source>
        <translation>ما تفعله النافذة بملفات PDF التي تحتوي على نص بالفعل: السؤال أو استخدام نصها أو قراءة الصور</translation>
    </message>
    <message>
        <source>What finds titles, captions and figures on pages read from pictures: geometric, model needs a layout model, auto uses one where it is installed</source>
        <translation>ما يعثر على العناوين والتعليقات التوضيحية والأشكال في الصفحات المقروءة من صور: بالتحليل الهندسي، أو بنموذج تخطيط (يلزم تثبيته)، أو بنموذج فقط إن كان مثبّتًا</translation>
    </message>
    <message>
        <source>Whether photographed, bent, unevenly lit and see-through pages are mended where that helps reading</source>
        <translation>هل تُصلَح الصفحات المصوّرة والمنحنية وغير المتساوية الإضاءة والتي يظهر فيها الوجه الآخر حيث يفيد ذلك القراءة</translation>
    </message>
    <message>
        <source>Whether print in Latin letters is read by a quick reader first, and by the usual one where that one is unsure</source>
        <translation>هل يُقرأ المطبوع بالحروف اللاتينية أولًا بقارئ سريع، ثم بالقارئ المعتاد حيث لا يكون الأول متأكدًا</translation>
    </message>
    <message>
        <source>Confidence below which a word counts as doubtful, percent</source>
        <translation>درجة الثقة التي تُعدّ الكلمة تحتها مشكوكًا فيها، بالمئة</translation>
    </message>
    <message>
        <source>Name of the written files, without ending</source>
        <translation>اسم الملفات المكتوبة دون امتداد</translation>
    </message>
    <message>
        <source>Language of the window: system, or its code</source>
        <translation>لغة النافذة: حسب النظام أو لغة أخرى</translation>
    </message>
    <message>
        <source>Colours of the window: system, light, dark</source>
        <translation>ألوان النافذة: حسب النظام أو فاتحة أو داكنة</translation>
    </message>
    <message>
        <source>Size of the window&apos;s text, points; 0 takes the system&apos;s</source>
        <translation>حجم نص النافذة، بالنقاط؛ والقيمة 0 تأخذ حجم النظام</translation>
    </message>
    <message>
        <source>Tell on the desktop when all files are read and another window is in front</source>
        <translation>الإشعار على سطح المكتب عند انتهاء قراءة كل الملفات وكون نافذة أخرى في المقدمة</translation>
    </message>
    <message>
        <source>Days after which documents that were not used are deleted from the library; 0 keeps them</source>
        <translation>عدد الأيام التي تُحذف بعدها من المكتبة المستندات غير المستخدمة؛ والقيمة 0 تُبقيها</translation>
    </message>
    <message>
        <source>Model that answers questions: its name, or auto for the best that is installed</source>
        <translation>النموذج الذي يجيب عن الأسئلة: اسمه، أو auto لأفضل نموذج مثبّت</translation>
    </message>
    <message>
        <source>Model that reads pictures of pages: its name, or auto for the best that is installed</source>
        <translation>النموذج الذي يقرأ صور الصفحات: اسمه، أو auto لأفضل نموذج مثبّت</translation>
    </message>
    <message>
        <source>Seconds a vision model may take for one region of a page before the first reading of it stands</source>
        <translation>عدد الثواني المسموح بها للنموذج البصري لمنطقة واحدة من الصفحة قبل الاكتفاء بقراءتها الأولى</translation>
    </message>
    <message>
        <source>Minutes that the second look at doubtful parts of a document may take</source>
        <translation>عدد الدقائق المسموح بها للنظرة الثانية على الأجزاء المشكوك فيها من المستند</translation>
    </message>
    <message>
        <source>Tokens (pieces of words) that a language model keeps in mind, question, document and answer together; 0 takes what its entry says. More needs more memory</source>
        <translation>الرموز (أجزاء الكلمات) التي يستوعبها النموذج اللغوي، للسؤال والمستند والإجابة معًا؛ والقيمة 0 تأخذ ما يحدده النموذج. والقيمة الأكبر تحتاج إلى ذاكرة أكثر</translation>
    </message>
    <message>
        <source>Threads a language model computes with; 0 takes the cores that are free</source>
        <translation>عدد مسارات المعالجة التي يحسب بها النموذج اللغوي؛ والقيمة 0 تأخذ الأنوية الحرة</translation>
    </message>
    <message>
        <source>How a language model keeps what it has read: f16, or q8_0, which takes half the memory</source>
        <translation>كيف يحتفظ النموذج اللغوي بما قرأه: f16، أو q8_0 الذي يستهلك نصف الذاكرة</translation>
    </message>
    <message>
        <source>Layers of a language model computed by a graphics processor, where llama.cpp was built for one; -1 for all</source>
        <translation>طبقات النموذج اللغوي التي يحسبها معالج الرسوميات إذا كان llama.cpp مبنيًا له؛ والقيمة ⁦-1⁩ لجميعها</translation>
    </message>
    <message>
        <source>Seconds after which a language model that nobody asks leaves the memory</source>
        <translation>عدد الثواني التي يغادر بعدها الذاكرةَ نموذجٌ لغوي لا يسأله أحد</translation>
    </message>
    <message>
        <source>Whether the window serves the HTTP API on this machine while it is open</source>
        <translation>هل تقدّم النافذة واجهة HTTP API على هذا الحاسوب ما دامت مفتوحة</translation>
    </message>
    <message>
        <source>Port of the HTTP API</source>
        <translation>منفذ واجهة HTTP API</translation>
    </message>
    <message>
        <source>Seconds that the HTTP API waits for files of up to five pages before it answers that the job is under way</source>
        <translation>عدد الثواني التي تنتظرها واجهة HTTP API لملفات لا تتجاوز خمس صفحات قبل أن تجيب بأن المهمة جارية</translation>
    </message>
    <message>
        <source>Largest file that the HTTP API takes, megabytes</source>
        <translation>أكبر ملف تقبله واجهة HTTP API، بالميغابايت</translation>
    </message>
    <message>
        <source>Most jobs of the HTTP API that wait; further ones are refused</source>
        <translation>أقصى عدد من مهام واجهة HTTP API في الانتظار؛ وما زاد يُرفض</translation>
    </message>
    <message>
        <source>Whether the HTTP API reads files without a token; questions always need one</source>
        <translation>هل تقرأ واجهة HTTP API الملفات دون رمز وصول؛ أما الأسئلة فتحتاج إليه دائمًا</translation>
    </message>
    <message>
        <source>Pages that one address may have read a day without a token</source>
        <translation>عدد الصفحات التي يمكن لعنوان واحد أن يطلب قراءتها في اليوم دون رمز وصول</translation>
    </message>
    <message>
        <source>Days after which results of the HTTP API are deleted; 0 keeps them</source>
        <translation>عدد الأيام التي تُحذف بعدها نتائج واجهة HTTP API؛ والقيمة 0 تُبقيها</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>صفحات الإعدادات</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>القراءة</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>التصدير</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>النماذج</translation>
    </message>
    <message>
        <source>Chat and vision</source>
        <translation>الدردشة والصور</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Storage and privacy</source>
        <translation>التخزين والخصوصية</translation>
    </message>
    <message>
        <source>Other programs</source>
        <translation>برامج أخرى</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>الحدود</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Restore defaults</source>
        <translation>استعادة الافتراضي</translation>
    </message>
</context>
<context>
    <name>ShortcutTable</name>
    <message>
        <source>Action</source>
        <translation>الإجراء</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>الموضع</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
</context>
<context>
    <name>ShortcutsPage</name>
    <message>
        <source>Search actions and keys</source>
        <translation>البحث في الإجراءات والمفاتيح</translation>
    </message>
    <message>
        <source>Keys of the chosen action</source>
        <translation>مفاتيح الإجراء المحدد</translation>
    </message>
    <message>
        <source>Press the new keys</source>
        <translation>اضغط المفاتيح الجديدة</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>إعادة الضبط</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>إعادة ضبط الكل</translation>
    </message>
    <message>
        <source>Changes hold at once. Keys that were changed are bold.</source>
        <translation>تسري التغييرات فورًا. والمفاتيح المغيّرة بخط عريض.</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>الإجراءات ومفاتيحها</translation>
    </message>
    <message>
        <source>{} belongs to “{}” already.</source>
        <translation>المفاتيح {} مخصصة بالفعل لـ«{}».</translation>
    </message>
    <message>
        <source>Use it here instead</source>
        <translation>استخدامها هنا بدلًا من ذلك</translation>
    </message>
</context>
<context>
    <name>SourceTrouble</name>
    <message>
        <source>Where is the file now?</source>
        <translation>أين الملف الآن؟</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Drop pictures and PDFs here</source>
        <translation>أفلِت الصور وملفات PDF هنا</translation>
    </message>
    <message>
        <source>They are read on this computer and nothing is sent anywhere. You can also open files or folders, or paste a picture.</source>
        <translation>تُقرأ على هذا الحاسوب ولا يُرسَل شيء إلى أي مكان. يمكنك أيضًا فتح ملفات أو مجلدات أو لصق صورة.</translation>
    </message>
    <message>
        <source>It was stopped before the first page was read.</source>
        <translation>أُوقف قبل قراءة الصفحة الأولى.</translation>
    </message>
    <message>
        <source>It is about to be read.</source>
        <translation>ستبدأ قراءته الآن.</translation>
    </message>
    <message>
        <source>It waits for the files before it.</source>
        <translation>ينتظر الملفات التي قبله.</translation>
    </message>
    <message>
        <source>Another program has sent it. Its text can be seen when it has been read.</source>
        <translation>أرسله برنامج آخر. يمكن رؤية نصه بعد قراءته.</translation>
    </message>
    <message>
        <source>It is being opened.</source>
        <translation>يجري فتحه.</translation>
    </message>
</context>
<context>
    <name>StateChip</name>
    <message>
        <source>Being read</source>
        <translation>قيد القراءة</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>لم تُقرأ بعد</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>{} of {}</source>
        <translation>{} من {}</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>Page {}</source>
        <translation>الصفحة {}</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>تعذّرت قراءتها</translation>
    </message>
    <message>
        <source>no text</source>
        <translation>بلا نص</translation>
    </message>
    <message>
        <source>confidence {}</source>
        <translation>درجة الثقة {}</translation>
    </message>
</context>
<context>
    <name>StoragePage</name>
    <message>
        <source>Everything stays on this machine. Documents are never sent anywhere; the network is used only to get models, as you allow it under Models, and to look for a newer version when you ask for it. Your source files are never changed, only referred to.</source>
        <translation>يبقى كل شيء على هذا الحاسوب. لا تُرسَل المستندات إلى أي مكان أبدًا؛ ولا تُستخدم الشبكة إلا للحصول على النماذج وفق ما تسمح به ضمن «النماذج»، وللبحث عن إصدار أحدث عندما تطلب ذلك. ولا تُغيَّر ملفاتك المصدرية أبدًا، بل يُشار إليها فقط.</translation>
    </message>
    <message>
        <source>Delete everything that was read…</source>
        <translation>حذف كل ما قُرئ…</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>المكتبة</translation>
    </message>
    <message>
        <source>The text and boxes of every document read and what you corrected, its name, place and fingerprint; the files that wait to be read.</source>
        <translation>نص كل مستند مقروء وإطاراته وما صحّحته، واسمه وموضعه وبصمته؛ والملفات التي تنتظر القراءة.</translation>
    </message>
    <message>
        <source>Stored files</source>
        <translation>الملفات المخزّنة</translation>
    </message>
    <message>
        <source>Pictures that were pasted or taken of the screen, and documents composed of pages.</source>
        <translation>الصور الملصقة أو الملتقطة من الشاشة، والمستندات المؤلَّفة من صفحات.</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>النماذج</translation>
    </message>
    <message>
        <source>Files of the networks that read; nothing about your documents.</source>
        <translation>ملفات الشبكات التي تقرأ؛ ولا شيء فيها عن مستنداتك.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>These settings and the last choices of an export.</source>
        <translation>هذه الإعدادات وآخر خيارات التصدير.</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>السجلات</translation>
    </message>
    <message>
        <source>What the program did and errors, with file names, without any text.</source>
        <translation>ما فعله البرنامج والأخطاء، مع أسماء الملفات ودون أي نص.</translation>
    </message>
    <message>
        <source>Place of {}</source>
        <translation>موضع {}</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>فتح المجلد</translation>
    </message>
    <message>
        <source>Open the folder of {}</source>
        <translation>فتح مجلد {}</translation>
    </message>
    <message>
        <source>Nothing has been kept there yet.</source>
        <translation>لم يُحفظ شيء هنا بعد.</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>حذف الكل</translation>
    </message>
    <message>
        <source>Delete all documents, what was read and corrected, pasted and composed files, and the logs?</source>
        <translation>أتريد حذف جميع المستندات، وما قُرئ وصُحّح، والملفات الملصقة والمؤلَّفة، والسجلات؟</translation>
    </message>
    <message>
        <source>This cannot be undone. Source files, exported files, models and settings stay.</source>
        <translation>لا يمكن التراجع عن هذا. تبقى الملفات المصدرية والملفات المصدَّرة والنماذج والإعدادات.</translation>
    </message>
    <message>
        <source>Everything that was read has been deleted.</source>
        <translation>تم حذف كل ما قُرئ.</translation>
    </message>
</context>
<context>
    <name>Surroundings</name>
    <message>
        <source>Window</source>
        <translation>النافذة</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>قائمة الانتظار</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تحرير</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>الصفحة</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>الدردشة</translation>
    </message>
</context>
<context>
    <name>TableModel</name>
    <message>
        <source>The machine read: {text}</source>
        <translation>القراءة الآلية: {text}</translation>
    </message>
</context>
<context>
    <name>TablesTab</name>
    <message>
        <source>Table of the page</source>
        <translation>جدول الصفحة</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>نسخ الجدول</translation>
    </message>
    <message>
        <source>Copy the whole table, cells apart by tabs</source>
        <translation>نسخ الجدول كله، والخلايا مفصولة بعلامات جدولة</translation>
    </message>
    <message>
        <source>Cells of the table</source>
        <translation>خلايا الجدول</translation>
    </message>
    <message>
        <source>Copy cells</source>
        <translation>نسخ الخلايا</translation>
    </message>
    <message>
        <source>No table was found on this page.</source>
        <translation>لم يُعثر على جدول في هذه الصفحة.</translation>
    </message>
    <message>
        <source>Table {number} of {count}</source>
        <translation>الجدول {number} من {count}</translation>
    </message>
</context>
<context>
    <name>TargetLanguageDialog</name>
    <message>
        <source>Translate</source>
        <translation>ترجمة</translation>
    </message>
    <message>
        <source>Translate into</source>
        <translation>الترجمة إلى</translation>
    </message>
    <message>
        <source>Also use a model not made for translating</source>
        <translation>استخدام نموذج غير مُعدّ للترجمة أيضًا</translation>
    </message>
    <message>
        <source>Block by block; what could not be kept stays untranslated and is marked.</source>
        <translation>كتلةً كتلة؛ وما تعذّر الحفاظ عليه يبقى دون ترجمة ويُوضع عليه علامة.</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>اختيار ملفات…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>TargetLanguageField</name>
    <message>
        <source>Translate into</source>
        <translation>الترجمة إلى</translation>
    </message>
</context>
<context>
    <name>TextPanel</name>
    <message>
        <source>Content of the page</source>
        <translation>محتوى الصفحة</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>الجداول</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>الترتيب</translation>
    </message>
    <message>
        <source>Copy everything of this tab</source>
        <translation>نسخ كل ما في علامة التبويب هذه</translation>
    </message>
    <message>
        <source>Edit cell</source>
        <translation>تحرير الخلية</translation>
    </message>
    <message>
        <source>Move block</source>
        <translation>نقل الكتلة</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>تحديد الكل</translation>
    </message>
    <message>
        <source>Characters copied: {count}</source>
        <translation>الأحرف المنسوخة: {count}</translation>
    </message>
    <message>
        <source>Tables ({count})</source>
        <translation>الجداول ({count})</translation>
    </message>
    <message>
        <source>This page has not been read yet.</source>
        <translation>لم تُقرأ هذه الصفحة بعد.</translation>
    </message>
    <message>
        <source>The text of the open page is shown here.</source>
        <translation>يُعرض هنا نص الصفحة المفتوحة.</translation>
    </message>
</context>
<context>
    <name>ThumbnailModel</name>
    <message>
        <source>Page {number}, {state}</source>
        <translation>الصفحة {number}، {state}</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>could not be read: {reason}</source>
        <translation>تعذّرت قراءتها: {reason}</translation>
    </message>
    <message>
        <source>read, no text</source>
        <translation>مقروءة، بلا نص</translation>
    </message>
    <message>
        <source>read, mean confidence {confidence}</source>
        <translation>مقروءة، متوسط درجة الثقة {confidence}</translation>
    </message>
    <message>
        <source>being read</source>
        <translation>قيد القراءة</translation>
    </message>
</context>
<context>
    <name>ThumbnailPanel</name>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>The pages of the document and how far each of them is</source>
        <translation>صفحات المستند ومدى تقدّم كل منها</translation>
    </message>
    <message>
        <source>The pages of the open document are listed here.</source>
        <translation>تُعرض هنا صفحات المستند المفتوح.</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Message</source>
        <translation>رسالة</translation>
    </message>
</context>
<context>
    <name>TokenDialog</name>
    <message>
        <source>New token</source>
        <translation>رمز وصول جديد</translation>
    </message>
    <message>
        <source>Limits of the token</source>
        <translation>حدود رمز الوصول</translation>
    </message>
    <message>
        <source>What it is for, such as “invoices script”</source>
        <translation>الغرض منه، مثل «سكربت الفواتير»</translation>
    </message>
    <message>
        <source>any number</source>
        <translation>بلا حد</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Pages a month</source>
        <translation>الصفحات في الشهر</translation>
    </message>
    <message>
        <source>Pages a file</source>
        <translation>الصفحات في الملف</translation>
    </message>
    <message>
        <source>Charge for a page, tier Fast</source>
        <translation>كلفة الصفحة بالمحرك «سريع»</translation>
    </message>
    <message>
        <source>Charge for a page, tier Vision model</source>
        <translation>كلفة الصفحة بالمحرك «نموذج بصري»</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>الأولوية</translation>
    </message>
    <message>
        <source>Charges count against the pages of the month. Jobs of a token with a higher priority begin first. A program that has used its pages up is told so and gets nothing.</source>
        <translation>تُحسب الكلفة من صفحات الشهر. وتبدأ أولًا مهام رمز الوصول ذي الأولوية الأعلى. والبرنامج الذي استنفد صفحاته يُبلَّغ بذلك ولا يحصل على شيء.</translation>
    </message>
    <message>
        <source>Make the token</source>
        <translation>إنشاء رمز الوصول</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>TokenTable</name>
    <message>
        <source>Token</source>
        <translation>رمز الوصول</translation>
    </message>
    <message>
        <source>Begins with</source>
        <translation>يبدأ بـ</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>أُنشئ</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>آخر استخدام</translation>
    </message>
    <message>
        <source>Pages this month</source>
        <translation>صفحات هذا الشهر</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{} من {}</translation>
    </message>
    <message>
        <source>never</source>
        <translation>لم يُستخدم</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>مُلغى</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>قيد الاستخدام</translation>
    </message>
</context>
<context>
    <name>TokensBox</name>
    <message>
        <source>There is no token yet. Make one for each program, so that one can be revoked without the others.</source>
        <translation>لا يوجد رمز وصول بعد. أنشئ رمزًا لكل برنامج، ليمكن إلغاء أحدها دون غيره.</translation>
    </message>
    <message>
        <source>New token…</source>
        <translation>رمز وصول جديد…</translation>
    </message>
    <message>
        <source>Limits…</source>
        <translation>الحدود…</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>إلغاء الرمز…</translation>
    </message>
    <message>
        <source>The new token</source>
        <translation>رمز الوصول الجديد</translation>
    </message>
    <message>
        <source>I have copied it</source>
        <translation>نسختُه</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>رموز الوصول</translation>
    </message>
    <message>
        <source>This is the token “{}”. Copy it now: it is shown only this once, and only a hash of it is kept.</source>
        <translation>هذا هو رمز الوصول «{}». انسخه الآن: فهو لا يُعرض إلا هذه المرة، ولا تُحفظ منه إلا بصمة (hash).</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>إلغاء الرمز</translation>
    </message>
    <message>
        <source>Revoke the token “{}”?</source>
        <translation>إلغاء رمز الوصول «{}»؟</translation>
    </message>
    <message>
        <source>Programs that use it are refused from now on. It cannot be put into use again; its results stay.</source>
        <translation>تُرفض من الآن البرامج التي تستخدمه. ولا يمكن إعادة تفعيله؛ وتبقى نتائجه.</translation>
    </message>
</context>
<context>
    <name>ToolCard</name>
    <message>
        <source>Makes: {}</source>
        <translation>تُنتج: {}</translation>
    </message>
</context>
<context>
    <name>ToolDialog</name>
    <message>
        <source>Progress</source>
        <translation>التقدّم</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>حفظ باسم…</translation>
    </message>
</context>
<context>
    <name>ToolGallery</name>
    <message>
        <source>Text from pictures and PDFs</source>
        <translation>نص من الصور وملفات PDF</translation>
    </message>
    <message>
        <source>Documents to work with</source>
        <translation>مستندات للعمل عليها</translation>
    </message>
    <message>
        <source>Tables and values</source>
        <translation>جداول وقيم</translation>
    </message>
    <message>
        <source>Other words</source>
        <translation>بكلمات أخرى</translation>
    </message>
    <message>
        <source>Reads pictures and photos and writes plain text.</source>
        <translation>تقرأ الصور والصور الفوتوغرافية وتكتب نصًا عاديًا.</translation>
    </message>
    <message>
        <source>Reads PDFs, scanned or not, and writes plain text.</source>
        <translation>تقرأ ملفات PDF، الممسوحة ضوئيًا وغيرها، وتكتب نصًا عاديًا.</translation>
    </message>
    <message>
        <source>Headings, paragraphs, lists and tables, to go on writing.</source>
        <translation>عناوين وفقرات وقوائم وجداول، لمتابعة الكتابة.</translation>
    </message>
    <message>
        <source>Headings, lists and tables as Markdown.</source>
        <translation>عناوين وقوائم وجداول بصيغة Markdown.</translation>
    </message>
    <message>
        <source>Looks as before, and can be searched and copied from.</source>
        <translation>يبدو كما كان، ويمكن البحث فيه والنسخ منه.</translation>
    </message>
    <message>
        <source>Takes the tables out, one file each.</source>
        <translation>تستخرج الجداول، كل جدول في ملف.</translation>
    </message>
    <message>
        <source>Reads handwriting with a vision model.</source>
        <translation>تقرأ خط اليد بنموذج بصري.</translation>
    </message>
    <message>
        <source>Reads formulas with a vision model and writes them as LaTeX.</source>
        <translation>تقرأ المعادلات بنموذج بصري وتكتبها بصيغة LaTeX.</translation>
    </message>
    <message>
        <source>Translates on this computer; numbers and codes stay as they are.</source>
        <translation>تترجم على هذا الحاسوب؛ وتبقى الأرقام والرموز كما هي.</translation>
    </message>
    <message>
        <source>Takes date, items and total out, each with its proof.</source>
        <translation>تستخرج التاريخ والأصناف والإجمالي، كلًّا مع ما يثبته.</translation>
    </message>
    <message>
        <source>Takes number, dates and sums out, each with its proof.</source>
        <translation>تستخرج الرقم والتواريخ والمبالغ، كلًّا مع ما يثبته.</translation>
    </message>
    <message>
        <source>Takes name, company and addresses out.</source>
        <translation>تستخرج الاسم والشركة والعناوين.</translation>
    </message>
    <message>
        <source>Keeps the lines as they stand, indents of code included.</source>
        <translation>تُبقي الأسطر كما هي، بما فيها مسافات بداية سطور الشيفرة.</translation>
    </message>
    <message>
        <source>A few sentences that carry the pages they rest on.</source>
        <translation>بضع جمل تذكر الصفحات التي تستند إليها.</translation>
    </message>
</context>
<context>
    <name>ToolGalleryDialog</name>
    <message>
        <source>Tools</source>
        <translation>الأدوات</translation>
    </message>
    <message>
        <source>Search tools</source>
        <translation>البحث في الأدوات</translation>
    </message>
    <message>
        <source>Choose a tool and then files, or drop files on it. They go into the queue.</source>
        <translation>اختر أداة ثم ملفات، أو أفلِت الملفات عليها. تُضاف الملفات إلى قائمة الانتظار.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Models…</source>
        <translation>النماذج…</translation>
    </message>
    <message>
        <source>Open files</source>
        <translation>فتح ملفات</translation>
    </message>
    <message>
        <source>Pictures and PDFs</source>
        <translation>صور وملفات PDF</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>كل الملفات</translation>
    </message>
</context>
<context>
    <name>Tools</name>
    <message>
        <source>Image to text</source>
        <translation>صورة إلى نص</translation>
    </message>
    <message>
        <source>PDF to text</source>
        <translation>PDF إلى نص</translation>
    </message>
    <message>
        <source>Reads PDFs, scanned or not, and writes plain text</source>
        <translation>تقرأ ملفات PDF، الممسوحة ضوئيًا وغيرها، وتكتب نصًا عاديًا</translation>
    </message>
    <message>
        <source>PDF to Word</source>
        <translation>PDF إلى Word</translation>
    </message>
    <message>
        <source>Writes a DOCX with headings, paragraphs, lists and tables</source>
        <translation>تكتب ملف DOCX بعناوين وفقرات وقوائم وجداول</translation>
    </message>
    <message>
        <source>PDF to Markdown</source>
        <translation>PDF إلى Markdown</translation>
    </message>
    <message>
        <source>Writes Markdown with headings, lists and tables</source>
        <translation>تكتب Markdown بعناوين وقوائم وجداول</translation>
    </message>
    <message>
        <source>Searchable PDF</source>
        <translation>PDF قابل للبحث</translation>
    </message>
    <message>
        <source>Lays invisible text over the ink, so that the PDF can be searched and copied from</source>
        <translation>تضع نصًا غير مرئي فوق الكتابة، ليمكن البحث في ملف PDF والنسخ منه</translation>
    </message>
    <message>
        <source>Extract tables</source>
        <translation>استخراج الجداول</translation>
    </message>
    <message>
        <source>Handwriting to text</source>
        <translation>خط يد إلى نص</translation>
    </message>
    <message>
        <source>Reads handwriting with a vision model</source>
        <translation>تقرأ خط اليد بنموذج بصري</translation>
    </message>
    <message>
        <source>Reads formulas with a vision model and writes them as LaTeX in Markdown</source>
        <translation>تقرأ المعادلات بنموذج بصري وتكتبها بصيغة LaTeX في Markdown</translation>
    </message>
    <message>
        <source>Reads and translates with the local language model; numbers and codes stay as they are</source>
        <translation>تقرأ وتترجم بالنموذج اللغوي المحلي؛ وتبقى الأرقام والرموز كما هي</translation>
    </message>
    <message>
        <source>Takes the fields of a receipt out, each with the line that proves it</source>
        <translation>تستخرج حقول الإيصال، كل حقل مع السطر الذي يثبته</translation>
    </message>
    <message>
        <source>Takes the fields of an invoice out, each with the line that proves it</source>
        <translation>تستخرج حقول الفاتورة، كل حقل مع السطر الذي يثبته</translation>
    </message>
    <message>
        <source>Takes the fields of a business card out, each with the line that proves it</source>
        <translation>تستخرج حقول بطاقة العمل، كل حقل مع السطر الذي يثبته</translation>
    </message>
    <message>
        <source>Reads screenshots and writes their lines as they stand, indents of code and columns of menus included</source>
        <translation>تقرأ لقطات الشاشة وتكتب أسطرها كما هي، بما فيها مسافات بداية سطور الشيفرة وأعمدة القوائم</translation>
    </message>
    <message>
        <source>Sums a document up in sentences that carry the pages they rest on</source>
        <translation>تلخّص المستند في جمل تذكر الصفحات التي تستند إليها</translation>
    </message>
    <message>
        <source>Formulas to LaTeX</source>
        <translation>معادلات إلى LaTeX</translation>
    </message>
    <message>
        <source>Reads pictures and photos and writes plain text</source>
        <translation>تقرأ الصور والصور الفوتوغرافية وتكتب نصًا عاديًا</translation>
    </message>
    <message>
        <source>Writes the tables as CSV, one file each</source>
        <translation>تكتب الجداول بصيغة CSV، كل جدول في ملف</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>ترجمة</translation>
    </message>
    <message>
        <source>Receipt to JSON</source>
        <translation>إيصال إلى JSON</translation>
    </message>
    <message>
        <source>Invoice to JSON</source>
        <translation>فاتورة إلى JSON</translation>
    </message>
    <message>
        <source>Business card to JSON</source>
        <translation>بطاقة عمل إلى JSON</translation>
    </message>
    <message>
        <source>Screenshot to text</source>
        <translation>لقطة شاشة إلى نص</translation>
    </message>
    <message>
        <source>Summarize</source>
        <translation>تلخيص</translation>
    </message>
</context>
<context>
    <name>Transcript</name>
    <message>
        <source>Conversation</source>
        <translation>محادثة</translation>
    </message>
</context>
<context>
    <name>TranslationDialog</name>
    <message>
        <source>Translates with the language model on this computer, block by block. Numbers, addresses and codes are compared with the original; what could not be kept stays untranslated and is marked.</source>
        <translation>يترجم بالنموذج اللغوي على هذا الحاسوب، كتلةً كتلة. تُقارن الأرقام والعناوين والرموز بالأصل؛ وما تعذّر الحفاظ عليه يبقى دون ترجمة ويُعلَّم.</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>الترجمة</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Also use a model not made for translating</source>
        <translation>استخدام نموذج غير مُعدّ للترجمة أيضًا</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>ترجمة</translation>
    </message>
    <message>
        <source>Original and translation</source>
        <translation>الأصل والترجمة</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>حُفظ: {name}</translation>
    </message>
    <message>
        <source>Models…</source>
        <translation>النماذج…</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) translated.</source>
        <translation>
            <numerusform>لم تُترجم أي صفحة.</numerusform>
            <numerusform>تُرجمت صفحة واحدة.</numerusform>
            <numerusform>تُرجمت صفحتان.</numerusform>
            <numerusform>تُرجمت %n صفحات.</numerusform>
            <numerusform>تُرجمت %n صفحة.</numerusform>
            <numerusform>تُرجمت %n صفحة.</numerusform>
        </translation>
    </message>
    <message>
        <source>The model is not made for this language: check every line.</source>
        <translation>النموذج غير مُعدّ لهذه اللغة: تحقق من كل سطر.</translation>
    </message>
    <message numerus="yes">
        <source>%n block(s) stay in the original.</source>
        <translation>
            <numerusform>لا تبقى أي كتلة بالأصل.</numerusform>
            <numerusform>تبقى كتلة واحدة بالأصل.</numerusform>
            <numerusform>تبقى كتلتان بالأصل.</numerusform>
            <numerusform>تبقى %n كتل بالأصل.</numerusform>
            <numerusform>تبقى %n كتلة بالأصل.</numerusform>
            <numerusform>تبقى %n كتلة بالأصل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n block(s) should be checked.</source>
        <translation>
            <numerusform>لا كتل تحتاج إلى تحقق.</numerusform>
            <numerusform>ينبغي التحقق من كتلة واحدة.</numerusform>
            <numerusform>ينبغي التحقق من كتلتين.</numerusform>
            <numerusform>ينبغي التحقق من %n كتل.</numerusform>
            <numerusform>ينبغي التحقق من %n كتلة.</numerusform>
            <numerusform>ينبغي التحقق من %n كتلة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save translation</source>
        <translation>حفظ الترجمة</translation>
    </message>
</context>
<context>
    <name>UpdateRow</name>
    <message>
        <source>Look for a newer version</source>
        <translation>البحث عن إصدار أحدث</translation>
    </message>
    <message>
        <source>Asks {}; nothing about this machine is sent</source>
        <translation>يسأل {}؛ ولا يُرسَل شيء عن هذا الحاسوب</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>ما عُثر عليه</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>جارٍ السؤال…</translation>
    </message>
    <message>
        <source>This build names no address to ask for newer versions; nobody was asked.</source>
        <translation>لا تتضمن هذه النسخة عنوانًا للسؤال عن إصدارات أحدث؛ ولم يُسأل أحد.</translation>
    </message>
    <message>
        <source>This is the newest version.</source>
        <translation>هذا أحدث إصدار.</translation>
    </message>
    <message>
        <source>Version {} can be had.</source>
        <translation>يتوفر الإصدار {}.</translation>
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
        <translation>جارٍ البدء</translation>
    </message>
    <message>
        <source>Watching</source>
        <translation>قيد المراقبة</translation>
    </message>
    <message>
        <source>Waiting for the folder</source>
        <translation>في انتظار المجلد</translation>
    </message>
    <message>
        <source>Waiting, something is missing</source>
        <translation>في الانتظار، ينقص شيء ما</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>Not watched</source>
        <translation>غير مراقَب</translation>
    </message>
</context>
<context>
    <name>WatchedFoldersDialog</name>
    <message>
        <source>Watched folders</source>
        <translation>المجلدات المراقَبة</translation>
    </message>
    <message>
        <source>Files that appear in these folders are converted by themselves while Pagesight is open. Each is taken when it has stopped growing, and done once; a file that changes is done again.</source>
        <translation>تُحوَّل الملفات التي تظهر في هذه المجلدات تلقائيًا ما دام Pagesight مفتوحًا. يؤخذ كل ملف عندما يتوقف حجمه عن الازدياد، ويُعالَج مرة واحدة؛ والملف الذي يتغير يُعالَج من جديد.</translation>
    </message>
    <message>
        <source>No folder is watched.</source>
        <translation>لا يوجد مجلد مراقَب.</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>إضافة…</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Open results</source>
        <translation>فتح النتائج</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>إزالة…</translation>
    </message>
    <message>
        <source>Files set aside</source>
        <translation>الملفات المستبعَدة</translation>
    </message>
    <message>
        <source>A file that is broken or asks for a password is left where it is, a note beside the results says why, and the watch goes on. It is tried again when it changes.</source>
        <translation>الملف التالف أو الذي يطلب كلمة مرور يُترك في مكانه، وتذكر ملاحظة بجانب النتائج السبب، وتستمر المراقبة. ويُجرَّب مجددًا عندما يتغير.</translation>
    </message>
    <message>
        <source>Show the file</source>
        <translation>إظهار الملف</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>استئناف</translation>
    </message>
    <message>
        <source>There are no results yet.</source>
        <translation>لا توجد نتائج بعد.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Watch “{}” no longer?</source>
        <translation>إنهاء مراقبة «{}»؟</translation>
    </message>
    <message>
        <source>The folder, its files and all results stay.</source>
        <translation>يبقى المجلد وملفاته وكل النتائج.</translation>
    </message>
</context>
<context>
    <name>WelcomeDialog</name>
    <message>
        <source>Welcome</source>
        <translation>مرحبًا</translation>
    </message>
    <message>
        <source>Welcome to Pagesight</source>
        <translation>مرحبًا بك في Pagesight</translation>
    </message>
    <message>
        <source>Pagesight reads scans, photos and PDFs on this machine and turns them into text, tables and searchable PDFs. Nothing you open leaves your machine.</source>
        <translation>يقرأ Pagesight الصفحات الممسوحة ضوئيًا والصور وملفات PDF على هذا الحاسوب ويحوّلها إلى نصوص وجداول وملفات PDF قابلة للبحث. ولا يغادر حاسوبك أي شيء تفتحه.</translation>
    </message>
    <message>
        <source>Get the models</source>
        <translation>الحصول على النماذج</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>ابدأ</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>النماذج</translation>
    </message>
    <message>
        <source>Try it on a sample</source>
        <translation>التجربة على عيّنة</translation>
    </message>
    <message>
        <source>A scanned document</source>
        <translation>مستند ممسوح ضوئيًا</translation>
    </message>
    <message>
        <source>An invoice with a table</source>
        <translation>فاتورة فيها جدول</translation>
    </message>
    <message>
        <source>A photo of a page</source>
        <translation>صورة لصفحة</translation>
    </message>
    <message>
        <source>Chinese and Japanese</source>
        <translation>الصينية واليابانية</translation>
    </message>
    <message>
        <source>The models are installed: everything is ready.</source>
        <translation>النماذج مثبّتة: كل شيء جاهز.</translation>
    </message>
    <message>
        <source>Reading needs models. Your settings forbid downloads: import them from a folder.</source>
        <translation>تحتاج القراءة إلى نماذج. تمنع إعداداتك التنزيل: استوردها من مجلد.</translation>
    </message>
    <message>
        <source>Reading needs models: {} from {}, once. Then no network is needed any more.</source>
        <translation>تحتاج القراءة إلى نماذج: {} من {}، مرة واحدة. وبعدها لا حاجة إلى الشبكة.</translation>
    </message>
    <message>
        <source>Reading needs models. No source can be reached: import them from a folder.</source>
        <translation>تحتاج القراءة إلى نماذج. لا يمكن الوصول إلى أي مصدر: استوردها من مجلد.</translation>
    </message>
</context>
<context>
    <name>WindowActions</name>
    <message>
        <source>&amp;Open files…</source>
        <translation>&amp;فتح ملفات…</translation>
    </message>
    <message>
        <source>Choose pictures and PDFs to read</source>
        <translation>اختيار صور وملفات PDF لقراءتها</translation>
    </message>
    <message>
        <source>Open &amp;folder…</source>
        <translation>فتح &amp;مجلد…</translation>
    </message>
    <message>
        <source>Read every picture and PDF of a folder and the folders in it</source>
        <translation>قراءة كل الصور وملفات PDF في مجلد وفي مجلداته الفرعية</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;لصق</translation>
    </message>
    <message>
        <source>Read the picture or the files of the clipboard</source>
        <translation>قراءة الصورة أو الملفات التي في الحافظة</translation>
    </message>
    <message>
        <source>&amp;Capture a part of the screen…</source>
        <translation>&amp;التقاط جزء من الشاشة…</translation>
    </message>
    <message>
        <source>Draw a rectangle on the screen and read what is in it</source>
        <translation>ارسم مستطيلًا على الشاشة لقراءة ما فيه</translation>
    </message>
    <message>
        <source>All &amp;tools…</source>
        <translation>&amp;كل الأدوات…</translation>
    </message>
    <message>
        <source>Choose what shall come out: Word, tables, values of an invoice, a translation</source>
        <translation>اختيار الناتج المطلوب: Word أو جداول أو قيم فاتورة أو ترجمة</translation>
    </message>
    <message>
        <source>&amp;Watched folders…</source>
        <translation>&amp;مجلدات مراقَبة…</translation>
    </message>
    <message>
        <source>Convert what appears in a folder by itself</source>
        <translation>تحويل ما يظهر في مجلد تلقائيًا</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;تصدير…</translation>
    </message>
    <message>
        <source>Write the chosen documents as text, Markdown, Word, PDF, CSV or JSON</source>
        <translation>كتابة المستندات المحددة كنص أو Markdown أو Word أو PDF أو CSV أو JSON</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;خروج</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;إعدادات…</translation>
    </message>
    <message>
        <source>Pri&amp;vate window</source>
        <translation>&amp;نافذة خاصة</translation>
    </message>
    <message>
        <source>Read files without keeping anything of them</source>
        <translation>قراءة الملفات دون الاحتفاظ بأي شيء منها</translation>
    </message>
    <message>
        <source>Show &amp;lists</source>
        <translation>إظهار &amp;القوائم</translation>
    </message>
    <message>
        <source>Queue, pages and library beside the page</source>
        <translation>قائمة الانتظار والصفحات والمكتبة بجانب الصفحة</translation>
    </message>
    <message>
        <source>Show &amp;text</source>
        <translation>إظهار &amp;نص الصفحة</translation>
    </message>
    <message>
        <source>The text beside the page</source>
        <translation>النص بجانب الصفحة</translation>
    </message>
    <message>
        <source>Show c&amp;hat</source>
        <translation>&amp;إظهار الدردشة</translation>
    </message>
    <message>
        <source>Ask about what was read</source>
        <translation>السؤال عمّا قُرئ</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;ملء الشاشة</translation>
    </message>
    <message>
        <source>&amp;User guide</source>
        <translation>&amp;دليل المستخدم</translation>
    </message>
    <message>
        <source>&amp;Log…</source>
        <translation>&amp;السجل…</translation>
    </message>
    <message>
        <source>&amp;About Pagesight</source>
        <translation>&amp;حول Pagesight</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;ملف</translation>
    </message>
    <message>
        <source>&amp;Queue</source>
        <translation>&amp;قائمة الانتظار</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;أدوات</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;المساعدة</translation>
    </message>
</context>
<context>
    <name>WindowChat</name>
    <message>
        <source>Ask about this area</source>
        <translation>السؤال عن هذه المنطقة</translation>
    </message>
    <message>
        <source>Draw the area on the page; Esc gives up</source>
        <translation>ارسم المنطقة على الصفحة؛ اضغط Esc للإلغاء</translation>
    </message>
</context>
<context>
    <name>WindowEditing</name>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;تحرير</translation>
    </message>
    <message>
        <source>No more doubtful words after this place</source>
        <translation>لا مزيد من الكلمات المشكوك فيها بعد هذا الموضع</translation>
    </message>
    <message>
        <source>No more doubtful words before this place</source>
        <translation>لا مزيد من الكلمات المشكوك فيها قبل هذا الموضع</translation>
    </message>
    <message>
        <source>This page was changed elsewhere and is shown as it is now. Undo brings your version back.</source>
        <translation>غُيّرت هذه الصفحة في مكان آخر وتُعرض كما هي الآن. «تراجع» يعيد نسختك.</translation>
    </message>
    <message>
        <source>Draw the area on the page; Esc gives up</source>
        <translation>ارسم المنطقة على الصفحة؛ اضغط Esc للإلغاء</translation>
    </message>
    <message>
        <source>Ignore area</source>
        <translation>تجاهل المنطقة</translation>
    </message>
    <message>
        <source>There is no text in this area</source>
        <translation>لا يوجد نص في هذه المنطقة</translation>
    </message>
    <message>
        <source>Read page again</source>
        <translation>قراءة الصفحة مجددًا</translation>
    </message>
    <message>
        <source>Read area</source>
        <translation>قراءة المنطقة</translation>
    </message>
    <message>
        <source>Restore block</source>
        <translation>استعادة الكتلة</translation>
    </message>
    <message>
        <source>Restore page</source>
        <translation>استعادة الصفحة</translation>
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
        <translation>يخدم البرامج الأخرى على {}</translation>
    </message>
    <message>
        <source>Other programs are not served: {}</source>
        <translation>لا تُخدم البرامج الأخرى: {}</translation>
    </message>
</context>
<context>
    <name>WindowTools</name>
    <message>
        <source>Take &amp;fields out…</source>
        <translation>استخراج &amp;حقول…</translation>
    </message>
    <message>
        <source>Take values such as date and total out of the document</source>
        <translation>استخراج قيم مثل التاريخ والإجمالي من المستند</translation>
    </message>
    <message>
        <source>&amp;Translate…</source>
        <translation>&amp;ترجمة…</translation>
    </message>
    <message>
        <source>Translate the document beside its original</source>
        <translation>ترجمة المستند بجانب أصله</translation>
    </message>
</context>
<context>
    <name>_ChatCounts</name>
    <message numerus="yes">
        <source>%n sentence(s) are not supported by the document.</source>
        <translation>
            <numerusform>كل الجمل مدعومة بالمستند.</numerusform>
            <numerusform>جملة واحدة غير مدعومة بالمستند.</numerusform>
            <numerusform>جملتان غير مدعومتين بالمستند.</numerusform>
            <numerusform>%n جمل غير مدعومة بالمستند.</numerusform>
            <numerusform>%n جملة غير مدعومة بالمستند.</numerusform>
            <numerusform>%n جملة غير مدعومة بالمستند.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n citation(s)</source>
        <translation>
            <numerusform>لا استشهادات</numerusform>
            <numerusform>استشهاد واحد</numerusform>
            <numerusform>استشهادان</numerusform>
            <numerusform>%n استشهادات</numerusform>
            <numerusform>%n استشهادًا</numerusform>
            <numerusform>%n استشهاد</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Counts</name>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%n صفحة</numerusform>
            <numerusform>صفحة واحدة</numerusform>
            <numerusform>صفحتان</numerusform>
            <numerusform>%n صفحات</numerusform>
            <numerusform>%n صفحة</numerusform>
            <numerusform>%n صفحة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages failed</source>
        <translation>
            <numerusform>فشلت %n صفحة</numerusform>
            <numerusform>فشلت صفحة واحدة</numerusform>
            <numerusform>فشلت صفحتان</numerusform>
            <numerusform>فشلت %n صفحات</numerusform>
            <numerusform>فشلت %n صفحة</numerusform>
            <numerusform>فشلت %n صفحة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n ملف</numerusform>
            <numerusform>ملف واحد</numerusform>
            <numerusform>ملفين</numerusform>
            <numerusform>%n ملفات</numerusform>
            <numerusform>%n ملفًا</numerusform>
            <numerusform>%n ملف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parts not by the vision model</source>
        <translation>
            <numerusform>لا أجزاء خارج النموذج البصري</numerusform>
            <numerusform>جزء واحد ليس بالنموذج البصري</numerusform>
            <numerusform>جزآن ليسا بالنموذج البصري</numerusform>
            <numerusform>%n أجزاء ليست بالنموذج البصري</numerusform>
            <numerusform>%n جزءًا ليس بالنموذج البصري</numerusform>
            <numerusform>%n جزء ليس بالنموذج البصري</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Working on %n file(s)</source>
        <translation>
            <numerusform>لا ملفات قيد العمل</numerusform>
            <numerusform>العمل جارٍ على ملف واحد</numerusform>
            <numerusform>العمل جارٍ على ملفين</numerusform>
            <numerusform>العمل جارٍ على %n ملفات</numerusform>
            <numerusform>العمل جارٍ على %n ملفًا</numerusform>
            <numerusform>العمل جارٍ على %n ملف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of a watched folder could not be read</source>
        <translation>
            <numerusform>لم تتعذّر قراءة أي ملف من مجلد مراقَب</numerusform>
            <numerusform>تعذّرت قراءة ملف واحد من مجلد مراقَب</numerusform>
            <numerusform>تعذّرت قراءة ملفين من مجلد مراقَب</numerusform>
            <numerusform>تعذّرت قراءة %n ملفات من مجلد مراقَب</numerusform>
            <numerusform>تعذّرت قراءة %n ملفًا من مجلد مراقَب</numerusform>
            <numerusform>تعذّرت قراءة %n ملف من مجلد مراقَب</numerusform>
        </translation>
    </message>
</context>
</TS>

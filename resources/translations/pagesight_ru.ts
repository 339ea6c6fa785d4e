<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en_US">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Pagesight</source>
        <translation>О программе Pagesight</translation>
    </message>
    <message>
        <source>Turns pictures and PDFs into text on this computer; nothing is sent anywhere.
Free software under the GNU Affero General Public License, version 3 or later.</source>
        <translation>Превращает изображения и PDF в текст прямо на этом компьютере; ничего никуда не отправляется.
Свободное программное обеспечение на условиях GNU Affero General Public License версии 3 или новее.</translation>
    </message>
    <message>
        <source>Search parts and licences</source>
        <translation>Поиск компонентов и лицензий</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Текст лицензии</translation>
    </message>
    <message>
        <source>Parts and their licences</source>
        <translation>Компоненты и их лицензии</translation>
    </message>
    <message>
        <source>This part ships no text of its licence; its name above says which it is.</source>
        <translation>К этому компоненту текст лицензии не прилагается; название лицензии указано выше.</translation>
    </message>
</context>
<context>
    <name>Accepting</name>
    <message>
        <source>Accept improvement</source>
        <translation>Принять улучшение</translation>
    </message>
</context>
<context>
    <name>AddModelDialog</name>
    <message>
        <source>Add a model from a file</source>
        <translation>Добавить модель из файла</translation>
    </message>
    <message>
        <source>Models (*.gguf)</source>
        <translation>Модели (*.gguf)</translation>
    </message>
    <message>
        <source>Model (GGUF)</source>
        <translation>Модель (GGUF)</translation>
    </message>
    <message>
        <source>Picture encoder (mmproj)</source>
        <translation>Кодировщик изображений (mmproj)</translation>
    </message>
    <message>
        <source>Only for a model that sees</source>
        <translation>Только для визуальной модели</translation>
    </message>
    <message>
        <source>What fits the kind of model</source>
        <translation>В зависимости от вида модели</translation>
    </message>
    <message>
        <source>Prompts from a file</source>
        <translation>Промпты из файла</translation>
    </message>
    <message>
        <source>Profiles (*.toml)</source>
        <translation>Профили (*.toml)</translation>
    </message>
    <message>
        <source>Instead of the above</source>
        <translation>Вместо указанного выше</translation>
    </message>
    <message>
        <source>What the file says of itself</source>
        <translation>Что файл сообщает о себе</translation>
    </message>
    <message>
        <source>Link the files instead of copying them, where the disk allows it</source>
        <translation>Ставить ссылки на файлы вместо копирования, если диск это позволяет</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>Промпты</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>The files are checked before they are taken. Only add models from people you trust, and mind their licence.</source>
        <translation>Файлы проверяются перед добавлением. Добавляйте модели только от тех, кому доверяете, и соблюдайте их лицензию.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>AddWatchDialog</name>
    <message>
        <source>Watch a folder</source>
        <translation>Отслеживать папку</translation>
    </message>
    <message>
        <source>Folder to watch</source>
        <translation>Отслеживаемая папка</translation>
    </message>
    <message>
        <source>Folder of the results</source>
        <translation>Папка результатов</translation>
    </message>
    <message>
        <source>What is made</source>
        <translation>Что создаётся</translation>
    </message>
    <message>
        <source>These formats:</source>
        <translation>Эти форматы:</translation>
    </message>
    <message>
        <source>Translate into</source>
        <translation>Перевести на</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Что не так</translation>
    </message>
    <message>
        <source>What lies in the folder now is converted too. The files stay where they are, and folders in it are watched as well. If the results lie inside, they are not read again.</source>
        <translation>То, что уже лежит в папке, тоже преобразуется. Файлы остаются на своих местах, вложенные папки тоже отслеживаются. Если результаты лежат внутри, повторно они не распознаются.</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Отслеживать</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>Такой папки нет.</translation>
    </message>
    <message>
        <source>The results need a folder of their own; one inside is fine.</source>
        <translation>Для результатов нужна отдельная папка; она может быть вложенной.</translation>
    </message>
    <message>
        <source>Choose at least one format.</source>
        <translation>Выберите хотя бы один формат.</translation>
    </message>
</context>
<context>
    <name>AreaChip</name>
    <message>
        <source>Picture of the area</source>
        <translation>Изображение области</translation>
    </message>
    <message>
        <source>Do not ask about the area</source>
        <translation>Не спрашивать об области</translation>
    </message>
    <message>
        <source>Area of page {}</source>
        <translation>Область страницы {}</translation>
    </message>
    <message>
        <source>Area of page {}, its text only</source>
        <translation>Область страницы {}, только текст</translation>
    </message>
</context>
<context>
    <name>AsideModel</name>
    <message>
        <source>File set aside</source>
        <translation>Отложенный файл</translation>
    </message>
    <message>
        <source>Why, and what to do</source>
        <translation>Причина и что делать</translation>
    </message>
</context>
<context>
    <name>BlockEditing</name>
    <message>
        <source>Edit text</source>
        <translation>Изменить текст</translation>
    </message>
</context>
<context>
    <name>BlockField</name>
    <message>
        <source>Lines of the block</source>
        <translation>Строки блока</translation>
    </message>
    <message>
        <source>Enter takes the text over, Shift+Enter begins a line, Esc leaves it</source>
        <translation>Enter — принять текст, Shift+Enter — новая строка, Esc — выйти без изменений</translation>
    </message>
</context>
<context>
    <name>Blocks</name>
    <message>
        <source>paragraph</source>
        <translation>абзац</translation>
    </message>
    <message>
        <source>heading</source>
        <translation>заголовок</translation>
    </message>
    <message>
        <source>list item</source>
        <translation>пункт списка</translation>
    </message>
    <message>
        <source>table</source>
        <translation>таблица</translation>
    </message>
    <message>
        <source>formula</source>
        <translation>формула</translation>
    </message>
    <message>
        <source>figure</source>
        <translation>рисунок</translation>
    </message>
    <message>
        <source>caption</source>
        <translation>подпись</translation>
    </message>
    <message>
        <source>footnote</source>
        <translation>сноска</translation>
    </message>
    <message>
        <source>page header</source>
        <translation>верхний колонтитул</translation>
    </message>
    <message>
        <source>page footer</source>
        <translation>нижний колонтитул</translation>
    </message>
    <message>
        <source>bar code</source>
        <translation>штрихкод</translation>
    </message>
</context>
<context>
    <name>CaptureOverlay</name>
    <message>
        <source>Choose a part of the screen</source>
        <translation>Выбор части экрана</translation>
    </message>
    <message>
        <source>Draw a rectangle, or move one with the arrow keys and size it with Shift. Enter takes it, Esc cancels.</source>
        <translation>Нарисуйте прямоугольник или переместите его стрелками, а с Shift измените размер. Enter — снять, Esc — отменить.</translation>
    </message>
</context>
<context>
    <name>Chat</name>
    <message>
        <source>What is this document about?</source>
        <translation>О чём этот документ?</translation>
    </message>
    <message>
        <source>What is the total?</source>
        <translation>Какова общая сумма?</translation>
    </message>
    <message>
        <source>When is the payment due?</source>
        <translation>Когда нужно оплатить?</translation>
    </message>
    <message>
        <source>Who are the parties?</source>
        <translation>Кто стороны договора?</translation>
    </message>
    <message>
        <source>When does it end?</source>
        <translation>Когда он заканчивается?</translation>
    </message>
    <message>
        <source>How much is the rent?</source>
        <translation>Какова арендная плата?</translation>
    </message>
    <message>
        <source>What is the date?</source>
        <translation>Какая указана дата?</translation>
    </message>
    <message>
        <source>What does it say for “{label}”?</source>
        <translation>Что указано в поле «{label}»?</translation>
    </message>
    <message>
        <source>About an area of page {}</source>
        <translation>Об области страницы {}</translation>
    </message>
    <message>
        <source>Ask in other words, or look for single words:</source>
        <translation>Спросите другими словами или поищите отдельные слова:</translation>
    </message>
    <message>
        <source>search the library</source>
        <translation>искать в библиотеке</translation>
    </message>
    <message>
        <source>In the words of the document:</source>
        <translation>Словами документа:</translation>
    </message>
    <message>
        <source>Cut off: the answer was stopped before its end</source>
        <translation>Прервано: ответ остановлен до завершения</translation>
    </message>
    <message>
        <source>Searching the pages…</source>
        <translation>Поиск по страницам…</translation>
    </message>
    <message>
        <source>Loading the model…</source>
        <translation>Загрузка модели…</translation>
    </message>
    <message>
        <source>Answering…</source>
        <translation>Подготовка ответа…</translation>
    </message>
    <message>
        <source>Checking the citations…</source>
        <translation>Проверка цитат…</translation>
    </message>
    <message>
        <source>Trying once more, because a sentence is not supported…</source>
        <translation>Ещё одна попытка: одно предложение не подтверждено…</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>Выполняется…</translation>
    </message>
    <message>
        <source>Supported by this place</source>
        <translation>Подтверждено этим местом</translation>
    </message>
    <message>
        <source>Only partly supported by this place</source>
        <translation>Подтверждено этим местом лишь частично</translation>
    </message>
    <message>
        <source>Not supported by this place</source>
        <translation>Не подтверждено этим местом</translation>
    </message>
    <message>
        <source>p. {}</source>
        <translation>с. {}</translation>
    </message>
    <message>
        <source>in part</source>
        <translation>частично</translation>
    </message>
    <message>
        <source>What comes nearest; it may not answer the question:</source>
        <translation>Ближе всего к вопросу; возможно, это не ответ:</translation>
    </message>
    <message>
        <source>Comes near; it may not answer</source>
        <translation>Близко, но, возможно, не ответ</translation>
    </message>
    <message>
        <source>Line that comes near</source>
        <translation>Строка, близкая к вопросу</translation>
    </message>
    <message>
        <source>Citation</source>
        <translation>Цитата</translation>
    </message>
    <message>
        <source>page {}</source>
        <translation>страница {}</translation>
    </message>
    <message>
        <source>supported</source>
        <translation>подтверждено</translation>
    </message>
    <message>
        <source>supported in part</source>
        <translation>подтверждено частично</translation>
    </message>
    <message>
        <source>not supported</source>
        <translation>не подтверждено</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>{place}: “{quoted}”</source>
        <translation>{place}: «{quoted}»</translation>
    </message>
    <message>
        <source>Read with {} confidence; compare with the picture</source>
        <translation>Уверенность распознавания: {}; сравните с изображением</translation>
    </message>
    <message>
        <source>not supported by the document</source>
        <translation>не подтверждено документом</translation>
    </message>
    <message>
        <source>not found in the document: {}</source>
        <translation>не найдено в документе: {}</translation>
    </message>
    <message>
        <source>not in the cited lines: {}</source>
        <translation>нет в процитированных строках: {}</translation>
    </message>
    <message>
        <source>This is not in the documents.</source>
        <translation>Этого нет в документах.</translation>
    </message>
    <message>
        <source>This is not in the document.</source>
        <translation>Этого нет в документе.</translation>
    </message>
    <message>
        <source>The question is in another language than the document; ask in its language for better answers.</source>
        <translation>Вопрос задан не на языке документа; спросите на его языке, и ответы будут лучше.</translation>
    </message>
    <message>
        <source>Answered from {read} of {total} pages</source>
        <translation>Ответ по страницам: {read} из {total}</translation>
    </message>
    <message>
        <source>Answering from {read} of {total} pages</source>
        <translation>Подготовка ответа по страницам: {read} из {total}</translation>
    </message>
    <message>
        <source>A model is being installed…</source>
        <translation>Модель устанавливается…</translation>
    </message>
    <message>
        <source>No document is open</source>
        <translation>Документ не открыт</translation>
    </message>
    <message>
        <source>A language model is missing</source>
        <translation>Не хватает языковой модели</translation>
    </message>
    <message>
        <source>No page is read yet</source>
        <translation>Ещё ни одна страница не распознана</translation>
    </message>
</context>
<context>
    <name>ChatHeader</name>
    <message>
        <source>What is asked</source>
        <translation>О чём вопрос</translation>
    </message>
    <message>
        <source>This document</source>
        <translation>Этот документ</translation>
    </message>
    <message>
        <source>The selected documents</source>
        <translation>Выбранные документы</translation>
    </message>
    <message>
        <source>The whole library</source>
        <translation>Вся библиотека</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Беседы</translation>
    </message>
    <message>
        <source>Conversations, export, copy, delete</source>
        <translation>Беседы, экспорт, копирование, удаление</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>Новая беседа</translation>
    </message>
    <message>
        <source>Earlier conversations</source>
        <translation>Прежние беседы</translation>
    </message>
    <message>
        <source>Export as Markdown…</source>
        <translation>Экспорт в Markdown…</translation>
    </message>
    <message>
        <source>Copy the conversation</source>
        <translation>Копировать беседу</translation>
    </message>
    <message>
        <source>Delete the conversation…</source>
        <translation>Удалить беседу…</translation>
    </message>
    <message>
        <source>Models…</source>
        <translation>Модели…</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Библиотека</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n документ</numerusform>
            <numerusform>%n документа</numerusform>
            <numerusform>%n документов</numerusform>
        </translation>
    </message>
    <message>
        <source>What is asked: {}</source>
        <translation>О чём вопрос: {}</translation>
    </message>
    <message>
        <source>Choose what is asked</source>
        <translation>Выбрать, о чём спрашивать</translation>
    </message>
    <message numerus="yes">
        <source>The %n selected document(s)</source>
        <translation>
            <numerusform>%n выбранный документ</numerusform>
            <numerusform>%n выбранных документа</numerusform>
            <numerusform>%n выбранных документов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChatPanel</name>
    <message>
        <source>Chat</source>
        <translation>Чат</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Stop the answer (Esc)</source>
        <translation>Остановить ответ (Esc)</translation>
    </message>
    <message>
        <source>Copy the answer</source>
        <translation>Копировать ответ</translation>
    </message>
    <message>
        <source>Copy with citations</source>
        <translation>Копировать с цитатами</translation>
    </message>
    <message>
        <source>Copy the answer with the quoted lines</source>
        <translation>Копировать ответ с процитированными строками</translation>
    </message>
    <message>
        <source>Answer again</source>
        <translation>Ответить ещё раз</translation>
    </message>
    <message>
        <source>Have the question answered another way</source>
        <translation>Получить другой ответ на этот вопрос</translation>
    </message>
    <message>
        <source>Waiting for the answer in another conversation…</source>
        <translation>Ожидание ответа в другой беседе…</translation>
    </message>
    <message>
        <source>Next: {}</source>
        <translation>Далее: {}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>A language model is missing; it is installed under Models.</source>
        <translation>Не хватает языковой модели; её можно установить в разделе «Модели».</translation>
    </message>
    <message>
        <source>This page was changed since the answer; here it stood.</source>
        <translation>Страница изменилась после ответа; это место было здесь.</translation>
    </message>
    <message>
        <source>The answer was copied</source>
        <translation>Ответ скопирован</translation>
    </message>
    <message>
        <source>The conversation was copied</source>
        <translation>Беседа скопирована</translation>
    </message>
    <message>
        <source>Export the conversation</source>
        <translation>Экспорт беседы</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>conversation</source>
        <translation>беседа</translation>
    </message>
    <message>
        <source>Written: {}</source>
        <translation>Записано: {}</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Delete this conversation?</source>
        <translation>Удалить эту беседу?</translation>
    </message>
    <message>
        <source>The document stays. The conversation cannot be brought back.</source>
        <translation>Документ останется. Вернуть беседу будет нельзя.</translation>
    </message>
</context>
<context>
    <name>ChatStartPage</name>
    <message>
        <source>Show the models…</source>
        <translation>Показать модели…</translation>
    </message>
    <message>
        <source>Ask for example</source>
        <translation>Спросите, например</translation>
    </message>
    <message>
        <source>Ask your documents</source>
        <translation>Спросите свои документы</translation>
    </message>
    <message>
        <source>Open a document to ask about it, or choose above to ask the whole library.</source>
        <translation>Откройте документ, чтобы спросить о нём, или выберите выше всю библиотеку.</translation>
    </message>
    <message>
        <source>A language model is missing</source>
        <translation>Не хватает языковой модели</translation>
    </message>
    <message>
        <source>No page is read yet</source>
        <translation>Ещё ни одна страница не распознана</translation>
    </message>
    <message>
        <source>Questions can be asked as soon as the first page has been read.</source>
        <translation>Вопросы можно будет задавать, как только распознается первая страница.</translation>
    </message>
    <message>
        <source>Nothing to ask about yet</source>
        <translation>Пока не о чем спрашивать</translation>
    </message>
    <message>
        <source>No document with text is here.</source>
        <translation>Здесь нет документов с текстом.</translation>
    </message>
    <message>
        <source>Ask these documents</source>
        <translation>Спросите эти документы</translation>
    </message>
    <message>
        <source>Ask this document</source>
        <translation>Спросите этот документ</translation>
    </message>
    <message>
        <source>Each sentence of an answer names the place it rests on; a click shows it on the page.</source>
        <translation>Каждое предложение ответа указывает место, на которое опирается; щелчок покажет его на странице.</translation>
    </message>
    <message>
        <source>Questions are answered by a model that runs on this machine; nothing is sent anywhere.</source>
        <translation>На вопросы отвечает модель, работающая на этом компьютере; ничего никуда не отправляется.</translation>
    </message>
    <message>
        <source>{} to download</source>
        <translation>объём загрузки: {}</translation>
    </message>
    <message>
        <source>from {}</source>
        <translation>источник: {}</translation>
    </message>
    <message>
        <source>licence {}</source>
        <translation>лицензия {}</translation>
    </message>
    <message>
        <source>For this machine {model} ({size}) is recommended; it is among the models.</source>
        <translation>Для этого компьютера рекомендуется {model} ({size}); она есть среди моделей.</translation>
    </message>
    <message>
        <source>Install ({})</source>
        <translation>Установить ({})</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>Установить</translation>
    </message>
    <message>
        <source>Install {}</source>
        <translation>Установить {}</translation>
    </message>
</context>
<context>
    <name>ChoicesForm</name>
    <message numerus="yes">
        <source>Export %n document(s)</source>
        <translation>
            <numerusform>Экспортировать %n документ</numerusform>
            <numerusform>Экспортировать %n документа</numerusform>
            <numerusform>Экспортировать %n документов</numerusform>
        </translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>Форматы</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Выбрать…</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Выбрать папку</translation>
    </message>
    <message>
        <source>Name of the files</source>
        <translation>Имя файлов</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Вставить</translation>
    </message>
    <message>
        <source>Insert a field into the name</source>
        <translation>Вставить поле в имя</translation>
    </message>
    <message>
        <source>Preview of the names</source>
        <translation>Предварительный просмотр имён</translation>
    </message>
    <message>
        <source>Where a file exists</source>
        <translation>Если файл существует</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Спросить</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Заменить</translation>
    </message>
    <message>
        <source>Keep both, with a number</source>
        <translation>Сохранить оба, добавив номер</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation>&amp;Папка:</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Имя:</translation>
    </message>
    <message>
        <source>&amp;Where a file exists:</source>
        <translation>&amp;Если файл существует:</translation>
    </message>
    <message>
        <source>Folder for the exported files</source>
        <translation>Папка для экспортированных файлов</translation>
    </message>
    <message>
        <source>Choose at least one format.</source>
        <translation>Выберите хотя бы один формат.</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>Выберите папку.</translation>
    </message>
    <message>
        <source>document</source>
        <translation>документ</translation>
    </message>
    <message>
        <source>Preview: {}</source>
        <translation>Просмотр: {}</translation>
    </message>
</context>
<context>
    <name>CitationCard</name>
    <message>
        <source>Cited place</source>
        <translation>Процитированное место</translation>
    </message>
    <message>
        <source>“{}”</source>
        <translation>«{}»</translation>
    </message>
    <message>
        <source>page {}</source>
        <translation>страница {}</translation>
    </message>
    <message>
        <source>read with {} confidence</source>
        <translation>уверенность распознавания: {}</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Question</source>
        <translation>Вопрос</translation>
    </message>
    <message>
        <source>Enter sends, Shift+Enter begins a new line</source>
        <translation>Enter — отправить, Shift+Enter — новая строка</translation>
    </message>
    <message>
        <source>Ask a question</source>
        <translation>Задайте вопрос</translation>
    </message>
    <message>
        <source>Send the question</source>
        <translation>Отправить вопрос</translation>
    </message>
    <message>
        <source>Send the question (Enter)</source>
        <translation>Отправить вопрос (Enter)</translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Copy: {}</source>
        <translation>Копировать: {}</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Скопировано</translation>
    </message>
</context>
<context>
    <name>CorrectionsNotice</name>
    <message numerus="yes">
        <source>%n page(s) of this file were corrected in another reading.</source>
        <translation>
            <numerusform>%n страница этого файла исправлена в другом распознавании.</numerusform>
            <numerusform>%n страницы этого файла исправлены в другом распознавании.</numerusform>
            <numerusform>%n страниц этого файла исправлено в другом распознавании.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open that reading</source>
        <translation>Открыть то распознавание</translation>
    </message>
</context>
<context>
    <name>DesktopNotice</name>
    <message numerus="yes">
        <source>%n file(s) read</source>
        <translation>
            <numerusform>Распознан %n файл</numerusform>
            <numerusform>Распознано %n файла</numerusform>
            <numerusform>Распознано %n файлов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read</source>
        <translation>
            <numerusform>Не удалось распознать %n файл</numerusform>
            <numerusform>Не удалось распознать %n файла</numerusform>
            <numerusform>Не удалось распознать %n файлов</numerusform>
        </translation>
    </message>
    <message>
        <source>Watched folders</source>
        <translation>Отслеживаемые папки</translation>
    </message>
    <message>
        <source>Reading has ended</source>
        <translation>Распознавание завершено</translation>
    </message>
</context>
<context>
    <name>DetailsTab</name>
    <message>
        <source>Details of the page as JSON</source>
        <translation>Сведения о странице в формате JSON</translation>
    </message>
    <message>
        <source>This page has not been read yet.</source>
        <translation>Эта страница ещё не распознана.</translation>
    </message>
</context>
<context>
    <name>DiffView</name>
    <message>
        <source>Text as it is now</source>
        <translation>Текущий текст</translation>
    </message>
    <message>
        <source>Text as it was read anew</source>
        <translation>Заново распознанный текст</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Сейчас</translation>
    </message>
    <message>
        <source>Read anew</source>
        <translation>Заново</translation>
    </message>
</context>
<context>
    <name>DocumentListModel</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n страница</numerusform>
            <numerusform>%n страницы</numerusform>
            <numerusform>%n страниц</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{} of %n page(s)</source>
        <translation>
            <numerusform>{} из %n страницы</numerusform>
            <numerusform>{} из %n страниц</numerusform>
            <numerusform>{} из %n страниц</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n с ошибкой</numerusform>
            <numerusform>%n с ошибкой</numerusform>
            <numerusform>%n с ошибкой</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n corrected</source>
        <translation>
            <numerusform>%n исправлена</numerusform>
            <numerusform>%n исправлены</numerusform>
            <numerusform>%n исправлено</numerusform>
        </translation>
    </message>
    <message>
        <source>Source file not found in its place</source>
        <translation>Исходный файл не найден на прежнем месте</translation>
    </message>
</context>
<context>
    <name>DocumentTools</name>
    <message>
        <source>Invoice</source>
        <translation>Счёт</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Чек</translation>
    </message>
    <message>
        <source>Identity card</source>
        <translation>Удостоверение личности</translation>
    </message>
    <message>
        <source>Business card</source>
        <translation>Визитная карточка</translation>
    </message>
    <message>
        <source>supported</source>
        <translation>подтверждено</translation>
    </message>
    <message>
        <source>to be checked</source>
        <translation>нужно проверить</translation>
    </message>
    <message>
        <source>not in the document</source>
        <translation>нет в документе</translation>
    </message>
    <message>
        <source>To be checked</source>
        <translation>Нужно проверить</translation>
    </message>
    <message>
        <source>Not translated</source>
        <translation>Не переведено</translation>
    </message>
</context>
<context>
    <name>DoubtfulBar</name>
    <message>
        <source>Doubtful below this confidence</source>
        <translation>Сомнительные, если уверенность ниже</translation>
    </message>
    <message>
        <source>Words whose confidence lies below this are doubtful</source>
        <translation>Слова с уверенностью ниже этой считаются сомнительными</translation>
    </message>
    <message>
        <source>{position} of {count} on this page</source>
        <translation>{position} из {count} на этой странице</translation>
    </message>
    <message numerus="yes">
        <source>%n doubtful on this page</source>
        <translation>
            <numerusform>%n сомнительное на этой странице</numerusform>
            <numerusform>%n сомнительных на этой странице</numerusform>
            <numerusform>%n сомнительных на этой странице</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} in the document</source>
        <translation>{count} в документе</translation>
    </message>
    <message>
        <source>{count} in the document so far</source>
        <translation>пока {count} в документе</translation>
    </message>
    <message>
        <source>{page}, {document}</source>
        <translation>{page}, {document}</translation>
    </message>
    <message numerus="yes">
        <source>%n doubtful</source>
        <translation>
            <numerusform>%n сомнительное</numerusform>
            <numerusform>%n сомнительных</numerusform>
            <numerusform>%n сомнительных</numerusform>
        </translation>
    </message>
    <message>
        <source>Doubtful words: {counts}</source>
        <translation>Сомнительные слова: {counts}</translation>
    </message>
</context>
<context>
    <name>DropHint</name>
    <message>
        <source>Drop to read</source>
        <translation>Отпустите, чтобы распознать</translation>
    </message>
</context>
<context>
    <name>EditActions</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Отменить</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Вернуть</translation>
    </message>
    <message>
        <source>Edit &amp;text</source>
        <translation>Изменить &amp;текст</translation>
    </message>
    <message>
        <source>Edit the lines of the current block in the text</source>
        <translation>Изменить строки текущего блока в тексте</translation>
    </message>
    <message>
        <source>Edit &amp;word under the ink</source>
        <translation>Изменить с&amp;лово на странице</translation>
    </message>
    <message>
        <source>Edit the current word at its place on the page</source>
        <translation>Изменить текущее слово прямо на странице</translation>
    </message>
    <message>
        <source>&amp;Next doubtful word</source>
        <translation>&amp;Следующее сомнительное слово</translation>
    </message>
    <message>
        <source>&amp;Previous doubtful word</source>
        <translation>&amp;Предыдущее сомнительное слово</translation>
    </message>
    <message>
        <source>Read &amp;page again…</source>
        <translation>&amp;Распознать страницу заново…</translation>
    </message>
    <message>
        <source>Read an &amp;area…</source>
        <translation>Распознать о&amp;бласть…</translation>
    </message>
    <message>
        <source>Draw an area on the page and read it again, or for the first time</source>
        <translation>Выделить область на странице и распознать её заново или впервые</translation>
    </message>
    <message>
        <source>&amp;Ignore an area…</source>
        <translation>&amp;Игнорировать область…</translation>
    </message>
    <message>
        <source>Draw an area on the page and drop the text in it</source>
        <translation>Выделить область на странице и убрать из неё текст</translation>
    </message>
    <message>
        <source>I&amp;mprove doubtful parts…</source>
        <translation>&amp;Улучшить сомнительные места…</translation>
    </message>
    <message>
        <source>Let a vision model look again at what the fast reader was unsure of</source>
        <translation>Поручить визуальной модели ещё раз посмотреть то, в чём быстрое распознавание не уверено</translation>
    </message>
    <message>
        <source>Restore the machine&apos;s reading of this &amp;block</source>
        <translation>Вернуть распознанный текст бло&amp;ка</translation>
    </message>
    <message>
        <source>Restore the machine&apos;s reading of this pa&amp;ge</source>
        <translation>Вернуть распознанный текст стра&amp;ницы</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>page {}</source>
        <translation>страница {}</translation>
    </message>
    <message>
        <source>There is no such file or folder.</source>
        <translation>Нет такого файла или папки.</translation>
    </message>
    <message>
        <source>Check its name and place.</source>
        <translation>Проверьте имя и расположение.</translation>
    </message>
    <message>
        <source>The system does not let the file be read.</source>
        <translation>Система не разрешает читать этот файл.</translation>
    </message>
    <message>
        <source>Check its rights, and whether its drive is connected.</source>
        <translation>Проверьте права доступа и подключён ли диск.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Файл пуст.</translation>
    </message>
    <message>
        <source>Get the file again from where it came.</source>
        <translation>Получите файл ещё раз из того же источника.</translation>
    </message>
    <message>
        <source>The content of the file is of no kind that can be read.</source>
        <translation>Содержимое файла нельзя прочитать: неизвестный формат.</translation>
    </message>
    <message>
        <source>Use a PDF or a picture.</source>
        <translation>Используйте PDF или изображение.</translation>
    </message>
    <message>
        <source>The file is damaged or was changed, and cannot be opened.</source>
        <translation>Файл повреждён или изменён, и открыть его нельзя.</translation>
    </message>
    <message>
        <source>Open it in another program and save it anew.</source>
        <translation>Откройте его в другой программе и сохраните заново.</translation>
    </message>
    <message>
        <source>The PDF is protected by a password.</source>
        <translation>PDF защищён паролем.</translation>
    </message>
    <message>
        <source>Enter the password.</source>
        <translation>Введите пароль.</translation>
    </message>
    <message>
        <source>The password does not open the PDF.</source>
        <translation>Этот пароль не подходит к PDF.</translation>
    </message>
    <message>
        <source>Check the password, capital letters too.</source>
        <translation>Проверьте пароль, в том числе прописные буквы.</translation>
    </message>
    <message>
        <source>The file has no pages.</source>
        <translation>В файле нет страниц.</translation>
    </message>
    <message>
        <source>The page range names no page of the file, or cannot be understood.</source>
        <translation>Диапазон непонятен или не содержит ни одной страницы файла.</translation>
    </message>
    <message>
        <source>Write it like 1-3,7,10-end.</source>
        <translation>Запишите так: 1-3,7,10-end.</translation>
    </message>
    <message>
        <source>The picture has more pixels than allowed.</source>
        <translation>В изображении больше пикселей, чем разрешено.</translation>
    </message>
    <message>
        <source>Make it smaller, or raise the limit in the settings.</source>
        <translation>Уменьшите его или повысьте ограничение в настройках.</translation>
    </message>
    <message>
        <source>The file has more pages than allowed.</source>
        <translation>В файле больше страниц, чем разрешено.</translation>
    </message>
    <message>
        <source>Choose a page range, or raise the limit in the settings.</source>
        <translation>Выберите диапазон страниц или повысьте ограничение в настройках.</translation>
    </message>
    <message>
        <source>The page is damaged and cannot be drawn.</source>
        <translation>Страница повреждена, показать её нельзя.</translation>
    </message>
    <message>
        <source>Open the file in another program and save it anew.</source>
        <translation>Откройте файл в другой программе и сохраните заново.</translation>
    </message>
    <message>
        <source>There is no file here that can be read.</source>
        <translation>Здесь нет файлов, которые можно распознать.</translation>
    </message>
    <message>
        <source>Choose PDFs or pictures.</source>
        <translation>Выберите PDF или изображения.</translation>
    </message>
    <message>
        <source>The reading process ended unexpectedly.</source>
        <translation>Процесс распознавания неожиданно завершился.</translation>
    </message>
    <message>
        <source>Try again; if it happens again, look into the log.</source>
        <translation>Повторите попытку; если ошибка повторится, загляните в журнал.</translation>
    </message>
    <message>
        <source>The reading process used too much memory and was ended.</source>
        <translation>Процесс распознавания занял слишком много памяти и был остановлен.</translation>
    </message>
    <message>
        <source>Close other programs, or raise the limit in the settings.</source>
        <translation>Закройте другие программы или повысьте ограничение в настройках.</translation>
    </message>
    <message>
        <source>The page made no progress for too long and was given up.</source>
        <translation>Страница слишком долго не продвигалась, и работа над ней прекращена.</translation>
    </message>
    <message>
        <source>Try again, or raise the time limit in the settings.</source>
        <translation>Повторите попытку или увеличьте время ожидания в настройках.</translation>
    </message>
    <message>
        <source>The page could not be recognised.</source>
        <translation>Не удалось распознать страницу.</translation>
    </message>
    <message>
        <source>This version does not have what was asked for.</source>
        <translation>В этой версии нет запрошенной возможности.</translation>
    </message>
    <message>
        <source>Choose something else.</source>
        <translation>Выберите что-нибудь другое.</translation>
    </message>
    <message>
        <source>No installed model reads this language.</source>
        <translation>Ни одна установленная модель не знает этого языка.</translation>
    </message>
    <message>
        <source>Choose another language, or install a model for it in the settings under Models.</source>
        <translation>Выберите другой язык или установите для него модель в настройках, в разделе «Модели».</translation>
    </message>
    <message>
        <source>Not one page could be read.</source>
        <translation>Не удалось распознать ни одной страницы.</translation>
    </message>
    <message>
        <source>Look at the reasons page by page.</source>
        <translation>Посмотрите причины для каждой страницы.</translation>
    </message>
    <message>
        <source>The language model failed while it was writing.</source>
        <translation>Языковая модель дала сбой при написании ответа.</translation>
    </message>
    <message>
        <source>Ask again; if it happens again, look into the log.</source>
        <translation>Спросите ещё раз; если ошибка повторится, загляните в журнал.</translation>
    </message>
    <message>
        <source>A model is missing.</source>
        <translation>Не хватает модели.</translation>
    </message>
    <message>
        <source>Install it in the settings under Models.</source>
        <translation>Установите её в настройках в разделе «Модели».</translation>
    </message>
    <message>
        <source>The files of a model are damaged.</source>
        <translation>Файлы модели повреждены.</translation>
    </message>
    <message>
        <source>Install the model again in the settings under Models.</source>
        <translation>Переустановите модель в настройках в разделе «Модели».</translation>
    </message>
    <message>
        <source>There is no such model.</source>
        <translation>Такой модели нет.</translation>
    </message>
    <message>
        <source>Choose a model from the list.</source>
        <translation>Выберите модель из списка.</translation>
    </message>
    <message>
        <source>The model could not be downloaded.</source>
        <translation>Не удалось скачать модель.</translation>
    </message>
    <message>
        <source>Check the connection, or import the model from a folder.</source>
        <translation>Проверьте подключение или импортируйте модель из папки.</translation>
    </message>
    <message>
        <source>The settings forbid the network.</source>
        <translation>Настройки запрещают доступ к сети.</translation>
    </message>
    <message>
        <source>Allow downloads in the settings, or import from a folder.</source>
        <translation>Разрешите загрузки в настройках или импортируйте из папки.</translation>
    </message>
    <message>
        <source>The file is no model, or does not fit the others it was given with.</source>
        <translation>Файл не является моделью или не подходит к другим указанным файлам.</translation>
    </message>
    <message>
        <source>Choose the files that belong together, as their maker names them.</source>
        <translation>Выберите файлы, относящиеся друг к другу, по именам, которые дал им создатель.</translation>
    </message>
    <message>
        <source>The model needs more memory than this machine has free.</source>
        <translation>Модели нужно больше памяти, чем свободно на этом компьютере.</translation>
    </message>
    <message>
        <source>Close other programs, or choose a smaller model in the settings under Models.</source>
        <translation>Закройте другие программы или выберите модель поменьше в настройках в разделе «Модели».</translation>
    </message>
    <message>
        <source>The process of the language model ended unexpectedly.</source>
        <translation>Процесс языковой модели неожиданно завершился.</translation>
    </message>
    <message>
        <source>Ask again; if it happens again, choose another model.</source>
        <translation>Спросите ещё раз; если ошибка повторится, выберите другую модель.</translation>
    </message>
    <message>
        <source>The language model used too much memory and was stopped.</source>
        <translation>Языковая модель заняла слишком много памяти и была остановлена.</translation>
    </message>
    <message>
        <source>A file of this name exists already.</source>
        <translation>Файл с таким именем уже существует.</translation>
    </message>
    <message>
        <source>Allow replacing it, or choose another name.</source>
        <translation>Разрешите замену или выберите другое имя.</translation>
    </message>
    <message>
        <source>The folder cannot be written to.</source>
        <translation>В эту папку нельзя записывать.</translation>
    </message>
    <message>
        <source>Choose another folder, or check its rights.</source>
        <translation>Выберите другую папку или проверьте права доступа.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Диск заполнен.</translation>
    </message>
    <message>
        <source>Make room on it, or choose another place.</source>
        <translation>Освободите место или выберите другой диск.</translation>
    </message>
    <message>
        <source>The result could not be made.</source>
        <translation>Не удалось создать результат.</translation>
    </message>
    <message>
        <source>A setting has a value that is not allowed.</source>
        <translation>Недопустимое значение настройки.</translation>
    </message>
    <message>
        <source>Correct it in the settings.</source>
        <translation>Исправьте его в настройках.</translation>
    </message>
    <message>
        <source>There is no such tool.</source>
        <translation>Такого инструмента нет.</translation>
    </message>
    <message>
        <source>Choose a tool from the list.</source>
        <translation>Выберите инструмент из списка.</translation>
    </message>
    <message>
        <source>There is no such format.</source>
        <translation>Такого формата нет.</translation>
    </message>
    <message>
        <source>Choose a format from the list.</source>
        <translation>Выберите формат из списка.</translation>
    </message>
    <message>
        <source>The name template cannot be filled.</source>
        <translation>Не удалось заполнить шаблон имени.</translation>
    </message>
    <message>
        <source>Use the fields that are listed beside it.</source>
        <translation>Используйте поля, перечисленные рядом.</translation>
    </message>
    <message>
        <source>Another program is using the library.</source>
        <translation>Библиотекой пользуется другая программа.</translation>
    </message>
    <message>
        <source>Wait until it has finished, then try again.</source>
        <translation>Дождитесь её завершения и повторите попытку.</translation>
    </message>
    <message>
        <source>The library cannot be read.</source>
        <translation>Не удалось прочитать библиотеку.</translation>
    </message>
    <message>
        <source>Put back a copy of it, or delete it in the settings under Storage and privacy.</source>
        <translation>Восстановите её из копии или удалите в настройках в разделе «Хранение и конфиденциальность».</translation>
    </message>
    <message>
        <source>The document is no longer in the library.</source>
        <translation>Этого документа больше нет в библиотеке.</translation>
    </message>
    <message>
        <source>Read the file again.</source>
        <translation>Распознайте файл ещё раз.</translation>
    </message>
    <message>
        <source>The page was changed elsewhere in the meantime.</source>
        <translation>Тем временем страница была изменена в другом месте.</translation>
    </message>
    <message>
        <source>Look at the page as it is now, and change it again.</source>
        <translation>Посмотрите на страницу в её нынешнем виде и измените её снова.</translation>
    </message>
    <message>
        <source>There is more text than the language model can keep in mind.</source>
        <translation>Текста больше, чем языковая модель может удержать в памяти.</translation>
    </message>
    <message>
        <source>Ask about fewer pages, or choose a model with a longer context.</source>
        <translation>Спросите о меньшем числе страниц или выберите модель с более длинным контекстом.</translation>
    </message>
    <message>
        <source>The document holds no text to answer from.</source>
        <translation>В документе нет текста, по которому можно ответить.</translation>
    </message>
    <message>
        <source>Read it first, or read it again in another way.</source>
        <translation>Сначала распознайте его или распознайте заново иначе.</translation>
    </message>
    <message>
        <source>The question holds no word.</source>
        <translation>В вопросе нет ни одного слова.</translation>
    </message>
    <message>
        <source>Write what you want to know.</source>
        <translation>Напишите, что вы хотите узнать.</translation>
    </message>
    <message>
        <source>The conversation is no longer there.</source>
        <translation>Этой беседы больше нет.</translation>
    </message>
    <message>
        <source>Ask again; another conversation begins.</source>
        <translation>Спросите ещё раз; начнётся новая беседа.</translation>
    </message>
    <message>
        <source>The description of the fields cannot be used.</source>
        <translation>Описание полей нельзя использовать.</translation>
    </message>
    <message>
        <source>Choose a preset, or correct the JSON Schema.</source>
        <translation>Выберите готовый набор или исправьте JSON Schema.</translation>
    </message>
    <message>
        <source>The installed model cannot translate into this language.</source>
        <translation>Установленная модель не умеет переводить на этот язык.</translation>
    </message>
    <message>
        <source>Choose another language, or a larger model in the settings under Models.</source>
        <translation>Выберите другой язык или модель побольше в настройках в разделе «Модели».</translation>
    </message>
    <message>
        <source>A token is needed.</source>
        <translation>Нужен токен.</translation>
    </message>
    <message>
        <source>Make one in the settings under Other programs.</source>
        <translation>Создайте его в настройках в разделе «Другие программы».</translation>
    </message>
    <message>
        <source>The token is unknown or was revoked.</source>
        <translation>Токен неизвестен или отозван.</translation>
    </message>
    <message>
        <source>Make a new one in the settings under Other programs.</source>
        <translation>Создайте новый в настройках в разделе «Другие программы».</translation>
    </message>
    <message>
        <source>The pages of the token, or of the day, are used up.</source>
        <translation>Страницы этого токена или этого дня израсходованы.</translation>
    </message>
    <message>
        <source>Raise its limits in the settings under Other programs, or wait.</source>
        <translation>Повысьте ограничения в настройках в разделе «Другие программы» или подождите.</translation>
    </message>
    <message>
        <source>There is no such job.</source>
        <translation>Такого задания нет.</translation>
    </message>
    <message>
        <source>Look at the list of jobs.</source>
        <translation>Посмотрите список заданий.</translation>
    </message>
    <message>
        <source>The job has no result yet, or failed.</source>
        <translation>У задания ещё нет результата, или оно завершилось ошибкой.</translation>
    </message>
    <message>
        <source>Wait until it has ended.</source>
        <translation>Дождитесь его завершения.</translation>
    </message>
    <message>
        <source>A value is missing or not allowed.</source>
        <translation>Значение отсутствует или недопустимо.</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>Исправьте его и повторите попытку.</translation>
    </message>
    <message>
        <source>The file is larger than the limit.</source>
        <translation>Размер файла превышает ограничение.</translation>
    </message>
    <message>
        <source>Raise the limit in the settings under Other programs.</source>
        <translation>Повысьте ограничение в настройках в разделе «Другие программы».</translation>
    </message>
    <message>
        <source>Too much is under way already.</source>
        <translation>Уже выполняется слишком много.</translation>
    </message>
    <message>
        <source>Wait until some of it has ended.</source>
        <translation>Дождитесь завершения части работы.</translation>
    </message>
    <message>
        <source>There is as much work as can be held, or the server is stopping.</source>
        <translation>Больше заданий принять нельзя, или сервер останавливается.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Повторите попытку позже.</translation>
    </message>
    <message>
        <source>There is no such token any more.</source>
        <translation>Такого токена больше нет.</translation>
    </message>
    <message>
        <source>Look at the list of tokens.</source>
        <translation>Посмотрите список токенов.</translation>
    </message>
    <message>
        <source>The request comes from a web page or another address, which is refused.</source>
        <translation>Запрос пришёл с веб-страницы или с другого адреса; такие запросы отклоняются.</translation>
    </message>
    <message>
        <source>Send it from a program on this computer.</source>
        <translation>Отправьте его из программы на этом компьютере.</translation>
    </message>
    <message>
        <source>There is nothing at this address.</source>
        <translation>По этому адресу ничего нет.</translation>
    </message>
    <message>
        <source>Look at the list of addresses under /docs.</source>
        <translation>Посмотрите список адресов в /docs.</translation>
    </message>
    <message>
        <source>This cannot be done at this address.</source>
        <translation>По этому адресу такое действие невозможно.</translation>
    </message>
    <message>
        <source>Another program listens on this port.</source>
        <translation>Этот порт занят другой программой.</translation>
    </message>
    <message>
        <source>Choose another port in the settings under Other programs.</source>
        <translation>Выберите другой порт в настройках в разделе «Другие программы».</translation>
    </message>
    <message>
        <source>The address reaches beyond this computer, or is none of its own.</source>
        <translation>Этот адрес доступен извне или не принадлежит этому компьютеру.</translation>
    </message>
    <message>
        <source>Use the address of this computer itself.</source>
        <translation>Используйте адрес самого этого компьютера.</translation>
    </message>
    <message>
        <source>The certificate or its key cannot be used.</source>
        <translation>Сертификат или его ключ нельзя использовать.</translation>
    </message>
    <message>
        <source>Check both files.</source>
        <translation>Проверьте оба файла.</translation>
    </message>
    <message>
        <source>The watched folder or the folder of the results cannot be used.</source>
        <translation>Отслеживаемую папку или папку результатов нельзя использовать.</translation>
    </message>
    <message>
        <source>Check that both are there and can be written, and that the folder is not watched already.</source>
        <translation>Проверьте, что обе существуют и доступны для записи и что папка ещё не отслеживается.</translation>
    </message>
    <message>
        <source>The model comes under a licence of its own, which was not accepted.</source>
        <translation>У модели своя лицензия, и она не принята.</translation>
    </message>
    <message>
        <source>Read the licence in the settings under Models, and accept it there.</source>
        <translation>Прочитайте лицензию в настройках в разделе «Модели» и примите её там.</translation>
    </message>
    <message>
        <source>The window cannot open.</source>
        <translation>Не удалось открыть окно.</translation>
    </message>
    <message>
        <source>Use the command line.</source>
        <translation>Используйте командную строку.</translation>
    </message>
    <message>
        <source>Nobody could say whether there is a newer version.</source>
        <translation>Не удалось узнать, есть ли новая версия.</translation>
    </message>
    <message>
        <source>Try again later; everything else works without it.</source>
        <translation>Повторите попытку позже; всё остальное работает и без этого.</translation>
    </message>
    <message>
        <source>Something failed unexpectedly.</source>
        <translation>Произошла непредвиденная ошибка.</translation>
    </message>
    <message>
        <source>The log holds the details.</source>
        <translation>Подробности — в журнале.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Documents</source>
        <translation>Документы</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Простой текст</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Веб-страница</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Документ Word</translation>
    </message>
    <message>
        <source>Searchable PDF</source>
        <translation>PDF с поиском</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Данные</translation>
    </message>
    <message>
        <source>Tables as CSV</source>
        <translation>Таблицы в CSV</translation>
    </message>
    <message>
        <source>Tables as Excel workbook</source>
        <translation>Таблицы в книге Excel</translation>
    </message>
    <message>
        <source>JSON with all boxes</source>
        <translation>JSON со всеми рамками</translation>
    </message>
    <message>
        <source>hOCR for OCR programs</source>
        <translation>hOCR для программ OCR</translation>
    </message>
    <message>
        <source>ALTO for libraries</source>
        <translation>ALTO для библиотек</translation>
    </message>
    <message>
        <source>Name of the source</source>
        <translation>Имя исходного файла</translation>
    </message>
    <message>
        <source>Ending of the source</source>
        <translation>Расширение исходного файла</translation>
    </message>
    <message>
        <source>Running number</source>
        <translation>Порядковый номер</translation>
    </message>
    <message>
        <source>Today&apos;s date</source>
        <translation>Сегодняшняя дата</translation>
    </message>
    <message>
        <source>Time of the export</source>
        <translation>Время экспорта</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Формат</translation>
    </message>
    <message>
        <source>Tier that read it</source>
        <translation>Движок распознавания</translation>
    </message>
    <message>
        <source>Language setting</source>
        <translation>Настройка языка</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Записано</translation>
    </message>
    <message>
        <source>{} of the text found</source>
        <translation>найдено {} текста</translation>
    </message>
    <message>
        <source>boxes off by {} of a line&apos;s height</source>
        <translation>отклонение рамок: {} высоты строки</translation>
    </message>
    <message>
        <source>same size as the source</source>
        <translation>размер как у исходного файла</translation>
    </message>
    <message>
        <source>{} larger than the source</source>
        <translation>на {} больше исходного файла</translation>
    </message>
    <message>
        <source>{} smaller than the source</source>
        <translation>на {} меньше исходного файла</translation>
    </message>
    <message>
        <source>The PDF does not hold what was read.</source>
        <translation>PDF не содержит распознанного текста.</translation>
    </message>
    <message>
        <source>PDF/A-2 for archives</source>
        <translation>PDF/A-2 для архивов</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Экспорт</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Ход экспорта</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Показать в папке</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Copy all text</source>
        <translation>Копировать весь текст</translation>
    </message>
    <message>
        <source>Copy the text of the exported documents</source>
        <translation>Копировать текст экспортированных документов</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Results of the export</source>
        <translation>Результаты экспорта</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of these names exist already.</source>
        <translation>
            <numerusform>Уже существует %n файл с таким именем.</numerusform>
            <numerusform>Уже существуют %n файла с такими именами.</numerusform>
            <numerusform>Уже существуют %n файлов с такими именами.</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Заменить</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Сохранить оба</translation>
    </message>
    <message>
        <source>{} of {} files done</source>
        <translation>Готово файлов: {} из {}</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Остановка…</translation>
    </message>
    <message>
        <source>{} of {} files could not be made as they should be.</source>
        <translation>Файлов, которые не удалось создать как следует: {} из {}.</translation>
    </message>
    <message>
        <source>Stopped; what was written so far stays.</source>
        <translation>Остановлено; уже записанное остаётся.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written</source>
        <translation>
            <numerusform>Записан %n файл</numerusform>
            <numerusform>Записано %n файла</numerusform>
            <numerusform>Записано %n файлов</numerusform>
        </translation>
    </message>
    <message>
        <source>Characters copied: {count}</source>
        <translation>Скопировано символов: {count}</translation>
    </message>
</context>
<context>
    <name>ExportPage</name>
    <message>
        <source>The export dialog starts with these choices and remembers here what was chosen there last.</source>
        <translation>Окно экспорта открывается с этими настройками и запоминает здесь то, что было выбрано в нём в последний раз.</translation>
    </message>
</context>
<context>
    <name>FieldNames</name>
    <message>
        <source>address</source>
        <translation>адрес</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>сумма</translation>
    </message>
    <message>
        <source>authority</source>
        <translation>орган выдачи</translation>
    </message>
    <message>
        <source>buyer name</source>
        <translation>имя покупателя</translation>
    </message>
    <message>
        <source>cash</source>
        <translation>наличные</translation>
    </message>
    <message>
        <source>change</source>
        <translation>сдача</translation>
    </message>
    <message>
        <source>company</source>
        <translation>компания</translation>
    </message>
    <message>
        <source>currency</source>
        <translation>валюта</translation>
    </message>
    <message>
        <source>date</source>
        <translation>дата</translation>
    </message>
    <message>
        <source>date of birth</source>
        <translation>дата рождения</translation>
    </message>
    <message>
        <source>date of expiry</source>
        <translation>срок действия</translation>
    </message>
    <message>
        <source>date of issue</source>
        <translation>дата выдачи</translation>
    </message>
    <message>
        <source>description</source>
        <translation>описание</translation>
    </message>
    <message>
        <source>document number</source>
        <translation>номер документа</translation>
    </message>
    <message>
        <source>due date</source>
        <translation>срок оплаты</translation>
    </message>
    <message>
        <source>email</source>
        <translation>эл. почта</translation>
    </message>
    <message>
        <source>fax</source>
        <translation>факс</translation>
    </message>
    <message>
        <source>given names</source>
        <translation>имена</translation>
    </message>
    <message>
        <source>IBAN</source>
        <translation>IBAN</translation>
    </message>
    <message>
        <source>seller VAT ID</source>
        <translation>налоговый номер продавца</translation>
    </message>
    <message>
        <source>invoice date</source>
        <translation>дата счёта</translation>
    </message>
    <message>
        <source>invoice number</source>
        <translation>номер счёта</translation>
    </message>
    <message>
        <source>items</source>
        <translation>позиции</translation>
    </message>
    <message>
        <source>job title</source>
        <translation>должность</translation>
    </message>
    <message>
        <source>merchant</source>
        <translation>продавец</translation>
    </message>
    <message>
        <source>merchant phone</source>
        <translation>телефон продавца</translation>
    </message>
    <message>
        <source>mobile</source>
        <translation>мобильный телефон</translation>
    </message>
    <message>
        <source>name</source>
        <translation>имя</translation>
    </message>
    <message>
        <source>nationality</source>
        <translation>гражданство</translation>
    </message>
    <message>
        <source>order number</source>
        <translation>номер заказа</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>телефон</translation>
    </message>
    <message>
        <source>place of birth</source>
        <translation>место рождения</translation>
    </message>
    <message>
        <source>position</source>
        <translation>позиция</translation>
    </message>
    <message>
        <source>quantity</source>
        <translation>количество</translation>
    </message>
    <message>
        <source>receipt number</source>
        <translation>номер чека</translation>
    </message>
    <message>
        <source>seller email</source>
        <translation>эл. почта продавца</translation>
    </message>
    <message>
        <source>seller name</source>
        <translation>имя продавца</translation>
    </message>
    <message>
        <source>seller phone</source>
        <translation>телефон продавца</translation>
    </message>
    <message>
        <source>sex</source>
        <translation>пол</translation>
    </message>
    <message>
        <source>subtotal</source>
        <translation>промежуточный итог</translation>
    </message>
    <message>
        <source>surname</source>
        <translation>фамилия</translation>
    </message>
    <message>
        <source>tax</source>
        <translation>налог</translation>
    </message>
    <message>
        <source>tax rate</source>
        <translation>ставка налога</translation>
    </message>
    <message>
        <source>total</source>
        <translation>итого</translation>
    </message>
    <message>
        <source>unit price</source>
        <translation>цена за единицу</translation>
    </message>
    <message>
        <source>website</source>
        <translation>веб-сайт</translation>
    </message>
</context>
<context>
    <name>FieldNotes</name>
    <message>
        <source>The items add up to {whole}, the sum is {total}.</source>
        <translation>Сумма позиций — {whole}, указан промежуточный итог {total}.</translation>
    </message>
    <message>
        <source>The items add up to {whole}, the total is {total}.</source>
        <translation>Сумма позиций — {whole}, указан итог {total}.</translation>
    </message>
    <message>
        <source>Sum before tax and tax add up to {whole}, the total is {total}.</source>
        <translation>Сумма без налога и налог вместе дают {whole}, указан итог {total}.</translation>
    </message>
    <message>
        <source>Cash less change is {whole}, the total is {total}.</source>
        <translation>Наличные за вычетом сдачи — {whole}, указан итог {total}.</translation>
    </message>
    <message>
        <source>No table with the columns of &quot;{name}&quot; was found.</source>
        <translation>Таблица со столбцами «{name}» не найдена.</translation>
    </message>
    <message>
        <source>No language model is installed: the fields are from rules alone.</source>
        <translation>Языковая модель не установлена: поля получены только по правилам.</translation>
    </message>
    <message>
        <source>The fields are from rules alone: {reason}.</source>
        <translation>Поля получены только по правилам: {reason}.</translation>
    </message>
    <message>
        <source>The model {name} is too small to choose values: the fields are from rules alone.</source>
        <translation>Модель {name} слишком мала, чтобы выбирать значения: поля получены только по правилам.</translation>
    </message>
    <message>
        <source>The fields are from rules alone: {reason}, twice.</source>
        <translation>Поля получены только по правилам: {reason}, дважды.</translation>
    </message>
    <message>
        <source>Only the first {count} lines were looked through.</source>
        <translation>Просмотрены только первые строки ({count}).</translation>
    </message>
    <message>
        <source>the language model failed</source>
        <translation>языковая модель дала сбой</translation>
    </message>
    <message>
        <source>the language model took too long</source>
        <translation>языковая модель работала слишком долго</translation>
    </message>
    <message>
        <source>its answer was no JSON</source>
        <translation>её ответ не был в формате JSON</translation>
    </message>
    <message>
        <source>found by its place or form, no label stands beside it</source>
        <translation>найдено по месту или виду, рядом нет подписи</translation>
    </message>
    <message>
        <source>chosen by the language model, no label stands beside it</source>
        <translation>выбрано языковой моделью, рядом нет подписи</translation>
    </message>
    <message>
        <source>the language model said this; it stands nowhere in the document and was left out</source>
        <translation>так ответила языковая модель, но в документе этого нет, и значение отброшено</translation>
    </message>
    <message>
        <source>the sign stands for several currencies</source>
        <translation>знак обозначает несколько валют</translation>
    </message>
    <message>
        <source>several currencies are named</source>
        <translation>упомянуто несколько валют</translation>
    </message>
    <message>
        <source>day and month may be the other way round</source>
        <translation>день и месяц могут быть переставлены</translation>
    </message>
    <message>
        <source>adds up: {sum}</source>
        <translation>сходится: {sum}</translation>
    </message>
    <message>
        <source>the items add up to {whole}</source>
        <translation>сумма позиций — {whole}</translation>
    </message>
    <message>
        <source>does not add up with the other amounts</source>
        <translation>не сходится с другими суммами</translation>
    </message>
    <message>
        <source>read with a confidence of {share} only</source>
        <translation>уверенность распознавания всего {share}</translation>
    </message>
    <message>
        <source>it is in this language already</source>
        <translation>уже на этом языке</translation>
    </message>
    <message>
        <source>not found again: {names}</source>
        <translation>не найдено снова: {names}</translation>
    </message>
    <message>
        <source>stays in the original: {reason}</source>
        <translation>остаётся в оригинале: {reason}</translation>
    </message>
    <message>
        <source>{missing} would be missing</source>
        <translation>пропало бы: {missing}</translation>
    </message>
    <message>
        <source>{added} would be new</source>
        <translation>добавилось бы: {added}</translation>
    </message>
    <message>
        <source>{missing} would be missing and {added} would be new</source>
        <translation>пропало бы: {missing}, добавилось бы: {added}</translation>
    </message>
    <message>
        <source>the model repeated the original</source>
        <translation>модель повторила оригинал</translation>
    </message>
    <message>
        <source>the model repeated itself</source>
        <translation>модель начала повторяться</translation>
    </message>
    <message>
        <source>the model gave no text</source>
        <translation>модель не дала текста</translation>
    </message>
    <message>
        <source>the model took too long</source>
        <translation>модель работала слишком долго</translation>
    </message>
    <message>
        <source>the model wrote something else</source>
        <translation>модель написала что-то другое</translation>
    </message>
    <message>
        <source>the model did not come to an end</source>
        <translation>модель не дошла до конца</translation>
    </message>
    <message>
        <source>it is too long for the model</source>
        <translation>слишком длинно для модели</translation>
    </message>
    <message>
        <source>the answer is in another language ({tag})</source>
        <translation>ответ на другом языке ({tag})</translation>
    </message>
    <message>
        <source>the model {name} is too small to translate</source>
        <translation>модель {name} слишком мала для перевода</translation>
    </message>
    <message>
        <source>the model {name} is not made for {language}</source>
        <translation>модель {name} не рассчитана на этот язык ({language})</translation>
    </message>
</context>
<context>
    <name>FieldsDialog</name>
    <message>
        <source>Takes values out of the document that is shown. Each is looked up in the text; choose a row to see where it stands. What could not be proved is marked.</source>
        <translation>Извлекает значения из показанного документа. Каждое ищется в тексте; выберите строку, чтобы увидеть, где оно находится. То, что не удалось подтвердить, отмечено.</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Поля</translation>
    </message>
    <message>
        <source>What to take out</source>
        <translation>Что извлечь</translation>
    </message>
    <message>
        <source>JSON Schema of your own…</source>
        <translation>Своя JSON Schema…</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Извлечь</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Сохранено: {name}</translation>
    </message>
    <message>
        <source>JSON Schema of your own</source>
        <translation>Своя JSON Schema</translation>
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
        <translation>Таблица</translation>
    </message>
    <message>
        <source>Save fields</source>
        <translation>Сохранить поля</translation>
    </message>
</context>
<context>
    <name>FieldsModel</name>
    <message>
        <source>Field</source>
        <translation>Поле</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Подтверждение</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Страница</translation>
    </message>
    <message>
        <source>Confidence: {share}</source>
        <translation>Уверенность: {share}</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>не найдено</translation>
    </message>
</context>
<context>
    <name>FileField</name>
    <message>
        <source>Choose…</source>
        <translation>Выбрать…</translation>
    </message>
    <message>
        <source>Choose: {}</source>
        <translation>Выбрать: {}</translation>
    </message>
</context>
<context>
    <name>FolderField</name>
    <message>
        <source>Choose…</source>
        <translation>Выбрать…</translation>
    </message>
    <message>
        <source>Choose: {}</source>
        <translation>Выбрать: {}</translation>
    </message>
</context>
<context>
    <name>FoldersModel</name>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>Makes</source>
        <translation>Создаёт</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Отложено</translation>
    </message>
    <message>
        <source>{} set aside</source>
        <translation>отложено: {}</translation>
    </message>
    <message>
        <source>Results: {}</source>
        <translation>Результаты: {}</translation>
    </message>
</context>
<context>
    <name>Gallery</name>
    <message>
        <source>Tools</source>
        <translation>Инструменты</translation>
    </message>
    <message>
        <source>No tool has these words.</source>
        <translation>Нет инструментов с такими словами.</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>User guide</source>
        <translation>Руководство пользователя</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Содержание</translation>
    </message>
    <message>
        <source>Page of the guide</source>
        <translation>Страница руководства</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Вперёд</translation>
    </message>
    <message>
        <source>Search in this page</source>
        <translation>Поиск на этой странице</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Предыдущее совпадение</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Следующее совпадение</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>This installation was packaged without the guide.</source>
        <translation>Эта сборка поставляется без руководства.</translation>
    </message>
    <message>
        <source>Not on this page</source>
        <translation>На этой странице не найдено</translation>
    </message>
</context>
<context>
    <name>HitListModel</name>
    <message>
        <source>{} · page {}</source>
        <translation>{} · страница {}</translation>
    </message>
</context>
<context>
    <name>Improve</name>
    <message>
        <source>p. {}</source>
        <translation>с. {}</translation>
    </message>
    <message>
        <source>numbers differ</source>
        <translation>числа отличаются</translation>
    </message>
    <message>
        <source>doubtful text</source>
        <translation>сомнительный текст</translation>
    </message>
    <message>
        <source>table</source>
        <translation>таблица</translation>
    </message>
    <message>
        <source>hardly legible</source>
        <translation>едва читается</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>{old} now, {new} read anew</source>
        <translation>сейчас {old}, заново {new}</translation>
    </message>
    <message>
        <source>Numbers differ: {}</source>
        <translation>Числа отличаются: {}</translation>
    </message>
</context>
<context>
    <name>ImproveDialog</name>
    <message>
        <source>Improve doubtful parts</source>
        <translation>Улучшить сомнительные места</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Сообщение</translation>
    </message>
    <message>
        <source>The text there has changed since; this proposal is dropped.</source>
        <translation>Текст в этом месте с тех пор изменился; предложение отброшено.</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Минуты</translation>
    </message>
    <message>
        <source> min</source>
        <translation> мин</translation>
    </message>
    <message>
        <source>Which pages</source>
        <translation>Какие страницы</translation>
    </message>
    <message>
        <source>All pages of the document</source>
        <translation>Все страницы документа</translation>
    </message>
    <message>
        <source>The page shown</source>
        <translation>Показанная страница</translation>
    </message>
    <message>
        <source>A vision model reads doubtful text, tables and what is hardly legible once more, the worst first. Nothing is changed before you have seen what differs.</source>
        <translation>Визуальная модель заново распознаёт сомнительный текст, таблицы и едва читаемое, начиная с худшего. Ничего не изменится, пока вы не увидите отличия.</translation>
    </message>
    <message>
        <source>&amp;Time at most</source>
        <translation>Вре&amp;мя, не более</translation>
    </message>
    <message>
        <source>&amp;Pages</source>
        <translation>&amp;Страницы</translation>
    </message>
    <message>
        <source>Looking again</source>
        <translation>Повторный просмотр</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Отличия</translation>
    </message>
    <message>
        <source>The part as it stands on the page</source>
        <translation>Это место на странице</translation>
    </message>
    <message>
        <source>Numbers that differ</source>
        <translation>Отличающиеся числа</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Просмотреть</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Another look…</source>
        <translation>Просмотреть ещё…</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;Принять</translation>
    </message>
    <message>
        <source>Put this reading into the text (Enter in the list)</source>
        <translation>Внести этот вариант в текст (Enter в списке)</translation>
    </message>
    <message>
        <source>&amp;Reject</source>
        <translation>О&amp;тклонить</translation>
    </message>
    <message>
        <source>Keep the text as it is (Delete in the list)</source>
        <translation>Оставить текст как есть (Delete в списке)</translation>
    </message>
    <message>
        <source>Accept &amp;where numbers agree</source>
        <translation>Принять, &amp;где числа те же</translation>
    </message>
    <message>
        <source>Accept every difference that leaves all numbers as they are</source>
        <translation>Принять все отличия, не меняющие ни одного числа</translation>
    </message>
    <message>
        <source>Accept a&amp;ll</source>
        <translation>Принять &amp;все</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s) of an earlier look are still open.</source>
        <translation>
            <numerusform>Осталось %n нерассмотренное отличие с прошлого просмотра.</numerusform>
            <numerusform>Осталось %n нерассмотренных отличия с прошлого просмотра.</numerusform>
            <numerusform>Осталось %n нерассмотренных отличий с прошлого просмотра.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking at part {number} of {total}; at most {minutes} min in all</source>
        <translation>Просмотр места {number} из {total}; всего не более {minutes} мин</translation>
    </message>
    <message>
        <source>Looking for doubtful parts…</source>
        <translation>Поиск сомнительных мест…</translation>
    </message>
    <message>
        <source>Nothing here is doubtful.</source>
        <translation>Здесь нет ничего сомнительного.</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) were read differently.</source>
        <translation>
            <numerusform>%n место прочитано иначе.</numerusform>
            <numerusform>%n места прочитаны иначе.</numerusform>
            <numerusform>%n мест прочитано иначе.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n more there was no time.</source>
        <translation>
            <numerusform>Ещё на %n не хватило времени.</numerusform>
            <numerusform>Ещё на %n не хватило времени.</numerusform>
            <numerusform>Ещё на %n не хватило времени.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Остановка…</translation>
    </message>
    <message>
        <source>All differences are dealt with.</source>
        <translation>Все отличия рассмотрены.</translation>
    </message>
</context>
<context>
    <name>InkEditing</name>
    <message>
        <source>Accept word</source>
        <translation>Принять слово</translation>
    </message>
    <message>
        <source>Edit word</source>
        <translation>Изменить слово</translation>
    </message>
    <message>
        <source>Split word</source>
        <translation>Разделить слово</translation>
    </message>
    <message>
        <source>Merge words</source>
        <translation>Объединить слова</translation>
    </message>
    <message>
        <source>Move box</source>
        <translation>Переместить рамку</translation>
    </message>
</context>
<context>
    <name>InkField</name>
    <message>
        <source>Word under the ink</source>
        <translation>Слово на странице</translation>
    </message>
    <message>
        <source>Enter takes it over and goes to the next doubtful word, Tab to the next word, Esc leaves</source>
        <translation>Enter — принять и перейти к следующему сомнительному слову, Tab — к следующему слову, Esc — выйти</translation>
    </message>
    <message>
        <source>Right as it is, go on (Enter)</source>
        <translation>Верно, дальше (Enter)</translation>
    </message>
    <message>
        <source>Previous word (Shift+Tab)</source>
        <translation>Предыдущее слово (Shift+Tab)</translation>
    </message>
    <message>
        <source>Next word (Tab)</source>
        <translation>Следующее слово (Tab)</translation>
    </message>
    <message>
        <source>Split the word at the caret (Ctrl+D)</source>
        <translation>Разделить слово у курсора (Ctrl+D)</translation>
    </message>
    <message>
        <source>Merge with the next word (Ctrl+J)</source>
        <translation>Объединить со следующим словом (Ctrl+J)</translation>
    </message>
    <message>
        <source>Leave (Esc)</source>
        <translation>Выйти (Esc)</translation>
    </message>
    <message>
        <source>Line: {text}</source>
        <translation>Строка: {text}</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>Open files</source>
        <translation>Открыть файлы</translation>
    </message>
    <message>
        <source>Pictures and PDFs</source>
        <translation>Изображения и PDF</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Все файлы</translation>
    </message>
    <message>
        <source>Open a folder</source>
        <translation>Открыть папку</translation>
    </message>
    <message>
        <source>The clipboard holds no picture and no files</source>
        <translation>В буфере обмена нет ни изображения, ни файлов</translation>
    </message>
</context>
<context>
    <name>InterruptedModel</name>
    <message>
        <source>begun {}</source>
        <translation>начато {}</translation>
    </message>
    <message numerus="yes">
        <source>{} of %n page(s) read</source>
        <translation>
            <numerusform>распознано {} из %n страницы</numerusform>
            <numerusform>распознано {} из %n страниц</numerusform>
            <numerusform>распознано {} из %n страниц</numerusform>
        </translation>
    </message>
    <message>
        <source>no page read yet</source>
        <translation>ещё ни одна страница не распознана</translation>
    </message>
    <message>
        <source>the file is no longer there</source>
        <translation>файла больше нет на месте</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>en</source>
        <translation>ru</translation>
    </message>
</context>
<context>
    <name>LanguageDialog</name>
    <message>
        <source>Languages</source>
        <translation>Языки</translation>
    </message>
    <message>
        <source>Search languages</source>
        <translation>Поиск языков</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Автоматически</translation>
    </message>
    <message>
        <source>Tell the language from the text</source>
        <translation>Определить язык по тексту</translation>
    </message>
    <message>
        <source>Data to read {} is missing, and your settings forbid downloads.</source>
        <translation>Не хватает данных для распознавания ({}), а настройки запрещают загрузки.</translation>
    </message>
    <message>
        <source>On Debian and Ubuntu these packages bring it: {}</source>
        <translation>В Debian и Ubuntu их содержат эти пакеты: {}</translation>
    </message>
    <message>
        <source>Data to read {} is missing: {} to download.</source>
        <translation>Не хватает данных для распознавания ({}). Объём загрузки: {}.</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Скачать</translation>
    </message>
</context>
<context>
    <name>LanguageField</name>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Language of the text; automatic fits mixed documents too</source>
        <translation>Язык текста; «Автоматически» подходит и для многоязычных документов</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Автоматически</translation>
    </message>
    <message>
        <source>All languages…</source>
        <translation>Все языки…</translation>
    </message>
</context>
<context>
    <name>LanguageTable</name>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Own name</source>
        <translation>Самоназвание</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Данные</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Готовы</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Нет</translation>
    </message>
</context>
<context>
    <name>LibraryPanel</name>
    <message>
        <source>Library</source>
        <translation>Библиотека</translation>
    </message>
    <message>
        <source>Search the text of all documents</source>
        <translation>Поиск по тексту всех документов</translation>
    </message>
    <message>
        <source>All words must be on a page; &quot;quotes&quot; keep words together</source>
        <translation>На странице должны быть все слова; &quot;кавычки&quot; ищут слова вместе</translation>
    </message>
    <message>
        <source>Past documents</source>
        <translation>Прежние документы</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>Совпадения</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Экспорт…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Удалить…</translation>
    </message>
    <message>
        <source>Find source file…</source>
        <translation>Найти исходный файл…</translation>
    </message>
    <message>
        <source>Organise pages…</source>
        <translation>Упорядочить страницы…</translation>
    </message>
    <message>
        <source>No page holds these words.</source>
        <translation>Ни на одной странице нет этих слов.</translation>
    </message>
    <message>
        <source>Documents that were read appear here, with all their text to search.</source>
        <translation>Здесь появляются распознанные документы, и по всему их тексту можно искать.</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n страница</numerusform>
            <numerusform>%n страницы</numerusform>
            <numerusform>%n страниц</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n документе</numerusform>
            <numerusform>%n документах</numerusform>
            <numerusform>%n документах</numerusform>
        </translation>
    </message>
    <message>
        <source>{} in {}</source>
        <translation>{} в {}</translation>
    </message>
    <message>
        <source>; the first are shown</source>
        <translation>; показаны первые</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n document(s) from the library?</source>
        <translation>
            <numerusform>Удалить %n документ из библиотеки?</numerusform>
            <numerusform>Удалить %n документа из библиотеки?</numerusform>
            <numerusform>Удалить %n документов из библиотеки?</numerusform>
        </translation>
    </message>
    <message>
        <source>What was read is deleted. The source files and exported files on your disk stay.</source>
        <translation>Распознанное будет удалено. Исходные и экспортированные файлы на диске останутся.</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) deleted</source>
        <translation>
            <numerusform>Удалён %n документ</numerusform>
            <numerusform>Удалено %n документа</numerusform>
            <numerusform>Удалено %n документов</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Where does {} lie now?</source>
        <translation>Где теперь находится {}?</translation>
    </message>
    <message>
        <source>The source file was found.</source>
        <translation>Исходный файл найден.</translation>
    </message>
</context>
<context>
    <name>LicenceDialog</name>
    <message>
        <source>Licence</source>
        <translation>Лицензия</translation>
    </message>
    <message>
        <source>{} comes under a licence of its own, which limits who may use it and for what.</source>
        <translation>У {} своя лицензия, которая ограничивает, кому и для чего разрешено использование.</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Текст лицензии</translation>
    </message>
    <message>
        <source>Accept the licence</source>
        <translation>Принять лицензию</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>LogDialog</name>
    <message>
        <source>Log</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>What went wrong, with names of files and never with their text. The report that can be copied has no names of files either: versions, settings and the last messages.</source>
        <translation>Что пошло не так: с именами файлов, но без их текста. В отчёте, который можно скопировать, нет и имён файлов: только версии, настройки и последние сообщения.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Всё</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Предупреждения и ошибки</translation>
    </message>
    <message>
        <source>Errors only</source>
        <translation>Только ошибки</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Обновить</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Показать в папке</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Копировать отчёт</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Сообщения</translation>
    </message>
    <message>
        <source>The report is on the clipboard. Read it before you send it.</source>
        <translation>Отчёт скопирован в буфер обмена. Прочитайте его, прежде чем отправить.</translation>
    </message>
    <message>
        <source>Nothing was logged.</source>
        <translation>Записей нет.</translation>
    </message>
    <message>
        <source>There is no log file yet.</source>
        <translation>Файла журнала ещё нет.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Something failed unexpectedly; the log file holds the details</source>
        <translation>Произошла непредвиденная ошибка; подробности — в файле журнала</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Очередь</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Страницы</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Библиотека</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Списки</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Панель инструментов</translation>
    </message>
    <message>
        <source>The models that read pictures are not installed ({}). PDFs that hold text can be read.</source>
        <translation>Модели для распознавания изображений не установлены ({}). PDF с текстом можно обрабатывать.</translation>
    </message>
    <message>
        <source>Install models…</source>
        <translation>Установить модели…</translation>
    </message>
    <message>
        <source>Some settings take effect when Pagesight is started again</source>
        <translation>Некоторые настройки вступят в силу после перезапуска Pagesight</translation>
    </message>
    <message>
        <source>Close Pagesight?</source>
        <translation>Закрыть Pagesight?</translation>
    </message>
    <message>
        <source>Files are still being read; nothing of this window is kept. Close anyway?</source>
        <translation>Файлы ещё распознаются; из этого окна ничего не сохранится. Всё равно закрыть?</translation>
    </message>
    <message>
        <source>Files are still being read. Pages that are finished are kept, and the next start offers to go on. Close anyway?</source>
        <translation>Файлы ещё распознаются. Готовые страницы сохранятся, а при следующем запуске можно будет продолжить. Всё равно закрыть?</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>Всё равно закрыть</translation>
    </message>
</context>
<context>
    <name>MarkdownTab</name>
    <message>
        <source>Page as Markdown, rendered</source>
        <translation>Страница в Markdown с оформлением</translation>
    </message>
    <message>
        <source>No text on this page.</source>
        <translation>На этой странице нет текста.</translation>
    </message>
    <message>
        <source>Page as Markdown, source</source>
        <translation>Исходный код страницы в Markdown</translation>
    </message>
    <message>
        <source>Show source</source>
        <translation>Исходный код</translation>
    </message>
    <message>
        <source>Show the Markdown source</source>
        <translation>Показать исходный код Markdown</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Problem with this page</source>
        <translation>Проблема с этой страницей</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Try to show the page again</source>
        <translation>Попробовать показать страницу ещё раз</translation>
    </message>
    <message>
        <source>Find file…</source>
        <translation>Найти файл…</translation>
    </message>
    <message>
        <source>Choose where the file lies now</source>
        <translation>Указать, где теперь находится файл</translation>
    </message>
</context>
<context>
    <name>ModelField</name>
    <message>
        <source>The best that is installed</source>
        <translation>Лучшая из установленных</translation>
    </message>
    <message>
        <source>{} (not installed)</source>
        <translation>{} (не установлена)</translation>
    </message>
</context>
<context>
    <name>ModelTable</name>
    <message>
        <source>Model</source>
        <translation>Модель</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Назначение</translation>
    </message>
    <message>
        <source>{}, recommended for this machine</source>
        <translation>{}, рекомендуется для этого компьютера</translation>
    </message>
    <message>
        <source>Chats and reads</source>
        <translation>Чат и распознавание</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>Чат</translation>
    </message>
    <message>
        <source>Reads pictures</source>
        <translation>Распознавание изображений</translation>
    </message>
    <message>
        <source>Finds lines</source>
        <translation>Поиск строк</translation>
    </message>
    <message>
        <source>Reads lines</source>
        <translation>Распознавание строк</translation>
    </message>
    <message>
        <source>Turns pages</source>
        <translation>Поворот страниц</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Разметка</translation>
    </message>
    <message>
        <source>Compares sentences</source>
        <translation>Сравнивает предложения</translation>
    </message>
    <message>
        <source>Reads print quickly</source>
        <translation>Быстрое распознавание печатного текста</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>неизвестен</translation>
    </message>
    <message>
        <source>Of the system</source>
        <translation>Системная</translation>
    </message>
    <message>
        <source>Of the program</source>
        <translation>Встроенная</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>Установлена</translation>
    </message>
    <message>
        <source>Not installed</source>
        <translation>Не установлена</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Повреждена</translation>
    </message>
    <message>
        <source>Older version</source>
        <translation>Старая версия</translation>
    </message>
</context>
<context>
    <name>ModelWording</name>
    <message>
        <source>Recommended for this machine: the model that chats reads too, one download and one place in memory.</source>
        <translation>Рекомендуется для этого компьютера: модель для чата ещё и распознаёт; одна загрузка и одно место в памяти.</translation>
    </message>
    <message>
        <source>Recommended for reading: the quickest for this machine.</source>
        <translation>Рекомендуется для распознавания: самая быстрая на этом компьютере.</translation>
    </message>
    <message>
        <source>Recommended for chat: the largest that this machine carries; larger ones answer better.</source>
        <translation>Рекомендуется для чата: самая большая, с которой справится этот компьютер; большие модели отвечают лучше.</translation>
    </message>
    <message>
        <source>Recommended for chat: larger ones need more memory than this machine has.</source>
        <translation>Рекомендуется для чата: моделям побольше нужно больше памяти, чем есть на этом компьютере.</translation>
    </message>
    <message>
        <source>It needs {} of memory and {} are free now: close other programs first.</source>
        <translation>Ей нужно {} памяти, а свободно сейчас {}: сначала закройте другие программы.</translation>
    </message>
    <message>
        <source>Estimated: {} a page on this machine.</source>
        <translation>Оценка: {} на страницу на этом компьютере.</translation>
    </message>
    <message>
        <source>Its speed on this machine was not measured yet.</source>
        <translation>Её скорость на этом компьютере ещё не измерена.</translation>
    </message>
    <message>
        <source>Measured on this machine: {} a page.</source>
        <translation>Измерено на этом компьютере: {} на страницу.</translation>
    </message>
    <message>
        <source>Measured on this machine: it writes {} tokens a second.</source>
        <translation>Измерено на этом компьютере: скорость письма — {} токенов в секунду.</translation>
    </message>
    <message>
        <source>Memory: about {}</source>
        <translation>Память: около {}</translation>
    </message>
    <message>
        <source>the program&apos;s own files</source>
        <translation>собственные файлы программы</translation>
    </message>
    <message>
        <source>what is already installed</source>
        <translation>то, что уже установлено</translation>
    </message>
    <message>
        <source>{} or {}</source>
        <translation>{} или {}</translation>
    </message>
    <message>
        <source>{} and {}</source>
        <translation>{} и {}</translation>
    </message>
    <message>
        <source>Very small: finds and repeats single facts of short English texts, often misses, cannot reason, translate or see pictures.</source>
        <translation>Очень маленькая: находит и повторяет отдельные факты из коротких английских текстов, часто ошибается, не умеет рассуждать, переводить и видеть изображения.</translation>
    </message>
    <message>
        <source>Answers, summarises and translates between large languages, and reads handwriting, tables and formulas; slow without a graphics processor.</source>
        <translation>Отвечает, кратко пересказывает и переводит между крупными языками, распознаёт рукописный текст, таблицы и формулы; без графического процессора медленная.</translation>
    </message>
    <message>
        <source>Answers, summarises, translates and reads handwriting, tables and formulas; about twice as slow as the 2B model.</source>
        <translation>Отвечает, кратко пересказывает, переводит и распознаёт рукописный текст, таблицы и формулы; примерно вдвое медленнее модели 2B.</translation>
    </message>
    <message>
        <source>Made for reading documents in about 100 languages, block by block; it cannot chat.</source>
        <translation>Создана для распознавания документов примерно на 100 языках, блок за блоком; для чата не подходит.</translation>
    </message>
    <message>
        <source>Made for reading documents, mostly Chinese, English and large European languages; it cannot chat, and is known to repeat itself on some pages.</source>
        <translation>Создана для распознавания документов, прежде всего на китайском, английском и крупных европейских языках; для чата не подходит, на некоторых страницах, как известно, повторяется.</translation>
    </message>
</context>
<context>
    <name>ModelWork</name>
    <message>
        <source>Import from a folder…</source>
        <translation>Импорт из папки…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Ход выполнения</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Folder with model files</source>
        <translation>Папка с файлами моделей</translation>
    </message>
    <message>
        <source>Answering a question about a sample page</source>
        <translation>Ответ на вопрос об образце страницы</translation>
    </message>
    <message>
        <source>Reading parts of a sample page</source>
        <translation>Распознавание частей образца страницы</translation>
    </message>
    <message>
        <source>Waiting for another process that is installing models</source>
        <translation>Ожидание другого процесса, который устанавливает модели</translation>
    </message>
    <message>
        <source>Checking {}</source>
        <translation>Проверка: {}</translation>
    </message>
    <message>
        <source>downloading {}</source>
        <translation>скачивается {}</translation>
    </message>
    <message>
        <source>unpacking {}</source>
        <translation>распаковывается {}</translation>
    </message>
    <message>
        <source>pip looks for {}</source>
        <translation>pip ищет {}</translation>
    </message>
    <message>
        <source>copying</source>
        <translation>копирование</translation>
    </message>
    <message>
        <source>trying {}</source>
        <translation>проверяется источник: {}</translation>
    </message>
    <message>
        <source>reading {}</source>
        <translation>читается {}</translation>
    </message>
    <message>
        <source>importing {}</source>
        <translation>импортируется {}</translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <source>Models</source>
        <translation>Модели</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>Установить</translation>
    </message>
    <message>
        <source>Verify all</source>
        <translation>Проверить все</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Удалить…</translation>
    </message>
    <message>
        <source>Licence {}</source>
        <translation>Лицензия {}</translation>
    </message>
    <message>
        <source>Languages: {}</source>
        <translation>Языки: {}</translation>
    </message>
    <message>
        <source>from {}</source>
        <translation>источник: {}</translation>
    </message>
    <message>
        <source>would come from {}</source>
        <translation>будет загружена из: {}</translation>
    </message>
    <message>
        <source>Installed models take {}.</source>
        <translation>Установленные модели занимают {}.</translation>
    </message>
    <message>
        <source>Get {}?</source>
        <translation>Скачать {}?</translation>
    </message>
    <message>
        <source>Up to {} are downloaded from {}.</source>
        <translation>Будет скачано до {} из: {}.</translation>
    </message>
    <message>
        <source>its source</source>
        <translation>источник модели</translation>
    </message>
    <message>
        <source>Search models and languages</source>
        <translation>Поиск моделей и языков</translation>
    </message>
    <message>
        <source>Which models are listed</source>
        <translation>Какие модели показаны</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>For chat and vision</source>
        <translation>Для чата и изображений</translation>
    </message>
    <message>
        <source>Always needed</source>
        <translation>Нужные всегда</translation>
    </message>
    <message>
        <source>Usable now</source>
        <translation>Готовые к работе</translation>
    </message>
    <message>
        <source>Not installed</source>
        <translation>Не установленные</translation>
    </message>
    <message>
        <source>Add a model from a file…</source>
        <translation>Добавить модель из файла…</translation>
    </message>
    <message>
        <source>Measure its speed</source>
        <translation>Измерить скорость</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source>Script: {}</source>
        <translation>Письменность: {}</translation>
    </message>
    <message numerus="yes">
        <source>{} and %n more</source>
        <translation>
            <numerusform>{} и ещё %n</numerusform>
            <numerusform>{} и ещё %n</numerusform>
            <numerusform>{} и ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>It is downloaded from {}.</source>
        <translation>Будет скачано из: {}.</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Скачать</translation>
    </message>
    <message>
        <source>{} was added</source>
        <translation>Добавлено: {}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Remove {}?</source>
        <translation>Удалить {}?</translation>
    </message>
    <message>
        <source>Its file has to be added again before it can be used.</source>
        <translation>Чтобы использовать её снова, нужно будет ещё раз добавить её файл.</translation>
    </message>
    <message>
        <source>It has to be downloaded or imported again before it can be used.</source>
        <translation>Чтобы использовать её снова, потребуется повторное скачивание или импорт.</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s) installed</source>
        <translation>
            <numerusform>Установлена %n модель</numerusform>
            <numerusform>Установлено %n модели</numerusform>
            <numerusform>Установлено %n моделей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n model(s) verified: all as they should be</source>
        <translation>
            <numerusform>Проверена %n модель: всё в порядке</numerusform>
            <numerusform>Проверено %n модели: всё в порядке</numerusform>
            <numerusform>Проверено %n моделей: всё в порядке</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Dismiss</source>
        <translation>Скрыть</translation>
    </message>
</context>
<context>
    <name>OptionsDialog</name>
    <message>
        <source>Options</source>
        <translation>Параметры</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n файл</numerusform>
            <numerusform>%n файла</numerusform>
            <numerusform>%n файлов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are not waiting any more and will be read again; pages that were read with the same options are not read twice.</source>
        <translation>
            <numerusform>%n из них уже не ожидает и будет распознан заново; страницы, распознанные с теми же параметрами, повторно не распознаются.</numerusform>
            <numerusform>%n из них уже не ожидают и будут распознаны заново; страницы, распознанные с теми же параметрами, повторно не распознаются.</numerusform>
            <numerusform>%n из них уже не ожидают и будут распознаны заново; страницы, распознанные с теми же параметрами, повторно не распознаются.</numerusform>
        </translation>
    </message>
    <message>
        <source>Read again with these</source>
        <translation>Распознать заново с ними</translation>
    </message>
    <message>
        <source>Use these options</source>
        <translation>Применить параметры</translation>
    </message>
</context>
<context>
    <name>OptionsRow</name>
    <message>
        <source>Text in the file</source>
        <translation>Текст в файле</translation>
    </message>
    <message>
        <source>What to do with pages of a PDF that hold text already</source>
        <translation>Что делать со страницами PDF, в которых уже есть текст</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Страницы</translation>
    </message>
    <message>
        <source>all, or 1-3,7,10-end</source>
        <translation>все или 1-3,7,10-end</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Язык</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Инструмент</translation>
    </message>
    <message>
        <source>What the result is for; presets the options below</source>
        <translation>Для чего нужен результат; задаёт параметры ниже</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Движок</translation>
    </message>
    <message>
        <source>Which kind of engine reads</source>
        <translation>Какой тип движка распознаёт</translation>
    </message>
    <message>
        <source>What the tier lacks</source>
        <translation>Чего не хватает движку</translation>
    </message>
    <message>
        <source>What is wrong with the pages</source>
        <translation>Что не так со страницами</translation>
    </message>
    <message>
        <source>T&amp;ool</source>
        <translation>&amp;Инструмент</translation>
    </message>
    <message>
        <source>T&amp;ier</source>
        <translation>&amp;Движок</translation>
    </message>
    <message>
        <source>Te&amp;xt in the file</source>
        <translation>&amp;Текст в файле</translation>
    </message>
    <message>
        <source>Pa&amp;ges</source>
        <translation>&amp;Страницы</translation>
    </message>
    <message>
        <source>different</source>
        <translation>разные</translation>
    </message>
    <message>
        <source>Which pages of each file; pages are counted from 1</source>
        <translation>Какие страницы каждого файла; счёт страниц с 1</translation>
    </message>
    <message>
        <source>Get a model…</source>
        <translation>Получить модель…</translation>
    </message>
    <message>
        <source>Write page numbers and ranges like 1-3,7,10-end</source>
        <translation>Укажите номера и диапазоны страниц так: 1-3,7,10-end</translation>
    </message>
</context>
<context>
    <name>OrderTab</name>
    <message>
        <source>Blocks of the page in reading order</source>
        <translation>Блоки страницы в порядке чтения</translation>
    </message>
    <message>
        <source>Alt+Up and Alt+Down move a block</source>
        <translation>Alt+Вверх и Alt+Вниз перемещают блок</translation>
    </message>
    <message>
        <source>Read earlier</source>
        <translation>Читать раньше</translation>
    </message>
    <message>
        <source>Read later</source>
        <translation>Читать позже</translation>
    </message>
    <message>
        <source>Drag blocks into the order in which they are read.</source>
        <translation>Перетащите блоки в том порядке, в котором их следует читать.</translation>
    </message>
</context>
<context>
    <name>OrganiserActions</name>
    <message>
        <source>Add files…</source>
        <translation>Добавить файлы…</translation>
    </message>
    <message>
        <source>Put the pages of further pictures and PDFs behind these</source>
        <translation>Поместить страницы других изображений и PDF после этих</translation>
    </message>
    <message>
        <source>Turn left</source>
        <translation>Повернуть влево</translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation>Повернуть вправо</translation>
    </message>
    <message>
        <source>Move earlier</source>
        <translation>Переместить раньше</translation>
    </message>
    <message>
        <source>Move later</source>
        <translation>Переместить позже</translation>
    </message>
    <message>
        <source>Take pages out</source>
        <translation>Убрать страницы</translation>
    </message>
    <message>
        <source>Leave the chosen pages out of the new document; their files stay as they are</source>
        <translation>Не включать выбранные страницы в новый документ; их файлы не изменятся</translation>
    </message>
    <message>
        <source>Start a new document here</source>
        <translation>Начать здесь новый документ</translation>
    </message>
    <message>
        <source>Let a document of its own begin with the chosen page</source>
        <translation>Начать с выбранной страницы отдельный документ</translation>
    </message>
    <message>
        <source>Move a line up</source>
        <translation>На строку вверх</translation>
    </message>
    <message>
        <source>Move a line down</source>
        <translation>На строку вниз</translation>
    </message>
    <message>
        <source>Move to the left</source>
        <translation>Переместить влево</translation>
    </message>
    <message>
        <source>Move to the right</source>
        <translation>Переместить вправо</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Вернуть</translation>
    </message>
</context>
<context>
    <name>OrganiserDialog</name>
    <message>
        <source>Organise pages</source>
        <translation>Упорядочить страницы</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>The new document is called so; several get numbers behind it</source>
        <translation>Так будет называться новый документ; если их несколько, добавятся номера</translation>
    </message>
    <message>
        <source>Remove the source files from the list</source>
        <translation>Убрать исходные файлы из списка</translation>
    </message>
    <message>
        <source>What will be made</source>
        <translation>Что будет создано</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Ход выполнения</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Создать</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Остановка…</translation>
    </message>
    <message>
        <source>No pages yet. Add files, or drop them here.</source>
        <translation>Страниц пока нет. Добавьте файлы или перетащите их сюда.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Имя</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n страница</numerusform>
            <numerusform>%n страницы</numerusform>
            <numerusform>%n страниц</numerusform>
        </translation>
    </message>
    <message>
        <source>One document with {}</source>
        <translation>Один документ: {}</translation>
    </message>
    <message>
        <source>{documents} with {pages} in all</source>
        <translation>{documents}, всего {pages}</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n документ</numerusform>
            <numerusform>%n документа</numerusform>
            <numerusform>%n документов</numerusform>
        </translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Добавить файлы</translation>
    </message>
    <message>
        <source>Pictures and PDFs</source>
        <translation>Изображения и PDF</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Все файлы</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>{} of {} pages</source>
        <translation>Страниц: {} из {}</translation>
    </message>
    <message>
        <source>{} of {} files</source>
        <translation>Файлов: {} из {}</translation>
    </message>
    <message numerus="yes">
        <source>and %n more file(s)</source>
        <translation>
            <numerusform>и ещё %n файл</numerusform>
            <numerusform>и ещё %n файла</numerusform>
            <numerusform>и ещё %n файлов</numerusform>
        </translation>
    </message>
    <message>
        <source>{} is protected with a password. What is made of it is stored without one.</source>
        <translation>{} защищён паролем. Созданное из него сохранится без пароля.</translation>
    </message>
    <message>
        <source>Stopped; nothing was stored.</source>
        <translation>Остановлено; ничего не сохранено.</translation>
    </message>
</context>
<context>
    <name>OrganiserModel</name>
    <message>
        <source>Page {}</source>
        <translation>Страница {}</translation>
    </message>
    <message>
        <source>first of document {}</source>
        <translation>первая в документе {}</translation>
    </message>
    <message>
        <source>{name}, page {number}</source>
        <translation>{name}, страница {number}</translation>
    </message>
    <message>
        <source>turned by {}°</source>
        <translation>повёрнута на {}°</translation>
    </message>
</context>
<context>
    <name>OrganiserPresenter</name>
    <message>
        <source>Move pages</source>
        <translation>Перемещение страниц</translation>
    </message>
    <message>
        <source>Turn pages</source>
        <translation>Поворот страниц</translation>
    </message>
    <message>
        <source>Take pages out</source>
        <translation>Удаление страниц</translation>
    </message>
    <message>
        <source>Split documents</source>
        <translation>Разделение документов</translation>
    </message>
    <message>
        <source>Add pages</source>
        <translation>Добавление страниц</translation>
    </message>
</context>
<context>
    <name>OtherProgramsPage</name>
    <message>
        <source>Scripts and other programs can have files read by Pagesight, as they would by a service on the internet; only here nothing leaves this computer. While it is on, a port is open that other computers cannot reach, and every program needs a token. Their files appear in the queue, marked API.</source>
        <translation>Скрипты и другие программы могут распознавать файлы через Pagesight, как через службу в интернете, только здесь ничто не покидает этот компьютер. Пока это включено, открыт порт, недоступный другим компьютерам, и каждой программе нужен токен. Их файлы появляются в очереди с пометкой API.</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Пример</translation>
    </message>
    <message>
        <source>Switch, port and tokens take effect at once.</source>
        <translation>Переключатель, порт и токены действуют сразу.</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Токены</translation>
    </message>
    <message>
        <source>Try it in a terminal</source>
        <translation>Попробовать в терминале</translation>
    </message>
    <message>
        <source>Limits and use without a token</source>
        <translation>Ограничения и использование без токена</translation>
    </message>
</context>
<context>
    <name>PageActions</name>
    <message>
        <source>Previous page</source>
        <translation>Предыдущая страница</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Следующая страница</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Увеличить</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Уменьшить</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>По ширине</translation>
    </message>
    <message>
        <source>Fit page</source>
        <translation>Страница целиком</translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation>Фактический размер</translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation>Повернуть вправо</translation>
    </message>
    <message>
        <source>Turn left</source>
        <translation>Повернуть влево</translation>
    </message>
    <message>
        <source>Show sideways pages upright</source>
        <translation>Выпрямлять повёрнутые страницы</translation>
    </message>
    <message>
        <source>Show boxes</source>
        <translation>Показывать рамки</translation>
    </message>
    <message>
        <source>Outline blocks</source>
        <translation>Контуры блоков</translation>
    </message>
    <message>
        <source>Outline lines</source>
        <translation>Контуры строк</translation>
    </message>
    <message>
        <source>Outline words</source>
        <translation>Контуры слов</translation>
    </message>
    <message>
        <source>Show confidence</source>
        <translation>Показывать уверенность</translation>
    </message>
    <message>
        <source>Show reading order</source>
        <translation>Показывать порядок чтения</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Select all text of the page</source>
        <translation>Выделить весь текст страницы</translation>
    </message>
    <message>
        <source>Choose a region</source>
        <translation>Выделить область</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Страница</translation>
    </message>
</context>
<context>
    <name>PageCanvas</name>
    <message>
        <source>Line: {confidence}</source>
        <translation>Строка: {confidence}</translation>
    </message>
    <message>
        <source>Confidence {confidence}</source>
        <translation>Уверенность: {confidence}</translation>
    </message>
</context>
<context>
    <name>PageDelegate</name>
    <message>
        <source>Document {}</source>
        <translation>Документ {}</translation>
    </message>
</context>
<context>
    <name>PageEditor</name>
    <message>
        <source>Change elsewhere</source>
        <translation>Изменение в другом месте</translation>
    </message>
</context>
<context>
    <name>PageGrid</name>
    <message>
        <source>Pages</source>
        <translation>Страницы</translation>
    </message>
    <message>
        <source>The pages of the new document, in order; Alt and an arrow moves them</source>
        <translation>Страницы нового документа по порядку; Alt со стрелкой перемещает их</translation>
    </message>
</context>
<context>
    <name>PageOrganising</name>
    <message>
        <source>Mer&amp;ge into one document…</source>
        <translation>О&amp;бъединить в один документ…</translation>
    </message>
    <message>
        <source>Make one document of the chosen files, in the order you want</source>
        <translation>Создать из выбранных файлов один документ в нужном порядке</translation>
    </message>
    <message>
        <source>Organise pa&amp;ges…</source>
        <translation>Упорядочить &amp;страницы…</translation>
    </message>
    <message>
        <source>Put pages into order, turn them, take them out, or split the file</source>
        <translation>Переставить, повернуть или убрать страницы либо разделить файл</translation>
    </message>
    <message>
        <source>Made: {}</source>
        <translation>Создано: {}</translation>
    </message>
</context>
<context>
    <name>PageToolbar</name>
    <message>
        <source>Page toolbar</source>
        <translation>Панель страницы</translation>
    </message>
    <message>
        <source>Page number</source>
        <translation>Номер страницы</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Масштаб</translation>
    </message>
    <message>
        <source>of {count}</source>
        <translation>из {count}</translation>
    </message>
    <message>
        <source>What is shown over the page</source>
        <translation>Что показывать поверх страницы</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Open a document to see its pages here.</source>
        <translation>Откройте документ, чтобы увидеть здесь его страницы.</translation>
    </message>
    <message>
        <source>The file was found: {name}</source>
        <translation>Файл найден: {name}</translation>
    </message>
    <message>
        <source>Characters copied: {count}</source>
        <translation>Скопировано символов: {count}</translation>
    </message>
    <message>
        <source>Copy this block as a picture</source>
        <translation>Копировать этот блок как изображение</translation>
    </message>
    <message>
        <source>mean confidence {confidence}</source>
        <translation>средняя уверенность {confidence}</translation>
    </message>
    <message>
        <source>Page view, no document</source>
        <translation>Просмотр страницы, документа нет</translation>
    </message>
    <message>
        <source>Page {number}, being read</source>
        <translation>Страница {number}, распознаётся</translation>
    </message>
    <message>
        <source>Page {number}, not read yet</source>
        <translation>Страница {number}, ещё не распознана</translation>
    </message>
    <message>
        <source>Page {number}, lines: {lines}</source>
        <translation>Страница {number}, строк: {lines}</translation>
    </message>
</context>
<context>
    <name>PairsModel</name>
    <message>
        <source>Original</source>
        <translation>Оригинал</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Перевод</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>Проверить</translation>
    </message>
</context>
<context>
    <name>PartTable</name>
    <message>
        <source>Part</source>
        <translation>Компонент</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Версия</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Лицензия</translation>
    </message>
    <message>
        <source>model</source>
        <translation>модель</translation>
    </message>
</context>
<context>
    <name>PasswordBar</name>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>Password of the file</source>
        <translation>Пароль файла</translation>
    </message>
    <message>
        <source>It is kept in memory until the program ends and is never stored.</source>
        <translation>Хранится в памяти до завершения программы и нигде не сохраняется.</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Показать пароль</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Open the file with this password</source>
        <translation>Открыть файл с этим паролем</translation>
    </message>
    <message>
        <source>This password does not open the file. Check upper and lower case.</source>
        <translation>Этот пароль не подходит к файлу. Проверьте прописные и строчные буквы.</translation>
    </message>
    <message>
        <source>The file is protected. Type its password to open it; it is not stored.</source>
        <translation>Файл защищён. Введите пароль, чтобы открыть его; пароль не сохраняется.</translation>
    </message>
</context>
<context>
    <name>PlaceRow</name>
    <message>
        <source>Place of library and models</source>
        <translation>Расположение библиотеки и моделей</translation>
    </message>
    <message>
        <source>Choose another place…</source>
        <translation>Выбрать другое место…</translation>
    </message>
    <message>
        <source>Do not move</source>
        <translation>Не перемещать</translation>
    </message>
    <message>
        <source>The variable {} names the place; it cannot be changed here.</source>
        <translation>Расположение задано переменной {}; здесь его изменить нельзя.</translation>
    </message>
    <message>
        <source>At the next start everything is moved to {}. That takes a while on another disk.</source>
        <translation>При следующем запуске всё будет перемещено в {}. На другой диск это займёт некоторое время.</translation>
    </message>
    <message>
        <source>It could not be moved and stays where it is: {}</source>
        <translation>Переместить не удалось, всё остаётся на месте: {}</translation>
    </message>
    <message>
        <source>Folder for library and models</source>
        <translation>Папка для библиотеки и моделей</translation>
    </message>
    <message>
        <source>Another place</source>
        <translation>Другое место</translation>
    </message>
    <message>
        <source>Move library and models to {}?</source>
        <translation>Переместить библиотеку и модели в {}?</translation>
    </message>
    <message>
        <source>Moving is done at the next start, before the window opens; the folder must be empty. Without moving, the next start uses what is in that folder or begins anew there, and the old folder stays as it is.</source>
        <translation>Перемещение выполняется при следующем запуске, до открытия окна; папка должна быть пустой. Без перемещения следующий запуск использует то, что есть в этой папке, или начнёт в ней заново, а старая папка останется как есть.</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Переместить</translation>
    </message>
    <message>
        <source>Use without moving</source>
        <translation>Использовать без перемещения</translation>
    </message>
    <message>
        <source>The next start uses {}.</source>
        <translation>Следующий запуск использует {}.</translation>
    </message>
</context>
<context>
    <name>PlainTextTab</name>
    <message>
        <source>Text of the page</source>
        <translation>Текст страницы</translation>
    </message>
    <message>
        <source>No text on this page.</source>
        <translation>На этой странице нет текста.</translation>
    </message>
    <message>
        <source>The machine read: {text}</source>
        <translation>Распознано программой: {text}</translation>
    </message>
</context>
<context>
    <name>PrivateBanner</name>
    <message>
        <source>Private window: what is read here lives in memory and is gone when it is closed. Only results that you export stay.</source>
        <translation>Приватное окно: всё распознанное здесь хранится только в памяти и исчезает при закрытии. Остаются лишь экспортированные результаты.</translation>
    </message>
    <message>
        <source>Leave private mode</source>
        <translation>Выйти из приватного режима</translation>
    </message>
</context>
<context>
    <name>PrivateMode</name>
    <message>
        <source>The private window is closed, nothing of it was kept</source>
        <translation>Приватное окно закрыто, ничего из него не сохранено</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Приватно</translation>
    </message>
</context>
<context>
    <name>QuestionBar</name>
    <message>
        <source>Question about files that hold text</source>
        <translation>Вопрос о файлах с текстом</translation>
    </message>
    <message>
        <source>That text was used. The pictures of the pages can still be read instead.</source>
        <translation>Этот текст использован. Вместо него всё ещё можно распознать изображения страниц.</translation>
    </message>
    <message>
        <source>Without an answer their text is used as soon as the other files are done.</source>
        <translation>Без ответа их текст будет использован, как только будут готовы другие файлы.</translation>
    </message>
    <message>
        <source>&amp;Use the text</source>
        <translation>&amp;Взять текст</translation>
    </message>
    <message>
        <source>Read the &amp;pictures</source>
        <translation>&amp;Распознать изображения</translation>
    </message>
    <message>
        <source>For &amp;all files of this batch</source>
        <translation>Для всех &amp;файлов этой партии</translation>
    </message>
    <message>
        <source>Without it you are asked for each file</source>
        <translation>Иначе вопрос будет задан для каждого файла</translation>
    </message>
    <message>
        <source>&amp;Remember</source>
        <translation>&amp;Запомнить</translation>
    </message>
    <message>
        <source>Do not ask again; the settings can change it</source>
        <translation>Больше не спрашивать; изменить можно в настройках</translation>
    </message>
    <message numerus="yes">
        <source>“{}” and %n more file(s) hold text already.</source>
        <translation>
            <numerusform>В «{}» и ещё %n файле уже есть текст.</numerusform>
            <numerusform>В «{}» и ещё %n файлах уже есть текст.</numerusform>
            <numerusform>В «{}» и ещё %n файлах уже есть текст.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{}” holds text already.</source>
        <translation>В «{}» уже есть текст.</translation>
    </message>
    <message>
        <source>Use that text, or read the pictures of the pages?</source>
        <translation>Использовать этот текст или распознать изображения страниц?</translation>
    </message>
    <message>
        <source>The answer is kept in the settings</source>
        <translation>Ответ сохранён в настройках</translation>
    </message>
</context>
<context>
    <name>Queue</name>
    <message>
        <source>{} s</source>
        <translation>{} с</translation>
    </message>
    <message>
        <source>{} min {} s</source>
        <translation>{} мин {} с</translation>
    </message>
    <message>
        <source>{} h {} min</source>
        <translation>{} ч {} мин</translation>
    </message>
    <message>
        <source>about {} s left</source>
        <translation>осталось около {} с</translation>
    </message>
    <message>
        <source>about {} min left</source>
        <translation>осталось около {} мин</translation>
    </message>
    <message>
        <source>about {} h {} min left</source>
        <translation>осталось около {} ч {} мин</translation>
    </message>
    <message>
        <source>1 page</source>
        <translation>1 стр.</translation>
    </message>
    <message>
        <source>1 page failed</source>
        <translation>1 стр. с ошибкой</translation>
    </message>
    <message>
        <source>1 part not by the vision model</source>
        <translation>1 место не визуальной моделью</translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>1 файла</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>sent by another program</source>
        <translation>отправлено другой программой</translation>
    </message>
    <message>
        <source>Waiting: holds text already</source>
        <translation>Ожидание: текст уже есть</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Ожидание</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Остановка</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Отменено</translation>
    </message>
    <message>
        <source>Text deleted</source>
        <translation>Текст удалён</translation>
    </message>
    <message>
        <source>Its text was deleted from the library. It can be read again.</source>
        <translation>Текст удалён из библиотеки. Файл можно распознать снова.</translation>
    </message>
    <message>
        <source>Read: {}</source>
        <translation>Распознано: {}</translation>
    </message>
    <message>
        <source>The percentage is the mean confidence of the reading.</source>
        <translation>Процент — средняя уверенность распознавания.</translation>
    </message>
    <message>
        <source>Written: {}</source>
        <translation>Записано: {}</translation>
    </message>
    <message>
        <source>Another reading of this file holds corrections.</source>
        <translation>В другом распознавании этого файла есть исправления.</translation>
    </message>
    <message>
        <source>no text</source>
        <translation>нет текста</translation>
    </message>
    <message>
        <source>corrected before</source>
        <translation>исправлялся ранее</translation>
    </message>
    <message>
        <source>written</source>
        <translation>записано</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Открытие</translation>
    </message>
    <message>
        <source>Making the result</source>
        <translation>Создание результата</translation>
    </message>
    <message>
        <source>region {} of {}</source>
        <translation>область {} из {}</translation>
    </message>
</context>
<context>
    <name>QueueEstimate</name>
    <message>
        <source>Waiting: {}</source>
        <translation>Ожидает: {}</translation>
    </message>
    <message>
        <source>not looked into yet: {}</source>
        <translation>пока нет данных для {}</translation>
    </message>
    <message>
        <source>about {} s</source>
        <translation>около {} с</translation>
    </message>
    <message>
        <source>about {} min</source>
        <translation>около {} мин</translation>
    </message>
    <message>
        <source>about {} h {} min</source>
        <translation>около {} ч {} мин</translation>
    </message>
    <message>
        <source>{} a page</source>
        <translation>{} на страницу</translation>
    </message>
    <message>
        <source>no measurement yet</source>
        <translation>ещё не измерено</translation>
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
        <translation>Файл</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
</context>
<context>
    <name>QueueOptions</name>
    <message>
        <source>Fast</source>
        <translation>Быстрый</translation>
    </message>
    <message>
        <source>Vision model</source>
        <translation>Визуальная модель</translation>
    </message>
    <message>
        <source>not in this version</source>
        <translation>нет в этой версии</translation>
    </message>
    <message>
        <source>no model yet</source>
        <translation>модели пока нет</translation>
    </message>
    <message>
        <source>Use it where it is good</source>
        <translation>Использовать, если он хороший</translation>
    </message>
    <message>
        <source>Always use it</source>
        <translation>Использовать всегда</translation>
    </message>
    <message>
        <source>Read the picture anew</source>
        <translation>Распознать изображение заново</translation>
    </message>
    <message>
        <source>file text where good</source>
        <translation>текст файла, если он хороший</translation>
    </message>
    <message>
        <source>Image to text</source>
        <translation>Изображение в текст</translation>
    </message>
    <message>
        <source>PDF to text</source>
        <translation>PDF в текст</translation>
    </message>
    <message>
        <source>PDF to Word</source>
        <translation>PDF в Word</translation>
    </message>
    <message>
        <source>PDF to Markdown</source>
        <translation>PDF в Markdown</translation>
    </message>
    <message>
        <source>Searchable PDF</source>
        <translation>PDF с поиском</translation>
    </message>
    <message>
        <source>Extract tables</source>
        <translation>Извлечь таблицы</translation>
    </message>
    <message>
        <source>Handwriting to text</source>
        <translation>Рукопись в текст</translation>
    </message>
    <message>
        <source>Formulas to LaTeX</source>
        <translation>Формулы в LaTeX</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>Перевести</translation>
    </message>
    <message>
        <source>Receipt to JSON</source>
        <translation>Чек в JSON</translation>
    </message>
    <message>
        <source>Invoice to JSON</source>
        <translation>Счёт в JSON</translation>
    </message>
    <message>
        <source>Business card to JSON</source>
        <translation>Визитка в JSON</translation>
    </message>
    <message>
        <source>Screenshot to text</source>
        <translation>Снимок экрана в текст</translation>
    </message>
    <message>
        <source>Summarize</source>
        <translation>Резюме</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Автоматически</translation>
    </message>
    <message>
        <source>picture anew</source>
        <translation>изображение заново</translation>
    </message>
    <message>
        <source>own text</source>
        <translation>свой текст</translation>
    </message>
    <message>
        <source>p. {}</source>
        <translation>с. {}</translation>
    </message>
    <message>
        <source>all</source>
        <translation>все</translation>
    </message>
    <message>
        <source>Tier: {}</source>
        <translation>Движок: {}</translation>
    </message>
    <message>
        <source>Language: {}</source>
        <translation>Язык: {}</translation>
    </message>
    <message>
        <source>Text in the file: {}</source>
        <translation>Текст в файле: {}</translation>
    </message>
    <message>
        <source>Pages: {}</source>
        <translation>Страницы: {}</translation>
    </message>
    <message>
        <source>Tool: {}</source>
        <translation>Инструмент: {}</translation>
    </message>
</context>
<context>
    <name>QueuePanel</name>
    <message>
        <source>Files done</source>
        <translation>Готовые файлы</translation>
    </message>
    <message>
        <source>Nothing was added: the pages cannot be understood</source>
        <translation>Ничего не добавлено: страницы указаны непонятно</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Пауза</translation>
    </message>
    <message>
        <source>From the pages that this computer has read so far</source>
        <translation>По страницам, уже распознанным на этом компьютере</translation>
    </message>
    <message>
        <source>Finish the pages in work and begin no further ones</source>
        <translation>Завершить начатые страницы и не начинать новых</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Отменить</translation>
    </message>
    <message>
        <source>Stop the chosen files; without a choice, all of them</source>
        <translation>Остановить выбранные файлы; если ничего не выбрано — все</translation>
    </message>
    <message>
        <source>&amp;Retry failed</source>
        <translation>Повторить с о&amp;шибками</translation>
    </message>
    <message>
        <source>Read failed and cancelled files again: the chosen ones, else all</source>
        <translation>Распознать заново файлы с ошибками и отменённые: выбранные, иначе все</translation>
    </message>
    <message>
        <source>Enter pass&amp;word…</source>
        <translation>Ввести паро&amp;ль…</translation>
    </message>
    <message>
        <source>Open the protected file that is chosen</source>
        <translation>Открыть выбранный защищённый файл</translation>
    </message>
    <message>
        <source>Re&amp;move from list</source>
        <translation>&amp;Убрать из списка</translation>
    </message>
    <message>
        <source>Take the chosen files off the list; files and results stay</source>
        <translation>Убрать выбранные файлы из списка; файлы и результаты останутся</translation>
    </message>
    <message>
        <source>Remove &amp;finished</source>
        <translation>Убрать &amp;готовые</translation>
    </message>
    <message>
        <source>Take all files that were read off the list; results stay in the library</source>
        <translation>Убрать из списка все распознанные файлы; результаты останутся в библиотеке</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>&amp;Выше</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>&amp;Ниже</translation>
    </message>
    <message>
        <source>&amp;Options…</source>
        <translation>Пара&amp;метры…</translation>
    </message>
    <message>
        <source>Show and change how the chosen files are read</source>
        <translation>Показать и изменить параметры распознавания выбранных файлов</translation>
    </message>
    <message>
        <source>Read selection with these options</source>
        <translation>Распознать выбранное с этими параметрами</translation>
    </message>
    <message>
        <source>Use the options above for the chosen files; what was read so already is not read twice</source>
        <translation>Применить параметры выше к выбранным файлам; уже распознанное с ними повторно не распознаётся</translation>
    </message>
    <message>
        <source>Undo re&amp;move</source>
        <translation>Вернуть убр&amp;анные</translation>
    </message>
    <message>
        <source>Bring back the files that were taken off the list last</source>
        <translation>Вернуть файлы, убранные из списка последними</translation>
    </message>
    <message>
        <source>Use these options for the selection</source>
        <translation>Применить эти параметры к выбранному</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) taken off the list.</source>
        <translation>
            <numerusform>Из списка убран %n файл.</numerusform>
            <numerusform>Из списка убрано %n файла.</numerusform>
            <numerusform>Из списка убрано %n файлов.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файлы</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Параметры</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Столбцы</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{} из {}</translation>
    </message>
    <message>
        <source>{} not read</source>
        <translation>не распознано: {}</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>пауза</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Продолжить</translation>
    </message>
</context>
<context>
    <name>QueuePresenter</name>
    <message>
        <source>No picture or PDF lies there</source>
        <translation>Там нет изображений и PDF</translation>
    </message>
    <message>
        <source>Files that are waiting already were not added again</source>
        <translation>Уже ожидающие файлы повторно не добавлены</translation>
    </message>
    <message>
        <source>Added: {}</source>
        <translation>Распознавание {} добавлено в очередь</translation>
    </message>
</context>
<context>
    <name>ReadingBar</name>
    <message>
        <source>Show all that the machine read here</source>
        <translation>Показать всё, что здесь распознала программа</translation>
    </message>
    <message>
        <source>Restore block</source>
        <translation>Восстановить блок</translation>
    </message>
    <message>
        <source>Restore page</source>
        <translation>Восстановить страницу</translation>
    </message>
    <message>
        <source>This page was changed by a person.</source>
        <translation>Эта страница исправлена вручную.</translation>
    </message>
    <message>
        <source>The machine read: {text}</source>
        <translation>Распознано программой: {text}</translation>
    </message>
</context>
<context>
    <name>RecoveryDialog</name>
    <message>
        <source>Unfinished reading</source>
        <translation>Незавершённое распознавание</translation>
    </message>
    <message>
        <source>Some files were not finished</source>
        <translation>Некоторые файлы не завершены</translation>
    </message>
    <message>
        <source>The program ended while they were read or waited. Finished pages are kept and are not read again.</source>
        <translation>Программа закрылась, пока они распознавались или ожидали. Готовые страницы сохранены и повторно не распознаются.</translation>
    </message>
    <message>
        <source>Unfinished files</source>
        <translation>Незавершённые файлы</translation>
    </message>
    <message>
        <source>Go on reading</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Удалить…</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Не сейчас</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message numerus="yes">
        <source>Delete what was read of %n file(s)?</source>
        <translation>
            <numerusform>Удалить распознанное из %n файла?</numerusform>
            <numerusform>Удалить распознанное из %n файлов?</numerusform>
            <numerusform>Удалить распознанное из %n файлов?</numerusform>
        </translation>
    </message>
    <message>
        <source>The files themselves stay.</source>
        <translation>Сами файлы останутся.</translation>
    </message>
</context>
<context>
    <name>RegionTool</name>
    <message>
        <source>Copy text</source>
        <translation>Копировать текст</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Копировать изображение</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Сохранить изображение…</translation>
    </message>
    <message>
        <source>Characters copied: {count}</source>
        <translation>Скопировано символов: {count}</translation>
    </message>
    <message>
        <source>Save the region as a picture</source>
        <translation>Сохранить область как изображение</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>Изображение PNG (*.png)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>{width} × {height} pixels</source>
        <translation>{width} × {height} пикселей</translation>
    </message>
    <message>
        <source>Picture copied: {size}</source>
        <translation>Изображение скопировано: {size}</translation>
    </message>
    <message>
        <source>Picture saved: {name}</source>
        <translation>Изображение сохранено: {name}</translation>
    </message>
</context>
<context>
    <name>RereadDialog</name>
    <message>
        <source>Read the page again</source>
        <translation>Распознать страницу заново</translation>
    </message>
    <message>
        <source>Read the area</source>
        <translation>Распознать область</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Движок</translation>
    </message>
    <message>
        <source>{name} ({reason})</source>
        <translation>{name} ({reason})</translation>
    </message>
    <message>
        <source>&amp;Handwriting</source>
        <translation>&amp;Рукописный текст</translation>
    </message>
    <message>
        <source>Tells the vision model that the text is written by hand</source>
        <translation>Сообщает визуальной модели, что текст написан от руки</translation>
    </message>
    <message>
        <source>Text in the file</source>
        <translation>Текст в файле</translation>
    </message>
    <message>
        <source>Nothing is changed before you have compared the new reading with the text as it is now.</source>
        <translation>Ничего не изменится, пока вы не сравните новое распознавание с текущим текстом.</translation>
    </message>
    <message>
        <source>&amp;Tier</source>
        <translation>&amp;Движок</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Язык</translation>
    </message>
    <message>
        <source>Te&amp;xt in the file</source>
        <translation>&amp;Текст в файле</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Распознавание…</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Распознавание</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Распознать</translation>
    </message>
    <message>
        <source>Other options</source>
        <translation>Другие параметры</translation>
    </message>
    <message>
        <source>Take new</source>
        <translation>Принять новое</translation>
    </message>
    <message>
        <source>Keep old</source>
        <translation>Оставить старое</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) differ; what goes is struck through, what comes is underlined.</source>
        <translation>
            <numerusform>Отличается %n место; исчезающее зачёркнуто, появляющееся подчёркнуто.</numerusform>
            <numerusform>Отличаются %n места; исчезающее зачёркнуто, появляющееся подчёркнуто.</numerusform>
            <numerusform>Отличаются %n мест; исчезающее зачёркнуто, появляющееся подчёркнуто.</numerusform>
        </translation>
    </message>
    <message>
        <source>The new reading says the same.</source>
        <translation>Новое распознавание дало то же самое.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) that you removed before stay removed.</source>
        <translation>
            <numerusform>%n удалённая вами ранее строка остаётся удалённой.</numerusform>
            <numerusform>%n удалённые вами ранее строки остаются удалёнными.</numerusform>
            <numerusform>%n удалённых вами ранее строк остаются удалёнными.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading part {number} of {total}</source>
        <translation>Распознавание части {number} из {total}</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Остановка…</translation>
    </message>
</context>
<context>
    <name>ResultModel</name>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>written</source>
        <translation>записано</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>ошибка</translation>
    </message>
</context>
<context>
    <name>ResultsPlace</name>
    <message>
        <source>Place of the results</source>
        <translation>Место результатов</translation>
    </message>
    <message>
        <source>Beside each file</source>
        <translation>Рядом с каждым файлом</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>Другая папка…</translation>
    </message>
    <message>
        <source>Folder of the results</source>
        <translation>Папка результатов</translation>
    </message>
</context>
<context>
    <name>ScreenCapture</name>
    <message>
        <source>This desktop lets no program take pictures of the screen. Take one with the desktop&apos;s own tool (often the Print key), then paste it here.</source>
        <translation>Эта среда рабочего стола не разрешает программам снимать экран. Сделайте снимок её собственным средством (часто клавишей Print) и вставьте его сюда.</translation>
    </message>
</context>
<context>
    <name>ServerBox</name>
    <message>
        <source>Address of the server</source>
        <translation>Адрес сервера</translation>
    </message>
    <message>
        <source>Off: no port is open.</source>
        <translation>Выключено: порты закрыты.</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Запуск…</translation>
    </message>
    <message>
        <source>On: programs on this computer get answers at this address.</source>
        <translation>Включено: программы на этом компьютере получают ответы по этому адресу.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Остановка…</translation>
    </message>
    <message>
        <source>It could not start.</source>
        <translation>Не удалось запустить.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Цвета</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Размер текста</translation>
    </message>
    <message>
        <source>Pages read at the same time</source>
        <translation>Страниц одновременно</translation>
    </message>
    <message>
        <source>PDFs that hold text</source>
        <translation>PDF с текстом</translation>
    </message>
    <message>
        <source>Layout of pages</source>
        <translation>Разметка страниц</translation>
    </message>
    <message>
        <source>Mend photographed and bent pages</source>
        <translation>Исправлять сфотографированные и изогнутые страницы</translation>
    </message>
    <message>
        <source>Read clear print quickly first</source>
        <translation>Сначала быстро читать чёткую печать</translation>
    </message>
    <message>
        <source>Give a page up after</source>
        <translation>Прекращать работу над страницей через</translation>
    </message>
    <message>
        <source>Words are doubtful below</source>
        <translation>Слово сомнительно при уверенности ниже</translation>
    </message>
    <message>
        <source>Name of exported files</source>
        <translation>Имя экспортированных файлов</translation>
    </message>
    <message>
        <source>Largest picture</source>
        <translation>Наибольшее изображение</translation>
    </message>
    <message>
        <source>Longest side of a picture</source>
        <translation>Наибольшая сторона изображения</translation>
    </message>
    <message>
        <source>Most pages of a file</source>
        <translation>Наибольшее число страниц в файле</translation>
    </message>
    <message>
        <source>Most memory of a reading process</source>
        <translation>Предел памяти процесса распознавания</translation>
    </message>
    <message>
        <source>Renew a reading process at</source>
        <translation>Обновлять процесс распознавания при</translation>
    </message>
    <message>
        <source>Renew a reading process after</source>
        <translation>Обновлять процесс распознавания через</translation>
    </message>
    <message>
        <source>End an idle reading process after</source>
        <translation>Завершать простаивающий процесс через</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Загрузки</translation>
    </message>
    <message>
        <source>Model that chats</source>
        <translation>Модель для чата</translation>
    </message>
    <message>
        <source>Model that reads pictures</source>
        <translation>Модель для распознавания изображений</translation>
    </message>
    <message>
        <source>Give a region up after</source>
        <translation>Прекращать работу над областью через</translation>
    </message>
    <message>
        <source>Time for a second look</source>
        <translation>Время на повторный просмотр</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Контекст</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Потоки</translation>
    </message>
    <message>
        <source>Memory of what was read</source>
        <translation>Память прочитанного</translation>
    </message>
    <message>
        <source>Layers on the graphics processor</source>
        <translation>Слои на графическом процессоре</translation>
    </message>
    <message>
        <source>Free the memory after</source>
        <translation>Освобождать память через</translation>
    </message>
    <message>
        <source>Notice on the desktop</source>
        <translation>Уведомление на рабочем столе</translation>
    </message>
    <message>
        <source>Keep documents for</source>
        <translation>Хранить документы</translation>
    </message>
    <message>
        <source>Serve other programs</source>
        <translation>Обслуживать другие программы</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Порт</translation>
    </message>
    <message>
        <source>Wait for short files</source>
        <translation>Ожидание коротких файлов</translation>
    </message>
    <message>
        <source>Largest file</source>
        <translation>Наибольший файл</translation>
    </message>
    <message>
        <source>Most jobs that wait</source>
        <translation>Наибольшее число ожидающих заданий</translation>
    </message>
    <message>
        <source>Read files without a token</source>
        <translation>Распознавать файлы без токена</translation>
    </message>
    <message>
        <source>Pages a day without a token</source>
        <translation>Страниц в день без токена</translation>
    </message>
    <message>
        <source>Keep results for</source>
        <translation>Хранить результаты</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> пт</translation>
    </message>
    <message>
        <source> days</source>
        <translation> дн.</translation>
    </message>
    <message>
        <source> s</source>
        <translation> с</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> МБ</translation>
    </message>
    <message>
        <source> px</source>
        <translation> пикс.</translation>
    </message>
    <message>
        <source> tokens</source>
        <translation> токенов</translation>
    </message>
    <message>
        <source> min</source>
        <translation> мин</translation>
    </message>
    <message>
        <source> pages</source>
        <translation> стр.</translation>
    </message>
    <message>
        <source> megapixels</source>
        <translation> Мпикс</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>автоматически</translation>
    </message>
    <message>
        <source>as the model says</source>
        <translation>как указано в модели</translation>
    </message>
    <message>
        <source>as the system</source>
        <translation>как в системе</translation>
    </message>
    <message>
        <source>always</source>
        <translation>всегда</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлые</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмные</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Спрашивать</translation>
    </message>
    <message>
        <source>Use their text</source>
        <translation>Использовать их текст</translation>
    </message>
    <message>
        <source>Read the pictures</source>
        <translation>Распознавать изображения</translation>
    </message>
    <message>
        <source>By geometry</source>
        <translation>По геометрии</translation>
    </message>
    <message>
        <source>With a layout model</source>
        <translation>С моделью разметки</translation>
    </message>
    <message>
        <source>With a model where installed</source>
        <translation>С моделью, если установлена</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>Точная</translation>
    </message>
    <message>
        <source>Half the memory</source>
        <translation>Половина памяти</translation>
    </message>
    <message>
        <source>Ask before each</source>
        <translation>Спрашивать каждый раз</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Никогда</translation>
    </message>
    <message>
        <source>Without asking</source>
        <translation>Не спрашивая</translation>
    </message>
    <message>
        <source>Pages read at the same time, one process each; 0 chooses from the processor&apos;s cores and the free memory</source>
        <translation>Число страниц, распознаваемых одновременно, по одному процессу на каждую; 0 — выбор по числу ядер процессора и свободной памяти</translation>
    </message>
    <message>
        <source>When models may be downloaded: ask, never, allow</source>
        <translation>Когда можно скачивать модели: после вопроса, никогда или не спрашивая</translation>
    </message>
    <message>
        <source>Largest picture that is opened, millions of pixels</source>
        <translation>Наибольшее открываемое изображение, в миллионах пикселей</translation>
    </message>
    <message>
        <source>Longest side of a picture that is opened, pixels</source>
        <translation>Наибольшая сторона открываемого изображения, в пикселях</translation>
    </message>
    <message>
        <source>Most pages of a file that are read</source>
        <translation>Наибольшее число распознаваемых страниц в файле</translation>
    </message>
    <message>
        <source>Seconds without progress after which a page is given up</source>
        <translation>Сколько секунд без продвижения ждать, прежде чем прекратить работу над страницей</translation>
    </message>
    <message>
        <source>Memory at which a reading process is replaced after its page, megabytes</source>
        <translation>Объём памяти, при котором процесс распознавания заменяется после своей страницы, в мегабайтах</translation>
    </message>
    <message>
        <source>Memory at which a reading process is ended at once, megabytes</source>
        <translation>Объём памяти, при котором процесс распознавания завершается сразу, в мегабайтах</translation>
    </message>
    <message>
        <source>Pages after which a reading process is replaced</source>
        <translation>Число страниц, после которого процесс распознавания заменяется</translation>
    </message>
    <message>
        <source>Seconds after which a reading process without work ends</source>
        <translation>Через сколько секунд без работы завершается процесс распознавания</translation>
    </message>
    <message>
        <source>Language of the text in files that are added, until the queue&apos;s options say otherwise</source>
        <translation>Язык текста в добавляемых файлах, пока в параметрах очереди не указано другое</translation>
    </message>
    <message>
        <source>What the window does with PDFs that hold text already: ask, keep uses that text, force reads the pictures</source>
        <translation>Что окно делает с PDF, в которых уже есть текст: спрашивает, использует их текст или распознаёт изображения</translation>
    </message>
    <message>
        <source>What finds titles, captions and figures on pages read from pictures: geometric, model needs a layout model, auto uses one where it is installed</source>
        <translation>Как находить заголовки, подписи и рисунки на страницах, распознанных по изображениям: по геометрии, с моделью разметки (её нужно установить) или с моделью, только если она установлена</translation>
    </message>
    <message>
        <source>Whether photographed, bent, unevenly lit and see-through pages are mended where that helps reading</source>
        <translation>Исправлять ли сфотографированные, изогнутые, неравномерно освещённые и просвечивающие страницы, когда это помогает распознаванию</translation>
    </message>
    <message>
        <source>Whether print in Latin letters is read by a quick reader first, and by the usual one where that one is unsure</source>
        <translation>Читает ли печатный текст латиницей сначала быстрый распознаватель, а обычный — там, где тот не уверен</translation>
    </message>
    <message>
        <source>Confidence below which a word counts as doubtful, percent</source>
        <translation>Уверенность, ниже которой слово считается сомнительным, в процентах</translation>
    </message>
    <message>
        <source>Name of the written files, without ending</source>
        <translation>Имя создаваемых файлов без расширения</translation>
    </message>
    <message>
        <source>Language of the window: system, or its code</source>
        <translation>Язык окна: как в системе или другой</translation>
    </message>
    <message>
        <source>Colours of the window: system, light, dark</source>
        <translation>Цвета окна: как в системе, светлые или тёмные</translation>
    </message>
    <message>
        <source>Size of the window&apos;s text, points; 0 takes the system&apos;s</source>
        <translation>Размер текста в окне, в пунктах; 0 — как в системе</translation>
    </message>
    <message>
        <source>Tell on the desktop when all files are read and another window is in front</source>
        <translation>Уведомлять на рабочем столе, когда все файлы распознаны, а впереди другое окно</translation>
    </message>
    <message>
        <source>Days after which documents that were not used are deleted from the library; 0 keeps them</source>
        <translation>Через сколько дней неиспользуемые документы удаляются из библиотеки; 0 — не удалять</translation>
    </message>
    <message>
        <source>Model that answers questions: its name, or auto for the best that is installed</source>
        <translation>Модель, отвечающая на вопросы: её имя или auto — лучшая из установленных</translation>
    </message>
    <message>
        <source>Model that reads pictures of pages: its name, or auto for the best that is installed</source>
        <translation>Модель, распознающая изображения страниц: её имя или auto — лучшая из установленных</translation>
    </message>
    <message>
        <source>Seconds a vision model may take for one region of a page before the first reading of it stands</source>
        <translation>Сколько секунд визуальная модель может работать над одной областью страницы, прежде чем останется первое распознавание</translation>
    </message>
    <message>
        <source>Minutes that the second look at doubtful parts of a document may take</source>
        <translation>Сколько минут может занять повторный просмотр сомнительных мест документа</translation>
    </message>
    <message>
        <source>Tokens (pieces of words) that a language model keeps in mind, question, document and answer together; 0 takes what its entry says. More needs more memory</source>
        <translation>Токены (части слов), которые языковая модель удерживает в памяти, — вопрос, документ и ответ вместе; 0 — как указано в её описании. Чем больше, тем больше нужно памяти</translation>
    </message>
    <message>
        <source>Threads a language model computes with; 0 takes the cores that are free</source>
        <translation>Потоки вычислений языковой модели; 0 — по числу свободных ядер</translation>
    </message>
    <message>
        <source>How a language model keeps what it has read: f16, or q8_0, which takes half the memory</source>
        <translation>Как языковая модель хранит прочитанное: f16 или q8_0, занимающий вдвое меньше памяти</translation>
    </message>
    <message>
        <source>Layers of a language model computed by a graphics processor, where llama.cpp was built for one; -1 for all</source>
        <translation>Слои языковой модели, вычисляемые графическим процессором, если llama.cpp собран с его поддержкой; -1 — все</translation>
    </message>
    <message>
        <source>Seconds after which a language model that nobody asks leaves the memory</source>
        <translation>Через сколько секунд языковая модель, к которой никто не обращается, выгружается из памяти</translation>
    </message>
    <message>
        <source>Whether the window serves the HTTP API on this machine while it is open</source>
        <translation>Предоставляет ли открытое окно HTTP API на этом компьютере</translation>
    </message>
    <message>
        <source>Port of the HTTP API</source>
        <translation>Порт HTTP API</translation>
    </message>
    <message>
        <source>Seconds that the HTTP API waits for files of up to five pages before it answers that the job is under way</source>
        <translation>Сколько секунд HTTP API ждёт файлы до пяти страниц, прежде чем ответить, что задание выполняется</translation>
    </message>
    <message>
        <source>Largest file that the HTTP API takes, megabytes</source>
        <translation>Наибольший файл, принимаемый HTTP API, в мегабайтах</translation>
    </message>
    <message>
        <source>Most jobs of the HTTP API that wait; further ones are refused</source>
        <translation>Наибольшее число ожидающих заданий HTTP API; следующие отклоняются</translation>
    </message>
    <message>
        <source>Whether the HTTP API reads files without a token; questions always need one</source>
        <translation>Распознаёт ли HTTP API файлы без токена; для вопросов он нужен всегда</translation>
    </message>
    <message>
        <source>Pages that one address may have read a day without a token</source>
        <translation>Сколько страниц в день один адрес может распознать без токена</translation>
    </message>
    <message>
        <source>Days after which results of the HTTP API are deleted; 0 keeps them</source>
        <translation>Через сколько дней удаляются результаты HTTP API; 0 — хранить их</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Разделы настроек</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Внешний вид</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Распознавание</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Экспорт</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Модели</translation>
    </message>
    <message>
        <source>Chat and vision</source>
        <translation>Чат и изображения</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>Storage and privacy</source>
        <translation>Хранение и конфиденциальность</translation>
    </message>
    <message>
        <source>Other programs</source>
        <translation>Другие программы</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Ограничения</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Restore defaults</source>
        <translation>По умолчанию</translation>
    </message>
</context>
<context>
    <name>ShortcutTable</name>
    <message>
        <source>Action</source>
        <translation>Действие</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Где</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
</context>
<context>
    <name>ShortcutsPage</name>
    <message>
        <source>Search actions and keys</source>
        <translation>Поиск действий и клавиш</translation>
    </message>
    <message>
        <source>Keys of the chosen action</source>
        <translation>Клавиши выбранного действия</translation>
    </message>
    <message>
        <source>Press the new keys</source>
        <translation>Нажмите новые клавиши</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Сбросить</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Сбросить все</translation>
    </message>
    <message>
        <source>Changes hold at once. Keys that were changed are bold.</source>
        <translation>Изменения действуют сразу. Изменённые клавиши выделены полужирным.</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Действия и их клавиши</translation>
    </message>
    <message>
        <source>{} belongs to “{}” already.</source>
        <translation>{} уже используется для «{}».</translation>
    </message>
    <message>
        <source>Use it here instead</source>
        <translation>Использовать здесь</translation>
    </message>
</context>
<context>
    <name>SourceTrouble</name>
    <message>
        <source>Where is the file now?</source>
        <translation>Где теперь находится файл?</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Drop pictures and PDFs here</source>
        <translation>Перетащите сюда изображения и PDF</translation>
    </message>
    <message>
        <source>They are read on this computer and nothing is sent anywhere. You can also open files or folders, or paste a picture.</source>
        <translation>Они распознаются на этом компьютере, и ничего никуда не отправляется. Можно также открыть файлы или папки либо вставить изображение.</translation>
    </message>
    <message>
        <source>It was stopped before the first page was read.</source>
        <translation>Остановлено до распознавания первой страницы.</translation>
    </message>
    <message>
        <source>It is about to be read.</source>
        <translation>Сейчас начнётся распознавание.</translation>
    </message>
    <message>
        <source>It waits for the files before it.</source>
        <translation>Ожидает файлов, стоящих раньше.</translation>
    </message>
    <message>
        <source>Another program has sent it. Its text can be seen when it has been read.</source>
        <translation>Отправлено другой программой. Текст можно будет посмотреть после распознавания.</translation>
    </message>
    <message>
        <source>It is being opened.</source>
        <translation>Открывается.</translation>
    </message>
</context>
<context>
    <name>StateChip</name>
    <message>
        <source>Being read</source>
        <translation>Распознаётся</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Ещё не распознано</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>{} of {}</source>
        <translation>{} из {}</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>пауза</translation>
    </message>
    <message>
        <source>Page {}</source>
        <translation>Страница {}</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>не удалось распознать</translation>
    </message>
    <message>
        <source>no text</source>
        <translation>нет текста</translation>
    </message>
    <message>
        <source>confidence {}</source>
        <translation>уверенность {}</translation>
    </message>
</context>
<context>
    <name>StoragePage</name>
    <message>
        <source>Everything stays on this machine. Documents are never sent anywhere; the network is used only to get models, as you allow it under Models, and to look for a newer version when you ask for it. Your source files are never changed, only referred to.</source>
        <translation>Всё остаётся на этом компьютере. Документы никогда никуда не отправляются; сеть нужна только для получения моделей — так, как вы разрешили в разделе «Модели», — и для проверки наличия новой версии, когда вы об этом просите. Исходные файлы никогда не изменяются, хранятся лишь ссылки на них.</translation>
    </message>
    <message>
        <source>Delete everything that was read…</source>
        <translation>Удалить всё распознанное…</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Библиотека</translation>
    </message>
    <message>
        <source>The text and boxes of every document read and what you corrected, its name, place and fingerprint; the files that wait to be read.</source>
        <translation>Текст и рамки каждого распознанного документа и ваши исправления, его имя, расположение и отпечаток; файлы, ожидающие распознавания.</translation>
    </message>
    <message>
        <source>Stored files</source>
        <translation>Сохранённые файлы</translation>
    </message>
    <message>
        <source>Pictures that were pasted or taken of the screen, and documents composed of pages.</source>
        <translation>Изображения, вставленные или снятые с экрана, и документы, составленные из страниц.</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Модели</translation>
    </message>
    <message>
        <source>Files of the networks that read; nothing about your documents.</source>
        <translation>Файлы нейросетей для распознавания; в них ничего нет о ваших документах.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>These settings and the last choices of an export.</source>
        <translation>Эти настройки и последние выбранные параметры экспорта.</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Журналы</translation>
    </message>
    <message>
        <source>What the program did and errors, with file names, without any text.</source>
        <translation>Действия программы и ошибки, с именами файлов, но без какого-либо текста.</translation>
    </message>
    <message>
        <source>Place of {}</source>
        <translation>Расположение: {}</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Открыть папку</translation>
    </message>
    <message>
        <source>Open the folder of {}</source>
        <translation>Открыть папку: {}</translation>
    </message>
    <message>
        <source>Nothing has been kept there yet.</source>
        <translation>Здесь пока ничего не сохранено.</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>Удалить всё</translation>
    </message>
    <message>
        <source>Delete all documents, what was read and corrected, pasted and composed files, and the logs?</source>
        <translation>Удалить все документы, распознанное и исправленное, вставленные и составленные файлы, а также журналы?</translation>
    </message>
    <message>
        <source>This cannot be undone. Source files, exported files, models and settings stay.</source>
        <translation>Отменить это нельзя. Исходные и экспортированные файлы, модели и настройки останутся.</translation>
    </message>
    <message>
        <source>Everything that was read has been deleted.</source>
        <translation>Всё распознанное удалено.</translation>
    </message>
</context>
<context>
    <name>Surroundings</name>
    <message>
        <source>Window</source>
        <translation>Окно</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Очередь</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Правка</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Страница</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Чат</translation>
    </message>
</context>
<context>
    <name>TableModel</name>
    <message>
        <source>The machine read: {text}</source>
        <translation>Распознано программой: {text}</translation>
    </message>
</context>
<context>
    <name>TablesTab</name>
    <message>
        <source>Table of the page</source>
        <translation>Таблица страницы</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>Копировать таблицу</translation>
    </message>
    <message>
        <source>Copy the whole table, cells apart by tabs</source>
        <translation>Копировать всю таблицу, ячейки через табуляцию</translation>
    </message>
    <message>
        <source>Cells of the table</source>
        <translation>Ячейки таблицы</translation>
    </message>
    <message>
        <source>Copy cells</source>
        <translation>Копировать ячейки</translation>
    </message>
    <message>
        <source>No table was found on this page.</source>
        <translation>Таблиц на этой странице не найдено.</translation>
    </message>
    <message>
        <source>Table {number} of {count}</source>
        <translation>Таблица {number} из {count}</translation>
    </message>
</context>
<context>
    <name>TargetLanguageDialog</name>
    <message>
        <source>Translate</source>
        <translation>Перевести</translation>
    </message>
    <message>
        <source>Translate into</source>
        <translation>Перевести на</translation>
    </message>
    <message>
        <source>Also use a model not made for translating</source>
        <translation>Использовать и модель, которая не рассчитана на перевод</translation>
    </message>
    <message>
        <source>Block by block; what could not be kept stays untranslated and is marked.</source>
        <translation>Блок за блоком; что не удалось сохранить, остаётся без перевода и отмечается.</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Выбрать файлы…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>TargetLanguageField</name>
    <message>
        <source>Translate into</source>
        <translation>Перевести на</translation>
    </message>
</context>
<context>
    <name>TextPanel</name>
    <message>
        <source>Content of the page</source>
        <translation>Содержимое страницы</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Таблицы</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Сведения</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Порядок</translation>
    </message>
    <message>
        <source>Copy everything of this tab</source>
        <translation>Копировать всё с этой вкладки</translation>
    </message>
    <message>
        <source>Edit cell</source>
        <translation>Изменить ячейку</translation>
    </message>
    <message>
        <source>Move block</source>
        <translation>Переместить блок</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Выделить всё</translation>
    </message>
    <message>
        <source>Characters copied: {count}</source>
        <translation>Скопировано символов: {count}</translation>
    </message>
    <message>
        <source>Tables ({count})</source>
        <translation>Таблицы ({count})</translation>
    </message>
    <message>
        <source>This page has not been read yet.</source>
        <translation>Эта страница ещё не распознана.</translation>
    </message>
    <message>
        <source>The text of the open page is shown here.</source>
        <translation>Здесь показан текст открытой страницы.</translation>
    </message>
</context>
<context>
    <name>ThumbnailModel</name>
    <message>
        <source>Page {number}, {state}</source>
        <translation>Страница {number}, {state}</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>ожидает</translation>
    </message>
    <message>
        <source>could not be read: {reason}</source>
        <translation>не удалось распознать: {reason}</translation>
    </message>
    <message>
        <source>read, no text</source>
        <translation>распознана, нет текста</translation>
    </message>
    <message>
        <source>read, mean confidence {confidence}</source>
        <translation>распознана, средняя уверенность {confidence}</translation>
    </message>
    <message>
        <source>being read</source>
        <translation>распознаётся</translation>
    </message>
</context>
<context>
    <name>ThumbnailPanel</name>
    <message>
        <source>Pages</source>
        <translation>Страницы</translation>
    </message>
    <message>
        <source>The pages of the document and how far each of them is</source>
        <translation>Страницы документа и ход их распознавания</translation>
    </message>
    <message>
        <source>The pages of the open document are listed here.</source>
        <translation>Здесь перечислены страницы открытого документа.</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Message</source>
        <translation>Сообщение</translation>
    </message>
</context>
<context>
    <name>TokenDialog</name>
    <message>
        <source>New token</source>
        <translation>Новый токен</translation>
    </message>
    <message>
        <source>Limits of the token</source>
        <translation>Ограничения токена</translation>
    </message>
    <message>
        <source>What it is for, such as “invoices script”</source>
        <translation>Для чего он, например «скрипт для счетов»</translation>
    </message>
    <message>
        <source>any number</source>
        <translation>без ограничения</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Pages a month</source>
        <translation>Страниц в месяц</translation>
    </message>
    <message>
        <source>Pages a file</source>
        <translation>Страниц в файле</translation>
    </message>
    <message>
        <source>Charge for a page, tier Fast</source>
        <translation>Расход на страницу, движок «Быстрый»</translation>
    </message>
    <message>
        <source>Charge for a page, tier Vision model</source>
        <translation>Расход на страницу, движок «Визуальная модель»</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Приоритет</translation>
    </message>
    <message>
        <source>Charges count against the pages of the month. Jobs of a token with a higher priority begin first. A program that has used its pages up is told so and gets nothing.</source>
        <translation>Расход вычитается из страниц месяца. Задания токена с более высоким приоритетом начинаются первыми. Программа, израсходовавшая свои страницы, получает сообщение об этом и больше ничего.</translation>
    </message>
    <message>
        <source>Make the token</source>
        <translation>Создать токен</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>TokenTable</name>
    <message>
        <source>Token</source>
        <translation>Токен</translation>
    </message>
    <message>
        <source>Begins with</source>
        <translation>Начинается с</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Создан</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Последнее использование</translation>
    </message>
    <message>
        <source>Pages this month</source>
        <translation>Страниц в этом месяце</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{} из {}</translation>
    </message>
    <message>
        <source>never</source>
        <translation>никогда</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>отозван</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>действует</translation>
    </message>
</context>
<context>
    <name>TokensBox</name>
    <message>
        <source>There is no token yet. Make one for each program, so that one can be revoked without the others.</source>
        <translation>Токенов пока нет. Создайте по одному для каждой программы, чтобы можно было отозвать один, не трогая остальные.</translation>
    </message>
    <message>
        <source>New token…</source>
        <translation>Новый токен…</translation>
    </message>
    <message>
        <source>Limits…</source>
        <translation>Ограничения…</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>Отозвать…</translation>
    </message>
    <message>
        <source>The new token</source>
        <translation>Новый токен</translation>
    </message>
    <message>
        <source>I have copied it</source>
        <translation>Токен скопирован</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Токены</translation>
    </message>
    <message>
        <source>This is the token “{}”. Copy it now: it is shown only this once, and only a hash of it is kept.</source>
        <translation>Это токен «{}». Скопируйте его сейчас: он показывается только один раз, а хранится лишь его хеш.</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Отозвать</translation>
    </message>
    <message>
        <source>Revoke the token “{}”?</source>
        <translation>Отозвать токен «{}»?</translation>
    </message>
    <message>
        <source>Programs that use it are refused from now on. It cannot be put into use again; its results stay.</source>
        <translation>Программы, которые им пользуются, отныне получают отказ. Вернуть его в действие нельзя; результаты останутся.</translation>
    </message>
</context>
<context>
    <name>ToolCard</name>
    <message>
        <source>Makes: {}</source>
        <translation>Результат: {}</translation>
    </message>
</context>
<context>
    <name>ToolDialog</name>
    <message>
        <source>Progress</source>
        <translation>Ход выполнения</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Сохранить как…</translation>
    </message>
</context>
<context>
    <name>ToolGallery</name>
    <message>
        <source>Text from pictures and PDFs</source>
        <translation>Текст из изображений и PDF</translation>
    </message>
    <message>
        <source>Documents to work with</source>
        <translation>Документы для работы</translation>
    </message>
    <message>
        <source>Tables and values</source>
        <translation>Таблицы и значения</translation>
    </message>
    <message>
        <source>Other words</source>
        <translation>Другими словами</translation>
    </message>
    <message>
        <source>Reads pictures and photos and writes plain text.</source>
        <translation>Распознаёт изображения и фотографии и записывает простой текст.</translation>
    </message>
    <message>
        <source>Reads PDFs, scanned or not, and writes plain text.</source>
        <translation>Распознаёт PDF, сканированные и обычные, и записывает простой текст.</translation>
    </message>
    <message>
        <source>Headings, paragraphs, lists and tables, to go on writing.</source>
        <translation>Заголовки, абзацы, списки и таблицы, чтобы писать дальше.</translation>
    </message>
    <message>
        <source>Headings, lists and tables as Markdown.</source>
        <translation>Заголовки, списки и таблицы в Markdown.</translation>
    </message>
    <message>
        <source>Looks as before, and can be searched and copied from.</source>
        <translation>Выглядит как прежде, но можно искать и копировать.</translation>
    </message>
    <message>
        <source>Takes the tables out, one file each.</source>
        <translation>Извлекает таблицы, каждую в отдельный файл.</translation>
    </message>
    <message>
        <source>Reads handwriting with a vision model.</source>
        <translation>Распознаёт рукописный текст визуальной моделью.</translation>
    </message>
    <message>
        <source>Reads formulas with a vision model and writes them as LaTeX.</source>
        <translation>Распознаёт формулы визуальной моделью и записывает их как LaTeX.</translation>
    </message>
    <message>
        <source>Translates on this computer; numbers and codes stay as they are.</source>
        <translation>Переводит на этом компьютере; числа и коды остаются как есть.</translation>
    </message>
    <message>
        <source>Takes date, items and total out, each with its proof.</source>
        <translation>Извлекает дату, позиции и итог, каждое с подтверждением.</translation>
    </message>
    <message>
        <source>Takes number, dates and sums out, each with its proof.</source>
        <translation>Извлекает номер, даты и суммы, каждое с подтверждением.</translation>
    </message>
    <message>
        <source>Takes name, company and addresses out.</source>
        <translation>Извлекает имя, компанию и адреса.</translation>
    </message>
    <message>
        <source>Keeps the lines as they stand, indents of code included.</source>
        <translation>Сохраняет строки как есть, включая отступы кода.</translation>
    </message>
    <message>
        <source>A few sentences that carry the pages they rest on.</source>
        <translation>Несколько предложений с указанием страниц, на которые они опираются.</translation>
    </message>
</context>
<context>
    <name>ToolGalleryDialog</name>
    <message>
        <source>Tools</source>
        <translation>Инструменты</translation>
    </message>
    <message>
        <source>Search tools</source>
        <translation>Поиск инструментов</translation>
    </message>
    <message>
        <source>Choose a tool and then files, or drop files on it. They go into the queue.</source>
        <translation>Выберите инструмент, а затем файлы, или перетащите файлы на него. Они попадут в очередь.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Models…</source>
        <translation>Модели…</translation>
    </message>
    <message>
        <source>Open files</source>
        <translation>Открыть файлы</translation>
    </message>
    <message>
        <source>Pictures and PDFs</source>
        <translation>Изображения и PDF</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Все файлы</translation>
    </message>
</context>
<context>
    <name>Tools</name>
    <message>
        <source>Image to text</source>
        <translation>Изображение в текст</translation>
    </message>
    <message>
        <source>PDF to text</source>
        <translation>PDF в текст</translation>
    </message>
    <message>
        <source>Reads PDFs, scanned or not, and writes plain text</source>
        <translation>Распознаёт PDF, сканированные и обычные, и записывает простой текст</translation>
    </message>
    <message>
        <source>PDF to Word</source>
        <translation>PDF в Word</translation>
    </message>
    <message>
        <source>Writes a DOCX with headings, paragraphs, lists and tables</source>
        <translation>Создаёт DOCX с заголовками, абзацами, списками и таблицами</translation>
    </message>
    <message>
        <source>PDF to Markdown</source>
        <translation>PDF в Markdown</translation>
    </message>
    <message>
        <source>Writes Markdown with headings, lists and tables</source>
        <translation>Создаёт Markdown с заголовками, списками и таблицами</translation>
    </message>
    <message>
        <source>Searchable PDF</source>
        <translation>PDF с поиском</translation>
    </message>
    <message>
        <source>Lays invisible text over the ink, so that the PDF can be searched and copied from</source>
        <translation>Накладывает на изображение невидимый текст, чтобы в PDF можно было искать и копировать</translation>
    </message>
    <message>
        <source>Extract tables</source>
        <translation>Извлечь таблицы</translation>
    </message>
    <message>
        <source>Handwriting to text</source>
        <translation>Рукопись в текст</translation>
    </message>
    <message>
        <source>Reads handwriting with a vision model</source>
        <translation>Распознаёт рукописный текст визуальной моделью</translation>
    </message>
    <message>
        <source>Reads formulas with a vision model and writes them as LaTeX in Markdown</source>
        <translation>Распознаёт формулы визуальной моделью и записывает их как LaTeX в Markdown</translation>
    </message>
    <message>
        <source>Reads and translates with the local language model; numbers and codes stay as they are</source>
        <translation>Распознаёт и переводит локальной языковой моделью; числа и коды остаются как есть</translation>
    </message>
    <message>
        <source>Takes the fields of a receipt out, each with the line that proves it</source>
        <translation>Извлекает поля чека, каждое со строкой, которая его подтверждает</translation>
    </message>
    <message>
        <source>Takes the fields of an invoice out, each with the line that proves it</source>
        <translation>Извлекает поля счёта, каждое со строкой, которая его подтверждает</translation>
    </message>
    <message>
        <source>Takes the fields of a business card out, each with the line that proves it</source>
        <translation>Извлекает поля визитной карточки, каждое со строкой, которая его подтверждает</translation>
    </message>
    <message>
        <source>Reads screenshots and writes their lines as they stand, indents of code and columns of menus included</source>
        <translation>Распознаёт снимки экрана и записывает строки как есть, включая отступы кода и столбцы меню</translation>
    </message>
    <message>
        <source>Sums a document up in sentences that carry the pages they rest on</source>
        <translation>Кратко пересказывает документ предложениями с указанием страниц, на которые они опираются</translation>
    </message>
    <message>
        <source>Formulas to LaTeX</source>
        <translation>Формулы в LaTeX</translation>
    </message>
    <message>
        <source>Reads pictures and photos and writes plain text</source>
        <translation>Распознаёт изображения и фотографии и записывает простой текст</translation>
    </message>
    <message>
        <source>Writes the tables as CSV, one file each</source>
        <translation>Записывает таблицы в CSV, каждую в отдельный файл</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>Перевести</translation>
    </message>
    <message>
        <source>Receipt to JSON</source>
        <translation>Чек в JSON</translation>
    </message>
    <message>
        <source>Invoice to JSON</source>
        <translation>Счёт в JSON</translation>
    </message>
    <message>
        <source>Business card to JSON</source>
        <translation>Визитка в JSON</translation>
    </message>
    <message>
        <source>Screenshot to text</source>
        <translation>Снимок экрана в текст</translation>
    </message>
    <message>
        <source>Summarize</source>
        <translation>Резюме</translation>
    </message>
</context>
<context>
    <name>Transcript</name>
    <message>
        <source>Conversation</source>
        <translation>Беседа</translation>
    </message>
</context>
<context>
    <name>TranslationDialog</name>
    <message>
        <source>Translates with the language model on this computer, block by block. Numbers, addresses and codes are compared with the original; what could not be kept stays untranslated and is marked.</source>
        <translation>Переводит языковой моделью на этом компьютере, блок за блоком. Числа, адреса и коды сверяются с оригиналом; то, что не удалось сохранить, остаётся без перевода и отмечается.</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Перевод</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Also use a model not made for translating</source>
        <translation>Использовать и модель, которая не рассчитана на перевод</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>Перевести</translation>
    </message>
    <message>
        <source>Original and translation</source>
        <translation>Оригинал и перевод</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Сохранено: {name}</translation>
    </message>
    <message>
        <source>Models…</source>
        <translation>Модели…</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) translated.</source>
        <translation>
            <numerusform>Переведена %n страница.</numerusform>
            <numerusform>Переведено %n страницы.</numerusform>
            <numerusform>Переведено %n страниц.</numerusform>
        </translation>
    </message>
    <message>
        <source>The model is not made for this language: check every line.</source>
        <translation>Модель не рассчитана на этот язык: проверьте каждую строку.</translation>
    </message>
    <message numerus="yes">
        <source>%n block(s) stay in the original.</source>
        <translation>
            <numerusform>%n блок остаётся в оригинале.</numerusform>
            <numerusform>%n блока остаются в оригинале.</numerusform>
            <numerusform>%n блоков остаются в оригинале.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n block(s) should be checked.</source>
        <translation>
            <numerusform>Следует проверить %n блок.</numerusform>
            <numerusform>Следует проверить %n блока.</numerusform>
            <numerusform>Следует проверить %n блоков.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save translation</source>
        <translation>Сохранить перевод</translation>
    </message>
</context>
<context>
    <name>UpdateRow</name>
    <message>
        <source>Look for a newer version</source>
        <translation>Проверить наличие новой версии</translation>
    </message>
    <message>
        <source>Asks {}; nothing about this machine is sent</source>
        <translation>Запрос к {}; сведения об этом компьютере не отправляются</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Что найдено</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Запрос…</translation>
    </message>
    <message>
        <source>This build names no address to ask for newer versions; nobody was asked.</source>
        <translation>В этой сборке не указан адрес для проверки новых версий; запрос не отправлялся.</translation>
    </message>
    <message>
        <source>This is the newest version.</source>
        <translation>Это самая новая версия.</translation>
    </message>
    <message>
        <source>Version {} can be had.</source>
        <translation>Доступна версия {}.</translation>
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
        <translation>Запуск</translation>
    </message>
    <message>
        <source>Watching</source>
        <translation>Отслеживается</translation>
    </message>
    <message>
        <source>Waiting for the folder</source>
        <translation>Ожидание папки</translation>
    </message>
    <message>
        <source>Waiting, something is missing</source>
        <translation>Ожидание, чего-то не хватает</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>Not watched</source>
        <translation>Не отслеживается</translation>
    </message>
</context>
<context>
    <name>WatchedFoldersDialog</name>
    <message>
        <source>Watched folders</source>
        <translation>Отслеживаемые папки</translation>
    </message>
    <message>
        <source>Files that appear in these folders are converted by themselves while Pagesight is open. Each is taken when it has stopped growing, and done once; a file that changes is done again.</source>
        <translation>Файлы, появляющиеся в этих папках, преобразуются сами, пока Pagesight открыт. Каждый берётся, когда перестаёт расти, и обрабатывается один раз; изменившийся файл обрабатывается снова.</translation>
    </message>
    <message>
        <source>No folder is watched.</source>
        <translation>Нет отслеживаемых папок.</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Добавить…</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>Open results</source>
        <translation>Открыть результаты</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Убрать…</translation>
    </message>
    <message>
        <source>Files set aside</source>
        <translation>Отложенные файлы</translation>
    </message>
    <message>
        <source>A file that is broken or asks for a password is left where it is, a note beside the results says why, and the watch goes on. It is tried again when it changes.</source>
        <translation>Повреждённый или защищённый паролем файл остаётся на месте, заметка рядом с результатами сообщает причину, а отслеживание продолжается. Когда файл изменится, попытка повторится.</translation>
    </message>
    <message>
        <source>Show the file</source>
        <translation>Показать файл</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>There are no results yet.</source>
        <translation>Результатов пока нет.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Watch “{}” no longer?</source>
        <translation>Больше не отслеживать «{}»?</translation>
    </message>
    <message>
        <source>The folder, its files and all results stay.</source>
        <translation>Папка, её файлы и все результаты останутся.</translation>
    </message>
</context>
<context>
    <name>WelcomeDialog</name>
    <message>
        <source>Welcome</source>
        <translation>Добро пожаловать</translation>
    </message>
    <message>
        <source>Welcome to Pagesight</source>
        <translation>Добро пожаловать в Pagesight</translation>
    </message>
    <message>
        <source>Pagesight reads scans, photos and PDFs on this machine and turns them into text, tables and searchable PDFs. Nothing you open leaves your machine.</source>
        <translation>Pagesight распознаёт сканы, фотографии и PDF на этом компьютере и превращает их в текст, таблицы и PDF с поиском. Ничто из открытого вами не покидает компьютер.</translation>
    </message>
    <message>
        <source>Get the models</source>
        <translation>Получить модели</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Начать</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Модели</translation>
    </message>
    <message>
        <source>Try it on a sample</source>
        <translation>Попробуйте на образце</translation>
    </message>
    <message>
        <source>A scanned document</source>
        <translation>Сканированный документ</translation>
    </message>
    <message>
        <source>An invoice with a table</source>
        <translation>Счёт с таблицей</translation>
    </message>
    <message>
        <source>A photo of a page</source>
        <translation>Фотография страницы</translation>
    </message>
    <message>
        <source>Chinese and Japanese</source>
        <translation>Китайский и японский</translation>
    </message>
    <message>
        <source>The models are installed: everything is ready.</source>
        <translation>Модели установлены: всё готово.</translation>
    </message>
    <message>
        <source>Reading needs models. Your settings forbid downloads: import them from a folder.</source>
        <translation>Для распознавания нужны модели. Настройки запрещают загрузки: импортируйте модели из папки.</translation>
    </message>
    <message>
        <source>Reading needs models: {} from {}, once. Then no network is needed any more.</source>
        <translation>Для распознавания нужны модели: {}, источник {}, один раз. Больше сеть не понадобится.</translation>
    </message>
    <message>
        <source>Reading needs models. No source can be reached: import them from a folder.</source>
        <translation>Для распознавания нужны модели. Источники недоступны: импортируйте модели из папки.</translation>
    </message>
</context>
<context>
    <name>WindowActions</name>
    <message>
        <source>&amp;Open files…</source>
        <translation>&amp;Открыть файлы…</translation>
    </message>
    <message>
        <source>Choose pictures and PDFs to read</source>
        <translation>Выбрать изображения и PDF для распознавания</translation>
    </message>
    <message>
        <source>Open &amp;folder…</source>
        <translation>Открыть &amp;папку…</translation>
    </message>
    <message>
        <source>Read every picture and PDF of a folder and the folders in it</source>
        <translation>Распознать все изображения и PDF из папки и вложенных папок</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Вставить</translation>
    </message>
    <message>
        <source>Read the picture or the files of the clipboard</source>
        <translation>Распознать изображение или файлы из буфера обмена</translation>
    </message>
    <message>
        <source>&amp;Capture a part of the screen…</source>
        <translation>&amp;Снять часть экрана…</translation>
    </message>
    <message>
        <source>Draw a rectangle on the screen and read what is in it</source>
        <translation>Выделить прямоугольник на экране и распознать его содержимое</translation>
    </message>
    <message>
        <source>All &amp;tools…</source>
        <translation>&amp;Все инструменты…</translation>
    </message>
    <message>
        <source>Choose what shall come out: Word, tables, values of an invoice, a translation</source>
        <translation>Выбрать, что получить: Word, таблицы, значения счёта, перевод</translation>
    </message>
    <message>
        <source>&amp;Watched folders…</source>
        <translation>&amp;Отслеживаемые папки…</translation>
    </message>
    <message>
        <source>Convert what appears in a folder by itself</source>
        <translation>Преобразовывать автоматически то, что появляется в папке</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Экспорт…</translation>
    </message>
    <message>
        <source>Write the chosen documents as text, Markdown, Word, PDF, CSV or JSON</source>
        <translation>Записать выбранные документы как текст, Markdown, Word, PDF, CSV или JSON</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>В&amp;ыход</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Настройки…</translation>
    </message>
    <message>
        <source>Pri&amp;vate window</source>
        <translation>Прива&amp;тное окно</translation>
    </message>
    <message>
        <source>Read files without keeping anything of them</source>
        <translation>Распознавать файлы, ничего из них не сохраняя</translation>
    </message>
    <message>
        <source>Show &amp;lists</source>
        <translation>Показать &amp;списки</translation>
    </message>
    <message>
        <source>Queue, pages and library beside the page</source>
        <translation>Очередь, страницы и библиотека рядом со страницей</translation>
    </message>
    <message>
        <source>Show &amp;text</source>
        <translation>Показать &amp;текст</translation>
    </message>
    <message>
        <source>The text beside the page</source>
        <translation>Текст рядом со страницей</translation>
    </message>
    <message>
        <source>Show c&amp;hat</source>
        <translation>Показать &amp;чат</translation>
    </message>
    <message>
        <source>Ask about what was read</source>
        <translation>Спросить о распознанном</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Полный экран</translation>
    </message>
    <message>
        <source>&amp;User guide</source>
        <translation>&amp;Руководство пользователя</translation>
    </message>
    <message>
        <source>&amp;Log…</source>
        <translation>&amp;Журнал…</translation>
    </message>
    <message>
        <source>&amp;About Pagesight</source>
        <translation>&amp;О программе Pagesight</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>&amp;Queue</source>
        <translation>&amp;Очередь</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Инструменты</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Справка</translation>
    </message>
</context>
<context>
    <name>WindowChat</name>
    <message>
        <source>Ask about this area</source>
        <translation>Спросить об этой области</translation>
    </message>
    <message>
        <source>Draw the area on the page; Esc gives up</source>
        <translation>Выделите область на странице; Esc — отказаться</translation>
    </message>
</context>
<context>
    <name>WindowEditing</name>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Правка</translation>
    </message>
    <message>
        <source>No more doubtful words after this place</source>
        <translation>Дальше сомнительных слов нет</translation>
    </message>
    <message>
        <source>No more doubtful words before this place</source>
        <translation>Раньше сомнительных слов нет</translation>
    </message>
    <message>
        <source>This page was changed elsewhere and is shown as it is now. Undo brings your version back.</source>
        <translation>Эта страница была изменена в другом месте и показана в нынешнем виде. «Отменить» вернёт вашу версию.</translation>
    </message>
    <message>
        <source>Draw the area on the page; Esc gives up</source>
        <translation>Выделите область на странице; Esc — отказаться</translation>
    </message>
    <message>
        <source>Ignore area</source>
        <translation>Игнорировать область</translation>
    </message>
    <message>
        <source>There is no text in this area</source>
        <translation>В этой области нет текста</translation>
    </message>
    <message>
        <source>Read page again</source>
        <translation>Распознать страницу заново</translation>
    </message>
    <message>
        <source>Read area</source>
        <translation>Распознать область</translation>
    </message>
    <message>
        <source>Restore block</source>
        <translation>Восстановить блок</translation>
    </message>
    <message>
        <source>Restore page</source>
        <translation>Восстановить страницу</translation>
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
        <translation>Обслуживает другие программы по адресу {}</translation>
    </message>
    <message>
        <source>Other programs are not served: {}</source>
        <translation>Другие программы не обслуживаются: {}</translation>
    </message>
</context>
<context>
    <name>WindowTools</name>
    <message>
        <source>Take &amp;fields out…</source>
        <translation>&amp;Извлечь поля…</translation>
    </message>
    <message>
        <source>Take values such as date and total out of the document</source>
        <translation>Извлечь из документа такие значения, как дата и итог</translation>
    </message>
    <message>
        <source>&amp;Translate…</source>
        <translation>Пе&amp;ревести…</translation>
    </message>
    <message>
        <source>Translate the document beside its original</source>
        <translation>Перевести документ рядом с оригиналом</translation>
    </message>
</context>
<context>
    <name>_ChatCounts</name>
    <message numerus="yes">
        <source>%n sentence(s) are not supported by the document.</source>
        <translation>
            <numerusform>%n предложение не подтверждается документом.</numerusform>
            <numerusform>%n предложения не подтверждаются документом.</numerusform>
            <numerusform>%n предложений не подтверждаются документом.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n citation(s)</source>
        <translation>
            <numerusform>%n цитата</numerusform>
            <numerusform>%n цитаты</numerusform>
            <numerusform>%n цитат</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Counts</name>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%n страница</numerusform>
            <numerusform>%n страницы</numerusform>
            <numerusform>%n страниц</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages failed</source>
        <translation>
            <numerusform>%n страница с ошибкой</numerusform>
            <numerusform>%n страницы с ошибкой</numerusform>
            <numerusform>%n страниц с ошибкой</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n файла</numerusform>
            <numerusform>%n файлов</numerusform>
            <numerusform>%n файлов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parts not by the vision model</source>
        <translation>
            <numerusform>%n место не визуальной моделью</numerusform>
            <numerusform>%n места не визуальной моделью</numerusform>
            <numerusform>%n мест не визуальной моделью</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Working on %n file(s)</source>
        <translation>
            <numerusform>В работе %n файл</numerusform>
            <numerusform>В работе %n файла</numerusform>
            <numerusform>В работе %n файлов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of a watched folder could not be read</source>
        <translation>
            <numerusform>Не удалось распознать %n файл отслеживаемой папки</numerusform>
            <numerusform>Не удалось распознать %n файла отслеживаемой папки</numerusform>
            <numerusform>Не удалось распознать %n файлов отслеживаемой папки</numerusform>
        </translation>
    </message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en_US">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Pagesight</source>
        <translation>Über Pagesight</translation>
    </message>
    <message>
        <source>Turns pictures and PDFs into text on this computer; nothing is sent anywhere.
Free software under the GNU Affero General Public License, version 3 or later.</source>
        <translation>Macht auf diesem Computer aus Bildern und PDFs Text; nichts wird irgendwohin gesendet.
Freie Software unter der GNU Affero General Public License, Version 3 oder neuer.</translation>
    </message>
    <message>
        <source>Search parts and licences</source>
        <translation>Komponenten und Lizenzen suchen</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Lizenztext</translation>
    </message>
    <message>
        <source>Parts and their licences</source>
        <translation>Komponenten und ihre Lizenzen</translation>
    </message>
    <message>
        <source>This part ships no text of its licence; its name above says which it is.</source>
        <translation>Diese Komponente liefert keinen eigenen Lizenztext mit; welche Lizenz gilt, steht oben bei ihrem Namen.</translation>
    </message>
</context>
<context>
    <name>Accepting</name>
    <message>
        <source>Accept improvement</source>
        <translation>Verbesserung übernehmen</translation>
    </message>
</context>
<context>
    <name>AddModelDialog</name>
    <message>
        <source>Add a model from a file</source>
        <translation>Modell aus einer Datei hinzufügen</translation>
    </message>
    <message>
        <source>Models (*.gguf)</source>
        <translation>Modelle (*.gguf)</translation>
    </message>
    <message>
        <source>Model (GGUF)</source>
        <translation>Modell (GGUF)</translation>
    </message>
    <message>
        <source>Picture encoder (mmproj)</source>
        <translation>Bild-Encoder (mmproj)</translation>
    </message>
    <message>
        <source>Only for a model that sees</source>
        <translation>Nur für ein Modell, das sieht</translation>
    </message>
    <message>
        <source>What fits the kind of model</source>
        <translation>Was zur Art des Modells passt</translation>
    </message>
    <message>
        <source>Prompts from a file</source>
        <translation>Prompts aus einer Datei</translation>
    </message>
    <message>
        <source>Profiles (*.toml)</source>
        <translation>Profile (*.toml)</translation>
    </message>
    <message>
        <source>Instead of the above</source>
        <translation>Anstelle des Obigen</translation>
    </message>
    <message>
        <source>What the file says of itself</source>
        <translation>Was die Datei über sich sagt</translation>
    </message>
    <message>
        <source>Link the files instead of copying them, where the disk allows it</source>
        <translation>Dateien verknüpfen statt kopieren, wo der Datenträger es erlaubt</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>Prompts</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>The files are checked before they are taken. Only add models from people you trust, and mind their licence.</source>
        <translation>Die Dateien werden geprüft, bevor sie übernommen werden. Fügen Sie nur Modelle von Menschen hinzu, denen Sie vertrauen, und beachten Sie die Lizenz.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>AddWatchDialog</name>
    <message>
        <source>Watch a folder</source>
        <translation>Ordner überwachen</translation>
    </message>
    <message>
        <source>Folder to watch</source>
        <translation>Zu überwachender Ordner</translation>
    </message>
    <message>
        <source>Folder of the results</source>
        <translation>Ordner für die Ergebnisse</translation>
    </message>
    <message>
        <source>What is made</source>
        <translation>Was entsteht</translation>
    </message>
    <message>
        <source>These formats:</source>
        <translation>Diese Formate:</translation>
    </message>
    <message>
        <source>Translate into</source>
        <translation>Übersetzen in</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Was nicht stimmt</translation>
    </message>
    <message>
        <source>What lies in the folder now is converted too. The files stay where they are, and folders in it are watched as well. If the results lie inside, they are not read again.</source>
        <translation>Was jetzt schon im Ordner liegt, wird ebenfalls umgewandelt. Die Dateien bleiben, wo sie sind, und Unterordner werden mit überwacht. Liegen die Ergebnisse darin, werden sie nicht erneut gelesen.</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Überwachen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>Diesen Ordner gibt es nicht.</translation>
    </message>
    <message>
        <source>The results need a folder of their own; one inside is fine.</source>
        <translation>Die Ergebnisse brauchen einen eigenen Ordner; ein Unterordner genügt.</translation>
    </message>
    <message>
        <source>Choose at least one format.</source>
        <translation>Mindestens ein Format wählen.</translation>
    </message>
</context>
<context>
    <name>AreaChip</name>
    <message>
        <source>Picture of the area</source>
        <translation>Bild des Bereichs</translation>
    </message>
    <message>
        <source>Do not ask about the area</source>
        <translation>Nicht nach dem Bereich fragen</translation>
    </message>
    <message>
        <source>Area of page {}</source>
        <translation>Bereich auf Seite {}</translation>
    </message>
    <message>
        <source>Area of page {}, its text only</source>
        <translation>Bereich auf Seite {}, nur sein Text</translation>
    </message>
</context>
<context>
    <name>AsideModel</name>
    <message>
        <source>File set aside</source>
        <translation>Zurückgestellte Datei</translation>
    </message>
    <message>
        <source>Why, and what to do</source>
        <translation>Warum, und was hilft</translation>
    </message>
</context>
<context>
    <name>BlockEditing</name>
    <message>
        <source>Edit text</source>
        <translation>(Text bearbeiten)</translation>
    </message>
</context>
<context>
    <name>BlockField</name>
    <message>
        <source>Lines of the block</source>
        <translation>Zeilen des Blocks</translation>
    </message>
    <message>
        <source>Enter takes the text over, Shift+Enter begins a line, Esc leaves it</source>
        <translation>Enter übernimmt den Text, Shift+Enter beginnt eine neue Zeile, Esc bricht ab</translation>
    </message>
</context>
<context>
    <name>Blocks</name>
    <message>
        <source>paragraph</source>
        <translation>Absatz</translation>
    </message>
    <message>
        <source>heading</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>list item</source>
        <translation>Listenpunkt</translation>
    </message>
    <message>
        <source>table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>formula</source>
        <translation>Formel</translation>
    </message>
    <message>
        <source>figure</source>
        <translation>Abbildung</translation>
    </message>
    <message>
        <source>caption</source>
        <translation>Beschriftung</translation>
    </message>
    <message>
        <source>footnote</source>
        <translation>Fußnote</translation>
    </message>
    <message>
        <source>page header</source>
        <translation>Kopfzeile</translation>
    </message>
    <message>
        <source>page footer</source>
        <translation>Fußzeile</translation>
    </message>
    <message>
        <source>bar code</source>
        <translation>Barcode</translation>
    </message>
</context>
<context>
    <name>CaptureOverlay</name>
    <message>
        <source>Choose a part of the screen</source>
        <translation>Bildschirmausschnitt wählen</translation>
    </message>
    <message>
        <source>Draw a rectangle, or move one with the arrow keys and size it with Shift. Enter takes it, Esc cancels.</source>
        <translation>Rechteck aufziehen oder mit den Pfeiltasten verschieben, mit Shift in der Größe ändern. Enter nimmt es auf, Esc bricht ab.</translation>
    </message>
</context>
<context>
    <name>Chat</name>
    <message>
        <source>What is this document about?</source>
        <translation>Worum geht es in diesem Dokument?</translation>
    </message>
    <message>
        <source>What is the total?</source>
        <translation>Wie hoch ist die Gesamtsumme?</translation>
    </message>
    <message>
        <source>When is the payment due?</source>
        <translation>Wann ist die Zahlung fällig?</translation>
    </message>
    <message>
        <source>Who are the parties?</source>
        <translation>Wer sind die Vertragsparteien?</translation>
    </message>
    <message>
        <source>When does it end?</source>
        <translation>Wann endet es?</translation>
    </message>
    <message>
        <source>How much is the rent?</source>
        <translation>Wie hoch ist die Miete?</translation>
    </message>
    <message>
        <source>What is the date?</source>
        <translation>Welches Datum trägt es?</translation>
    </message>
    <message>
        <source>What does it say for “{label}”?</source>
        <translation>Was steht bei „{label}“?</translation>
    </message>
    <message>
        <source>About an area of page {}</source>
        <translation>Zu einem Bereich der Seite {}</translation>
    </message>
    <message>
        <source>Ask in other words, or look for single words:</source>
        <translation>Fragen Sie mit anderen Worten oder suchen Sie nach einzelnen Wörtern:</translation>
    </message>
    <message>
        <source>search the library</source>
        <translation>Bibliothek durchsuchen</translation>
    </message>
    <message>
        <source>In the words of the document:</source>
        <translation>In den Worten des Dokuments:</translation>
    </message>
    <message>
        <source>Cut off: the answer was stopped before its end</source>
        <translation>Abgebrochen: Die Antwort wurde vor ihrem Ende angehalten</translation>
    </message>
    <message>
        <source>Searching the pages…</source>
        <translation>Seiten werden durchsucht …</translation>
    </message>
    <message>
        <source>Loading the model…</source>
        <translation>Modell wird geladen …</translation>
    </message>
    <message>
        <source>Answering…</source>
        <translation>Antwort entsteht …</translation>
    </message>
    <message>
        <source>Checking the citations…</source>
        <translation>Belege werden geprüft …</translation>
    </message>
    <message>
        <source>Trying once more, because a sentence is not supported…</source>
        <translation>Zweiter Versuch, weil ein Satz nicht belegt ist …</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>In Arbeit …</translation>
    </message>
    <message>
        <source>Supported by this place</source>
        <translation>Durch diese Stelle belegt</translation>
    </message>
    <message>
        <source>Only partly supported by this place</source>
        <translation>Durch diese Stelle nur zum Teil belegt</translation>
    </message>
    <message>
        <source>Not supported by this place</source>
        <translation>Durch diese Stelle nicht belegt</translation>
    </message>
    <message>
        <source>p. {}</source>
        <translation>S. {}</translation>
    </message>
    <message>
        <source>in part</source>
        <translation>zum Teil</translation>
    </message>
    <message>
        <source>What comes nearest; it may not answer the question:</source>
        <translation>Was der Frage am nächsten kommt, sie aber vielleicht nicht beantwortet:</translation>
    </message>
    <message>
        <source>Comes near; it may not answer</source>
        <translation>Kommt nahe, ist vielleicht keine Antwort</translation>
    </message>
    <message>
        <source>Line that comes near</source>
        <translation>Zeile, die der Frage nahekommt</translation>
    </message>
    <message>
        <source>Citation</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>page {}</source>
        <translation>Seite {}</translation>
    </message>
    <message>
        <source>supported</source>
        <translation>belegt</translation>
    </message>
    <message>
        <source>supported in part</source>
        <translation>zum Teil belegt</translation>
    </message>
    <message>
        <source>not supported</source>
        <translation>nicht belegt</translation>
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
        <translation>Mit {} Sicherheit gelesen; vergleichen Sie mit dem Bild</translation>
    </message>
    <message>
        <source>not supported by the document</source>
        <translation>vom Dokument nicht belegt</translation>
    </message>
    <message>
        <source>not found in the document: {}</source>
        <translation>im Dokument nicht gefunden: {}</translation>
    </message>
    <message>
        <source>not in the cited lines: {}</source>
        <translation>nicht in den zitierten Zeilen: {}</translation>
    </message>
    <message>
        <source>This is not in the documents.</source>
        <translation>Das steht nicht in den Dokumenten.</translation>
    </message>
    <message>
        <source>This is not in the document.</source>
        <translation>Das steht nicht im Dokument.</translation>
    </message>
    <message>
        <source>The question is in another language than the document; ask in its language for better answers.</source>
        <translation>Die Frage ist in einer anderen Sprache als das Dokument; in dessen Sprache werden die Antworten besser.</translation>
    </message>
    <message>
        <source>Answered from {read} of {total} pages</source>
        <translation>Beantwortet aus {read} von {total} Seiten</translation>
    </message>
    <message>
        <source>Answering from {read} of {total} pages</source>
        <translation>Antwort aus {read} von {total} Seiten</translation>
    </message>
    <message>
        <source>A model is being installed…</source>
        <translation>Ein Modell wird installiert…</translation>
    </message>
    <message>
        <source>No document is open</source>
        <translation>Kein Dokument ist geöffnet</translation>
    </message>
    <message>
        <source>A language model is missing</source>
        <translation>Ein Sprachmodell fehlt</translation>
    </message>
    <message>
        <source>No page is read yet</source>
        <translation>Noch ist keine Seite gelesen</translation>
    </message>
</context>
<context>
    <name>ChatHeader</name>
    <message>
        <source>What is asked</source>
        <translation>Was gefragt wird</translation>
    </message>
    <message>
        <source>This document</source>
        <translation>Dieses Dokument</translation>
    </message>
    <message>
        <source>The selected documents</source>
        <translation>Die ausgewählten Dokumente</translation>
    </message>
    <message>
        <source>The whole library</source>
        <translation>Die ganze Bibliothek</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Gespräche</translation>
    </message>
    <message>
        <source>Conversations, export, copy, delete</source>
        <translation>Gespräche, Export, Kopieren, Löschen</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>Neues Gespräch</translation>
    </message>
    <message>
        <source>Earlier conversations</source>
        <translation>Frühere Gespräche</translation>
    </message>
    <message>
        <source>Export as Markdown…</source>
        <translation>Als Markdown exportieren …</translation>
    </message>
    <message>
        <source>Copy the conversation</source>
        <translation>Gespräch kopieren</translation>
    </message>
    <message>
        <source>Delete the conversation…</source>
        <translation>Gespräch löschen …</translation>
    </message>
    <message>
        <source>Models…</source>
        <translation>Modelle …</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n Dokument</numerusform>
            <numerusform>%n Dokumente</numerusform>
        </translation>
    </message>
    <message>
        <source>What is asked: {}</source>
        <translation>Gefragt wird: {}</translation>
    </message>
    <message>
        <source>Choose what is asked</source>
        <translation>Wählen, was gefragt wird</translation>
    </message>
    <message numerus="yes">
        <source>The %n selected document(s)</source>
        <translation>
            <numerusform>Das ausgewählte Dokument</numerusform>
            <numerusform>Die %n ausgewählten Dokumente</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChatPanel</name>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stop the answer (Esc)</source>
        <translation>Antwort anhalten (Esc)</translation>
    </message>
    <message>
        <source>Copy the answer</source>
        <translation>Antwort kopieren</translation>
    </message>
    <message>
        <source>Copy with citations</source>
        <translation>Mit Belegen kopieren</translation>
    </message>
    <message>
        <source>Copy the answer with the quoted lines</source>
        <translation>Antwort mit den zitierten Zeilen kopieren</translation>
    </message>
    <message>
        <source>Answer again</source>
        <translation>Noch einmal antworten</translation>
    </message>
    <message>
        <source>Have the question answered another way</source>
        <translation>Die Frage auf andere Weise beantworten lassen</translation>
    </message>
    <message>
        <source>Waiting for the answer in another conversation…</source>
        <translation>Wartet auf die Antwort in einem anderen Gespräch …</translation>
    </message>
    <message>
        <source>Next: {}</source>
        <translation>Als Nächstes: {}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>A language model is missing; it is installed under Models.</source>
        <translation>Ein Sprachmodell fehlt; es wird unter „Modelle“ installiert.</translation>
    </message>
    <message>
        <source>This page was changed since the answer; here it stood.</source>
        <translation>Diese Seite wurde seit der Antwort geändert; hier stand es.</translation>
    </message>
    <message>
        <source>The answer was copied</source>
        <translation>Die Antwort wurde kopiert</translation>
    </message>
    <message>
        <source>The conversation was copied</source>
        <translation>Das Gespräch wurde kopiert</translation>
    </message>
    <message>
        <source>Export the conversation</source>
        <translation>Gespräch exportieren</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>conversation</source>
        <translation>Gespräch</translation>
    </message>
    <message>
        <source>Written: {}</source>
        <translation>Geschrieben: {}</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete this conversation?</source>
        <translation>Dieses Gespräch löschen?</translation>
    </message>
    <message>
        <source>The document stays. The conversation cannot be brought back.</source>
        <translation>Das Dokument bleibt. Das Gespräch lässt sich nicht zurückholen.</translation>
    </message>
</context>
<context>
    <name>ChatStartPage</name>
    <message>
        <source>Show the models…</source>
        <translation>Modelle anzeigen …</translation>
    </message>
    <message>
        <source>Ask for example</source>
        <translation>Fragen Sie zum Beispiel</translation>
    </message>
    <message>
        <source>Ask your documents</source>
        <translation>Fragen Sie Ihre Dokumente</translation>
    </message>
    <message>
        <source>Open a document to ask about it, or choose above to ask the whole library.</source>
        <translation>Öffnen Sie ein Dokument, um danach zu fragen, oder wählen Sie oben die ganze Bibliothek.</translation>
    </message>
    <message>
        <source>A language model is missing</source>
        <translation>Ein Sprachmodell fehlt</translation>
    </message>
    <message>
        <source>No page is read yet</source>
        <translation>Noch ist keine Seite gelesen</translation>
    </message>
    <message>
        <source>Questions can be asked as soon as the first page has been read.</source>
        <translation>Fragen sind möglich, sobald die erste Seite gelesen ist.</translation>
    </message>
    <message>
        <source>Nothing to ask about yet</source>
        <translation>Noch nichts zu fragen</translation>
    </message>
    <message>
        <source>No document with text is here.</source>
        <translation>Hier ist kein Dokument mit Text.</translation>
    </message>
    <message>
        <source>Ask these documents</source>
        <translation>Fragen Sie diese Dokumente</translation>
    </message>
    <message>
        <source>Ask this document</source>
        <translation>Fragen Sie dieses Dokument</translation>
    </message>
    <message>
        <source>Each sentence of an answer names the place it rests on; a click shows it on the page.</source>
        <translation>Jeder Satz einer Antwort nennt die Stelle, auf der er beruht; ein Klick zeigt sie auf der Seite.</translation>
    </message>
    <message>
        <source>Questions are answered by a model that runs on this machine; nothing is sent anywhere.</source>
        <translation>Fragen beantwortet ein Modell, das auf diesem Rechner läuft; nichts wird irgendwohin gesendet.</translation>
    </message>
    <message>
        <source>{} to download</source>
        <translation>{} herunterzuladen</translation>
    </message>
    <message>
        <source>from {}</source>
        <translation>von {}</translation>
    </message>
    <message>
        <source>licence {}</source>
        <translation>Lizenz {}</translation>
    </message>
    <message>
        <source>For this machine {model} ({size}) is recommended; it is among the models.</source>
        <translation>Für diesen Rechner wird {model} ({size}) empfohlen; es steht bei den Modellen.</translation>
    </message>
    <message>
        <source>Install ({})</source>
        <translation>Installieren ({})</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>Installieren</translation>
    </message>
    <message>
        <source>Install {}</source>
        <translation>{} installieren</translation>
    </message>
</context>
<context>
    <name>ChoicesForm</name>
    <message numerus="yes">
        <source>Export %n document(s)</source>
        <translation>
            <numerusform>%n Dokument exportieren</numerusform>
            <numerusform>%n Dokumente exportieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>Formate</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Ordner wählen</translation>
    </message>
    <message>
        <source>Name of the files</source>
        <translation>Name der Dateien</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Insert a field into the name</source>
        <translation>Feld in den Namen einfügen</translation>
    </message>
    <message>
        <source>Preview of the names</source>
        <translation>Vorschau der Namen</translation>
    </message>
    <message>
        <source>Where a file exists</source>
        <translation>Bei vorhandener Datei</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Nachfragen</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Keep both, with a number</source>
        <translation>Beide behalten, mit Nummer</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation>&amp;Ordner:</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>&amp;Where a file exists:</source>
        <translation>&amp;Bei vorhandener Datei:</translation>
    </message>
    <message>
        <source>Folder for the exported files</source>
        <translation>Ordner für die exportierten Dateien</translation>
    </message>
    <message>
        <source>Choose at least one format.</source>
        <translation>Mindestens ein Format wählen.</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>Einen Ordner wählen.</translation>
    </message>
    <message>
        <source>document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Preview: {}</source>
        <translation>Vorschau: {}</translation>
    </message>
</context>
<context>
    <name>CitationCard</name>
    <message>
        <source>Cited place</source>
        <translation>Zitierte Stelle</translation>
    </message>
    <message>
        <source>“{}”</source>
        <translation>„{}“</translation>
    </message>
    <message>
        <source>page {}</source>
        <translation>Seite {}</translation>
    </message>
    <message>
        <source>read with {} confidence</source>
        <translation>mit {} Sicherheit gelesen</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Enter sends, Shift+Enter begins a new line</source>
        <translation>Eingabe sendet, Umschalt+Eingabe beginnt eine neue Zeile</translation>
    </message>
    <message>
        <source>Ask a question</source>
        <translation>Stellen Sie eine Frage</translation>
    </message>
    <message>
        <source>Send the question</source>
        <translation>Frage senden</translation>
    </message>
    <message>
        <source>Send the question (Enter)</source>
        <translation>Frage senden (Eingabe)</translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy: {}</source>
        <translation>Kopieren: {}</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>CorrectionsNotice</name>
    <message numerus="yes">
        <source>%n page(s) of this file were corrected in another reading.</source>
        <translation>
            <numerusform>%n Seite dieser Datei wurde in einer anderen Lesung korrigiert.</numerusform>
            <numerusform>%n Seiten dieser Datei wurden in einer anderen Lesung korrigiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open that reading</source>
        <translation>Diese Lesung öffnen</translation>
    </message>
</context>
<context>
    <name>DesktopNotice</name>
    <message numerus="yes">
        <source>%n file(s) read</source>
        <translation>
            <numerusform>%n Datei gelesen</numerusform>
            <numerusform>%n Dateien gelesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read</source>
        <translation>
            <numerusform>%n Datei konnte nicht gelesen werden</numerusform>
            <numerusform>%n Dateien konnten nicht gelesen werden</numerusform>
        </translation>
    </message>
    <message>
        <source>Watched folders</source>
        <translation>Überwachte Ordner</translation>
    </message>
    <message>
        <source>Reading has ended</source>
        <translation>Lesen beendet</translation>
    </message>
</context>
<context>
    <name>DetailsTab</name>
    <message>
        <source>Details of the page as JSON</source>
        <translation>Details der Seite als JSON</translation>
    </message>
    <message>
        <source>This page has not been read yet.</source>
        <translation>Diese Seite wurde noch nicht gelesen.</translation>
    </message>
</context>
<context>
    <name>DiffView</name>
    <message>
        <source>Text as it is now</source>
        <translation>Jetziger Text</translation>
    </message>
    <message>
        <source>Text as it was read anew</source>
        <translation>Neu gelesener Text</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Read anew</source>
        <translation>Neu gelesen</translation>
    </message>
</context>
<context>
    <name>DocumentListModel</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n Seite</numerusform>
            <numerusform>%n Seiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{} of %n page(s)</source>
        <translation>
            <numerusform>{} von %n Seite</numerusform>
            <numerusform>{} von %n Seiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n fehlgeschlagen</numerusform>
            <numerusform>%n fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n corrected</source>
        <translation>
            <numerusform>%n korrigiert</numerusform>
            <numerusform>%n korrigiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Source file not found in its place</source>
        <translation>Quelldatei nicht an ihrem Ort gefunden</translation>
    </message>
</context>
<context>
    <name>DocumentTools</name>
    <message>
        <source>Invoice</source>
        <translation>Rechnung</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Kassenbon</translation>
    </message>
    <message>
        <source>Identity card</source>
        <translation>Ausweis</translation>
    </message>
    <message>
        <source>Business card</source>
        <translation>Visitenkarte</translation>
    </message>
    <message>
        <source>supported</source>
        <translation>belegt</translation>
    </message>
    <message>
        <source>to be checked</source>
        <translation>zu prüfen</translation>
    </message>
    <message>
        <source>not in the document</source>
        <translation>nicht im Dokument</translation>
    </message>
    <message>
        <source>To be checked</source>
        <translation>Zu prüfen</translation>
    </message>
    <message>
        <source>Not translated</source>
        <translation>Nicht übersetzt</translation>
    </message>
</context>
<context>
    <name>DoubtfulBar</name>
    <message>
        <source>Doubtful below this confidence</source>
        <translation>Unsicher unterhalb dieser Konfidenz</translation>
    </message>
    <message>
        <source>Words whose confidence lies below this are doubtful</source>
        <translation>Wörter mit einer Konfidenz unter diesem Wert gelten als unsicher</translation>
    </message>
    <message>
        <source>{position} of {count} on this page</source>
        <translation>{position} von {count} auf dieser Seite</translation>
    </message>
    <message numerus="yes">
        <source>%n doubtful on this page</source>
        <translation>
            <numerusform>%n unsicheres auf dieser Seite</numerusform>
            <numerusform>%n unsichere auf dieser Seite</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} in the document</source>
        <translation>{count} im Dokument</translation>
    </message>
    <message>
        <source>{count} in the document so far</source>
        <translation>bisher {count} im Dokument</translation>
    </message>
    <message>
        <source>{page}, {document}</source>
        <translation>{page}, {document}</translation>
    </message>
    <message numerus="yes">
        <source>%n doubtful</source>
        <translation>
            <numerusform>%n unsicheres</numerusform>
            <numerusform>%n unsichere</numerusform>
        </translation>
    </message>
    <message>
        <source>Doubtful words: {counts}</source>
        <translation>Unsichere Wörter: {counts}</translation>
    </message>
</context>
<context>
    <name>DropHint</name>
    <message>
        <source>Drop to read</source>
        <translation>Zum Lesen hier ablegen</translation>
    </message>
</context>
<context>
    <name>EditActions</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Edit &amp;text</source>
        <translation>&amp;Text bearbeiten</translation>
    </message>
    <message>
        <source>Edit the lines of the current block in the text</source>
        <translation>Zeilen des aktuellen Blocks im Text bearbeiten</translation>
    </message>
    <message>
        <source>Edit &amp;word under the ink</source>
        <translation>Wort auf der Seite &amp;bearbeiten</translation>
    </message>
    <message>
        <source>Edit the current word at its place on the page</source>
        <translation>Das aktuelle Wort an seiner Stelle auf der Seite bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Next doubtful word</source>
        <translation>&amp;Nächstes unsicheres Wort</translation>
    </message>
    <message>
        <source>&amp;Previous doubtful word</source>
        <translation>&amp;Vorheriges unsicheres Wort</translation>
    </message>
    <message>
        <source>Read &amp;page again…</source>
        <translation>&amp;Seite erneut lesen…</translation>
    </message>
    <message>
        <source>Read an &amp;area…</source>
        <translation>Bereich &amp;lesen…</translation>
    </message>
    <message>
        <source>Draw an area on the page and read it again, or for the first time</source>
        <translation>Einen Bereich auf der Seite aufziehen und erneut oder erstmals lesen</translation>
    </message>
    <message>
        <source>&amp;Ignore an area…</source>
        <translation>Bereich &amp;ignorieren…</translation>
    </message>
    <message>
        <source>Draw an area on the page and drop the text in it</source>
        <translation>Einen Bereich auf der Seite aufziehen und den Text darin verwerfen</translation>
    </message>
    <message>
        <source>I&amp;mprove doubtful parts…</source>
        <translation>Zweifelhafte Teile ver&amp;bessern …</translation>
    </message>
    <message>
        <source>Let a vision model look again at what the fast reader was unsure of</source>
        <translation>Ein Bildmodell noch einmal ansehen lassen, worin der schnelle Leser unsicher war</translation>
    </message>
    <message>
        <source>Restore the machine&apos;s reading of this &amp;block</source>
        <translation>Maschinell gelesenen Text des Bloc&amp;ks wiederherstellen</translation>
    </message>
    <message>
        <source>Restore the machine&apos;s reading of this pa&amp;ge</source>
        <translation>Maschinell gelesenen Text der Seit&amp;e wiederherstellen</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>page {}</source>
        <translation>Seite {}</translation>
    </message>
    <message>
        <source>There is no such file or folder.</source>
        <translation>Datei oder Ordner nicht vorhanden.</translation>
    </message>
    <message>
        <source>Check its name and place.</source>
        <translation>Name und Ort prüfen.</translation>
    </message>
    <message>
        <source>The system does not let the file be read.</source>
        <translation>Das System lässt das Lesen der Datei nicht zu.</translation>
    </message>
    <message>
        <source>Check its rights, and whether its drive is connected.</source>
        <translation>Zugriffsrechte prüfen und ob das Laufwerk verbunden ist.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>Get the file again from where it came.</source>
        <translation>Die Datei noch einmal von ihrem Ursprung holen.</translation>
    </message>
    <message>
        <source>The content of the file is of no kind that can be read.</source>
        <translation>Der Inhalt der Datei ist von keiner Art, die gelesen werden kann.</translation>
    </message>
    <message>
        <source>Use a PDF or a picture.</source>
        <translation>Ein PDF oder ein Bild verwenden.</translation>
    </message>
    <message>
        <source>The file is damaged or was changed, and cannot be opened.</source>
        <translation>Die Datei ist beschädigt oder wurde verändert und lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>Open it in another program and save it anew.</source>
        <translation>In einem anderen Programm öffnen und neu speichern.</translation>
    </message>
    <message>
        <source>The PDF is protected by a password.</source>
        <translation>Das PDF ist mit einem Kennwort geschützt.</translation>
    </message>
    <message>
        <source>Enter the password.</source>
        <translation>Das Kennwort eingeben.</translation>
    </message>
    <message>
        <source>The password does not open the PDF.</source>
        <translation>Das Kennwort öffnet das PDF nicht.</translation>
    </message>
    <message>
        <source>Check the password, capital letters too.</source>
        <translation>Das Kennwort prüfen, auch Groß- und Kleinschreibung.</translation>
    </message>
    <message>
        <source>The file has no pages.</source>
        <translation>Die Datei hat keine Seiten.</translation>
    </message>
    <message>
        <source>The page range names no page of the file, or cannot be understood.</source>
        <translation>Der Seitenbereich enthält keine Seite der Datei oder ist unverständlich.</translation>
    </message>
    <message>
        <source>Write it like 1-3,7,10-end.</source>
        <translation>In der Form 1-3,7,10-end schreiben.</translation>
    </message>
    <message>
        <source>The picture has more pixels than allowed.</source>
        <translation>Das Bild hat mehr Pixel als erlaubt.</translation>
    </message>
    <message>
        <source>Make it smaller, or raise the limit in the settings.</source>
        <translation>Das Bild verkleinern oder die Grenze in den Einstellungen erhöhen.</translation>
    </message>
    <message>
        <source>The file has more pages than allowed.</source>
        <translation>Die Datei hat mehr Seiten als erlaubt.</translation>
    </message>
    <message>
        <source>Choose a page range, or raise the limit in the settings.</source>
        <translation>Einen Seitenbereich wählen oder die Grenze in den Einstellungen erhöhen.</translation>
    </message>
    <message>
        <source>The page is damaged and cannot be drawn.</source>
        <translation>Die Seite ist beschädigt und kann nicht dargestellt werden.</translation>
    </message>
    <message>
        <source>Open the file in another program and save it anew.</source>
        <translation>Die Datei in einem anderen Programm öffnen und neu speichern.</translation>
    </message>
    <message>
        <source>There is no file here that can be read.</source>
        <translation>Hier ist keine Datei, die gelesen werden kann.</translation>
    </message>
    <message>
        <source>Choose PDFs or pictures.</source>
        <translation>PDFs oder Bilder wählen.</translation>
    </message>
    <message>
        <source>The reading process ended unexpectedly.</source>
        <translation>Der Leseprozess wurde unerwartet beendet.</translation>
    </message>
    <message>
        <source>Try again; if it happens again, look into the log.</source>
        <translation>Erneut versuchen; tritt es wieder auf, im Protokoll nachsehen.</translation>
    </message>
    <message>
        <source>The reading process used too much memory and was ended.</source>
        <translation>Der Leseprozess hat zu viel Speicher belegt und wurde beendet.</translation>
    </message>
    <message>
        <source>Close other programs, or raise the limit in the settings.</source>
        <translation>Andere Programme schließen oder die Grenze in den Einstellungen erhöhen.</translation>
    </message>
    <message>
        <source>The page made no progress for too long and was given up.</source>
        <translation>Die Seite kam zu lange nicht voran und wurde aufgegeben.</translation>
    </message>
    <message>
        <source>Try again, or raise the time limit in the settings.</source>
        <translation>Erneut versuchen oder das Zeitlimit in den Einstellungen erhöhen.</translation>
    </message>
    <message>
        <source>The page could not be recognised.</source>
        <translation>Die Seite konnte nicht erkannt werden.</translation>
    </message>
    <message>
        <source>This version does not have what was asked for.</source>
        <translation>Das Verlangte gibt es in dieser Version nicht.</translation>
    </message>
    <message>
        <source>Choose something else.</source>
        <translation>Etwas anderes wählen.</translation>
    </message>
    <message>
        <source>No installed model reads this language.</source>
        <translation>Kein installiertes Modell liest diese Sprache.</translation>
    </message>
    <message>
        <source>Choose another language, or install a model for it in the settings under Models.</source>
        <translation>Andere Sprache wählen oder ein Modell dafür in den Einstellungen unter „Modelle“ installieren.</translation>
    </message>
    <message>
        <source>Not one page could be read.</source>
        <translation>Keine einzige Seite konnte gelesen werden.</translation>
    </message>
    <message>
        <source>Look at the reasons page by page.</source>
        <translation>Die Gründe Seite für Seite ansehen.</translation>
    </message>
    <message>
        <source>The language model failed while it was writing.</source>
        <translation>Das Sprachmodell ist beim Schreiben gescheitert.</translation>
    </message>
    <message>
        <source>Ask again; if it happens again, look into the log.</source>
        <translation>Fragen Sie noch einmal; geschieht es wieder, sehen Sie ins Protokoll.</translation>
    </message>
    <message>
        <source>A model is missing.</source>
        <translation>Ein Modell fehlt.</translation>
    </message>
    <message>
        <source>Install it in the settings under Models.</source>
        <translation>In den Einstellungen unter „Modelle“ installieren.</translation>
    </message>
    <message>
        <source>The files of a model are damaged.</source>
        <translation>Die Dateien eines Modells sind beschädigt.</translation>
    </message>
    <message>
        <source>Install the model again in the settings under Models.</source>
        <translation>Das Modell in den Einstellungen unter „Modelle“ neu installieren.</translation>
    </message>
    <message>
        <source>There is no such model.</source>
        <translation>Dieses Modell gibt es nicht.</translation>
    </message>
    <message>
        <source>Choose a model from the list.</source>
        <translation>Ein Modell aus der Liste wählen.</translation>
    </message>
    <message>
        <source>The model could not be downloaded.</source>
        <translation>Das Modell konnte nicht heruntergeladen werden.</translation>
    </message>
    <message>
        <source>Check the connection, or import the model from a folder.</source>
        <translation>Die Verbindung prüfen oder das Modell aus einem Ordner importieren.</translation>
    </message>
    <message>
        <source>The settings forbid the network.</source>
        <translation>Die Einstellungen verbieten den Netzzugriff.</translation>
    </message>
    <message>
        <source>Allow downloads in the settings, or import from a folder.</source>
        <translation>Downloads in den Einstellungen erlauben oder aus einem Ordner importieren.</translation>
    </message>
    <message>
        <source>The file is no model, or does not fit the others it was given with.</source>
        <translation>Die Datei ist kein Modell oder passt nicht zu den anderen, mit denen sie angegeben wurde.</translation>
    </message>
    <message>
        <source>Choose the files that belong together, as their maker names them.</source>
        <translation>Wählen Sie die Dateien, die zusammengehören, wie ihr Hersteller sie nennt.</translation>
    </message>
    <message>
        <source>The model needs more memory than this machine has free.</source>
        <translation>Das Modell braucht mehr Speicher, als auf diesem Rechner frei ist.</translation>
    </message>
    <message>
        <source>Close other programs, or choose a smaller model in the settings under Models.</source>
        <translation>Schließen Sie andere Programme oder wählen Sie in den Einstellungen unter „Modelle“ ein kleineres Modell.</translation>
    </message>
    <message>
        <source>The process of the language model ended unexpectedly.</source>
        <translation>Der Prozess des Sprachmodells wurde unerwartet beendet.</translation>
    </message>
    <message>
        <source>Ask again; if it happens again, choose another model.</source>
        <translation>Fragen Sie noch einmal; geschieht es wieder, wählen Sie ein anderes Modell.</translation>
    </message>
    <message>
        <source>The language model used too much memory and was stopped.</source>
        <translation>Das Sprachmodell hat zu viel Speicher belegt und wurde beendet.</translation>
    </message>
    <message>
        <source>A file of this name exists already.</source>
        <translation>Eine Datei dieses Namens ist schon vorhanden.</translation>
    </message>
    <message>
        <source>Allow replacing it, or choose another name.</source>
        <translation>Das Ersetzen erlauben oder einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>The folder cannot be written to.</source>
        <translation>In den Ordner kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Choose another folder, or check its rights.</source>
        <translation>Einen anderen Ordner wählen oder die Zugriffsrechte prüfen.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Der Datenträger ist voll.</translation>
    </message>
    <message>
        <source>Make room on it, or choose another place.</source>
        <translation>Platz schaffen oder einen anderen Ort wählen.</translation>
    </message>
    <message>
        <source>The result could not be made.</source>
        <translation>Das Ergebnis konnte nicht erstellt werden.</translation>
    </message>
    <message>
        <source>A setting has a value that is not allowed.</source>
        <translation>Eine Einstellung hat einen unzulässigen Wert.</translation>
    </message>
    <message>
        <source>Correct it in the settings.</source>
        <translation>In den Einstellungen korrigieren.</translation>
    </message>
    <message>
        <source>There is no such tool.</source>
        <translation>Dieses Werkzeug gibt es nicht.</translation>
    </message>
    <message>
        <source>Choose a tool from the list.</source>
        <translation>Ein Werkzeug aus der Liste wählen.</translation>
    </message>
    <message>
        <source>There is no such format.</source>
        <translation>Dieses Format gibt es nicht.</translation>
    </message>
    <message>
        <source>Choose a format from the list.</source>
        <translation>Ein Format aus der Liste wählen.</translation>
    </message>
    <message>
        <source>The name template cannot be filled.</source>
        <translation>Die Namensvorlage lässt sich nicht ausfüllen.</translation>
    </message>
    <message>
        <source>Use the fields that are listed beside it.</source>
        <translation>Die daneben aufgeführten Felder verwenden.</translation>
    </message>
    <message>
        <source>Another program is using the library.</source>
        <translation>Ein anderes Programm verwendet die Bibliothek.</translation>
    </message>
    <message>
        <source>Wait until it has finished, then try again.</source>
        <translation>Warten, bis es fertig ist, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>The library cannot be read.</source>
        <translation>Die Bibliothek kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Put back a copy of it, or delete it in the settings under Storage and privacy.</source>
        <translation>Eine Kopie zurückspielen oder die Bibliothek in den Einstellungen unter „Speicher und Datenschutz“ löschen.</translation>
    </message>
    <message>
        <source>The document is no longer in the library.</source>
        <translation>Das Dokument ist nicht mehr in der Bibliothek.</translation>
    </message>
    <message>
        <source>Read the file again.</source>
        <translation>Die Datei erneut lesen.</translation>
    </message>
    <message>
        <source>The page was changed elsewhere in the meantime.</source>
        <translation>Die Seite wurde inzwischen an anderer Stelle geändert.</translation>
    </message>
    <message>
        <source>Look at the page as it is now, and change it again.</source>
        <translation>Die Seite ansehen, wie sie jetzt ist, und noch einmal ändern.</translation>
    </message>
    <message>
        <source>There is more text than the language model can keep in mind.</source>
        <translation>Es ist mehr Text, als das Sprachmodell im Sinn behalten kann.</translation>
    </message>
    <message>
        <source>Ask about fewer pages, or choose a model with a longer context.</source>
        <translation>Fragen Sie nach weniger Seiten oder wählen Sie ein Modell mit längerem Kontext.</translation>
    </message>
    <message>
        <source>The document holds no text to answer from.</source>
        <translation>Das Dokument enthält keinen Text, aus dem sich antworten ließe.</translation>
    </message>
    <message>
        <source>Read it first, or read it again in another way.</source>
        <translation>Lesen Sie es zuerst oder auf andere Weise noch einmal.</translation>
    </message>
    <message>
        <source>The question holds no word.</source>
        <translation>Die Frage enthält kein Wort.</translation>
    </message>
    <message>
        <source>Write what you want to know.</source>
        <translation>Schreiben Sie, was Sie wissen möchten.</translation>
    </message>
    <message>
        <source>The conversation is no longer there.</source>
        <translation>Das Gespräch ist nicht mehr da.</translation>
    </message>
    <message>
        <source>Ask again; another conversation begins.</source>
        <translation>Fragen Sie noch einmal; ein neues Gespräch beginnt.</translation>
    </message>
    <message>
        <source>The description of the fields cannot be used.</source>
        <translation>Die Beschreibung der Felder ist nicht verwendbar.</translation>
    </message>
    <message>
        <source>Choose a preset, or correct the JSON Schema.</source>
        <translation>Wählen Sie eine Vorlage oder berichtigen Sie das JSON-Schema.</translation>
    </message>
    <message>
        <source>The installed model cannot translate into this language.</source>
        <translation>Das installierte Modell kann nicht in diese Sprache übersetzen.</translation>
    </message>
    <message>
        <source>Choose another language, or a larger model in the settings under Models.</source>
        <translation>Wählen Sie eine andere Sprache oder in den Einstellungen unter „Modelle“ ein größeres Modell.</translation>
    </message>
    <message>
        <source>A token is needed.</source>
        <translation>Ein Token ist nötig.</translation>
    </message>
    <message>
        <source>Make one in the settings under Other programs.</source>
        <translation>In den Einstellungen unter „Andere Programme“ eines erstellen.</translation>
    </message>
    <message>
        <source>The token is unknown or was revoked.</source>
        <translation>Das Token ist unbekannt oder wurde widerrufen.</translation>
    </message>
    <message>
        <source>Make a new one in the settings under Other programs.</source>
        <translation>In den Einstellungen unter „Andere Programme“ ein neues erstellen.</translation>
    </message>
    <message>
        <source>The pages of the token, or of the day, are used up.</source>
        <translation>Die Seiten des Tokens oder des Tages sind aufgebraucht.</translation>
    </message>
    <message>
        <source>Raise its limits in the settings under Other programs, or wait.</source>
        <translation>Die Grenzen in den Einstellungen unter „Andere Programme“ erhöhen oder warten.</translation>
    </message>
    <message>
        <source>There is no such job.</source>
        <translation>Diesen Auftrag gibt es nicht.</translation>
    </message>
    <message>
        <source>Look at the list of jobs.</source>
        <translation>In der Liste der Aufträge nachsehen.</translation>
    </message>
    <message>
        <source>The job has no result yet, or failed.</source>
        <translation>Der Auftrag hat noch kein Ergebnis oder ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>Wait until it has ended.</source>
        <translation>Warten, bis er beendet ist.</translation>
    </message>
    <message>
        <source>A value is missing or not allowed.</source>
        <translation>Ein Wert fehlt oder ist unzulässig.</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>Korrigieren und erneut versuchen.</translation>
    </message>
    <message>
        <source>The file is larger than the limit.</source>
        <translation>Die Datei ist größer als erlaubt.</translation>
    </message>
    <message>
        <source>Raise the limit in the settings under Other programs.</source>
        <translation>Die Grenze in den Einstellungen unter „Andere Programme“ erhöhen.</translation>
    </message>
    <message>
        <source>Too much is under way already.</source>
        <translation>Es ist schon zu viel in Arbeit.</translation>
    </message>
    <message>
        <source>Wait until some of it has ended.</source>
        <translation>Warten, bis ein Teil davon fertig ist.</translation>
    </message>
    <message>
        <source>There is as much work as can be held, or the server is stopping.</source>
        <translation>Es liegt so viel Arbeit an, wie angenommen werden kann, oder der Server wird gerade beendet.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Später erneut versuchen.</translation>
    </message>
    <message>
        <source>There is no such token any more.</source>
        <translation>Dieses Token gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>Look at the list of tokens.</source>
        <translation>In der Liste der Tokens nachsehen.</translation>
    </message>
    <message>
        <source>The request comes from a web page or another address, which is refused.</source>
        <translation>Die Anfrage kommt von einer Webseite oder einer anderen Adresse und wird abgelehnt.</translation>
    </message>
    <message>
        <source>Send it from a program on this computer.</source>
        <translation>Von einem Programm auf diesem Computer senden.</translation>
    </message>
    <message>
        <source>There is nothing at this address.</source>
        <translation>Unter dieser Adresse gibt es nichts.</translation>
    </message>
    <message>
        <source>Look at the list of addresses under /docs.</source>
        <translation>In der Liste der Adressen unter /docs nachsehen.</translation>
    </message>
    <message>
        <source>This cannot be done at this address.</source>
        <translation>Das ist unter dieser Adresse nicht möglich.</translation>
    </message>
    <message>
        <source>Another program listens on this port.</source>
        <translation>Ein anderes Programm belegt diesen Port.</translation>
    </message>
    <message>
        <source>Choose another port in the settings under Other programs.</source>
        <translation>In den Einstellungen unter „Andere Programme“ einen anderen Port wählen.</translation>
    </message>
    <message>
        <source>The address reaches beyond this computer, or is none of its own.</source>
        <translation>Die Adresse reicht über diesen Computer hinaus oder gehört nicht zu ihm.</translation>
    </message>
    <message>
        <source>Use the address of this computer itself.</source>
        <translation>Die Adresse dieses Computers selbst verwenden.</translation>
    </message>
    <message>
        <source>The certificate or its key cannot be used.</source>
        <translation>Das Zertifikat oder sein Schlüssel ist nicht verwendbar.</translation>
    </message>
    <message>
        <source>Check both files.</source>
        <translation>Beide Dateien prüfen.</translation>
    </message>
    <message>
        <source>The watched folder or the folder of the results cannot be used.</source>
        <translation>Der überwachte Ordner oder der Ordner für die Ergebnisse ist nicht verwendbar.</translation>
    </message>
    <message>
        <source>Check that both are there and can be written, and that the folder is not watched already.</source>
        <translation>Prüfen, ob beide vorhanden und beschreibbar sind und der Ordner nicht schon überwacht wird.</translation>
    </message>
    <message>
        <source>The model comes under a licence of its own, which was not accepted.</source>
        <translation>Für das Modell gilt eine eigene Lizenz, die nicht angenommen wurde.</translation>
    </message>
    <message>
        <source>Read the licence in the settings under Models, and accept it there.</source>
        <translation>Die Lizenz in den Einstellungen unter „Modelle“ lesen und dort annehmen.</translation>
    </message>
    <message>
        <source>The window cannot open.</source>
        <translation>Das Fenster kann nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>Use the command line.</source>
        <translation>Die Befehlszeile verwenden.</translation>
    </message>
    <message>
        <source>Nobody could say whether there is a newer version.</source>
        <translation>Ob es eine neuere Version gibt, war nicht zu erfahren.</translation>
    </message>
    <message>
        <source>Try again later; everything else works without it.</source>
        <translation>Später erneut versuchen; alles andere funktioniert auch ohne.</translation>
    </message>
    <message>
        <source>Something failed unexpectedly.</source>
        <translation>Etwas ist unerwartet fehlgeschlagen.</translation>
    </message>
    <message>
        <source>The log holds the details.</source>
        <translation>Einzelheiten stehen im Protokoll.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Nur Text</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Webseite</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Word-Dokument</translation>
    </message>
    <message>
        <source>Searchable PDF</source>
        <translation>Durchsuchbares PDF</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Tables as CSV</source>
        <translation>Tabellen als CSV</translation>
    </message>
    <message>
        <source>Tables as Excel workbook</source>
        <translation>Tabellen als Excel-Arbeitsmappe</translation>
    </message>
    <message>
        <source>JSON with all boxes</source>
        <translation>JSON mit allen Rahmen</translation>
    </message>
    <message>
        <source>hOCR for OCR programs</source>
        <translation>hOCR für OCR-Programme</translation>
    </message>
    <message>
        <source>ALTO for libraries</source>
        <translation>ALTO für Bibliotheken</translation>
    </message>
    <message>
        <source>Name of the source</source>
        <translation>Name der Quelle</translation>
    </message>
    <message>
        <source>Ending of the source</source>
        <translation>Endung der Quelle</translation>
    </message>
    <message>
        <source>Running number</source>
        <translation>Laufende Nummer</translation>
    </message>
    <message>
        <source>Today&apos;s date</source>
        <translation>Heutiges Datum</translation>
    </message>
    <message>
        <source>Time of the export</source>
        <translation>Uhrzeit des Exports</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Tier that read it</source>
        <translation>Verfahren beim Lesen</translation>
    </message>
    <message>
        <source>Language setting</source>
        <translation>Spracheinstellung</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Geschrieben</translation>
    </message>
    <message>
        <source>{} of the text found</source>
        <translation>{} des Textes gefunden</translation>
    </message>
    <message>
        <source>boxes off by {} of a line&apos;s height</source>
        <translation>Rahmen um {} einer Zeilenhöhe verschoben</translation>
    </message>
    <message>
        <source>same size as the source</source>
        <translation>gleich groß wie die Quelle</translation>
    </message>
    <message>
        <source>{} larger than the source</source>
        <translation>{} größer als die Quelle</translation>
    </message>
    <message>
        <source>{} smaller than the source</source>
        <translation>{} kleiner als die Quelle</translation>
    </message>
    <message>
        <source>The PDF does not hold what was read.</source>
        <translation>Das PDF enthält nicht, was gelesen wurde.</translation>
    </message>
    <message>
        <source>PDF/A-2 for archives</source>
        <translation>PDF/A-2 für Archive</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Fortschritt des Exports</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Copy all text</source>
        <translation>Gesamten Text kopieren</translation>
    </message>
    <message>
        <source>Copy the text of the exported documents</source>
        <translation>Den Text der exportierten Dokumente kopieren</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Results of the export</source>
        <translation>Ergebnisse des Exports</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of these names exist already.</source>
        <translation>
            <numerusform>%n Datei dieses Namens ist schon vorhanden.</numerusform>
            <numerusform>%n Dateien mit diesen Namen sind schon vorhanden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Beide behalten</translation>
    </message>
    <message>
        <source>{} of {} files done</source>
        <translation>{} von {} Dateien fertig</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird gestoppt…</translation>
    </message>
    <message>
        <source>{} of {} files could not be made as they should be.</source>
        <translation>Nicht wie vorgesehen erstellt: {} von {} Dateien.</translation>
    </message>
    <message>
        <source>Stopped; what was written so far stays.</source>
        <translation>Gestoppt; was bisher geschrieben wurde, bleibt.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written</source>
        <translation>
            <numerusform>%n Datei geschrieben</numerusform>
            <numerusform>%n Dateien geschrieben</numerusform>
        </translation>
    </message>
    <message>
        <source>Characters copied: {count}</source>
        <translation>Kopierte Zeichen: {count}</translation>
    </message>
</context>
<context>
    <name>ExportPage</name>
    <message>
        <source>The export dialog starts with these choices and remembers here what was chosen there last.</source>
        <translation>Der Exportdialog beginnt mit dieser Auswahl und merkt sich hier, was dort zuletzt gewählt wurde.</translation>
    </message>
</context>
<context>
    <name>FieldNames</name>
    <message>
        <source>address</source>
        <translation>Anschrift</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>authority</source>
        <translation>Behörde</translation>
    </message>
    <message>
        <source>buyer name</source>
        <translation>Name des Käufers</translation>
    </message>
    <message>
        <source>cash</source>
        <translation>bar gegeben</translation>
    </message>
    <message>
        <source>change</source>
        <translation>Rückgeld</translation>
    </message>
    <message>
        <source>company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>date of birth</source>
        <translation>Geburtsdatum</translation>
    </message>
    <message>
        <source>date of expiry</source>
        <translation>Ablaufdatum</translation>
    </message>
    <message>
        <source>date of issue</source>
        <translation>Ausstellungsdatum</translation>
    </message>
    <message>
        <source>description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>document number</source>
        <translation>Dokumentnummer</translation>
    </message>
    <message>
        <source>due date</source>
        <translation>Fälligkeit</translation>
    </message>
    <message>
        <source>email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>fax</source>
        <translation>Fax</translation>
    </message>
    <message>
        <source>given names</source>
        <translation>Vornamen</translation>
    </message>
    <message>
        <source>IBAN</source>
        <translation>IBAN</translation>
    </message>
    <message>
        <source>seller VAT ID</source>
        <translation>USt-IdNr. des Verkäufers</translation>
    </message>
    <message>
        <source>invoice date</source>
        <translation>Rechnungsdatum</translation>
    </message>
    <message>
        <source>invoice number</source>
        <translation>Rechnungsnummer</translation>
    </message>
    <message>
        <source>items</source>
        <translation>Posten</translation>
    </message>
    <message>
        <source>job title</source>
        <translation>Stellung</translation>
    </message>
    <message>
        <source>merchant</source>
        <translation>Händler</translation>
    </message>
    <message>
        <source>merchant phone</source>
        <translation>Telefon des Händlers</translation>
    </message>
    <message>
        <source>mobile</source>
        <translation>Mobiltelefon</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>nationality</source>
        <translation>Staatsangehörigkeit</translation>
    </message>
    <message>
        <source>order number</source>
        <translation>Bestellnummer</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>place of birth</source>
        <translation>Geburtsort</translation>
    </message>
    <message>
        <source>position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>receipt number</source>
        <translation>Belegnummer</translation>
    </message>
    <message>
        <source>seller email</source>
        <translation>E-Mail des Verkäufers</translation>
    </message>
    <message>
        <source>seller name</source>
        <translation>Name des Verkäufers</translation>
    </message>
    <message>
        <source>seller phone</source>
        <translation>Telefon des Verkäufers</translation>
    </message>
    <message>
        <source>sex</source>
        <translation>Geschlecht</translation>
    </message>
    <message>
        <source>subtotal</source>
        <translation>Zwischensumme</translation>
    </message>
    <message>
        <source>surname</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>tax</source>
        <translation>Steuer</translation>
    </message>
    <message>
        <source>tax rate</source>
        <translation>Steuersatz</translation>
    </message>
    <message>
        <source>total</source>
        <translation>Gesamtsumme</translation>
    </message>
    <message>
        <source>unit price</source>
        <translation>Einzelpreis</translation>
    </message>
    <message>
        <source>website</source>
        <translation>Website</translation>
    </message>
</context>
<context>
    <name>FieldNotes</name>
    <message>
        <source>The items add up to {whole}, the sum is {total}.</source>
        <translation>Die Posten ergeben {whole}, die Summe lautet {total}.</translation>
    </message>
    <message>
        <source>The items add up to {whole}, the total is {total}.</source>
        <translation>Die Posten ergeben {whole}, die Gesamtsumme lautet {total}.</translation>
    </message>
    <message>
        <source>Sum before tax and tax add up to {whole}, the total is {total}.</source>
        <translation>Nettosumme und Steuer ergeben {whole}, die Gesamtsumme lautet {total}.</translation>
    </message>
    <message>
        <source>Cash less change is {whole}, the total is {total}.</source>
        <translation>Bargeld minus Rückgeld ist {whole}, die Gesamtsumme lautet {total}.</translation>
    </message>
    <message>
        <source>No table with the columns of &quot;{name}&quot; was found.</source>
        <translation>Keine Tabelle mit den Spalten von „{name}“ gefunden.</translation>
    </message>
    <message>
        <source>No language model is installed: the fields are from rules alone.</source>
        <translation>Kein Sprachmodell ist installiert: Die Felder stammen allein aus Regeln.</translation>
    </message>
    <message>
        <source>The fields are from rules alone: {reason}.</source>
        <translation>Die Felder stammen allein aus Regeln: {reason}.</translation>
    </message>
    <message>
        <source>The model {name} is too small to choose values: the fields are from rules alone.</source>
        <translation>Das Modell {name} ist zu klein, um Werte zu wählen: Die Felder stammen allein aus Regeln.</translation>
    </message>
    <message>
        <source>The fields are from rules alone: {reason}, twice.</source>
        <translation>Die Felder stammen allein aus Regeln: {reason}, zweimal.</translation>
    </message>
    <message>
        <source>Only the first {count} lines were looked through.</source>
        <translation>Nur die ersten {count} Zeilen wurden durchgesehen.</translation>
    </message>
    <message>
        <source>the language model failed</source>
        <translation>das Sprachmodell ist gescheitert</translation>
    </message>
    <message>
        <source>the language model took too long</source>
        <translation>das Sprachmodell brauchte zu lange</translation>
    </message>
    <message>
        <source>its answer was no JSON</source>
        <translation>seine Antwort war kein JSON</translation>
    </message>
    <message>
        <source>found by its place or form, no label stands beside it</source>
        <translation>an Ort oder Form erkannt, keine Bezeichnung steht daneben</translation>
    </message>
    <message>
        <source>chosen by the language model, no label stands beside it</source>
        <translation>vom Sprachmodell gewählt, keine Bezeichnung steht daneben</translation>
    </message>
    <message>
        <source>the language model said this; it stands nowhere in the document and was left out</source>
        <translation>das Sprachmodell hat dies gesagt; es steht nirgends im Dokument und wurde weggelassen</translation>
    </message>
    <message>
        <source>the sign stands for several currencies</source>
        <translation>das Zeichen steht für mehrere Währungen</translation>
    </message>
    <message>
        <source>several currencies are named</source>
        <translation>mehrere Währungen sind genannt</translation>
    </message>
    <message>
        <source>day and month may be the other way round</source>
        <translation>Tag und Monat könnten vertauscht sein</translation>
    </message>
    <message>
        <source>adds up: {sum}</source>
        <translation>geht auf: {sum}</translation>
    </message>
    <message>
        <source>the items add up to {whole}</source>
        <translation>die Posten ergeben {whole}</translation>
    </message>
    <message>
        <source>does not add up with the other amounts</source>
        <translation>geht mit den anderen Beträgen nicht auf</translation>
    </message>
    <message>
        <source>read with a confidence of {share} only</source>
        <translation>nur mit {share} Sicherheit gelesen</translation>
    </message>
    <message>
        <source>it is in this language already</source>
        <translation>es ist schon in dieser Sprache</translation>
    </message>
    <message>
        <source>not found again: {names}</source>
        <translation>nicht wiedergefunden: {names}</translation>
    </message>
    <message>
        <source>stays in the original: {reason}</source>
        <translation>bleibt im Original: {reason}</translation>
    </message>
    <message>
        <source>{missing} would be missing</source>
        <translation>{missing} würde fehlen</translation>
    </message>
    <message>
        <source>{added} would be new</source>
        <translation>{added} wäre neu</translation>
    </message>
    <message>
        <source>{missing} would be missing and {added} would be new</source>
        <translation>{missing} würde fehlen und {added} wäre neu</translation>
    </message>
    <message>
        <source>the model repeated the original</source>
        <translation>das Modell hat das Original wiederholt</translation>
    </message>
    <message>
        <source>the model repeated itself</source>
        <translation>das Modell hat sich wiederholt</translation>
    </message>
    <message>
        <source>the model gave no text</source>
        <translation>das Modell gab keinen Text</translation>
    </message>
    <message>
        <source>the model took too long</source>
        <translation>das Modell brauchte zu lange</translation>
    </message>
    <message>
        <source>the model wrote something else</source>
        <translation>das Modell schrieb etwas anderes</translation>
    </message>
    <message>
        <source>the model did not come to an end</source>
        <translation>das Modell kam zu keinem Ende</translation>
    </message>
    <message>
        <source>it is too long for the model</source>
        <translation>es ist zu lang für das Modell</translation>
    </message>
    <message>
        <source>the answer is in another language ({tag})</source>
        <translation>die Antwort ist in einer anderen Sprache ({tag})</translation>
    </message>
    <message>
        <source>the model {name} is too small to translate</source>
        <translation>das Modell {name} ist zu klein zum Übersetzen</translation>
    </message>
    <message>
        <source>the model {name} is not made for {language}</source>
        <translation>das Modell {name} ist nicht für {language} gemacht</translation>
    </message>
</context>
<context>
    <name>FieldsDialog</name>
    <message>
        <source>Takes values out of the document that is shown. Each is looked up in the text; choose a row to see where it stands. What could not be proved is marked.</source>
        <translation>Entnimmt dem gezeigten Dokument Werte. Jeder wird im Text nachgeschlagen; wählen Sie eine Zeile, um zu sehen, wo er steht. Was sich nicht belegen ließ, ist gekennzeichnet.</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>What to take out</source>
        <translation>Was entnommen wird</translation>
    </message>
    <message>
        <source>JSON Schema of your own…</source>
        <translation>Eigenes JSON-Schema …</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Entnehmen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Gespeichert: {name}</translation>
    </message>
    <message>
        <source>JSON Schema of your own</source>
        <translation>Eigenes JSON-Schema</translation>
    </message>
    <message>
        <source>JSON Schema</source>
        <translation>JSON-Schema</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Save fields</source>
        <translation>Felder speichern</translation>
    </message>
</context>
<context>
    <name>FieldsModel</name>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Confidence: {share}</source>
        <translation>Sicherheit: {share}</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
</context>
<context>
    <name>FileField</name>
    <message>
        <source>Choose…</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>Choose: {}</source>
        <translation>Wählen: {}</translation>
    </message>
</context>
<context>
    <name>FolderField</name>
    <message>
        <source>Choose…</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>Choose: {}</source>
        <translation>Wählen: {}</translation>
    </message>
</context>
<context>
    <name>FoldersModel</name>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Makes</source>
        <translation>Erzeugt</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Zurückgestellt</translation>
    </message>
    <message>
        <source>{} set aside</source>
        <translation>{} zurückgestellt</translation>
    </message>
    <message>
        <source>Results: {}</source>
        <translation>Ergebnisse: {}</translation>
    </message>
</context>
<context>
    <name>Gallery</name>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>No tool has these words.</source>
        <translation>Kein Werkzeug enthält diese Wörter.</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>User guide</source>
        <translation>Benutzerhandbuch</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Page of the guide</source>
        <translation>Seite des Handbuchs</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vorwärts</translation>
    </message>
    <message>
        <source>Search in this page</source>
        <translation>Auf dieser Seite suchen</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Voriger Treffer</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>This installation was packaged without the guide.</source>
        <translation>Diese Installation enthält kein Handbuch.</translation>
    </message>
    <message>
        <source>Not on this page</source>
        <translation>Nicht auf dieser Seite</translation>
    </message>
</context>
<context>
    <name>HitListModel</name>
    <message>
        <source>{} · page {}</source>
        <translation>{} · Seite {}</translation>
    </message>
</context>
<context>
    <name>Improve</name>
    <message>
        <source>p. {}</source>
        <translation>S. {}</translation>
    </message>
    <message>
        <source>numbers differ</source>
        <translation>Zahlen weichen ab</translation>
    </message>
    <message>
        <source>doubtful text</source>
        <translation>zweifelhafter Text</translation>
    </message>
    <message>
        <source>table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>hardly legible</source>
        <translation>kaum lesbar</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>{old} now, {new} read anew</source>
        <translation>jetzt {old}, neu gelesen {new}</translation>
    </message>
    <message>
        <source>Numbers differ: {}</source>
        <translation>Zahlen weichen ab: {}</translation>
    </message>
</context>
<context>
    <name>ImproveDialog</name>
    <message>
        <source>Improve doubtful parts</source>
        <translation>Zweifelhafte Teile verbessern</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mitteilung</translation>
    </message>
    <message>
        <source>The text there has changed since; this proposal is dropped.</source>
        <translation>Der Text dort hat sich seither geändert; dieser Vorschlag entfällt.</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Which pages</source>
        <translation>Welche Seiten</translation>
    </message>
    <message>
        <source>All pages of the document</source>
        <translation>Alle Seiten des Dokuments</translation>
    </message>
    <message>
        <source>The page shown</source>
        <translation>Die gezeigte Seite</translation>
    </message>
    <message>
        <source>A vision model reads doubtful text, tables and what is hardly legible once more, the worst first. Nothing is changed before you have seen what differs.</source>
        <translation>Ein Bildmodell liest zweifelhaften Text, Tabellen und kaum Lesbares noch einmal, das Schlechteste zuerst. Nichts wird geändert, bevor Sie gesehen haben, was abweicht.</translation>
    </message>
    <message>
        <source>&amp;Time at most</source>
        <translation>&amp;Zeit höchstens</translation>
    </message>
    <message>
        <source>&amp;Pages</source>
        <translation>&amp;Seiten</translation>
    </message>
    <message>
        <source>Looking again</source>
        <translation>Noch einmal ansehen</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Was abweicht</translation>
    </message>
    <message>
        <source>The part as it stands on the page</source>
        <translation>Der Teil, wie er auf der Seite steht</translation>
    </message>
    <message>
        <source>Numbers that differ</source>
        <translation>Abweichende Zahlen</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Noch einmal ansehen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Another look…</source>
        <translation>Noch ein Blick …</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;Übernehmen</translation>
    </message>
    <message>
        <source>Put this reading into the text (Enter in the list)</source>
        <translation>Diese Lesung in den Text setzen (Eingabe in der Liste)</translation>
    </message>
    <message>
        <source>&amp;Reject</source>
        <translation>Ab&amp;lehnen</translation>
    </message>
    <message>
        <source>Keep the text as it is (Delete in the list)</source>
        <translation>Den Text lassen, wie er ist (Entf in der Liste)</translation>
    </message>
    <message>
        <source>Accept &amp;where numbers agree</source>
        <translation>Übernehmen, &amp;wo Zahlen übereinstimmen</translation>
    </message>
    <message>
        <source>Accept every difference that leaves all numbers as they are</source>
        <translation>Jede Abweichung übernehmen, die alle Zahlen lässt, wie sie sind</translation>
    </message>
    <message>
        <source>Accept a&amp;ll</source>
        <translation>A&amp;lle übernehmen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s) of an earlier look are still open.</source>
        <translation>
            <numerusform>%n Abweichung eines früheren Blicks ist noch offen.</numerusform>
            <numerusform>%n Abweichungen eines früheren Blicks sind noch offen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking at part {number} of {total}; at most {minutes} min in all</source>
        <translation>Teil {number} von {total} wird angesehen; höchstens {minutes} min insgesamt</translation>
    </message>
    <message>
        <source>Looking for doubtful parts…</source>
        <translation>Zweifelhafte Teile werden gesucht …</translation>
    </message>
    <message>
        <source>Nothing here is doubtful.</source>
        <translation>Hier ist nichts zweifelhaft.</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) were read differently.</source>
        <translation>
            <numerusform>%n Teil wurde anders gelesen.</numerusform>
            <numerusform>%n Teile wurden anders gelesen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n more there was no time.</source>
        <translation>
            <numerusform>Für %n weiteren war keine Zeit.</numerusform>
            <numerusform>Für %n weitere war keine Zeit.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird angehalten …</translation>
    </message>
    <message>
        <source>All differences are dealt with.</source>
        <translation>Alle Abweichungen sind erledigt.</translation>
    </message>
</context>
<context>
    <name>InkEditing</name>
    <message>
        <source>Accept word</source>
        <translation>(Wort bestätigen)</translation>
    </message>
    <message>
        <source>Edit word</source>
        <translation>(Wort bearbeiten)</translation>
    </message>
    <message>
        <source>Split word</source>
        <translation>(Wort teilen)</translation>
    </message>
    <message>
        <source>Merge words</source>
        <translation>(Wörter verbinden)</translation>
    </message>
    <message>
        <source>Move box</source>
        <translation>(Rahmen verschieben)</translation>
    </message>
</context>
<context>
    <name>InkField</name>
    <message>
        <source>Word under the ink</source>
        <translation>Wort auf der Seite</translation>
    </message>
    <message>
        <source>Enter takes it over and goes to the next doubtful word, Tab to the next word, Esc leaves</source>
        <translation>Enter übernimmt und geht zum nächsten unsicheren Wort, Tab zum nächsten Wort, Esc bricht ab</translation>
    </message>
    <message>
        <source>Right as it is, go on (Enter)</source>
        <translation>Stimmt so, weiter (Enter)</translation>
    </message>
    <message>
        <source>Previous word (Shift+Tab)</source>
        <translation>Voriges Wort (Shift+Tab)</translation>
    </message>
    <message>
        <source>Next word (Tab)</source>
        <translation>Nächstes Wort (Tab)</translation>
    </message>
    <message>
        <source>Split the word at the caret (Ctrl+D)</source>
        <translation>Wort an der Schreibmarke teilen (Ctrl+D)</translation>
    </message>
    <message>
        <source>Merge with the next word (Ctrl+J)</source>
        <translation>Mit dem nächsten Wort verbinden (Ctrl+J)</translation>
    </message>
    <message>
        <source>Leave (Esc)</source>
        <translation>Verlassen (Esc)</translation>
    </message>
    <message>
        <source>Line: {text}</source>
        <translation>Zeile: {text}</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>Open files</source>
        <translation>Dateien öffnen</translation>
    </message>
    <message>
        <source>Pictures and PDFs</source>
        <translation>Bilder und PDFs</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>Open a folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>The clipboard holds no picture and no files</source>
        <translation>Die Zwischenablage enthält weder ein Bild noch Dateien</translation>
    </message>
</context>
<context>
    <name>InterruptedModel</name>
    <message>
        <source>begun {}</source>
        <translation>begonnen am {}</translation>
    </message>
    <message numerus="yes">
        <source>{} of %n page(s) read</source>
        <translation>
            <numerusform>{} von %n Seite gelesen</numerusform>
            <numerusform>{} von %n Seiten gelesen</numerusform>
        </translation>
    </message>
    <message>
        <source>no page read yet</source>
        <translation>noch keine Seite gelesen</translation>
    </message>
    <message>
        <source>the file is no longer there</source>
        <translation>die Datei ist nicht mehr da</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>en</source>
        <translation>de</translation>
    </message>
</context>
<context>
    <name>LanguageDialog</name>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>Search languages</source>
        <translation>Sprachen suchen</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Tell the language from the text</source>
        <translation>Die Sprache am Text erkennen</translation>
    </message>
    <message>
        <source>Data to read {} is missing, and your settings forbid downloads.</source>
        <translation>Daten zum Lesen von {} fehlen, und die Einstellungen verbieten Downloads.</translation>
    </message>
    <message>
        <source>On Debian and Ubuntu these packages bring it: {}</source>
        <translation>Unter Debian und Ubuntu liefern diese Pakete sie: {}</translation>
    </message>
    <message>
        <source>Data to read {} is missing: {} to download.</source>
        <translation>Daten zum Lesen von {} fehlen (Download: {}).</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Herunterladen</translation>
    </message>
</context>
<context>
    <name>LanguageField</name>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Language of the text; automatic fits mixed documents too</source>
        <translation>Sprache des Textes; „Automatisch“ passt auch für gemischte Dokumente</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>All languages…</source>
        <translation>Alle Sprachen…</translation>
    </message>
</context>
<context>
    <name>LanguageTable</name>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Own name</source>
        <translation>Eigenbezeichnung</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlt</translation>
    </message>
</context>
<context>
    <name>LibraryPanel</name>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Search the text of all documents</source>
        <translation>Im Text aller Dokumente suchen</translation>
    </message>
    <message>
        <source>All words must be on a page; &quot;quotes&quot; keep words together</source>
        <translation>Alle Wörter müssen auf einer Seite stehen; &quot;Anführungszeichen&quot; halten Wörter zusammen</translation>
    </message>
    <message>
        <source>Past documents</source>
        <translation>Frühere Dokumente</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen…</translation>
    </message>
    <message>
        <source>Find source file…</source>
        <translation>Quelldatei suchen…</translation>
    </message>
    <message>
        <source>Organise pages…</source>
        <translation>Seiten organisieren…</translation>
    </message>
    <message>
        <source>No page holds these words.</source>
        <translation>Keine Seite enthält diese Wörter.</translation>
    </message>
    <message>
        <source>Documents that were read appear here, with all their text to search.</source>
        <translation>Gelesene Dokumente erscheinen hier, ihr ganzer Text ist durchsuchbar.</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n Seite</numerusform>
            <numerusform>%n Seiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n Dokument</numerusform>
            <numerusform>%n Dokumenten</numerusform>
        </translation>
    </message>
    <message>
        <source>{} in {}</source>
        <translation>{} in {}</translation>
    </message>
    <message>
        <source>; the first are shown</source>
        <translation>; die ersten werden gezeigt</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n document(s) from the library?</source>
        <translation>
            <numerusform>%n Dokument aus der Bibliothek löschen?</numerusform>
            <numerusform>%n Dokumente aus der Bibliothek löschen?</numerusform>
        </translation>
    </message>
    <message>
        <source>What was read is deleted. The source files and exported files on your disk stay.</source>
        <translation>Gelöscht wird, was gelesen wurde. Die Quelldateien und exportierten Dateien auf dem Datenträger bleiben.</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) deleted</source>
        <translation>
            <numerusform>%n Dokument gelöscht</numerusform>
            <numerusform>%n Dokumente gelöscht</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Where does {} lie now?</source>
        <translation>Wo liegt {} jetzt?</translation>
    </message>
    <message>
        <source>The source file was found.</source>
        <translation>Die Quelldatei wurde gefunden.</translation>
    </message>
</context>
<context>
    <name>LicenceDialog</name>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>{} comes under a licence of its own, which limits who may use it and for what.</source>
        <translation>Für {} gilt eine eigene Lizenz, die einschränkt, wer es wofür verwenden darf.</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Lizenztext</translation>
    </message>
    <message>
        <source>Accept the licence</source>
        <translation>Lizenz annehmen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>LogDialog</name>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>What went wrong, with names of files and never with their text. The report that can be copied has no names of files either: versions, settings and the last messages.</source>
        <translation>Was schiefging, mit Dateinamen, aber nie mit dem Text der Dateien. Der Bericht zum Kopieren enthält auch keine Dateinamen, nur Versionen, Einstellungen und die letzten Meldungen.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Warnungen und Fehler</translation>
    </message>
    <message>
        <source>Errors only</source>
        <translation>Nur Fehler</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Meldungen</translation>
    </message>
    <message>
        <source>The report is on the clipboard. Read it before you send it.</source>
        <translation>Der Bericht ist in der Zwischenablage. Vor dem Senden bitte durchlesen.</translation>
    </message>
    <message>
        <source>Nothing was logged.</source>
        <translation>Nichts wurde protokolliert.</translation>
    </message>
    <message>
        <source>There is no log file yet.</source>
        <translation>Es gibt noch keine Protokolldatei.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Something failed unexpectedly; the log file holds the details</source>
        <translation>Etwas ist unerwartet fehlgeschlagen; Einzelheiten stehen in der Protokolldatei</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listen</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>The models that read pictures are not installed ({}). PDFs that hold text can be read.</source>
        <translation>Die Modelle, die Bilder lesen, sind nicht installiert ({}). PDFs mit Text können gelesen werden.</translation>
    </message>
    <message>
        <source>Install models…</source>
        <translation>Modelle installieren…</translation>
    </message>
    <message>
        <source>Some settings take effect when Pagesight is started again</source>
        <translation>Einige Einstellungen wirken erst nach einem Neustart von Pagesight</translation>
    </message>
    <message>
        <source>Close Pagesight?</source>
        <translation>Pagesight schließen?</translation>
    </message>
    <message>
        <source>Files are still being read; nothing of this window is kept. Close anyway?</source>
        <translation>Es werden noch Dateien gelesen; von diesem Fenster bleibt nichts erhalten. Trotzdem schließen?</translation>
    </message>
    <message>
        <source>Files are still being read. Pages that are finished are kept, and the next start offers to go on. Close anyway?</source>
        <translation>Es werden noch Dateien gelesen. Fertige Seiten bleiben erhalten, und beim nächsten Start lässt sich das Lesen fortsetzen. Trotzdem schließen?</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>Trotzdem schließen</translation>
    </message>
</context>
<context>
    <name>MarkdownTab</name>
    <message>
        <source>Page as Markdown, rendered</source>
        <translation>Seite als Markdown, dargestellt</translation>
    </message>
    <message>
        <source>No text on this page.</source>
        <translation>Kein Text auf dieser Seite.</translation>
    </message>
    <message>
        <source>Page as Markdown, source</source>
        <translation>Seite als Markdown, Quelltext</translation>
    </message>
    <message>
        <source>Show source</source>
        <translation>Quelltext zeigen</translation>
    </message>
    <message>
        <source>Show the Markdown source</source>
        <translation>Den Markdown-Quelltext zeigen</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Problem with this page</source>
        <translation>Problem mit dieser Seite</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Try to show the page again</source>
        <translation>Erneut versuchen, die Seite zu zeigen</translation>
    </message>
    <message>
        <source>Find file…</source>
        <translation>Datei suchen…</translation>
    </message>
    <message>
        <source>Choose where the file lies now</source>
        <translation>Angeben, wo die Datei jetzt liegt</translation>
    </message>
</context>
<context>
    <name>ModelField</name>
    <message>
        <source>The best that is installed</source>
        <translation>Das beste installierte</translation>
    </message>
    <message>
        <source>{} (not installed)</source>
        <translation>{} (nicht installiert)</translation>
    </message>
</context>
<context>
    <name>ModelTable</name>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>{}, recommended for this machine</source>
        <translation>{}, für diesen Rechner empfohlen</translation>
    </message>
    <message>
        <source>Chats and reads</source>
        <translation>Antwortet und liest</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>Antwortet</translation>
    </message>
    <message>
        <source>Reads pictures</source>
        <translation>Liest Bilder</translation>
    </message>
    <message>
        <source>Finds lines</source>
        <translation>Findet Zeilen</translation>
    </message>
    <message>
        <source>Reads lines</source>
        <translation>Liest Zeilen</translation>
    </message>
    <message>
        <source>Turns pages</source>
        <translation>Dreht Seiten</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Layout</translation>
    </message>
    <message>
        <source>Compares sentences</source>
        <translation>Vergleicht Sätze</translation>
    </message>
    <message>
        <source>Reads print quickly</source>
        <translation>Liest Gedrucktes schnell</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Of the system</source>
        <translation>Vom System</translation>
    </message>
    <message>
        <source>Of the program</source>
        <translation>Vom Programm</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>Installiert</translation>
    </message>
    <message>
        <source>Not installed</source>
        <translation>Nicht installiert</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Beschädigt</translation>
    </message>
    <message>
        <source>Older version</source>
        <translation>Ältere Version</translation>
    </message>
</context>
<context>
    <name>ModelWording</name>
    <message>
        <source>Recommended for this machine: the model that chats reads too, one download and one place in memory.</source>
        <translation>Für diesen Rechner empfohlen: Das Modell, das antwortet, liest auch – ein Download und ein Platz im Speicher.</translation>
    </message>
    <message>
        <source>Recommended for reading: the quickest for this machine.</source>
        <translation>Zum Lesen empfohlen: das schnellste für diesen Rechner.</translation>
    </message>
    <message>
        <source>Recommended for chat: the largest that this machine carries; larger ones answer better.</source>
        <translation>Für den Chat empfohlen: das größte, das dieser Rechner trägt; größere antworten besser.</translation>
    </message>
    <message>
        <source>Recommended for chat: larger ones need more memory than this machine has.</source>
        <translation>Für den Chat empfohlen: Größere brauchen mehr Speicher, als dieser Rechner hat.</translation>
    </message>
    <message>
        <source>It needs {} of memory and {} are free now: close other programs first.</source>
        <translation>Es braucht {} Speicher, frei sind jetzt {}: Schließen Sie erst andere Programme.</translation>
    </message>
    <message>
        <source>Estimated: {} a page on this machine.</source>
        <translation>Geschätzt: {} je Seite auf diesem Rechner.</translation>
    </message>
    <message>
        <source>Its speed on this machine was not measured yet.</source>
        <translation>Seine Geschwindigkeit auf diesem Rechner wurde noch nicht gemessen.</translation>
    </message>
    <message>
        <source>Measured on this machine: {} a page.</source>
        <translation>Auf diesem Rechner gemessen: {} je Seite.</translation>
    </message>
    <message>
        <source>Measured on this machine: it writes {} tokens a second.</source>
        <translation>Auf diesem Rechner gemessen: Es schreibt {} Tokens je Sekunde.</translation>
    </message>
    <message>
        <source>Memory: about {}</source>
        <translation>Speicher: etwa {}</translation>
    </message>
    <message>
        <source>the program&apos;s own files</source>
        <translation>eigenen Dateien des Programms</translation>
    </message>
    <message>
        <source>what is already installed</source>
        <translation>dem, was schon installiert ist</translation>
    </message>
    <message>
        <source>{} or {}</source>
        <translation>{} oder {}</translation>
    </message>
    <message>
        <source>{} and {}</source>
        <translation>{} und {}</translation>
    </message>
    <message>
        <source>Very small: finds and repeats single facts of short English texts, often misses, cannot reason, translate or see pictures.</source>
        <translation>Sehr klein: findet und wiederholt einzelne Angaben kurzer englischer Texte, irrt oft, kann nicht schließen, übersetzen oder Bilder sehen.</translation>
    </message>
    <message>
        <source>Answers, summarises and translates between large languages, and reads handwriting, tables and formulas; slow without a graphics processor.</source>
        <translation>Antwortet, fasst zusammen, übersetzt zwischen großen Sprachen und liest Handschrift, Tabellen und Formeln; langsam ohne Grafikprozessor.</translation>
    </message>
    <message>
        <source>Answers, summarises, translates and reads handwriting, tables and formulas; about twice as slow as the 2B model.</source>
        <translation>Antwortet, fasst zusammen, übersetzt und liest Handschrift, Tabellen und Formeln; etwa halb so schnell wie das 2B-Modell.</translation>
    </message>
    <message>
        <source>Made for reading documents in about 100 languages, block by block; it cannot chat.</source>
        <translation>Zum Lesen von Dokumenten in etwa 100 Sprachen gemacht, Block für Block; es kann nicht antworten.</translation>
    </message>
    <message>
        <source>Made for reading documents, mostly Chinese, English and large European languages; it cannot chat, and is known to repeat itself on some pages.</source>
        <translation>Zum Lesen von Dokumenten gemacht, vor allem in Chinesisch, Englisch und großen europäischen Sprachen; es kann nicht antworten und wiederholt sich bekanntermaßen auf manchen Seiten.</translation>
    </message>
</context>
<context>
    <name>ModelWork</name>
    <message>
        <source>Import from a folder…</source>
        <translation>Aus Ordner importieren…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Folder with model files</source>
        <translation>Ordner mit Modelldateien</translation>
    </message>
    <message>
        <source>Answering a question about a sample page</source>
        <translation>Eine Frage zu einer Beispielseite wird beantwortet</translation>
    </message>
    <message>
        <source>Reading parts of a sample page</source>
        <translation>Teile einer Beispielseite werden gelesen</translation>
    </message>
    <message>
        <source>Waiting for another process that is installing models</source>
        <translation>Es wird auf einen anderen Prozess gewartet, der Modelle installiert</translation>
    </message>
    <message>
        <source>Checking {}</source>
        <translation>{} wird geprüft</translation>
    </message>
    <message>
        <source>downloading {}</source>
        <translation>{} wird heruntergeladen</translation>
    </message>
    <message>
        <source>unpacking {}</source>
        <translation>{} wird entpackt</translation>
    </message>
    <message>
        <source>pip looks for {}</source>
        <translation>pip sucht {}</translation>
    </message>
    <message>
        <source>copying</source>
        <translation>wird kopiert</translation>
    </message>
    <message>
        <source>trying {}</source>
        <translation>Versuch mit {}</translation>
    </message>
    <message>
        <source>reading {}</source>
        <translation>{} wird gelesen</translation>
    </message>
    <message>
        <source>importing {}</source>
        <translation>{} wird importiert</translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>Installieren</translation>
    </message>
    <message>
        <source>Verify all</source>
        <translation>Alle prüfen</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <source>Licence {}</source>
        <translation>Lizenz {}</translation>
    </message>
    <message>
        <source>Languages: {}</source>
        <translation>Sprachen: {}</translation>
    </message>
    <message>
        <source>from {}</source>
        <translation>von {}</translation>
    </message>
    <message>
        <source>would come from {}</source>
        <translation>käme von {}</translation>
    </message>
    <message>
        <source>Installed models take {}.</source>
        <translation>Installierte Modelle belegen {}.</translation>
    </message>
    <message>
        <source>Get {}?</source>
        <translation>{} herunterladen?</translation>
    </message>
    <message>
        <source>Up to {} are downloaded from {}.</source>
        <translation>Bis zu {} werden von {} heruntergeladen.</translation>
    </message>
    <message>
        <source>its source</source>
        <translation>seiner Quelle</translation>
    </message>
    <message>
        <source>Search models and languages</source>
        <translation>Modelle und Sprachen suchen</translation>
    </message>
    <message>
        <source>Which models are listed</source>
        <translation>Welche Modelle gezeigt werden</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>For chat and vision</source>
        <translation>Für Chat und Bilder</translation>
    </message>
    <message>
        <source>Always needed</source>
        <translation>Immer nötig</translation>
    </message>
    <message>
        <source>Usable now</source>
        <translation>Jetzt nutzbar</translation>
    </message>
    <message>
        <source>Not installed</source>
        <translation>Nicht installiert</translation>
    </message>
    <message>
        <source>Add a model from a file…</source>
        <translation>Modell aus einer Datei hinzufügen …</translation>
    </message>
    <message>
        <source>Measure its speed</source>
        <translation>Geschwindigkeit messen</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Script: {}</source>
        <translation>Schrift: {}</translation>
    </message>
    <message numerus="yes">
        <source>{} and %n more</source>
        <translation>
            <numerusform>{} und %n weitere</numerusform>
            <numerusform>{} und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>It is downloaded from {}.</source>
        <translation>Es wird von {} heruntergeladen.</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Herunterladen</translation>
    </message>
    <message>
        <source>{} was added</source>
        <translation>{} wurde hinzugefügt</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove {}?</source>
        <translation>{} entfernen?</translation>
    </message>
    <message>
        <source>Its file has to be added again before it can be used.</source>
        <translation>Seine Datei muss erneut hinzugefügt werden, bevor es verwendet werden kann.</translation>
    </message>
    <message>
        <source>It has to be downloaded or imported again before it can be used.</source>
        <translation>Danach muss es neu heruntergeladen oder importiert werden, bevor es wieder verwendet werden kann.</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s) installed</source>
        <translation>
            <numerusform>%n Modell installiert</numerusform>
            <numerusform>%n Modelle installiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n model(s) verified: all as they should be</source>
        <translation>
            <numerusform>%n Modell geprüft: in Ordnung</numerusform>
            <numerusform>%n Modelle geprüft: alle in Ordnung</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
</context>
<context>
    <name>OptionsDialog</name>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n Datei</numerusform>
            <numerusform>%n Dateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are not waiting any more and will be read again; pages that were read with the same options are not read twice.</source>
        <translation>
            <numerusform>%n davon wartet nicht mehr und wird noch einmal gelesen; Seiten, die mit denselben Optionen gelesen wurden, werden nicht zweimal gelesen.</numerusform>
            <numerusform>%n davon warten nicht mehr und werden noch einmal gelesen; Seiten, die mit denselben Optionen gelesen wurden, werden nicht zweimal gelesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Read again with these</source>
        <translation>Hiermit erneut lesen</translation>
    </message>
    <message>
        <source>Use these options</source>
        <translation>Diese Optionen verwenden</translation>
    </message>
</context>
<context>
    <name>OptionsRow</name>
    <message>
        <source>Text in the file</source>
        <translation>Text in der Datei</translation>
    </message>
    <message>
        <source>What to do with pages of a PDF that hold text already</source>
        <translation>Was mit PDF-Seiten geschieht, die schon Text enthalten</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>all, or 1-3,7,10-end</source>
        <translation>alle oder 1-3,7,10-end</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Werkzeug</translation>
    </message>
    <message>
        <source>What the result is for; presets the options below</source>
        <translation>Wofür das Ergebnis ist; belegt die Optionen darunter vor</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keines</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>Which kind of engine reads</source>
        <translation>Welche Art von Engine liest</translation>
    </message>
    <message>
        <source>What the tier lacks</source>
        <translation>Was der Stufe fehlt</translation>
    </message>
    <message>
        <source>What is wrong with the pages</source>
        <translation>Was an der Seitenangabe nicht stimmt</translation>
    </message>
    <message>
        <source>T&amp;ool</source>
        <translation>Werk&amp;zeug</translation>
    </message>
    <message>
        <source>T&amp;ier</source>
        <translation>&amp;Verfahren</translation>
    </message>
    <message>
        <source>Te&amp;xt in the file</source>
        <translation>Te&amp;xt in der Datei</translation>
    </message>
    <message>
        <source>Pa&amp;ges</source>
        <translation>Se&amp;iten</translation>
    </message>
    <message>
        <source>different</source>
        <translation>verschieden</translation>
    </message>
    <message>
        <source>Which pages of each file; pages are counted from 1</source>
        <translation>Welche Seiten jeder Datei; gezählt wird ab 1</translation>
    </message>
    <message>
        <source>Get a model…</source>
        <translation>Modell holen …</translation>
    </message>
    <message>
        <source>Write page numbers and ranges like 1-3,7,10-end</source>
        <translation>Seitenzahlen und Bereiche in der Form 1-3,7,10-end schreiben</translation>
    </message>
</context>
<context>
    <name>OrderTab</name>
    <message>
        <source>Blocks of the page in reading order</source>
        <translation>Blöcke der Seite in Lesereihenfolge</translation>
    </message>
    <message>
        <source>Alt+Up and Alt+Down move a block</source>
        <translation>Alt+↑ und Alt+↓ verschieben einen Block</translation>
    </message>
    <message>
        <source>Read earlier</source>
        <translation>Früher lesen</translation>
    </message>
    <message>
        <source>Read later</source>
        <translation>Später lesen</translation>
    </message>
    <message>
        <source>Drag blocks into the order in which they are read.</source>
        <translation>Blöcke in die Reihenfolge ziehen, in der sie gelesen werden.</translation>
    </message>
</context>
<context>
    <name>OrganiserActions</name>
    <message>
        <source>Add files…</source>
        <translation>Dateien hinzufügen…</translation>
    </message>
    <message>
        <source>Put the pages of further pictures and PDFs behind these</source>
        <translation>Die Seiten weiterer Bilder und PDFs hinten anfügen</translation>
    </message>
    <message>
        <source>Turn left</source>
        <translation>Nach links drehen</translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation>Nach rechts drehen</translation>
    </message>
    <message>
        <source>Move earlier</source>
        <translation>Weiter nach vorn</translation>
    </message>
    <message>
        <source>Move later</source>
        <translation>Weiter nach hinten</translation>
    </message>
    <message>
        <source>Take pages out</source>
        <translation>Seiten herausnehmen</translation>
    </message>
    <message>
        <source>Leave the chosen pages out of the new document; their files stay as they are</source>
        <translation>Die gewählten Seiten nicht ins neue Dokument aufnehmen; ihre Dateien bleiben, wie sie sind</translation>
    </message>
    <message>
        <source>Start a new document here</source>
        <translation>Hier neues Dokument beginnen</translation>
    </message>
    <message>
        <source>Let a document of its own begin with the chosen page</source>
        <translation>Mit der gewählten Seite ein eigenes Dokument beginnen lassen</translation>
    </message>
    <message>
        <source>Move a line up</source>
        <translation>Eine Zeile nach oben</translation>
    </message>
    <message>
        <source>Move a line down</source>
        <translation>Eine Zeile nach unten</translation>
    </message>
    <message>
        <source>Move to the left</source>
        <translation>Nach links verschieben</translation>
    </message>
    <message>
        <source>Move to the right</source>
        <translation>Nach rechts verschieben</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
</context>
<context>
    <name>OrganiserDialog</name>
    <message>
        <source>Organise pages</source>
        <translation>Seiten organisieren</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>The new document is called so; several get numbers behind it</source>
        <translation>So heißt das neue Dokument; bei mehreren wird eine Nummer angehängt</translation>
    </message>
    <message>
        <source>Remove the source files from the list</source>
        <translation>Die Quelldateien aus der Liste entfernen</translation>
    </message>
    <message>
        <source>What will be made</source>
        <translation>Was erstellt wird</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Erstellen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird gestoppt…</translation>
    </message>
    <message>
        <source>No pages yet. Add files, or drop them here.</source>
        <translation>Noch keine Seiten. Dateien hinzufügen oder hier ablegen.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n Seite</numerusform>
            <numerusform>%n Seiten</numerusform>
        </translation>
    </message>
    <message>
        <source>One document with {}</source>
        <translation>Ein Dokument mit {}</translation>
    </message>
    <message>
        <source>{documents} with {pages} in all</source>
        <translation>{documents} mit insgesamt {pages}</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n Dokument</numerusform>
            <numerusform>%n Dokumente</numerusform>
        </translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Dateien hinzufügen</translation>
    </message>
    <message>
        <source>Pictures and PDFs</source>
        <translation>Bilder und PDFs</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>{} of {} pages</source>
        <translation>{} von {} Seiten</translation>
    </message>
    <message>
        <source>{} of {} files</source>
        <translation>{} von {} Dateien</translation>
    </message>
    <message numerus="yes">
        <source>and %n more file(s)</source>
        <translation>
            <numerusform>und %n weitere Datei</numerusform>
            <numerusform>und %n weitere Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>{} is protected with a password. What is made of it is stored without one.</source>
        <translation>{} ist mit einem Kennwort geschützt. Was daraus erstellt wird, wird ohne Kennwort gespeichert.</translation>
    </message>
    <message>
        <source>Stopped; nothing was stored.</source>
        <translation>Gestoppt; nichts wurde gespeichert.</translation>
    </message>
</context>
<context>
    <name>OrganiserModel</name>
    <message>
        <source>Page {}</source>
        <translation>Seite {}</translation>
    </message>
    <message>
        <source>first of document {}</source>
        <translation>erste von Dokument {}</translation>
    </message>
    <message>
        <source>{name}, page {number}</source>
        <translation>{name}, Seite {number}</translation>
    </message>
    <message>
        <source>turned by {}°</source>
        <translation>um {}° gedreht</translation>
    </message>
</context>
<context>
    <name>OrganiserPresenter</name>
    <message>
        <source>Move pages</source>
        <translation>Seiten verschieben</translation>
    </message>
    <message>
        <source>Turn pages</source>
        <translation>Seiten drehen</translation>
    </message>
    <message>
        <source>Take pages out</source>
        <translation>Seiten herausnehmen</translation>
    </message>
    <message>
        <source>Split documents</source>
        <translation>Dokumente teilen</translation>
    </message>
    <message>
        <source>Add pages</source>
        <translation>Seiten hinzufügen</translation>
    </message>
</context>
<context>
    <name>OtherProgramsPage</name>
    <message>
        <source>Scripts and other programs can have files read by Pagesight, as they would by a service on the internet; only here nothing leaves this computer. While it is on, a port is open that other computers cannot reach, and every program needs a token. Their files appear in the queue, marked API.</source>
        <translation>Skripte und andere Programme können Dateien von Pagesight lesen lassen wie von einem Dienst im Internet; nur verlässt hier nichts diesen Computer. Solange es eingeschaltet ist, ist ein Port offen, den andere Computer nicht erreichen, und jedes Programm braucht ein Token. Die Dateien erscheinen in der Warteschlange mit der Marke API.</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>Switch, port and tokens take effect at once.</source>
        <translation>Schalter, Port und Tokens wirken sofort.</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Try it in a terminal</source>
        <translation>Im Terminal ausprobieren</translation>
    </message>
    <message>
        <source>Limits and use without a token</source>
        <translation>Grenzen und Nutzung ohne Token</translation>
    </message>
</context>
<context>
    <name>PageActions</name>
    <message>
        <source>Previous page</source>
        <translation>Vorige Seite</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Seitenbreite</translation>
    </message>
    <message>
        <source>Fit page</source>
        <translation>Ganze Seite</translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation>Originalgröße</translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation>Nach rechts drehen</translation>
    </message>
    <message>
        <source>Turn left</source>
        <translation>Nach links drehen</translation>
    </message>
    <message>
        <source>Show sideways pages upright</source>
        <translation>Quer liegende Seiten aufrecht zeigen</translation>
    </message>
    <message>
        <source>Show boxes</source>
        <translation>Rahmen zeigen</translation>
    </message>
    <message>
        <source>Outline blocks</source>
        <translation>Blöcke umrahmen</translation>
    </message>
    <message>
        <source>Outline lines</source>
        <translation>Zeilen umrahmen</translation>
    </message>
    <message>
        <source>Outline words</source>
        <translation>Wörter umrahmen</translation>
    </message>
    <message>
        <source>Show confidence</source>
        <translation>Konfidenz zeigen</translation>
    </message>
    <message>
        <source>Show reading order</source>
        <translation>Lesereihenfolge zeigen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Select all text of the page</source>
        <translation>Ganzen Text der Seite auswählen</translation>
    </message>
    <message>
        <source>Choose a region</source>
        <translation>Ausschnitt wählen</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
</context>
<context>
    <name>PageCanvas</name>
    <message>
        <source>Line: {confidence}</source>
        <translation>Zeile: {confidence}</translation>
    </message>
    <message>
        <source>Confidence {confidence}</source>
        <translation>Konfidenz {confidence}</translation>
    </message>
</context>
<context>
    <name>PageDelegate</name>
    <message>
        <source>Document {}</source>
        <translation>Dokument {}</translation>
    </message>
</context>
<context>
    <name>PageEditor</name>
    <message>
        <source>Change elsewhere</source>
        <translation>Änderung an anderer Stelle</translation>
    </message>
</context>
<context>
    <name>PageGrid</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>The pages of the new document, in order; Alt and an arrow moves them</source>
        <translation>Die Seiten des neuen Dokuments der Reihe nach; Alt und eine Pfeiltaste verschieben sie</translation>
    </message>
</context>
<context>
    <name>PageOrganising</name>
    <message>
        <source>Mer&amp;ge into one document…</source>
        <translation>Zu einem &amp;Dokument verbinden…</translation>
    </message>
    <message>
        <source>Make one document of the chosen files, in the order you want</source>
        <translation>Aus den gewählten Dateien ein Dokument in der gewünschten Reihenfolge machen</translation>
    </message>
    <message>
        <source>Organise pa&amp;ges…</source>
        <translation>&amp;Seiten organisieren…</translation>
    </message>
    <message>
        <source>Put pages into order, turn them, take them out, or split the file</source>
        <translation>Seiten ordnen, drehen, herausnehmen oder die Datei teilen</translation>
    </message>
    <message>
        <source>Made: {}</source>
        <translation>Erstellt: {}</translation>
    </message>
</context>
<context>
    <name>PageToolbar</name>
    <message>
        <source>Page toolbar</source>
        <translation>Werkzeugleiste der Seite</translation>
    </message>
    <message>
        <source>Page number</source>
        <translation>Seitenzahl</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>of {count}</source>
        <translation>von {count}</translation>
    </message>
    <message>
        <source>What is shown over the page</source>
        <translation>Was über der Seite gezeigt wird</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Open a document to see its pages here.</source>
        <translation>Ein Dokument öffnen, um hier seine Seiten zu sehen.</translation>
    </message>
    <message>
        <source>The file was found: {name}</source>
        <translation>Die Datei wurde gefunden: {name}</translation>
    </message>
    <message>
        <source>Characters copied: {count}</source>
        <translation>Kopierte Zeichen: {count}</translation>
    </message>
    <message>
        <source>Copy this block as a picture</source>
        <translation>Diesen Block als Bild kopieren</translation>
    </message>
    <message>
        <source>mean confidence {confidence}</source>
        <translation>mittlere Konfidenz {confidence}</translation>
    </message>
    <message>
        <source>Page view, no document</source>
        <translation>Seitenansicht, kein Dokument</translation>
    </message>
    <message>
        <source>Page {number}, being read</source>
        <translation>Seite {number}, wird gelesen</translation>
    </message>
    <message>
        <source>Page {number}, not read yet</source>
        <translation>Seite {number}, noch nicht gelesen</translation>
    </message>
    <message>
        <source>Page {number}, lines: {lines}</source>
        <translation>Seite {number}, Zeilen: {lines}</translation>
    </message>
</context>
<context>
    <name>PairsModel</name>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Übersetzung</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>Anzusehen</translation>
    </message>
</context>
<context>
    <name>PartTable</name>
    <message>
        <source>Part</source>
        <translation>Komponente</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>model</source>
        <translation>Modell</translation>
    </message>
</context>
<context>
    <name>PasswordBar</name>
    <message>
        <source>Password</source>
        <translation>Kennwort</translation>
    </message>
    <message>
        <source>Password of the file</source>
        <translation>Kennwort der Datei</translation>
    </message>
    <message>
        <source>It is kept in memory until the program ends and is never stored.</source>
        <translation>Es bleibt bis zum Beenden des Programms im Arbeitsspeicher und wird nie gespeichert.</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Kennwort zeigen</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Open the file with this password</source>
        <translation>Die Datei mit diesem Kennwort öffnen</translation>
    </message>
    <message>
        <source>This password does not open the file. Check upper and lower case.</source>
        <translation>Dieses Kennwort öffnet die Datei nicht. Groß- und Kleinschreibung prüfen.</translation>
    </message>
    <message>
        <source>The file is protected. Type its password to open it; it is not stored.</source>
        <translation>Die Datei ist geschützt. Zum Öffnen ihr Kennwort eingeben; es wird nicht gespeichert.</translation>
    </message>
</context>
<context>
    <name>PlaceRow</name>
    <message>
        <source>Place of library and models</source>
        <translation>Ort von Bibliothek und Modellen</translation>
    </message>
    <message>
        <source>Choose another place…</source>
        <translation>Anderen Ort wählen…</translation>
    </message>
    <message>
        <source>Do not move</source>
        <translation>Nicht verschieben</translation>
    </message>
    <message>
        <source>The variable {} names the place; it cannot be changed here.</source>
        <translation>Die Variable {} legt den Ort fest; er kann hier nicht geändert werden.</translation>
    </message>
    <message>
        <source>At the next start everything is moved to {}. That takes a while on another disk.</source>
        <translation>Beim nächsten Start wird alles nach {} verschoben. Auf einen anderen Datenträger dauert das eine Weile.</translation>
    </message>
    <message>
        <source>It could not be moved and stays where it is: {}</source>
        <translation>Das Verschieben ist gescheitert; alles bleibt, wo es ist: {}</translation>
    </message>
    <message>
        <source>Folder for library and models</source>
        <translation>Ordner für Bibliothek und Modelle</translation>
    </message>
    <message>
        <source>Another place</source>
        <translation>Anderer Ort</translation>
    </message>
    <message>
        <source>Move library and models to {}?</source>
        <translation>Bibliothek und Modelle nach {} verschieben?</translation>
    </message>
    <message>
        <source>Moving is done at the next start, before the window opens; the folder must be empty. Without moving, the next start uses what is in that folder or begins anew there, and the old folder stays as it is.</source>
        <translation>Verschoben wird beim nächsten Start, bevor das Fenster aufgeht; der Ordner muss leer sein. Ohne Verschieben verwendet der nächste Start, was in dem Ordner liegt, oder fängt dort neu an, und der alte Ordner bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Use without moving</source>
        <translation>Ohne Verschieben verwenden</translation>
    </message>
    <message>
        <source>The next start uses {}.</source>
        <translation>Der nächste Start verwendet {}.</translation>
    </message>
</context>
<context>
    <name>PlainTextTab</name>
    <message>
        <source>Text of the page</source>
        <translation>Text der Seite</translation>
    </message>
    <message>
        <source>No text on this page.</source>
        <translation>Kein Text auf dieser Seite.</translation>
    </message>
    <message>
        <source>The machine read: {text}</source>
        <translation>Maschinell gelesen: {text}</translation>
    </message>
</context>
<context>
    <name>PrivateBanner</name>
    <message>
        <source>Private window: what is read here lives in memory and is gone when it is closed. Only results that you export stay.</source>
        <translation>Privates Fenster: Was hier gelesen wird, liegt im Arbeitsspeicher und ist nach dem Schließen weg. Nur exportierte Ergebnisse bleiben.</translation>
    </message>
    <message>
        <source>Leave private mode</source>
        <translation>Privatmodus verlassen</translation>
    </message>
</context>
<context>
    <name>PrivateMode</name>
    <message>
        <source>The private window is closed, nothing of it was kept</source>
        <translation>Das private Fenster ist geschlossen, nichts davon wurde behalten</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privat</translation>
    </message>
</context>
<context>
    <name>QuestionBar</name>
    <message>
        <source>Question about files that hold text</source>
        <translation>Frage zu Dateien mit Text</translation>
    </message>
    <message>
        <source>That text was used. The pictures of the pages can still be read instead.</source>
        <translation>Dieser Text wurde verwendet. Die Bilder der Seiten können noch stattdessen gelesen werden.</translation>
    </message>
    <message>
        <source>Without an answer their text is used as soon as the other files are done.</source>
        <translation>Ohne Antwort wird ihr Text verwendet, sobald die anderen Dateien fertig sind.</translation>
    </message>
    <message>
        <source>&amp;Use the text</source>
        <translation>&amp;Text verwenden</translation>
    </message>
    <message>
        <source>Read the &amp;pictures</source>
        <translation>Bilder &amp;lesen</translation>
    </message>
    <message>
        <source>For &amp;all files of this batch</source>
        <translation>&amp;Für alle Dateien dieses Stapels</translation>
    </message>
    <message>
        <source>Without it you are asked for each file</source>
        <translation>Ohne dies wird bei jeder Datei gefragt</translation>
    </message>
    <message>
        <source>&amp;Remember</source>
        <translation>&amp;Merken</translation>
    </message>
    <message>
        <source>Do not ask again; the settings can change it</source>
        <translation>Nicht mehr fragen; in den Einstellungen änderbar</translation>
    </message>
    <message numerus="yes">
        <source>“{}” and %n more file(s) hold text already.</source>
        <translation>
            <numerusform>„{}“ und %n weitere Datei enthalten schon Text.</numerusform>
            <numerusform>„{}“ und %n weitere Dateien enthalten schon Text.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{}” holds text already.</source>
        <translation>„{}“ enthält schon Text.</translation>
    </message>
    <message>
        <source>Use that text, or read the pictures of the pages?</source>
        <translation>Diesen Text verwenden oder die Bilder der Seiten lesen?</translation>
    </message>
    <message>
        <source>The answer is kept in the settings</source>
        <translation>Die Antwort steht jetzt in den Einstellungen</translation>
    </message>
</context>
<context>
    <name>Queue</name>
    <message>
        <source>{} s</source>
        <translation>{} s</translation>
    </message>
    <message>
        <source>{} min {} s</source>
        <translation>{} min {} s</translation>
    </message>
    <message>
        <source>{} h {} min</source>
        <translation>{} h {} min</translation>
    </message>
    <message>
        <source>about {} s left</source>
        <translation>noch etwa {} s</translation>
    </message>
    <message>
        <source>about {} min left</source>
        <translation>noch etwa {} min</translation>
    </message>
    <message>
        <source>about {} h {} min left</source>
        <translation>noch etwa {} h {} min</translation>
    </message>
    <message>
        <source>1 page</source>
        <translation>1 Seite</translation>
    </message>
    <message>
        <source>1 page failed</source>
        <translation>1 Seite fehlgeschlagen</translation>
    </message>
    <message>
        <source>1 part not by the vision model</source>
        <translation>1 Teil nicht vom Bildmodell</translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>1 Datei</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>sent by another program</source>
        <translation>von einem anderen Programm gesendet</translation>
    </message>
    <message>
        <source>Waiting: holds text already</source>
        <translation>Wartet: enthält schon Text</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Wird gestoppt</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Text deleted</source>
        <translation>Text gelöscht</translation>
    </message>
    <message>
        <source>Its text was deleted from the library. It can be read again.</source>
        <translation>Der Text wurde aus der Bibliothek gelöscht. Die Datei kann erneut gelesen werden.</translation>
    </message>
    <message>
        <source>Read: {}</source>
        <translation>Gelesen: {}</translation>
    </message>
    <message>
        <source>The percentage is the mean confidence of the reading.</source>
        <translation>Der Prozentwert ist die mittlere Konfidenz des Lesens.</translation>
    </message>
    <message>
        <source>Written: {}</source>
        <translation>Geschrieben: {}</translation>
    </message>
    <message>
        <source>Another reading of this file holds corrections.</source>
        <translation>Eine andere Lesung dieser Datei enthält Korrekturen.</translation>
    </message>
    <message>
        <source>no text</source>
        <translation>kein Text</translation>
    </message>
    <message>
        <source>corrected before</source>
        <translation>bereits korrigiert</translation>
    </message>
    <message>
        <source>written</source>
        <translation>geschrieben</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Wird geöffnet</translation>
    </message>
    <message>
        <source>Making the result</source>
        <translation>Ergebnis wird erstellt</translation>
    </message>
    <message>
        <source>region {} of {}</source>
        <translation>Bereich {} von {}</translation>
    </message>
</context>
<context>
    <name>QueueEstimate</name>
    <message>
        <source>Waiting: {}</source>
        <translation>Wartend: {}</translation>
    </message>
    <message>
        <source>not looked into yet: {}</source>
        <translation>noch nicht untersucht: {}</translation>
    </message>
    <message>
        <source>about {} s</source>
        <translation>etwa {} s</translation>
    </message>
    <message>
        <source>about {} min</source>
        <translation>etwa {} min</translation>
    </message>
    <message>
        <source>about {} h {} min</source>
        <translation>etwa {} h {} min</translation>
    </message>
    <message>
        <source>{} a page</source>
        <translation>{} je Seite</translation>
    </message>
    <message>
        <source>no measurement yet</source>
        <translation>noch keine Messung</translation>
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
        <translation>Datei</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
</context>
<context>
    <name>QueueOptions</name>
    <message>
        <source>Fast</source>
        <translation>Schnell</translation>
    </message>
    <message>
        <source>Vision model</source>
        <translation>Vision-Modell</translation>
    </message>
    <message>
        <source>not in this version</source>
        <translation>nicht in dieser Version</translation>
    </message>
    <message>
        <source>no model yet</source>
        <translation>noch kein Modell</translation>
    </message>
    <message>
        <source>Use it where it is good</source>
        <translation>Verwenden, wo er gut ist</translation>
    </message>
    <message>
        <source>Always use it</source>
        <translation>Immer verwenden</translation>
    </message>
    <message>
        <source>Read the picture anew</source>
        <translation>Bild neu lesen</translation>
    </message>
    <message>
        <source>file text where good</source>
        <translation>Text der Datei, wo er gut ist</translation>
    </message>
    <message>
        <source>Image to text</source>
        <translation>Bild zu Text</translation>
    </message>
    <message>
        <source>PDF to text</source>
        <translation>PDF zu Text</translation>
    </message>
    <message>
        <source>PDF to Word</source>
        <translation>PDF zu Word</translation>
    </message>
    <message>
        <source>PDF to Markdown</source>
        <translation>PDF zu Markdown</translation>
    </message>
    <message>
        <source>Searchable PDF</source>
        <translation>Durchsuchbares PDF</translation>
    </message>
    <message>
        <source>Extract tables</source>
        <translation>Tabellen auslesen</translation>
    </message>
    <message>
        <source>Handwriting to text</source>
        <translation>Handschrift zu Text</translation>
    </message>
    <message>
        <source>Formulas to LaTeX</source>
        <translation>Formeln zu LaTeX</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>Übersetzen</translation>
    </message>
    <message>
        <source>Receipt to JSON</source>
        <translation>Kassenbon zu JSON</translation>
    </message>
    <message>
        <source>Invoice to JSON</source>
        <translation>Rechnung zu JSON</translation>
    </message>
    <message>
        <source>Business card to JSON</source>
        <translation>Visitenkarte zu JSON</translation>
    </message>
    <message>
        <source>Screenshot to text</source>
        <translation>Bildschirmfoto zu Text</translation>
    </message>
    <message>
        <source>Summarize</source>
        <translation>Zusammenfassen</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>picture anew</source>
        <translation>Bild neu</translation>
    </message>
    <message>
        <source>own text</source>
        <translation>eigener Text</translation>
    </message>
    <message>
        <source>p. {}</source>
        <translation>S. {}</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>Tier: {}</source>
        <translation>Verfahren: {}</translation>
    </message>
    <message>
        <source>Language: {}</source>
        <translation>Sprache: {}</translation>
    </message>
    <message>
        <source>Text in the file: {}</source>
        <translation>Text in der Datei: {}</translation>
    </message>
    <message>
        <source>Pages: {}</source>
        <translation>Seiten: {}</translation>
    </message>
    <message>
        <source>Tool: {}</source>
        <translation>Werkzeug: {}</translation>
    </message>
</context>
<context>
    <name>QueuePanel</name>
    <message>
        <source>From the pages that this computer has read so far</source>
        <translation>Nach den Seiten, die dieser Computer bisher gelesen hat</translation>
    </message>
    <message>
        <source>Files done</source>
        <translation>Fertige Dateien</translation>
    </message>
    <message>
        <source>Nothing was added: the pages cannot be understood</source>
        <translation>Nichts hinzugefügt: Die Seitenangabe ist unverständlich</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausieren</translation>
    </message>
    <message>
        <source>Finish the pages in work and begin no further ones</source>
        <translation>Begonnene Seiten fertig lesen und keine weiteren beginnen</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;bbrechen</translation>
    </message>
    <message>
        <source>Stop the chosen files; without a choice, all of them</source>
        <translation>Die gewählten Dateien stoppen; ohne Auswahl alle</translation>
    </message>
    <message>
        <source>&amp;Retry failed</source>
        <translation>&amp;Fehlgeschlagene erneut lesen</translation>
    </message>
    <message>
        <source>Read failed and cancelled files again: the chosen ones, else all</source>
        <translation>Fehlgeschlagene und abgebrochene Dateien erneut lesen: die gewählten, sonst alle</translation>
    </message>
    <message>
        <source>Enter pass&amp;word…</source>
        <translation>&amp;Kennwort eingeben…</translation>
    </message>
    <message>
        <source>Open the protected file that is chosen</source>
        <translation>Die gewählte geschützte Datei öffnen</translation>
    </message>
    <message>
        <source>Re&amp;move from list</source>
        <translation>Aus Liste &amp;entfernen</translation>
    </message>
    <message>
        <source>Take the chosen files off the list; files and results stay</source>
        <translation>Die gewählten Dateien aus der Liste entfernen; Dateien und Ergebnisse bleiben</translation>
    </message>
    <message>
        <source>Remove &amp;finished</source>
        <translation>Fe&amp;rtige entfernen</translation>
    </message>
    <message>
        <source>Take all files that were read off the list; results stay in the library</source>
        <translation>Alle gelesenen Dateien aus der Liste entfernen; Ergebnisse bleiben in der Bibliothek</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <source>&amp;Options…</source>
        <translation>Op&amp;tionen…</translation>
    </message>
    <message>
        <source>Show and change how the chosen files are read</source>
        <translation>Zeigen und ändern, wie die gewählten Dateien gelesen werden</translation>
    </message>
    <message>
        <source>Read selection with these options</source>
        <translation>Auswahl mit diesen Optionen lesen</translation>
    </message>
    <message>
        <source>Use the options above for the chosen files; what was read so already is not read twice</source>
        <translation>Die Optionen oben für die gewählten Dateien verwenden; was schon so gelesen wurde, wird nicht zweimal gelesen</translation>
    </message>
    <message>
        <source>Undo re&amp;move</source>
        <translation>Entfernen rück&amp;gängig</translation>
    </message>
    <message>
        <source>Bring back the files that were taken off the list last</source>
        <translation>Die zuletzt aus der Liste entfernten Dateien zurückholen</translation>
    </message>
    <message>
        <source>Use these options for the selection</source>
        <translation>Diese Optionen für die Auswahl verwenden</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) taken off the list.</source>
        <translation>
            <numerusform>%n Datei aus der Liste entfernt.</numerusform>
            <numerusform>%n Dateien aus der Liste entfernt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{} von {}</translation>
    </message>
    <message>
        <source>{} not read</source>
        <translation>{} nicht gelesen</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pausiert</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>Fortset&amp;zen</translation>
    </message>
</context>
<context>
    <name>QueuePresenter</name>
    <message>
        <source>No picture or PDF lies there</source>
        <translation>Dort liegt kein Bild oder PDF</translation>
    </message>
    <message>
        <source>Files that are waiting already were not added again</source>
        <translation>Schon wartende Dateien wurden nicht noch einmal hinzugefügt</translation>
    </message>
    <message>
        <source>Added: {}</source>
        <translation>Hinzugefügt: {}</translation>
    </message>
</context>
<context>
    <name>ReadingBar</name>
    <message>
        <source>Show all that the machine read here</source>
        <translation>Alles zeigen, was hier maschinell gelesen wurde</translation>
    </message>
    <message>
        <source>Restore block</source>
        <translation>Block wiederherstellen</translation>
    </message>
    <message>
        <source>Restore page</source>
        <translation>Seite wiederherstellen</translation>
    </message>
    <message>
        <source>This page was changed by a person.</source>
        <translation>Diese Seite wurde von Hand geändert.</translation>
    </message>
    <message>
        <source>The machine read: {text}</source>
        <translation>Maschinell gelesen: {text}</translation>
    </message>
</context>
<context>
    <name>RecoveryDialog</name>
    <message>
        <source>Unfinished reading</source>
        <translation>Unterbrochenes Lesen</translation>
    </message>
    <message>
        <source>Some files were not finished</source>
        <translation>Einige Dateien wurden nicht fertig</translation>
    </message>
    <message>
        <source>The program ended while they were read or waited. Finished pages are kept and are not read again.</source>
        <translation>Das Programm endete, während sie gelesen wurden oder warteten. Fertige Seiten bleiben erhalten und werden nicht noch einmal gelesen.</translation>
    </message>
    <message>
        <source>Unfinished files</source>
        <translation>Unfertige Dateien</translation>
    </message>
    <message>
        <source>Go on reading</source>
        <translation>Weiterlesen</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen…</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message numerus="yes">
        <source>Delete what was read of %n file(s)?</source>
        <translation>
            <numerusform>Löschen, was von %n Datei gelesen wurde?</numerusform>
            <numerusform>Löschen, was von %n Dateien gelesen wurde?</numerusform>
        </translation>
    </message>
    <message>
        <source>The files themselves stay.</source>
        <translation>Die Dateien selbst bleiben.</translation>
    </message>
</context>
<context>
    <name>RegionTool</name>
    <message>
        <source>Copy text</source>
        <translation>Text kopieren</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Bild kopieren</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Bild speichern…</translation>
    </message>
    <message>
        <source>Characters copied: {count}</source>
        <translation>Kopierte Zeichen: {count}</translation>
    </message>
    <message>
        <source>Save the region as a picture</source>
        <translation>Den Ausschnitt als Bild speichern</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG-Bild (*.png)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>{width} × {height} pixels</source>
        <translation>{width} × {height} Pixel</translation>
    </message>
    <message>
        <source>Picture copied: {size}</source>
        <translation>Bild kopiert: {size}</translation>
    </message>
    <message>
        <source>Picture saved: {name}</source>
        <translation>Bild gespeichert: {name}</translation>
    </message>
</context>
<context>
    <name>RereadDialog</name>
    <message>
        <source>Read the page again</source>
        <translation>Seite erneut lesen</translation>
    </message>
    <message>
        <source>Read the area</source>
        <translation>Bereich lesen</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>{name} ({reason})</source>
        <translation>{name} ({reason})</translation>
    </message>
    <message>
        <source>&amp;Handwriting</source>
        <translation>&amp;Handschrift</translation>
    </message>
    <message>
        <source>Tells the vision model that the text is written by hand</source>
        <translation>Sagt dem Bildmodell, dass der Text von Hand geschrieben ist</translation>
    </message>
    <message>
        <source>Text in the file</source>
        <translation>Text in der Datei</translation>
    </message>
    <message>
        <source>Nothing is changed before you have compared the new reading with the text as it is now.</source>
        <translation>Geändert wird erst etwas, wenn das neu Gelesene mit dem jetzigen Text verglichen wurde.</translation>
    </message>
    <message>
        <source>&amp;Tier</source>
        <translation>&amp;Verfahren</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>Te&amp;xt in the file</source>
        <translation>Te&amp;xt in der Datei</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Other options</source>
        <translation>Andere Optionen</translation>
    </message>
    <message>
        <source>Take new</source>
        <translation>Neuen nehmen</translation>
    </message>
    <message>
        <source>Keep old</source>
        <translation>Alten behalten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) differ; what goes is struck through, what comes is underlined.</source>
        <translation>
            <numerusform>%n Stelle weicht ab; was wegfällt, ist durchgestrichen, was hinzukommt, unterstrichen.</numerusform>
            <numerusform>%n Stellen weichen ab; was wegfällt, ist durchgestrichen, was hinzukommt, unterstrichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The new reading says the same.</source>
        <translation>Neu gelesen ergibt sich dasselbe.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) that you removed before stay removed.</source>
        <translation>
            <numerusform>%n früher entfernte Zeile bleibt entfernt.</numerusform>
            <numerusform>%n früher entfernte Zeilen bleiben entfernt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading part {number} of {total}</source>
        <translation>Teil {number} von {total} wird gelesen</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird gestoppt…</translation>
    </message>
</context>
<context>
    <name>ResultModel</name>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>written</source>
        <translation>geschrieben</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
</context>
<context>
    <name>ResultsPlace</name>
    <message>
        <source>Place of the results</source>
        <translation>Ort der Ergebnisse</translation>
    </message>
    <message>
        <source>Beside each file</source>
        <translation>Neben jeder Datei</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>Anderer Ordner …</translation>
    </message>
    <message>
        <source>Folder of the results</source>
        <translation>Ordner für die Ergebnisse</translation>
    </message>
</context>
<context>
    <name>ScreenCapture</name>
    <message>
        <source>This desktop lets no program take pictures of the screen. Take one with the desktop&apos;s own tool (often the Print key), then paste it here.</source>
        <translation>Diese Arbeitsumgebung lässt kein Programm den Bildschirm aufnehmen. Mit dem Werkzeug der Arbeitsumgebung aufnehmen (oft die Taste „Druck“) und dann hier einfügen.</translation>
    </message>
</context>
<context>
    <name>ServerBox</name>
    <message>
        <source>Address of the server</source>
        <translation>Adresse des Servers</translation>
    </message>
    <message>
        <source>Off: no port is open.</source>
        <translation>Aus: Kein Port ist offen.</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Wird gestartet …</translation>
    </message>
    <message>
        <source>On: programs on this computer get answers at this address.</source>
        <translation>Ein: Programme auf diesem Computer erhalten unter dieser Adresse Antwort.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird gestoppt …</translation>
    </message>
    <message>
        <source>It could not start.</source>
        <translation>Der Start ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>Pages read at the same time</source>
        <translation>Gleichzeitig gelesene Seiten</translation>
    </message>
    <message>
        <source>PDFs that hold text</source>
        <translation>PDFs mit Text</translation>
    </message>
    <message>
        <source>Layout of pages</source>
        <translation>Seitenlayout</translation>
    </message>
    <message>
        <source>Mend photographed and bent pages</source>
        <translation>Fotografierte und gewölbte Seiten ausbessern</translation>
    </message>
    <message>
        <source>Read clear print quickly first</source>
        <translation>Klaren Druck zuerst schnell lesen</translation>
    </message>
    <message>
        <source>Give a page up after</source>
        <translation>Seite aufgeben nach</translation>
    </message>
    <message>
        <source>Words are doubtful below</source>
        <translation>Wörter unsicher unter</translation>
    </message>
    <message>
        <source>Name of exported files</source>
        <translation>Name exportierter Dateien</translation>
    </message>
    <message>
        <source>Largest picture</source>
        <translation>Größtes Bild</translation>
    </message>
    <message>
        <source>Longest side of a picture</source>
        <translation>Längste Seite eines Bildes</translation>
    </message>
    <message>
        <source>Most pages of a file</source>
        <translation>Meiste Seiten einer Datei</translation>
    </message>
    <message>
        <source>Most memory of a reading process</source>
        <translation>Höchster Speicher eines Leseprozesses</translation>
    </message>
    <message>
        <source>Renew a reading process at</source>
        <translation>Leseprozess erneuern ab</translation>
    </message>
    <message>
        <source>Renew a reading process after</source>
        <translation>Leseprozess erneuern nach</translation>
    </message>
    <message>
        <source>End an idle reading process after</source>
        <translation>Untätigen Leseprozess beenden nach</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Downloads</translation>
    </message>
    <message>
        <source>Model that chats</source>
        <translation>Modell für den Chat</translation>
    </message>
    <message>
        <source>Model that reads pictures</source>
        <translation>Modell zum Lesen von Bildern</translation>
    </message>
    <message>
        <source>Give a region up after</source>
        <translation>Bereich aufgeben nach</translation>
    </message>
    <message>
        <source>Time for a second look</source>
        <translation>Zeit für einen zweiten Blick</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Kontext</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>Memory of what was read</source>
        <translation>Gedächtnis des Gelesenen</translation>
    </message>
    <message>
        <source>Layers on the graphics processor</source>
        <translation>Schichten auf dem Grafikprozessor</translation>
    </message>
    <message>
        <source>Free the memory after</source>
        <translation>Speicher freigeben nach</translation>
    </message>
    <message>
        <source>Notice on the desktop</source>
        <translation>Desktop-Benachrichtigung</translation>
    </message>
    <message>
        <source>Keep documents for</source>
        <translation>Dokumente behalten</translation>
    </message>
    <message>
        <source>Serve other programs</source>
        <translation>Andere Programme bedienen</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Wait for short files</source>
        <translation>Warten auf kurze Dateien</translation>
    </message>
    <message>
        <source>Largest file</source>
        <translation>Größte Datei</translation>
    </message>
    <message>
        <source>Most jobs that wait</source>
        <translation>Meiste wartende Aufträge</translation>
    </message>
    <message>
        <source>Read files without a token</source>
        <translation>Dateien ohne Token lesen</translation>
    </message>
    <message>
        <source>Pages a day without a token</source>
        <translation>Seiten je Tag ohne Token</translation>
    </message>
    <message>
        <source>Keep results for</source>
        <translation>Ergebnisse behalten</translation>
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
        <translation> Tage</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
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
        <translation> Tokens</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source> pages</source>
        <translation> Seiten</translation>
    </message>
    <message>
        <source> megapixels</source>
        <translation> Megapixel</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatisch</translation>
    </message>
    <message>
        <source>as the model says</source>
        <translation>wie das Modell sagt</translation>
    </message>
    <message>
        <source>as the system</source>
        <translation>wie das System</translation>
    </message>
    <message>
        <source>always</source>
        <translation>immer</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Nachfragen</translation>
    </message>
    <message>
        <source>Use their text</source>
        <translation>Ihren Text verwenden</translation>
    </message>
    <message>
        <source>Read the pictures</source>
        <translation>Die Bilder lesen</translation>
    </message>
    <message>
        <source>By geometry</source>
        <translation>Geometrisch</translation>
    </message>
    <message>
        <source>With a layout model</source>
        <translation>Mit einem Layoutmodell</translation>
    </message>
    <message>
        <source>With a model where installed</source>
        <translation>Mit einem Modell, falls installiert</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>Genau</translation>
    </message>
    <message>
        <source>Half the memory</source>
        <translation>Halber Speicher</translation>
    </message>
    <message>
        <source>Ask before each</source>
        <translation>Jedes Mal nachfragen</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Without asking</source>
        <translation>Ohne Nachfrage</translation>
    </message>
    <message>
        <source>Pages read at the same time, one process each; 0 chooses from the processor&apos;s cores and the free memory</source>
        <translation>Gleichzeitig gelesene Seiten, je ein Prozess; 0 richtet sich nach Prozessorkernen und freiem Speicher</translation>
    </message>
    <message>
        <source>When models may be downloaded: ask, never, allow</source>
        <translation>Wann Modelle heruntergeladen werden dürfen: nach Rückfrage, nie oder ohne Nachfrage</translation>
    </message>
    <message>
        <source>Largest picture that is opened, millions of pixels</source>
        <translation>Größtes Bild, das geöffnet wird, in Millionen Pixeln</translation>
    </message>
    <message>
        <source>Longest side of a picture that is opened, pixels</source>
        <translation>Längste Seite eines Bildes, das geöffnet wird, in Pixeln</translation>
    </message>
    <message>
        <source>Most pages of a file that are read</source>
        <translation>Höchstzahl der Seiten einer Datei, die gelesen werden</translation>
    </message>
    <message>
        <source>Seconds without progress after which a page is given up</source>
        <translation>Sekunden ohne Fortschritt, nach denen eine Seite aufgegeben wird</translation>
    </message>
    <message>
        <source>Memory at which a reading process is replaced after its page, megabytes</source>
        <translation>Speicher, ab dem ein Leseprozess nach seiner Seite ersetzt wird, in Megabyte</translation>
    </message>
    <message>
        <source>Memory at which a reading process is ended at once, megabytes</source>
        <translation>Speicher, ab dem ein Leseprozess sofort beendet wird, in Megabyte</translation>
    </message>
    <message>
        <source>Pages after which a reading process is replaced</source>
        <translation>Seiten, nach denen ein Leseprozess ersetzt wird</translation>
    </message>
    <message>
        <source>Seconds after which a reading process without work ends</source>
        <translation>Sekunden, nach denen ein Leseprozess ohne Arbeit endet</translation>
    </message>
    <message>
        <source>Language of the text in files that are added, until the queue&apos;s options say otherwise</source>
        <translation>Sprache des Textes in hinzugefügten Dateien, solange die Optionen der Warteschlange nichts anderes sagen</translation>
    </message>
    <message>
        <source>What the window does with PDFs that hold text already: ask, keep uses that text, force reads the pictures</source>
        <translation>Was das Fenster mit PDFs macht, die schon Text enthalten: nachfragen, ihren Text verwenden oder die Bilder lesen</translation>
    </message>
    <message>
        <source>What finds titles, captions and figures on pages read from pictures: geometric, model needs a layout model, auto uses one where it is installed</source>
        <translation>Was Titel, Beschriftungen und Abbildungen auf Seiten findet, die aus Bildern gelesen werden: geometrisch, mit einem Layoutmodell (muss installiert sein) oder mit einem Modell nur, falls eines installiert ist</translation>
    </message>
    <message>
        <source>Whether photographed, bent, unevenly lit and see-through pages are mended where that helps reading</source>
        <translation>Ob fotografierte, gewölbte, ungleichmäßig beleuchtete und durchscheinende Seiten ausgebessert werden, wo das beim Lesen hilft</translation>
    </message>
    <message>
        <source>Whether print in Latin letters is read by a quick reader first, and by the usual one where that one is unsure</source>
        <translation>Ob Druck in lateinischer Schrift zuerst von einem schnellen Leser gelesen wird und vom üblichen, wo jener unsicher ist</translation>
    </message>
    <message>
        <source>Confidence below which a word counts as doubtful, percent</source>
        <translation>Konfidenz in Prozent, unter der ein Wort als unsicher gilt</translation>
    </message>
    <message>
        <source>Name of the written files, without ending</source>
        <translation>Name der geschriebenen Dateien, ohne Endung</translation>
    </message>
    <message>
        <source>Language of the window: system, or its code</source>
        <translation>Sprache des Fensters: die des Systems oder eine bestimmte</translation>
    </message>
    <message>
        <source>Colours of the window: system, light, dark</source>
        <translation>Farben des Fensters: wie das System, hell oder dunkel</translation>
    </message>
    <message>
        <source>Size of the window&apos;s text, points; 0 takes the system&apos;s</source>
        <translation>Textgröße des Fensters in Punkt; 0 übernimmt die des Systems</translation>
    </message>
    <message>
        <source>Tell on the desktop when all files are read and another window is in front</source>
        <translation>Auf dem Desktop melden, wenn alle Dateien gelesen sind und ein anderes Fenster im Vordergrund ist</translation>
    </message>
    <message>
        <source>Days after which documents that were not used are deleted from the library; 0 keeps them</source>
        <translation>Tage, nach denen nicht verwendete Dokumente aus der Bibliothek gelöscht werden; 0 behält sie</translation>
    </message>
    <message>
        <source>Model that answers questions: its name, or auto for the best that is installed</source>
        <translation>Modell, das Fragen beantwortet: sein Name oder auto für das beste installierte</translation>
    </message>
    <message>
        <source>Model that reads pictures of pages: its name, or auto for the best that is installed</source>
        <translation>Modell, das Bilder von Seiten liest: sein Name oder auto für das beste installierte</translation>
    </message>
    <message>
        <source>Seconds a vision model may take for one region of a page before the first reading of it stands</source>
        <translation>Sekunden, die ein Bildmodell für einen Bereich einer Seite brauchen darf, bevor dessen erste Lesung gilt</translation>
    </message>
    <message>
        <source>Minutes that the second look at doubtful parts of a document may take</source>
        <translation>Minuten, die der zweite Blick auf zweifelhafte Teile eines Dokuments dauern darf</translation>
    </message>
    <message>
        <source>Tokens (pieces of words) that a language model keeps in mind, question, document and answer together; 0 takes what its entry says. More needs more memory</source>
        <translation>Tokens (Wortstücke), die ein Sprachmodell im Sinn behält, Frage, Dokument und Antwort zusammen; 0 nimmt, was sein Eintrag sagt. Mehr braucht mehr Speicher</translation>
    </message>
    <message>
        <source>Threads a language model computes with; 0 takes the cores that are free</source>
        <translation>Threads, mit denen ein Sprachmodell rechnet; 0 nimmt die freien Kerne</translation>
    </message>
    <message>
        <source>How a language model keeps what it has read: f16, or q8_0, which takes half the memory</source>
        <translation>Wie ein Sprachmodell behält, was es gelesen hat: f16 oder q8_0, das halb so viel Speicher braucht</translation>
    </message>
    <message>
        <source>Layers of a language model computed by a graphics processor, where llama.cpp was built for one; -1 for all</source>
        <translation>Schichten eines Sprachmodells, die ein Grafikprozessor berechnet, wo llama.cpp dafür gebaut ist; -1 für alle</translation>
    </message>
    <message>
        <source>Seconds after which a language model that nobody asks leaves the memory</source>
        <translation>Sekunden, nach denen ein Sprachmodell, das niemand fragt, den Speicher verlässt</translation>
    </message>
    <message>
        <source>Whether the window serves the HTTP API on this machine while it is open</source>
        <translation>Ob das Fenster, solange es offen ist, auf diesem Rechner die HTTP-API bereitstellt</translation>
    </message>
    <message>
        <source>Port of the HTTP API</source>
        <translation>Port der HTTP-API</translation>
    </message>
    <message>
        <source>Seconds that the HTTP API waits for files of up to five pages before it answers that the job is under way</source>
        <translation>Sekunden, die die HTTP-API auf Dateien mit bis zu fünf Seiten wartet, bevor sie antwortet, dass der Auftrag läuft</translation>
    </message>
    <message>
        <source>Largest file that the HTTP API takes, megabytes</source>
        <translation>Größte Datei, die die HTTP-API annimmt, in Megabyte</translation>
    </message>
    <message>
        <source>Most jobs of the HTTP API that wait; further ones are refused</source>
        <translation>Höchstzahl der wartenden Aufträge der HTTP-API; weitere werden abgelehnt</translation>
    </message>
    <message>
        <source>Whether the HTTP API reads files without a token; questions always need one</source>
        <translation>Ob die HTTP-API Dateien ohne Token liest; Fragen brauchen immer eines</translation>
    </message>
    <message>
        <source>Pages that one address may have read a day without a token</source>
        <translation>Seiten, die eine Adresse ohne Token je Tag lesen lassen darf</translation>
    </message>
    <message>
        <source>Days after which results of the HTTP API are deleted; 0 keeps them</source>
        <translation>Tage, nach denen Ergebnisse der HTTP-API gelöscht werden; 0 behält sie</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Seiten der Einstellungen</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Chat and vision</source>
        <translation>Chat und Bilder</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Storage and privacy</source>
        <translation>Speicher und Datenschutz</translation>
    </message>
    <message>
        <source>Other programs</source>
        <translation>Andere Programme</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Restore defaults</source>
        <translation>Standardwerte</translation>
    </message>
</context>
<context>
    <name>ShortcutTable</name>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
</context>
<context>
    <name>ShortcutsPage</name>
    <message>
        <source>Search actions and keys</source>
        <translation>Aktionen und Tasten suchen</translation>
    </message>
    <message>
        <source>Keys of the chosen action</source>
        <translation>Tasten der gewählten Aktion</translation>
    </message>
    <message>
        <source>Press the new keys</source>
        <translation>Neue Tasten drücken</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Alle zurücksetzen</translation>
    </message>
    <message>
        <source>Changes hold at once. Keys that were changed are bold.</source>
        <translation>Änderungen gelten sofort. Geänderte Tasten sind fett.</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Aktionen und ihre Tasten</translation>
    </message>
    <message>
        <source>{} belongs to “{}” already.</source>
        <translation>{} gehört schon zu „{}“.</translation>
    </message>
    <message>
        <source>Use it here instead</source>
        <translation>Stattdessen hier verwenden</translation>
    </message>
</context>
<context>
    <name>SourceTrouble</name>
    <message>
        <source>Where is the file now?</source>
        <translation>Wo ist die Datei jetzt?</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Drop pictures and PDFs here</source>
        <translation>Bilder und PDFs hier ablegen</translation>
    </message>
    <message>
        <source>They are read on this computer and nothing is sent anywhere. You can also open files or folders, or paste a picture.</source>
        <translation>Sie werden auf diesem Computer gelesen, nichts wird irgendwohin gesendet. Auch Dateien oder Ordner lassen sich öffnen, oder ein Bild einfügen.</translation>
    </message>
    <message>
        <source>It was stopped before the first page was read.</source>
        <translation>Gestoppt, bevor die erste Seite gelesen war.</translation>
    </message>
    <message>
        <source>It is about to be read.</source>
        <translation>Wird gleich gelesen.</translation>
    </message>
    <message>
        <source>It waits for the files before it.</source>
        <translation>Wartet auf die Dateien davor.</translation>
    </message>
    <message>
        <source>Another program has sent it. Its text can be seen when it has been read.</source>
        <translation>Von einem anderen Programm gesendet. Der Text ist zu sehen, sobald die Datei gelesen ist.</translation>
    </message>
    <message>
        <source>It is being opened.</source>
        <translation>Wird gerade geöffnet.</translation>
    </message>
</context>
<context>
    <name>StateChip</name>
    <message>
        <source>Being read</source>
        <translation>Wird gelesen</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Noch nicht gelesen</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>{} of {}</source>
        <translation>{} von {}</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pausiert</translation>
    </message>
    <message>
        <source>Page {}</source>
        <translation>Seite {}</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>no text</source>
        <translation>kein Text</translation>
    </message>
    <message>
        <source>confidence {}</source>
        <translation>Konfidenz {}</translation>
    </message>
</context>
<context>
    <name>StoragePage</name>
    <message>
        <source>Everything stays on this machine. Documents are never sent anywhere; the network is used only to get models, as you allow it under Models, and to look for a newer version when you ask for it. Your source files are never changed, only referred to.</source>
        <translation>Alles bleibt auf diesem Computer. Dokumente werden nie irgendwohin gesendet; das Netz dient nur dazu, Modelle zu holen, so wie es unter „Modelle“ erlaubt ist, und auf Ihren Wunsch nach einer neueren Version zu suchen. Quelldateien werden nie verändert, nur auf sie wird verwiesen.</translation>
    </message>
    <message>
        <source>Delete everything that was read…</source>
        <translation>Alles Gelesene löschen…</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>The text and boxes of every document read and what you corrected, its name, place and fingerprint; the files that wait to be read.</source>
        <translation>Text und Rahmen jedes gelesenen Dokuments und die Korrekturen daran, sein Name, Ort und Fingerabdruck; die Dateien, die auf das Lesen warten.</translation>
    </message>
    <message>
        <source>Stored files</source>
        <translation>Abgelegte Dateien</translation>
    </message>
    <message>
        <source>Pictures that were pasted or taken of the screen, and documents composed of pages.</source>
        <translation>Eingefügte Bilder, Bildschirmaufnahmen und aus Seiten zusammengestellte Dokumente.</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Files of the networks that read; nothing about your documents.</source>
        <translation>Dateien der Netze, die lesen; nichts über Dokumente.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>These settings and the last choices of an export.</source>
        <translation>Diese Einstellungen und die letzte Auswahl beim Export.</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Protokolle</translation>
    </message>
    <message>
        <source>What the program did and errors, with file names, without any text.</source>
        <translation>Was das Programm getan hat und Fehler, mit Dateinamen, ohne jeden Text.</translation>
    </message>
    <message>
        <source>Place of {}</source>
        <translation>Ort: {}</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Open the folder of {}</source>
        <translation>Ordner öffnen: {}</translation>
    </message>
    <message>
        <source>Nothing has been kept there yet.</source>
        <translation>Dort liegt noch nichts.</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>Alles löschen</translation>
    </message>
    <message>
        <source>Delete all documents, what was read and corrected, pasted and composed files, and the logs?</source>
        <translation>Alle Dokumente, alles Gelesene und Korrigierte, eingefügte und zusammengestellte Dateien und die Protokolle löschen?</translation>
    </message>
    <message>
        <source>This cannot be undone. Source files, exported files, models and settings stay.</source>
        <translation>Dies kann nicht rückgängig gemacht werden. Quelldateien, exportierte Dateien, Modelle und Einstellungen bleiben.</translation>
    </message>
    <message>
        <source>Everything that was read has been deleted.</source>
        <translation>Alles Gelesene wurde gelöscht.</translation>
    </message>
</context>
<context>
    <name>Surroundings</name>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
</context>
<context>
    <name>TableModel</name>
    <message>
        <source>The machine read: {text}</source>
        <translation>Maschinell gelesen: {text}</translation>
    </message>
</context>
<context>
    <name>TablesTab</name>
    <message>
        <source>Table of the page</source>
        <translation>Tabelle der Seite</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>Tabelle kopieren</translation>
    </message>
    <message>
        <source>Copy the whole table, cells apart by tabs</source>
        <translation>Die ganze Tabelle kopieren, Zellen durch Tabulatoren getrennt</translation>
    </message>
    <message>
        <source>Cells of the table</source>
        <translation>Zellen der Tabelle</translation>
    </message>
    <message>
        <source>Copy cells</source>
        <translation>Zellen kopieren</translation>
    </message>
    <message>
        <source>No table was found on this page.</source>
        <translation>Auf dieser Seite wurde keine Tabelle gefunden.</translation>
    </message>
    <message>
        <source>Table {number} of {count}</source>
        <translation>Tabelle {number} von {count}</translation>
    </message>
</context>
<context>
    <name>TargetLanguageDialog</name>
    <message>
        <source>Translate</source>
        <translation>Übersetzen</translation>
    </message>
    <message>
        <source>Translate into</source>
        <translation>Übersetzen in</translation>
    </message>
    <message>
        <source>Also use a model not made for translating</source>
        <translation>Auch ein Modell verwenden, das nicht zum Übersetzen gemacht ist</translation>
    </message>
    <message>
        <source>Block by block; what could not be kept stays untranslated and is marked.</source>
        <translation>Block für Block; was sich nicht halten ließ, bleibt unübersetzt und wird gekennzeichnet.</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Dateien wählen …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>TargetLanguageField</name>
    <message>
        <source>Translate into</source>
        <translation>Übersetzen in</translation>
    </message>
</context>
<context>
    <name>TextPanel</name>
    <message>
        <source>Content of the page</source>
        <translation>Inhalt der Seite</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Copy everything of this tab</source>
        <translation>Alles auf dieser Registerkarte kopieren</translation>
    </message>
    <message>
        <source>Edit cell</source>
        <translation>(Zelle bearbeiten)</translation>
    </message>
    <message>
        <source>Move block</source>
        <translation>(Block verschieben)</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
    <message>
        <source>Characters copied: {count}</source>
        <translation>Kopierte Zeichen: {count}</translation>
    </message>
    <message>
        <source>Tables ({count})</source>
        <translation>Tabellen ({count})</translation>
    </message>
    <message>
        <source>This page has not been read yet.</source>
        <translation>Diese Seite wurde noch nicht gelesen.</translation>
    </message>
    <message>
        <source>The text of the open page is shown here.</source>
        <translation>Hier wird der Text der geöffneten Seite gezeigt.</translation>
    </message>
</context>
<context>
    <name>ThumbnailModel</name>
    <message>
        <source>Page {number}, {state}</source>
        <translation>Seite {number}, {state}</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>could not be read: {reason}</source>
        <translation>konnte nicht gelesen werden: {reason}</translation>
    </message>
    <message>
        <source>read, no text</source>
        <translation>gelesen, kein Text</translation>
    </message>
    <message>
        <source>read, mean confidence {confidence}</source>
        <translation>gelesen, mittlere Konfidenz {confidence}</translation>
    </message>
    <message>
        <source>being read</source>
        <translation>wird gelesen</translation>
    </message>
</context>
<context>
    <name>ThumbnailPanel</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>The pages of the document and how far each of them is</source>
        <translation>Die Seiten des Dokuments und wie weit jede ist</translation>
    </message>
    <message>
        <source>The pages of the open document are listed here.</source>
        <translation>Hier stehen die Seiten des geöffneten Dokuments.</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
</context>
<context>
    <name>TokenDialog</name>
    <message>
        <source>New token</source>
        <translation>Neues Token</translation>
    </message>
    <message>
        <source>Limits of the token</source>
        <translation>Grenzen des Tokens</translation>
    </message>
    <message>
        <source>What it is for, such as “invoices script”</source>
        <translation>Wofür es ist, etwa „Rechnungsskript“</translation>
    </message>
    <message>
        <source>any number</source>
        <translation>beliebig viele</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Pages a month</source>
        <translation>Seiten je Monat</translation>
    </message>
    <message>
        <source>Pages a file</source>
        <translation>Seiten je Datei</translation>
    </message>
    <message>
        <source>Charge for a page, tier Fast</source>
        <translation>Anrechnung je Seite, Verfahren „Schnell“</translation>
    </message>
    <message>
        <source>Charge for a page, tier Vision model</source>
        <translation>Anrechnung je Seite, Verfahren „Vision-Modell“</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Vorrang</translation>
    </message>
    <message>
        <source>Charges count against the pages of the month. Jobs of a token with a higher priority begin first. A program that has used its pages up is told so and gets nothing.</source>
        <translation>Angerechnetes geht von den Seiten des Monats ab. Aufträge eines Tokens mit höherem Vorrang beginnen zuerst. Ein Programm, das seine Seiten aufgebraucht hat, erfährt das und erhält nichts.</translation>
    </message>
    <message>
        <source>Make the token</source>
        <translation>Token erstellen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>TokenTable</name>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Begins with</source>
        <translation>Beginnt mit</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Zuletzt verwendet</translation>
    </message>
    <message>
        <source>Pages this month</source>
        <translation>Seiten in diesem Monat</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{} von {}</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>widerrufen</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>in Gebrauch</translation>
    </message>
</context>
<context>
    <name>TokensBox</name>
    <message>
        <source>There is no token yet. Make one for each program, so that one can be revoked without the others.</source>
        <translation>Es gibt noch kein Token. Erstellen Sie für jedes Programm eines, damit sich eines ohne die anderen widerrufen lässt.</translation>
    </message>
    <message>
        <source>New token…</source>
        <translation>Neues Token …</translation>
    </message>
    <message>
        <source>Limits…</source>
        <translation>Grenzen …</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>Widerrufen …</translation>
    </message>
    <message>
        <source>The new token</source>
        <translation>Das neue Token</translation>
    </message>
    <message>
        <source>I have copied it</source>
        <translation>Ich habe es kopiert</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>This is the token “{}”. Copy it now: it is shown only this once, and only a hash of it is kept.</source>
        <translation>Das ist das Token „{}“. Kopieren Sie es jetzt: Es wird nur dieses eine Mal gezeigt, und nur sein Hash wird aufbewahrt.</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>Revoke the token “{}”?</source>
        <translation>Das Token „{}“ widerrufen?</translation>
    </message>
    <message>
        <source>Programs that use it are refused from now on. It cannot be put into use again; its results stay.</source>
        <translation>Programme, die es verwenden, werden ab sofort abgewiesen. Es lässt sich nicht wieder in Gebrauch nehmen; seine Ergebnisse bleiben.</translation>
    </message>
</context>
<context>
    <name>ToolCard</name>
    <message>
        <source>Makes: {}</source>
        <translation>Erzeugt: {}</translation>
    </message>
</context>
<context>
    <name>ToolDialog</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter …</translation>
    </message>
</context>
<context>
    <name>ToolGallery</name>
    <message>
        <source>Text from pictures and PDFs</source>
        <translation>Text aus Bildern und PDFs</translation>
    </message>
    <message>
        <source>Documents to work with</source>
        <translation>Dokumente zum Weiterarbeiten</translation>
    </message>
    <message>
        <source>Tables and values</source>
        <translation>Tabellen und Werte</translation>
    </message>
    <message>
        <source>Other words</source>
        <translation>In anderen Worten</translation>
    </message>
    <message>
        <source>Reads pictures and photos and writes plain text.</source>
        <translation>Liest Bilder und Fotos und schreibt reinen Text.</translation>
    </message>
    <message>
        <source>Reads PDFs, scanned or not, and writes plain text.</source>
        <translation>Liest PDFs, gescannt oder nicht, und schreibt reinen Text.</translation>
    </message>
    <message>
        <source>Headings, paragraphs, lists and tables, to go on writing.</source>
        <translation>Überschriften, Absätze, Listen und Tabellen zum Weiterschreiben.</translation>
    </message>
    <message>
        <source>Headings, lists and tables as Markdown.</source>
        <translation>Überschriften, Listen und Tabellen als Markdown.</translation>
    </message>
    <message>
        <source>Looks as before, and can be searched and copied from.</source>
        <translation>Sieht aus wie zuvor; man kann darin suchen und daraus kopieren.</translation>
    </message>
    <message>
        <source>Takes the tables out, one file each.</source>
        <translation>Liest die Tabellen aus, je eine Datei.</translation>
    </message>
    <message>
        <source>Reads handwriting with a vision model.</source>
        <translation>Liest Handschrift mit einem Bildmodell.</translation>
    </message>
    <message>
        <source>Reads formulas with a vision model and writes them as LaTeX.</source>
        <translation>Liest Formeln mit einem Bildmodell und schreibt sie als LaTeX.</translation>
    </message>
    <message>
        <source>Translates on this computer; numbers and codes stay as they are.</source>
        <translation>Übersetzt auf diesem Computer; Zahlen und Kennungen bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Takes date, items and total out, each with its proof.</source>
        <translation>Entnimmt Datum, Posten und Gesamtsumme, jeweils mit Beleg.</translation>
    </message>
    <message>
        <source>Takes number, dates and sums out, each with its proof.</source>
        <translation>Entnimmt Nummer, Daten und Beträge, jeweils mit Beleg.</translation>
    </message>
    <message>
        <source>Takes name, company and addresses out.</source>
        <translation>Entnimmt Name, Firma und Adressen.</translation>
    </message>
    <message>
        <source>Keeps the lines as they stand, indents of code included.</source>
        <translation>Behält die Zeilen, wie sie stehen, auch Einrückungen von Code.</translation>
    </message>
    <message>
        <source>A few sentences that carry the pages they rest on.</source>
        <translation>Einige Sätze, die die Seiten nennen, auf denen sie beruhen.</translation>
    </message>
</context>
<context>
    <name>ToolGalleryDialog</name>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>Search tools</source>
        <translation>Werkzeuge suchen</translation>
    </message>
    <message>
        <source>Choose a tool and then files, or drop files on it. They go into the queue.</source>
        <translation>Wählen Sie ein Werkzeug und dann Dateien oder legen Sie Dateien darauf ab. Sie kommen in die Warteschlange.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Models…</source>
        <translation>Modelle …</translation>
    </message>
    <message>
        <source>Open files</source>
        <translation>Dateien öffnen</translation>
    </message>
    <message>
        <source>Pictures and PDFs</source>
        <translation>Bilder und PDFs</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
</context>
<context>
    <name>Tools</name>
    <message>
        <source>Image to text</source>
        <translation>Bild zu Text</translation>
    </message>
    <message>
        <source>PDF to text</source>
        <translation>PDF zu Text</translation>
    </message>
    <message>
        <source>Reads PDFs, scanned or not, and writes plain text</source>
        <translation>Liest PDFs, gescannt oder nicht, und schreibt reinen Text</translation>
    </message>
    <message>
        <source>PDF to Word</source>
        <translation>PDF zu Word</translation>
    </message>
    <message>
        <source>Writes a DOCX with headings, paragraphs, lists and tables</source>
        <translation>Schreibt ein DOCX mit Überschriften, Absätzen, Listen und Tabellen</translation>
    </message>
    <message>
        <source>PDF to Markdown</source>
        <translation>PDF zu Markdown</translation>
    </message>
    <message>
        <source>Writes Markdown with headings, lists and tables</source>
        <translation>Schreibt Markdown mit Überschriften, Listen und Tabellen</translation>
    </message>
    <message>
        <source>Searchable PDF</source>
        <translation>Durchsuchbares PDF</translation>
    </message>
    <message>
        <source>Lays invisible text over the ink, so that the PDF can be searched and copied from</source>
        <translation>Legt unsichtbaren Text über die Schrift, sodass man im PDF suchen und daraus kopieren kann</translation>
    </message>
    <message>
        <source>Extract tables</source>
        <translation>Tabellen auslesen</translation>
    </message>
    <message>
        <source>Handwriting to text</source>
        <translation>Handschrift zu Text</translation>
    </message>
    <message>
        <source>Reads handwriting with a vision model</source>
        <translation>Liest Handschrift mit einem Bildmodell</translation>
    </message>
    <message>
        <source>Reads formulas with a vision model and writes them as LaTeX in Markdown</source>
        <translation>Liest Formeln mit einem Bildmodell und schreibt sie als LaTeX in Markdown</translation>
    </message>
    <message>
        <source>Reads and translates with the local language model; numbers and codes stay as they are</source>
        <translation>Liest und übersetzt mit dem lokalen Sprachmodell; Zahlen und Kennungen bleiben, wie sie sind</translation>
    </message>
    <message>
        <source>Takes the fields of a receipt out, each with the line that proves it</source>
        <translation>Entnimmt die Felder eines Kassenbons, jedes mit der Zeile, die es belegt</translation>
    </message>
    <message>
        <source>Takes the fields of an invoice out, each with the line that proves it</source>
        <translation>Entnimmt die Felder einer Rechnung, jedes mit der Zeile, die es belegt</translation>
    </message>
    <message>
        <source>Takes the fields of a business card out, each with the line that proves it</source>
        <translation>Entnimmt die Felder einer Visitenkarte, jedes mit der Zeile, die es belegt</translation>
    </message>
    <message>
        <source>Reads screenshots and writes their lines as they stand, indents of code and columns of menus included</source>
        <translation>Liest Bildschirmfotos und schreibt ihre Zeilen, wie sie stehen, auch Einrückungen von Code und Spalten von Menüs</translation>
    </message>
    <message>
        <source>Sums a document up in sentences that carry the pages they rest on</source>
        <translation>Fasst ein Dokument in Sätzen zusammen, die die Seiten nennen, auf denen sie beruhen</translation>
    </message>
    <message>
        <source>Formulas to LaTeX</source>
        <translation>Formeln zu LaTeX</translation>
    </message>
    <message>
        <source>Reads pictures and photos and writes plain text</source>
        <translation>Liest Bilder und Fotos und schreibt reinen Text</translation>
    </message>
    <message>
        <source>Writes the tables as CSV, one file each</source>
        <translation>Schreibt die Tabellen als CSV, je eine Datei</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>Übersetzen</translation>
    </message>
    <message>
        <source>Receipt to JSON</source>
        <translation>Kassenbon zu JSON</translation>
    </message>
    <message>
        <source>Invoice to JSON</source>
        <translation>Rechnung zu JSON</translation>
    </message>
    <message>
        <source>Business card to JSON</source>
        <translation>Visitenkarte zu JSON</translation>
    </message>
    <message>
        <source>Screenshot to text</source>
        <translation>Bildschirmfoto zu Text</translation>
    </message>
    <message>
        <source>Summarize</source>
        <translation>Zusammenfassen</translation>
    </message>
</context>
<context>
    <name>Transcript</name>
    <message>
        <source>Conversation</source>
        <translation>Gespräch</translation>
    </message>
</context>
<context>
    <name>TranslationDialog</name>
    <message>
        <source>Translates with the language model on this computer, block by block. Numbers, addresses and codes are compared with the original; what could not be kept stays untranslated and is marked.</source>
        <translation>Übersetzt mit dem Sprachmodell auf diesem Rechner, Block für Block. Zahlen, Adressen und Kennungen werden mit dem Original verglichen; was sich nicht halten ließ, bleibt unübersetzt und ist gekennzeichnet.</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Übersetzung</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Also use a model not made for translating</source>
        <translation>Auch ein Modell verwenden, das nicht zum Übersetzen gemacht ist</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>Übersetzen</translation>
    </message>
    <message>
        <source>Original and translation</source>
        <translation>Original und Übersetzung</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Gespeichert: {name}</translation>
    </message>
    <message>
        <source>Models…</source>
        <translation>Modelle …</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) translated.</source>
        <translation>
            <numerusform>%n Seite übersetzt.</numerusform>
            <numerusform>%n Seiten übersetzt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The model is not made for this language: check every line.</source>
        <translation>Das Modell ist nicht für diese Sprache gemacht: Prüfen Sie jede Zeile.</translation>
    </message>
    <message numerus="yes">
        <source>%n block(s) stay in the original.</source>
        <translation>
            <numerusform>%n Block bleibt im Original.</numerusform>
            <numerusform>%n Blöcke bleiben im Original.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n block(s) should be checked.</source>
        <translation>
            <numerusform>%n Block sollte geprüft werden.</numerusform>
            <numerusform>%n Blöcke sollten geprüft werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save translation</source>
        <translation>Übersetzung speichern</translation>
    </message>
</context>
<context>
    <name>UpdateRow</name>
    <message>
        <source>Look for a newer version</source>
        <translation>Nach neuerer Version suchen</translation>
    </message>
    <message>
        <source>Asks {}; nothing about this machine is sent</source>
        <translation>Fragt bei {} nach; über diesen Rechner wird nichts gesendet</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Wird abgefragt …</translation>
    </message>
    <message>
        <source>This build names no address to ask for newer versions; nobody was asked.</source>
        <translation>In dieser Fassung ist keine Adresse hinterlegt, bei der sich nach neueren Versionen fragen ließe; es wurde nirgends nachgefragt.</translation>
    </message>
    <message>
        <source>This is the newest version.</source>
        <translation>Das ist die neueste Version.</translation>
    </message>
    <message>
        <source>Version {} can be had.</source>
        <translation>Version {} ist erhältlich.</translation>
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
        <translation>Startet</translation>
    </message>
    <message>
        <source>Watching</source>
        <translation>Wird überwacht</translation>
    </message>
    <message>
        <source>Waiting for the folder</source>
        <translation>Wartet auf den Ordner</translation>
    </message>
    <message>
        <source>Waiting, something is missing</source>
        <translation>Wartet, etwas fehlt</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Not watched</source>
        <translation>Nicht überwacht</translation>
    </message>
</context>
<context>
    <name>WatchedFoldersDialog</name>
    <message>
        <source>Watched folders</source>
        <translation>Überwachte Ordner</translation>
    </message>
    <message>
        <source>Files that appear in these folders are converted by themselves while Pagesight is open. Each is taken when it has stopped growing, and done once; a file that changes is done again.</source>
        <translation>Dateien, die in diesen Ordnern auftauchen, werden von selbst umgewandelt, solange Pagesight offen ist. Jede wird genommen, sobald sie nicht mehr wächst, und einmal bearbeitet; ändert sie sich, wird sie erneut bearbeitet.</translation>
    </message>
    <message>
        <source>No folder is watched.</source>
        <translation>Kein Ordner wird überwacht.</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Hinzufügen …</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausieren</translation>
    </message>
    <message>
        <source>Open results</source>
        <translation>Ergebnisse öffnen</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen …</translation>
    </message>
    <message>
        <source>Files set aside</source>
        <translation>Zurückgestellte Dateien</translation>
    </message>
    <message>
        <source>A file that is broken or asks for a password is left where it is, a note beside the results says why, and the watch goes on. It is tried again when it changes.</source>
        <translation>Eine Datei, die beschädigt ist oder ein Kennwort verlangt, bleibt, wo sie ist; ein Vermerk neben den Ergebnissen nennt den Grund, und die Überwachung geht weiter. Ändert sich die Datei, wird sie erneut versucht.</translation>
    </message>
    <message>
        <source>Show the file</source>
        <translation>Datei zeigen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>There are no results yet.</source>
        <translation>Es gibt noch keine Ergebnisse.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Watch “{}” no longer?</source>
        <translation>„{}“ nicht mehr überwachen?</translation>
    </message>
    <message>
        <source>The folder, its files and all results stay.</source>
        <translation>Der Ordner, seine Dateien und alle Ergebnisse bleiben.</translation>
    </message>
</context>
<context>
    <name>WelcomeDialog</name>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>Welcome to Pagesight</source>
        <translation>Willkommen bei Pagesight</translation>
    </message>
    <message>
        <source>Pagesight reads scans, photos and PDFs on this machine and turns them into text, tables and searchable PDFs. Nothing you open leaves your machine.</source>
        <translation>Pagesight liest Scans, Fotos und PDFs auf diesem Computer und macht daraus Text, Tabellen und durchsuchbare PDFs. Nichts, was geöffnet wird, verlässt den Computer.</translation>
    </message>
    <message>
        <source>Get the models</source>
        <translation>Modelle holen</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Loslegen</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Try it on a sample</source>
        <translation>Mit einem Beispiel ausprobieren</translation>
    </message>
    <message>
        <source>A scanned document</source>
        <translation>Ein gescanntes Dokument</translation>
    </message>
    <message>
        <source>An invoice with a table</source>
        <translation>Eine Rechnung mit Tabelle</translation>
    </message>
    <message>
        <source>A photo of a page</source>
        <translation>Ein Foto einer Seite</translation>
    </message>
    <message>
        <source>Chinese and Japanese</source>
        <translation>Chinesisch und Japanisch</translation>
    </message>
    <message>
        <source>The models are installed: everything is ready.</source>
        <translation>Die Modelle sind installiert: Alles ist bereit.</translation>
    </message>
    <message>
        <source>Reading needs models. Your settings forbid downloads: import them from a folder.</source>
        <translation>Zum Lesen werden Modelle gebraucht. Die Einstellungen verbieten Downloads: aus einem Ordner importieren.</translation>
    </message>
    <message>
        <source>Reading needs models: {} from {}, once. Then no network is needed any more.</source>
        <translation>Zum Lesen werden Modelle gebraucht: {} von {}, einmalig. Danach ist kein Netz mehr nötig.</translation>
    </message>
    <message>
        <source>Reading needs models. No source can be reached: import them from a folder.</source>
        <translation>Zum Lesen werden Modelle gebraucht. Keine Quelle ist erreichbar: aus einem Ordner importieren.</translation>
    </message>
</context>
<context>
    <name>WindowActions</name>
    <message>
        <source>&amp;Open files…</source>
        <translation>&amp;Dateien öffnen…</translation>
    </message>
    <message>
        <source>Choose pictures and PDFs to read</source>
        <translation>Bilder und PDFs zum Lesen wählen</translation>
    </message>
    <message>
        <source>Open &amp;folder…</source>
        <translation>&amp;Ordner öffnen…</translation>
    </message>
    <message>
        <source>Read every picture and PDF of a folder and the folders in it</source>
        <translation>Alle Bilder und PDFs eines Ordners und seiner Unterordner lesen</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Ein&amp;fügen</translation>
    </message>
    <message>
        <source>Read the picture or the files of the clipboard</source>
        <translation>Das Bild oder die Dateien der Zwischenablage lesen</translation>
    </message>
    <message>
        <source>&amp;Capture a part of the screen…</source>
        <translation>Bildschirm&amp;ausschnitt aufnehmen…</translation>
    </message>
    <message>
        <source>Draw a rectangle on the screen and read what is in it</source>
        <translation>Auf dem Bildschirm ein Rechteck aufziehen und dessen Inhalt lesen</translation>
    </message>
    <message>
        <source>All &amp;tools…</source>
        <translation>Alle &amp;Werkzeuge …</translation>
    </message>
    <message>
        <source>Choose what shall come out: Word, tables, values of an invoice, a translation</source>
        <translation>Wählen, was herauskommen soll: Word, Tabellen, Werte einer Rechnung, eine Übersetzung</translation>
    </message>
    <message>
        <source>&amp;Watched folders…</source>
        <translation>Überwachte &amp;Ordner …</translation>
    </message>
    <message>
        <source>Convert what appears in a folder by itself</source>
        <translation>Von selbst umwandeln, was in einem Ordner auftaucht</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xportieren…</translation>
    </message>
    <message>
        <source>Write the chosen documents as text, Markdown, Word, PDF, CSV or JSON</source>
        <translation>Die gewählten Dokumente als Text, Markdown, Word, PDF, CSV oder JSON schreiben</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>Ein&amp;stellungen…</translation>
    </message>
    <message>
        <source>Pri&amp;vate window</source>
        <translation>&amp;Privates Fenster</translation>
    </message>
    <message>
        <source>Read files without keeping anything of them</source>
        <translation>Dateien lesen, ohne etwas davon zu behalten</translation>
    </message>
    <message>
        <source>Show &amp;lists</source>
        <translation>&amp;Listen zeigen</translation>
    </message>
    <message>
        <source>Queue, pages and library beside the page</source>
        <translation>Warteschlange, Seiten und Bibliothek neben der Seite</translation>
    </message>
    <message>
        <source>Show &amp;text</source>
        <translation>&amp;Text zeigen</translation>
    </message>
    <message>
        <source>The text beside the page</source>
        <translation>Der Text neben der Seite</translation>
    </message>
    <message>
        <source>Show c&amp;hat</source>
        <translation>C&amp;hat zeigen</translation>
    </message>
    <message>
        <source>Ask about what was read</source>
        <translation>Nach dem Gelesenen fragen</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Vollbild</translation>
    </message>
    <message>
        <source>&amp;User guide</source>
        <translation>&amp;Benutzerhandbuch</translation>
    </message>
    <message>
        <source>&amp;Log…</source>
        <translation>&amp;Protokoll…</translation>
    </message>
    <message>
        <source>&amp;About Pagesight</source>
        <translation>&amp;Über Pagesight</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Queue</source>
        <translation>&amp;Warteschlange</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>We&amp;rkzeuge</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
</context>
<context>
    <name>WindowChat</name>
    <message>
        <source>Ask about this area</source>
        <translation>Nach diesem Bereich fragen</translation>
    </message>
    <message>
        <source>Draw the area on the page; Esc gives up</source>
        <translation>Ziehen Sie den Bereich auf der Seite auf; Esc bricht ab</translation>
    </message>
</context>
<context>
    <name>WindowEditing</name>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>No more doubtful words after this place</source>
        <translation>Keine unsicheren Wörter mehr nach dieser Stelle</translation>
    </message>
    <message>
        <source>No more doubtful words before this place</source>
        <translation>Keine unsicheren Wörter mehr vor dieser Stelle</translation>
    </message>
    <message>
        <source>This page was changed elsewhere and is shown as it is now. Undo brings your version back.</source>
        <translation>Diese Seite wurde an anderer Stelle geändert und wird so gezeigt, wie sie jetzt ist. „Rückgängig“ bringt die eigene Version zurück.</translation>
    </message>
    <message>
        <source>Draw the area on the page; Esc gives up</source>
        <translation>Den Bereich auf der Seite aufziehen; Esc bricht ab</translation>
    </message>
    <message>
        <source>Ignore area</source>
        <translation>(Bereich ignorieren)</translation>
    </message>
    <message>
        <source>There is no text in this area</source>
        <translation>In diesem Bereich ist kein Text</translation>
    </message>
    <message>
        <source>Read page again</source>
        <translation>(Seite erneut lesen)</translation>
    </message>
    <message>
        <source>Read area</source>
        <translation>(Bereich lesen)</translation>
    </message>
    <message>
        <source>Restore block</source>
        <translation>(Block wiederherstellen)</translation>
    </message>
    <message>
        <source>Restore page</source>
        <translation>(Seite wiederherstellen)</translation>
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
        <translation>Bedient andere Programme unter {}</translation>
    </message>
    <message>
        <source>Other programs are not served: {}</source>
        <translation>Andere Programme werden nicht bedient: {}</translation>
    </message>
</context>
<context>
    <name>WindowTools</name>
    <message>
        <source>Take &amp;fields out…</source>
        <translation>&amp;Felder entnehmen …</translation>
    </message>
    <message>
        <source>Take values such as date and total out of the document</source>
        <translation>Werte wie Datum und Gesamtsumme aus dem Dokument entnehmen</translation>
    </message>
    <message>
        <source>&amp;Translate…</source>
        <translation>Ü&amp;bersetzen …</translation>
    </message>
    <message>
        <source>Translate the document beside its original</source>
        <translation>Das Dokument neben seinem Original übersetzen</translation>
    </message>
</context>
<context>
    <name>_ChatCounts</name>
    <message numerus="yes">
        <source>%n sentence(s) are not supported by the document.</source>
        <translation>
            <numerusform>%n Satz ist vom Dokument nicht belegt.</numerusform>
            <numerusform>%n Sätze sind vom Dokument nicht belegt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n citation(s)</source>
        <translation>
            <numerusform>%n Beleg</numerusform>
            <numerusform>%n Belege</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Counts</name>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%n Seite</numerusform>
            <numerusform>%n Seiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages failed</source>
        <translation>
            <numerusform>%n Seite fehlgeschlagen</numerusform>
            <numerusform>%n Seiten fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n Datei</numerusform>
            <numerusform>%n Dateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parts not by the vision model</source>
        <translation>
            <numerusform>%n Teil nicht vom Bildmodell</numerusform>
            <numerusform>%n Teile nicht vom Bildmodell</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Working on %n file(s)</source>
        <translation>
            <numerusform>%n Datei in Arbeit</numerusform>
            <numerusform>%n Dateien in Arbeit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of a watched folder could not be read</source>
        <translation>
            <numerusform>%n Datei eines überwachten Ordners konnte nicht gelesen werden</numerusform>
            <numerusform>%n Dateien überwachter Ordner konnten nicht gelesen werden</numerusform>
        </translation>
    </message>
</context>
</TS>

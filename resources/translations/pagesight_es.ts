<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES" sourcelanguage="en_US">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Pagesight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turns pictures and PDFs into text on this computer; nothing is sent anywhere.
Free software under the GNU Affero General Public License, version 3 or later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts and their licences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChoicesForm</name>
    <message numerus="yes">
        <source>Export %n document(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Formats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert a field into the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview of the names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where a file exists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep both, with a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Where a file exists:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for the exported files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose at least one format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview: {}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DetailsTab</name>
    <message>
        <source>Details of the page as JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This page has not been read yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DocumentListModel</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{} of %n page(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Source file not found in its place</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DropHint</name>
    <message>
        <source>Drop to read</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>page {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such file or folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check its name and place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system does not let the file be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check its rights, and whether its drive is connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get the file again from where it came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The content of the file is of no kind that can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a PDF or a picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged or was changed, and cannot be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it in another program and save it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PDF is protected by a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password does not open the PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the password, capital letters too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has no pages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page range names no page of the file, or cannot be understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it like 1-3,7,10-end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture has more pixels than allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it smaller, or raise the limit in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has more pages than allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a page range, or raise the limit in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page is damaged and cannot be drawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the file in another program and save it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file here that can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose PDFs or pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reading process ended unexpectedly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again; if it happens again, look into the log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reading process used too much memory and was ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close other programs, or raise the limit in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page made no progress for too long and was given up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again, or raise the time limit in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page could not be recognised.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This version does not have what was asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose something else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No installed model reads this language.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another language.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not one page could be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the reasons page by page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A model is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install it in the settings under Models.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files of a model are damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the model again in the settings under Models.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a model from the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model could not be downloaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the connection, or import the model from a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings forbid the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow downloads in the settings, or import from a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file of this name exists already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow replacing it, or choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder cannot be written to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder, or check its rights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room on it, or choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The result could not be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A setting has a value that is not allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct it in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such tool.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a tool from the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a format from the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name template cannot be filled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the fields that are listed beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is using the library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until it has finished, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put back a copy of it, or delete it in the settings under Storage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document is no longer in the library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window cannot open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the command line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something failed unexpectedly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log holds the details.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searchable PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables as CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON with all boxes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ending of the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today&apos;s date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time of the export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tier that read it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} of the text found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>boxes off by {} of a line&apos;s height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same size as the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} larger than the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} smaller than the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PDF does not hold what was read.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results of the export</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of these names exist already.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} of {} files done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} of {} files could not be made as they should be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped; what was written so far stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HitListModel</name>
    <message>
        <source>{} · page {}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>Open files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures and PDFs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clipboard holds no picture and no files</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InterruptedModel</name>
    <message>
        <source>begun {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{} of %n page(s) read</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>no page read yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is no longer there</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>en</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LibraryPanel</name>
    <message>
        <source>Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the text of all documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All words must be on a page; &quot;quotes&quot; keep words together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Past documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find source file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No page holds these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents that were read appear here, with all their text to search.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{} in {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; the first are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Delete %n document(s) from the library?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>What was read is deleted. The source files and exported files on your disk stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) deleted</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where does {} lie now?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source file was found.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Something failed unexpectedly; the log file holds the details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The models that read pictures are not installed ({}). PDFs that hold text can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install models…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some settings take effect when Pagesight is started again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close Pagesight?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files are still being read. Pages that are finished are kept.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MarkdownTab</name>
    <message>
        <source>Page as Markdown, rendered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No text on this page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page as Markdown, source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the Markdown source</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Problem with this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try to show the page again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ModelTable</name>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Installed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not installed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Older version</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <source>Models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>would come from {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Installed models take {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get {}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to {} are downloaded from {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has to be downloaded or imported again before it can be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder with model files</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n model(s) installed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n model(s) verified: all as they should be</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OptionsRow</name>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the text; automatic fits mixed documents too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do with pages of a PDF that hold text already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use it where it is good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Always use it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the picture anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all, or 1-3,7,10-end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Te&amp;xt in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pa&amp;ges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which pages of each file; pages are counted from 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write page numbers and ranges like 1-3,7,10-end</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageActions</name>
    <message>
        <source>Previous page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show sideways pages upright</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show boxes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outline blocks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outline lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outline words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show reading order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select all text of the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy a region as a picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageCanvas</name>
    <message>
        <source>Line: {confidence}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageToolbar</name>
    <message>
        <source>Page toolbar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is shown over the page</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Open a document to see its pages here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Characters copied: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy this block as a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{width} × {height} pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture copied: {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page view, no document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {number}, not read yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {number}, lines: {lines}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean confidence {confidence} %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlainTextTab</name>
    <message>
        <source>Text of the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No text on this page.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Queue</name>
    <message>
        <source>{} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} min {} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} h {} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {} s left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {} min left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {} h {} min left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 page failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n pages failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The percentage is the mean confidence of the reading.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QueueModel</name>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QueuePanel</name>
    <message>
        <source>Files done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was added: the pages cannot be understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish the pages in work and begin no further ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the chosen files; without a choice, all of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Retry failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read failed and cancelled files again: the chosen ones, else all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;move from list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the chosen files off the list; files and results stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove &amp;finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take all files that were read off the list; results stay in the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read selection with these options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the chosen files anew with the options above; what was read so already is not read twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QueuePresenter</name>
    <message>
        <source>No picture or PDF lies there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files that are waiting already were not added again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added: {}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecoveryDialog</name>
    <message>
        <source>Unfinished reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some files were not finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program ended while it was reading. Finished pages are kept and are not read again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unfinished files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Delete what was read of %n file(s)?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The files themselves stay.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResultModel</name>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages read at the same time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a page up after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of exported files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest side of a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most pages of a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most memory of a reading process</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renew a reading process at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renew a reading process after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End an idle reading process after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> pt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> px</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> megapixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask before each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without asking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages read at the same time, one process each; 0 chooses from the processor&apos;s cores and the free memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When models may be downloaded: ask, never, allow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest picture that is opened, millions of pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest side of a picture that is opened, pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most pages of a file that are read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds without progress after which a page is given up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory at which a reading process is replaced after its page, megabytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory at which a reading process is ended at once, megabytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages after which a reading process is replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds after which a reading process without work ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the written files, without ending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the window: system, or its code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours of the window: system, light, dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the window&apos;s text, points; 0 takes the system&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storage and privacy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore defaults</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Drop pictures and PDFs here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are read on this computer and nothing is sent anywhere. You can also open files or folders, or paste a picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was stopped before the first page was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It waits for the files before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is being opened.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>{} of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confidence {}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StoragePage</name>
    <message>
        <source>Everything stays on this machine. Documents are never sent anywhere; the only use of the network is getting models, as you allow it under Models. Your source files are never changed, only referred to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete everything that was read…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text and boxes of every document read, its name, place and fingerprint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files of the networks that read; nothing about your documents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These settings and the last choices of an export.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the program did and errors, with file names, without any text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the folder of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been kept there yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete all documents, the text read from them, and the logs?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be undone. Source files, exported files, models and settings stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that was read has been deleted.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TablesTab</name>
    <message>
        <source>Table of the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the whole table, cells apart by tabs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cells of the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No table was found on this page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table {number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TextPanel</name>
    <message>
        <source>Content of the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy everything of this tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Characters copied: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This page has not been read yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text of the open page is shown here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ThumbnailModel</name>
    <message>
        <source>Page {number}, {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>being read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ThumbnailPanel</name>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pages of the document and how far each of them is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pages of the open document are listed here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tools</name>
    <message>
        <source>Image to text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads pictures and writes plain text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF to text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads PDFs, scanned or not, and writes plain text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF to Word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes a DOCX with headings, paragraphs, lists and tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF to Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes Markdown with headings, lists and tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searchable PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lays invisible text over the ink, so that the PDF can be searched and copied from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extract tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes the tables as CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handwriting to text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads handwriting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formulas to LaTeX</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads formulas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Translate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads and translates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt to JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads the fields of a receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invoice to JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads the fields of an invoice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Business card to JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads the fields of a business card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screenshot to text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads screenshots and writes plain text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summarize</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sums a document up</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WelcomeDialog</name>
    <message>
        <source>Welcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome to Pagesight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pagesight reads scans, photos and PDFs on this machine and turns them into text, tables and searchable PDFs. Nothing you open leaves your machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get the models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import from a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it on a sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A scanned document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An invoice with a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A photo of a page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chinese and Japanese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The models are installed: everything is ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading needs models. Your settings forbid downloads: import them from a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading needs models: {} from {}, once. Then no network is needed any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading needs models. No source can be reached: import them from a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder with model files</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WindowActions</name>
    <message>
        <source>&amp;Open files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose pictures and PDFs to read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read every picture and PDF of a folder and the folders in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the picture or the files of the clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the chosen documents as text, Markdown, Word, PDF, CSV or JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue, pages and library beside the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text beside the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Pagesight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="si_LK" sourcelanguage="en_US">
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>සියල්ල තෝරන්න (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>එකක් ඉහළට (&amp;S)</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>පහළට එකක් (&amp;D)</translation>
    </message>
</context>
<context>
    <name>QDockWidget</name>
    <message>
        <source>Close</source>
        <translation>වසන්න</translation>
    </message>
    <message>
        <source>Float</source>
        <translation>පාවෙන්න හරින්න</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Look in:</source>
        <translation>සොයන තැන:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>ගොනු නම (&amp;N):</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>ගොනු වර්ගය:</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>විවෘත කරන්න (&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>සුරකින්න (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>තෝරන්න (&amp;C)</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>නාමාවලිය:</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>සියලු ගොනු (*)</translation>
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
        <source>Parent Directory</source>
        <translation>මව් නාමාවලිය</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>නව ෆෝල්ඩරයක් සාදන්න</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>ලැයිස්තු දසුන</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>විස්තර දසුන</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>නම වෙනස් කරන්න (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>මකන්න (&amp;D)</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>සැඟවුණු ගොනු පෙන්වන්න (&amp;H)</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>අලුත් ෆෝල්ඩරය (&amp;N)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>ඉවත් කරන්න</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>පැති තීරුව</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ගොනු</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>ෆෝල්ඩරය</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ගොනුව</translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation>මෑත ස්ථාන</translation>
    </message>
    <message>
        <source>Find Directory</source>
        <translation>නාමාවලිය සොයන්න</translation>
    </message>
    <message>
        <source>Show </source>
        <translation>පෙන්වන්න </translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translation>නම</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>ප්‍රමාණය</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>වර්ගය</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>වර්ගය</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>වෙනස් කළ දිනය</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>පරිගණකය</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>මගේ පරිගණකය</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>අස් කරන්න (&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>නැවත කරන්න (&amp;R)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>කපන්න (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>පිටපත් කරන්න (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>අලවන්න (&amp;P)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>මකන්න</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>සියල්ල තෝරන්න</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>Show Details...</source>
        <translation>විස්තර පෙන්වන්න...</translation>
    </message>
    <message>
        <source>Hide Details...</source>
        <translation>විස්තර සඟවන්න...</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>හරි</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>සුරකින්න</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>සියල්ල සුරකින්න</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>විවෘත කරන්න</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>ඔව් (&amp;Y)</translation>
    </message>
    <message>
        <source>Yes to &amp;All</source>
        <translation>සියල්ලට ඔව් (&amp;A)</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>නැත (&amp;N)</translation>
    </message>
    <message>
        <source>N&amp;o to All</source>
        <translation>කිසිවකටත් නැත (&amp;O)</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>නවතා දමන්න</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>නැවත උත්සාහ කරන්න</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>නොසලකා හරින්න</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>වසන්න</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>අවලංගු කරන්න</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>ඉවත ලන්න</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>උදවු</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>යොදන්න</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>යළි සකසන්න</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>පෙරනිමි ප්‍රතිසාධනය කරන්න</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>අස් කරන්න (&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>නැවත කරන්න (&amp;R)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>කපන්න (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>පිටපත් කරන්න (&amp;C)</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>සබැඳි ලිපිනය පිටපත් කරන්න (&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>අලවන්න (&amp;P)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>මකන්න</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>සියල්ල තෝරන්න</translation>
    </message>
</context>
</TS>

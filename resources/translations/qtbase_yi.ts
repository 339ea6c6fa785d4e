<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="yi_UA" sourcelanguage="en_US">
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>אויסקלײַבן אַלץ (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>טריט אַרויף (&amp;S)</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>אַ טריט אַראָפּ (&amp;D)</translation>
    </message>
</context>
<context>
    <name>QDockWidget</name>
    <message>
        <source>Close</source>
        <translation>פֿאַרמאַכן</translation>
    </message>
    <message>
        <source>Float</source>
        <translation>שוועבן לאָזן</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Look in:</source>
        <translation>זוכן אין:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>נאָמען פֿון טעקע (&amp;N):</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>טעקעס פֿון טיפּ:</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>עפֿענען (&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>אויפֿהיטן (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>אויסקלײַבן (&amp;C)</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>פּאַפּקע:</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>אַלע טעקעס (*)</translation>
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
        <source>Parent Directory</source>
        <translation>אייבערשטע פּאַפּקע</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>שאַפֿן אַ נײַע פּאַפּקע</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>רשימה־אויסקוק</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>פּרטים־אויסקוק</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>געבן אַן אַנדער נאָמען (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>אויסמעקן (&amp;D)</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>ווײַזן באַהאַלטענע טעקעס (&amp;H)</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>נײַע פּאַפּקע (&amp;N)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>אַוועקנעמען</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>זײַטיקער פּאַס</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>טעקעס</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>פּאַפּקע</translation>
    </message>
    <message>
        <source>File</source>
        <translation>טעקע</translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation>לעצטע ערטער</translation>
    </message>
    <message>
        <source>Find Directory</source>
        <translation>געפֿינען אַ פּאַפּקע</translation>
    </message>
    <message>
        <source>Show </source>
        <translation>ווײַזן </translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translation>נאָמען</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>גרייס</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>סאָרט</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>טיפּ</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>דאַטע פֿון ענדערונג</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>קאָמפּיוטער</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>מײַן קאָמפּיוטער</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>צוריקנעמען (&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>ווידער טאָן (&amp;R)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>אויסשנײַדן (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>קאָפּירן (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>אַרײַנקלעפּן (&amp;P)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>אויסמעקן</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>אויסקלײַבן אַלץ</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>Show Details...</source>
        <translation>ווײַזן פּרטים...</translation>
    </message>
    <message>
        <source>Hide Details...</source>
        <translation>באַהאַלטן פּרטים...</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>גוט</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>אויפֿהיטן</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>אויפֿהיטן אַלץ</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>עפֿענען</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>יאָ (&amp;Y)</translation>
    </message>
    <message>
        <source>Yes to &amp;All</source>
        <translation>אַלע יאָ (&amp;A)</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>ניין (&amp;N)</translation>
    </message>
    <message>
        <source>N&amp;o to All</source>
        <translation>קיינע נישט (&amp;O)</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>אָפּהאַקן</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>פּרוּוון נאָך אַ מאָל</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>איגנאָרירן</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>פֿאַרמאַכן</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>אַנולירן</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>אַוועקוואַרפֿן</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>הילף</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>אָנווענדן</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>צוריקשטעלן</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>צוריקשטעלן סטאַנדאַרט</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>צוריקנעמען (&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>ווידער טאָן (&amp;R)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>אויסשנײַדן (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>קאָפּירן (&amp;C)</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>לינק־אַדרעס קאָפּירן (&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>אַרײַנקלעפּן (&amp;P)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>אויסמעקן</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>אויסקלײַבן אַלץ</translation>
    </message>
</context>
</TS>

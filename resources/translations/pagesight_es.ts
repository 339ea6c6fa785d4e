<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES" sourcelanguage="en_US">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Pagesight</source>
        <translation>Acerca de Pagesight</translation>
    </message>
    <message>
        <source>Turns pictures and PDFs into text on this computer; nothing is sent anywhere.
Free software under the GNU Affero General Public License, version 3 or later.</source>
        <translation>Convierte imágenes y PDF en texto en este equipo; no se envía nada a ninguna parte.
Software libre bajo la Licencia Pública General Affero de GNU, versión 3 o posterior.</translation>
    </message>
    <message>
        <source>Search parts and licences</source>
        <translation>Buscar componentes y licencias</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Texto de la licencia</translation>
    </message>
    <message>
        <source>Parts and their licences</source>
        <translation>Componentes y sus licencias</translation>
    </message>
    <message>
        <source>This part ships no text of its licence; its name above says which it is.</source>
        <translation>Este componente no incluye el texto de su licencia; el nombre de arriba indica cuál es.</translation>
    </message>
</context>
<context>
    <name>Accepting</name>
    <message>
        <source>Accept improvement</source>
        <translation>Aceptar mejora</translation>
    </message>
</context>
<context>
    <name>AddModelDialog</name>
    <message>
        <source>Add a model from a file</source>
        <translation>Añadir un modelo desde un archivo</translation>
    </message>
    <message>
        <source>Models (*.gguf)</source>
        <translation>Modelos (*.gguf)</translation>
    </message>
    <message>
        <source>Model (GGUF)</source>
        <translation>Modelo (GGUF)</translation>
    </message>
    <message>
        <source>Picture encoder (mmproj)</source>
        <translation>Codificador de imágenes (mmproj)</translation>
    </message>
    <message>
        <source>Only for a model that sees</source>
        <translation>Solo para un modelo de visión</translation>
    </message>
    <message>
        <source>What fits the kind of model</source>
        <translation>Según el tipo de modelo</translation>
    </message>
    <message>
        <source>Prompts from a file</source>
        <translation>Prompts de un archivo</translation>
    </message>
    <message>
        <source>Profiles (*.toml)</source>
        <translation>Perfiles (*.toml)</translation>
    </message>
    <message>
        <source>Instead of the above</source>
        <translation>En lugar de lo anterior</translation>
    </message>
    <message>
        <source>What the file says of itself</source>
        <translation>Lo que el archivo dice de sí mismo</translation>
    </message>
    <message>
        <source>Link the files instead of copying them, where the disk allows it</source>
        <translation>Enlazar los archivos en lugar de copiarlos, si el disco lo permite</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>Prompts</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>The files are checked before they are taken. Only add models from people you trust, and mind their licence.</source>
        <translation>Los archivos se comprueban antes de añadirse. Añada solo modelos de personas de confianza y respete su licencia.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>AddWatchDialog</name>
    <message>
        <source>Watch a folder</source>
        <translation>Vigilar una carpeta</translation>
    </message>
    <message>
        <source>Folder to watch</source>
        <translation>Carpeta que se vigila</translation>
    </message>
    <message>
        <source>Folder of the results</source>
        <translation>Carpeta de los resultados</translation>
    </message>
    <message>
        <source>What is made</source>
        <translation>Qué se genera</translation>
    </message>
    <message>
        <source>These formats:</source>
        <translation>Estos formatos:</translation>
    </message>
    <message>
        <source>Translate into</source>
        <translation>Traducir a</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Qué está mal</translation>
    </message>
    <message>
        <source>What lies in the folder now is converted too. The files stay where they are, and folders in it are watched as well. If the results lie inside, they are not read again.</source>
        <translation>Lo que ya hay en la carpeta también se convierte. Los archivos se quedan donde están y las subcarpetas también se vigilan. Si los resultados están dentro, no se vuelven a leer.</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Vigilar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>Esa carpeta no existe.</translation>
    </message>
    <message>
        <source>The results need a folder of their own; one inside is fine.</source>
        <translation>Los resultados necesitan una carpeta propia; puede estar dentro.</translation>
    </message>
    <message>
        <source>Choose at least one format.</source>
        <translation>Elija al menos un formato.</translation>
    </message>
</context>
<context>
    <name>AreaChip</name>
    <message>
        <source>Picture of the area</source>
        <translation>Imagen del área</translation>
    </message>
    <message>
        <source>Do not ask about the area</source>
        <translation>No preguntar por el área</translation>
    </message>
    <message>
        <source>Area of page {}</source>
        <translation>Área de la página {}</translation>
    </message>
    <message>
        <source>Area of page {}, its text only</source>
        <translation>Área de la página {}, solo su texto</translation>
    </message>
</context>
<context>
    <name>AsideModel</name>
    <message>
        <source>File set aside</source>
        <translation>Archivo apartado</translation>
    </message>
    <message>
        <source>Why, and what to do</source>
        <translation>Motivo y qué hacer</translation>
    </message>
</context>
<context>
    <name>BlockEditing</name>
    <message>
        <source>Edit text</source>
        <translation>Editar texto</translation>
    </message>
</context>
<context>
    <name>BlockField</name>
    <message>
        <source>Lines of the block</source>
        <translation>Líneas del bloque</translation>
    </message>
    <message>
        <source>Enter takes the text over, Shift+Enter begins a line, Esc leaves it</source>
        <translation>Enter acepta el texto, Shift+Enter inicia una línea, Esc sale</translation>
    </message>
</context>
<context>
    <name>Blocks</name>
    <message>
        <source>paragraph</source>
        <translation>párrafo</translation>
    </message>
    <message>
        <source>heading</source>
        <translation>título</translation>
    </message>
    <message>
        <source>list item</source>
        <translation>elemento de lista</translation>
    </message>
    <message>
        <source>table</source>
        <translation>tabla</translation>
    </message>
    <message>
        <source>formula</source>
        <translation>fórmula</translation>
    </message>
    <message>
        <source>figure</source>
        <translation>figura</translation>
    </message>
    <message>
        <source>caption</source>
        <translation>leyenda</translation>
    </message>
    <message>
        <source>footnote</source>
        <translation>nota al pie</translation>
    </message>
    <message>
        <source>page header</source>
        <translation>encabezado de página</translation>
    </message>
    <message>
        <source>page footer</source>
        <translation>pie de página</translation>
    </message>
    <message>
        <source>bar code</source>
        <translation>código de barras</translation>
    </message>
</context>
<context>
    <name>CaptureOverlay</name>
    <message>
        <source>Choose a part of the screen</source>
        <translation>Elegir una parte de la pantalla</translation>
    </message>
    <message>
        <source>Draw a rectangle, or move one with the arrow keys and size it with Shift. Enter takes it, Esc cancels.</source>
        <translation>Dibuje un rectángulo, o muévalo con las teclas de flecha y cambie su tamaño con Shift. Enter lo acepta, Esc cancela.</translation>
    </message>
</context>
<context>
    <name>Chat</name>
    <message>
        <source>What is this document about?</source>
        <translation>¿De qué trata este documento?</translation>
    </message>
    <message>
        <source>What is the total?</source>
        <translation>¿Cuál es el total?</translation>
    </message>
    <message>
        <source>When is the payment due?</source>
        <translation>¿Cuándo vence el pago?</translation>
    </message>
    <message>
        <source>Who are the parties?</source>
        <translation>¿Quiénes son las partes?</translation>
    </message>
    <message>
        <source>When does it end?</source>
        <translation>¿Cuándo termina?</translation>
    </message>
    <message>
        <source>How much is the rent?</source>
        <translation>¿Cuánto es el alquiler?</translation>
    </message>
    <message>
        <source>What is the date?</source>
        <translation>¿Cuál es la fecha?</translation>
    </message>
    <message>
        <source>What does it say for “{label}”?</source>
        <translation>¿Qué pone en «{label}»?</translation>
    </message>
    <message>
        <source>About an area of page {}</source>
        <translation>Sobre un área de la página {}</translation>
    </message>
    <message>
        <source>Ask in other words, or look for single words:</source>
        <translation>Pregunte con otras palabras o busque palabras sueltas:</translation>
    </message>
    <message>
        <source>search the library</source>
        <translation>buscar en la biblioteca</translation>
    </message>
    <message>
        <source>In the words of the document:</source>
        <translation>En palabras del documento:</translation>
    </message>
    <message>
        <source>Cut off: the answer was stopped before its end</source>
        <translation>Interrumpida: la respuesta se detuvo antes de terminar</translation>
    </message>
    <message>
        <source>Searching the pages…</source>
        <translation>Buscando en las páginas…</translation>
    </message>
    <message>
        <source>Loading the model…</source>
        <translation>Cargando el modelo…</translation>
    </message>
    <message>
        <source>Answering…</source>
        <translation>Respondiendo…</translation>
    </message>
    <message>
        <source>Checking the citations…</source>
        <translation>Comprobando las citas…</translation>
    </message>
    <message>
        <source>Trying once more, because a sentence is not supported…</source>
        <translation>Nuevo intento, porque una frase no está respaldada…</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>Trabajando…</translation>
    </message>
    <message>
        <source>Supported by this place</source>
        <translation>Respaldado por este pasaje</translation>
    </message>
    <message>
        <source>Only partly supported by this place</source>
        <translation>Respaldado solo en parte por este pasaje</translation>
    </message>
    <message>
        <source>Not supported by this place</source>
        <translation>No respaldado por este pasaje</translation>
    </message>
    <message>
        <source>p. {}</source>
        <translation>pág. {}</translation>
    </message>
    <message>
        <source>in part</source>
        <translation>en parte</translation>
    </message>
    <message>
        <source>What comes nearest; it may not answer the question:</source>
        <translation>Lo que más se acerca, aunque quizá no responda a la pregunta:</translation>
    </message>
    <message>
        <source>Comes near; it may not answer</source>
        <translation>Se acerca, pero quizá no responda</translation>
    </message>
    <message>
        <source>Line that comes near</source>
        <translation>Línea cercana a la pregunta</translation>
    </message>
    <message>
        <source>Citation</source>
        <translation>Cita</translation>
    </message>
    <message>
        <source>page {}</source>
        <translation>página {}</translation>
    </message>
    <message>
        <source>supported</source>
        <translation>respaldado</translation>
    </message>
    <message>
        <source>supported in part</source>
        <translation>respaldado en parte</translation>
    </message>
    <message>
        <source>not supported</source>
        <translation>no respaldado</translation>
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
        <translation>Leído con una confianza del {}; compárelo con la imagen</translation>
    </message>
    <message>
        <source>not supported by the document</source>
        <translation>no respaldado por el documento</translation>
    </message>
    <message>
        <source>not found in the document: {}</source>
        <translation>no se encuentra en el documento: {}</translation>
    </message>
    <message>
        <source>not in the cited lines: {}</source>
        <translation>no está en las líneas citadas: {}</translation>
    </message>
    <message>
        <source>This is not in the documents.</source>
        <translation>Esto no está en los documentos.</translation>
    </message>
    <message>
        <source>This is not in the document.</source>
        <translation>Esto no está en el documento.</translation>
    </message>
    <message>
        <source>The question is in another language than the document; ask in its language for better answers.</source>
        <translation>La pregunta está en otro idioma que el documento; pregunte en el suyo para obtener mejores respuestas.</translation>
    </message>
    <message>
        <source>Answered from {read} of {total} pages</source>
        <translation>Respuesta basada en {read} de {total} páginas</translation>
    </message>
    <message>
        <source>Answering from {read} of {total} pages</source>
        <translation>Respondiendo a partir de {read} de {total} páginas</translation>
    </message>
    <message>
        <source>A model is being installed…</source>
        <translation>Se está instalando un modelo…</translation>
    </message>
    <message>
        <source>No document is open</source>
        <translation>No hay ningún documento abierto</translation>
    </message>
    <message>
        <source>A language model is missing</source>
        <translation>Falta un modelo de lenguaje</translation>
    </message>
    <message>
        <source>No page is read yet</source>
        <translation>Aún no se ha leído ninguna página</translation>
    </message>
</context>
<context>
    <name>ChatHeader</name>
    <message>
        <source>What is asked</source>
        <translation>Sobre qué se pregunta</translation>
    </message>
    <message>
        <source>This document</source>
        <translation>Este documento</translation>
    </message>
    <message>
        <source>The selected documents</source>
        <translation>Los documentos seleccionados</translation>
    </message>
    <message>
        <source>The whole library</source>
        <translation>Toda la biblioteca</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversaciones</translation>
    </message>
    <message>
        <source>Conversations, export, copy, delete</source>
        <translation>Conversaciones, exportar, copiar, eliminar</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>Nueva conversación</translation>
    </message>
    <message>
        <source>Earlier conversations</source>
        <translation>Conversaciones anteriores</translation>
    </message>
    <message>
        <source>Export as Markdown…</source>
        <translation>Exportar como Markdown…</translation>
    </message>
    <message>
        <source>Copy the conversation</source>
        <translation>Copiar la conversación</translation>
    </message>
    <message>
        <source>Delete the conversation…</source>
        <translation>Eliminar la conversación…</translation>
    </message>
    <message>
        <source>Models…</source>
        <translation>Modelos…</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n documento</numerusform>
            <numerusform>%n documentos</numerusform>
        </translation>
    </message>
    <message>
        <source>What is asked: {}</source>
        <translation>Se pregunta sobre: {}</translation>
    </message>
    <message>
        <source>Choose what is asked</source>
        <translation>Elegir sobre qué se pregunta</translation>
    </message>
    <message numerus="yes">
        <source>The %n selected document(s)</source>
        <translation>
            <numerusform>El documento seleccionado</numerusform>
            <numerusform>Los %n documentos seleccionados</numerusform>
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
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stop the answer (Esc)</source>
        <translation>Detener la respuesta (Esc)</translation>
    </message>
    <message>
        <source>Copy the answer</source>
        <translation>Copiar la respuesta</translation>
    </message>
    <message>
        <source>Copy with citations</source>
        <translation>Copiar con citas</translation>
    </message>
    <message>
        <source>Copy the answer with the quoted lines</source>
        <translation>Copiar la respuesta con las líneas citadas</translation>
    </message>
    <message>
        <source>Answer again</source>
        <translation>Responder de nuevo</translation>
    </message>
    <message>
        <source>Have the question answered another way</source>
        <translation>Obtener otra respuesta a la pregunta</translation>
    </message>
    <message>
        <source>Waiting for the answer in another conversation…</source>
        <translation>Esperando la respuesta en otra conversación…</translation>
    </message>
    <message>
        <source>Next: {}</source>
        <translation>Siguiente: {}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>A language model is missing; it is installed under Models.</source>
        <translation>Falta un modelo de lenguaje; se instala en Modelos.</translation>
    </message>
    <message>
        <source>This page was changed since the answer; here it stood.</source>
        <translation>Esta página se modificó después de la respuesta; el pasaje estaba aquí.</translation>
    </message>
    <message>
        <source>The answer was copied</source>
        <translation>Se copió la respuesta</translation>
    </message>
    <message>
        <source>The conversation was copied</source>
        <translation>Se copió la conversación</translation>
    </message>
    <message>
        <source>Export the conversation</source>
        <translation>Exportar la conversación</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>conversation</source>
        <translation>conversación</translation>
    </message>
    <message>
        <source>Written: {}</source>
        <translation>Guardado: {}</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Delete this conversation?</source>
        <translation>¿Eliminar esta conversación?</translation>
    </message>
    <message>
        <source>The document stays. The conversation cannot be brought back.</source>
        <translation>El documento se conserva. La conversación no se puede recuperar.</translation>
    </message>
</context>
<context>
    <name>ChatStartPage</name>
    <message>
        <source>Show the models…</source>
        <translation>Mostrar los modelos…</translation>
    </message>
    <message>
        <source>Ask for example</source>
        <translation>Pregunte, por ejemplo</translation>
    </message>
    <message>
        <source>Ask your documents</source>
        <translation>Pregunte a sus documentos</translation>
    </message>
    <message>
        <source>Open a document to ask about it, or choose above to ask the whole library.</source>
        <translation>Abra un documento para preguntar sobre él, o elija arriba toda la biblioteca.</translation>
    </message>
    <message>
        <source>A language model is missing</source>
        <translation>Falta un modelo de lenguaje</translation>
    </message>
    <message>
        <source>No page is read yet</source>
        <translation>Aún no se ha leído ninguna página</translation>
    </message>
    <message>
        <source>Questions can be asked as soon as the first page has been read.</source>
        <translation>Se podrá preguntar en cuanto se haya leído la primera página.</translation>
    </message>
    <message>
        <source>Nothing to ask about yet</source>
        <translation>Aún no hay nada sobre lo que preguntar</translation>
    </message>
    <message>
        <source>No document with text is here.</source>
        <translation>Aquí no hay ningún documento con texto.</translation>
    </message>
    <message>
        <source>Ask these documents</source>
        <translation>Pregunte a estos documentos</translation>
    </message>
    <message>
        <source>Ask this document</source>
        <translation>Pregunte a este documento</translation>
    </message>
    <message>
        <source>Each sentence of an answer names the place it rests on; a click shows it on the page.</source>
        <translation>Cada frase de una respuesta indica el pasaje en el que se basa; con un clic se muestra en la página.</translation>
    </message>
    <message>
        <source>Questions are answered by a model that runs on this machine; nothing is sent anywhere.</source>
        <translation>Las preguntas las responde un modelo que se ejecuta en este equipo; no se envía nada a ninguna parte.</translation>
    </message>
    <message>
        <source>{} to download</source>
        <translation>{} por descargar</translation>
    </message>
    <message>
        <source>from {}</source>
        <translation>de {}</translation>
    </message>
    <message>
        <source>licence {}</source>
        <translation>licencia {}</translation>
    </message>
    <message>
        <source>For this machine {model} ({size}) is recommended; it is among the models.</source>
        <translation>Para este equipo se recomienda {model} ({size}); está entre los modelos.</translation>
    </message>
    <message>
        <source>Install ({})</source>
        <translation>Instalar ({})</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>Instalar</translation>
    </message>
    <message>
        <source>Install {}</source>
        <translation>Instalar {}</translation>
    </message>
</context>
<context>
    <name>ChoicesForm</name>
    <message numerus="yes">
        <source>Export %n document(s)</source>
        <translation>
            <numerusform>Exportar %n documento</numerusform>
            <numerusform>Exportar %n documentos</numerusform>
        </translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>Formatos</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Elegir la carpeta</translation>
    </message>
    <message>
        <source>Name of the files</source>
        <translation>Nombre de los archivos</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Insertar</translation>
    </message>
    <message>
        <source>Insert a field into the name</source>
        <translation>Insertar un campo en el nombre</translation>
    </message>
    <message>
        <source>Preview of the names</source>
        <translation>Vista previa de los nombres</translation>
    </message>
    <message>
        <source>Where a file exists</source>
        <translation>Si el archivo ya existe</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Preguntar</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Reemplazarlo</translation>
    </message>
    <message>
        <source>Keep both, with a number</source>
        <translation>Conservar ambos, con un número</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation>&amp;Carpeta:</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nombre:</translation>
    </message>
    <message>
        <source>&amp;Where a file exists:</source>
        <translation>&amp;Si el archivo ya existe:</translation>
    </message>
    <message>
        <source>Folder for the exported files</source>
        <translation>Carpeta para los archivos exportados</translation>
    </message>
    <message>
        <source>Choose at least one format.</source>
        <translation>Elija al menos un formato.</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>Elija una carpeta.</translation>
    </message>
    <message>
        <source>document</source>
        <translation>documento</translation>
    </message>
    <message>
        <source>Preview: {}</source>
        <translation>Vista previa: {}</translation>
    </message>
</context>
<context>
    <name>CitationCard</name>
    <message>
        <source>Cited place</source>
        <translation>Pasaje citado</translation>
    </message>
    <message>
        <source>“{}”</source>
        <translation>«{}»</translation>
    </message>
    <message>
        <source>page {}</source>
        <translation>página {}</translation>
    </message>
    <message>
        <source>read with {} confidence</source>
        <translation>leído con una confianza del {}</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Enter sends, Shift+Enter begins a new line</source>
        <translation>Enter envía, Shift+Enter inicia una línea</translation>
    </message>
    <message>
        <source>Ask a question</source>
        <translation>Haga una pregunta</translation>
    </message>
    <message>
        <source>Send the question</source>
        <translation>Enviar la pregunta</translation>
    </message>
    <message>
        <source>Send the question (Enter)</source>
        <translation>Enviar la pregunta (Enter)</translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy: {}</source>
        <translation>Copiar: {}</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>CorrectionsNotice</name>
    <message numerus="yes">
        <source>%n page(s) of this file were corrected in another reading.</source>
        <translation>
            <numerusform>Se corrigió %n página de este archivo en otra lectura.</numerusform>
            <numerusform>Se corrigieron %n páginas de este archivo en otra lectura.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open that reading</source>
        <translation>Abrir esa lectura</translation>
    </message>
</context>
<context>
    <name>DesktopNotice</name>
    <message numerus="yes">
        <source>%n file(s) read</source>
        <translation>
            <numerusform>%n archivo leído</numerusform>
            <numerusform>%n archivos leídos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read</source>
        <translation>
            <numerusform>No se pudo leer %n archivo</numerusform>
            <numerusform>No se pudieron leer %n archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Watched folders</source>
        <translation>Carpetas vigiladas</translation>
    </message>
    <message>
        <source>Reading has ended</source>
        <translation>La lectura ha terminado</translation>
    </message>
</context>
<context>
    <name>DetailsTab</name>
    <message>
        <source>Details of the page as JSON</source>
        <translation>Detalles de la página en JSON</translation>
    </message>
    <message>
        <source>This page has not been read yet.</source>
        <translation>Esta página aún no se ha leído.</translation>
    </message>
</context>
<context>
    <name>DiffView</name>
    <message>
        <source>Text as it is now</source>
        <translation>Texto actual</translation>
    </message>
    <message>
        <source>Text as it was read anew</source>
        <translation>Texto de la nueva lectura</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Actual</translation>
    </message>
    <message>
        <source>Read anew</source>
        <translation>Nueva lectura</translation>
    </message>
</context>
<context>
    <name>DocumentListModel</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n página</numerusform>
            <numerusform>%n páginas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{} of %n page(s)</source>
        <translation>
            <numerusform>{} de %n página</numerusform>
            <numerusform>{} de %n páginas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n con error</numerusform>
            <numerusform>%n con error</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n corrected</source>
        <translation>
            <numerusform>%n corregida</numerusform>
            <numerusform>%n corregidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Source file not found in its place</source>
        <translation>El archivo original no está en su lugar</translation>
    </message>
</context>
<context>
    <name>DocumentTools</name>
    <message>
        <source>Invoice</source>
        <translation>Factura</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Recibo</translation>
    </message>
    <message>
        <source>Identity card</source>
        <translation>Documento de identidad</translation>
    </message>
    <message>
        <source>Business card</source>
        <translation>Tarjeta de visita</translation>
    </message>
    <message>
        <source>supported</source>
        <translation>respaldado</translation>
    </message>
    <message>
        <source>to be checked</source>
        <translation>por comprobar</translation>
    </message>
    <message>
        <source>not in the document</source>
        <translation>no está en el documento</translation>
    </message>
    <message>
        <source>To be checked</source>
        <translation>Por comprobar</translation>
    </message>
    <message>
        <source>Not translated</source>
        <translation>Sin traducir</translation>
    </message>
</context>
<context>
    <name>DoubtfulBar</name>
    <message>
        <source>Doubtful below this confidence</source>
        <translation>Dudosas por debajo de esta confianza</translation>
    </message>
    <message>
        <source>Words whose confidence lies below this are doubtful</source>
        <translation>Las palabras con una confianza inferior a esta son dudosas</translation>
    </message>
    <message>
        <source>{position} of {count} on this page</source>
        <translation>{position} de {count} en esta página</translation>
    </message>
    <message numerus="yes">
        <source>%n doubtful on this page</source>
        <translation>
            <numerusform>%n dudosa en esta página</numerusform>
            <numerusform>%n dudosas en esta página</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} in the document</source>
        <translation>{count} en el documento</translation>
    </message>
    <message>
        <source>{count} in the document so far</source>
        <translation>{count} en el documento hasta ahora</translation>
    </message>
    <message>
        <source>{page}, {document}</source>
        <translation>{page}, {document}</translation>
    </message>
    <message numerus="yes">
        <source>%n doubtful</source>
        <translation>
            <numerusform>%n dudosa</numerusform>
            <numerusform>%n dudosas</numerusform>
        </translation>
    </message>
    <message>
        <source>Doubtful words: {counts}</source>
        <translation>Palabras dudosas: {counts}</translation>
    </message>
</context>
<context>
    <name>DropHint</name>
    <message>
        <source>Drop to read</source>
        <translation>Soltar para leer</translation>
    </message>
</context>
<context>
    <name>EditActions</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>Edit &amp;text</source>
        <translation>Editar &amp;texto</translation>
    </message>
    <message>
        <source>Edit the lines of the current block in the text</source>
        <translation>Editar en el texto las líneas del bloque actual</translation>
    </message>
    <message>
        <source>Edit &amp;word under the ink</source>
        <translation>Editar la &amp;palabra en la página</translation>
    </message>
    <message>
        <source>Edit the current word at its place on the page</source>
        <translation>Editar la palabra actual en su lugar de la página</translation>
    </message>
    <message>
        <source>&amp;Next doubtful word</source>
        <translation>&amp;Siguiente palabra dudosa</translation>
    </message>
    <message>
        <source>&amp;Previous doubtful word</source>
        <translation>Palabra dudosa a&amp;nterior</translation>
    </message>
    <message>
        <source>Read &amp;page again…</source>
        <translation>Volver a leer la pá&amp;gina…</translation>
    </message>
    <message>
        <source>Read an &amp;area…</source>
        <translation>&amp;Leer un área…</translation>
    </message>
    <message>
        <source>Draw an area on the page and read it again, or for the first time</source>
        <translation>Dibujar un área en la página y volver a leerla, o leerla por primera vez</translation>
    </message>
    <message>
        <source>&amp;Ignore an area…</source>
        <translation>&amp;Ignorar un área…</translation>
    </message>
    <message>
        <source>Draw an area on the page and drop the text in it</source>
        <translation>Dibujar un área en la página y descartar el texto que contiene</translation>
    </message>
    <message>
        <source>I&amp;mprove doubtful parts…</source>
        <translation>&amp;Mejorar las partes dudosas…</translation>
    </message>
    <message>
        <source>Let a vision model look again at what the fast reader was unsure of</source>
        <translation>Hacer que un modelo de visión revise lo que la lectura rápida dejó dudoso</translation>
    </message>
    <message>
        <source>Restore the machine&apos;s reading of this &amp;block</source>
        <translation>Restaurar la lectura automática de este &amp;bloque</translation>
    </message>
    <message>
        <source>Restore the machine&apos;s reading of this pa&amp;ge</source>
        <translation>Restaurar la lectura automática de &amp;esta página</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>page {}</source>
        <translation>página {}</translation>
    </message>
    <message>
        <source>There is no such file or folder.</source>
        <translation>El archivo o la carpeta no existe.</translation>
    </message>
    <message>
        <source>Check its name and place.</source>
        <translation>Compruebe el nombre y la ubicación.</translation>
    </message>
    <message>
        <source>The system does not let the file be read.</source>
        <translation>El sistema no permite leer el archivo.</translation>
    </message>
    <message>
        <source>Check its rights, and whether its drive is connected.</source>
        <translation>Compruebe los permisos y si la unidad está conectada.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>El archivo está vacío.</translation>
    </message>
    <message>
        <source>Get the file again from where it came.</source>
        <translation>Vuelva a obtener el archivo de su origen.</translation>
    </message>
    <message>
        <source>The content of the file is of no kind that can be read.</source>
        <translation>El contenido del archivo no es de un tipo que se pueda leer.</translation>
    </message>
    <message>
        <source>Use a PDF or a picture.</source>
        <translation>Use un PDF o una imagen.</translation>
    </message>
    <message>
        <source>The file is damaged or was changed, and cannot be opened.</source>
        <translation>El archivo está dañado o se ha modificado y no se puede abrir.</translation>
    </message>
    <message>
        <source>Open it in another program and save it anew.</source>
        <translation>Ábralo en otro programa y vuelva a guardarlo.</translation>
    </message>
    <message>
        <source>The PDF is protected by a password.</source>
        <translation>El PDF está protegido con una contraseña.</translation>
    </message>
    <message>
        <source>Enter the password.</source>
        <translation>Introduzca la contraseña.</translation>
    </message>
    <message>
        <source>The password does not open the PDF.</source>
        <translation>La contraseña no abre el PDF.</translation>
    </message>
    <message>
        <source>Check the password, capital letters too.</source>
        <translation>Compruebe la contraseña, también las mayúsculas.</translation>
    </message>
    <message>
        <source>The file has no pages.</source>
        <translation>El archivo no tiene páginas.</translation>
    </message>
    <message>
        <source>The page range names no page of the file, or cannot be understood.</source>
        <translation>El intervalo no corresponde a ninguna página del archivo o no se entiende.</translation>
    </message>
    <message>
        <source>Write it like 1-3,7,10-end.</source>
        <translation>Escríbalo así: 1-3,7,10-end.</translation>
    </message>
    <message>
        <source>The picture has more pixels than allowed.</source>
        <translation>La imagen tiene más píxeles de los permitidos.</translation>
    </message>
    <message>
        <source>Make it smaller, or raise the limit in the settings.</source>
        <translation>Redúzcala o aumente el límite en la configuración.</translation>
    </message>
    <message>
        <source>The file has more pages than allowed.</source>
        <translation>El archivo tiene más páginas de las permitidas.</translation>
    </message>
    <message>
        <source>Choose a page range, or raise the limit in the settings.</source>
        <translation>Elija un intervalo de páginas o aumente el límite en la configuración.</translation>
    </message>
    <message>
        <source>The page is damaged and cannot be drawn.</source>
        <translation>La página está dañada y no se puede mostrar.</translation>
    </message>
    <message>
        <source>Open the file in another program and save it anew.</source>
        <translation>Abra el archivo en otro programa y vuelva a guardarlo.</translation>
    </message>
    <message>
        <source>There is no file here that can be read.</source>
        <translation>Aquí no hay ningún archivo que se pueda leer.</translation>
    </message>
    <message>
        <source>Choose PDFs or pictures.</source>
        <translation>Elija archivos PDF o imágenes.</translation>
    </message>
    <message>
        <source>The reading process ended unexpectedly.</source>
        <translation>El proceso de lectura terminó de forma inesperada.</translation>
    </message>
    <message>
        <source>Try again; if it happens again, look into the log.</source>
        <translation>Inténtelo de nuevo; si vuelve a ocurrir, consulte el registro.</translation>
    </message>
    <message>
        <source>The reading process used too much memory and was ended.</source>
        <translation>El proceso de lectura usó demasiada memoria y se detuvo.</translation>
    </message>
    <message>
        <source>Close other programs, or raise the limit in the settings.</source>
        <translation>Cierre otros programas o aumente el límite en la configuración.</translation>
    </message>
    <message>
        <source>The page made no progress for too long and was given up.</source>
        <translation>La página no avanzó durante demasiado tiempo y se abandonó.</translation>
    </message>
    <message>
        <source>Try again, or raise the time limit in the settings.</source>
        <translation>Inténtelo de nuevo o aumente el límite de tiempo en la configuración.</translation>
    </message>
    <message>
        <source>The page could not be recognised.</source>
        <translation>No se pudo reconocer la página.</translation>
    </message>
    <message>
        <source>This version does not have what was asked for.</source>
        <translation>Esta versión no incluye lo solicitado.</translation>
    </message>
    <message>
        <source>Choose something else.</source>
        <translation>Elija otra cosa.</translation>
    </message>
    <message>
        <source>No installed model reads this language.</source>
        <translation>Ningún modelo instalado lee este idioma.</translation>
    </message>
    <message>
        <source>Choose another language, or install a model for it in the settings under Models.</source>
        <translation>Elija otro idioma o instale un modelo para él en los ajustes, en Modelos.</translation>
    </message>
    <message>
        <source>Not one page could be read.</source>
        <translation>No se pudo leer ni una sola página.</translation>
    </message>
    <message>
        <source>Look at the reasons page by page.</source>
        <translation>Consulte los motivos página por página.</translation>
    </message>
    <message>
        <source>The language model failed while it was writing.</source>
        <translation>El modelo de lenguaje falló mientras escribía.</translation>
    </message>
    <message>
        <source>Ask again; if it happens again, look into the log.</source>
        <translation>Vuelva a preguntar; si vuelve a ocurrir, consulte el registro.</translation>
    </message>
    <message>
        <source>A model is missing.</source>
        <translation>Falta un modelo.</translation>
    </message>
    <message>
        <source>Install it in the settings under Models.</source>
        <translation>Instálelo en la configuración, en Modelos.</translation>
    </message>
    <message>
        <source>The files of a model are damaged.</source>
        <translation>Los archivos de un modelo están dañados.</translation>
    </message>
    <message>
        <source>Install the model again in the settings under Models.</source>
        <translation>Vuelva a instalar el modelo en la configuración, en Modelos.</translation>
    </message>
    <message>
        <source>There is no such model.</source>
        <translation>Ese modelo no existe.</translation>
    </message>
    <message>
        <source>Choose a model from the list.</source>
        <translation>Elija un modelo de la lista.</translation>
    </message>
    <message>
        <source>The model could not be downloaded.</source>
        <translation>No se pudo descargar el modelo.</translation>
    </message>
    <message>
        <source>Check the connection, or import the model from a folder.</source>
        <translation>Compruebe la conexión o importe el modelo desde una carpeta.</translation>
    </message>
    <message>
        <source>The settings forbid the network.</source>
        <translation>La configuración no permite usar la red.</translation>
    </message>
    <message>
        <source>Allow downloads in the settings, or import from a folder.</source>
        <translation>Permita las descargas en la configuración o importe desde una carpeta.</translation>
    </message>
    <message>
        <source>The file is no model, or does not fit the others it was given with.</source>
        <translation>El archivo no es un modelo o no encaja con los demás archivos indicados.</translation>
    </message>
    <message>
        <source>Choose the files that belong together, as their maker names them.</source>
        <translation>Elija los archivos que van juntos, según los nombres de su creador.</translation>
    </message>
    <message>
        <source>The model needs more memory than this machine has free.</source>
        <translation>El modelo necesita más memoria de la que este equipo tiene libre.</translation>
    </message>
    <message>
        <source>Close other programs, or choose a smaller model in the settings under Models.</source>
        <translation>Cierre otros programas o elija un modelo más pequeño en la configuración, en Modelos.</translation>
    </message>
    <message>
        <source>The process of the language model ended unexpectedly.</source>
        <translation>El proceso del modelo de lenguaje terminó de forma inesperada.</translation>
    </message>
    <message>
        <source>Ask again; if it happens again, choose another model.</source>
        <translation>Vuelva a preguntar; si vuelve a ocurrir, elija otro modelo.</translation>
    </message>
    <message>
        <source>The language model used too much memory and was stopped.</source>
        <translation>El modelo de lenguaje usó demasiada memoria y se detuvo.</translation>
    </message>
    <message>
        <source>A file of this name exists already.</source>
        <translation>Ya existe un archivo con este nombre.</translation>
    </message>
    <message>
        <source>Allow replacing it, or choose another name.</source>
        <translation>Permita reemplazarlo o elija otro nombre.</translation>
    </message>
    <message>
        <source>The folder cannot be written to.</source>
        <translation>No se puede escribir en la carpeta.</translation>
    </message>
    <message>
        <source>Choose another folder, or check its rights.</source>
        <translation>Elija otra carpeta o compruebe sus permisos.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>El disco está lleno.</translation>
    </message>
    <message>
        <source>Make room on it, or choose another place.</source>
        <translation>Libere espacio o elija otra ubicación.</translation>
    </message>
    <message>
        <source>The result could not be made.</source>
        <translation>No se pudo generar el resultado.</translation>
    </message>
    <message>
        <source>A setting has a value that is not allowed.</source>
        <translation>Una opción tiene un valor no permitido.</translation>
    </message>
    <message>
        <source>Correct it in the settings.</source>
        <translation>Corríjalo en la configuración.</translation>
    </message>
    <message>
        <source>There is no such tool.</source>
        <translation>Esa herramienta no existe.</translation>
    </message>
    <message>
        <source>Choose a tool from the list.</source>
        <translation>Elija una herramienta de la lista.</translation>
    </message>
    <message>
        <source>There is no such format.</source>
        <translation>Ese formato no existe.</translation>
    </message>
    <message>
        <source>Choose a format from the list.</source>
        <translation>Elija un formato de la lista.</translation>
    </message>
    <message>
        <source>The name template cannot be filled.</source>
        <translation>No se puede completar la plantilla del nombre.</translation>
    </message>
    <message>
        <source>Use the fields that are listed beside it.</source>
        <translation>Use los campos que figuran al lado.</translation>
    </message>
    <message>
        <source>Another program is using the library.</source>
        <translation>Otro programa está usando la biblioteca.</translation>
    </message>
    <message>
        <source>Wait until it has finished, then try again.</source>
        <translation>Espere a que termine e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The library cannot be read.</source>
        <translation>No se puede leer la biblioteca.</translation>
    </message>
    <message>
        <source>Put back a copy of it, or delete it in the settings under Storage and privacy.</source>
        <translation>Restaure una copia o elimínela en la configuración, en Almacenamiento y privacidad.</translation>
    </message>
    <message>
        <source>The document is no longer in the library.</source>
        <translation>El documento ya no está en la biblioteca.</translation>
    </message>
    <message>
        <source>Read the file again.</source>
        <translation>Vuelva a leer el archivo.</translation>
    </message>
    <message>
        <source>The page was changed elsewhere in the meantime.</source>
        <translation>Mientras tanto, la página se modificó en otro lugar.</translation>
    </message>
    <message>
        <source>Look at the page as it is now, and change it again.</source>
        <translation>Revise la página tal como está ahora y vuelva a modificarla.</translation>
    </message>
    <message>
        <source>There is more text than the language model can keep in mind.</source>
        <translation>Hay más texto del que el modelo de lenguaje puede retener.</translation>
    </message>
    <message>
        <source>Ask about fewer pages, or choose a model with a longer context.</source>
        <translation>Pregunte por menos páginas o elija un modelo con un contexto más largo.</translation>
    </message>
    <message>
        <source>The document holds no text to answer from.</source>
        <translation>El documento no contiene texto con el que responder.</translation>
    </message>
    <message>
        <source>Read it first, or read it again in another way.</source>
        <translation>Léalo primero o vuelva a leerlo de otra manera.</translation>
    </message>
    <message>
        <source>The question holds no word.</source>
        <translation>La pregunta no contiene ninguna palabra.</translation>
    </message>
    <message>
        <source>Write what you want to know.</source>
        <translation>Escriba lo que quiere saber.</translation>
    </message>
    <message>
        <source>The conversation is no longer there.</source>
        <translation>La conversación ya no existe.</translation>
    </message>
    <message>
        <source>Ask again; another conversation begins.</source>
        <translation>Vuelva a preguntar; se iniciará otra conversación.</translation>
    </message>
    <message>
        <source>The description of the fields cannot be used.</source>
        <translation>La descripción de los campos no se puede usar.</translation>
    </message>
    <message>
        <source>Choose a preset, or correct the JSON Schema.</source>
        <translation>Elija una plantilla o corrija el JSON Schema.</translation>
    </message>
    <message>
        <source>The installed model cannot translate into this language.</source>
        <translation>El modelo instalado no puede traducir a este idioma.</translation>
    </message>
    <message>
        <source>Choose another language, or a larger model in the settings under Models.</source>
        <translation>Elija otro idioma o un modelo más grande en la configuración, en Modelos.</translation>
    </message>
    <message>
        <source>A token is needed.</source>
        <translation>Se necesita un token.</translation>
    </message>
    <message>
        <source>Make one in the settings under Other programs.</source>
        <translation>Cree uno en la configuración, en Otros programas.</translation>
    </message>
    <message>
        <source>The token is unknown or was revoked.</source>
        <translation>El token es desconocido o se ha revocado.</translation>
    </message>
    <message>
        <source>Make a new one in the settings under Other programs.</source>
        <translation>Cree uno nuevo en la configuración, en Otros programas.</translation>
    </message>
    <message>
        <source>The pages of the token, or of the day, are used up.</source>
        <translation>Las páginas del token o del día se han agotado.</translation>
    </message>
    <message>
        <source>Raise its limits in the settings under Other programs, or wait.</source>
        <translation>Aumente sus límites en la configuración, en Otros programas, o espere.</translation>
    </message>
    <message>
        <source>There is no such job.</source>
        <translation>Ese trabajo no existe.</translation>
    </message>
    <message>
        <source>Look at the list of jobs.</source>
        <translation>Consulte la lista de trabajos.</translation>
    </message>
    <message>
        <source>The job has no result yet, or failed.</source>
        <translation>El trabajo aún no tiene resultado o ha fallado.</translation>
    </message>
    <message>
        <source>Wait until it has ended.</source>
        <translation>Espere a que termine.</translation>
    </message>
    <message>
        <source>A value is missing or not allowed.</source>
        <translation>Falta un valor o no está permitido.</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>Corríjalo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The file is larger than the limit.</source>
        <translation>El archivo supera el tamaño permitido.</translation>
    </message>
    <message>
        <source>Raise the limit in the settings under Other programs.</source>
        <translation>Aumente el límite en la configuración, en Otros programas.</translation>
    </message>
    <message>
        <source>Too much is under way already.</source>
        <translation>Ya hay demasiado en curso.</translation>
    </message>
    <message>
        <source>Wait until some of it has ended.</source>
        <translation>Espere a que termine una parte.</translation>
    </message>
    <message>
        <source>There is as much work as can be held, or the server is stopping.</source>
        <translation>No se admite más trabajo o el servidor se está deteniendo.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Inténtelo de nuevo más tarde.</translation>
    </message>
    <message>
        <source>There is no such token any more.</source>
        <translation>Ese token ya no existe.</translation>
    </message>
    <message>
        <source>Look at the list of tokens.</source>
        <translation>Consulte la lista de tokens.</translation>
    </message>
    <message>
        <source>The request comes from a web page or another address, which is refused.</source>
        <translation>La solicitud procede de una página web o de otra dirección y se rechaza.</translation>
    </message>
    <message>
        <source>Send it from a program on this computer.</source>
        <translation>Envíela desde un programa de este equipo.</translation>
    </message>
    <message>
        <source>There is nothing at this address.</source>
        <translation>No hay nada en esta dirección.</translation>
    </message>
    <message>
        <source>Look at the list of addresses under /docs.</source>
        <translation>Consulte la lista de direcciones en /docs.</translation>
    </message>
    <message>
        <source>This cannot be done at this address.</source>
        <translation>Esto no se puede hacer en esta dirección.</translation>
    </message>
    <message>
        <source>Another program listens on this port.</source>
        <translation>Otro programa usa este puerto.</translation>
    </message>
    <message>
        <source>Choose another port in the settings under Other programs.</source>
        <translation>Elija otro puerto en la configuración, en Otros programas.</translation>
    </message>
    <message>
        <source>The address reaches beyond this computer, or is none of its own.</source>
        <translation>La dirección va más allá de este equipo o no le pertenece.</translation>
    </message>
    <message>
        <source>Use the address of this computer itself.</source>
        <translation>Use la dirección de este mismo equipo.</translation>
    </message>
    <message>
        <source>The certificate or its key cannot be used.</source>
        <translation>El certificado o su clave no se pueden usar.</translation>
    </message>
    <message>
        <source>Check both files.</source>
        <translation>Compruebe ambos archivos.</translation>
    </message>
    <message>
        <source>The watched folder or the folder of the results cannot be used.</source>
        <translation>No se puede usar la carpeta vigilada o la de los resultados.</translation>
    </message>
    <message>
        <source>Check that both are there and can be written, and that the folder is not watched already.</source>
        <translation>Compruebe que ambas existen, que se puede escribir en ellas y que la carpeta no se vigila ya.</translation>
    </message>
    <message>
        <source>The model comes under a licence of its own, which was not accepted.</source>
        <translation>El modelo tiene una licencia propia que no se ha aceptado.</translation>
    </message>
    <message>
        <source>Read the licence in the settings under Models, and accept it there.</source>
        <translation>Lea la licencia en la configuración, en Modelos, y acéptela allí.</translation>
    </message>
    <message>
        <source>The window cannot open.</source>
        <translation>No se puede abrir la ventana.</translation>
    </message>
    <message>
        <source>Use the command line.</source>
        <translation>Use la línea de comandos.</translation>
    </message>
    <message>
        <source>Nobody could say whether there is a newer version.</source>
        <translation>No se pudo averiguar si hay una versión más reciente.</translation>
    </message>
    <message>
        <source>Try again later; everything else works without it.</source>
        <translation>Inténtelo más tarde; todo lo demás funciona sin ello.</translation>
    </message>
    <message>
        <source>Something failed unexpectedly.</source>
        <translation>Se produjo un error inesperado.</translation>
    </message>
    <message>
        <source>The log holds the details.</source>
        <translation>El registro contiene los detalles.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Texto sin formato</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Página web</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Documento de Word</translation>
    </message>
    <message>
        <source>Searchable PDF</source>
        <translation>PDF con búsqueda</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Tables as CSV</source>
        <translation>Tablas como CSV</translation>
    </message>
    <message>
        <source>Tables as Excel workbook</source>
        <translation>Tablas como libro de Excel</translation>
    </message>
    <message>
        <source>JSON with all boxes</source>
        <translation>JSON con todos los recuadros</translation>
    </message>
    <message>
        <source>hOCR for OCR programs</source>
        <translation>hOCR para programas de OCR</translation>
    </message>
    <message>
        <source>ALTO for libraries</source>
        <translation>ALTO para bibliotecas</translation>
    </message>
    <message>
        <source>Name of the source</source>
        <translation>Nombre del original</translation>
    </message>
    <message>
        <source>Ending of the source</source>
        <translation>Extensión del original</translation>
    </message>
    <message>
        <source>Running number</source>
        <translation>Número correlativo</translation>
    </message>
    <message>
        <source>Today&apos;s date</source>
        <translation>Fecha de hoy</translation>
    </message>
    <message>
        <source>Time of the export</source>
        <translation>Hora de la exportación</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Tier that read it</source>
        <translation>Motor que lo leyó</translation>
    </message>
    <message>
        <source>Language setting</source>
        <translation>Idioma elegido</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>{} of the text found</source>
        <translation>{} del texto encontrado</translation>
    </message>
    <message>
        <source>boxes off by {} of a line&apos;s height</source>
        <translation>recuadros desviados un {} de la altura de línea</translation>
    </message>
    <message>
        <source>same size as the source</source>
        <translation>mismo tamaño que el original</translation>
    </message>
    <message>
        <source>{} larger than the source</source>
        <translation>{} mayor que el original</translation>
    </message>
    <message>
        <source>{} smaller than the source</source>
        <translation>{} menor que el original</translation>
    </message>
    <message>
        <source>The PDF does not hold what was read.</source>
        <translation>El PDF no contiene lo que se leyó.</translation>
    </message>
    <message>
        <source>PDF/A-2 for archives</source>
        <translation>PDF/A-2 para archivado</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Progreso de la exportación</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Copy all text</source>
        <translation>Copiar todo el texto</translation>
    </message>
    <message>
        <source>Copy the text of the exported documents</source>
        <translation>Copiar el texto de los documentos exportados</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Results of the export</source>
        <translation>Resultados de la exportación</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of these names exist already.</source>
        <translation>
            <numerusform>Ya existe %n archivo con este nombre.</numerusform>
            <numerusform>Ya existen %n archivos con estos nombres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Conservar ambos</translation>
    </message>
    <message>
        <source>{} of {} files done</source>
        <translation>{} de {} archivos listos</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <source>{} of {} files could not be made as they should be.</source>
        <translation>{} de {} archivos no se pudieron generar correctamente.</translation>
    </message>
    <message>
        <source>Stopped; what was written so far stays.</source>
        <translation>Detenido; lo guardado hasta ahora se conserva.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written</source>
        <translation>
            <numerusform>%n archivo guardado</numerusform>
            <numerusform>%n archivos guardados</numerusform>
        </translation>
    </message>
    <message>
        <source>Characters copied: {count}</source>
        <translation>Caracteres copiados: {count}</translation>
    </message>
</context>
<context>
    <name>ExportPage</name>
    <message>
        <source>The export dialog starts with these choices and remembers here what was chosen there last.</source>
        <translation>El cuadro de exportación empieza con estas opciones y guarda aquí lo último que se eligió en él.</translation>
    </message>
</context>
<context>
    <name>FieldNames</name>
    <message>
        <source>address</source>
        <translation>dirección</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>importe</translation>
    </message>
    <message>
        <source>authority</source>
        <translation>autoridad</translation>
    </message>
    <message>
        <source>buyer name</source>
        <translation>nombre del comprador</translation>
    </message>
    <message>
        <source>cash</source>
        <translation>efectivo</translation>
    </message>
    <message>
        <source>change</source>
        <translation>cambio</translation>
    </message>
    <message>
        <source>company</source>
        <translation>empresa</translation>
    </message>
    <message>
        <source>currency</source>
        <translation>moneda</translation>
    </message>
    <message>
        <source>date</source>
        <translation>fecha</translation>
    </message>
    <message>
        <source>date of birth</source>
        <translation>fecha de nacimiento</translation>
    </message>
    <message>
        <source>date of expiry</source>
        <translation>fecha de caducidad</translation>
    </message>
    <message>
        <source>date of issue</source>
        <translation>fecha de expedición</translation>
    </message>
    <message>
        <source>description</source>
        <translation>descripción</translation>
    </message>
    <message>
        <source>document number</source>
        <translation>número de documento</translation>
    </message>
    <message>
        <source>due date</source>
        <translation>vencimiento</translation>
    </message>
    <message>
        <source>email</source>
        <translation>correo electrónico</translation>
    </message>
    <message>
        <source>fax</source>
        <translation>fax</translation>
    </message>
    <message>
        <source>given names</source>
        <translation>nombres</translation>
    </message>
    <message>
        <source>IBAN</source>
        <translation>IBAN</translation>
    </message>
    <message>
        <source>seller VAT ID</source>
        <translation>NIF-IVA del vendedor</translation>
    </message>
    <message>
        <source>invoice date</source>
        <translation>fecha de factura</translation>
    </message>
    <message>
        <source>invoice number</source>
        <translation>número de factura</translation>
    </message>
    <message>
        <source>items</source>
        <translation>artículos</translation>
    </message>
    <message>
        <source>job title</source>
        <translation>cargo</translation>
    </message>
    <message>
        <source>merchant</source>
        <translation>comercio</translation>
    </message>
    <message>
        <source>merchant phone</source>
        <translation>teléfono del comercio</translation>
    </message>
    <message>
        <source>mobile</source>
        <translation>móvil</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>nationality</source>
        <translation>nacionalidad</translation>
    </message>
    <message>
        <source>order number</source>
        <translation>número de pedido</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>teléfono</translation>
    </message>
    <message>
        <source>place of birth</source>
        <translation>lugar de nacimiento</translation>
    </message>
    <message>
        <source>position</source>
        <translation>posición</translation>
    </message>
    <message>
        <source>quantity</source>
        <translation>cantidad</translation>
    </message>
    <message>
        <source>receipt number</source>
        <translation>número de recibo</translation>
    </message>
    <message>
        <source>seller email</source>
        <translation>correo del vendedor</translation>
    </message>
    <message>
        <source>seller name</source>
        <translation>nombre del vendedor</translation>
    </message>
    <message>
        <source>seller phone</source>
        <translation>teléfono del vendedor</translation>
    </message>
    <message>
        <source>sex</source>
        <translation>sexo</translation>
    </message>
    <message>
        <source>subtotal</source>
        <translation>subtotal</translation>
    </message>
    <message>
        <source>surname</source>
        <translation>apellidos</translation>
    </message>
    <message>
        <source>tax</source>
        <translation>impuesto</translation>
    </message>
    <message>
        <source>tax rate</source>
        <translation>tipo impositivo</translation>
    </message>
    <message>
        <source>total</source>
        <translation>total</translation>
    </message>
    <message>
        <source>unit price</source>
        <translation>precio unitario</translation>
    </message>
    <message>
        <source>website</source>
        <translation>sitio web</translation>
    </message>
</context>
<context>
    <name>FieldNotes</name>
    <message>
        <source>The items add up to {whole}, the sum is {total}.</source>
        <translation>Los artículos suman {whole}; el subtotal indica {total}.</translation>
    </message>
    <message>
        <source>The items add up to {whole}, the total is {total}.</source>
        <translation>Los artículos suman {whole}; el total indica {total}.</translation>
    </message>
    <message>
        <source>Sum before tax and tax add up to {whole}, the total is {total}.</source>
        <translation>La base y el impuesto suman {whole}; el total indica {total}.</translation>
    </message>
    <message>
        <source>Cash less change is {whole}, the total is {total}.</source>
        <translation>El efectivo menos el cambio da {whole}; el total indica {total}.</translation>
    </message>
    <message>
        <source>No table with the columns of &quot;{name}&quot; was found.</source>
        <translation>No se encontró ninguna tabla con las columnas de «{name}».</translation>
    </message>
    <message>
        <source>No language model is installed: the fields are from rules alone.</source>
        <translation>No hay ningún modelo de lenguaje instalado: los campos proceden solo de reglas.</translation>
    </message>
    <message>
        <source>The fields are from rules alone: {reason}.</source>
        <translation>Los campos proceden solo de reglas: {reason}.</translation>
    </message>
    <message>
        <source>The model {name} is too small to choose values: the fields are from rules alone.</source>
        <translation>El modelo {name} es demasiado pequeño para elegir valores: los campos proceden solo de reglas.</translation>
    </message>
    <message>
        <source>The fields are from rules alone: {reason}, twice.</source>
        <translation>Los campos proceden solo de reglas: {reason}, dos veces.</translation>
    </message>
    <message>
        <source>Only the first {count} lines were looked through.</source>
        <translation>Solo se revisaron las primeras {count} líneas.</translation>
    </message>
    <message>
        <source>the language model failed</source>
        <translation>el modelo de lenguaje falló</translation>
    </message>
    <message>
        <source>the language model took too long</source>
        <translation>el modelo de lenguaje tardó demasiado</translation>
    </message>
    <message>
        <source>its answer was no JSON</source>
        <translation>su respuesta no era JSON</translation>
    </message>
    <message>
        <source>found by its place or form, no label stands beside it</source>
        <translation>detectado por su posición o forma, sin etiqueta al lado</translation>
    </message>
    <message>
        <source>chosen by the language model, no label stands beside it</source>
        <translation>elegido por el modelo de lenguaje, sin etiqueta al lado</translation>
    </message>
    <message>
        <source>the language model said this; it stands nowhere in the document and was left out</source>
        <translation>lo dijo el modelo de lenguaje, pero no aparece en el documento y se omitió</translation>
    </message>
    <message>
        <source>the sign stands for several currencies</source>
        <translation>el símbolo sirve para varias monedas</translation>
    </message>
    <message>
        <source>several currencies are named</source>
        <translation>se mencionan varias monedas</translation>
    </message>
    <message>
        <source>day and month may be the other way round</source>
        <translation>el día y el mes podrían estar intercambiados</translation>
    </message>
    <message>
        <source>adds up: {sum}</source>
        <translation>cuadra: {sum}</translation>
    </message>
    <message>
        <source>the items add up to {whole}</source>
        <translation>los artículos suman {whole}</translation>
    </message>
    <message>
        <source>does not add up with the other amounts</source>
        <translation>no cuadra con los demás importes</translation>
    </message>
    <message>
        <source>read with a confidence of {share} only</source>
        <translation>leído con una confianza de solo {share}</translation>
    </message>
    <message>
        <source>it is in this language already</source>
        <translation>ya está en este idioma</translation>
    </message>
    <message>
        <source>not found again: {names}</source>
        <translation>no se volvió a encontrar: {names}</translation>
    </message>
    <message>
        <source>stays in the original: {reason}</source>
        <translation>queda en el original: {reason}</translation>
    </message>
    <message>
        <source>{missing} would be missing</source>
        <translation>faltaría {missing}</translation>
    </message>
    <message>
        <source>{added} would be new</source>
        <translation>sobraría {added}</translation>
    </message>
    <message>
        <source>{missing} would be missing and {added} would be new</source>
        <translation>faltaría {missing} y sobraría {added}</translation>
    </message>
    <message>
        <source>the model repeated the original</source>
        <translation>el modelo repitió el original</translation>
    </message>
    <message>
        <source>the model repeated itself</source>
        <translation>el modelo se repitió</translation>
    </message>
    <message>
        <source>the model gave no text</source>
        <translation>el modelo no dio ningún texto</translation>
    </message>
    <message>
        <source>the model took too long</source>
        <translation>el modelo tardó demasiado</translation>
    </message>
    <message>
        <source>the model wrote something else</source>
        <translation>el modelo escribió otra cosa</translation>
    </message>
    <message>
        <source>the model did not come to an end</source>
        <translation>el modelo no llegó al final</translation>
    </message>
    <message>
        <source>it is too long for the model</source>
        <translation>es demasiado largo para el modelo</translation>
    </message>
    <message>
        <source>the answer is in another language ({tag})</source>
        <translation>la respuesta está en otro idioma ({tag})</translation>
    </message>
    <message>
        <source>the model {name} is too small to translate</source>
        <translation>el modelo {name} es demasiado pequeño para traducir</translation>
    </message>
    <message>
        <source>the model {name} is not made for {language}</source>
        <translation>el modelo {name} no está hecho para este idioma ({language})</translation>
    </message>
</context>
<context>
    <name>FieldsDialog</name>
    <message>
        <source>Takes values out of the document that is shown. Each is looked up in the text; choose a row to see where it stands. What could not be proved is marked.</source>
        <translation>Extrae valores del documento mostrado. Cada uno se busca en el texto; elija una fila para ver dónde está. Lo que no se pudo probar queda marcado.</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Campos</translation>
    </message>
    <message>
        <source>What to take out</source>
        <translation>Qué extraer</translation>
    </message>
    <message>
        <source>JSON Schema of your own…</source>
        <translation>JSON Schema propio…</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Extraer</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Guardado: {name}</translation>
    </message>
    <message>
        <source>JSON Schema of your own</source>
        <translation>JSON Schema propio</translation>
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
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Save fields</source>
        <translation>Guardar campos</translation>
    </message>
</context>
<context>
    <name>FieldsModel</name>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Confidence: {share}</source>
        <translation>Confianza: {share}</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>no encontrado</translation>
    </message>
</context>
<context>
    <name>FileField</name>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Choose: {}</source>
        <translation>Elegir: {}</translation>
    </message>
</context>
<context>
    <name>FolderField</name>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Choose: {}</source>
        <translation>Elegir: {}</translation>
    </message>
</context>
<context>
    <name>FoldersModel</name>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Makes</source>
        <translation>Genera</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Procesados</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Apartados</translation>
    </message>
    <message>
        <source>{} set aside</source>
        <translation>apartados: {}</translation>
    </message>
    <message>
        <source>Results: {}</source>
        <translation>Resultados: {}</translation>
    </message>
</context>
<context>
    <name>Gallery</name>
    <message>
        <source>Tools</source>
        <translation>Herramientas</translation>
    </message>
    <message>
        <source>No tool has these words.</source>
        <translation>Ninguna herramienta contiene estas palabras.</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>User guide</source>
        <translation>Guía del usuario</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Page of the guide</source>
        <translation>Página de la guía</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Adelante</translation>
    </message>
    <message>
        <source>Search in this page</source>
        <translation>Buscar en esta página</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Resultado anterior</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Resultado siguiente</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>This installation was packaged without the guide.</source>
        <translation>Esta instalación no incluye la guía.</translation>
    </message>
    <message>
        <source>Not on this page</source>
        <translation>No está en esta página</translation>
    </message>
</context>
<context>
    <name>HitListModel</name>
    <message>
        <source>{} · page {}</source>
        <translation>{} · página {}</translation>
    </message>
</context>
<context>
    <name>Improve</name>
    <message>
        <source>p. {}</source>
        <translation>pág. {}</translation>
    </message>
    <message>
        <source>numbers differ</source>
        <translation>números distintos</translation>
    </message>
    <message>
        <source>doubtful text</source>
        <translation>texto dudoso</translation>
    </message>
    <message>
        <source>table</source>
        <translation>tabla</translation>
    </message>
    <message>
        <source>hardly legible</source>
        <translation>apenas legible</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>{old} now, {new} read anew</source>
        <translation>ahora {old}, nueva lectura {new}</translation>
    </message>
    <message>
        <source>Numbers differ: {}</source>
        <translation>Números distintos: {}</translation>
    </message>
</context>
<context>
    <name>ImproveDialog</name>
    <message>
        <source>Improve doubtful parts</source>
        <translation>Mejorar las partes dudosas</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>The text there has changed since; this proposal is dropped.</source>
        <translation>El texto de ese lugar ha cambiado; esta propuesta se descarta.</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutos</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Which pages</source>
        <translation>Qué páginas</translation>
    </message>
    <message>
        <source>All pages of the document</source>
        <translation>Todas las páginas del documento</translation>
    </message>
    <message>
        <source>The page shown</source>
        <translation>La página mostrada</translation>
    </message>
    <message>
        <source>A vision model reads doubtful text, tables and what is hardly legible once more, the worst first. Nothing is changed before you have seen what differs.</source>
        <translation>Un modelo de visión vuelve a leer el texto dudoso, las tablas y lo apenas legible, empezando por lo peor. No se cambia nada hasta que se hayan visto las diferencias.</translation>
    </message>
    <message>
        <source>&amp;Time at most</source>
        <translation>Tiempo &amp;máximo</translation>
    </message>
    <message>
        <source>&amp;Pages</source>
        <translation>&amp;Páginas</translation>
    </message>
    <message>
        <source>Looking again</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Diferencias</translation>
    </message>
    <message>
        <source>The part as it stands on the page</source>
        <translation>La parte tal como está en la página</translation>
    </message>
    <message>
        <source>Numbers that differ</source>
        <translation>Números distintos</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Another look…</source>
        <translation>Otra revisión…</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;Aceptar</translation>
    </message>
    <message>
        <source>Put this reading into the text (Enter in the list)</source>
        <translation>Poner esta lectura en el texto (Enter en la lista)</translation>
    </message>
    <message>
        <source>&amp;Reject</source>
        <translation>&amp;Rechazar</translation>
    </message>
    <message>
        <source>Keep the text as it is (Delete in the list)</source>
        <translation>Dejar el texto como está (Delete en la lista)</translation>
    </message>
    <message>
        <source>Accept &amp;where numbers agree</source>
        <translation>Aceptar con &amp;números iguales</translation>
    </message>
    <message>
        <source>Accept every difference that leaves all numbers as they are</source>
        <translation>Aceptar todas las diferencias que dejan todos los números como están</translation>
    </message>
    <message>
        <source>Accept a&amp;ll</source>
        <translation>Aceptar &amp;todo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s) of an earlier look are still open.</source>
        <translation>
            <numerusform>Queda pendiente %n diferencia de una revisión anterior.</numerusform>
            <numerusform>Quedan pendientes %n diferencias de una revisión anterior.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking at part {number} of {total}; at most {minutes} min in all</source>
        <translation>Revisando la parte {number} de {total}; como máximo {minutes} min en total</translation>
    </message>
    <message>
        <source>Looking for doubtful parts…</source>
        <translation>Buscando partes dudosas…</translation>
    </message>
    <message>
        <source>Nothing here is doubtful.</source>
        <translation>Aquí no hay nada dudoso.</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) were read differently.</source>
        <translation>
            <numerusform>%n parte se leyó de otro modo.</numerusform>
            <numerusform>%n partes se leyeron de otro modo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n more there was no time.</source>
        <translation>
            <numerusform>Para %n más no hubo tiempo.</numerusform>
            <numerusform>Para %n más no hubo tiempo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <source>All differences are dealt with.</source>
        <translation>Se han tratado todas las diferencias.</translation>
    </message>
</context>
<context>
    <name>InkEditing</name>
    <message>
        <source>Accept word</source>
        <translation>Aceptar palabra</translation>
    </message>
    <message>
        <source>Edit word</source>
        <translation>Editar palabra</translation>
    </message>
    <message>
        <source>Split word</source>
        <translation>Dividir palabra</translation>
    </message>
    <message>
        <source>Merge words</source>
        <translation>Unir palabras</translation>
    </message>
    <message>
        <source>Move box</source>
        <translation>Mover recuadro</translation>
    </message>
</context>
<context>
    <name>InkField</name>
    <message>
        <source>Word under the ink</source>
        <translation>Palabra en la página</translation>
    </message>
    <message>
        <source>Enter takes it over and goes to the next doubtful word, Tab to the next word, Esc leaves</source>
        <translation>Enter la acepta y va a la siguiente palabra dudosa, Tab a la siguiente palabra, Esc sale</translation>
    </message>
    <message>
        <source>Right as it is, go on (Enter)</source>
        <translation>Correcta tal como está, continuar (Enter)</translation>
    </message>
    <message>
        <source>Previous word (Shift+Tab)</source>
        <translation>Palabra anterior (Shift+Tab)</translation>
    </message>
    <message>
        <source>Next word (Tab)</source>
        <translation>Palabra siguiente (Tab)</translation>
    </message>
    <message>
        <source>Split the word at the caret (Ctrl+D)</source>
        <translation>Dividir la palabra en el cursor (Ctrl+D)</translation>
    </message>
    <message>
        <source>Merge with the next word (Ctrl+J)</source>
        <translation>Unir con la palabra siguiente (Ctrl+J)</translation>
    </message>
    <message>
        <source>Leave (Esc)</source>
        <translation>Salir (Esc)</translation>
    </message>
    <message>
        <source>Line: {text}</source>
        <translation>Línea: {text}</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>Open files</source>
        <translation>Abrir archivos</translation>
    </message>
    <message>
        <source>Pictures and PDFs</source>
        <translation>Imágenes y PDF</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Todos los archivos</translation>
    </message>
    <message>
        <source>Open a folder</source>
        <translation>Abrir una carpeta</translation>
    </message>
    <message>
        <source>The clipboard holds no picture and no files</source>
        <translation>El portapapeles no contiene imágenes ni archivos</translation>
    </message>
</context>
<context>
    <name>InterruptedModel</name>
    <message>
        <source>begun {}</source>
        <translation>iniciado: {}</translation>
    </message>
    <message numerus="yes">
        <source>{} of %n page(s) read</source>
        <translation>
            <numerusform>{} de %n página leída</numerusform>
            <numerusform>{} de %n páginas leídas</numerusform>
        </translation>
    </message>
    <message>
        <source>no page read yet</source>
        <translation>ninguna página leída todavía</translation>
    </message>
    <message>
        <source>the file is no longer there</source>
        <translation>el archivo ya no está ahí</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>en</source>
        <translation>es</translation>
    </message>
</context>
<context>
    <name>LanguageDialog</name>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Search languages</source>
        <translation>Buscar idiomas</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>Tell the language from the text</source>
        <translation>Reconocer el idioma por el texto</translation>
    </message>
    <message>
        <source>Data to read {} is missing, and your settings forbid downloads.</source>
        <translation>Faltan datos para leer {} y la configuración no permite descargas.</translation>
    </message>
    <message>
        <source>On Debian and Ubuntu these packages bring it: {}</source>
        <translation>En Debian y Ubuntu los incluyen estos paquetes: {}</translation>
    </message>
    <message>
        <source>Data to read {} is missing: {} to download.</source>
        <translation>Faltan datos para leer {}: {} por descargar.</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Descargar</translation>
    </message>
</context>
<context>
    <name>LanguageField</name>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Language of the text; automatic fits mixed documents too</source>
        <translation>Idioma del texto; automático sirve también para documentos mixtos</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>All languages…</source>
        <translation>Todos los idiomas…</translation>
    </message>
</context>
<context>
    <name>LanguageTable</name>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Own name</source>
        <translation>Nombre nativo</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Listos</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Faltan</translation>
    </message>
</context>
<context>
    <name>LibraryPanel</name>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Search the text of all documents</source>
        <translation>Buscar en el texto de todos los documentos</translation>
    </message>
    <message>
        <source>All words must be on a page; &quot;quotes&quot; keep words together</source>
        <translation>Todas las palabras deben estar en una misma página; las &quot;comillas&quot; mantienen las palabras juntas</translation>
    </message>
    <message>
        <source>Past documents</source>
        <translation>Documentos anteriores</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <source>Find source file…</source>
        <translation>Localizar archivo original…</translation>
    </message>
    <message>
        <source>Organise pages…</source>
        <translation>Organizar páginas…</translation>
    </message>
    <message>
        <source>No page holds these words.</source>
        <translation>Ninguna página contiene estas palabras.</translation>
    </message>
    <message>
        <source>Documents that were read appear here, with all their text to search.</source>
        <translation>Aquí aparecen los documentos leídos, con todo su texto para buscar.</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n página</numerusform>
            <numerusform>%n páginas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n documento</numerusform>
            <numerusform>%n documentos</numerusform>
        </translation>
    </message>
    <message>
        <source>{} in {}</source>
        <translation>{} en {}</translation>
    </message>
    <message>
        <source>; the first are shown</source>
        <translation>; se muestran las primeras</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n document(s) from the library?</source>
        <translation>
            <numerusform>¿Eliminar %n documento de la biblioteca?</numerusform>
            <numerusform>¿Eliminar %n documentos de la biblioteca?</numerusform>
        </translation>
    </message>
    <message>
        <source>What was read is deleted. The source files and exported files on your disk stay.</source>
        <translation>Se elimina lo que se leyó. Los archivos originales y los exportados permanecen en el disco.</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) deleted</source>
        <translation>
            <numerusform>%n documento eliminado</numerusform>
            <numerusform>%n documentos eliminados</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Where does {} lie now?</source>
        <translation>¿Dónde está ahora {}?</translation>
    </message>
    <message>
        <source>The source file was found.</source>
        <translation>Se encontró el archivo original.</translation>
    </message>
</context>
<context>
    <name>LicenceDialog</name>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>{} comes under a licence of its own, which limits who may use it and for what.</source>
        <translation>{} tiene una licencia propia que limita quién puede usarlo y para qué.</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Texto de la licencia</translation>
    </message>
    <message>
        <source>Accept the licence</source>
        <translation>Aceptar la licencia</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>LogDialog</name>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>What went wrong, with names of files and never with their text. The report that can be copied has no names of files either: versions, settings and the last messages.</source>
        <translation>Lo que falló, con los nombres de los archivos y nunca con su texto. El informe que se puede copiar tampoco contiene nombres de archivos: solo versiones, configuración y los últimos mensajes.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Advertencias y errores</translation>
    </message>
    <message>
        <source>Errors only</source>
        <translation>Solo errores</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copiar informe</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>The report is on the clipboard. Read it before you send it.</source>
        <translation>El informe está en el portapapeles. Léalo antes de enviarlo.</translation>
    </message>
    <message>
        <source>Nothing was logged.</source>
        <translation>No hay nada registrado.</translation>
    </message>
    <message>
        <source>There is no log file yet.</source>
        <translation>Aún no hay archivo de registro.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Something failed unexpectedly; the log file holds the details</source>
        <translation>Se produjo un error inesperado; el archivo de registro contiene los detalles</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listas</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Herramientas</translation>
    </message>
    <message>
        <source>The models that read pictures are not installed ({}). PDFs that hold text can be read.</source>
        <translation>Los modelos que leen imágenes no están instalados ({}). Los PDF que contienen texto sí se pueden leer.</translation>
    </message>
    <message>
        <source>Install models…</source>
        <translation>Instalar modelos…</translation>
    </message>
    <message>
        <source>Some settings take effect when Pagesight is started again</source>
        <translation>Algunos cambios se aplicarán cuando se reinicie Pagesight</translation>
    </message>
    <message>
        <source>Close Pagesight?</source>
        <translation>¿Cerrar Pagesight?</translation>
    </message>
    <message>
        <source>Files are still being read; nothing of this window is kept. Close anyway?</source>
        <translation>Todavía se están leyendo archivos; no se conserva nada de esta ventana. ¿Cerrar de todos modos?</translation>
    </message>
    <message>
        <source>Files are still being read. Pages that are finished are kept, and the next start offers to go on. Close anyway?</source>
        <translation>Todavía se están leyendo archivos. Las páginas terminadas se conservan y el próximo inicio ofrece continuar. ¿Cerrar de todos modos?</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>Cerrar de todos modos</translation>
    </message>
</context>
<context>
    <name>MarkdownTab</name>
    <message>
        <source>Page as Markdown, rendered</source>
        <translation>Página en Markdown, con formato</translation>
    </message>
    <message>
        <source>No text on this page.</source>
        <translation>No hay texto en esta página.</translation>
    </message>
    <message>
        <source>Page as Markdown, source</source>
        <translation>Página en Markdown, código fuente</translation>
    </message>
    <message>
        <source>Show source</source>
        <translation>Mostrar código</translation>
    </message>
    <message>
        <source>Show the Markdown source</source>
        <translation>Mostrar el código fuente Markdown</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Problem with this page</source>
        <translation>Problema con esta página</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Try to show the page again</source>
        <translation>Intentar mostrar de nuevo la página</translation>
    </message>
    <message>
        <source>Find file…</source>
        <translation>Localizar archivo…</translation>
    </message>
    <message>
        <source>Choose where the file lies now</source>
        <translation>Elegir dónde está ahora el archivo</translation>
    </message>
</context>
<context>
    <name>ModelField</name>
    <message>
        <source>The best that is installed</source>
        <translation>El mejor instalado</translation>
    </message>
    <message>
        <source>{} (not installed)</source>
        <translation>{} (no instalado)</translation>
    </message>
</context>
<context>
    <name>ModelTable</name>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Uso</translation>
    </message>
    <message>
        <source>{}, recommended for this machine</source>
        <translation>{}, recomendado para este equipo</translation>
    </message>
    <message>
        <source>Chats and reads</source>
        <translation>Chat y lectura</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Reads pictures</source>
        <translation>Lectura de imágenes</translation>
    </message>
    <message>
        <source>Finds lines</source>
        <translation>Detección de líneas</translation>
    </message>
    <message>
        <source>Reads lines</source>
        <translation>Lectura de líneas</translation>
    </message>
    <message>
        <source>Turns pages</source>
        <translation>Orientación de páginas</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Diseño</translation>
    </message>
    <message>
        <source>Compares sentences</source>
        <translation>Compara frases</translation>
    </message>
    <message>
        <source>Reads print quickly</source>
        <translation>Lectura rápida de impresos</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>Of the system</source>
        <translation>Del sistema</translation>
    </message>
    <message>
        <source>Of the program</source>
        <translation>Del programa</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>Instalado</translation>
    </message>
    <message>
        <source>Not installed</source>
        <translation>No instalado</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Dañado</translation>
    </message>
    <message>
        <source>Older version</source>
        <translation>Versión anterior</translation>
    </message>
</context>
<context>
    <name>ModelWording</name>
    <message>
        <source>Recommended for this machine: the model that chats reads too, one download and one place in memory.</source>
        <translation>Recomendado para este equipo: el modelo del chat también lee; una sola descarga y un solo lugar en la memoria.</translation>
    </message>
    <message>
        <source>Recommended for reading: the quickest for this machine.</source>
        <translation>Recomendado para leer: el más rápido para este equipo.</translation>
    </message>
    <message>
        <source>Recommended for chat: the largest that this machine carries; larger ones answer better.</source>
        <translation>Recomendado para el chat: el más grande que admite este equipo; los más grandes responden mejor.</translation>
    </message>
    <message>
        <source>Recommended for chat: larger ones need more memory than this machine has.</source>
        <translation>Recomendado para el chat: los más grandes necesitan más memoria de la que tiene este equipo.</translation>
    </message>
    <message>
        <source>It needs {} of memory and {} are free now: close other programs first.</source>
        <translation>Necesita {} de memoria y ahora hay {} libres: cierre antes otros programas.</translation>
    </message>
    <message>
        <source>Estimated: {} a page on this machine.</source>
        <translation>Estimado: {} por página en este equipo.</translation>
    </message>
    <message>
        <source>Its speed on this machine was not measured yet.</source>
        <translation>Su velocidad en este equipo aún no se ha medido.</translation>
    </message>
    <message>
        <source>Measured on this machine: {} a page.</source>
        <translation>Medido en este equipo: {} por página.</translation>
    </message>
    <message>
        <source>Measured on this machine: it writes {} tokens a second.</source>
        <translation>Medido en este equipo: escribe {} tokens por segundo.</translation>
    </message>
    <message>
        <source>Memory: about {}</source>
        <translation>Memoria: unos {}</translation>
    </message>
    <message>
        <source>the program&apos;s own files</source>
        <translation>los archivos del propio programa</translation>
    </message>
    <message>
        <source>what is already installed</source>
        <translation>lo que ya está instalado</translation>
    </message>
    <message>
        <source>{} or {}</source>
        <translation>{} o {}</translation>
    </message>
    <message>
        <source>{} and {}</source>
        <translation>{} y {}</translation>
    </message>
    <message>
        <source>Very small: finds and repeats single facts of short English texts, often misses, cannot reason, translate or see pictures.</source>
        <translation>Muy pequeño: encuentra y repite datos sueltos de textos breves en inglés, falla a menudo y no puede razonar, traducir ni ver imágenes.</translation>
    </message>
    <message>
        <source>Answers, summarises and translates between large languages, and reads handwriting, tables and formulas; slow without a graphics processor.</source>
        <translation>Responde, resume y traduce entre los idiomas principales, y lee manuscritos, tablas y fórmulas; lento sin procesador gráfico.</translation>
    </message>
    <message>
        <source>Answers, summarises, translates and reads handwriting, tables and formulas; about twice as slow as the 2B model.</source>
        <translation>Responde, resume, traduce y lee manuscritos, tablas y fórmulas; aproximadamente el doble de lento que el modelo 2B.</translation>
    </message>
    <message>
        <source>Made for reading documents in about 100 languages, block by block; it cannot chat.</source>
        <translation>Hecho para leer documentos en unos 100 idiomas, bloque por bloque; no sirve para el chat.</translation>
    </message>
    <message>
        <source>Made for reading documents, mostly Chinese, English and large European languages; it cannot chat, and is known to repeat itself on some pages.</source>
        <translation>Hecho para leer documentos, sobre todo en chino, inglés y los principales idiomas europeos; no sirve para el chat y se sabe que se repite en algunas páginas.</translation>
    </message>
</context>
<context>
    <name>ModelWork</name>
    <message>
        <source>Import from a folder…</source>
        <translation>Importar desde una carpeta…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Folder with model files</source>
        <translation>Carpeta con archivos de modelos</translation>
    </message>
    <message>
        <source>Answering a question about a sample page</source>
        <translation>Respondiendo a una pregunta sobre una página de ejemplo</translation>
    </message>
    <message>
        <source>Reading parts of a sample page</source>
        <translation>Leyendo partes de una página de ejemplo</translation>
    </message>
    <message>
        <source>Waiting for another process that is installing models</source>
        <translation>Esperando a otro proceso que está instalando modelos</translation>
    </message>
    <message>
        <source>Checking {}</source>
        <translation>Comprobando {}</translation>
    </message>
    <message>
        <source>downloading {}</source>
        <translation>descargando {}</translation>
    </message>
    <message>
        <source>unpacking {}</source>
        <translation>descomprimiendo {}</translation>
    </message>
    <message>
        <source>pip looks for {}</source>
        <translation>pip está buscando {}</translation>
    </message>
    <message>
        <source>copying</source>
        <translation>copiando</translation>
    </message>
    <message>
        <source>trying {}</source>
        <translation>probando con {}</translation>
    </message>
    <message>
        <source>reading {}</source>
        <translation>leyendo {}</translation>
    </message>
    <message>
        <source>importing {}</source>
        <translation>importando {}</translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>Instalar</translation>
    </message>
    <message>
        <source>Verify all</source>
        <translation>Verificar todos</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Quitar…</translation>
    </message>
    <message>
        <source>Licence {}</source>
        <translation>Licencia {}</translation>
    </message>
    <message>
        <source>Languages: {}</source>
        <translation>Idiomas: {}</translation>
    </message>
    <message>
        <source>from {}</source>
        <translation>de {}</translation>
    </message>
    <message>
        <source>would come from {}</source>
        <translation>se descargaría de {}</translation>
    </message>
    <message>
        <source>Installed models take {}.</source>
        <translation>Los modelos instalados ocupan {}.</translation>
    </message>
    <message>
        <source>Get {}?</source>
        <translation>¿Descargar {}?</translation>
    </message>
    <message>
        <source>Up to {} are downloaded from {}.</source>
        <translation>Se descargarán hasta {} desde {}.</translation>
    </message>
    <message>
        <source>its source</source>
        <translation>su origen</translation>
    </message>
    <message>
        <source>Search models and languages</source>
        <translation>Buscar modelos e idiomas</translation>
    </message>
    <message>
        <source>Which models are listed</source>
        <translation>Qué modelos se muestran</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>For chat and vision</source>
        <translation>Para chat y visión</translation>
    </message>
    <message>
        <source>Always needed</source>
        <translation>Siempre necesarios</translation>
    </message>
    <message>
        <source>Usable now</source>
        <translation>Utilizables ahora</translation>
    </message>
    <message>
        <source>Not installed</source>
        <translation>No instalados</translation>
    </message>
    <message>
        <source>Add a model from a file…</source>
        <translation>Añadir un modelo desde un archivo…</translation>
    </message>
    <message>
        <source>Measure its speed</source>
        <translation>Medir su velocidad</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>Script: {}</source>
        <translation>Escritura: {}</translation>
    </message>
    <message numerus="yes">
        <source>{} and %n more</source>
        <translation>
            <numerusform>{} y %n más</numerusform>
            <numerusform>{} y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>It is downloaded from {}.</source>
        <translation>Se descargará desde {}.</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Descargar</translation>
    </message>
    <message>
        <source>{} was added</source>
        <translation>Se añadió {}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove {}?</source>
        <translation>¿Quitar {}?</translation>
    </message>
    <message>
        <source>Its file has to be added again before it can be used.</source>
        <translation>Habrá que volver a añadir su archivo para poder usarlo.</translation>
    </message>
    <message>
        <source>It has to be downloaded or imported again before it can be used.</source>
        <translation>Habrá que volver a descargarlo o importarlo para poder usarlo.</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s) installed</source>
        <translation>
            <numerusform>%n modelo instalado</numerusform>
            <numerusform>%n modelos instalados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n model(s) verified: all as they should be</source>
        <translation>
            <numerusform>%n modelo verificado: todo correcto</numerusform>
            <numerusform>%n modelos verificados: todo correcto</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
</context>
<context>
    <name>OptionsDialog</name>
    <message>
        <source>Options</source>
        <translation>Opciones</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n archivo</numerusform>
            <numerusform>%n archivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are not waiting any more and will be read again; pages that were read with the same options are not read twice.</source>
        <translation>
            <numerusform>%n de ellos ya no está en espera y se volverá a leer; las páginas leídas con las mismas opciones no se leen dos veces.</numerusform>
            <numerusform>%n de ellos ya no están en espera y se volverán a leer; las páginas leídas con las mismas opciones no se leen dos veces.</numerusform>
        </translation>
    </message>
    <message>
        <source>Read again with these</source>
        <translation>Volver a leer así</translation>
    </message>
    <message>
        <source>Use these options</source>
        <translation>Usar estas opciones</translation>
    </message>
</context>
<context>
    <name>OptionsRow</name>
    <message>
        <source>Text in the file</source>
        <translation>Texto en el archivo</translation>
    </message>
    <message>
        <source>What to do with pages of a PDF that hold text already</source>
        <translation>Qué hacer con las páginas de un PDF que ya contienen texto</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>all, or 1-3,7,10-end</source>
        <translation>todas, o 1-3,7,10-end</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Herramienta</translation>
    </message>
    <message>
        <source>What the result is for; presets the options below</source>
        <translation>Para qué sirve el resultado; predefine las opciones de abajo</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Motor</translation>
    </message>
    <message>
        <source>Which kind of engine reads</source>
        <translation>Qué tipo de motor lee</translation>
    </message>
    <message>
        <source>What the tier lacks</source>
        <translation>Qué le falta al motor</translation>
    </message>
    <message>
        <source>What is wrong with the pages</source>
        <translation>Qué está mal en las páginas</translation>
    </message>
    <message>
        <source>T&amp;ool</source>
        <translation>&amp;Herramienta</translation>
    </message>
    <message>
        <source>T&amp;ier</source>
        <translation>&amp;Motor</translation>
    </message>
    <message>
        <source>Te&amp;xt in the file</source>
        <translation>Te&amp;xto en el archivo</translation>
    </message>
    <message>
        <source>Pa&amp;ges</source>
        <translation>&amp;Páginas</translation>
    </message>
    <message>
        <source>different</source>
        <translation>diferentes</translation>
    </message>
    <message>
        <source>Which pages of each file; pages are counted from 1</source>
        <translation>Qué páginas de cada archivo; se cuentan desde 1</translation>
    </message>
    <message>
        <source>Get a model…</source>
        <translation>Obtener un modelo…</translation>
    </message>
    <message>
        <source>Write page numbers and ranges like 1-3,7,10-end</source>
        <translation>Escriba números de página e intervalos como 1-3,7,10-end</translation>
    </message>
</context>
<context>
    <name>OrderTab</name>
    <message>
        <source>Blocks of the page in reading order</source>
        <translation>Bloques de la página en orden de lectura</translation>
    </message>
    <message>
        <source>Alt+Up and Alt+Down move a block</source>
        <translation>Alt+Up y Alt+Down mueven un bloque</translation>
    </message>
    <message>
        <source>Read earlier</source>
        <translation>Leer antes</translation>
    </message>
    <message>
        <source>Read later</source>
        <translation>Leer después</translation>
    </message>
    <message>
        <source>Drag blocks into the order in which they are read.</source>
        <translation>Arrastre los bloques al orden en que se leen.</translation>
    </message>
</context>
<context>
    <name>OrganiserActions</name>
    <message>
        <source>Add files…</source>
        <translation>Añadir archivos…</translation>
    </message>
    <message>
        <source>Put the pages of further pictures and PDFs behind these</source>
        <translation>Poner las páginas de otras imágenes y PDF detrás de estas</translation>
    </message>
    <message>
        <source>Turn left</source>
        <translation>Girar a la izquierda</translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation>Girar a la derecha</translation>
    </message>
    <message>
        <source>Move earlier</source>
        <translation>Mover antes</translation>
    </message>
    <message>
        <source>Move later</source>
        <translation>Mover después</translation>
    </message>
    <message>
        <source>Take pages out</source>
        <translation>Quitar páginas</translation>
    </message>
    <message>
        <source>Leave the chosen pages out of the new document; their files stay as they are</source>
        <translation>Dejar las páginas elegidas fuera del nuevo documento; sus archivos no cambian</translation>
    </message>
    <message>
        <source>Start a new document here</source>
        <translation>Empezar aquí un documento nuevo</translation>
    </message>
    <message>
        <source>Let a document of its own begin with the chosen page</source>
        <translation>Hacer que empiece otro documento con la página elegida</translation>
    </message>
    <message>
        <source>Move a line up</source>
        <translation>Mover una fila hacia arriba</translation>
    </message>
    <message>
        <source>Move a line down</source>
        <translation>Mover una fila hacia abajo</translation>
    </message>
    <message>
        <source>Move to the left</source>
        <translation>Mover a la izquierda</translation>
    </message>
    <message>
        <source>Move to the right</source>
        <translation>Mover a la derecha</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
</context>
<context>
    <name>OrganiserDialog</name>
    <message>
        <source>Organise pages</source>
        <translation>Organizar páginas</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>The new document is called so; several get numbers behind it</source>
        <translation>Así se llamará el nuevo documento; si son varios, se numeran</translation>
    </message>
    <message>
        <source>Remove the source files from the list</source>
        <translation>Quitar de la lista los archivos originales</translation>
    </message>
    <message>
        <source>What will be made</source>
        <translation>Qué se creará</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Crear</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <source>No pages yet. Add files, or drop them here.</source>
        <translation>Aún no hay páginas. Añada archivos o suéltelos aquí.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n página</numerusform>
            <numerusform>%n páginas</numerusform>
        </translation>
    </message>
    <message>
        <source>One document with {}</source>
        <translation>Un documento con {}</translation>
    </message>
    <message>
        <source>{documents} with {pages} in all</source>
        <translation>{documents} con {pages} en total</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n documento</numerusform>
            <numerusform>%n documentos</numerusform>
        </translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Añadir archivos</translation>
    </message>
    <message>
        <source>Pictures and PDFs</source>
        <translation>Imágenes y PDF</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Todos los archivos</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>{} of {} pages</source>
        <translation>{} de {} páginas</translation>
    </message>
    <message>
        <source>{} of {} files</source>
        <translation>{} de {} archivos</translation>
    </message>
    <message numerus="yes">
        <source>and %n more file(s)</source>
        <translation>
            <numerusform>y %n archivo más</numerusform>
            <numerusform>y %n archivos más</numerusform>
        </translation>
    </message>
    <message>
        <source>{} is protected with a password. What is made of it is stored without one.</source>
        <translation>{} está protegido con contraseña. Lo que se cree a partir de él se guardará sin ella.</translation>
    </message>
    <message>
        <source>Stopped; nothing was stored.</source>
        <translation>Detenido; no se guardó nada.</translation>
    </message>
</context>
<context>
    <name>OrganiserModel</name>
    <message>
        <source>Page {}</source>
        <translation>Página {}</translation>
    </message>
    <message>
        <source>first of document {}</source>
        <translation>primera del documento {}</translation>
    </message>
    <message>
        <source>{name}, page {number}</source>
        <translation>{name}, página {number}</translation>
    </message>
    <message>
        <source>turned by {}°</source>
        <translation>girada {}°</translation>
    </message>
</context>
<context>
    <name>OrganiserPresenter</name>
    <message>
        <source>Move pages</source>
        <translation>Mover páginas</translation>
    </message>
    <message>
        <source>Turn pages</source>
        <translation>Girar páginas</translation>
    </message>
    <message>
        <source>Take pages out</source>
        <translation>Quitar páginas</translation>
    </message>
    <message>
        <source>Split documents</source>
        <translation>Dividir documentos</translation>
    </message>
    <message>
        <source>Add pages</source>
        <translation>Añadir páginas</translation>
    </message>
</context>
<context>
    <name>OtherProgramsPage</name>
    <message>
        <source>Scripts and other programs can have files read by Pagesight, as they would by a service on the internet; only here nothing leaves this computer. While it is on, a port is open that other computers cannot reach, and every program needs a token. Their files appear in the queue, marked API.</source>
        <translation>Los scripts y otros programas pueden hacer que Pagesight lea archivos, como lo haría un servicio de internet, solo que aquí nada sale de este equipo. Mientras está activado, hay un puerto abierto al que otros equipos no llegan, y cada programa necesita un token. Sus archivos aparecen en la cola con la marca API.</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Ejemplo</translation>
    </message>
    <message>
        <source>Switch, port and tokens take effect at once.</source>
        <translation>El interruptor, el puerto y los tokens se aplican de inmediato.</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Try it in a terminal</source>
        <translation>Probar en un terminal</translation>
    </message>
    <message>
        <source>Limits and use without a token</source>
        <translation>Límites y uso sin token</translation>
    </message>
</context>
<context>
    <name>PageActions</name>
    <message>
        <source>Previous page</source>
        <translation>Página anterior</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Página siguiente</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Acercar</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Alejar</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Ajustar al ancho</translation>
    </message>
    <message>
        <source>Fit page</source>
        <translation>Ajustar a la página</translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation>Tamaño real</translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation>Girar a la derecha</translation>
    </message>
    <message>
        <source>Turn left</source>
        <translation>Girar a la izquierda</translation>
    </message>
    <message>
        <source>Show sideways pages upright</source>
        <translation>Mostrar del derecho las páginas giradas</translation>
    </message>
    <message>
        <source>Show boxes</source>
        <translation>Mostrar recuadros</translation>
    </message>
    <message>
        <source>Outline blocks</source>
        <translation>Enmarcar bloques</translation>
    </message>
    <message>
        <source>Outline lines</source>
        <translation>Enmarcar líneas</translation>
    </message>
    <message>
        <source>Outline words</source>
        <translation>Enmarcar palabras</translation>
    </message>
    <message>
        <source>Show confidence</source>
        <translation>Mostrar confianza</translation>
    </message>
    <message>
        <source>Show reading order</source>
        <translation>Mostrar orden de lectura</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Select all text of the page</source>
        <translation>Seleccionar todo el texto de la página</translation>
    </message>
    <message>
        <source>Choose a region</source>
        <translation>Elegir una región</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
</context>
<context>
    <name>PageCanvas</name>
    <message>
        <source>Line: {confidence}</source>
        <translation>Línea: {confidence}</translation>
    </message>
    <message>
        <source>Confidence {confidence}</source>
        <translation>Confianza {confidence}</translation>
    </message>
</context>
<context>
    <name>PageDelegate</name>
    <message>
        <source>Document {}</source>
        <translation>Documento {}</translation>
    </message>
</context>
<context>
    <name>PageEditor</name>
    <message>
        <source>Change elsewhere</source>
        <translation>Cambio en otro lugar</translation>
    </message>
</context>
<context>
    <name>PageGrid</name>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>The pages of the new document, in order; Alt and an arrow moves them</source>
        <translation>Las páginas del nuevo documento, en orden; Alt y una flecha las mueven</translation>
    </message>
</context>
<context>
    <name>PageOrganising</name>
    <message>
        <source>Mer&amp;ge into one document…</source>
        <translation>Co&amp;mbinar en un documento…</translation>
    </message>
    <message>
        <source>Make one document of the chosen files, in the order you want</source>
        <translation>Crear un solo documento con los archivos elegidos, en el orden deseado</translation>
    </message>
    <message>
        <source>Organise pa&amp;ges…</source>
        <translation>Or&amp;ganizar páginas…</translation>
    </message>
    <message>
        <source>Put pages into order, turn them, take them out, or split the file</source>
        <translation>Ordenar páginas, girarlas, quitarlas o dividir el archivo</translation>
    </message>
    <message>
        <source>Made: {}</source>
        <translation>Creado: {}</translation>
    </message>
</context>
<context>
    <name>PageToolbar</name>
    <message>
        <source>Page toolbar</source>
        <translation>Barra de herramientas de la página</translation>
    </message>
    <message>
        <source>Page number</source>
        <translation>Número de página</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>of {count}</source>
        <translation>de {count}</translation>
    </message>
    <message>
        <source>What is shown over the page</source>
        <translation>Qué se muestra sobre la página</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Open a document to see its pages here.</source>
        <translation>Abra un documento para ver aquí sus páginas.</translation>
    </message>
    <message>
        <source>The file was found: {name}</source>
        <translation>Se encontró el archivo: {name}</translation>
    </message>
    <message>
        <source>Characters copied: {count}</source>
        <translation>Caracteres copiados: {count}</translation>
    </message>
    <message>
        <source>Copy this block as a picture</source>
        <translation>Copiar este bloque como imagen</translation>
    </message>
    <message>
        <source>mean confidence {confidence}</source>
        <translation>confianza media {confidence}</translation>
    </message>
    <message>
        <source>Page view, no document</source>
        <translation>Vista de página, sin documento</translation>
    </message>
    <message>
        <source>Page {number}, being read</source>
        <translation>Página {number}, en lectura</translation>
    </message>
    <message>
        <source>Page {number}, not read yet</source>
        <translation>Página {number}, sin leer</translation>
    </message>
    <message>
        <source>Page {number}, lines: {lines}</source>
        <translation>Página {number}, líneas: {lines}</translation>
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
        <translation>Traducción</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>A revisar</translation>
    </message>
</context>
<context>
    <name>PartTable</name>
    <message>
        <source>Part</source>
        <translation>Componente</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>model</source>
        <translation>modelo</translation>
    </message>
</context>
<context>
    <name>PasswordBar</name>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Password of the file</source>
        <translation>Contraseña del archivo</translation>
    </message>
    <message>
        <source>It is kept in memory until the program ends and is never stored.</source>
        <translation>Se conserva en memoria hasta que el programa se cierra y nunca se guarda.</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Mostrar la contraseña</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Open the file with this password</source>
        <translation>Abrir el archivo con esta contraseña</translation>
    </message>
    <message>
        <source>This password does not open the file. Check upper and lower case.</source>
        <translation>Esta contraseña no abre el archivo. Compruebe mayúsculas y minúsculas.</translation>
    </message>
    <message>
        <source>The file is protected. Type its password to open it; it is not stored.</source>
        <translation>El archivo está protegido. Escriba su contraseña para abrirlo; no se guarda.</translation>
    </message>
</context>
<context>
    <name>PlaceRow</name>
    <message>
        <source>Place of library and models</source>
        <translation>Ubicación de la biblioteca y los modelos</translation>
    </message>
    <message>
        <source>Choose another place…</source>
        <translation>Elegir otra ubicación…</translation>
    </message>
    <message>
        <source>Do not move</source>
        <translation>No mover</translation>
    </message>
    <message>
        <source>The variable {} names the place; it cannot be changed here.</source>
        <translation>La variable {} determina la ubicación; aquí no se puede cambiar.</translation>
    </message>
    <message>
        <source>At the next start everything is moved to {}. That takes a while on another disk.</source>
        <translation>En el próximo inicio todo se moverá a {}. En otro disco puede tardar un rato.</translation>
    </message>
    <message>
        <source>It could not be moved and stays where it is: {}</source>
        <translation>No se pudo mover y permanece donde está: {}</translation>
    </message>
    <message>
        <source>Folder for library and models</source>
        <translation>Carpeta para la biblioteca y los modelos</translation>
    </message>
    <message>
        <source>Another place</source>
        <translation>Otra ubicación</translation>
    </message>
    <message>
        <source>Move library and models to {}?</source>
        <translation>¿Mover la biblioteca y los modelos a {}?</translation>
    </message>
    <message>
        <source>Moving is done at the next start, before the window opens; the folder must be empty. Without moving, the next start uses what is in that folder or begins anew there, and the old folder stays as it is.</source>
        <translation>Se mueven en el próximo inicio, antes de que se abra la ventana; la carpeta debe estar vacía. Sin mover, el próximo inicio usa lo que haya en esa carpeta o empieza allí de cero, y la carpeta anterior queda como está.</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Mover</translation>
    </message>
    <message>
        <source>Use without moving</source>
        <translation>Usar sin mover</translation>
    </message>
    <message>
        <source>The next start uses {}.</source>
        <translation>El próximo inicio usará {}.</translation>
    </message>
</context>
<context>
    <name>PlainTextTab</name>
    <message>
        <source>Text of the page</source>
        <translation>Texto de la página</translation>
    </message>
    <message>
        <source>No text on this page.</source>
        <translation>No hay texto en esta página.</translation>
    </message>
    <message>
        <source>The machine read: {text}</source>
        <translation>Lectura automática: {text}</translation>
    </message>
</context>
<context>
    <name>PrivateBanner</name>
    <message>
        <source>Private window: what is read here lives in memory and is gone when it is closed. Only results that you export stay.</source>
        <translation>Ventana privada: lo que se lee aquí está solo en memoria y desaparece al cerrarla. Solo quedan los resultados que se exporten.</translation>
    </message>
    <message>
        <source>Leave private mode</source>
        <translation>Salir del modo privado</translation>
    </message>
</context>
<context>
    <name>PrivateMode</name>
    <message>
        <source>The private window is closed, nothing of it was kept</source>
        <translation>La ventana privada está cerrada; no se conservó nada</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privado</translation>
    </message>
</context>
<context>
    <name>QuestionBar</name>
    <message>
        <source>Question about files that hold text</source>
        <translation>Pregunta sobre archivos que contienen texto</translation>
    </message>
    <message>
        <source>That text was used. The pictures of the pages can still be read instead.</source>
        <translation>Se usó ese texto. Aún se pueden leer las imágenes de las páginas en su lugar.</translation>
    </message>
    <message>
        <source>Without an answer their text is used as soon as the other files are done.</source>
        <translation>Si no hay respuesta, se usa su texto en cuanto terminen los demás archivos.</translation>
    </message>
    <message>
        <source>&amp;Use the text</source>
        <translation>&amp;Usar el texto</translation>
    </message>
    <message>
        <source>Read the &amp;pictures</source>
        <translation>Leer las &amp;imágenes</translation>
    </message>
    <message>
        <source>For &amp;all files of this batch</source>
        <translation>Para &amp;todos los archivos de este lote</translation>
    </message>
    <message>
        <source>Without it you are asked for each file</source>
        <translation>Sin esta opción se pregunta por cada archivo</translation>
    </message>
    <message>
        <source>&amp;Remember</source>
        <translation>&amp;Recordar</translation>
    </message>
    <message>
        <source>Do not ask again; the settings can change it</source>
        <translation>No volver a preguntar; se puede cambiar en la configuración</translation>
    </message>
    <message numerus="yes">
        <source>“{}” and %n more file(s) hold text already.</source>
        <translation>
            <numerusform>«{}» y %n archivo más ya contienen texto.</numerusform>
            <numerusform>«{}» y %n archivos más ya contienen texto.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{}” holds text already.</source>
        <translation>«{}» ya contiene texto.</translation>
    </message>
    <message>
        <source>Use that text, or read the pictures of the pages?</source>
        <translation>¿Usar ese texto o leer las imágenes de las páginas?</translation>
    </message>
    <message>
        <source>The answer is kept in the settings</source>
        <translation>La respuesta se guarda en la configuración</translation>
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
        <translation>quedan unos {} s</translation>
    </message>
    <message>
        <source>about {} min left</source>
        <translation>quedan unos {} min</translation>
    </message>
    <message>
        <source>about {} h {} min left</source>
        <translation>quedan unas {} h {} min</translation>
    </message>
    <message>
        <source>1 page</source>
        <translation>1 página</translation>
    </message>
    <message>
        <source>1 page failed</source>
        <translation>1 página con error</translation>
    </message>
    <message>
        <source>1 part not by the vision model</source>
        <translation>1 parte sin el modelo de visión</translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>1 archivo</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>sent by another program</source>
        <translation>enviado por otro programa</translation>
    </message>
    <message>
        <source>Waiting: holds text already</source>
        <translation>En espera: ya contiene texto</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Deteniendo</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Text deleted</source>
        <translation>Texto eliminado</translation>
    </message>
    <message>
        <source>Its text was deleted from the library. It can be read again.</source>
        <translation>El texto se eliminó de la biblioteca. El archivo se puede leer de nuevo.</translation>
    </message>
    <message>
        <source>Read: {}</source>
        <translation>Leído: {}</translation>
    </message>
    <message>
        <source>The percentage is the mean confidence of the reading.</source>
        <translation>El porcentaje es la confianza media de la lectura.</translation>
    </message>
    <message>
        <source>Written: {}</source>
        <translation>Guardado: {}</translation>
    </message>
    <message>
        <source>Another reading of this file holds corrections.</source>
        <translation>Otra lectura de este archivo contiene correcciones.</translation>
    </message>
    <message>
        <source>no text</source>
        <translation>sin texto</translation>
    </message>
    <message>
        <source>corrected before</source>
        <translation>corregido antes</translation>
    </message>
    <message>
        <source>written</source>
        <translation>guardado</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Abriendo</translation>
    </message>
    <message>
        <source>Making the result</source>
        <translation>Generando el resultado</translation>
    </message>
    <message>
        <source>region {} of {}</source>
        <translation>región {} de {}</translation>
    </message>
</context>
<context>
    <name>QueueEstimate</name>
    <message>
        <source>Waiting: {}</source>
        <translation>En espera: {}</translation>
    </message>
    <message>
        <source>not looked into yet: {}</source>
        <translation>aún sin examinar: {}</translation>
    </message>
    <message>
        <source>about {} s</source>
        <translation>unos {} s</translation>
    </message>
    <message>
        <source>about {} min</source>
        <translation>unos {} min</translation>
    </message>
    <message>
        <source>about {} h {} min</source>
        <translation>unas {} h {} min</translation>
    </message>
    <message>
        <source>{} a page</source>
        <translation>{} por página</translation>
    </message>
    <message>
        <source>no measurement yet</source>
        <translation>aún sin medición</translation>
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
        <translation>Archivo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
</context>
<context>
    <name>QueueOptions</name>
    <message>
        <source>Fast</source>
        <translation>Rápido</translation>
    </message>
    <message>
        <source>Vision model</source>
        <translation>Modelo de visión</translation>
    </message>
    <message>
        <source>not in this version</source>
        <translation>no en esta versión</translation>
    </message>
    <message>
        <source>no model yet</source>
        <translation>aún sin modelo</translation>
    </message>
    <message>
        <source>Use it where it is good</source>
        <translation>Usarlo si es bueno</translation>
    </message>
    <message>
        <source>Always use it</source>
        <translation>Usarlo siempre</translation>
    </message>
    <message>
        <source>Read the picture anew</source>
        <translation>Volver a leer la imagen</translation>
    </message>
    <message>
        <source>file text where good</source>
        <translation>texto del archivo si es bueno</translation>
    </message>
    <message>
        <source>Image to text</source>
        <translation>Imagen a texto</translation>
    </message>
    <message>
        <source>PDF to text</source>
        <translation>PDF a texto</translation>
    </message>
    <message>
        <source>PDF to Word</source>
        <translation>PDF a Word</translation>
    </message>
    <message>
        <source>PDF to Markdown</source>
        <translation>PDF a Markdown</translation>
    </message>
    <message>
        <source>Searchable PDF</source>
        <translation>PDF con búsqueda</translation>
    </message>
    <message>
        <source>Extract tables</source>
        <translation>Extraer tablas</translation>
    </message>
    <message>
        <source>Handwriting to text</source>
        <translation>Manuscrito a texto</translation>
    </message>
    <message>
        <source>Formulas to LaTeX</source>
        <translation>Fórmulas a LaTeX</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>Traducir</translation>
    </message>
    <message>
        <source>Receipt to JSON</source>
        <translation>Recibo a JSON</translation>
    </message>
    <message>
        <source>Invoice to JSON</source>
        <translation>Factura a JSON</translation>
    </message>
    <message>
        <source>Business card to JSON</source>
        <translation>Tarjeta de visita a JSON</translation>
    </message>
    <message>
        <source>Screenshot to text</source>
        <translation>Captura de pantalla a texto</translation>
    </message>
    <message>
        <source>Summarize</source>
        <translation>Resumir</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>picture anew</source>
        <translation>releer imagen</translation>
    </message>
    <message>
        <source>own text</source>
        <translation>texto propio</translation>
    </message>
    <message>
        <source>p. {}</source>
        <translation>pág. {}</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todas</translation>
    </message>
    <message>
        <source>Tier: {}</source>
        <translation>Motor: {}</translation>
    </message>
    <message>
        <source>Language: {}</source>
        <translation>Idioma: {}</translation>
    </message>
    <message>
        <source>Text in the file: {}</source>
        <translation>Texto en el archivo: {}</translation>
    </message>
    <message>
        <source>Pages: {}</source>
        <translation>Páginas: {}</translation>
    </message>
    <message>
        <source>Tool: {}</source>
        <translation>Herramienta: {}</translation>
    </message>
</context>
<context>
    <name>QueuePanel</name>
    <message>
        <source>From the pages that this computer has read so far</source>
        <translation>A partir de las páginas que este equipo ha leído hasta ahora</translation>
    </message>
    <message>
        <source>Files done</source>
        <translation>Archivos terminados</translation>
    </message>
    <message>
        <source>Nothing was added: the pages cannot be understood</source>
        <translation>No se añadió nada: las páginas no se entienden</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausar</translation>
    </message>
    <message>
        <source>Finish the pages in work and begin no further ones</source>
        <translation>Terminar las páginas en curso y no empezar más</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Stop the chosen files; without a choice, all of them</source>
        <translation>Detener los archivos elegidos; si no hay ninguno elegido, todos</translation>
    </message>
    <message>
        <source>&amp;Retry failed</source>
        <translation>Re&amp;intentar los fallidos</translation>
    </message>
    <message>
        <source>Read failed and cancelled files again: the chosen ones, else all</source>
        <translation>Volver a leer los archivos fallidos y cancelados: los elegidos o, si no, todos</translation>
    </message>
    <message>
        <source>Enter pass&amp;word…</source>
        <translation>Introducir co&amp;ntraseña…</translation>
    </message>
    <message>
        <source>Open the protected file that is chosen</source>
        <translation>Abrir el archivo protegido elegido</translation>
    </message>
    <message>
        <source>Re&amp;move from list</source>
        <translation>&amp;Quitar de la lista</translation>
    </message>
    <message>
        <source>Take the chosen files off the list; files and results stay</source>
        <translation>Quitar de la lista los archivos elegidos; los archivos y los resultados se conservan</translation>
    </message>
    <message>
        <source>Remove &amp;finished</source>
        <translation>Quitar los &amp;terminados</translation>
    </message>
    <message>
        <source>Take all files that were read off the list; results stay in the library</source>
        <translation>Quitar de la lista todos los archivos leídos; los resultados se conservan en la biblioteca</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Mover hacia &amp;arriba</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Mover hacia a&amp;bajo</translation>
    </message>
    <message>
        <source>&amp;Options…</source>
        <translation>&amp;Opciones…</translation>
    </message>
    <message>
        <source>Show and change how the chosen files are read</source>
        <translation>Ver y cambiar cómo se leen los archivos elegidos</translation>
    </message>
    <message>
        <source>Read selection with these options</source>
        <translation>Leer la selección con estas opciones</translation>
    </message>
    <message>
        <source>Use the options above for the chosen files; what was read so already is not read twice</source>
        <translation>Usar las opciones de arriba para los archivos elegidos; lo que ya se leyó así no se lee dos veces</translation>
    </message>
    <message>
        <source>Undo re&amp;move</source>
        <translation>&amp;Deshacer «Quitar»</translation>
    </message>
    <message>
        <source>Bring back the files that were taken off the list last</source>
        <translation>Recuperar los últimos archivos quitados de la lista</translation>
    </message>
    <message>
        <source>Use these options for the selection</source>
        <translation>Usar estas opciones para la selección</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) taken off the list.</source>
        <translation>
            <numerusform>%n archivo quitado de la lista.</numerusform>
            <numerusform>%n archivos quitados de la lista.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opciones</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{} de {}</translation>
    </message>
    <message>
        <source>{} not read</source>
        <translation>{} sin leer</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Reanudar</translation>
    </message>
</context>
<context>
    <name>QueuePresenter</name>
    <message>
        <source>No picture or PDF lies there</source>
        <translation>Ahí no hay ninguna imagen ni PDF</translation>
    </message>
    <message>
        <source>Files that are waiting already were not added again</source>
        <translation>Los archivos que ya están en espera no se añadieron de nuevo</translation>
    </message>
    <message>
        <source>Added: {}</source>
        <translation>Añadidos: {}</translation>
    </message>
</context>
<context>
    <name>ReadingBar</name>
    <message>
        <source>Show all that the machine read here</source>
        <translation>Mostrar toda la lectura automática de aquí</translation>
    </message>
    <message>
        <source>Restore block</source>
        <translation>Restaurar bloque</translation>
    </message>
    <message>
        <source>Restore page</source>
        <translation>Restaurar página</translation>
    </message>
    <message>
        <source>This page was changed by a person.</source>
        <translation>Una persona ha modificado esta página.</translation>
    </message>
    <message>
        <source>The machine read: {text}</source>
        <translation>Lectura automática: {text}</translation>
    </message>
</context>
<context>
    <name>RecoveryDialog</name>
    <message>
        <source>Unfinished reading</source>
        <translation>Lectura sin terminar</translation>
    </message>
    <message>
        <source>Some files were not finished</source>
        <translation>Algunos archivos no se terminaron</translation>
    </message>
    <message>
        <source>The program ended while they were read or waited. Finished pages are kept and are not read again.</source>
        <translation>El programa se cerró mientras se leían o esperaban. Las páginas terminadas se conservan y no se vuelven a leer.</translation>
    </message>
    <message>
        <source>Unfinished files</source>
        <translation>Archivos sin terminar</translation>
    </message>
    <message>
        <source>Go on reading</source>
        <translation>Seguir leyendo</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message numerus="yes">
        <source>Delete what was read of %n file(s)?</source>
        <translation>
            <numerusform>¿Eliminar lo leído de %n archivo?</numerusform>
            <numerusform>¿Eliminar lo leído de %n archivos?</numerusform>
        </translation>
    </message>
    <message>
        <source>The files themselves stay.</source>
        <translation>Los archivos en sí se conservan.</translation>
    </message>
</context>
<context>
    <name>RegionTool</name>
    <message>
        <source>Copy text</source>
        <translation>Copiar texto</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Copiar imagen</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Guardar imagen…</translation>
    </message>
    <message>
        <source>Characters copied: {count}</source>
        <translation>Caracteres copiados: {count}</translation>
    </message>
    <message>
        <source>Save the region as a picture</source>
        <translation>Guardar la región como imagen</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>Imagen PNG (*.png)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>{width} × {height} pixels</source>
        <translation>{width} × {height} píxeles</translation>
    </message>
    <message>
        <source>Picture copied: {size}</source>
        <translation>Imagen copiada: {size}</translation>
    </message>
    <message>
        <source>Picture saved: {name}</source>
        <translation>Imagen guardada: {name}</translation>
    </message>
</context>
<context>
    <name>RereadDialog</name>
    <message>
        <source>Read the page again</source>
        <translation>Volver a leer la página</translation>
    </message>
    <message>
        <source>Read the area</source>
        <translation>Leer el área</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Motor</translation>
    </message>
    <message>
        <source>{name} ({reason})</source>
        <translation>{name} ({reason})</translation>
    </message>
    <message>
        <source>&amp;Handwriting</source>
        <translation>Manu&amp;scrito</translation>
    </message>
    <message>
        <source>Tells the vision model that the text is written by hand</source>
        <translation>Indica al modelo de visión que el texto está escrito a mano</translation>
    </message>
    <message>
        <source>Text in the file</source>
        <translation>Texto en el archivo</translation>
    </message>
    <message>
        <source>Nothing is changed before you have compared the new reading with the text as it is now.</source>
        <translation>No se cambia nada hasta que se haya comparado la nueva lectura con el texto actual.</translation>
    </message>
    <message>
        <source>&amp;Tier</source>
        <translation>&amp;Motor</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>Te&amp;xt in the file</source>
        <translation>Te&amp;xto en el archivo</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Leyendo</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Other options</source>
        <translation>Otras opciones</translation>
    </message>
    <message>
        <source>Take new</source>
        <translation>Usar la nueva</translation>
    </message>
    <message>
        <source>Keep old</source>
        <translation>Mantener</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) differ; what goes is struck through, what comes is underlined.</source>
        <translation>
            <numerusform>%n diferencia; lo que desaparece está tachado y lo que se añade, subrayado.</numerusform>
            <numerusform>%n diferencias; lo que desaparece está tachado y lo que se añade, subrayado.</numerusform>
        </translation>
    </message>
    <message>
        <source>The new reading says the same.</source>
        <translation>La nueva lectura dice lo mismo.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) that you removed before stay removed.</source>
        <translation>
            <numerusform>%n línea eliminada anteriormente sigue eliminada.</numerusform>
            <numerusform>%n líneas eliminadas anteriormente siguen eliminadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading part {number} of {total}</source>
        <translation>Leyendo la parte {number} de {total}</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
</context>
<context>
    <name>ResultModel</name>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>written</source>
        <translation>guardado</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>error</translation>
    </message>
</context>
<context>
    <name>ResultsPlace</name>
    <message>
        <source>Place of the results</source>
        <translation>Ubicación de los resultados</translation>
    </message>
    <message>
        <source>Beside each file</source>
        <translation>Junto a cada archivo</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>Otra carpeta…</translation>
    </message>
    <message>
        <source>Folder of the results</source>
        <translation>Carpeta de los resultados</translation>
    </message>
</context>
<context>
    <name>ScreenCapture</name>
    <message>
        <source>This desktop lets no program take pictures of the screen. Take one with the desktop&apos;s own tool (often the Print key), then paste it here.</source>
        <translation>Este escritorio no permite a los programas capturar la pantalla. Haga la captura con la herramienta del propio escritorio (a menudo la tecla Print) y péguela aquí.</translation>
    </message>
</context>
<context>
    <name>ServerBox</name>
    <message>
        <source>Address of the server</source>
        <translation>Dirección del servidor</translation>
    </message>
    <message>
        <source>Off: no port is open.</source>
        <translation>Desactivado: no hay ningún puerto abierto.</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Iniciando…</translation>
    </message>
    <message>
        <source>On: programs on this computer get answers at this address.</source>
        <translation>Activado: los programas de este equipo obtienen respuesta en esta dirección.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <source>It could not start.</source>
        <translation>No se pudo iniciar.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Pages read at the same time</source>
        <translation>Páginas leídas a la vez</translation>
    </message>
    <message>
        <source>PDFs that hold text</source>
        <translation>PDF que contienen texto</translation>
    </message>
    <message>
        <source>Layout of pages</source>
        <translation>Diseño de página</translation>
    </message>
    <message>
        <source>Mend photographed and bent pages</source>
        <translation>Corregir páginas fotografiadas y curvadas</translation>
    </message>
    <message>
        <source>Read clear print quickly first</source>
        <translation>Leer primero con rapidez lo impreso con nitidez</translation>
    </message>
    <message>
        <source>Give a page up after</source>
        <translation>Abandonar una página tras</translation>
    </message>
    <message>
        <source>Words are doubtful below</source>
        <translation>Palabras dudosas por debajo de</translation>
    </message>
    <message>
        <source>Name of exported files</source>
        <translation>Nombre de los archivos exportados</translation>
    </message>
    <message>
        <source>Largest picture</source>
        <translation>Imagen más grande</translation>
    </message>
    <message>
        <source>Longest side of a picture</source>
        <translation>Lado más largo de una imagen</translation>
    </message>
    <message>
        <source>Most pages of a file</source>
        <translation>Máximo de páginas por archivo</translation>
    </message>
    <message>
        <source>Most memory of a reading process</source>
        <translation>Memoria máxima de un proceso de lectura</translation>
    </message>
    <message>
        <source>Renew a reading process at</source>
        <translation>Renovar un proceso de lectura al llegar a</translation>
    </message>
    <message>
        <source>Renew a reading process after</source>
        <translation>Renovar un proceso de lectura tras</translation>
    </message>
    <message>
        <source>End an idle reading process after</source>
        <translation>Terminar un proceso de lectura inactivo tras</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Descargas</translation>
    </message>
    <message>
        <source>Model that chats</source>
        <translation>Modelo para el chat</translation>
    </message>
    <message>
        <source>Model that reads pictures</source>
        <translation>Modelo para leer imágenes</translation>
    </message>
    <message>
        <source>Give a region up after</source>
        <translation>Abandonar una región tras</translation>
    </message>
    <message>
        <source>Time for a second look</source>
        <translation>Tiempo para una revisión</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexto</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Hilos</translation>
    </message>
    <message>
        <source>Memory of what was read</source>
        <translation>Memoria de lo leído</translation>
    </message>
    <message>
        <source>Layers on the graphics processor</source>
        <translation>Capas en el procesador gráfico</translation>
    </message>
    <message>
        <source>Free the memory after</source>
        <translation>Liberar la memoria tras</translation>
    </message>
    <message>
        <source>Notice on the desktop</source>
        <translation>Aviso en el escritorio</translation>
    </message>
    <message>
        <source>Keep documents for</source>
        <translation>Conservar los documentos durante</translation>
    </message>
    <message>
        <source>Serve other programs</source>
        <translation>Atender a otros programas</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Wait for short files</source>
        <translation>Espera de archivos cortos</translation>
    </message>
    <message>
        <source>Largest file</source>
        <translation>Archivo más grande</translation>
    </message>
    <message>
        <source>Most jobs that wait</source>
        <translation>Máximo de trabajos en espera</translation>
    </message>
    <message>
        <source>Read files without a token</source>
        <translation>Leer archivos sin token</translation>
    </message>
    <message>
        <source>Pages a day without a token</source>
        <translation>Páginas al día sin token</translation>
    </message>
    <message>
        <source>Keep results for</source>
        <translation>Conservar los resultados durante</translation>
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
        <translation> días</translation>
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
        <translation> tokens</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source> pages</source>
        <translation> páginas</translation>
    </message>
    <message>
        <source> megapixels</source>
        <translation> megapíxeles</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automático</translation>
    </message>
    <message>
        <source>as the model says</source>
        <translation>según el modelo</translation>
    </message>
    <message>
        <source>as the system</source>
        <translation>como el sistema</translation>
    </message>
    <message>
        <source>always</source>
        <translation>siempre</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Preguntar</translation>
    </message>
    <message>
        <source>Use their text</source>
        <translation>Usar su texto</translation>
    </message>
    <message>
        <source>Read the pictures</source>
        <translation>Leer las imágenes</translation>
    </message>
    <message>
        <source>By geometry</source>
        <translation>Por geometría</translation>
    </message>
    <message>
        <source>With a layout model</source>
        <translation>Con un modelo de diseño</translation>
    </message>
    <message>
        <source>With a model where installed</source>
        <translation>Con un modelo si está instalado</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>Exacta</translation>
    </message>
    <message>
        <source>Half the memory</source>
        <translation>La mitad de memoria</translation>
    </message>
    <message>
        <source>Ask before each</source>
        <translation>Preguntar antes de cada una</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Without asking</source>
        <translation>Sin preguntar</translation>
    </message>
    <message>
        <source>Pages read at the same time, one process each; 0 chooses from the processor&apos;s cores and the free memory</source>
        <translation>Páginas leídas a la vez, un proceso para cada una; con 0 se decide según los núcleos del procesador y la memoria libre</translation>
    </message>
    <message>
        <source>When models may be downloaded: ask, never, allow</source>
        <translation>Cuándo se pueden descargar modelos: preguntando antes, nunca o sin preguntar</translation>
    </message>
    <message>
        <source>Largest picture that is opened, millions of pixels</source>
        <translation>Imagen más grande que se abre, en millones de píxeles</translation>
    </message>
    <message>
        <source>Longest side of a picture that is opened, pixels</source>
        <translation>Lado más largo de una imagen que se abre, en píxeles</translation>
    </message>
    <message>
        <source>Most pages of a file that are read</source>
        <translation>Máximo de páginas de un archivo que se leen</translation>
    </message>
    <message>
        <source>Seconds without progress after which a page is given up</source>
        <translation>Segundos sin avance tras los que se abandona una página</translation>
    </message>
    <message>
        <source>Memory at which a reading process is replaced after its page, megabytes</source>
        <translation>Memoria a partir de la cual un proceso de lectura se sustituye al acabar su página, en megabytes</translation>
    </message>
    <message>
        <source>Memory at which a reading process is ended at once, megabytes</source>
        <translation>Memoria a partir de la cual un proceso de lectura se termina de inmediato, en megabytes</translation>
    </message>
    <message>
        <source>Pages after which a reading process is replaced</source>
        <translation>Páginas tras las que se sustituye un proceso de lectura</translation>
    </message>
    <message>
        <source>Seconds after which a reading process without work ends</source>
        <translation>Segundos tras los que termina un proceso de lectura sin trabajo</translation>
    </message>
    <message>
        <source>Language of the text in files that are added, until the queue&apos;s options say otherwise</source>
        <translation>Idioma del texto de los archivos que se añaden, mientras las opciones de la cola no indiquen otra cosa</translation>
    </message>
    <message>
        <source>What the window does with PDFs that hold text already: ask, keep uses that text, force reads the pictures</source>
        <translation>Qué hace la ventana con los PDF que ya contienen texto: preguntar, usar su texto o leer las imágenes</translation>
    </message>
    <message>
        <source>What finds titles, captions and figures on pages read from pictures: geometric, model needs a layout model, auto uses one where it is installed</source>
        <translation>Qué detecta los títulos, leyendas y figuras en las páginas leídas de imágenes: la geometría, un modelo de diseño (debe estar instalado) o un modelo solo si está instalado</translation>
    </message>
    <message>
        <source>Whether photographed, bent, unevenly lit and see-through pages are mended where that helps reading</source>
        <translation>Corregir o no las páginas fotografiadas, curvadas, mal iluminadas o en las que se transparenta el reverso, cuando eso ayuda a la lectura</translation>
    </message>
    <message>
        <source>Whether print in Latin letters is read by a quick reader first, and by the usual one where that one is unsure</source>
        <translation>Si lo impreso en letras latinas lo lee primero un lector rápido y, donde este duda, el habitual</translation>
    </message>
    <message>
        <source>Confidence below which a word counts as doubtful, percent</source>
        <translation>Confianza por debajo de la cual una palabra se considera dudosa, en porcentaje</translation>
    </message>
    <message>
        <source>Name of the written files, without ending</source>
        <translation>Nombre de los archivos guardados, sin extensión</translation>
    </message>
    <message>
        <source>Language of the window: system, or its code</source>
        <translation>Idioma de la ventana: el del sistema u otro</translation>
    </message>
    <message>
        <source>Colours of the window: system, light, dark</source>
        <translation>Colores de la ventana: como el sistema, claro u oscuro</translation>
    </message>
    <message>
        <source>Size of the window&apos;s text, points; 0 takes the system&apos;s</source>
        <translation>Tamaño del texto de la ventana, en puntos; 0 usa el del sistema</translation>
    </message>
    <message>
        <source>Tell on the desktop when all files are read and another window is in front</source>
        <translation>Avisar en el escritorio cuando se hayan leído todos los archivos y haya otra ventana delante</translation>
    </message>
    <message>
        <source>Days after which documents that were not used are deleted from the library; 0 keeps them</source>
        <translation>Días tras los que los documentos sin usar se eliminan de la biblioteca; 0 los conserva</translation>
    </message>
    <message>
        <source>Model that answers questions: its name, or auto for the best that is installed</source>
        <translation>Modelo que responde a las preguntas: su nombre, o auto para el mejor instalado</translation>
    </message>
    <message>
        <source>Model that reads pictures of pages: its name, or auto for the best that is installed</source>
        <translation>Modelo que lee imágenes de páginas: su nombre, o auto para el mejor instalado</translation>
    </message>
    <message>
        <source>Seconds a vision model may take for one region of a page before the first reading of it stands</source>
        <translation>Segundos que un modelo de visión puede dedicar a una región de una página antes de que se conserve su primera lectura</translation>
    </message>
    <message>
        <source>Minutes that the second look at doubtful parts of a document may take</source>
        <translation>Minutos que puede durar la revisión de las partes dudosas de un documento</translation>
    </message>
    <message>
        <source>Tokens (pieces of words) that a language model keeps in mind, question, document and answer together; 0 takes what its entry says. More needs more memory</source>
        <translation>Tokens (trozos de palabras) que retiene un modelo de lenguaje, sumando pregunta, documento y respuesta; 0 toma lo que indica su ficha. Más tokens requieren más memoria</translation>
    </message>
    <message>
        <source>Threads a language model computes with; 0 takes the cores that are free</source>
        <translation>Hilos con los que calcula un modelo de lenguaje; 0 usa los núcleos libres</translation>
    </message>
    <message>
        <source>How a language model keeps what it has read: f16, or q8_0, which takes half the memory</source>
        <translation>Cómo conserva un modelo de lenguaje lo que ha leído: f16, o q8_0, que ocupa la mitad de memoria</translation>
    </message>
    <message>
        <source>Layers of a language model computed by a graphics processor, where llama.cpp was built for one; -1 for all</source>
        <translation>Capas de un modelo de lenguaje que calcula un procesador gráfico, si llama.cpp se compiló para ello; -1 para todas</translation>
    </message>
    <message>
        <source>Seconds after which a language model that nobody asks leaves the memory</source>
        <translation>Segundos tras los que un modelo de lenguaje al que nadie pregunta deja la memoria</translation>
    </message>
    <message>
        <source>Whether the window serves the HTTP API on this machine while it is open</source>
        <translation>Ofrecer o no la API HTTP en este equipo mientras la ventana está abierta</translation>
    </message>
    <message>
        <source>Port of the HTTP API</source>
        <translation>Puerto de la API HTTP</translation>
    </message>
    <message>
        <source>Seconds that the HTTP API waits for files of up to five pages before it answers that the job is under way</source>
        <translation>Segundos que la API HTTP espera a los archivos de hasta cinco páginas antes de responder que el trabajo está en curso</translation>
    </message>
    <message>
        <source>Largest file that the HTTP API takes, megabytes</source>
        <translation>Archivo más grande que acepta la API HTTP, en megabytes</translation>
    </message>
    <message>
        <source>Most jobs of the HTTP API that wait; further ones are refused</source>
        <translation>Máximo de trabajos en espera de la API HTTP; los demás se rechazan</translation>
    </message>
    <message>
        <source>Whether the HTTP API reads files without a token; questions always need one</source>
        <translation>Leer o no archivos sin token con la API HTTP; las preguntas siempre necesitan uno</translation>
    </message>
    <message>
        <source>Pages that one address may have read a day without a token</source>
        <translation>Páginas que una misma dirección puede hacer leer al día sin token</translation>
    </message>
    <message>
        <source>Days after which results of the HTTP API are deleted; 0 keeps them</source>
        <translation>Días tras los que se eliminan los resultados de la API HTTP; 0 los conserva</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Secciones de la configuración</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lectura</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportación</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Chat and vision</source>
        <translation>Chat y visión</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Atajos</translation>
    </message>
    <message>
        <source>Storage and privacy</source>
        <translation>Almacenamiento y privacidad</translation>
    </message>
    <message>
        <source>Other programs</source>
        <translation>Otros programas</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Límites</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Restore defaults</source>
        <translation>Restaurar predeterminados</translation>
    </message>
</context>
<context>
    <name>ShortcutTable</name>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
</context>
<context>
    <name>ShortcutsPage</name>
    <message>
        <source>Search actions and keys</source>
        <translation>Buscar acciones y teclas</translation>
    </message>
    <message>
        <source>Keys of the chosen action</source>
        <translation>Teclas de la acción elegida</translation>
    </message>
    <message>
        <source>Press the new keys</source>
        <translation>Pulse las nuevas teclas</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Restablecer todo</translation>
    </message>
    <message>
        <source>Changes hold at once. Keys that were changed are bold.</source>
        <translation>Los cambios se aplican al instante. Las teclas modificadas aparecen en negrita.</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Acciones y sus teclas</translation>
    </message>
    <message>
        <source>{} belongs to “{}” already.</source>
        <translation>{} ya pertenece a «{}».</translation>
    </message>
    <message>
        <source>Use it here instead</source>
        <translation>Usar aquí en su lugar</translation>
    </message>
</context>
<context>
    <name>SourceTrouble</name>
    <message>
        <source>Where is the file now?</source>
        <translation>¿Dónde está ahora el archivo?</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Drop pictures and PDFs here</source>
        <translation>Soltar aquí imágenes y PDF</translation>
    </message>
    <message>
        <source>They are read on this computer and nothing is sent anywhere. You can also open files or folders, or paste a picture.</source>
        <translation>Se leen en este equipo y no se envía nada a ninguna parte. También se pueden abrir archivos o carpetas, o pegar una imagen.</translation>
    </message>
    <message>
        <source>It was stopped before the first page was read.</source>
        <translation>Se detuvo antes de leer la primera página.</translation>
    </message>
    <message>
        <source>It is about to be read.</source>
        <translation>Se leerá en un momento.</translation>
    </message>
    <message>
        <source>It waits for the files before it.</source>
        <translation>Espera a los archivos anteriores.</translation>
    </message>
    <message>
        <source>Another program has sent it. Its text can be seen when it has been read.</source>
        <translation>Lo ha enviado otro programa. Su texto se podrá ver cuando se haya leído.</translation>
    </message>
    <message>
        <source>It is being opened.</source>
        <translation>Se está abriendo.</translation>
    </message>
</context>
<context>
    <name>StateChip</name>
    <message>
        <source>Being read</source>
        <translation>En lectura</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Sin leer</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>{} of {}</source>
        <translation>{} de {}</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>Page {}</source>
        <translation>Página {}</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>no se pudo leer</translation>
    </message>
    <message>
        <source>no text</source>
        <translation>sin texto</translation>
    </message>
    <message>
        <source>confidence {}</source>
        <translation>confianza {}</translation>
    </message>
</context>
<context>
    <name>StoragePage</name>
    <message>
        <source>Everything stays on this machine. Documents are never sent anywhere; the network is used only to get models, as you allow it under Models, and to look for a newer version when you ask for it. Your source files are never changed, only referred to.</source>
        <translation>Todo permanece en este equipo. Los documentos nunca se envían a ninguna parte; la red solo se usa para obtener modelos, según lo permitido en Modelos, y para buscar una versión más reciente cuando usted lo pide. Los archivos originales nunca se modifican, solo se hace referencia a ellos.</translation>
    </message>
    <message>
        <source>Delete everything that was read…</source>
        <translation>Eliminar todo lo leído…</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>The text and boxes of every document read and what you corrected, its name, place and fingerprint; the files that wait to be read.</source>
        <translation>El texto y los recuadros de cada documento leído y lo corregido, su nombre, ubicación y huella digital; los archivos en espera de lectura.</translation>
    </message>
    <message>
        <source>Stored files</source>
        <translation>Archivos guardados</translation>
    </message>
    <message>
        <source>Pictures that were pasted or taken of the screen, and documents composed of pages.</source>
        <translation>Imágenes pegadas o capturadas de la pantalla, y documentos compuestos de páginas.</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Files of the networks that read; nothing about your documents.</source>
        <translation>Archivos de las redes que leen; nada sobre los documentos.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>These settings and the last choices of an export.</source>
        <translation>Esta configuración y las últimas opciones de exportación.</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>What the program did and errors, with file names, without any text.</source>
        <translation>Lo que hizo el programa y los errores, con nombres de archivos, sin ningún texto.</translation>
    </message>
    <message>
        <source>Place of {}</source>
        <translation>Ubicación: {}</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>Open the folder of {}</source>
        <translation>Abrir la carpeta: {}</translation>
    </message>
    <message>
        <source>Nothing has been kept there yet.</source>
        <translation>Aún no se ha guardado nada ahí.</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>Eliminar todo</translation>
    </message>
    <message>
        <source>Delete all documents, what was read and corrected, pasted and composed files, and the logs?</source>
        <translation>¿Eliminar todos los documentos, lo leído y corregido, los archivos pegados y compuestos, y los registros?</translation>
    </message>
    <message>
        <source>This cannot be undone. Source files, exported files, models and settings stay.</source>
        <translation>Esto no se puede deshacer. Los archivos originales, los exportados, los modelos y la configuración se conservan.</translation>
    </message>
    <message>
        <source>Everything that was read has been deleted.</source>
        <translation>Se ha eliminado todo lo leído.</translation>
    </message>
</context>
<context>
    <name>Surroundings</name>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Edición</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
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
        <translation>Lectura automática: {text}</translation>
    </message>
</context>
<context>
    <name>TablesTab</name>
    <message>
        <source>Table of the page</source>
        <translation>Tabla de la página</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>Copiar tabla</translation>
    </message>
    <message>
        <source>Copy the whole table, cells apart by tabs</source>
        <translation>Copiar la tabla entera, con las celdas separadas por tabulaciones</translation>
    </message>
    <message>
        <source>Cells of the table</source>
        <translation>Celdas de la tabla</translation>
    </message>
    <message>
        <source>Copy cells</source>
        <translation>Copiar celdas</translation>
    </message>
    <message>
        <source>No table was found on this page.</source>
        <translation>No se encontró ninguna tabla en esta página.</translation>
    </message>
    <message>
        <source>Table {number} of {count}</source>
        <translation>Tabla {number} de {count}</translation>
    </message>
</context>
<context>
    <name>TargetLanguageDialog</name>
    <message>
        <source>Translate</source>
        <translation>Traducir</translation>
    </message>
    <message>
        <source>Translate into</source>
        <translation>Traducir a</translation>
    </message>
    <message>
        <source>Also use a model not made for translating</source>
        <translation>Usar también un modelo que no está hecho para traducir</translation>
    </message>
    <message>
        <source>Block by block; what could not be kept stays untranslated and is marked.</source>
        <translation>Bloque por bloque; lo que no se pudo conservar queda sin traducir y se marca.</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Elegir archivos…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>TargetLanguageField</name>
    <message>
        <source>Translate into</source>
        <translation>Traducir a</translation>
    </message>
</context>
<context>
    <name>TextPanel</name>
    <message>
        <source>Content of the page</source>
        <translation>Contenido de la página</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tablas</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Copy everything of this tab</source>
        <translation>Copiar todo el contenido de esta pestaña</translation>
    </message>
    <message>
        <source>Edit cell</source>
        <translation>Editar celda</translation>
    </message>
    <message>
        <source>Move block</source>
        <translation>Mover bloque</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Seleccionar todo</translation>
    </message>
    <message>
        <source>Characters copied: {count}</source>
        <translation>Caracteres copiados: {count}</translation>
    </message>
    <message>
        <source>Tables ({count})</source>
        <translation>Tablas ({count})</translation>
    </message>
    <message>
        <source>This page has not been read yet.</source>
        <translation>Esta página aún no se ha leído.</translation>
    </message>
    <message>
        <source>The text of the open page is shown here.</source>
        <translation>Aquí se muestra el texto de la página abierta.</translation>
    </message>
</context>
<context>
    <name>ThumbnailModel</name>
    <message>
        <source>Page {number}, {state}</source>
        <translation>Página {number}, {state}</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>could not be read: {reason}</source>
        <translation>no se pudo leer: {reason}</translation>
    </message>
    <message>
        <source>read, no text</source>
        <translation>leída, sin texto</translation>
    </message>
    <message>
        <source>read, mean confidence {confidence}</source>
        <translation>leída, confianza media {confidence}</translation>
    </message>
    <message>
        <source>being read</source>
        <translation>en lectura</translation>
    </message>
</context>
<context>
    <name>ThumbnailPanel</name>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>The pages of the document and how far each of them is</source>
        <translation>Las páginas del documento y el progreso de cada una</translation>
    </message>
    <message>
        <source>The pages of the open document are listed here.</source>
        <translation>Aquí se enumeran las páginas del documento abierto.</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
</context>
<context>
    <name>TokenDialog</name>
    <message>
        <source>New token</source>
        <translation>Nuevo token</translation>
    </message>
    <message>
        <source>Limits of the token</source>
        <translation>Límites del token</translation>
    </message>
    <message>
        <source>What it is for, such as “invoices script”</source>
        <translation>Para qué es, por ejemplo «script de facturas»</translation>
    </message>
    <message>
        <source>any number</source>
        <translation>sin límite</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Pages a month</source>
        <translation>Páginas al mes</translation>
    </message>
    <message>
        <source>Pages a file</source>
        <translation>Páginas por archivo</translation>
    </message>
    <message>
        <source>Charge for a page, tier Fast</source>
        <translation>Cargo por página, motor «Rápido»</translation>
    </message>
    <message>
        <source>Charge for a page, tier Vision model</source>
        <translation>Cargo por página, motor «Modelo de visión»</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridad</translation>
    </message>
    <message>
        <source>Charges count against the pages of the month. Jobs of a token with a higher priority begin first. A program that has used its pages up is told so and gets nothing.</source>
        <translation>Los cargos se descuentan de las páginas del mes. Los trabajos de un token con mayor prioridad empiezan antes. A un programa que ha agotado sus páginas se le avisa y no obtiene nada.</translation>
    </message>
    <message>
        <source>Make the token</source>
        <translation>Crear el token</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
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
        <translation>Empieza por</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Creado</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Último uso</translation>
    </message>
    <message>
        <source>Pages this month</source>
        <translation>Páginas este mes</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{} de {}</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>revocado</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>en uso</translation>
    </message>
</context>
<context>
    <name>TokensBox</name>
    <message>
        <source>There is no token yet. Make one for each program, so that one can be revoked without the others.</source>
        <translation>Aún no hay ningún token. Cree uno para cada programa, para poder revocar uno sin los demás.</translation>
    </message>
    <message>
        <source>New token…</source>
        <translation>Nuevo token…</translation>
    </message>
    <message>
        <source>Limits…</source>
        <translation>Límites…</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>Revocar…</translation>
    </message>
    <message>
        <source>The new token</source>
        <translation>El nuevo token</translation>
    </message>
    <message>
        <source>I have copied it</source>
        <translation>Ya lo he copiado</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>This is the token “{}”. Copy it now: it is shown only this once, and only a hash of it is kept.</source>
        <translation>Este es el token «{}». Cópielo ahora: solo se muestra esta vez y solo se conserva su hash.</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Revocar</translation>
    </message>
    <message>
        <source>Revoke the token “{}”?</source>
        <translation>¿Revocar el token «{}»?</translation>
    </message>
    <message>
        <source>Programs that use it are refused from now on. It cannot be put into use again; its results stay.</source>
        <translation>Los programas que lo usan se rechazan a partir de ahora. No se puede volver a activar; sus resultados se conservan.</translation>
    </message>
</context>
<context>
    <name>ToolCard</name>
    <message>
        <source>Makes: {}</source>
        <translation>Genera: {}</translation>
    </message>
</context>
<context>
    <name>ToolDialog</name>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
</context>
<context>
    <name>ToolGallery</name>
    <message>
        <source>Text from pictures and PDFs</source>
        <translation>Texto de imágenes y PDF</translation>
    </message>
    <message>
        <source>Documents to work with</source>
        <translation>Documentos para seguir trabajando</translation>
    </message>
    <message>
        <source>Tables and values</source>
        <translation>Tablas y valores</translation>
    </message>
    <message>
        <source>Other words</source>
        <translation>En otras palabras</translation>
    </message>
    <message>
        <source>Reads pictures and photos and writes plain text.</source>
        <translation>Lee imágenes y fotos y escribe texto sin formato.</translation>
    </message>
    <message>
        <source>Reads PDFs, scanned or not, and writes plain text.</source>
        <translation>Lee PDF, escaneados o no, y escribe texto sin formato.</translation>
    </message>
    <message>
        <source>Headings, paragraphs, lists and tables, to go on writing.</source>
        <translation>Títulos, párrafos, listas y tablas para seguir escribiendo.</translation>
    </message>
    <message>
        <source>Headings, lists and tables as Markdown.</source>
        <translation>Títulos, listas y tablas como Markdown.</translation>
    </message>
    <message>
        <source>Looks as before, and can be searched and copied from.</source>
        <translation>Se ve como antes, y se puede buscar y copiar en él.</translation>
    </message>
    <message>
        <source>Takes the tables out, one file each.</source>
        <translation>Extrae las tablas, un archivo por cada una.</translation>
    </message>
    <message>
        <source>Reads handwriting with a vision model.</source>
        <translation>Lee manuscritos con un modelo de visión.</translation>
    </message>
    <message>
        <source>Reads formulas with a vision model and writes them as LaTeX.</source>
        <translation>Lee fórmulas con un modelo de visión y las escribe como LaTeX.</translation>
    </message>
    <message>
        <source>Translates on this computer; numbers and codes stay as they are.</source>
        <translation>Traduce en este equipo; los números y códigos quedan como están.</translation>
    </message>
    <message>
        <source>Takes date, items and total out, each with its proof.</source>
        <translation>Extrae la fecha, los artículos y el total, cada uno con su prueba.</translation>
    </message>
    <message>
        <source>Takes number, dates and sums out, each with its proof.</source>
        <translation>Extrae el número, las fechas y los importes, cada uno con su prueba.</translation>
    </message>
    <message>
        <source>Takes name, company and addresses out.</source>
        <translation>Extrae el nombre, la empresa y las direcciones.</translation>
    </message>
    <message>
        <source>Keeps the lines as they stand, indents of code included.</source>
        <translation>Conserva las líneas tal como están, incluidas las sangrías del código.</translation>
    </message>
    <message>
        <source>A few sentences that carry the pages they rest on.</source>
        <translation>Unas pocas frases que indican las páginas en las que se basan.</translation>
    </message>
</context>
<context>
    <name>ToolGalleryDialog</name>
    <message>
        <source>Tools</source>
        <translation>Herramientas</translation>
    </message>
    <message>
        <source>Search tools</source>
        <translation>Buscar herramientas</translation>
    </message>
    <message>
        <source>Choose a tool and then files, or drop files on it. They go into the queue.</source>
        <translation>Elija una herramienta y después archivos, o suelte archivos sobre ella. Pasan a la cola.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Models…</source>
        <translation>Modelos…</translation>
    </message>
    <message>
        <source>Open files</source>
        <translation>Abrir archivos</translation>
    </message>
    <message>
        <source>Pictures and PDFs</source>
        <translation>Imágenes y PDF</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Todos los archivos</translation>
    </message>
</context>
<context>
    <name>Tools</name>
    <message>
        <source>Image to text</source>
        <translation>Imagen a texto</translation>
    </message>
    <message>
        <source>PDF to text</source>
        <translation>PDF a texto</translation>
    </message>
    <message>
        <source>Reads PDFs, scanned or not, and writes plain text</source>
        <translation>Lee PDF, escaneados o no, y escribe texto sin formato</translation>
    </message>
    <message>
        <source>PDF to Word</source>
        <translation>PDF a Word</translation>
    </message>
    <message>
        <source>Writes a DOCX with headings, paragraphs, lists and tables</source>
        <translation>Escribe un DOCX con títulos, párrafos, listas y tablas</translation>
    </message>
    <message>
        <source>PDF to Markdown</source>
        <translation>PDF a Markdown</translation>
    </message>
    <message>
        <source>Writes Markdown with headings, lists and tables</source>
        <translation>Escribe Markdown con títulos, listas y tablas</translation>
    </message>
    <message>
        <source>Searchable PDF</source>
        <translation>PDF con búsqueda</translation>
    </message>
    <message>
        <source>Lays invisible text over the ink, so that the PDF can be searched and copied from</source>
        <translation>Coloca texto invisible sobre la página para que se pueda buscar y copiar en el PDF</translation>
    </message>
    <message>
        <source>Extract tables</source>
        <translation>Extraer tablas</translation>
    </message>
    <message>
        <source>Handwriting to text</source>
        <translation>Manuscrito a texto</translation>
    </message>
    <message>
        <source>Reads handwriting with a vision model</source>
        <translation>Lee manuscritos con un modelo de visión</translation>
    </message>
    <message>
        <source>Reads formulas with a vision model and writes them as LaTeX in Markdown</source>
        <translation>Lee fórmulas con un modelo de visión y las escribe como LaTeX en Markdown</translation>
    </message>
    <message>
        <source>Reads and translates with the local language model; numbers and codes stay as they are</source>
        <translation>Lee y traduce con el modelo de lenguaje local; los números y códigos quedan como están</translation>
    </message>
    <message>
        <source>Takes the fields of a receipt out, each with the line that proves it</source>
        <translation>Extrae los campos de un recibo, cada uno con la línea que lo prueba</translation>
    </message>
    <message>
        <source>Takes the fields of an invoice out, each with the line that proves it</source>
        <translation>Extrae los campos de una factura, cada uno con la línea que lo prueba</translation>
    </message>
    <message>
        <source>Takes the fields of a business card out, each with the line that proves it</source>
        <translation>Extrae los campos de una tarjeta de visita, cada uno con la línea que lo prueba</translation>
    </message>
    <message>
        <source>Reads screenshots and writes their lines as they stand, indents of code and columns of menus included</source>
        <translation>Lee capturas de pantalla y escribe sus líneas tal como están, incluidas las sangrías del código y las columnas de los menús</translation>
    </message>
    <message>
        <source>Sums a document up in sentences that carry the pages they rest on</source>
        <translation>Resume un documento en frases que indican las páginas en las que se basan</translation>
    </message>
    <message>
        <source>Formulas to LaTeX</source>
        <translation>Fórmulas a LaTeX</translation>
    </message>
    <message>
        <source>Reads pictures and photos and writes plain text</source>
        <translation>Lee imágenes y fotos y escribe texto sin formato</translation>
    </message>
    <message>
        <source>Writes the tables as CSV, one file each</source>
        <translation>Escribe las tablas como CSV, un archivo por cada una</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>Traducir</translation>
    </message>
    <message>
        <source>Receipt to JSON</source>
        <translation>Recibo a JSON</translation>
    </message>
    <message>
        <source>Invoice to JSON</source>
        <translation>Factura a JSON</translation>
    </message>
    <message>
        <source>Business card to JSON</source>
        <translation>Tarjeta de visita a JSON</translation>
    </message>
    <message>
        <source>Screenshot to text</source>
        <translation>Captura de pantalla a texto</translation>
    </message>
    <message>
        <source>Summarize</source>
        <translation>Resumir</translation>
    </message>
</context>
<context>
    <name>Transcript</name>
    <message>
        <source>Conversation</source>
        <translation>Conversación</translation>
    </message>
</context>
<context>
    <name>TranslationDialog</name>
    <message>
        <source>Translates with the language model on this computer, block by block. Numbers, addresses and codes are compared with the original; what could not be kept stays untranslated and is marked.</source>
        <translation>Traduce bloque por bloque con el modelo de lenguaje de este equipo. Los números, direcciones y códigos se comparan con el original; lo que no se pudo conservar queda sin traducir y se marca.</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Traducción</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Also use a model not made for translating</source>
        <translation>Usar también un modelo que no está hecho para traducir</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>Traducir</translation>
    </message>
    <message>
        <source>Original and translation</source>
        <translation>Original y traducción</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Guardado: {name}</translation>
    </message>
    <message>
        <source>Models…</source>
        <translation>Modelos…</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) translated.</source>
        <translation>
            <numerusform>%n página traducida.</numerusform>
            <numerusform>%n páginas traducidas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The model is not made for this language: check every line.</source>
        <translation>El modelo no está hecho para este idioma: compruebe cada línea.</translation>
    </message>
    <message numerus="yes">
        <source>%n block(s) stay in the original.</source>
        <translation>
            <numerusform>%n bloque queda en el original.</numerusform>
            <numerusform>%n bloques quedan en el original.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n block(s) should be checked.</source>
        <translation>
            <numerusform>Conviene comprobar %n bloque.</numerusform>
            <numerusform>Conviene comprobar %n bloques.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save translation</source>
        <translation>Guardar traducción</translation>
    </message>
</context>
<context>
    <name>UpdateRow</name>
    <message>
        <source>Look for a newer version</source>
        <translation>Buscar una versión más reciente</translation>
    </message>
    <message>
        <source>Asks {}; nothing about this machine is sent</source>
        <translation>Consulta a {}; no se envía nada sobre este equipo</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Qué se ha encontrado</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Consultando…</translation>
    </message>
    <message>
        <source>This build names no address to ask for newer versions; nobody was asked.</source>
        <translation>Esta compilación no indica ninguna dirección donde consultar versiones más recientes; no se ha consultado nada.</translation>
    </message>
    <message>
        <source>This is the newest version.</source>
        <translation>Esta es la versión más reciente.</translation>
    </message>
    <message>
        <source>Version {} can be had.</source>
        <translation>La versión {} está disponible.</translation>
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
        <translation>Iniciando</translation>
    </message>
    <message>
        <source>Watching</source>
        <translation>Vigilando</translation>
    </message>
    <message>
        <source>Waiting for the folder</source>
        <translation>Esperando la carpeta</translation>
    </message>
    <message>
        <source>Waiting, something is missing</source>
        <translation>En espera, falta algo</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Not watched</source>
        <translation>Sin vigilar</translation>
    </message>
</context>
<context>
    <name>WatchedFoldersDialog</name>
    <message>
        <source>Watched folders</source>
        <translation>Carpetas vigiladas</translation>
    </message>
    <message>
        <source>Files that appear in these folders are converted by themselves while Pagesight is open. Each is taken when it has stopped growing, and done once; a file that changes is done again.</source>
        <translation>Los archivos que aparecen en estas carpetas se convierten solos mientras Pagesight está abierto. Cada uno se toma cuando deja de crecer y se procesa una vez; si un archivo cambia, se procesa de nuevo.</translation>
    </message>
    <message>
        <source>No folder is watched.</source>
        <translation>No se vigila ninguna carpeta.</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Añadir…</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Open results</source>
        <translation>Abrir resultados</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Quitar…</translation>
    </message>
    <message>
        <source>Files set aside</source>
        <translation>Archivos apartados</translation>
    </message>
    <message>
        <source>A file that is broken or asks for a password is left where it is, a note beside the results says why, and the watch goes on. It is tried again when it changes.</source>
        <translation>Un archivo dañado o que pide una contraseña se queda donde está; una nota junto a los resultados indica el motivo y la vigilancia continúa. Se vuelve a intentar cuando cambia.</translation>
    </message>
    <message>
        <source>Show the file</source>
        <translation>Mostrar el archivo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>There are no results yet.</source>
        <translation>Aún no hay resultados.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Watch “{}” no longer?</source>
        <translation>¿Dejar de vigilar «{}»?</translation>
    </message>
    <message>
        <source>The folder, its files and all results stay.</source>
        <translation>La carpeta, sus archivos y todos los resultados se conservan.</translation>
    </message>
</context>
<context>
    <name>WelcomeDialog</name>
    <message>
        <source>Welcome</source>
        <translation>Bienvenida</translation>
    </message>
    <message>
        <source>Welcome to Pagesight</source>
        <translation>Le damos la bienvenida a Pagesight</translation>
    </message>
    <message>
        <source>Pagesight reads scans, photos and PDFs on this machine and turns them into text, tables and searchable PDFs. Nothing you open leaves your machine.</source>
        <translation>Pagesight lee escaneos, fotos y PDF en este equipo y los convierte en texto, tablas y PDF con búsqueda. Nada de lo que se abre sale del equipo.</translation>
    </message>
    <message>
        <source>Get the models</source>
        <translation>Obtener los modelos</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Try it on a sample</source>
        <translation>Probar con un ejemplo</translation>
    </message>
    <message>
        <source>A scanned document</source>
        <translation>Un documento escaneado</translation>
    </message>
    <message>
        <source>An invoice with a table</source>
        <translation>Una factura con una tabla</translation>
    </message>
    <message>
        <source>A photo of a page</source>
        <translation>Una foto de una página</translation>
    </message>
    <message>
        <source>Chinese and Japanese</source>
        <translation>Chino y japonés</translation>
    </message>
    <message>
        <source>The models are installed: everything is ready.</source>
        <translation>Los modelos están instalados: todo está listo.</translation>
    </message>
    <message>
        <source>Reading needs models. Your settings forbid downloads: import them from a folder.</source>
        <translation>Para leer se necesitan modelos. La configuración no permite descargas: impórtelos desde una carpeta.</translation>
    </message>
    <message>
        <source>Reading needs models: {} from {}, once. Then no network is needed any more.</source>
        <translation>Para leer se necesitan modelos: {} desde {}, una sola vez. Después ya no hace falta la red.</translation>
    </message>
    <message>
        <source>Reading needs models. No source can be reached: import them from a folder.</source>
        <translation>Para leer se necesitan modelos. No hay ningún origen accesible: impórtelos desde una carpeta.</translation>
    </message>
</context>
<context>
    <name>WindowActions</name>
    <message>
        <source>&amp;Open files…</source>
        <translation>&amp;Abrir archivos…</translation>
    </message>
    <message>
        <source>Choose pictures and PDFs to read</source>
        <translation>Elegir imágenes y PDF para leer</translation>
    </message>
    <message>
        <source>Open &amp;folder…</source>
        <translation>Abrir &amp;carpeta…</translation>
    </message>
    <message>
        <source>Read every picture and PDF of a folder and the folders in it</source>
        <translation>Leer todas las imágenes y PDF de una carpeta y sus subcarpetas</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Pegar</translation>
    </message>
    <message>
        <source>Read the picture or the files of the clipboard</source>
        <translation>Leer la imagen o los archivos del portapapeles</translation>
    </message>
    <message>
        <source>&amp;Capture a part of the screen…</source>
        <translation>Capturar &amp;una parte de la pantalla…</translation>
    </message>
    <message>
        <source>Draw a rectangle on the screen and read what is in it</source>
        <translation>Dibujar un rectángulo en la pantalla y leer lo que contiene</translation>
    </message>
    <message>
        <source>All &amp;tools…</source>
        <translation>Todas las &amp;herramientas…</translation>
    </message>
    <message>
        <source>Choose what shall come out: Word, tables, values of an invoice, a translation</source>
        <translation>Elegir qué se quiere obtener: Word, tablas, valores de una factura, una traducción</translation>
    </message>
    <message>
        <source>&amp;Watched folders…</source>
        <translation>&amp;Carpetas vigiladas…</translation>
    </message>
    <message>
        <source>Convert what appears in a folder by itself</source>
        <translation>Convertir automáticamente lo que aparece en una carpeta</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>Write the chosen documents as text, Markdown, Word, PDF, CSV or JSON</source>
        <translation>Guardar los documentos elegidos como texto, Markdown, Word, PDF, CSV o JSON</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>Con&amp;figuración…</translation>
    </message>
    <message>
        <source>Pri&amp;vate window</source>
        <translation>Ventana pri&amp;vada</translation>
    </message>
    <message>
        <source>Read files without keeping anything of them</source>
        <translation>Leer archivos sin conservar nada de ellos</translation>
    </message>
    <message>
        <source>Show &amp;lists</source>
        <translation>Mostrar &amp;listas</translation>
    </message>
    <message>
        <source>Queue, pages and library beside the page</source>
        <translation>Cola, páginas y biblioteca junto a la página</translation>
    </message>
    <message>
        <source>Show &amp;text</source>
        <translation>Mostrar &amp;texto</translation>
    </message>
    <message>
        <source>The text beside the page</source>
        <translation>El texto junto a la página</translation>
    </message>
    <message>
        <source>Show c&amp;hat</source>
        <translation>Mostrar c&amp;hat</translation>
    </message>
    <message>
        <source>Ask about what was read</source>
        <translation>Preguntar por lo leído</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Pantalla completa</translation>
    </message>
    <message>
        <source>&amp;User guide</source>
        <translation>&amp;Guía del usuario</translation>
    </message>
    <message>
        <source>&amp;Log…</source>
        <translation>&amp;Registro…</translation>
    </message>
    <message>
        <source>&amp;About Pagesight</source>
        <translation>&amp;Acerca de Pagesight</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Queue</source>
        <translation>&amp;Cola</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Herramientas</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
</context>
<context>
    <name>WindowChat</name>
    <message>
        <source>Ask about this area</source>
        <translation>Preguntar por esta área</translation>
    </message>
    <message>
        <source>Draw the area on the page; Esc gives up</source>
        <translation>Dibuje el área en la página; Esc cancela</translation>
    </message>
</context>
<context>
    <name>WindowEditing</name>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edición</translation>
    </message>
    <message>
        <source>No more doubtful words after this place</source>
        <translation>No hay más palabras dudosas después de este punto</translation>
    </message>
    <message>
        <source>No more doubtful words before this place</source>
        <translation>No hay más palabras dudosas antes de este punto</translation>
    </message>
    <message>
        <source>This page was changed elsewhere and is shown as it is now. Undo brings your version back.</source>
        <translation>Esta página se modificó en otro lugar y se muestra tal como está ahora. «Deshacer» recupera su versión.</translation>
    </message>
    <message>
        <source>Draw the area on the page; Esc gives up</source>
        <translation>Dibuje el área en la página; Esc cancela</translation>
    </message>
    <message>
        <source>Ignore area</source>
        <translation>Ignorar área</translation>
    </message>
    <message>
        <source>There is no text in this area</source>
        <translation>No hay texto en esta área</translation>
    </message>
    <message>
        <source>Read page again</source>
        <translation>Volver a leer la página</translation>
    </message>
    <message>
        <source>Read area</source>
        <translation>Leer área</translation>
    </message>
    <message>
        <source>Restore block</source>
        <translation>Restaurar bloque</translation>
    </message>
    <message>
        <source>Restore page</source>
        <translation>Restaurar página</translation>
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
        <translation>Atiende a otros programas en {}</translation>
    </message>
    <message>
        <source>Other programs are not served: {}</source>
        <translation>No se atiende a otros programas: {}</translation>
    </message>
</context>
<context>
    <name>WindowTools</name>
    <message>
        <source>Take &amp;fields out…</source>
        <translation>Ext&amp;raer campos…</translation>
    </message>
    <message>
        <source>Take values such as date and total out of the document</source>
        <translation>Extraer del documento valores como la fecha y el total</translation>
    </message>
    <message>
        <source>&amp;Translate…</source>
        <translation>&amp;Traducir…</translation>
    </message>
    <message>
        <source>Translate the document beside its original</source>
        <translation>Traducir el documento junto a su original</translation>
    </message>
</context>
<context>
    <name>_ChatCounts</name>
    <message numerus="yes">
        <source>%n sentence(s) are not supported by the document.</source>
        <translation>
            <numerusform>%n frase no está respaldada por el documento.</numerusform>
            <numerusform>%n frases no están respaldadas por el documento.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n citation(s)</source>
        <translation>
            <numerusform>%n cita</numerusform>
            <numerusform>%n citas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Counts</name>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%n página</numerusform>
            <numerusform>%n páginas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages failed</source>
        <translation>
            <numerusform>%n página con error</numerusform>
            <numerusform>%n páginas con error</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n archivo</numerusform>
            <numerusform>%n archivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parts not by the vision model</source>
        <translation>
            <numerusform>%n parte sin el modelo de visión</numerusform>
            <numerusform>%n partes sin el modelo de visión</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Working on %n file(s)</source>
        <translation>
            <numerusform>Procesando %n archivo</numerusform>
            <numerusform>Procesando %n archivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of a watched folder could not be read</source>
        <translation>
            <numerusform>No se pudo leer %n archivo de una carpeta vigilada</numerusform>
            <numerusform>No se pudieron leer %n archivos de carpetas vigiladas</numerusform>
        </translation>
    </message>
</context>
</TS>

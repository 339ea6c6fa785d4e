<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en_US">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Pagesight</source>
        <translation>À propos de Pagesight</translation>
    </message>
    <message>
        <source>Turns pictures and PDFs into text on this computer; nothing is sent anywhere.
Free software under the GNU Affero General Public License, version 3 or later.</source>
        <translation>Transforme images et PDF en texte sur cet ordinateur&#xa0;; rien n’est envoyé où que ce soit.
Logiciel libre sous GNU Affero General Public License, version 3 ou ultérieure.</translation>
    </message>
    <message>
        <source>Search parts and licences</source>
        <translation>Rechercher composants et licences</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Texte de la licence</translation>
    </message>
    <message>
        <source>Parts and their licences</source>
        <translation>Composants et leurs licences</translation>
    </message>
    <message>
        <source>This part ships no text of its licence; its name above says which it is.</source>
        <translation>Ce composant ne fournit pas le texte de sa licence&#xa0;; celle-ci est indiquée ci-dessus avec son nom.</translation>
    </message>
</context>
<context>
    <name>Accepting</name>
    <message>
        <source>Accept improvement</source>
        <translation>l’acceptation de l’amélioration</translation>
    </message>
</context>
<context>
    <name>AddModelDialog</name>
    <message>
        <source>Add a model from a file</source>
        <translation>Ajouter un modèle à partir d’un fichier</translation>
    </message>
    <message>
        <source>Models (*.gguf)</source>
        <translation>Modèles (*.gguf)</translation>
    </message>
    <message>
        <source>Model (GGUF)</source>
        <translation>Modèle (GGUF)</translation>
    </message>
    <message>
        <source>Picture encoder (mmproj)</source>
        <translation>Encodeur d’images (mmproj)</translation>
    </message>
    <message>
        <source>Only for a model that sees</source>
        <translation>Seulement pour un modèle de vision</translation>
    </message>
    <message>
        <source>What fits the kind of model</source>
        <translation>Selon le type de modèle</translation>
    </message>
    <message>
        <source>Prompts from a file</source>
        <translation>Prompts à partir d’un fichier</translation>
    </message>
    <message>
        <source>Profiles (*.toml)</source>
        <translation>Profils (*.toml)</translation>
    </message>
    <message>
        <source>Instead of the above</source>
        <translation>Au lieu de ce qui précède</translation>
    </message>
    <message>
        <source>What the file says of itself</source>
        <translation>Ce que le fichier indique sur lui-même</translation>
    </message>
    <message>
        <source>Link the files instead of copying them, where the disk allows it</source>
        <translation>Lier les fichiers au lieu de les copier, si le disque le permet</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>Prompts</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>The files are checked before they are taken. Only add models from people you trust, and mind their licence.</source>
        <translation>Les fichiers sont vérifiés avant d’être ajoutés. N’ajoutez que des modèles de personnes de confiance et respectez leur licence.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>AddWatchDialog</name>
    <message>
        <source>Watch a folder</source>
        <translation>Surveiller un dossier</translation>
    </message>
    <message>
        <source>Folder to watch</source>
        <translation>Dossier à surveiller</translation>
    </message>
    <message>
        <source>Folder of the results</source>
        <translation>Dossier des résultats</translation>
    </message>
    <message>
        <source>What is made</source>
        <translation>Ce qui est produit</translation>
    </message>
    <message>
        <source>These formats:</source>
        <translation>Ces formats&#xa0;:</translation>
    </message>
    <message>
        <source>Translate into</source>
        <translation>Traduire en</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Ce qui ne va pas</translation>
    </message>
    <message>
        <source>What lies in the folder now is converted too. The files stay where they are, and folders in it are watched as well. If the results lie inside, they are not read again.</source>
        <translation>Ce qui se trouve déjà dans le dossier est aussi converti. Les fichiers restent où ils sont, et les sous-dossiers sont également surveillés. Si les résultats s’y trouvent, ils ne sont pas relus.</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Surveiller</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>Ce dossier n’existe pas.</translation>
    </message>
    <message>
        <source>The results need a folder of their own; one inside is fine.</source>
        <translation>Les résultats ont besoin de leur propre dossier&#xa0;; un sous-dossier convient.</translation>
    </message>
    <message>
        <source>Choose at least one format.</source>
        <translation>Choisissez au moins un format.</translation>
    </message>
</context>
<context>
    <name>AreaChip</name>
    <message>
        <source>Picture of the area</source>
        <translation>Image de la zone</translation>
    </message>
    <message>
        <source>Do not ask about the area</source>
        <translation>Ne pas interroger la zone</translation>
    </message>
    <message>
        <source>Area of page {}</source>
        <translation>Zone de la page {}</translation>
    </message>
    <message>
        <source>Area of page {}, its text only</source>
        <translation>Zone de la page {}, texte seul</translation>
    </message>
</context>
<context>
    <name>AsideModel</name>
    <message>
        <source>File set aside</source>
        <translation>Fichier mis de côté</translation>
    </message>
    <message>
        <source>Why, and what to do</source>
        <translation>Raison et solution</translation>
    </message>
</context>
<context>
    <name>BlockEditing</name>
    <message>
        <source>Edit text</source>
        <translation>la modification du texte</translation>
    </message>
</context>
<context>
    <name>BlockField</name>
    <message>
        <source>Lines of the block</source>
        <translation>Lignes du bloc</translation>
    </message>
    <message>
        <source>Enter takes the text over, Shift+Enter begins a line, Esc leaves it</source>
        <translation>Enter valide le texte, Shift+Enter commence une ligne, Esc annule</translation>
    </message>
</context>
<context>
    <name>Blocks</name>
    <message>
        <source>paragraph</source>
        <translation>paragraphe</translation>
    </message>
    <message>
        <source>heading</source>
        <translation>titre</translation>
    </message>
    <message>
        <source>list item</source>
        <translation>élément de liste</translation>
    </message>
    <message>
        <source>table</source>
        <translation>tableau</translation>
    </message>
    <message>
        <source>formula</source>
        <translation>formule</translation>
    </message>
    <message>
        <source>figure</source>
        <translation>figure</translation>
    </message>
    <message>
        <source>caption</source>
        <translation>légende</translation>
    </message>
    <message>
        <source>footnote</source>
        <translation>note de bas de page</translation>
    </message>
    <message>
        <source>page header</source>
        <translation>en-tête de page</translation>
    </message>
    <message>
        <source>page footer</source>
        <translation>pied de page</translation>
    </message>
    <message>
        <source>bar code</source>
        <translation>code-barres</translation>
    </message>
</context>
<context>
    <name>CaptureOverlay</name>
    <message>
        <source>Choose a part of the screen</source>
        <translation>Choisir une partie de l’écran</translation>
    </message>
    <message>
        <source>Draw a rectangle, or move one with the arrow keys and size it with Shift. Enter takes it, Esc cancels.</source>
        <translation>Tracez un rectangle, ou déplacez-en un avec les flèches et redimensionnez-le avec Shift. Enter le capture, Esc annule.</translation>
    </message>
</context>
<context>
    <name>Chat</name>
    <message>
        <source>What is this document about?</source>
        <translation>De quoi parle ce document&#xa0;?</translation>
    </message>
    <message>
        <source>What is the total?</source>
        <translation>Quel est le total&#xa0;?</translation>
    </message>
    <message>
        <source>When is the payment due?</source>
        <translation>Quand le paiement est-il dû&#xa0;?</translation>
    </message>
    <message>
        <source>Who are the parties?</source>
        <translation>Qui sont les parties&#xa0;?</translation>
    </message>
    <message>
        <source>When does it end?</source>
        <translation>Quand prend-il fin&#xa0;?</translation>
    </message>
    <message>
        <source>How much is the rent?</source>
        <translation>Quel est le montant du loyer&#xa0;?</translation>
    </message>
    <message>
        <source>What is the date?</source>
        <translation>Quelle est la date&#xa0;?</translation>
    </message>
    <message>
        <source>What does it say for “{label}”?</source>
        <translation>Qu’est-il indiqué pour «&#xa0;{label}&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>About an area of page {}</source>
        <translation>Sur une zone de la page {}</translation>
    </message>
    <message>
        <source>Ask in other words, or look for single words:</source>
        <translation>Formulez la question autrement ou cherchez des mots isolés&#xa0;:</translation>
    </message>
    <message>
        <source>search the library</source>
        <translation>rechercher dans la bibliothèque</translation>
    </message>
    <message>
        <source>In the words of the document:</source>
        <translation>Dans les mots du document&#xa0;:</translation>
    </message>
    <message>
        <source>Cut off: the answer was stopped before its end</source>
        <translation>Interrompu&#xa0;: la réponse a été arrêtée avant la fin</translation>
    </message>
    <message>
        <source>Searching the pages…</source>
        <translation>Recherche dans les pages…</translation>
    </message>
    <message>
        <source>Loading the model…</source>
        <translation>Chargement du modèle…</translation>
    </message>
    <message>
        <source>Answering…</source>
        <translation>Réponse en cours…</translation>
    </message>
    <message>
        <source>Checking the citations…</source>
        <translation>Vérification des citations…</translation>
    </message>
    <message>
        <source>Trying once more, because a sentence is not supported…</source>
        <translation>Nouvel essai, car une phrase n’est pas confirmée…</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>En cours…</translation>
    </message>
    <message>
        <source>Supported by this place</source>
        <translation>Confirmé par ce passage</translation>
    </message>
    <message>
        <source>Only partly supported by this place</source>
        <translation>Confirmé seulement en partie par ce passage</translation>
    </message>
    <message>
        <source>Not supported by this place</source>
        <translation>Non confirmé par ce passage</translation>
    </message>
    <message>
        <source>p. {}</source>
        <translation>p. {}</translation>
    </message>
    <message>
        <source>in part</source>
        <translation>en partie</translation>
    </message>
    <message>
        <source>What comes nearest; it may not answer the question:</source>
        <translation>Le plus proche de la question, sans forcément y répondre&#xa0;:</translation>
    </message>
    <message>
        <source>Comes near; it may not answer</source>
        <translation>Proche de la question, sans forcément y répondre</translation>
    </message>
    <message>
        <source>Line that comes near</source>
        <translation>Ligne proche de la question</translation>
    </message>
    <message>
        <source>Citation</source>
        <translation>Citation</translation>
    </message>
    <message>
        <source>page {}</source>
        <translation>page {}</translation>
    </message>
    <message>
        <source>supported</source>
        <translation>confirmé</translation>
    </message>
    <message>
        <source>supported in part</source>
        <translation>confirmé en partie</translation>
    </message>
    <message>
        <source>not supported</source>
        <translation>non confirmé</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>{place}: “{quoted}”</source>
        <translation>{place}&#xa0;: «&#xa0;{quoted}&#xa0;»</translation>
    </message>
    <message>
        <source>Read with {} confidence; compare with the picture</source>
        <translation>Lu avec une confiance de {}&#xa0;; comparez avec l’image</translation>
    </message>
    <message>
        <source>not supported by the document</source>
        <translation>non confirmé par le document</translation>
    </message>
    <message>
        <source>not found in the document: {}</source>
        <translation>introuvable dans le document&#xa0;: {}</translation>
    </message>
    <message>
        <source>not in the cited lines: {}</source>
        <translation>absent des lignes citées&#xa0;: {}</translation>
    </message>
    <message>
        <source>This is not in the documents.</source>
        <translation>Cela ne figure pas dans les documents.</translation>
    </message>
    <message>
        <source>This is not in the document.</source>
        <translation>Cela ne figure pas dans le document.</translation>
    </message>
    <message>
        <source>The question is in another language than the document; ask in its language for better answers.</source>
        <translation>La question est dans une autre langue que le document&#xa0;; posez-la dans la sienne pour de meilleures réponses.</translation>
    </message>
    <message>
        <source>Answered from {read} of {total} pages</source>
        <translation>Réponse tirée de {read} pages sur {total}</translation>
    </message>
    <message>
        <source>Answering from {read} of {total} pages</source>
        <translation>Réponse en cours à partir de {read} pages sur {total}</translation>
    </message>
    <message>
        <source>A model is being installed…</source>
        <translation>Un modèle est en cours d’installation…</translation>
    </message>
    <message>
        <source>No document is open</source>
        <translation>Aucun document n’est ouvert</translation>
    </message>
    <message>
        <source>A language model is missing</source>
        <translation>Il manque un modèle de langage</translation>
    </message>
    <message>
        <source>No page is read yet</source>
        <translation>Aucune page lue pour l’instant</translation>
    </message>
</context>
<context>
    <name>ChatHeader</name>
    <message>
        <source>What is asked</source>
        <translation>Objet de la question</translation>
    </message>
    <message>
        <source>This document</source>
        <translation>Ce document</translation>
    </message>
    <message>
        <source>The selected documents</source>
        <translation>Les documents sélectionnés</translation>
    </message>
    <message>
        <source>The whole library</source>
        <translation>Toute la bibliothèque</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversations</translation>
    </message>
    <message>
        <source>Conversations, export, copy, delete</source>
        <translation>Conversations, export, copie, suppression</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>Nouvelle conversation</translation>
    </message>
    <message>
        <source>Earlier conversations</source>
        <translation>Conversations antérieures</translation>
    </message>
    <message>
        <source>Export as Markdown…</source>
        <translation>Exporter en Markdown…</translation>
    </message>
    <message>
        <source>Copy the conversation</source>
        <translation>Copier la conversation</translation>
    </message>
    <message>
        <source>Delete the conversation…</source>
        <translation>Supprimer la conversation…</translation>
    </message>
    <message>
        <source>Models…</source>
        <translation>Modèles…</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
    <message>
        <source>What is asked: {}</source>
        <translation>Objet de la question&#xa0;: {}</translation>
    </message>
    <message>
        <source>Choose what is asked</source>
        <translation>Choisir sur quoi porte la question</translation>
    </message>
    <message numerus="yes">
        <source>The %n selected document(s)</source>
        <translation>
            <numerusform>Le document sélectionné</numerusform>
            <numerusform>Les %n documents sélectionnés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChatPanel</name>
    <message>
        <source>Chat</source>
        <translation>Discussion</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stop the answer (Esc)</source>
        <translation>Arrêter la réponse (Esc)</translation>
    </message>
    <message>
        <source>Copy the answer</source>
        <translation>Copier la réponse</translation>
    </message>
    <message>
        <source>Copy with citations</source>
        <translation>Copier avec les citations</translation>
    </message>
    <message>
        <source>Copy the answer with the quoted lines</source>
        <translation>Copier la réponse avec les lignes citées</translation>
    </message>
    <message>
        <source>Answer again</source>
        <translation>Répondre de nouveau</translation>
    </message>
    <message>
        <source>Have the question answered another way</source>
        <translation>Obtenir une autre réponse à la question</translation>
    </message>
    <message>
        <source>Waiting for the answer in another conversation…</source>
        <translation>En attente de la réponse dans une autre conversation…</translation>
    </message>
    <message>
        <source>Next: {}</source>
        <translation>Ensuite&#xa0;: {}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>A language model is missing; it is installed under Models.</source>
        <translation>Il manque un modèle de langage&#xa0;; il s’installe sous «&#xa0;Modèles&#xa0;».</translation>
    </message>
    <message>
        <source>This page was changed since the answer; here it stood.</source>
        <translation>Cette page a été modifiée depuis la réponse&#xa0;; le passage se trouvait ici.</translation>
    </message>
    <message>
        <source>The answer was copied</source>
        <translation>La réponse a été copiée</translation>
    </message>
    <message>
        <source>The conversation was copied</source>
        <translation>La conversation a été copiée</translation>
    </message>
    <message>
        <source>Export the conversation</source>
        <translation>Exporter la conversation</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>conversation</source>
        <translation>conversation</translation>
    </message>
    <message>
        <source>Written: {}</source>
        <translation>Écrit&#xa0;: {}</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Delete this conversation?</source>
        <translation>Supprimer cette conversation&#xa0;?</translation>
    </message>
    <message>
        <source>The document stays. The conversation cannot be brought back.</source>
        <translation>Le document est conservé. La conversation ne pourra pas être récupérée.</translation>
    </message>
</context>
<context>
    <name>ChatStartPage</name>
    <message>
        <source>Show the models…</source>
        <translation>Afficher les modèles…</translation>
    </message>
    <message>
        <source>Ask for example</source>
        <translation>Demandez par exemple</translation>
    </message>
    <message>
        <source>Ask your documents</source>
        <translation>Interrogez vos documents</translation>
    </message>
    <message>
        <source>Open a document to ask about it, or choose above to ask the whole library.</source>
        <translation>Ouvrez un document pour l’interroger, ou choisissez ci-dessus d’interroger toute la bibliothèque.</translation>
    </message>
    <message>
        <source>A language model is missing</source>
        <translation>Il manque un modèle de langage</translation>
    </message>
    <message>
        <source>No page is read yet</source>
        <translation>Aucune page lue pour l’instant</translation>
    </message>
    <message>
        <source>Questions can be asked as soon as the first page has been read.</source>
        <translation>Vous pourrez poser des questions dès que la première page aura été lue.</translation>
    </message>
    <message>
        <source>Nothing to ask about yet</source>
        <translation>Rien à interroger pour l’instant</translation>
    </message>
    <message>
        <source>No document with text is here.</source>
        <translation>Il n’y a ici aucun document contenant du texte.</translation>
    </message>
    <message>
        <source>Ask these documents</source>
        <translation>Interrogez ces documents</translation>
    </message>
    <message>
        <source>Ask this document</source>
        <translation>Interrogez ce document</translation>
    </message>
    <message>
        <source>Each sentence of an answer names the place it rests on; a click shows it on the page.</source>
        <translation>Chaque phrase d’une réponse indique le passage sur lequel elle s’appuie&#xa0;; un clic l’affiche sur la page.</translation>
    </message>
    <message>
        <source>Questions are answered by a model that runs on this machine; nothing is sent anywhere.</source>
        <translation>Un modèle exécuté sur cet ordinateur répond aux questions&#xa0;; rien n’est envoyé où que ce soit.</translation>
    </message>
    <message>
        <source>{} to download</source>
        <translation>{} à télécharger</translation>
    </message>
    <message>
        <source>from {}</source>
        <translation>de {}</translation>
    </message>
    <message>
        <source>licence {}</source>
        <translation>licence {}</translation>
    </message>
    <message>
        <source>For this machine {model} ({size}) is recommended; it is among the models.</source>
        <translation>Pour cet ordinateur, {model} ({size}) est recommandé&#xa0;; il figure parmi les modèles.</translation>
    </message>
    <message>
        <source>Install ({})</source>
        <translation>Installer ({})</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>Installer</translation>
    </message>
    <message>
        <source>Install {}</source>
        <translation>Installer {}</translation>
    </message>
</context>
<context>
    <name>ChoicesForm</name>
    <message numerus="yes">
        <source>Export %n document(s)</source>
        <translation>
            <numerusform>Exporter %n document</numerusform>
            <numerusform>Exporter %n documents</numerusform>
        </translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>Formats</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Choisir le dossier</translation>
    </message>
    <message>
        <source>Name of the files</source>
        <translation>Nom des fichiers</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Insérer</translation>
    </message>
    <message>
        <source>Insert a field into the name</source>
        <translation>Insérer un champ dans le nom</translation>
    </message>
    <message>
        <source>Preview of the names</source>
        <translation>Aperçu des noms</translation>
    </message>
    <message>
        <source>Where a file exists</source>
        <translation>Si le fichier existe</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Demander</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Le remplacer</translation>
    </message>
    <message>
        <source>Keep both, with a number</source>
        <translation>Garder les deux, avec un numéro</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation>&amp;Dossier&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nom&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Where a file exists:</source>
        <translation>&amp;Si le fichier existe&#xa0;:</translation>
    </message>
    <message>
        <source>Folder for the exported files</source>
        <translation>Dossier des fichiers exportés</translation>
    </message>
    <message>
        <source>Choose at least one format.</source>
        <translation>Choisissez au moins un format.</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>Choisissez un dossier.</translation>
    </message>
    <message>
        <source>document</source>
        <translation>document</translation>
    </message>
    <message>
        <source>Preview: {}</source>
        <translation>Aperçu&#xa0;: {}</translation>
    </message>
</context>
<context>
    <name>CitationCard</name>
    <message>
        <source>Cited place</source>
        <translation>Passage cité</translation>
    </message>
    <message>
        <source>“{}”</source>
        <translation>«&#xa0;{}&#xa0;»</translation>
    </message>
    <message>
        <source>page {}</source>
        <translation>page {}</translation>
    </message>
    <message>
        <source>read with {} confidence</source>
        <translation>lu avec une confiance de {}</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Enter sends, Shift+Enter begins a new line</source>
        <translation>Enter envoie, Shift+Enter commence une ligne</translation>
    </message>
    <message>
        <source>Ask a question</source>
        <translation>Posez une question</translation>
    </message>
    <message>
        <source>Send the question</source>
        <translation>Envoyer la question</translation>
    </message>
    <message>
        <source>Send the question (Enter)</source>
        <translation>Envoyer la question (Enter)</translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy: {}</source>
        <translation>Copier&#xa0;: {}</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>CorrectionsNotice</name>
    <message numerus="yes">
        <source>%n page(s) of this file were corrected in another reading.</source>
        <translation>
            <numerusform>%n page de ce fichier a été corrigée dans une autre lecture.</numerusform>
            <numerusform>%n pages de ce fichier ont été corrigées dans une autre lecture.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open that reading</source>
        <translation>Ouvrir cette lecture</translation>
    </message>
</context>
<context>
    <name>DesktopNotice</name>
    <message numerus="yes">
        <source>%n file(s) read</source>
        <translation>
            <numerusform>%n fichier lu</numerusform>
            <numerusform>%n fichiers lus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read</source>
        <translation>
            <numerusform>%n fichier n’a pas pu être lu</numerusform>
            <numerusform>%n fichiers n’ont pas pu être lus</numerusform>
        </translation>
    </message>
    <message>
        <source>Watched folders</source>
        <translation>Dossiers surveillés</translation>
    </message>
    <message>
        <source>Reading has ended</source>
        <translation>La lecture est terminée</translation>
    </message>
</context>
<context>
    <name>DetailsTab</name>
    <message>
        <source>Details of the page as JSON</source>
        <translation>Détails de la page en JSON</translation>
    </message>
    <message>
        <source>This page has not been read yet.</source>
        <translation>Cette page n’a pas encore été lue.</translation>
    </message>
</context>
<context>
    <name>DiffView</name>
    <message>
        <source>Text as it is now</source>
        <translation>Texte actuel</translation>
    </message>
    <message>
        <source>Text as it was read anew</source>
        <translation>Texte relu</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Actuel</translation>
    </message>
    <message>
        <source>Read anew</source>
        <translation>Relu</translation>
    </message>
</context>
<context>
    <name>DocumentListModel</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{} of %n page(s)</source>
        <translation>
            <numerusform>{} sur %n page</numerusform>
            <numerusform>{} sur %n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n échec</numerusform>
            <numerusform>%n échecs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n corrected</source>
        <translation>
            <numerusform>%n corrigée</numerusform>
            <numerusform>%n corrigées</numerusform>
        </translation>
    </message>
    <message>
        <source>Source file not found in its place</source>
        <translation>Fichier source introuvable à son emplacement</translation>
    </message>
</context>
<context>
    <name>DocumentTools</name>
    <message>
        <source>Invoice</source>
        <translation>Facture</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Ticket de caisse</translation>
    </message>
    <message>
        <source>Identity card</source>
        <translation>Pièce d’identité</translation>
    </message>
    <message>
        <source>Business card</source>
        <translation>Carte de visite</translation>
    </message>
    <message>
        <source>supported</source>
        <translation>confirmé</translation>
    </message>
    <message>
        <source>to be checked</source>
        <translation>à vérifier</translation>
    </message>
    <message>
        <source>not in the document</source>
        <translation>absent du document</translation>
    </message>
    <message>
        <source>To be checked</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>Not translated</source>
        <translation>Non traduit</translation>
    </message>
</context>
<context>
    <name>DoubtfulBar</name>
    <message>
        <source>Doubtful below this confidence</source>
        <translation>Douteux en dessous de cette confiance</translation>
    </message>
    <message>
        <source>Words whose confidence lies below this are doubtful</source>
        <translation>Les mots dont la confiance est inférieure à cette valeur sont douteux</translation>
    </message>
    <message>
        <source>{position} of {count} on this page</source>
        <translation>{position} sur {count} sur cette page</translation>
    </message>
    <message numerus="yes">
        <source>%n doubtful on this page</source>
        <translation>
            <numerusform>%n douteux sur cette page</numerusform>
            <numerusform>%n douteux sur cette page</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} in the document</source>
        <translation>{count} dans le document</translation>
    </message>
    <message>
        <source>{count} in the document so far</source>
        <translation>{count} dans le document jusqu’ici</translation>
    </message>
    <message>
        <source>{page}, {document}</source>
        <translation>{page}, {document}</translation>
    </message>
    <message numerus="yes">
        <source>%n doubtful</source>
        <translation>
            <numerusform>%n douteux</numerusform>
            <numerusform>%n douteux</numerusform>
        </translation>
    </message>
    <message>
        <source>Doubtful words: {counts}</source>
        <translation>Mots douteux&#xa0;: {counts}</translation>
    </message>
</context>
<context>
    <name>DropHint</name>
    <message>
        <source>Drop to read</source>
        <translation>Déposer ici pour lire</translation>
    </message>
</context>
<context>
    <name>EditActions</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Edit &amp;text</source>
        <translation>Modifier le &amp;texte</translation>
    </message>
    <message>
        <source>Edit the lines of the current block in the text</source>
        <translation>Modifier les lignes du bloc actuel dans le texte</translation>
    </message>
    <message>
        <source>Edit &amp;word under the ink</source>
        <translation>Modifier le &amp;mot sur la page</translation>
    </message>
    <message>
        <source>Edit the current word at its place on the page</source>
        <translation>Modifier le mot actuel à sa place sur la page</translation>
    </message>
    <message>
        <source>&amp;Next doubtful word</source>
        <translation>Mot douteux &amp;suivant</translation>
    </message>
    <message>
        <source>&amp;Previous doubtful word</source>
        <translation>Mot douteux &amp;précédent</translation>
    </message>
    <message>
        <source>Read &amp;page again…</source>
        <translation>Relire la pa&amp;ge…</translation>
    </message>
    <message>
        <source>Read an &amp;area…</source>
        <translation>&amp;Lire une zone…</translation>
    </message>
    <message>
        <source>Draw an area on the page and read it again, or for the first time</source>
        <translation>Tracer une zone sur la page et la relire, ou la lire pour la première fois</translation>
    </message>
    <message>
        <source>&amp;Ignore an area…</source>
        <translation>&amp;Ignorer une zone…</translation>
    </message>
    <message>
        <source>Draw an area on the page and drop the text in it</source>
        <translation>Tracer une zone sur la page et supprimer le texte qui s’y trouve</translation>
    </message>
    <message>
        <source>I&amp;mprove doubtful parts…</source>
        <translation>Améliorer les passages &amp;douteux…</translation>
    </message>
    <message>
        <source>Let a vision model look again at what the fast reader was unsure of</source>
        <translation>Faire réexaminer par un modèle de vision ce dont la lecture rapide n’était pas sûre</translation>
    </message>
    <message>
        <source>Restore the machine&apos;s reading of this &amp;block</source>
        <translation>Rétablir la lecture automatique de ce &amp;bloc</translation>
    </message>
    <message>
        <source>Restore the machine&apos;s reading of this pa&amp;ge</source>
        <translation>Rétablir la lecture automatique de c&amp;ette page</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>page {}</source>
        <translation>page {}</translation>
    </message>
    <message>
        <source>There is no such file or folder.</source>
        <translation>Ce fichier ou dossier n’existe pas.</translation>
    </message>
    <message>
        <source>Check its name and place.</source>
        <translation>Vérifiez son nom et son emplacement.</translation>
    </message>
    <message>
        <source>The system does not let the file be read.</source>
        <translation>Le système ne permet pas de lire le fichier.</translation>
    </message>
    <message>
        <source>Check its rights, and whether its drive is connected.</source>
        <translation>Vérifiez ses droits d’accès et que son lecteur est connecté.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Le fichier est vide.</translation>
    </message>
    <message>
        <source>Get the file again from where it came.</source>
        <translation>Récupérez de nouveau le fichier à sa source.</translation>
    </message>
    <message>
        <source>The content of the file is of no kind that can be read.</source>
        <translation>Le contenu du fichier n’est pas d’un type lisible.</translation>
    </message>
    <message>
        <source>Use a PDF or a picture.</source>
        <translation>Utilisez un PDF ou une image.</translation>
    </message>
    <message>
        <source>The file is damaged or was changed, and cannot be opened.</source>
        <translation>Le fichier est endommagé ou a été modifié et ne peut pas être ouvert.</translation>
    </message>
    <message>
        <source>Open it in another program and save it anew.</source>
        <translation>Ouvrez-le dans un autre programme et enregistrez-le de nouveau.</translation>
    </message>
    <message>
        <source>The PDF is protected by a password.</source>
        <translation>Le PDF est protégé par un mot de passe.</translation>
    </message>
    <message>
        <source>Enter the password.</source>
        <translation>Saisissez le mot de passe.</translation>
    </message>
    <message>
        <source>The password does not open the PDF.</source>
        <translation>Le mot de passe n’ouvre pas le PDF.</translation>
    </message>
    <message>
        <source>Check the password, capital letters too.</source>
        <translation>Vérifiez le mot de passe, y compris les majuscules.</translation>
    </message>
    <message>
        <source>The file has no pages.</source>
        <translation>Le fichier n’a aucune page.</translation>
    </message>
    <message>
        <source>The page range names no page of the file, or cannot be understood.</source>
        <translation>La plage de pages ne désigne aucune page du fichier ou n’est pas compréhensible.</translation>
    </message>
    <message>
        <source>Write it like 1-3,7,10-end.</source>
        <translation>Écrivez-la sous la forme 1-3,7,10-end.</translation>
    </message>
    <message>
        <source>The picture has more pixels than allowed.</source>
        <translation>L’image a plus de pixels qu’autorisé.</translation>
    </message>
    <message>
        <source>Make it smaller, or raise the limit in the settings.</source>
        <translation>Réduisez-la ou relevez la limite dans les paramètres.</translation>
    </message>
    <message>
        <source>The file has more pages than allowed.</source>
        <translation>Le fichier a plus de pages qu’autorisé.</translation>
    </message>
    <message>
        <source>Choose a page range, or raise the limit in the settings.</source>
        <translation>Choisissez une plage de pages ou relevez la limite dans les paramètres.</translation>
    </message>
    <message>
        <source>The page is damaged and cannot be drawn.</source>
        <translation>La page est endommagée et ne peut pas être affichée.</translation>
    </message>
    <message>
        <source>Open the file in another program and save it anew.</source>
        <translation>Ouvrez le fichier dans un autre programme et enregistrez-le de nouveau.</translation>
    </message>
    <message>
        <source>There is no file here that can be read.</source>
        <translation>Il n’y a ici aucun fichier lisible.</translation>
    </message>
    <message>
        <source>Choose PDFs or pictures.</source>
        <translation>Choisissez des PDF ou des images.</translation>
    </message>
    <message>
        <source>The reading process ended unexpectedly.</source>
        <translation>Le processus de lecture s’est arrêté de façon inattendue.</translation>
    </message>
    <message>
        <source>Try again; if it happens again, look into the log.</source>
        <translation>Réessayez&#xa0;; si cela se reproduit, consultez le journal.</translation>
    </message>
    <message>
        <source>The reading process used too much memory and was ended.</source>
        <translation>Le processus de lecture utilisait trop de mémoire et a été arrêté.</translation>
    </message>
    <message>
        <source>Close other programs, or raise the limit in the settings.</source>
        <translation>Fermez d’autres programmes ou relevez la limite dans les paramètres.</translation>
    </message>
    <message>
        <source>The page made no progress for too long and was given up.</source>
        <translation>La page n’avançait plus depuis trop longtemps et a été abandonnée.</translation>
    </message>
    <message>
        <source>Try again, or raise the time limit in the settings.</source>
        <translation>Réessayez ou relevez le délai dans les paramètres.</translation>
    </message>
    <message>
        <source>The page could not be recognised.</source>
        <translation>La page n’a pas pu être reconnue.</translation>
    </message>
    <message>
        <source>This version does not have what was asked for.</source>
        <translation>Cette version ne propose pas ce qui a été demandé.</translation>
    </message>
    <message>
        <source>Choose something else.</source>
        <translation>Choisissez autre chose.</translation>
    </message>
    <message>
        <source>No installed model reads this language.</source>
        <translation>Aucun modèle installé ne lit cette langue.</translation>
    </message>
    <message>
        <source>Choose another language, or install a model for it in the settings under Models.</source>
        <translation>Choisissez une autre langue, ou installez un modèle pour celle-ci dans les réglages, sous Modèles.</translation>
    </message>
    <message>
        <source>Not one page could be read.</source>
        <translation>Aucune page n’a pu être lue.</translation>
    </message>
    <message>
        <source>Look at the reasons page by page.</source>
        <translation>Consultez les raisons page par page.</translation>
    </message>
    <message>
        <source>The language model failed while it was writing.</source>
        <translation>Le modèle de langage a échoué pendant la rédaction.</translation>
    </message>
    <message>
        <source>Ask again; if it happens again, look into the log.</source>
        <translation>Posez de nouveau la question&#xa0;; si cela se reproduit, consultez le journal.</translation>
    </message>
    <message>
        <source>A model is missing.</source>
        <translation>Il manque un modèle.</translation>
    </message>
    <message>
        <source>Install it in the settings under Models.</source>
        <translation>Installez-le dans les paramètres, sous «&#xa0;Modèles&#xa0;».</translation>
    </message>
    <message>
        <source>The files of a model are damaged.</source>
        <translation>Les fichiers d’un modèle sont endommagés.</translation>
    </message>
    <message>
        <source>Install the model again in the settings under Models.</source>
        <translation>Réinstallez le modèle dans les paramètres, sous «&#xa0;Modèles&#xa0;».</translation>
    </message>
    <message>
        <source>There is no such model.</source>
        <translation>Ce modèle n’existe pas.</translation>
    </message>
    <message>
        <source>Choose a model from the list.</source>
        <translation>Choisissez un modèle dans la liste.</translation>
    </message>
    <message>
        <source>The model could not be downloaded.</source>
        <translation>Le modèle n’a pas pu être téléchargé.</translation>
    </message>
    <message>
        <source>Check the connection, or import the model from a folder.</source>
        <translation>Vérifiez la connexion ou importez le modèle depuis un dossier.</translation>
    </message>
    <message>
        <source>The settings forbid the network.</source>
        <translation>Les paramètres interdisent l’accès au réseau.</translation>
    </message>
    <message>
        <source>Allow downloads in the settings, or import from a folder.</source>
        <translation>Autorisez les téléchargements dans les paramètres ou importez depuis un dossier.</translation>
    </message>
    <message>
        <source>The file is no model, or does not fit the others it was given with.</source>
        <translation>Le fichier n’est pas un modèle, ou ne correspond pas aux autres fichiers indiqués.</translation>
    </message>
    <message>
        <source>Choose the files that belong together, as their maker names them.</source>
        <translation>Choisissez les fichiers qui vont ensemble, selon les noms donnés par leur éditeur.</translation>
    </message>
    <message>
        <source>The model needs more memory than this machine has free.</source>
        <translation>Le modèle nécessite plus de mémoire que cet ordinateur n’en a de libre.</translation>
    </message>
    <message>
        <source>Close other programs, or choose a smaller model in the settings under Models.</source>
        <translation>Fermez d’autres programmes ou choisissez un modèle plus petit dans les paramètres, sous «&#xa0;Modèles&#xa0;».</translation>
    </message>
    <message>
        <source>The process of the language model ended unexpectedly.</source>
        <translation>Le processus du modèle de langage s’est arrêté de façon inattendue.</translation>
    </message>
    <message>
        <source>Ask again; if it happens again, choose another model.</source>
        <translation>Posez de nouveau la question ; si cela se reproduit, choisissez un autre modèle.</translation>
    </message>
    <message>
        <source>The language model used too much memory and was stopped.</source>
        <translation>Le modèle de langage utilisait trop de mémoire et a été arrêté.</translation>
    </message>
    <message>
        <source>A file of this name exists already.</source>
        <translation>Un fichier de ce nom existe déjà.</translation>
    </message>
    <message>
        <source>Allow replacing it, or choose another name.</source>
        <translation>Autorisez son remplacement ou choisissez un autre nom.</translation>
    </message>
    <message>
        <source>The folder cannot be written to.</source>
        <translation>Impossible d’écrire dans le dossier.</translation>
    </message>
    <message>
        <source>Choose another folder, or check its rights.</source>
        <translation>Choisissez un autre dossier ou vérifiez ses droits d’accès.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Le disque est plein.</translation>
    </message>
    <message>
        <source>Make room on it, or choose another place.</source>
        <translation>Libérez de la place ou choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>The result could not be made.</source>
        <translation>Le résultat n’a pas pu être créé.</translation>
    </message>
    <message>
        <source>A setting has a value that is not allowed.</source>
        <translation>Un paramètre a une valeur non autorisée.</translation>
    </message>
    <message>
        <source>Correct it in the settings.</source>
        <translation>Corrigez-la dans les paramètres.</translation>
    </message>
    <message>
        <source>There is no such tool.</source>
        <translation>Cet outil n’existe pas.</translation>
    </message>
    <message>
        <source>Choose a tool from the list.</source>
        <translation>Choisissez un outil dans la liste.</translation>
    </message>
    <message>
        <source>There is no such format.</source>
        <translation>Ce format n’existe pas.</translation>
    </message>
    <message>
        <source>Choose a format from the list.</source>
        <translation>Choisissez un format dans la liste.</translation>
    </message>
    <message>
        <source>The name template cannot be filled.</source>
        <translation>Le modèle de nom ne peut pas être complété.</translation>
    </message>
    <message>
        <source>Use the fields that are listed beside it.</source>
        <translation>Utilisez les champs indiqués à côté.</translation>
    </message>
    <message>
        <source>Another program is using the library.</source>
        <translation>Un autre programme utilise la bibliothèque.</translation>
    </message>
    <message>
        <source>Wait until it has finished, then try again.</source>
        <translation>Attendez qu’il ait terminé, puis réessayez.</translation>
    </message>
    <message>
        <source>The library cannot be read.</source>
        <translation>La bibliothèque ne peut pas être lue.</translation>
    </message>
    <message>
        <source>Put back a copy of it, or delete it in the settings under Storage and privacy.</source>
        <translation>Restaurez-en une copie ou supprimez-la dans les paramètres, sous «&#xa0;Stockage et confidentialité&#xa0;».</translation>
    </message>
    <message>
        <source>The document is no longer in the library.</source>
        <translation>Le document n’est plus dans la bibliothèque.</translation>
    </message>
    <message>
        <source>Read the file again.</source>
        <translation>Relisez le fichier.</translation>
    </message>
    <message>
        <source>The page was changed elsewhere in the meantime.</source>
        <translation>La page a été modifiée ailleurs entre-temps.</translation>
    </message>
    <message>
        <source>Look at the page as it is now, and change it again.</source>
        <translation>Regardez la page telle qu’elle est maintenant et modifiez-la de nouveau.</translation>
    </message>
    <message>
        <source>There is more text than the language model can keep in mind.</source>
        <translation>Il y a plus de texte que le modèle de langage ne peut en garder à l’esprit.</translation>
    </message>
    <message>
        <source>Ask about fewer pages, or choose a model with a longer context.</source>
        <translation>Interrogez moins de pages ou choisissez un modèle à contexte plus long.</translation>
    </message>
    <message>
        <source>The document holds no text to answer from.</source>
        <translation>Le document ne contient aucun texte permettant de répondre.</translation>
    </message>
    <message>
        <source>Read it first, or read it again in another way.</source>
        <translation>Lisez-le d’abord, ou relisez-le d’une autre façon.</translation>
    </message>
    <message>
        <source>The question holds no word.</source>
        <translation>La question ne contient aucun mot.</translation>
    </message>
    <message>
        <source>Write what you want to know.</source>
        <translation>Écrivez ce que vous voulez savoir.</translation>
    </message>
    <message>
        <source>The conversation is no longer there.</source>
        <translation>La conversation n’existe plus.</translation>
    </message>
    <message>
        <source>Ask again; another conversation begins.</source>
        <translation>Posez de nouveau la question&#xa0;; une autre conversation commence.</translation>
    </message>
    <message>
        <source>The description of the fields cannot be used.</source>
        <translation>La description des champs est inutilisable.</translation>
    </message>
    <message>
        <source>Choose a preset, or correct the JSON Schema.</source>
        <translation>Choisissez un modèle de champs ou corrigez le JSON Schema.</translation>
    </message>
    <message>
        <source>The installed model cannot translate into this language.</source>
        <translation>Le modèle installé ne peut pas traduire dans cette langue.</translation>
    </message>
    <message>
        <source>Choose another language, or a larger model in the settings under Models.</source>
        <translation>Choisissez une autre langue, ou un modèle plus grand dans les paramètres, sous «&#xa0;Modèles&#xa0;».</translation>
    </message>
    <message>
        <source>A token is needed.</source>
        <translation>Un jeton est nécessaire.</translation>
    </message>
    <message>
        <source>Make one in the settings under Other programs.</source>
        <translation>Créez-en un dans les paramètres, sous «&#xa0;Autres programmes&#xa0;».</translation>
    </message>
    <message>
        <source>The token is unknown or was revoked.</source>
        <translation>Le jeton est inconnu ou a été révoqué.</translation>
    </message>
    <message>
        <source>Make a new one in the settings under Other programs.</source>
        <translation>Créez-en un nouveau dans les paramètres, sous «&#xa0;Autres programmes&#xa0;».</translation>
    </message>
    <message>
        <source>The pages of the token, or of the day, are used up.</source>
        <translation>Les pages du jeton ou de la journée sont épuisées.</translation>
    </message>
    <message>
        <source>Raise its limits in the settings under Other programs, or wait.</source>
        <translation>Relevez ses limites dans les paramètres, sous «&#xa0;Autres programmes&#xa0;», ou attendez.</translation>
    </message>
    <message>
        <source>There is no such job.</source>
        <translation>Cette tâche n’existe pas.</translation>
    </message>
    <message>
        <source>Look at the list of jobs.</source>
        <translation>Consultez la liste des tâches.</translation>
    </message>
    <message>
        <source>The job has no result yet, or failed.</source>
        <translation>La tâche n’a pas encore de résultat, ou a échoué.</translation>
    </message>
    <message>
        <source>Wait until it has ended.</source>
        <translation>Attendez qu’elle soit terminée.</translation>
    </message>
    <message>
        <source>A value is missing or not allowed.</source>
        <translation>Une valeur est manquante ou non autorisée.</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>Corrigez-la et réessayez.</translation>
    </message>
    <message>
        <source>The file is larger than the limit.</source>
        <translation>Le fichier dépasse la taille autorisée.</translation>
    </message>
    <message>
        <source>Raise the limit in the settings under Other programs.</source>
        <translation>Relevez la limite dans les paramètres, sous «&#xa0;Autres programmes&#xa0;».</translation>
    </message>
    <message>
        <source>Too much is under way already.</source>
        <translation>Trop de tâches sont déjà en cours.</translation>
    </message>
    <message>
        <source>Wait until some of it has ended.</source>
        <translation>Attendez que certaines soient terminées.</translation>
    </message>
    <message>
        <source>There is as much work as can be held, or the server is stopping.</source>
        <translation>La file est pleine, ou le serveur est en cours d’arrêt.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Réessayez plus tard.</translation>
    </message>
    <message>
        <source>There is no such token any more.</source>
        <translation>Ce jeton n’existe plus.</translation>
    </message>
    <message>
        <source>Look at the list of tokens.</source>
        <translation>Consultez la liste des jetons.</translation>
    </message>
    <message>
        <source>The request comes from a web page or another address, which is refused.</source>
        <translation>La requête vient d’une page web ou d’une autre adresse, ce qui est refusé.</translation>
    </message>
    <message>
        <source>Send it from a program on this computer.</source>
        <translation>Envoyez-la depuis un programme de cet ordinateur.</translation>
    </message>
    <message>
        <source>There is nothing at this address.</source>
        <translation>Il n’y a rien à cette adresse.</translation>
    </message>
    <message>
        <source>Look at the list of addresses under /docs.</source>
        <translation>Consultez la liste des adresses sous /docs.</translation>
    </message>
    <message>
        <source>This cannot be done at this address.</source>
        <translation>Cette opération n’est pas possible à cette adresse.</translation>
    </message>
    <message>
        <source>Another program listens on this port.</source>
        <translation>Un autre programme utilise ce port.</translation>
    </message>
    <message>
        <source>Choose another port in the settings under Other programs.</source>
        <translation>Choisissez un autre port dans les paramètres, sous «&#xa0;Autres programmes&#xa0;».</translation>
    </message>
    <message>
        <source>The address reaches beyond this computer, or is none of its own.</source>
        <translation>L’adresse est accessible hors de cet ordinateur ou n’est pas l’une des siennes.</translation>
    </message>
    <message>
        <source>Use the address of this computer itself.</source>
        <translation>Utilisez l’adresse de cet ordinateur lui-même.</translation>
    </message>
    <message>
        <source>The certificate or its key cannot be used.</source>
        <translation>Le certificat ou sa clé est inutilisable.</translation>
    </message>
    <message>
        <source>Check both files.</source>
        <translation>Vérifiez les deux fichiers.</translation>
    </message>
    <message>
        <source>The watched folder or the folder of the results cannot be used.</source>
        <translation>Le dossier surveillé ou celui des résultats est inutilisable.</translation>
    </message>
    <message>
        <source>Check that both are there and can be written, and that the folder is not watched already.</source>
        <translation>Vérifiez que les deux existent, qu’on peut y écrire et que le dossier n’est pas déjà surveillé.</translation>
    </message>
    <message>
        <source>The model comes under a licence of its own, which was not accepted.</source>
        <translation>Le modèle a sa propre licence, qui n’a pas été acceptée.</translation>
    </message>
    <message>
        <source>Read the licence in the settings under Models, and accept it there.</source>
        <translation>Lisez la licence dans les paramètres, sous «&#xa0;Modèles&#xa0;», et acceptez-la à cet endroit.</translation>
    </message>
    <message>
        <source>The window cannot open.</source>
        <translation>La fenêtre ne peut pas s’ouvrir.</translation>
    </message>
    <message>
        <source>Use the command line.</source>
        <translation>Utilisez la ligne de commande.</translation>
    </message>
    <message>
        <source>Nobody could say whether there is a newer version.</source>
        <translation>Impossible de savoir s’il existe une version plus récente.</translation>
    </message>
    <message>
        <source>Try again later; everything else works without it.</source>
        <translation>Réessayez plus tard&#xa0;; tout le reste fonctionne sans cela.</translation>
    </message>
    <message>
        <source>Something failed unexpectedly.</source>
        <translation>Une erreur inattendue s’est produite.</translation>
    </message>
    <message>
        <source>The log holds the details.</source>
        <translation>Le journal contient les détails.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Texte brut</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Page web</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Document Word</translation>
    </message>
    <message>
        <source>Searchable PDF</source>
        <translation>PDF avec recherche</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Tables as CSV</source>
        <translation>Tableaux en CSV</translation>
    </message>
    <message>
        <source>Tables as Excel workbook</source>
        <translation>Tableaux en classeur Excel</translation>
    </message>
    <message>
        <source>JSON with all boxes</source>
        <translation>JSON avec tous les cadres</translation>
    </message>
    <message>
        <source>hOCR for OCR programs</source>
        <translation>hOCR pour programmes d’OCR</translation>
    </message>
    <message>
        <source>ALTO for libraries</source>
        <translation>ALTO pour les bibliothèques</translation>
    </message>
    <message>
        <source>Name of the source</source>
        <translation>Nom de la source</translation>
    </message>
    <message>
        <source>Ending of the source</source>
        <translation>Extension de la source</translation>
    </message>
    <message>
        <source>Running number</source>
        <translation>Numéro d’ordre</translation>
    </message>
    <message>
        <source>Today&apos;s date</source>
        <translation>Date du jour</translation>
    </message>
    <message>
        <source>Time of the export</source>
        <translation>Heure de l’export</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Tier that read it</source>
        <translation>Moteur de lecture</translation>
    </message>
    <message>
        <source>Language setting</source>
        <translation>Réglage de la langue</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Écrit</translation>
    </message>
    <message>
        <source>{} of the text found</source>
        <translation>{} du texte retrouvé</translation>
    </message>
    <message>
        <source>boxes off by {} of a line&apos;s height</source>
        <translation>cadres décalés de {} d’une hauteur de ligne</translation>
    </message>
    <message>
        <source>same size as the source</source>
        <translation>même taille que la source</translation>
    </message>
    <message>
        <source>{} larger than the source</source>
        <translation>{} de plus que la source</translation>
    </message>
    <message>
        <source>{} smaller than the source</source>
        <translation>{} de moins que la source</translation>
    </message>
    <message>
        <source>The PDF does not hold what was read.</source>
        <translation>Le PDF ne contient pas ce qui a été lu.</translation>
    </message>
    <message>
        <source>PDF/A-2 for archives</source>
        <translation>PDF/A-2 pour l’archivage</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Progression de l’export</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Montrer dans le dossier</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Copy all text</source>
        <translation>Copier tout le texte</translation>
    </message>
    <message>
        <source>Copy the text of the exported documents</source>
        <translation>Copier le texte des documents exportés</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Results of the export</source>
        <translation>Résultats de l’export</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of these names exist already.</source>
        <translation>
            <numerusform>%n fichier de ce nom existe déjà.</numerusform>
            <numerusform>%n fichiers portant ces noms existent déjà.</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Garder les deux</translation>
    </message>
    <message>
        <source>{} of {} files done</source>
        <translation>Fichiers terminés&#xa0;: {} sur {}</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt en cours…</translation>
    </message>
    <message>
        <source>{} of {} files could not be made as they should be.</source>
        <translation>Fichiers non créés comme prévu&#xa0;: {} sur {}.</translation>
    </message>
    <message>
        <source>Stopped; what was written so far stays.</source>
        <translation>Arrêté&#xa0;; ce qui a déjà été écrit est conservé.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written</source>
        <translation>
            <numerusform>%n fichier écrit</numerusform>
            <numerusform>%n fichiers écrits</numerusform>
        </translation>
    </message>
    <message>
        <source>Characters copied: {count}</source>
        <translation>Caractères copiés&#xa0;: {count}</translation>
    </message>
</context>
<context>
    <name>ExportPage</name>
    <message>
        <source>The export dialog starts with these choices and remembers here what was chosen there last.</source>
        <translation>La fenêtre d’export s’ouvre avec ces choix et retient ici ce qui y a été choisi en dernier.</translation>
    </message>
</context>
<context>
    <name>FieldNames</name>
    <message>
        <source>address</source>
        <translation>adresse</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>montant</translation>
    </message>
    <message>
        <source>authority</source>
        <translation>autorité</translation>
    </message>
    <message>
        <source>buyer name</source>
        <translation>nom de l’acheteur</translation>
    </message>
    <message>
        <source>cash</source>
        <translation>espèces</translation>
    </message>
    <message>
        <source>change</source>
        <translation>monnaie rendue</translation>
    </message>
    <message>
        <source>company</source>
        <translation>entreprise</translation>
    </message>
    <message>
        <source>currency</source>
        <translation>devise</translation>
    </message>
    <message>
        <source>date</source>
        <translation>date</translation>
    </message>
    <message>
        <source>date of birth</source>
        <translation>date de naissance</translation>
    </message>
    <message>
        <source>date of expiry</source>
        <translation>date d’expiration</translation>
    </message>
    <message>
        <source>date of issue</source>
        <translation>date de délivrance</translation>
    </message>
    <message>
        <source>description</source>
        <translation>description</translation>
    </message>
    <message>
        <source>document number</source>
        <translation>numéro de document</translation>
    </message>
    <message>
        <source>due date</source>
        <translation>échéance</translation>
    </message>
    <message>
        <source>email</source>
        <translation>e-mail</translation>
    </message>
    <message>
        <source>fax</source>
        <translation>fax</translation>
    </message>
    <message>
        <source>given names</source>
        <translation>prénoms</translation>
    </message>
    <message>
        <source>IBAN</source>
        <translation>IBAN</translation>
    </message>
    <message>
        <source>seller VAT ID</source>
        <translation>numéro de TVA du vendeur</translation>
    </message>
    <message>
        <source>invoice date</source>
        <translation>date de facture</translation>
    </message>
    <message>
        <source>invoice number</source>
        <translation>numéro de facture</translation>
    </message>
    <message>
        <source>items</source>
        <translation>articles</translation>
    </message>
    <message>
        <source>job title</source>
        <translation>fonction</translation>
    </message>
    <message>
        <source>merchant</source>
        <translation>commerçant</translation>
    </message>
    <message>
        <source>merchant phone</source>
        <translation>téléphone du commerçant</translation>
    </message>
    <message>
        <source>mobile</source>
        <translation>mobile</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>nationality</source>
        <translation>nationalité</translation>
    </message>
    <message>
        <source>order number</source>
        <translation>numéro de commande</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>téléphone</translation>
    </message>
    <message>
        <source>place of birth</source>
        <translation>lieu de naissance</translation>
    </message>
    <message>
        <source>position</source>
        <translation>position</translation>
    </message>
    <message>
        <source>quantity</source>
        <translation>quantité</translation>
    </message>
    <message>
        <source>receipt number</source>
        <translation>numéro de ticket</translation>
    </message>
    <message>
        <source>seller email</source>
        <translation>e-mail du vendeur</translation>
    </message>
    <message>
        <source>seller name</source>
        <translation>nom du vendeur</translation>
    </message>
    <message>
        <source>seller phone</source>
        <translation>téléphone du vendeur</translation>
    </message>
    <message>
        <source>sex</source>
        <translation>sexe</translation>
    </message>
    <message>
        <source>subtotal</source>
        <translation>sous-total</translation>
    </message>
    <message>
        <source>surname</source>
        <translation>nom de famille</translation>
    </message>
    <message>
        <source>tax</source>
        <translation>taxe</translation>
    </message>
    <message>
        <source>tax rate</source>
        <translation>taux de taxe</translation>
    </message>
    <message>
        <source>total</source>
        <translation>total</translation>
    </message>
    <message>
        <source>unit price</source>
        <translation>prix unitaire</translation>
    </message>
    <message>
        <source>website</source>
        <translation>site web</translation>
    </message>
</context>
<context>
    <name>FieldNotes</name>
    <message>
        <source>The items add up to {whole}, the sum is {total}.</source>
        <translation>La somme des articles est {whole}, le sous-total indiqué {total}.</translation>
    </message>
    <message>
        <source>The items add up to {whole}, the total is {total}.</source>
        <translation>La somme des articles est {whole}, le total indiqué {total}.</translation>
    </message>
    <message>
        <source>Sum before tax and tax add up to {whole}, the total is {total}.</source>
        <translation>Le montant hors taxe plus la taxe donne {whole}, le total indiqué est {total}.</translation>
    </message>
    <message>
        <source>Cash less change is {whole}, the total is {total}.</source>
        <translation>Les espèces moins la monnaie rendue donnent {whole}, le total indiqué est {total}.</translation>
    </message>
    <message>
        <source>No table with the columns of &quot;{name}&quot; was found.</source>
        <translation>Aucun tableau avec les colonnes de «&#xa0;{name}&#xa0;» n’a été trouvé.</translation>
    </message>
    <message>
        <source>No language model is installed: the fields are from rules alone.</source>
        <translation>Aucun modèle de langage n’est installé&#xa0;: les champs viennent des seules règles.</translation>
    </message>
    <message>
        <source>The fields are from rules alone: {reason}.</source>
        <translation>Les champs viennent des seules règles&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>The model {name} is too small to choose values: the fields are from rules alone.</source>
        <translation>Le modèle {name} est trop petit pour choisir des valeurs&#xa0;: les champs viennent des seules règles.</translation>
    </message>
    <message>
        <source>The fields are from rules alone: {reason}, twice.</source>
        <translation>Les champs viennent des seules règles&#xa0;: {reason}, deux fois.</translation>
    </message>
    <message>
        <source>Only the first {count} lines were looked through.</source>
        <translation>Seules les {count} premières lignes ont été examinées.</translation>
    </message>
    <message>
        <source>the language model failed</source>
        <translation>le modèle de langage a échoué</translation>
    </message>
    <message>
        <source>the language model took too long</source>
        <translation>le modèle de langage a mis trop de temps</translation>
    </message>
    <message>
        <source>its answer was no JSON</source>
        <translation>sa réponse n’était pas du JSON</translation>
    </message>
    <message>
        <source>found by its place or form, no label stands beside it</source>
        <translation>trouvé par sa place ou sa forme, sans libellé à côté</translation>
    </message>
    <message>
        <source>chosen by the language model, no label stands beside it</source>
        <translation>choisi par le modèle de langage, sans libellé à côté</translation>
    </message>
    <message>
        <source>the language model said this; it stands nowhere in the document and was left out</source>
        <translation>indiqué par le modèle de langage, mais absent du document et donc écarté</translation>
    </message>
    <message>
        <source>the sign stands for several currencies</source>
        <translation>le symbole désigne plusieurs devises</translation>
    </message>
    <message>
        <source>several currencies are named</source>
        <translation>plusieurs devises sont mentionnées</translation>
    </message>
    <message>
        <source>day and month may be the other way round</source>
        <translation>le jour et le mois sont peut-être inversés</translation>
    </message>
    <message>
        <source>adds up: {sum}</source>
        <translation>le compte est bon&#xa0;: {sum}</translation>
    </message>
    <message>
        <source>the items add up to {whole}</source>
        <translation>la somme des articles est {whole}</translation>
    </message>
    <message>
        <source>does not add up with the other amounts</source>
        <translation>ne concorde pas avec les autres montants</translation>
    </message>
    <message>
        <source>read with a confidence of {share} only</source>
        <translation>lu avec une confiance de {share} seulement</translation>
    </message>
    <message>
        <source>it is in this language already</source>
        <translation>c’est déjà dans cette langue</translation>
    </message>
    <message>
        <source>not found again: {names}</source>
        <translation>non retrouvé&#xa0;: {names}</translation>
    </message>
    <message>
        <source>stays in the original: {reason}</source>
        <translation>reste dans la langue d’origine&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>{missing} would be missing</source>
        <translation>il manquerait {missing}</translation>
    </message>
    <message>
        <source>{added} would be new</source>
        <translation>il y aurait en plus {added}</translation>
    </message>
    <message>
        <source>{missing} would be missing and {added} would be new</source>
        <translation>il manquerait {missing} et il y aurait en plus {added}</translation>
    </message>
    <message>
        <source>the model repeated the original</source>
        <translation>le modèle a répété l’original</translation>
    </message>
    <message>
        <source>the model repeated itself</source>
        <translation>le modèle s’est répété</translation>
    </message>
    <message>
        <source>the model gave no text</source>
        <translation>le modèle n’a fourni aucun texte</translation>
    </message>
    <message>
        <source>the model took too long</source>
        <translation>le modèle a mis trop de temps</translation>
    </message>
    <message>
        <source>the model wrote something else</source>
        <translation>le modèle a écrit autre chose</translation>
    </message>
    <message>
        <source>the model did not come to an end</source>
        <translation>le modèle n’est pas arrivé au bout</translation>
    </message>
    <message>
        <source>it is too long for the model</source>
        <translation>c’est trop long pour le modèle</translation>
    </message>
    <message>
        <source>the answer is in another language ({tag})</source>
        <translation>la réponse est dans une autre langue ({tag})</translation>
    </message>
    <message>
        <source>the model {name} is too small to translate</source>
        <translation>le modèle {name} est trop petit pour traduire</translation>
    </message>
    <message>
        <source>the model {name} is not made for {language}</source>
        <translation>le modèle {name} n’est pas conçu pour cette langue ({language})</translation>
    </message>
</context>
<context>
    <name>FieldsDialog</name>
    <message>
        <source>Takes values out of the document that is shown. Each is looked up in the text; choose a row to see where it stands. What could not be proved is marked.</source>
        <translation>Extrait des valeurs du document affiché. Chacune est recherchée dans le texte&#xa0;; choisissez une ligne pour voir où elle se trouve. Ce qui n’a pas pu être prouvé est signalé.</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Champs</translation>
    </message>
    <message>
        <source>What to take out</source>
        <translation>Éléments à extraire</translation>
    </message>
    <message>
        <source>JSON Schema of your own…</source>
        <translation>Votre propre JSON Schema…</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Extraire</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Enregistré&#xa0;: {name}</translation>
    </message>
    <message>
        <source>JSON Schema of your own</source>
        <translation>Votre propre JSON Schema</translation>
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
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Save fields</source>
        <translation>Enregistrer les champs</translation>
    </message>
</context>
<context>
    <name>FieldsModel</name>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Preuve</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Confidence: {share}</source>
        <translation>Confiance&#xa0;: {share}</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>introuvable</translation>
    </message>
</context>
<context>
    <name>FileField</name>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Choose: {}</source>
        <translation>Choisir&#xa0;: {}</translation>
    </message>
</context>
<context>
    <name>FolderField</name>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Choose: {}</source>
        <translation>Choisir&#xa0;: {}</translation>
    </message>
</context>
<context>
    <name>FoldersModel</name>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Makes</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Traités</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Mis de côté</translation>
    </message>
    <message>
        <source>{} set aside</source>
        <translation>{} mis de côté</translation>
    </message>
    <message>
        <source>Results: {}</source>
        <translation>Résultats&#xa0;: {}</translation>
    </message>
</context>
<context>
    <name>Gallery</name>
    <message>
        <source>Tools</source>
        <translation>Outils</translation>
    </message>
    <message>
        <source>No tool has these words.</source>
        <translation>Aucun outil ne contient ces mots.</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>User guide</source>
        <translation>Guide de l’utilisateur</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>Page of the guide</source>
        <translation>Page du guide</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Search in this page</source>
        <translation>Rechercher dans cette page</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Résultat précédent</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Résultat suivant</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>This installation was packaged without the guide.</source>
        <translation>Cette installation a été fournie sans le guide.</translation>
    </message>
    <message>
        <source>Not on this page</source>
        <translation>Absent de cette page</translation>
    </message>
</context>
<context>
    <name>HitListModel</name>
    <message>
        <source>{} · page {}</source>
        <translation>{} · page {}</translation>
    </message>
</context>
<context>
    <name>Improve</name>
    <message>
        <source>p. {}</source>
        <translation>p. {}</translation>
    </message>
    <message>
        <source>numbers differ</source>
        <translation>nombres différents</translation>
    </message>
    <message>
        <source>doubtful text</source>
        <translation>texte douteux</translation>
    </message>
    <message>
        <source>table</source>
        <translation>tableau</translation>
    </message>
    <message>
        <source>hardly legible</source>
        <translation>à peine lisible</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>{old} now, {new} read anew</source>
        <translation>actuel&#xa0;: {old}, relu&#xa0;: {new}</translation>
    </message>
    <message>
        <source>Numbers differ: {}</source>
        <translation>Nombres différents&#xa0;: {}</translation>
    </message>
</context>
<context>
    <name>ImproveDialog</name>
    <message>
        <source>Improve doubtful parts</source>
        <translation>Améliorer les passages douteux</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>The text there has changed since; this proposal is dropped.</source>
        <translation>Le texte à cet endroit a changé depuis&#xa0;; cette proposition est abandonnée.</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Which pages</source>
        <translation>Pages concernées</translation>
    </message>
    <message>
        <source>All pages of the document</source>
        <translation>Toutes les pages du document</translation>
    </message>
    <message>
        <source>The page shown</source>
        <translation>La page affichée</translation>
    </message>
    <message>
        <source>A vision model reads doubtful text, tables and what is hardly legible once more, the worst first. Nothing is changed before you have seen what differs.</source>
        <translation>Un modèle de vision relit le texte douteux, les tableaux et ce qui est à peine lisible, en commençant par le pire. Rien n’est modifié avant que vous ayez vu les différences.</translation>
    </message>
    <message>
        <source>&amp;Time at most</source>
        <translation>&amp;Durée maximale</translation>
    </message>
    <message>
        <source>&amp;Pages</source>
        <translation>&amp;Pages</translation>
    </message>
    <message>
        <source>Looking again</source>
        <translation>Relecture</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Différences</translation>
    </message>
    <message>
        <source>The part as it stands on the page</source>
        <translation>Le passage tel qu’il figure sur la page</translation>
    </message>
    <message>
        <source>Numbers that differ</source>
        <translation>Nombres différents</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Another look…</source>
        <translation>Relire encore…</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;Accepter</translation>
    </message>
    <message>
        <source>Put this reading into the text (Enter in the list)</source>
        <translation>Mettre cette lecture dans le texte (Enter dans la liste)</translation>
    </message>
    <message>
        <source>&amp;Reject</source>
        <translation>&amp;Rejeter</translation>
    </message>
    <message>
        <source>Keep the text as it is (Delete in the list)</source>
        <translation>Garder le texte tel quel (Delete dans la liste)</translation>
    </message>
    <message>
        <source>Accept &amp;where numbers agree</source>
        <translation>Accepter à &amp;nombres égaux</translation>
    </message>
    <message>
        <source>Accept every difference that leaves all numbers as they are</source>
        <translation>Accepter toutes les différences qui laissent tous les nombres inchangés</translation>
    </message>
    <message>
        <source>Accept a&amp;ll</source>
        <translation>&amp;Tout accepter</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s) of an earlier look are still open.</source>
        <translation>
            <numerusform>%n différence d’une relecture antérieure est encore en suspens.</numerusform>
            <numerusform>%n différences d’une relecture antérieure sont encore en suspens.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking at part {number} of {total}; at most {minutes} min in all</source>
        <translation>Relecture du passage {number} sur {total}&#xa0;; {minutes} min au plus en tout</translation>
    </message>
    <message>
        <source>Looking for doubtful parts…</source>
        <translation>Recherche des passages douteux…</translation>
    </message>
    <message>
        <source>Nothing here is doubtful.</source>
        <translation>Rien n’est douteux ici.</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) were read differently.</source>
        <translation>
            <numerusform>%n passage a été lu autrement.</numerusform>
            <numerusform>%n passages ont été lus autrement.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n more there was no time.</source>
        <translation>
            <numerusform>Le temps a manqué pour %n autre.</numerusform>
            <numerusform>Le temps a manqué pour %n autres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt en cours…</translation>
    </message>
    <message>
        <source>All differences are dealt with.</source>
        <translation>Toutes les différences sont traitées.</translation>
    </message>
</context>
<context>
    <name>InkEditing</name>
    <message>
        <source>Accept word</source>
        <translation>l’acceptation du mot</translation>
    </message>
    <message>
        <source>Edit word</source>
        <translation>la modification du mot</translation>
    </message>
    <message>
        <source>Split word</source>
        <translation>la division du mot</translation>
    </message>
    <message>
        <source>Merge words</source>
        <translation>la fusion des mots</translation>
    </message>
    <message>
        <source>Move box</source>
        <translation>le déplacement du cadre</translation>
    </message>
</context>
<context>
    <name>InkField</name>
    <message>
        <source>Word under the ink</source>
        <translation>Mot sur la page</translation>
    </message>
    <message>
        <source>Enter takes it over and goes to the next doubtful word, Tab to the next word, Esc leaves</source>
        <translation>Enter valide et passe au mot douteux suivant, Tab au mot suivant, Esc quitte</translation>
    </message>
    <message>
        <source>Right as it is, go on (Enter)</source>
        <translation>Correct, continuer (Enter)</translation>
    </message>
    <message>
        <source>Previous word (Shift+Tab)</source>
        <translation>Mot précédent (Shift+Tab)</translation>
    </message>
    <message>
        <source>Next word (Tab)</source>
        <translation>Mot suivant (Tab)</translation>
    </message>
    <message>
        <source>Split the word at the caret (Ctrl+D)</source>
        <translation>Diviser le mot au curseur (Ctrl+D)</translation>
    </message>
    <message>
        <source>Merge with the next word (Ctrl+J)</source>
        <translation>Fusionner avec le mot suivant (Ctrl+J)</translation>
    </message>
    <message>
        <source>Leave (Esc)</source>
        <translation>Quitter (Esc)</translation>
    </message>
    <message>
        <source>Line: {text}</source>
        <translation>Ligne&#xa0;: {text}</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>Open files</source>
        <translation>Ouvrir des fichiers</translation>
    </message>
    <message>
        <source>Pictures and PDFs</source>
        <translation>Images et PDF</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Tous les fichiers</translation>
    </message>
    <message>
        <source>Open a folder</source>
        <translation>Ouvrir un dossier</translation>
    </message>
    <message>
        <source>The clipboard holds no picture and no files</source>
        <translation>Le presse-papiers ne contient ni image ni fichiers</translation>
    </message>
</context>
<context>
    <name>InterruptedModel</name>
    <message>
        <source>begun {}</source>
        <translation>commencé le {}</translation>
    </message>
    <message numerus="yes">
        <source>{} of %n page(s) read</source>
        <translation>
            <numerusform>{} sur %n page lue</numerusform>
            <numerusform>{} sur %n pages lues</numerusform>
        </translation>
    </message>
    <message>
        <source>no page read yet</source>
        <translation>aucune page lue</translation>
    </message>
    <message>
        <source>the file is no longer there</source>
        <translation>le fichier n’est plus là</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>en</source>
        <translation>fr</translation>
    </message>
</context>
<context>
    <name>LanguageDialog</name>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Search languages</source>
        <translation>Rechercher des langues</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>Tell the language from the text</source>
        <translation>Reconnaître la langue d’après le texte</translation>
    </message>
    <message>
        <source>Data to read {} is missing, and your settings forbid downloads.</source>
        <translation>Il manque des données pour lire&#xa0;: {}, et vos paramètres interdisent les téléchargements.</translation>
    </message>
    <message>
        <source>On Debian and Ubuntu these packages bring it: {}</source>
        <translation>Sous Debian et Ubuntu, ces paquets les fournissent&#xa0;: {}</translation>
    </message>
    <message>
        <source>Data to read {} is missing: {} to download.</source>
        <translation>Il manque des données pour lire&#xa0;: {} ({} à télécharger).</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Télécharger</translation>
    </message>
</context>
<context>
    <name>LanguageField</name>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Language of the text; automatic fits mixed documents too</source>
        <translation>Langue du texte&#xa0;; «&#xa0;Automatique&#xa0;» convient aussi aux documents mixtes</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>All languages…</source>
        <translation>Toutes les langues…</translation>
    </message>
</context>
<context>
    <name>LanguageTable</name>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Own name</source>
        <translation>Nom d’origine</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêtes</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Manquantes</translation>
    </message>
</context>
<context>
    <name>LibraryPanel</name>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Search the text of all documents</source>
        <translation>Rechercher dans le texte de tous les documents</translation>
    </message>
    <message>
        <source>All words must be on a page; &quot;quotes&quot; keep words together</source>
        <translation>Tous les mots doivent figurer sur une page&#xa0;; les &quot;guillemets&quot; gardent les mots ensemble</translation>
    </message>
    <message>
        <source>Past documents</source>
        <translation>Documents antérieurs</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>Find source file…</source>
        <translation>Retrouver le fichier source…</translation>
    </message>
    <message>
        <source>Organise pages…</source>
        <translation>Organiser les pages…</translation>
    </message>
    <message>
        <source>No page holds these words.</source>
        <translation>Aucune page ne contient ces mots.</translation>
    </message>
    <message>
        <source>Documents that were read appear here, with all their text to search.</source>
        <translation>Les documents lus apparaissent ici, avec tout leur texte à rechercher.</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
    <message>
        <source>{} in {}</source>
        <translation>{} dans {}</translation>
    </message>
    <message>
        <source>; the first are shown</source>
        <translation>&#xa0;; les premières sont affichées</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n document(s) from the library?</source>
        <translation>
            <numerusform>Supprimer %n document de la bibliothèque&#xa0;?</numerusform>
            <numerusform>Supprimer %n documents de la bibliothèque&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>What was read is deleted. The source files and exported files on your disk stay.</source>
        <translation>Ce qui a été lu est supprimé. Les fichiers sources et les fichiers exportés restent sur le disque.</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) deleted</source>
        <translation>
            <numerusform>%n document supprimé</numerusform>
            <numerusform>%n documents supprimés</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Where does {} lie now?</source>
        <translation>Où se trouve {} maintenant&#xa0;?</translation>
    </message>
    <message>
        <source>The source file was found.</source>
        <translation>Le fichier source a été retrouvé.</translation>
    </message>
</context>
<context>
    <name>LicenceDialog</name>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>{} comes under a licence of its own, which limits who may use it and for what.</source>
        <translation>{} a sa propre licence, qui limite qui peut l’utiliser et à quelles fins.</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Texte de la licence</translation>
    </message>
    <message>
        <source>Accept the licence</source>
        <translation>Accepter la licence</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>LogDialog</name>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>What went wrong, with names of files and never with their text. The report that can be copied has no names of files either: versions, settings and the last messages.</source>
        <translation>Ce qui s’est mal passé, avec les noms des fichiers mais jamais leur texte. Le rapport à copier ne contient pas non plus de noms de fichiers&#xa0;: seulement les versions, les paramètres et les derniers messages.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Avertissements et erreurs</translation>
    </message>
    <message>
        <source>Errors only</source>
        <translation>Erreurs seulement</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Montrer dans le dossier</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copier le rapport</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>The report is on the clipboard. Read it before you send it.</source>
        <translation>Le rapport est dans le presse-papiers. Lisez-le avant de l’envoyer.</translation>
    </message>
    <message>
        <source>Nothing was logged.</source>
        <translation>Rien n’a été consigné.</translation>
    </message>
    <message>
        <source>There is no log file yet.</source>
        <translation>Il n’y a pas encore de fichier journal.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Something failed unexpectedly; the log file holds the details</source>
        <translation>Une erreur inattendue s’est produite&#xa0;; le fichier journal contient les détails</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>File d’attente</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listes</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Outils</translation>
    </message>
    <message>
        <source>The models that read pictures are not installed ({}). PDFs that hold text can be read.</source>
        <translation>Les modèles qui lisent les images ne sont pas installés ({}). Les PDF contenant du texte peuvent être lus.</translation>
    </message>
    <message>
        <source>Install models…</source>
        <translation>Installer les modèles…</translation>
    </message>
    <message>
        <source>Some settings take effect when Pagesight is started again</source>
        <translation>Certains paramètres prendront effet au prochain démarrage de Pagesight</translation>
    </message>
    <message>
        <source>Close Pagesight?</source>
        <translation>Fermer Pagesight&#xa0;?</translation>
    </message>
    <message>
        <source>Files are still being read; nothing of this window is kept. Close anyway?</source>
        <translation>Des fichiers sont en cours de lecture&#xa0;; rien de cette fenêtre n’est conservé. Fermer quand même&#xa0;?</translation>
    </message>
    <message>
        <source>Files are still being read. Pages that are finished are kept, and the next start offers to go on. Close anyway?</source>
        <translation>Des fichiers sont en cours de lecture. Les pages terminées sont conservées, et le prochain démarrage proposera de continuer. Fermer quand même&#xa0;?</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>Fermer quand même</translation>
    </message>
</context>
<context>
    <name>MarkdownTab</name>
    <message>
        <source>Page as Markdown, rendered</source>
        <translation>Page en Markdown, mise en forme</translation>
    </message>
    <message>
        <source>No text on this page.</source>
        <translation>Aucun texte sur cette page.</translation>
    </message>
    <message>
        <source>Page as Markdown, source</source>
        <translation>Page en Markdown, source</translation>
    </message>
    <message>
        <source>Show source</source>
        <translation>Afficher la source</translation>
    </message>
    <message>
        <source>Show the Markdown source</source>
        <translation>Afficher la source Markdown</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Problem with this page</source>
        <translation>Problème avec cette page</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Try to show the page again</source>
        <translation>Réessayer d’afficher la page</translation>
    </message>
    <message>
        <source>Find file…</source>
        <translation>Retrouver le fichier…</translation>
    </message>
    <message>
        <source>Choose where the file lies now</source>
        <translation>Indiquer où se trouve le fichier maintenant</translation>
    </message>
</context>
<context>
    <name>ModelField</name>
    <message>
        <source>The best that is installed</source>
        <translation>Le meilleur installé</translation>
    </message>
    <message>
        <source>{} (not installed)</source>
        <translation>{} (non installé)</translation>
    </message>
</context>
<context>
    <name>ModelTable</name>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Usage</translation>
    </message>
    <message>
        <source>{}, recommended for this machine</source>
        <translation>{}, recommandé pour cet ordinateur</translation>
    </message>
    <message>
        <source>Chats and reads</source>
        <translation>Discussion et lecture</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>Discussion</translation>
    </message>
    <message>
        <source>Reads pictures</source>
        <translation>Lecture d’images</translation>
    </message>
    <message>
        <source>Finds lines</source>
        <translation>Détection des lignes</translation>
    </message>
    <message>
        <source>Reads lines</source>
        <translation>Lecture des lignes</translation>
    </message>
    <message>
        <source>Turns pages</source>
        <translation>Orientation des pages</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Mise en page</translation>
    </message>
    <message>
        <source>Compares sentences</source>
        <translation>Compare des phrases</translation>
    </message>
    <message>
        <source>Reads print quickly</source>
        <translation>Lecture rapide de l’imprimé</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnue</translation>
    </message>
    <message>
        <source>Of the system</source>
        <translation>Du système</translation>
    </message>
    <message>
        <source>Of the program</source>
        <translation>Du programme</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>Installé</translation>
    </message>
    <message>
        <source>Not installed</source>
        <translation>Non installé</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Endommagé</translation>
    </message>
    <message>
        <source>Older version</source>
        <translation>Version ancienne</translation>
    </message>
</context>
<context>
    <name>ModelWording</name>
    <message>
        <source>Recommended for this machine: the model that chats reads too, one download and one place in memory.</source>
        <translation>Recommandé pour cet ordinateur&#xa0;: le modèle de discussion lit aussi&#xa0;; un seul téléchargement, une seule place en mémoire.</translation>
    </message>
    <message>
        <source>Recommended for reading: the quickest for this machine.</source>
        <translation>Recommandé pour la lecture&#xa0;: le plus rapide pour cet ordinateur.</translation>
    </message>
    <message>
        <source>Recommended for chat: the largest that this machine carries; larger ones answer better.</source>
        <translation>Recommandé pour la discussion&#xa0;: le plus grand que cet ordinateur supporte&#xa0;; les plus grands répondent mieux.</translation>
    </message>
    <message>
        <source>Recommended for chat: larger ones need more memory than this machine has.</source>
        <translation>Recommandé pour la discussion&#xa0;: les plus grands nécessitent plus de mémoire que n’en a cet ordinateur.</translation>
    </message>
    <message>
        <source>It needs {} of memory and {} are free now: close other programs first.</source>
        <translation>Il nécessite {} de mémoire et {} sont libres&#xa0;: fermez d’abord d’autres programmes.</translation>
    </message>
    <message>
        <source>Estimated: {} a page on this machine.</source>
        <translation>Estimation&#xa0;: {} par page sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Its speed on this machine was not measured yet.</source>
        <translation>Sa vitesse sur cet ordinateur n’a pas encore été mesurée.</translation>
    </message>
    <message>
        <source>Measured on this machine: {} a page.</source>
        <translation>Mesuré sur cet ordinateur&#xa0;: {} par page.</translation>
    </message>
    <message>
        <source>Measured on this machine: it writes {} tokens a second.</source>
        <translation>Mesuré sur cet ordinateur&#xa0;: il écrit {} tokens par seconde.</translation>
    </message>
    <message>
        <source>Memory: about {}</source>
        <translation>Mémoire&#xa0;: environ {}</translation>
    </message>
    <message>
        <source>the program&apos;s own files</source>
        <translation>fichiers propres au programme</translation>
    </message>
    <message>
        <source>what is already installed</source>
        <translation>ce qui est déjà installé</translation>
    </message>
    <message>
        <source>{} or {}</source>
        <translation>{} ou {}</translation>
    </message>
    <message>
        <source>{} and {}</source>
        <translation>{} et {}</translation>
    </message>
    <message>
        <source>Very small: finds and repeats single facts of short English texts, often misses, cannot reason, translate or see pictures.</source>
        <translation>Très petit&#xa0;: trouve et répète des faits isolés de courts textes anglais, se trompe souvent, ne sait ni raisonner, ni traduire, ni voir des images.</translation>
    </message>
    <message>
        <source>Answers, summarises and translates between large languages, and reads handwriting, tables and formulas; slow without a graphics processor.</source>
        <translation>Répond, résume et traduit entre les grandes langues, et lit l’écriture manuscrite, les tableaux et les formules&#xa0;; lent sans processeur graphique.</translation>
    </message>
    <message>
        <source>Answers, summarises, translates and reads handwriting, tables and formulas; about twice as slow as the 2B model.</source>
        <translation>Répond, résume, traduit et lit l’écriture manuscrite, les tableaux et les formules&#xa0;; environ deux fois plus lent que le modèle 2B.</translation>
    </message>
    <message>
        <source>Made for reading documents in about 100 languages, block by block; it cannot chat.</source>
        <translation>Conçu pour lire des documents dans une centaine de langues, bloc par bloc&#xa0;; il ne peut pas discuter.</translation>
    </message>
    <message>
        <source>Made for reading documents, mostly Chinese, English and large European languages; it cannot chat, and is known to repeat itself on some pages.</source>
        <translation>Conçu pour lire des documents, surtout en chinois, en anglais et dans les grandes langues européennes&#xa0;; il ne peut pas discuter et se répète parfois sur certaines pages.</translation>
    </message>
</context>
<context>
    <name>ModelWork</name>
    <message>
        <source>Import from a folder…</source>
        <translation>Importer d’un dossier…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Folder with model files</source>
        <translation>Dossier contenant les fichiers de modèles</translation>
    </message>
    <message>
        <source>Answering a question about a sample page</source>
        <translation>Réponse à une question sur une page d’exemple</translation>
    </message>
    <message>
        <source>Reading parts of a sample page</source>
        <translation>Lecture de parties d’une page d’exemple</translation>
    </message>
    <message>
        <source>Waiting for another process that is installing models</source>
        <translation>En attente d’un autre processus qui installe des modèles</translation>
    </message>
    <message>
        <source>Checking {}</source>
        <translation>Vérification de {}</translation>
    </message>
    <message>
        <source>downloading {}</source>
        <translation>téléchargement de {}</translation>
    </message>
    <message>
        <source>unpacking {}</source>
        <translation>décompression de {}</translation>
    </message>
    <message>
        <source>pip looks for {}</source>
        <translation>pip recherche {}</translation>
    </message>
    <message>
        <source>copying</source>
        <translation>copie en cours</translation>
    </message>
    <message>
        <source>trying {}</source>
        <translation>essai avec {}</translation>
    </message>
    <message>
        <source>reading {}</source>
        <translation>lecture de {}</translation>
    </message>
    <message>
        <source>importing {}</source>
        <translation>importation de {}</translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>Installer</translation>
    </message>
    <message>
        <source>Verify all</source>
        <translation>Tout vérifier</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Retirer…</translation>
    </message>
    <message>
        <source>Licence {}</source>
        <translation>Licence {}</translation>
    </message>
    <message>
        <source>Languages: {}</source>
        <translation>Langues&#xa0;: {}</translation>
    </message>
    <message>
        <source>from {}</source>
        <translation>de {}</translation>
    </message>
    <message>
        <source>would come from {}</source>
        <translation>viendrait de {}</translation>
    </message>
    <message>
        <source>Installed models take {}.</source>
        <translation>Les modèles installés occupent {}.</translation>
    </message>
    <message>
        <source>Get {}?</source>
        <translation>Télécharger {}&#xa0;?</translation>
    </message>
    <message>
        <source>Up to {} are downloaded from {}.</source>
        <translation>Jusqu’à {} seront téléchargés depuis {}.</translation>
    </message>
    <message>
        <source>its source</source>
        <translation>sa source</translation>
    </message>
    <message>
        <source>Search models and languages</source>
        <translation>Rechercher modèles et langues</translation>
    </message>
    <message>
        <source>Which models are listed</source>
        <translation>Modèles affichés</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>For chat and vision</source>
        <translation>Pour la discussion et la vision</translation>
    </message>
    <message>
        <source>Always needed</source>
        <translation>Toujours nécessaires</translation>
    </message>
    <message>
        <source>Usable now</source>
        <translation>Utilisables</translation>
    </message>
    <message>
        <source>Not installed</source>
        <translation>Non installés</translation>
    </message>
    <message>
        <source>Add a model from a file…</source>
        <translation>Ajouter un modèle à partir d’un fichier…</translation>
    </message>
    <message>
        <source>Measure its speed</source>
        <translation>Mesurer sa vitesse</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Script: {}</source>
        <translation>Écriture&#xa0;: {}</translation>
    </message>
    <message numerus="yes">
        <source>{} and %n more</source>
        <translation>
            <numerusform>{} et %n autre</numerusform>
            <numerusform>{} et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>It is downloaded from {}.</source>
        <translation>Il sera téléchargé depuis {}.</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Télécharger</translation>
    </message>
    <message>
        <source>{} was added</source>
        <translation>{} a été ajouté</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove {}?</source>
        <translation>Retirer {}&#xa0;?</translation>
    </message>
    <message>
        <source>Its file has to be added again before it can be used.</source>
        <translation>Il faudra ajouter de nouveau son fichier avant de pouvoir l’utiliser.</translation>
    </message>
    <message>
        <source>It has to be downloaded or imported again before it can be used.</source>
        <translation>Il faudra le télécharger ou l’importer de nouveau avant de pouvoir l’utiliser.</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s) installed</source>
        <translation>
            <numerusform>%n modèle installé</numerusform>
            <numerusform>%n modèles installés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n model(s) verified: all as they should be</source>
        <translation>
            <numerusform>%n modèle vérifié&#xa0;: tout est en ordre</numerusform>
            <numerusform>%n modèles vérifiés&#xa0;: tout est en ordre</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Dismiss</source>
        <translation>Ignorer</translation>
    </message>
</context>
<context>
    <name>OptionsDialog</name>
    <message>
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n fichier</numerusform>
            <numerusform>%n fichiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are not waiting any more and will be read again; pages that were read with the same options are not read twice.</source>
        <translation>
            <numerusform>%n d’entre eux n’est plus en attente et sera relu&#xa0;; les pages lues avec les mêmes options ne sont pas lues deux fois.</numerusform>
            <numerusform>%n d’entre eux ne sont plus en attente et seront relus&#xa0;; les pages lues avec les mêmes options ne sont pas lues deux fois.</numerusform>
        </translation>
    </message>
    <message>
        <source>Read again with these</source>
        <translation>Relire avec celles-ci</translation>
    </message>
    <message>
        <source>Use these options</source>
        <translation>Utiliser ces options</translation>
    </message>
</context>
<context>
    <name>OptionsRow</name>
    <message>
        <source>Text in the file</source>
        <translation>Texte du fichier</translation>
    </message>
    <message>
        <source>What to do with pages of a PDF that hold text already</source>
        <translation>Que faire des pages d’un PDF qui contiennent déjà du texte</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>all, or 1-3,7,10-end</source>
        <translation>toutes, ou 1-3,7,10-end</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Outil</translation>
    </message>
    <message>
        <source>What the result is for; presets the options below</source>
        <translation>À quoi sert le résultat&#xa0;; prérègle les options ci-dessous</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Moteur</translation>
    </message>
    <message>
        <source>Which kind of engine reads</source>
        <translation>Type de moteur qui lit</translation>
    </message>
    <message>
        <source>What the tier lacks</source>
        <translation>Ce qui manque au moteur</translation>
    </message>
    <message>
        <source>What is wrong with the pages</source>
        <translation>Ce qui ne va pas dans les pages</translation>
    </message>
    <message>
        <source>T&amp;ool</source>
        <translation>&amp;Outil</translation>
    </message>
    <message>
        <source>T&amp;ier</source>
        <translation>&amp;Moteur</translation>
    </message>
    <message>
        <source>Te&amp;xt in the file</source>
        <translation>Te&amp;xte du fichier</translation>
    </message>
    <message>
        <source>Pa&amp;ges</source>
        <translation>Pa&amp;ges</translation>
    </message>
    <message>
        <source>different</source>
        <translation>différents</translation>
    </message>
    <message>
        <source>Which pages of each file; pages are counted from 1</source>
        <translation>Quelles pages de chaque fichier&#xa0;; elles sont comptées à partir de 1</translation>
    </message>
    <message>
        <source>Get a model…</source>
        <translation>Obtenir un modèle…</translation>
    </message>
    <message>
        <source>Write page numbers and ranges like 1-3,7,10-end</source>
        <translation>Écrivez des numéros et des plages de pages comme 1-3,7,10-end</translation>
    </message>
</context>
<context>
    <name>OrderTab</name>
    <message>
        <source>Blocks of the page in reading order</source>
        <translation>Blocs de la page dans l’ordre de lecture</translation>
    </message>
    <message>
        <source>Alt+Up and Alt+Down move a block</source>
        <translation>Alt+↑ et Alt+↓ déplacent un bloc</translation>
    </message>
    <message>
        <source>Read earlier</source>
        <translation>Lire plus tôt</translation>
    </message>
    <message>
        <source>Read later</source>
        <translation>Lire plus tard</translation>
    </message>
    <message>
        <source>Drag blocks into the order in which they are read.</source>
        <translation>Faites glisser les blocs dans l’ordre où ils se lisent.</translation>
    </message>
</context>
<context>
    <name>OrganiserActions</name>
    <message>
        <source>Add files…</source>
        <translation>Ajouter des fichiers…</translation>
    </message>
    <message>
        <source>Put the pages of further pictures and PDFs behind these</source>
        <translation>Placer les pages d’autres images et PDF à la suite de celles-ci</translation>
    </message>
    <message>
        <source>Turn left</source>
        <translation>Pivoter à gauche</translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation>Pivoter à droite</translation>
    </message>
    <message>
        <source>Move earlier</source>
        <translation>Avancer</translation>
    </message>
    <message>
        <source>Move later</source>
        <translation>Reculer</translation>
    </message>
    <message>
        <source>Take pages out</source>
        <translation>Retirer les pages</translation>
    </message>
    <message>
        <source>Leave the chosen pages out of the new document; their files stay as they are</source>
        <translation>Exclure les pages choisies du nouveau document&#xa0;; leurs fichiers restent inchangés</translation>
    </message>
    <message>
        <source>Start a new document here</source>
        <translation>Commencer un document ici</translation>
    </message>
    <message>
        <source>Let a document of its own begin with the chosen page</source>
        <translation>Faire commencer un document distinct à la page choisie</translation>
    </message>
    <message>
        <source>Move a line up</source>
        <translation>Monter d’une ligne</translation>
    </message>
    <message>
        <source>Move a line down</source>
        <translation>Descendre d’une ligne</translation>
    </message>
    <message>
        <source>Move to the left</source>
        <translation>Déplacer vers la gauche</translation>
    </message>
    <message>
        <source>Move to the right</source>
        <translation>Déplacer vers la droite</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
</context>
<context>
    <name>OrganiserDialog</name>
    <message>
        <source>Organise pages</source>
        <translation>Organiser les pages</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>The new document is called so; several get numbers behind it</source>
        <translation>Nom du nouveau document&#xa0;; s’il y en a plusieurs, un numéro est ajouté</translation>
    </message>
    <message>
        <source>Remove the source files from the list</source>
        <translation>Retirer les fichiers sources de la liste</translation>
    </message>
    <message>
        <source>What will be made</source>
        <translation>Ce qui sera créé</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Créer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt en cours…</translation>
    </message>
    <message>
        <source>No pages yet. Add files, or drop them here.</source>
        <translation>Pas encore de pages. Ajoutez des fichiers ou déposez-les ici.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message>
        <source>One document with {}</source>
        <translation>Un document de {}</translation>
    </message>
    <message>
        <source>{documents} with {pages} in all</source>
        <translation>{documents}, {pages} au total</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Ajouter des fichiers</translation>
    </message>
    <message>
        <source>Pictures and PDFs</source>
        <translation>Images et PDF</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Tous les fichiers</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>{} of {} pages</source>
        <translation>Pages&#xa0;: {} sur {}</translation>
    </message>
    <message>
        <source>{} of {} files</source>
        <translation>Fichiers&#xa0;: {} sur {}</translation>
    </message>
    <message numerus="yes">
        <source>and %n more file(s)</source>
        <translation>
            <numerusform>et %n autre fichier</numerusform>
            <numerusform>et %n autres fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>{} is protected with a password. What is made of it is stored without one.</source>
        <translation>{} est protégé par un mot de passe. Ce qui en est tiré est enregistré sans mot de passe.</translation>
    </message>
    <message>
        <source>Stopped; nothing was stored.</source>
        <translation>Arrêté&#xa0;; rien n’a été enregistré.</translation>
    </message>
</context>
<context>
    <name>OrganiserModel</name>
    <message>
        <source>Page {}</source>
        <translation>Page {}</translation>
    </message>
    <message>
        <source>first of document {}</source>
        <translation>première du document {}</translation>
    </message>
    <message>
        <source>{name}, page {number}</source>
        <translation>{name}, page {number}</translation>
    </message>
    <message>
        <source>turned by {}°</source>
        <translation>pivotée de {}°</translation>
    </message>
</context>
<context>
    <name>OrganiserPresenter</name>
    <message>
        <source>Move pages</source>
        <translation>Déplacer les pages</translation>
    </message>
    <message>
        <source>Turn pages</source>
        <translation>Pivoter les pages</translation>
    </message>
    <message>
        <source>Take pages out</source>
        <translation>Retirer les pages</translation>
    </message>
    <message>
        <source>Split documents</source>
        <translation>Diviser les documents</translation>
    </message>
    <message>
        <source>Add pages</source>
        <translation>Ajouter des pages</translation>
    </message>
</context>
<context>
    <name>OtherProgramsPage</name>
    <message>
        <source>Scripts and other programs can have files read by Pagesight, as they would by a service on the internet; only here nothing leaves this computer. While it is on, a port is open that other computers cannot reach, and every program needs a token. Their files appear in the queue, marked API.</source>
        <translation>Les scripts et d’autres programmes peuvent faire lire des fichiers par Pagesight, comme par un service sur Internet, sauf qu’ici rien ne quitte cet ordinateur. Tant que c’est activé, un port est ouvert, que les autres ordinateurs ne peuvent pas atteindre, et chaque programme a besoin d’un jeton. Leurs fichiers apparaissent dans la file d’attente avec la mention API.</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Exemple</translation>
    </message>
    <message>
        <source>Switch, port and tokens take effect at once.</source>
        <translation>Interrupteur, port et jetons prennent effet immédiatement.</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Jetons</translation>
    </message>
    <message>
        <source>Try it in a terminal</source>
        <translation>Essayer dans un terminal</translation>
    </message>
    <message>
        <source>Limits and use without a token</source>
        <translation>Limites et utilisation sans jeton</translation>
    </message>
</context>
<context>
    <name>PageActions</name>
    <message>
        <source>Previous page</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Zoom avant</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Zoom arrière</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Pleine largeur</translation>
    </message>
    <message>
        <source>Fit page</source>
        <translation>Page entière</translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation>Taille réelle</translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation>Pivoter à droite</translation>
    </message>
    <message>
        <source>Turn left</source>
        <translation>Pivoter à gauche</translation>
    </message>
    <message>
        <source>Show sideways pages upright</source>
        <translation>Redresser les pages couchées</translation>
    </message>
    <message>
        <source>Show boxes</source>
        <translation>Afficher les cadres</translation>
    </message>
    <message>
        <source>Outline blocks</source>
        <translation>Encadrer les blocs</translation>
    </message>
    <message>
        <source>Outline lines</source>
        <translation>Encadrer les lignes</translation>
    </message>
    <message>
        <source>Outline words</source>
        <translation>Encadrer les mots</translation>
    </message>
    <message>
        <source>Show confidence</source>
        <translation>Afficher la confiance</translation>
    </message>
    <message>
        <source>Show reading order</source>
        <translation>Afficher l’ordre de lecture</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Select all text of the page</source>
        <translation>Sélectionner tout le texte de la page</translation>
    </message>
    <message>
        <source>Choose a region</source>
        <translation>Choisir une région</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
</context>
<context>
    <name>PageCanvas</name>
    <message>
        <source>Line: {confidence}</source>
        <translation>Ligne&#xa0;: {confidence}</translation>
    </message>
    <message>
        <source>Confidence {confidence}</source>
        <translation>Confiance {confidence}</translation>
    </message>
</context>
<context>
    <name>PageDelegate</name>
    <message>
        <source>Document {}</source>
        <translation>Document {}</translation>
    </message>
</context>
<context>
    <name>PageEditor</name>
    <message>
        <source>Change elsewhere</source>
        <translation>Modification ailleurs</translation>
    </message>
</context>
<context>
    <name>PageGrid</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>The pages of the new document, in order; Alt and an arrow moves them</source>
        <translation>Les pages du nouveau document, dans l’ordre&#xa0;; Alt et une flèche les déplacent</translation>
    </message>
</context>
<context>
    <name>PageOrganising</name>
    <message>
        <source>Mer&amp;ge into one document…</source>
        <translation>&amp;Fusionner en un document…</translation>
    </message>
    <message>
        <source>Make one document of the chosen files, in the order you want</source>
        <translation>Réunir les fichiers choisis en un document, dans l’ordre voulu</translation>
    </message>
    <message>
        <source>Organise pa&amp;ges…</source>
        <translation>Or&amp;ganiser les pages…</translation>
    </message>
    <message>
        <source>Put pages into order, turn them, take them out, or split the file</source>
        <translation>Ordonner les pages, les pivoter, les retirer, ou diviser le fichier</translation>
    </message>
    <message>
        <source>Made: {}</source>
        <translation>Créé&#xa0;: {}</translation>
    </message>
</context>
<context>
    <name>PageToolbar</name>
    <message>
        <source>Page toolbar</source>
        <translation>Barre d’outils de la page</translation>
    </message>
    <message>
        <source>Page number</source>
        <translation>Numéro de page</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>of {count}</source>
        <translation>sur {count}</translation>
    </message>
    <message>
        <source>What is shown over the page</source>
        <translation>Ce qui est affiché sur la page</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Open a document to see its pages here.</source>
        <translation>Ouvrez un document pour voir ses pages ici.</translation>
    </message>
    <message>
        <source>The file was found: {name}</source>
        <translation>Le fichier a été retrouvé&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Characters copied: {count}</source>
        <translation>Caractères copiés&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Copy this block as a picture</source>
        <translation>Copier ce bloc comme image</translation>
    </message>
    <message>
        <source>mean confidence {confidence}</source>
        <translation>confiance moyenne {confidence}</translation>
    </message>
    <message>
        <source>Page view, no document</source>
        <translation>Vue de la page, aucun document</translation>
    </message>
    <message>
        <source>Page {number}, being read</source>
        <translation>Page {number}, en cours de lecture</translation>
    </message>
    <message>
        <source>Page {number}, not read yet</source>
        <translation>Page {number}, pas encore lue</translation>
    </message>
    <message>
        <source>Page {number}, lines: {lines}</source>
        <translation>Page {number}, lignes&#xa0;: {lines}</translation>
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
        <translation>Traduction</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>À examiner</translation>
    </message>
</context>
<context>
    <name>PartTable</name>
    <message>
        <source>Part</source>
        <translation>Composant</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>model</source>
        <translation>modèle</translation>
    </message>
</context>
<context>
    <name>PasswordBar</name>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Password of the file</source>
        <translation>Mot de passe du fichier</translation>
    </message>
    <message>
        <source>It is kept in memory until the program ends and is never stored.</source>
        <translation>Il reste en mémoire jusqu’à la fermeture du programme et n’est jamais enregistré.</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Afficher le mot de passe</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>Open the file with this password</source>
        <translation>Ouvrir le fichier avec ce mot de passe</translation>
    </message>
    <message>
        <source>This password does not open the file. Check upper and lower case.</source>
        <translation>Ce mot de passe n’ouvre pas le fichier. Vérifiez les majuscules et minuscules.</translation>
    </message>
    <message>
        <source>The file is protected. Type its password to open it; it is not stored.</source>
        <translation>Le fichier est protégé. Saisissez son mot de passe pour l’ouvrir&#xa0;; il n’est pas enregistré.</translation>
    </message>
</context>
<context>
    <name>PlaceRow</name>
    <message>
        <source>Place of library and models</source>
        <translation>Emplacement de la bibliothèque et des modèles</translation>
    </message>
    <message>
        <source>Choose another place…</source>
        <translation>Choisir un autre emplacement…</translation>
    </message>
    <message>
        <source>Do not move</source>
        <translation>Ne pas déplacer</translation>
    </message>
    <message>
        <source>The variable {} names the place; it cannot be changed here.</source>
        <translation>La variable {} fixe l’emplacement&#xa0;; il ne peut pas être modifié ici.</translation>
    </message>
    <message>
        <source>At the next start everything is moved to {}. That takes a while on another disk.</source>
        <translation>Au prochain démarrage, tout sera déplacé vers {}. Vers un autre disque, cela prend un certain temps.</translation>
    </message>
    <message>
        <source>It could not be moved and stays where it is: {}</source>
        <translation>Le déplacement a échoué&#xa0;; tout reste en place&#xa0;: {}</translation>
    </message>
    <message>
        <source>Folder for library and models</source>
        <translation>Dossier de la bibliothèque et des modèles</translation>
    </message>
    <message>
        <source>Another place</source>
        <translation>Autre emplacement</translation>
    </message>
    <message>
        <source>Move library and models to {}?</source>
        <translation>Déplacer la bibliothèque et les modèles vers {}&#xa0;?</translation>
    </message>
    <message>
        <source>Moving is done at the next start, before the window opens; the folder must be empty. Without moving, the next start uses what is in that folder or begins anew there, and the old folder stays as it is.</source>
        <translation>Le déplacement se fait au prochain démarrage, avant l’ouverture de la fenêtre&#xa0;; le dossier doit être vide. Sans déplacement, le prochain démarrage utilise le contenu de ce dossier ou y repart de zéro, et l’ancien dossier reste tel quel.</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Déplacer</translation>
    </message>
    <message>
        <source>Use without moving</source>
        <translation>Utiliser sans déplacer</translation>
    </message>
    <message>
        <source>The next start uses {}.</source>
        <translation>Le prochain démarrage utilisera {}.</translation>
    </message>
</context>
<context>
    <name>PlainTextTab</name>
    <message>
        <source>Text of the page</source>
        <translation>Texte de la page</translation>
    </message>
    <message>
        <source>No text on this page.</source>
        <translation>Aucun texte sur cette page.</translation>
    </message>
    <message>
        <source>The machine read: {text}</source>
        <translation>Lu par la machine&#xa0;: {text}</translation>
    </message>
</context>
<context>
    <name>PrivateBanner</name>
    <message>
        <source>Private window: what is read here lives in memory and is gone when it is closed. Only results that you export stay.</source>
        <translation>Fenêtre privée&#xa0;: ce qui est lu ici reste en mémoire et disparaît à sa fermeture. Seuls les résultats exportés sont conservés.</translation>
    </message>
    <message>
        <source>Leave private mode</source>
        <translation>Quitter le mode privé</translation>
    </message>
</context>
<context>
    <name>PrivateMode</name>
    <message>
        <source>The private window is closed, nothing of it was kept</source>
        <translation>La fenêtre privée est fermée, rien n’en a été conservé</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privé</translation>
    </message>
</context>
<context>
    <name>QuestionBar</name>
    <message>
        <source>Question about files that hold text</source>
        <translation>Question sur les fichiers contenant du texte</translation>
    </message>
    <message>
        <source>That text was used. The pictures of the pages can still be read instead.</source>
        <translation>Ce texte a été utilisé. Les images des pages peuvent encore être lues à la place.</translation>
    </message>
    <message>
        <source>Without an answer their text is used as soon as the other files are done.</source>
        <translation>Sans réponse, leur texte est utilisé dès que les autres fichiers sont terminés.</translation>
    </message>
    <message>
        <source>&amp;Use the text</source>
        <translation>&amp;Utiliser le texte</translation>
    </message>
    <message>
        <source>Read the &amp;pictures</source>
        <translation>Li&amp;re les images</translation>
    </message>
    <message>
        <source>For &amp;all files of this batch</source>
        <translation>&amp;Pour tous les fichiers de ce lot</translation>
    </message>
    <message>
        <source>Without it you are asked for each file</source>
        <translation>Sinon, la question est posée pour chaque fichier</translation>
    </message>
    <message>
        <source>&amp;Remember</source>
        <translation>Mémori&amp;ser</translation>
    </message>
    <message>
        <source>Do not ask again; the settings can change it</source>
        <translation>Ne plus demander&#xa0;; modifiable dans les paramètres</translation>
    </message>
    <message numerus="yes">
        <source>“{}” and %n more file(s) hold text already.</source>
        <translation>
            <numerusform>«&#xa0;{}&#xa0;» et %n autre fichier contiennent déjà du texte.</numerusform>
            <numerusform>«&#xa0;{}&#xa0;» et %n autres fichiers contiennent déjà du texte.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{}” holds text already.</source>
        <translation>«&#xa0;{}&#xa0;» contient déjà du texte.</translation>
    </message>
    <message>
        <source>Use that text, or read the pictures of the pages?</source>
        <translation>Utiliser ce texte ou lire les images des pages&#xa0;?</translation>
    </message>
    <message>
        <source>The answer is kept in the settings</source>
        <translation>La réponse est conservée dans les paramètres</translation>
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
        <translation>encore {} s environ</translation>
    </message>
    <message>
        <source>about {} min left</source>
        <translation>encore {} min environ</translation>
    </message>
    <message>
        <source>about {} h {} min left</source>
        <translation>encore {} h {} min environ</translation>
    </message>
    <message>
        <source>1 page</source>
        <translation>1 page</translation>
    </message>
    <message>
        <source>1 page failed</source>
        <translation>1 page en échec</translation>
    </message>
    <message>
        <source>1 part not by the vision model</source>
        <translation>1 passage non lu par le modèle de vision</translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>1 fichier</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>sent by another program</source>
        <translation>envoyé par un autre programme</translation>
    </message>
    <message>
        <source>Waiting: holds text already</source>
        <translation>En attente&#xa0;: contient déjà du texte</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Arrêt en cours</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Text deleted</source>
        <translation>Texte supprimé</translation>
    </message>
    <message>
        <source>Its text was deleted from the library. It can be read again.</source>
        <translation>Le texte a été supprimé de la bibliothèque. Le fichier peut être relu.</translation>
    </message>
    <message>
        <source>Read: {}</source>
        <translation>Lu&#xa0;: {}</translation>
    </message>
    <message>
        <source>The percentage is the mean confidence of the reading.</source>
        <translation>Le pourcentage est la confiance moyenne de la lecture.</translation>
    </message>
    <message>
        <source>Written: {}</source>
        <translation>Écrit&#xa0;: {}</translation>
    </message>
    <message>
        <source>Another reading of this file holds corrections.</source>
        <translation>Une autre lecture de ce fichier contient des corrections.</translation>
    </message>
    <message>
        <source>no text</source>
        <translation>aucun texte</translation>
    </message>
    <message>
        <source>corrected before</source>
        <translation>déjà corrigé</translation>
    </message>
    <message>
        <source>written</source>
        <translation>écrit</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Ouverture</translation>
    </message>
    <message>
        <source>Making the result</source>
        <translation>Création du résultat</translation>
    </message>
    <message>
        <source>region {} of {}</source>
        <translation>région {} sur {}</translation>
    </message>
</context>
<context>
    <name>QueueEstimate</name>
    <message>
        <source>Waiting: {}</source>
        <translation>En attente&#xa0;: {}</translation>
    </message>
    <message>
        <source>not looked into yet: {}</source>
        <translation>pas encore examiné&#xa0;: {}</translation>
    </message>
    <message>
        <source>about {} s</source>
        <translation>environ {} s</translation>
    </message>
    <message>
        <source>about {} min</source>
        <translation>environ {} min</translation>
    </message>
    <message>
        <source>about {} h {} min</source>
        <translation>environ {} h {} min</translation>
    </message>
    <message>
        <source>{} a page</source>
        <translation>{} par page</translation>
    </message>
    <message>
        <source>no measurement yet</source>
        <translation>pas encore de mesure</translation>
    </message>
    <message>
        <source>{tier}: {what}</source>
        <translation>{tier}&#xa0;: {what}</translation>
    </message>
</context>
<context>
    <name>QueueModel</name>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
</context>
<context>
    <name>QueueOptions</name>
    <message>
        <source>Fast</source>
        <translation>Rapide</translation>
    </message>
    <message>
        <source>Vision model</source>
        <translation>Modèle de vision</translation>
    </message>
    <message>
        <source>not in this version</source>
        <translation>absent de cette version</translation>
    </message>
    <message>
        <source>no model yet</source>
        <translation>pas encore de modèle</translation>
    </message>
    <message>
        <source>Use it where it is good</source>
        <translation>L’utiliser s’il est bon</translation>
    </message>
    <message>
        <source>Always use it</source>
        <translation>Toujours l’utiliser</translation>
    </message>
    <message>
        <source>Read the picture anew</source>
        <translation>Relire l’image</translation>
    </message>
    <message>
        <source>file text where good</source>
        <translation>texte du fichier s’il est bon</translation>
    </message>
    <message>
        <source>Image to text</source>
        <translation>Image en texte</translation>
    </message>
    <message>
        <source>PDF to text</source>
        <translation>PDF en texte</translation>
    </message>
    <message>
        <source>PDF to Word</source>
        <translation>PDF en Word</translation>
    </message>
    <message>
        <source>PDF to Markdown</source>
        <translation>PDF en Markdown</translation>
    </message>
    <message>
        <source>Searchable PDF</source>
        <translation>PDF avec recherche</translation>
    </message>
    <message>
        <source>Extract tables</source>
        <translation>Extraire les tableaux</translation>
    </message>
    <message>
        <source>Handwriting to text</source>
        <translation>Manuscrit en texte</translation>
    </message>
    <message>
        <source>Formulas to LaTeX</source>
        <translation>Formules en LaTeX</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>Traduire</translation>
    </message>
    <message>
        <source>Receipt to JSON</source>
        <translation>Ticket de caisse en JSON</translation>
    </message>
    <message>
        <source>Invoice to JSON</source>
        <translation>Facture en JSON</translation>
    </message>
    <message>
        <source>Business card to JSON</source>
        <translation>Carte de visite en JSON</translation>
    </message>
    <message>
        <source>Screenshot to text</source>
        <translation>Capture d’écran en texte</translation>
    </message>
    <message>
        <source>Summarize</source>
        <translation>Résumer</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>picture anew</source>
        <translation>image relue</translation>
    </message>
    <message>
        <source>own text</source>
        <translation>texte propre</translation>
    </message>
    <message>
        <source>p. {}</source>
        <translation>p. {}</translation>
    </message>
    <message>
        <source>all</source>
        <translation>toutes</translation>
    </message>
    <message>
        <source>Tier: {}</source>
        <translation>Moteur&#xa0;: {}</translation>
    </message>
    <message>
        <source>Language: {}</source>
        <translation>Langue&#xa0;: {}</translation>
    </message>
    <message>
        <source>Text in the file: {}</source>
        <translation>Texte du fichier&#xa0;: {}</translation>
    </message>
    <message>
        <source>Pages: {}</source>
        <translation>Pages&#xa0;: {}</translation>
    </message>
    <message>
        <source>Tool: {}</source>
        <translation>Outil&#xa0;: {}</translation>
    </message>
</context>
<context>
    <name>QueuePanel</name>
    <message>
        <source>From the pages that this computer has read so far</source>
        <translation>D’après les pages déjà lues par cet ordinateur</translation>
    </message>
    <message>
        <source>Files done</source>
        <translation>Fichiers terminés</translation>
    </message>
    <message>
        <source>Nothing was added: the pages cannot be understood</source>
        <translation>Rien n’a été ajouté&#xa0;: l’indication des pages n’est pas compréhensible</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>Finish the pages in work and begin no further ones</source>
        <translation>Terminer les pages en cours et n’en commencer aucune autre</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Stop the chosen files; without a choice, all of them</source>
        <translation>Arrêter les fichiers choisis&#xa0;; sans choix, tous</translation>
    </message>
    <message>
        <source>&amp;Retry failed</source>
        <translation>Re&amp;lire les échecs</translation>
    </message>
    <message>
        <source>Read failed and cancelled files again: the chosen ones, else all</source>
        <translation>Relire les fichiers en échec ou annulés&#xa0;: ceux choisis, sinon tous</translation>
    </message>
    <message>
        <source>Enter pass&amp;word…</source>
        <translation>Saisir le &amp;mot de passe…</translation>
    </message>
    <message>
        <source>Open the protected file that is chosen</source>
        <translation>Ouvrir le fichier protégé choisi</translation>
    </message>
    <message>
        <source>Re&amp;move from list</source>
        <translation>Re&amp;tirer de la liste</translation>
    </message>
    <message>
        <source>Take the chosen files off the list; files and results stay</source>
        <translation>Retirer les fichiers choisis de la liste&#xa0;; fichiers et résultats sont conservés</translation>
    </message>
    <message>
        <source>Remove &amp;finished</source>
        <translation>Retirer les terminé&amp;s</translation>
    </message>
    <message>
        <source>Take all files that were read off the list; results stay in the library</source>
        <translation>Retirer de la liste tous les fichiers lus&#xa0;; les résultats restent dans la bibliothèque</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Mo&amp;nter</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>&amp;Descendre</translation>
    </message>
    <message>
        <source>&amp;Options…</source>
        <translation>&amp;Options…</translation>
    </message>
    <message>
        <source>Show and change how the chosen files are read</source>
        <translation>Afficher et modifier la façon dont les fichiers choisis sont lus</translation>
    </message>
    <message>
        <source>Read selection with these options</source>
        <translation>Lire la sélection avec ces options</translation>
    </message>
    <message>
        <source>Use the options above for the chosen files; what was read so already is not read twice</source>
        <translation>Utiliser les options ci-dessus pour les fichiers choisis&#xa0;; ce qui a déjà été lu ainsi n’est pas relu</translation>
    </message>
    <message>
        <source>Undo re&amp;move</source>
        <translation>Ann&amp;uler le retrait</translation>
    </message>
    <message>
        <source>Bring back the files that were taken off the list last</source>
        <translation>Remettre les derniers fichiers retirés de la liste</translation>
    </message>
    <message>
        <source>Use these options for the selection</source>
        <translation>Appliquer ces options à la sélection</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) taken off the list.</source>
        <translation>
            <numerusform>%n fichier retiré de la liste.</numerusform>
            <numerusform>%n fichiers retirés de la liste.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{} sur {}</translation>
    </message>
    <message>
        <source>{} not read</source>
        <translation>non lus&#xa0;: {}</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pause</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Reprendre</translation>
    </message>
</context>
<context>
    <name>QueuePresenter</name>
    <message>
        <source>No picture or PDF lies there</source>
        <translation>Il n’y a là ni image ni PDF</translation>
    </message>
    <message>
        <source>Files that are waiting already were not added again</source>
        <translation>Les fichiers déjà en attente n’ont pas été ajoutés de nouveau</translation>
    </message>
    <message>
        <source>Added: {}</source>
        <translation>Ajouté&#xa0;: {}</translation>
    </message>
</context>
<context>
    <name>ReadingBar</name>
    <message>
        <source>Show all that the machine read here</source>
        <translation>Afficher tout ce que la machine a lu ici</translation>
    </message>
    <message>
        <source>Restore block</source>
        <translation>Rétablir le bloc</translation>
    </message>
    <message>
        <source>Restore page</source>
        <translation>Rétablir la page</translation>
    </message>
    <message>
        <source>This page was changed by a person.</source>
        <translation>Cette page a été modifiée à la main.</translation>
    </message>
    <message>
        <source>The machine read: {text}</source>
        <translation>Lu par la machine&#xa0;: {text}</translation>
    </message>
</context>
<context>
    <name>RecoveryDialog</name>
    <message>
        <source>Unfinished reading</source>
        <translation>Lecture inachevée</translation>
    </message>
    <message>
        <source>Some files were not finished</source>
        <translation>Certains fichiers n’ont pas été terminés</translation>
    </message>
    <message>
        <source>The program ended while they were read or waited. Finished pages are kept and are not read again.</source>
        <translation>Le programme s’est arrêté pendant leur lecture ou leur attente. Les pages terminées sont conservées et ne sont pas relues.</translation>
    </message>
    <message>
        <source>Unfinished files</source>
        <translation>Fichiers inachevés</translation>
    </message>
    <message>
        <source>Go on reading</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message numerus="yes">
        <source>Delete what was read of %n file(s)?</source>
        <translation>
            <numerusform>Supprimer ce qui a été lu de %n fichier&#xa0;?</numerusform>
            <numerusform>Supprimer ce qui a été lu de %n fichiers&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>The files themselves stay.</source>
        <translation>Les fichiers eux-mêmes sont conservés.</translation>
    </message>
</context>
<context>
    <name>RegionTool</name>
    <message>
        <source>Copy text</source>
        <translation>Copier le texte</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Copier l’image</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Enregistrer l’image…</translation>
    </message>
    <message>
        <source>Characters copied: {count}</source>
        <translation>Caractères copiés&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Save the region as a picture</source>
        <translation>Enregistrer la région comme image</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>Image PNG (*.png)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>{width} × {height} pixels</source>
        <translation>{width} × {height} pixels</translation>
    </message>
    <message>
        <source>Picture copied: {size}</source>
        <translation>Image copiée&#xa0;: {size}</translation>
    </message>
    <message>
        <source>Picture saved: {name}</source>
        <translation>Image enregistrée&#xa0;: {name}</translation>
    </message>
</context>
<context>
    <name>RereadDialog</name>
    <message>
        <source>Read the page again</source>
        <translation>Relire la page</translation>
    </message>
    <message>
        <source>Read the area</source>
        <translation>Lire la zone</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Moteur</translation>
    </message>
    <message>
        <source>{name} ({reason})</source>
        <translation>{name} ({reason})</translation>
    </message>
    <message>
        <source>&amp;Handwriting</source>
        <translation>Écriture &amp;manuscrite</translation>
    </message>
    <message>
        <source>Tells the vision model that the text is written by hand</source>
        <translation>Indique au modèle de vision que le texte est écrit à la main</translation>
    </message>
    <message>
        <source>Text in the file</source>
        <translation>Texte du fichier</translation>
    </message>
    <message>
        <source>Nothing is changed before you have compared the new reading with the text as it is now.</source>
        <translation>Rien n’est modifié avant que vous ayez comparé la nouvelle lecture au texte actuel.</translation>
    </message>
    <message>
        <source>&amp;Tier</source>
        <translation>&amp;Moteur</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>Te&amp;xt in the file</source>
        <translation>Te&amp;xte du fichier</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Other options</source>
        <translation>Autres options</translation>
    </message>
    <message>
        <source>Take new</source>
        <translation>Prendre le nouveau</translation>
    </message>
    <message>
        <source>Keep old</source>
        <translation>Garder l’ancien</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) differ; what goes is struck through, what comes is underlined.</source>
        <translation>
            <numerusform>%n passage diffère&#xa0;; ce qui disparaît est barré, ce qui arrive est souligné.</numerusform>
            <numerusform>%n passages diffèrent&#xa0;; ce qui disparaît est barré, ce qui arrive est souligné.</numerusform>
        </translation>
    </message>
    <message>
        <source>The new reading says the same.</source>
        <translation>La nouvelle lecture est identique.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) that you removed before stay removed.</source>
        <translation>
            <numerusform>%n ligne que vous aviez supprimée reste supprimée.</numerusform>
            <numerusform>%n lignes que vous aviez supprimées restent supprimées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading part {number} of {total}</source>
        <translation>Lecture de la partie {number} sur {total}</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt en cours…</translation>
    </message>
</context>
<context>
    <name>ResultModel</name>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>written</source>
        <translation>écrit</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
</context>
<context>
    <name>ResultsPlace</name>
    <message>
        <source>Place of the results</source>
        <translation>Emplacement des résultats</translation>
    </message>
    <message>
        <source>Beside each file</source>
        <translation>À côté de chaque fichier</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>Autre dossier…</translation>
    </message>
    <message>
        <source>Folder of the results</source>
        <translation>Dossier des résultats</translation>
    </message>
</context>
<context>
    <name>ScreenCapture</name>
    <message>
        <source>This desktop lets no program take pictures of the screen. Take one with the desktop&apos;s own tool (often the Print key), then paste it here.</source>
        <translation>Cet environnement de bureau ne permet à aucun programme de capturer l’écran. Faites une capture avec l’outil du bureau (souvent la touche Impr. écran), puis collez-la ici.</translation>
    </message>
</context>
<context>
    <name>ServerBox</name>
    <message>
        <source>Address of the server</source>
        <translation>Adresse du serveur</translation>
    </message>
    <message>
        <source>Off: no port is open.</source>
        <translation>Désactivé&#xa0;: aucun port n’est ouvert.</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Démarrage…</translation>
    </message>
    <message>
        <source>On: programs on this computer get answers at this address.</source>
        <translation>Activé&#xa0;: les programmes de cet ordinateur obtiennent des réponses à cette adresse.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt en cours…</translation>
    </message>
    <message>
        <source>It could not start.</source>
        <translation>Le démarrage a échoué.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Pages read at the same time</source>
        <translation>Pages lues en même temps</translation>
    </message>
    <message>
        <source>PDFs that hold text</source>
        <translation>PDF contenant du texte</translation>
    </message>
    <message>
        <source>Layout of pages</source>
        <translation>Mise en page</translation>
    </message>
    <message>
        <source>Mend photographed and bent pages</source>
        <translation>Corriger les pages photographiées ou courbées</translation>
    </message>
    <message>
        <source>Read clear print quickly first</source>
        <translation>Lire d’abord rapidement l’imprimé net</translation>
    </message>
    <message>
        <source>Give a page up after</source>
        <translation>Abandonner une page après</translation>
    </message>
    <message>
        <source>Words are doubtful below</source>
        <translation>Mots douteux en dessous de</translation>
    </message>
    <message>
        <source>Name of exported files</source>
        <translation>Nom des fichiers exportés</translation>
    </message>
    <message>
        <source>Largest picture</source>
        <translation>Image la plus grande</translation>
    </message>
    <message>
        <source>Longest side of a picture</source>
        <translation>Plus grand côté d’une image</translation>
    </message>
    <message>
        <source>Most pages of a file</source>
        <translation>Nombre maximal de pages d’un fichier</translation>
    </message>
    <message>
        <source>Most memory of a reading process</source>
        <translation>Mémoire maximale d’un processus de lecture</translation>
    </message>
    <message>
        <source>Renew a reading process at</source>
        <translation>Renouveler un processus de lecture à</translation>
    </message>
    <message>
        <source>Renew a reading process after</source>
        <translation>Renouveler un processus de lecture après</translation>
    </message>
    <message>
        <source>End an idle reading process after</source>
        <translation>Arrêter un processus inactif après</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Téléchargements</translation>
    </message>
    <message>
        <source>Model that chats</source>
        <translation>Modèle de discussion</translation>
    </message>
    <message>
        <source>Model that reads pictures</source>
        <translation>Modèle de lecture d’images</translation>
    </message>
    <message>
        <source>Give a region up after</source>
        <translation>Abandonner une région après</translation>
    </message>
    <message>
        <source>Time for a second look</source>
        <translation>Temps pour une relecture</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexte</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>Memory of what was read</source>
        <translation>Mémoire de ce qui a été lu</translation>
    </message>
    <message>
        <source>Layers on the graphics processor</source>
        <translation>Couches sur le processeur graphique</translation>
    </message>
    <message>
        <source>Free the memory after</source>
        <translation>Libérer la mémoire après</translation>
    </message>
    <message>
        <source>Notice on the desktop</source>
        <translation>Notification sur le bureau</translation>
    </message>
    <message>
        <source>Keep documents for</source>
        <translation>Conserver les documents</translation>
    </message>
    <message>
        <source>Serve other programs</source>
        <translation>Servir d’autres programmes</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Wait for short files</source>
        <translation>Attente des fichiers courts</translation>
    </message>
    <message>
        <source>Largest file</source>
        <translation>Fichier le plus gros</translation>
    </message>
    <message>
        <source>Most jobs that wait</source>
        <translation>Nombre maximal de tâches en attente</translation>
    </message>
    <message>
        <source>Read files without a token</source>
        <translation>Lire des fichiers sans jeton</translation>
    </message>
    <message>
        <source>Pages a day without a token</source>
        <translation>Pages par jour sans jeton</translation>
    </message>
    <message>
        <source>Keep results for</source>
        <translation>Conserver les résultats</translation>
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
        <translation> jours</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> Mo</translation>
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
        <translation> pages</translation>
    </message>
    <message>
        <source> megapixels</source>
        <translation> mégapixels</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatique</translation>
    </message>
    <message>
        <source>as the model says</source>
        <translation>selon le modèle</translation>
    </message>
    <message>
        <source>as the system</source>
        <translation>comme le système</translation>
    </message>
    <message>
        <source>always</source>
        <translation>toujours</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Demander</translation>
    </message>
    <message>
        <source>Use their text</source>
        <translation>Utiliser leur texte</translation>
    </message>
    <message>
        <source>Read the pictures</source>
        <translation>Lire les images</translation>
    </message>
    <message>
        <source>By geometry</source>
        <translation>Par géométrie</translation>
    </message>
    <message>
        <source>With a layout model</source>
        <translation>Avec un modèle de mise en page</translation>
    </message>
    <message>
        <source>With a model where installed</source>
        <translation>Avec un modèle s’il est installé</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>Exacte</translation>
    </message>
    <message>
        <source>Half the memory</source>
        <translation>Moitié de la mémoire</translation>
    </message>
    <message>
        <source>Ask before each</source>
        <translation>Demander à chaque fois</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>Without asking</source>
        <translation>Sans demander</translation>
    </message>
    <message>
        <source>Pages read at the same time, one process each; 0 chooses from the processor&apos;s cores and the free memory</source>
        <translation>Pages lues en même temps, un processus chacune&#xa0;; 0 choisit selon les cœurs du processeur et la mémoire libre</translation>
    </message>
    <message>
        <source>When models may be downloaded: ask, never, allow</source>
        <translation>Quand les modèles peuvent être téléchargés&#xa0;: après confirmation, jamais ou sans demander</translation>
    </message>
    <message>
        <source>Largest picture that is opened, millions of pixels</source>
        <translation>Plus grande image pouvant être ouverte, en millions de pixels</translation>
    </message>
    <message>
        <source>Longest side of a picture that is opened, pixels</source>
        <translation>Plus grand côté d’une image pouvant être ouverte, en pixels</translation>
    </message>
    <message>
        <source>Most pages of a file that are read</source>
        <translation>Nombre maximal de pages lues d’un fichier</translation>
    </message>
    <message>
        <source>Seconds without progress after which a page is given up</source>
        <translation>Secondes sans progrès après lesquelles une page est abandonnée</translation>
    </message>
    <message>
        <source>Memory at which a reading process is replaced after its page, megabytes</source>
        <translation>Mémoire à partir de laquelle un processus de lecture est remplacé après sa page, en mégaoctets</translation>
    </message>
    <message>
        <source>Memory at which a reading process is ended at once, megabytes</source>
        <translation>Mémoire à partir de laquelle un processus de lecture est arrêté immédiatement, en mégaoctets</translation>
    </message>
    <message>
        <source>Pages after which a reading process is replaced</source>
        <translation>Pages après lesquelles un processus de lecture est remplacé</translation>
    </message>
    <message>
        <source>Seconds after which a reading process without work ends</source>
        <translation>Secondes après lesquelles un processus de lecture sans travail s’arrête</translation>
    </message>
    <message>
        <source>Language of the text in files that are added, until the queue&apos;s options say otherwise</source>
        <translation>Langue du texte des fichiers ajoutés, tant que les options de la file n’en décident pas autrement</translation>
    </message>
    <message>
        <source>What the window does with PDFs that hold text already: ask, keep uses that text, force reads the pictures</source>
        <translation>Ce que la fenêtre fait des PDF qui contiennent déjà du texte&#xa0;: demander, utiliser leur texte ou lire les images</translation>
    </message>
    <message>
        <source>What finds titles, captions and figures on pages read from pictures: geometric, model needs a layout model, auto uses one where it is installed</source>
        <translation>Ce qui repère les titres, les légendes et les figures sur les pages lues à partir d’images&#xa0;: la géométrie, un modèle de mise en page (à installer) ou un modèle seulement s’il est installé</translation>
    </message>
    <message>
        <source>Whether photographed, bent, unevenly lit and see-through pages are mended where that helps reading</source>
        <translation>Corriger ou non les pages photographiées, courbées, mal éclairées ou laissant voir le verso, lorsque cela aide la lecture</translation>
    </message>
    <message>
        <source>Whether print in Latin letters is read by a quick reader first, and by the usual one where that one is unsure</source>
        <translation>Indique si l’imprimé en lettres latines est d’abord lu par un lecteur rapide, puis par le lecteur habituel là où le premier hésite</translation>
    </message>
    <message>
        <source>Confidence below which a word counts as doubtful, percent</source>
        <translation>Confiance, en pourcentage, en dessous de laquelle un mot est considéré comme douteux</translation>
    </message>
    <message>
        <source>Name of the written files, without ending</source>
        <translation>Nom des fichiers écrits, sans extension</translation>
    </message>
    <message>
        <source>Language of the window: system, or its code</source>
        <translation>Langue de la fenêtre&#xa0;: celle du système ou une autre</translation>
    </message>
    <message>
        <source>Colours of the window: system, light, dark</source>
        <translation>Couleurs de la fenêtre&#xa0;: comme le système, clair ou sombre</translation>
    </message>
    <message>
        <source>Size of the window&apos;s text, points; 0 takes the system&apos;s</source>
        <translation>Taille du texte de la fenêtre, en points&#xa0;; 0 reprend celle du système</translation>
    </message>
    <message>
        <source>Tell on the desktop when all files are read and another window is in front</source>
        <translation>Avertir sur le bureau quand tous les fichiers sont lus et qu’une autre fenêtre est au premier plan</translation>
    </message>
    <message>
        <source>Days after which documents that were not used are deleted from the library; 0 keeps them</source>
        <translation>Jours après lesquels les documents inutilisés sont supprimés de la bibliothèque&#xa0;; 0 les conserve</translation>
    </message>
    <message>
        <source>Model that answers questions: its name, or auto for the best that is installed</source>
        <translation>Modèle qui répond aux questions&#xa0;: son nom, ou auto pour le meilleur installé</translation>
    </message>
    <message>
        <source>Model that reads pictures of pages: its name, or auto for the best that is installed</source>
        <translation>Modèle qui lit les images de pages&#xa0;: son nom, ou auto pour le meilleur installé</translation>
    </message>
    <message>
        <source>Seconds a vision model may take for one region of a page before the first reading of it stands</source>
        <translation>Secondes qu’un modèle de vision peut consacrer à une région d’une page avant que sa première lecture soit conservée</translation>
    </message>
    <message>
        <source>Minutes that the second look at doubtful parts of a document may take</source>
        <translation>Minutes que peut prendre la relecture des passages douteux d’un document</translation>
    </message>
    <message>
        <source>Tokens (pieces of words) that a language model keeps in mind, question, document and answer together; 0 takes what its entry says. More needs more memory</source>
        <translation>Tokens (morceaux de mots) qu’un modèle de langage garde à l’esprit, question, document et réponse ensemble&#xa0;; 0 reprend ce qu’indique sa fiche. Une valeur plus élevée nécessite plus de mémoire</translation>
    </message>
    <message>
        <source>Threads a language model computes with; 0 takes the cores that are free</source>
        <translation>Threads de calcul d’un modèle de langage&#xa0;; 0 utilise les cœurs libres</translation>
    </message>
    <message>
        <source>How a language model keeps what it has read: f16, or q8_0, which takes half the memory</source>
        <translation>Façon dont un modèle de langage conserve ce qu’il a lu&#xa0;: f16, ou q8_0, qui occupe moitié moins de mémoire</translation>
    </message>
    <message>
        <source>Layers of a language model computed by a graphics processor, where llama.cpp was built for one; -1 for all</source>
        <translation>Couches d’un modèle de langage calculées par un processeur graphique, si llama.cpp a été compilé pour&#xa0;; -1 pour toutes</translation>
    </message>
    <message>
        <source>Seconds after which a language model that nobody asks leaves the memory</source>
        <translation>Secondes après lesquelles un modèle de langage que personne n’interroge quitte la mémoire</translation>
    </message>
    <message>
        <source>Whether the window serves the HTTP API on this machine while it is open</source>
        <translation>Fournir ou non l’API HTTP sur cet ordinateur tant que la fenêtre est ouverte</translation>
    </message>
    <message>
        <source>Port of the HTTP API</source>
        <translation>Port de l’API HTTP</translation>
    </message>
    <message>
        <source>Seconds that the HTTP API waits for files of up to five pages before it answers that the job is under way</source>
        <translation>Secondes pendant lesquelles l’API HTTP attend les fichiers de cinq pages au plus avant de répondre que la tâche est en cours</translation>
    </message>
    <message>
        <source>Largest file that the HTTP API takes, megabytes</source>
        <translation>Plus gros fichier accepté par l’API HTTP, en mégaoctets</translation>
    </message>
    <message>
        <source>Most jobs of the HTTP API that wait; further ones are refused</source>
        <translation>Nombre maximal de tâches en attente de l’API HTTP&#xa0;; les suivantes sont refusées</translation>
    </message>
    <message>
        <source>Whether the HTTP API reads files without a token; questions always need one</source>
        <translation>Lire ou non des fichiers sans jeton avec l’API HTTP&#xa0;; les questions en nécessitent toujours un</translation>
    </message>
    <message>
        <source>Pages that one address may have read a day without a token</source>
        <translation>Pages qu’une même adresse peut faire lire par jour sans jeton</translation>
    </message>
    <message>
        <source>Days after which results of the HTTP API are deleted; 0 keeps them</source>
        <translation>Jours après lesquels les résultats de l’API HTTP sont supprimés&#xa0;; 0 les conserve</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Pages des paramètres</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Chat and vision</source>
        <translation>Discussion et vision</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Storage and privacy</source>
        <translation>Stockage et confidentialité</translation>
    </message>
    <message>
        <source>Other programs</source>
        <translation>Autres programmes</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limites</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Restore defaults</source>
        <translation>Rétablir les valeurs par défaut</translation>
    </message>
</context>
<context>
    <name>ShortcutTable</name>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
</context>
<context>
    <name>ShortcutsPage</name>
    <message>
        <source>Search actions and keys</source>
        <translation>Rechercher actions et touches</translation>
    </message>
    <message>
        <source>Keys of the chosen action</source>
        <translation>Touches de l’action choisie</translation>
    </message>
    <message>
        <source>Press the new keys</source>
        <translation>Appuyez sur les nouvelles touches</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Tout réinitialiser</translation>
    </message>
    <message>
        <source>Changes hold at once. Keys that were changed are bold.</source>
        <translation>Les modifications s’appliquent aussitôt. Les touches modifiées sont en gras.</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Actions et leurs touches</translation>
    </message>
    <message>
        <source>{} belongs to “{}” already.</source>
        <translation>{} appartient déjà à «&#xa0;{}&#xa0;».</translation>
    </message>
    <message>
        <source>Use it here instead</source>
        <translation>L’utiliser plutôt ici</translation>
    </message>
</context>
<context>
    <name>SourceTrouble</name>
    <message>
        <source>Where is the file now?</source>
        <translation>Où se trouve le fichier maintenant&#xa0;?</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Drop pictures and PDFs here</source>
        <translation>Déposez des images et des PDF ici</translation>
    </message>
    <message>
        <source>They are read on this computer and nothing is sent anywhere. You can also open files or folders, or paste a picture.</source>
        <translation>Ils sont lus sur cet ordinateur et rien n’est envoyé où que ce soit. Vous pouvez aussi ouvrir des fichiers ou des dossiers, ou coller une image.</translation>
    </message>
    <message>
        <source>It was stopped before the first page was read.</source>
        <translation>Arrêté avant la lecture de la première page.</translation>
    </message>
    <message>
        <source>It is about to be read.</source>
        <translation>Va être lu dans un instant.</translation>
    </message>
    <message>
        <source>It waits for the files before it.</source>
        <translation>En attente des fichiers précédents.</translation>
    </message>
    <message>
        <source>Another program has sent it. Its text can be seen when it has been read.</source>
        <translation>Envoyé par un autre programme. Son texte sera visible une fois le fichier lu.</translation>
    </message>
    <message>
        <source>It is being opened.</source>
        <translation>Ouverture en cours.</translation>
    </message>
</context>
<context>
    <name>StateChip</name>
    <message>
        <source>Being read</source>
        <translation>En cours de lecture</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Pas encore lue</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>{} of {}</source>
        <translation>{} sur {}</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pause</translation>
    </message>
    <message>
        <source>Page {}</source>
        <translation>Page {}</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>n’a pas pu être lue</translation>
    </message>
    <message>
        <source>no text</source>
        <translation>aucun texte</translation>
    </message>
    <message>
        <source>confidence {}</source>
        <translation>confiance {}</translation>
    </message>
</context>
<context>
    <name>StoragePage</name>
    <message>
        <source>Everything stays on this machine. Documents are never sent anywhere; the network is used only to get models, as you allow it under Models, and to look for a newer version when you ask for it. Your source files are never changed, only referred to.</source>
        <translation>Tout reste sur cet ordinateur. Les documents ne sont jamais envoyés&#xa0;; le réseau ne sert qu’à obtenir des modèles, comme vous l’autorisez sous «&#xa0;Modèles&#xa0;», et à rechercher une version plus récente lorsque vous le demandez. Vos fichiers sources ne sont jamais modifiés, seulement référencés.</translation>
    </message>
    <message>
        <source>Delete everything that was read…</source>
        <translation>Supprimer tout ce qui a été lu…</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>The text and boxes of every document read and what you corrected, its name, place and fingerprint; the files that wait to be read.</source>
        <translation>Le texte et les cadres de chaque document lu et vos corrections, son nom, son emplacement et son empreinte&#xa0;; les fichiers en attente de lecture.</translation>
    </message>
    <message>
        <source>Stored files</source>
        <translation>Fichiers stockés</translation>
    </message>
    <message>
        <source>Pictures that were pasted or taken of the screen, and documents composed of pages.</source>
        <translation>Images collées ou capturées à l’écran, et documents composés à partir de pages.</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Files of the networks that read; nothing about your documents.</source>
        <translation>Fichiers des réseaux qui lisent&#xa0;; rien sur vos documents.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>These settings and the last choices of an export.</source>
        <translation>Ces paramètres et les derniers choix d’un export.</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Journaux</translation>
    </message>
    <message>
        <source>What the program did and errors, with file names, without any text.</source>
        <translation>Ce que le programme a fait et les erreurs, avec les noms de fichiers, sans aucun texte.</translation>
    </message>
    <message>
        <source>Place of {}</source>
        <translation>Emplacement&#xa0;: {}</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Open the folder of {}</source>
        <translation>Ouvrir le dossier&#xa0;: {}</translation>
    </message>
    <message>
        <source>Nothing has been kept there yet.</source>
        <translation>Rien n’y a encore été conservé.</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>Tout supprimer</translation>
    </message>
    <message>
        <source>Delete all documents, what was read and corrected, pasted and composed files, and the logs?</source>
        <translation>Supprimer tous les documents, ce qui a été lu et corrigé, les fichiers collés et composés, et les journaux&#xa0;?</translation>
    </message>
    <message>
        <source>This cannot be undone. Source files, exported files, models and settings stay.</source>
        <translation>Cette action est irréversible. Les fichiers sources, les fichiers exportés, les modèles et les paramètres sont conservés.</translation>
    </message>
    <message>
        <source>Everything that was read has been deleted.</source>
        <translation>Tout ce qui a été lu a été supprimé.</translation>
    </message>
</context>
<context>
    <name>Surroundings</name>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>File d’attente</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Édition</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Discussion</translation>
    </message>
</context>
<context>
    <name>TableModel</name>
    <message>
        <source>The machine read: {text}</source>
        <translation>Lu par la machine&#xa0;: {text}</translation>
    </message>
</context>
<context>
    <name>TablesTab</name>
    <message>
        <source>Table of the page</source>
        <translation>Tableau de la page</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>Copier le tableau</translation>
    </message>
    <message>
        <source>Copy the whole table, cells apart by tabs</source>
        <translation>Copier tout le tableau, cellules séparées par des tabulations</translation>
    </message>
    <message>
        <source>Cells of the table</source>
        <translation>Cellules du tableau</translation>
    </message>
    <message>
        <source>Copy cells</source>
        <translation>Copier les cellules</translation>
    </message>
    <message>
        <source>No table was found on this page.</source>
        <translation>Aucun tableau trouvé sur cette page.</translation>
    </message>
    <message>
        <source>Table {number} of {count}</source>
        <translation>Tableau {number} sur {count}</translation>
    </message>
</context>
<context>
    <name>TargetLanguageDialog</name>
    <message>
        <source>Translate</source>
        <translation>Traduire</translation>
    </message>
    <message>
        <source>Translate into</source>
        <translation>Traduire en</translation>
    </message>
    <message>
        <source>Also use a model not made for translating</source>
        <translation>Utiliser aussi un modèle qui n’est pas conçu pour traduire</translation>
    </message>
    <message>
        <source>Block by block; what could not be kept stays untranslated and is marked.</source>
        <translation>Bloc par bloc&#xa0;; ce qui n’a pas pu être préservé reste non traduit et est marqué.</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Choisir des fichiers…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>TargetLanguageField</name>
    <message>
        <source>Translate into</source>
        <translation>Traduire en</translation>
    </message>
</context>
<context>
    <name>TextPanel</name>
    <message>
        <source>Content of the page</source>
        <translation>Contenu de la page</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tableaux</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>Copy everything of this tab</source>
        <translation>Copier tout le contenu de cet onglet</translation>
    </message>
    <message>
        <source>Edit cell</source>
        <translation>la modification de la cellule</translation>
    </message>
    <message>
        <source>Move block</source>
        <translation>le déplacement du bloc</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Tout sélectionner</translation>
    </message>
    <message>
        <source>Characters copied: {count}</source>
        <translation>Caractères copiés&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Tables ({count})</source>
        <translation>Tableaux ({count})</translation>
    </message>
    <message>
        <source>This page has not been read yet.</source>
        <translation>Cette page n’a pas encore été lue.</translation>
    </message>
    <message>
        <source>The text of the open page is shown here.</source>
        <translation>Le texte de la page ouverte s’affiche ici.</translation>
    </message>
</context>
<context>
    <name>ThumbnailModel</name>
    <message>
        <source>Page {number}, {state}</source>
        <translation>Page {number}, {state}</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>could not be read: {reason}</source>
        <translation>n’a pas pu être lue&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>read, no text</source>
        <translation>lue, aucun texte</translation>
    </message>
    <message>
        <source>read, mean confidence {confidence}</source>
        <translation>lue, confiance moyenne {confidence}</translation>
    </message>
    <message>
        <source>being read</source>
        <translation>en cours de lecture</translation>
    </message>
</context>
<context>
    <name>ThumbnailPanel</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>The pages of the document and how far each of them is</source>
        <translation>Les pages du document et l’avancement de chacune</translation>
    </message>
    <message>
        <source>The pages of the open document are listed here.</source>
        <translation>Les pages du document ouvert sont listées ici.</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
</context>
<context>
    <name>TokenDialog</name>
    <message>
        <source>New token</source>
        <translation>Nouveau jeton</translation>
    </message>
    <message>
        <source>Limits of the token</source>
        <translation>Limites du jeton</translation>
    </message>
    <message>
        <source>What it is for, such as “invoices script”</source>
        <translation>À quoi il sert, par exemple «&#xa0;script de factures&#xa0;»</translation>
    </message>
    <message>
        <source>any number</source>
        <translation>sans limite</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Pages a month</source>
        <translation>Pages par mois</translation>
    </message>
    <message>
        <source>Pages a file</source>
        <translation>Pages par fichier</translation>
    </message>
    <message>
        <source>Charge for a page, tier Fast</source>
        <translation>Décompte par page, moteur «&#xa0;Rapide&#xa0;»</translation>
    </message>
    <message>
        <source>Charge for a page, tier Vision model</source>
        <translation>Décompte par page, moteur «&#xa0;Modèle de vision&#xa0;»</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorité</translation>
    </message>
    <message>
        <source>Charges count against the pages of the month. Jobs of a token with a higher priority begin first. A program that has used its pages up is told so and gets nothing.</source>
        <translation>Le décompte est déduit des pages du mois. Les tâches d’un jeton de priorité plus élevée commencent en premier. Un programme qui a épuisé ses pages en est averti et n’obtient rien.</translation>
    </message>
    <message>
        <source>Make the token</source>
        <translation>Créer le jeton</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>TokenTable</name>
    <message>
        <source>Token</source>
        <translation>Jeton</translation>
    </message>
    <message>
        <source>Begins with</source>
        <translation>Commence par</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Créé</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Dernière utilisation</translation>
    </message>
    <message>
        <source>Pages this month</source>
        <translation>Pages ce mois-ci</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{} sur {}</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>révoqué</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>en service</translation>
    </message>
</context>
<context>
    <name>TokensBox</name>
    <message>
        <source>There is no token yet. Make one for each program, so that one can be revoked without the others.</source>
        <translation>Il n’y a pas encore de jeton. Créez-en un par programme, afin de pouvoir en révoquer un sans les autres.</translation>
    </message>
    <message>
        <source>New token…</source>
        <translation>Nouveau jeton…</translation>
    </message>
    <message>
        <source>Limits…</source>
        <translation>Limites…</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>Révoquer…</translation>
    </message>
    <message>
        <source>The new token</source>
        <translation>Le nouveau jeton</translation>
    </message>
    <message>
        <source>I have copied it</source>
        <translation>Je l’ai copié</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Jetons</translation>
    </message>
    <message>
        <source>This is the token “{}”. Copy it now: it is shown only this once, and only a hash of it is kept.</source>
        <translation>Voici le jeton «&#xa0;{}&#xa0;». Copiez-le maintenant&#xa0;: il n’est affiché qu’une seule fois, et seul son hachage est conservé.</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Révoquer</translation>
    </message>
    <message>
        <source>Revoke the token “{}”?</source>
        <translation>Révoquer le jeton «&#xa0;{}&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>Programs that use it are refused from now on. It cannot be put into use again; its results stay.</source>
        <translation>Les programmes qui l’utilisent sont désormais refusés. Il ne peut pas être remis en service&#xa0;; ses résultats sont conservés.</translation>
    </message>
</context>
<context>
    <name>ToolCard</name>
    <message>
        <source>Makes: {}</source>
        <translation>Produit&#xa0;: {}</translation>
    </message>
</context>
<context>
    <name>ToolDialog</name>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
</context>
<context>
    <name>ToolGallery</name>
    <message>
        <source>Text from pictures and PDFs</source>
        <translation>Texte d’images et de PDF</translation>
    </message>
    <message>
        <source>Documents to work with</source>
        <translation>Documents à retravailler</translation>
    </message>
    <message>
        <source>Tables and values</source>
        <translation>Tableaux et valeurs</translation>
    </message>
    <message>
        <source>Other words</source>
        <translation>En d’autres mots</translation>
    </message>
    <message>
        <source>Reads pictures and photos and writes plain text.</source>
        <translation>Lit des images et des photos et écrit du texte brut.</translation>
    </message>
    <message>
        <source>Reads PDFs, scanned or not, and writes plain text.</source>
        <translation>Lit des PDF, numérisés ou non, et écrit du texte brut.</translation>
    </message>
    <message>
        <source>Headings, paragraphs, lists and tables, to go on writing.</source>
        <translation>Titres, paragraphes, listes et tableaux, pour continuer à écrire.</translation>
    </message>
    <message>
        <source>Headings, lists and tables as Markdown.</source>
        <translation>Titres, listes et tableaux en Markdown.</translation>
    </message>
    <message>
        <source>Looks as before, and can be searched and copied from.</source>
        <translation>Même aspect qu’avant, mais on peut y chercher et en copier le texte.</translation>
    </message>
    <message>
        <source>Takes the tables out, one file each.</source>
        <translation>Extrait les tableaux, un fichier chacun.</translation>
    </message>
    <message>
        <source>Reads handwriting with a vision model.</source>
        <translation>Lit l’écriture manuscrite avec un modèle de vision.</translation>
    </message>
    <message>
        <source>Reads formulas with a vision model and writes them as LaTeX.</source>
        <translation>Lit les formules avec un modèle de vision et les écrit en LaTeX.</translation>
    </message>
    <message>
        <source>Translates on this computer; numbers and codes stay as they are.</source>
        <translation>Traduit sur cet ordinateur&#xa0;; les nombres et les codes restent inchangés.</translation>
    </message>
    <message>
        <source>Takes date, items and total out, each with its proof.</source>
        <translation>Extrait la date, les articles et le total, chacun avec sa preuve.</translation>
    </message>
    <message>
        <source>Takes number, dates and sums out, each with its proof.</source>
        <translation>Extrait le numéro, les dates et les montants, chacun avec sa preuve.</translation>
    </message>
    <message>
        <source>Takes name, company and addresses out.</source>
        <translation>Extrait le nom, la société et les adresses.</translation>
    </message>
    <message>
        <source>Keeps the lines as they stand, indents of code included.</source>
        <translation>Conserve les lignes telles quelles, y compris les retraits du code.</translation>
    </message>
    <message>
        <source>A few sentences that carry the pages they rest on.</source>
        <translation>Quelques phrases qui indiquent les pages sur lesquelles elles s’appuient.</translation>
    </message>
</context>
<context>
    <name>ToolGalleryDialog</name>
    <message>
        <source>Tools</source>
        <translation>Outils</translation>
    </message>
    <message>
        <source>Search tools</source>
        <translation>Rechercher des outils</translation>
    </message>
    <message>
        <source>Choose a tool and then files, or drop files on it. They go into the queue.</source>
        <translation>Choisissez un outil, puis des fichiers, ou déposez des fichiers dessus. Ils vont dans la file d’attente.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Models…</source>
        <translation>Modèles…</translation>
    </message>
    <message>
        <source>Open files</source>
        <translation>Ouvrir des fichiers</translation>
    </message>
    <message>
        <source>Pictures and PDFs</source>
        <translation>Images et PDF</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Tous les fichiers</translation>
    </message>
</context>
<context>
    <name>Tools</name>
    <message>
        <source>Image to text</source>
        <translation>Image en texte</translation>
    </message>
    <message>
        <source>PDF to text</source>
        <translation>PDF en texte</translation>
    </message>
    <message>
        <source>Reads PDFs, scanned or not, and writes plain text</source>
        <translation>Lit des PDF, numérisés ou non, et écrit du texte brut</translation>
    </message>
    <message>
        <source>PDF to Word</source>
        <translation>PDF en Word</translation>
    </message>
    <message>
        <source>Writes a DOCX with headings, paragraphs, lists and tables</source>
        <translation>Écrit un DOCX avec titres, paragraphes, listes et tableaux</translation>
    </message>
    <message>
        <source>PDF to Markdown</source>
        <translation>PDF en Markdown</translation>
    </message>
    <message>
        <source>Writes Markdown with headings, lists and tables</source>
        <translation>Écrit du Markdown avec titres, listes et tableaux</translation>
    </message>
    <message>
        <source>Searchable PDF</source>
        <translation>PDF avec recherche</translation>
    </message>
    <message>
        <source>Lays invisible text over the ink, so that the PDF can be searched and copied from</source>
        <translation>Superpose un texte invisible à l’écriture, pour pouvoir chercher et copier dans le PDF</translation>
    </message>
    <message>
        <source>Extract tables</source>
        <translation>Extraire les tableaux</translation>
    </message>
    <message>
        <source>Handwriting to text</source>
        <translation>Manuscrit en texte</translation>
    </message>
    <message>
        <source>Reads handwriting with a vision model</source>
        <translation>Lit l’écriture manuscrite avec un modèle de vision</translation>
    </message>
    <message>
        <source>Reads formulas with a vision model and writes them as LaTeX in Markdown</source>
        <translation>Lit les formules avec un modèle de vision et les écrit en LaTeX dans du Markdown</translation>
    </message>
    <message>
        <source>Reads and translates with the local language model; numbers and codes stay as they are</source>
        <translation>Lit et traduit avec le modèle de langage local&#xa0;; les nombres et les codes restent inchangés</translation>
    </message>
    <message>
        <source>Takes the fields of a receipt out, each with the line that proves it</source>
        <translation>Extrait les champs d’un ticket de caisse, chacun avec la ligne qui le prouve</translation>
    </message>
    <message>
        <source>Takes the fields of an invoice out, each with the line that proves it</source>
        <translation>Extrait les champs d’une facture, chacun avec la ligne qui le prouve</translation>
    </message>
    <message>
        <source>Takes the fields of a business card out, each with the line that proves it</source>
        <translation>Extrait les champs d’une carte de visite, chacun avec la ligne qui le prouve</translation>
    </message>
    <message>
        <source>Reads screenshots and writes their lines as they stand, indents of code and columns of menus included</source>
        <translation>Lit des captures d’écran et écrit leurs lignes telles quelles, y compris les retraits du code et les colonnes des menus</translation>
    </message>
    <message>
        <source>Sums a document up in sentences that carry the pages they rest on</source>
        <translation>Résume un document en phrases qui indiquent les pages sur lesquelles elles s’appuient</translation>
    </message>
    <message>
        <source>Formulas to LaTeX</source>
        <translation>Formules en LaTeX</translation>
    </message>
    <message>
        <source>Reads pictures and photos and writes plain text</source>
        <translation>Lit des images et des photos et écrit du texte brut</translation>
    </message>
    <message>
        <source>Writes the tables as CSV, one file each</source>
        <translation>Écrit les tableaux en CSV, un fichier chacun</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>Traduire</translation>
    </message>
    <message>
        <source>Receipt to JSON</source>
        <translation>Ticket de caisse en JSON</translation>
    </message>
    <message>
        <source>Invoice to JSON</source>
        <translation>Facture en JSON</translation>
    </message>
    <message>
        <source>Business card to JSON</source>
        <translation>Carte de visite en JSON</translation>
    </message>
    <message>
        <source>Screenshot to text</source>
        <translation>Capture d’écran en texte</translation>
    </message>
    <message>
        <source>Summarize</source>
        <translation>Résumer</translation>
    </message>
</context>
<context>
    <name>Transcript</name>
    <message>
        <source>Conversation</source>
        <translation>Conversation</translation>
    </message>
</context>
<context>
    <name>TranslationDialog</name>
    <message>
        <source>Translates with the language model on this computer, block by block. Numbers, addresses and codes are compared with the original; what could not be kept stays untranslated and is marked.</source>
        <translation>Traduit bloc par bloc avec le modèle de langage de cet ordinateur. Les nombres, adresses et codes sont comparés à l’original&#xa0;; ce qui n’a pas pu être préservé reste non traduit et est signalé.</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Traduction</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Also use a model not made for translating</source>
        <translation>Utiliser aussi un modèle qui n’est pas conçu pour traduire</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>Traduire</translation>
    </message>
    <message>
        <source>Original and translation</source>
        <translation>Original et traduction</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Enregistré&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Models…</source>
        <translation>Modèles…</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) translated.</source>
        <translation>
            <numerusform>%n page traduite.</numerusform>
            <numerusform>%n pages traduites.</numerusform>
        </translation>
    </message>
    <message>
        <source>The model is not made for this language: check every line.</source>
        <translation>Le modèle n’est pas conçu pour cette langue&#xa0;: vérifiez chaque ligne.</translation>
    </message>
    <message numerus="yes">
        <source>%n block(s) stay in the original.</source>
        <translation>
            <numerusform>%n bloc reste dans la langue d’origine.</numerusform>
            <numerusform>%n blocs restent dans la langue d’origine.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n block(s) should be checked.</source>
        <translation>
            <numerusform>%n bloc est à vérifier.</numerusform>
            <numerusform>%n blocs sont à vérifier.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save translation</source>
        <translation>Enregistrer la traduction</translation>
    </message>
</context>
<context>
    <name>UpdateRow</name>
    <message>
        <source>Look for a newer version</source>
        <translation>Rechercher une version plus récente</translation>
    </message>
    <message>
        <source>Asks {}; nothing about this machine is sent</source>
        <translation>Interroge {}&#xa0;; rien n’est envoyé au sujet de cet ordinateur</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Interrogation…</translation>
    </message>
    <message>
        <source>This build names no address to ask for newer versions; nobody was asked.</source>
        <translation>Cette édition du programme n’indique aucune adresse où chercher des versions plus récentes&#xa0;; rien n’a été interrogé.</translation>
    </message>
    <message>
        <source>This is the newest version.</source>
        <translation>C’est la version la plus récente.</translation>
    </message>
    <message>
        <source>Version {} can be had.</source>
        <translation>La version {} est disponible.</translation>
    </message>
</context>
<context>
    <name>WatchedFolders</name>
    <message>
        <source>{tool}: {language}</source>
        <translation>{tool}&#xa0;: {language}</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Démarrage</translation>
    </message>
    <message>
        <source>Watching</source>
        <translation>Surveillance en cours</translation>
    </message>
    <message>
        <source>Waiting for the folder</source>
        <translation>En attente du dossier</translation>
    </message>
    <message>
        <source>Waiting, something is missing</source>
        <translation>En attente, il manque quelque chose</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Not watched</source>
        <translation>Non surveillé</translation>
    </message>
</context>
<context>
    <name>WatchedFoldersDialog</name>
    <message>
        <source>Watched folders</source>
        <translation>Dossiers surveillés</translation>
    </message>
    <message>
        <source>Files that appear in these folders are converted by themselves while Pagesight is open. Each is taken when it has stopped growing, and done once; a file that changes is done again.</source>
        <translation>Les fichiers qui apparaissent dans ces dossiers sont convertis automatiquement tant que Pagesight est ouvert. Chacun est pris dès qu’il a cessé de grossir et traité une seule fois&#xa0;; un fichier qui change est traité de nouveau.</translation>
    </message>
    <message>
        <source>No folder is watched.</source>
        <translation>Aucun dossier n’est surveillé.</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Ajouter…</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Open results</source>
        <translation>Ouvrir les résultats</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Retirer…</translation>
    </message>
    <message>
        <source>Files set aside</source>
        <translation>Fichiers mis de côté</translation>
    </message>
    <message>
        <source>A file that is broken or asks for a password is left where it is, a note beside the results says why, and the watch goes on. It is tried again when it changes.</source>
        <translation>Un fichier endommagé ou protégé par un mot de passe reste où il est&#xa0;; une note à côté des résultats en donne la raison et la surveillance continue. Il est réessayé lorsqu’il change.</translation>
    </message>
    <message>
        <source>Show the file</source>
        <translation>Montrer le fichier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>There are no results yet.</source>
        <translation>Il n’y a pas encore de résultats.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Watch “{}” no longer?</source>
        <translation>Ne plus surveiller «&#xa0;{}&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>The folder, its files and all results stay.</source>
        <translation>Le dossier, ses fichiers et tous les résultats sont conservés.</translation>
    </message>
</context>
<context>
    <name>WelcomeDialog</name>
    <message>
        <source>Welcome</source>
        <translation>Bienvenue</translation>
    </message>
    <message>
        <source>Welcome to Pagesight</source>
        <translation>Bienvenue dans Pagesight</translation>
    </message>
    <message>
        <source>Pagesight reads scans, photos and PDFs on this machine and turns them into text, tables and searchable PDFs. Nothing you open leaves your machine.</source>
        <translation>Pagesight lit des numérisations, des photos et des PDF sur cet ordinateur et en fait du texte, des tableaux et des PDF avec recherche. Rien de ce que vous ouvrez ne quitte votre ordinateur.</translation>
    </message>
    <message>
        <source>Get the models</source>
        <translation>Obtenir les modèles</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Try it on a sample</source>
        <translation>Essayer avec un exemple</translation>
    </message>
    <message>
        <source>A scanned document</source>
        <translation>Un document numérisé</translation>
    </message>
    <message>
        <source>An invoice with a table</source>
        <translation>Une facture avec un tableau</translation>
    </message>
    <message>
        <source>A photo of a page</source>
        <translation>Une photo d’une page</translation>
    </message>
    <message>
        <source>Chinese and Japanese</source>
        <translation>Chinois et japonais</translation>
    </message>
    <message>
        <source>The models are installed: everything is ready.</source>
        <translation>Les modèles sont installés&#xa0;: tout est prêt.</translation>
    </message>
    <message>
        <source>Reading needs models. Your settings forbid downloads: import them from a folder.</source>
        <translation>La lecture nécessite des modèles. Vos paramètres interdisent les téléchargements&#xa0;: importez-les d’un dossier.</translation>
    </message>
    <message>
        <source>Reading needs models: {} from {}, once. Then no network is needed any more.</source>
        <translation>La lecture nécessite des modèles&#xa0;: {} depuis {}, une seule fois. Ensuite, plus besoin de réseau.</translation>
    </message>
    <message>
        <source>Reading needs models. No source can be reached: import them from a folder.</source>
        <translation>La lecture nécessite des modèles. Aucune source n’est joignable&#xa0;: importez-les d’un dossier.</translation>
    </message>
</context>
<context>
    <name>WindowActions</name>
    <message>
        <source>&amp;Open files…</source>
        <translation>&amp;Ouvrir des fichiers…</translation>
    </message>
    <message>
        <source>Choose pictures and PDFs to read</source>
        <translation>Choisir des images et des PDF à lire</translation>
    </message>
    <message>
        <source>Open &amp;folder…</source>
        <translation>Ouvrir un &amp;dossier…</translation>
    </message>
    <message>
        <source>Read every picture and PDF of a folder and the folders in it</source>
        <translation>Lire toutes les images et tous les PDF d’un dossier et de ses sous-dossiers</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Coller</translation>
    </message>
    <message>
        <source>Read the picture or the files of the clipboard</source>
        <translation>Lire l’image ou les fichiers du presse-papiers</translation>
    </message>
    <message>
        <source>&amp;Capture a part of the screen…</source>
        <translation>Ca&amp;pturer une partie de l’écran…</translation>
    </message>
    <message>
        <source>Draw a rectangle on the screen and read what is in it</source>
        <translation>Tracer un rectangle à l’écran et lire ce qu’il contient</translation>
    </message>
    <message>
        <source>All &amp;tools…</source>
        <translation>Tous les &amp;outils…</translation>
    </message>
    <message>
        <source>Choose what shall come out: Word, tables, values of an invoice, a translation</source>
        <translation>Choisir ce qu’il faut obtenir&#xa0;: Word, tableaux, valeurs d’une facture, traduction</translation>
    </message>
    <message>
        <source>&amp;Watched folders…</source>
        <translation>&amp;Dossiers surveillés…</translation>
    </message>
    <message>
        <source>Convert what appears in a folder by itself</source>
        <translation>Convertir automatiquement ce qui apparaît dans un dossier</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>Write the chosen documents as text, Markdown, Word, PDF, CSV or JSON</source>
        <translation>Écrire les documents choisis en texte, Markdown, Word, PDF, CSV ou JSON</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>Pa&amp;ramètres…</translation>
    </message>
    <message>
        <source>Pri&amp;vate window</source>
        <translation>Fenêtre pri&amp;vée</translation>
    </message>
    <message>
        <source>Read files without keeping anything of them</source>
        <translation>Lire des fichiers sans rien en conserver</translation>
    </message>
    <message>
        <source>Show &amp;lists</source>
        <translation>Afficher les &amp;listes</translation>
    </message>
    <message>
        <source>Queue, pages and library beside the page</source>
        <translation>File d’attente, pages et bibliothèque à côté de la page</translation>
    </message>
    <message>
        <source>Show &amp;text</source>
        <translation>Afficher le &amp;texte</translation>
    </message>
    <message>
        <source>The text beside the page</source>
        <translation>Le texte à côté de la page</translation>
    </message>
    <message>
        <source>Show c&amp;hat</source>
        <translation>Afficher la &amp;discussion</translation>
    </message>
    <message>
        <source>Ask about what was read</source>
        <translation>Poser des questions sur ce qui a été lu</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Plein écran</translation>
    </message>
    <message>
        <source>&amp;User guide</source>
        <translation>&amp;Guide de l’utilisateur</translation>
    </message>
    <message>
        <source>&amp;Log…</source>
        <translation>&amp;Journal…</translation>
    </message>
    <message>
        <source>&amp;About Pagesight</source>
        <translation>À &amp;propos de Pagesight</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Queue</source>
        <translation>File d’a&amp;ttente</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Outils</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
</context>
<context>
    <name>WindowChat</name>
    <message>
        <source>Ask about this area</source>
        <translation>Interroger cette zone</translation>
    </message>
    <message>
        <source>Draw the area on the page; Esc gives up</source>
        <translation>Tracez la zone sur la page&#xa0;; Esc abandonne</translation>
    </message>
</context>
<context>
    <name>WindowEditing</name>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>No more doubtful words after this place</source>
        <translation>Plus aucun mot douteux après cet endroit</translation>
    </message>
    <message>
        <source>No more doubtful words before this place</source>
        <translation>Plus aucun mot douteux avant cet endroit</translation>
    </message>
    <message>
        <source>This page was changed elsewhere and is shown as it is now. Undo brings your version back.</source>
        <translation>Cette page a été modifiée ailleurs et s’affiche telle qu’elle est maintenant. «&#xa0;Annuler&#xa0;» rétablit votre version.</translation>
    </message>
    <message>
        <source>Draw the area on the page; Esc gives up</source>
        <translation>Tracez la zone sur la page&#xa0;; Esc abandonne</translation>
    </message>
    <message>
        <source>Ignore area</source>
        <translation>l’exclusion de la zone</translation>
    </message>
    <message>
        <source>There is no text in this area</source>
        <translation>Il n’y a aucun texte dans cette zone</translation>
    </message>
    <message>
        <source>Read page again</source>
        <translation>la relecture de la page</translation>
    </message>
    <message>
        <source>Read area</source>
        <translation>la lecture de la zone</translation>
    </message>
    <message>
        <source>Restore block</source>
        <translation>le rétablissement du bloc</translation>
    </message>
    <message>
        <source>Restore page</source>
        <translation>le rétablissement de la page</translation>
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
        <translation>Sert d’autres programmes à l’adresse {}</translation>
    </message>
    <message>
        <source>Other programs are not served: {}</source>
        <translation>Les autres programmes ne sont pas servis&#xa0;: {}</translation>
    </message>
</context>
<context>
    <name>WindowTools</name>
    <message>
        <source>Take &amp;fields out…</source>
        <translation>Extraire les cha&amp;mps…</translation>
    </message>
    <message>
        <source>Take values such as date and total out of the document</source>
        <translation>Extraire du document des valeurs comme la date et le total</translation>
    </message>
    <message>
        <source>&amp;Translate…</source>
        <translation>&amp;Traduire…</translation>
    </message>
    <message>
        <source>Translate the document beside its original</source>
        <translation>Traduire le document à côté de son original</translation>
    </message>
</context>
<context>
    <name>_ChatCounts</name>
    <message numerus="yes">
        <source>%n sentence(s) are not supported by the document.</source>
        <translation>
            <numerusform>%n phrase n’est pas confirmée par le document.</numerusform>
            <numerusform>%n phrases ne sont pas confirmées par le document.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n citation(s)</source>
        <translation>
            <numerusform>%n citation</numerusform>
            <numerusform>%n citations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Counts</name>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages failed</source>
        <translation>
            <numerusform>%n page en échec</numerusform>
            <numerusform>%n pages en échec</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n fichier</numerusform>
            <numerusform>%n fichiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parts not by the vision model</source>
        <translation>
            <numerusform>%n passage non lu par le modèle de vision</numerusform>
            <numerusform>%n passages non lus par le modèle de vision</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Working on %n file(s)</source>
        <translation>
            <numerusform>%n fichier en cours</numerusform>
            <numerusform>%n fichiers en cours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of a watched folder could not be read</source>
        <translation>
            <numerusform>%n fichier d’un dossier surveillé n’a pas pu être lu</numerusform>
            <numerusform>%n fichiers de dossiers surveillés n’ont pas pu être lus</numerusform>
        </translation>
    </message>
</context>
</TS>

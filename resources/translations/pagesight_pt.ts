<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en_US">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Pagesight</source>
        <translation>Sobre o Pagesight</translation>
    </message>
    <message>
        <source>Turns pictures and PDFs into text on this computer; nothing is sent anywhere.
Free software under the GNU Affero General Public License, version 3 or later.</source>
        <translation>Transforma imagens e PDFs em texto neste computador; nada é enviado para lugar nenhum.
Software livre sob a Licença Pública Geral Affero GNU, versão 3 ou posterior.</translation>
    </message>
    <message>
        <source>Search parts and licences</source>
        <translation>Pesquisar componentes e licenças</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Texto da licença</translation>
    </message>
    <message>
        <source>Parts and their licences</source>
        <translation>Componentes e suas licenças</translation>
    </message>
    <message>
        <source>This part ships no text of its licence; its name above says which it is.</source>
        <translation>Este componente não inclui o texto da licença; o nome acima indica qual é.</translation>
    </message>
</context>
<context>
    <name>Accepting</name>
    <message>
        <source>Accept improvement</source>
        <translation>Aceitar melhoria</translation>
    </message>
</context>
<context>
    <name>AddModelDialog</name>
    <message>
        <source>Add a model from a file</source>
        <translation>Adicionar um modelo de um arquivo</translation>
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
        <translation>Codificador de imagens (mmproj)</translation>
    </message>
    <message>
        <source>Only for a model that sees</source>
        <translation>Só para um modelo de visão</translation>
    </message>
    <message>
        <source>What fits the kind of model</source>
        <translation>Conforme o tipo de modelo</translation>
    </message>
    <message>
        <source>Prompts from a file</source>
        <translation>Prompts de um arquivo</translation>
    </message>
    <message>
        <source>Profiles (*.toml)</source>
        <translation>Perfis (*.toml)</translation>
    </message>
    <message>
        <source>Instead of the above</source>
        <translation>Em vez do que está acima</translation>
    </message>
    <message>
        <source>What the file says of itself</source>
        <translation>O que o arquivo diz de si mesmo</translation>
    </message>
    <message>
        <source>Link the files instead of copying them, where the disk allows it</source>
        <translation>Vincular os arquivos em vez de copiá-los, onde o disco permitir</translation>
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
        <translation>Os arquivos são verificados antes de serem adicionados. Adicione somente modelos de pessoas de confiança e respeite a licença.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Adicionar</translation>
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
        <translation>Monitorar uma pasta</translation>
    </message>
    <message>
        <source>Folder to watch</source>
        <translation>Pasta a monitorar</translation>
    </message>
    <message>
        <source>Folder of the results</source>
        <translation>Pasta dos resultados</translation>
    </message>
    <message>
        <source>What is made</source>
        <translation>O que é gerado</translation>
    </message>
    <message>
        <source>These formats:</source>
        <translation>Estes formatos:</translation>
    </message>
    <message>
        <source>Translate into</source>
        <translation>Traduzir para</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>O que está errado</translation>
    </message>
    <message>
        <source>What lies in the folder now is converted too. The files stay where they are, and folders in it are watched as well. If the results lie inside, they are not read again.</source>
        <translation>O que já está na pasta também é convertido. Os arquivos ficam onde estão, e as subpastas também são monitoradas. Se os resultados ficarem dentro dela, não são lidos de novo.</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Monitorar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>Essa pasta não existe.</translation>
    </message>
    <message>
        <source>The results need a folder of their own; one inside is fine.</source>
        <translation>Os resultados precisam de uma pasta própria; ela pode ficar dentro da monitorada.</translation>
    </message>
    <message>
        <source>Choose at least one format.</source>
        <translation>Escolha pelo menos um formato.</translation>
    </message>
</context>
<context>
    <name>AreaChip</name>
    <message>
        <source>Picture of the area</source>
        <translation>Imagem da área</translation>
    </message>
    <message>
        <source>Do not ask about the area</source>
        <translation>Não perguntar sobre a área</translation>
    </message>
    <message>
        <source>Area of page {}</source>
        <translation>Área da página {}</translation>
    </message>
    <message>
        <source>Area of page {}, its text only</source>
        <translation>Área da página {}, só o texto</translation>
    </message>
</context>
<context>
    <name>AsideModel</name>
    <message>
        <source>File set aside</source>
        <translation>Arquivo deixado de lado</translation>
    </message>
    <message>
        <source>Why, and what to do</source>
        <translation>Por quê e o que fazer</translation>
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
        <translation>Linhas do bloco</translation>
    </message>
    <message>
        <source>Enter takes the text over, Shift+Enter begins a line, Esc leaves it</source>
        <translation>Enter aceita o texto, Shift+Enter inicia uma linha, Esc sai</translation>
    </message>
</context>
<context>
    <name>Blocks</name>
    <message>
        <source>paragraph</source>
        <translation>parágrafo</translation>
    </message>
    <message>
        <source>heading</source>
        <translation>título</translation>
    </message>
    <message>
        <source>list item</source>
        <translation>item de lista</translation>
    </message>
    <message>
        <source>table</source>
        <translation>tabela</translation>
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
        <translation>legenda</translation>
    </message>
    <message>
        <source>footnote</source>
        <translation>nota de rodapé</translation>
    </message>
    <message>
        <source>page header</source>
        <translation>cabeçalho da página</translation>
    </message>
    <message>
        <source>page footer</source>
        <translation>rodapé da página</translation>
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
        <translation>Escolher uma parte da tela</translation>
    </message>
    <message>
        <source>Draw a rectangle, or move one with the arrow keys and size it with Shift. Enter takes it, Esc cancels.</source>
        <translation>Desenhe um retângulo, ou mova-o com as setas e mude o tamanho com Shift. Enter aceita, Esc cancela.</translation>
    </message>
</context>
<context>
    <name>Chat</name>
    <message>
        <source>What is this document about?</source>
        <translation>Do que trata este documento?</translation>
    </message>
    <message>
        <source>What is the total?</source>
        <translation>Qual é o total?</translation>
    </message>
    <message>
        <source>When is the payment due?</source>
        <translation>Quando vence o pagamento?</translation>
    </message>
    <message>
        <source>Who are the parties?</source>
        <translation>Quem são as partes?</translation>
    </message>
    <message>
        <source>When does it end?</source>
        <translation>Quando termina?</translation>
    </message>
    <message>
        <source>How much is the rent?</source>
        <translation>Qual é o valor do aluguel?</translation>
    </message>
    <message>
        <source>What is the date?</source>
        <translation>Qual é a data?</translation>
    </message>
    <message>
        <source>What does it say for “{label}”?</source>
        <translation>O que consta em “{label}”?</translation>
    </message>
    <message>
        <source>About an area of page {}</source>
        <translation>Sobre uma área da página {}</translation>
    </message>
    <message>
        <source>Ask in other words, or look for single words:</source>
        <translation>Pergunte com outras palavras ou procure palavras isoladas:</translation>
    </message>
    <message>
        <source>search the library</source>
        <translation>pesquisar na biblioteca</translation>
    </message>
    <message>
        <source>In the words of the document:</source>
        <translation>Nas palavras do documento:</translation>
    </message>
    <message>
        <source>Cut off: the answer was stopped before its end</source>
        <translation>Interrompida: a resposta foi parada antes do fim</translation>
    </message>
    <message>
        <source>Searching the pages…</source>
        <translation>Pesquisando nas páginas…</translation>
    </message>
    <message>
        <source>Loading the model…</source>
        <translation>Carregando o modelo…</translation>
    </message>
    <message>
        <source>Answering…</source>
        <translation>Respondendo…</translation>
    </message>
    <message>
        <source>Checking the citations…</source>
        <translation>Verificando as citações…</translation>
    </message>
    <message>
        <source>Trying once more, because a sentence is not supported…</source>
        <translation>Tentando mais uma vez, porque uma frase não está confirmada…</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>Trabalhando…</translation>
    </message>
    <message>
        <source>Supported by this place</source>
        <translation>Confirmado por este trecho</translation>
    </message>
    <message>
        <source>Only partly supported by this place</source>
        <translation>Confirmado só em parte por este trecho</translation>
    </message>
    <message>
        <source>Not supported by this place</source>
        <translation>Não confirmado por este trecho</translation>
    </message>
    <message>
        <source>p. {}</source>
        <translation>pág. {}</translation>
    </message>
    <message>
        <source>in part</source>
        <translation>em parte</translation>
    </message>
    <message>
        <source>What comes nearest; it may not answer the question:</source>
        <translation>O que mais se aproxima; talvez não responda à pergunta:</translation>
    </message>
    <message>
        <source>Comes near; it may not answer</source>
        <translation>Aproxima-se; talvez não responda</translation>
    </message>
    <message>
        <source>Line that comes near</source>
        <translation>Linha próxima da pergunta</translation>
    </message>
    <message>
        <source>Citation</source>
        <translation>Citação</translation>
    </message>
    <message>
        <source>page {}</source>
        <translation>página {}</translation>
    </message>
    <message>
        <source>supported</source>
        <translation>confirmado</translation>
    </message>
    <message>
        <source>supported in part</source>
        <translation>confirmado em parte</translation>
    </message>
    <message>
        <source>not supported</source>
        <translation>não confirmado</translation>
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
        <translation>Lido com confiança de {}; compare com a imagem</translation>
    </message>
    <message>
        <source>not supported by the document</source>
        <translation>não confirmado pelo documento</translation>
    </message>
    <message>
        <source>not found in the document: {}</source>
        <translation>não encontrado no documento: {}</translation>
    </message>
    <message>
        <source>not in the cited lines: {}</source>
        <translation>fora das linhas citadas: {}</translation>
    </message>
    <message>
        <source>This is not in the documents.</source>
        <translation>Isto não está nos documentos.</translation>
    </message>
    <message>
        <source>This is not in the document.</source>
        <translation>Isto não está no documento.</translation>
    </message>
    <message>
        <source>The question is in another language than the document; ask in its language for better answers.</source>
        <translation>A pergunta está em um idioma diferente do documento; pergunte no idioma dele para obter respostas melhores.</translation>
    </message>
    <message>
        <source>Answered from {read} of {total} pages</source>
        <translation>Resposta baseada em {read} de {total} páginas</translation>
    </message>
    <message>
        <source>Answering from {read} of {total} pages</source>
        <translation>Respondendo com base em {read} de {total} páginas</translation>
    </message>
    <message>
        <source>A model is being installed…</source>
        <translation>Um modelo está sendo instalado…</translation>
    </message>
    <message>
        <source>No document is open</source>
        <translation>Nenhum documento está aberto</translation>
    </message>
    <message>
        <source>A language model is missing</source>
        <translation>Falta um modelo de linguagem</translation>
    </message>
    <message>
        <source>No page is read yet</source>
        <translation>Nenhuma página lida ainda</translation>
    </message>
</context>
<context>
    <name>ChatHeader</name>
    <message>
        <source>What is asked</source>
        <translation>Sobre o que se pergunta</translation>
    </message>
    <message>
        <source>This document</source>
        <translation>Este documento</translation>
    </message>
    <message>
        <source>The selected documents</source>
        <translation>Os documentos selecionados</translation>
    </message>
    <message>
        <source>The whole library</source>
        <translation>Toda a biblioteca</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversas</translation>
    </message>
    <message>
        <source>Conversations, export, copy, delete</source>
        <translation>Conversas, exportar, copiar, excluir</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>Nova conversa</translation>
    </message>
    <message>
        <source>Earlier conversations</source>
        <translation>Conversas anteriores</translation>
    </message>
    <message>
        <source>Export as Markdown…</source>
        <translation>Exportar como Markdown…</translation>
    </message>
    <message>
        <source>Copy the conversation</source>
        <translation>Copiar a conversa</translation>
    </message>
    <message>
        <source>Delete the conversation…</source>
        <translation>Excluir a conversa…</translation>
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
        <translation>Pergunta sobre: {}</translation>
    </message>
    <message>
        <source>Choose what is asked</source>
        <translation>Escolher sobre o que se pergunta</translation>
    </message>
    <message numerus="yes">
        <source>The %n selected document(s)</source>
        <translation>
            <numerusform>O documento selecionado</numerusform>
            <numerusform>Os %n documentos selecionados</numerusform>
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
        <translation>Parar</translation>
    </message>
    <message>
        <source>Stop the answer (Esc)</source>
        <translation>Parar a resposta (Esc)</translation>
    </message>
    <message>
        <source>Copy the answer</source>
        <translation>Copiar a resposta</translation>
    </message>
    <message>
        <source>Copy with citations</source>
        <translation>Copiar com citações</translation>
    </message>
    <message>
        <source>Copy the answer with the quoted lines</source>
        <translation>Copiar a resposta com as linhas citadas</translation>
    </message>
    <message>
        <source>Answer again</source>
        <translation>Responder de novo</translation>
    </message>
    <message>
        <source>Have the question answered another way</source>
        <translation>Obter outra resposta para a pergunta</translation>
    </message>
    <message>
        <source>Waiting for the answer in another conversation…</source>
        <translation>Esperando a resposta em outra conversa…</translation>
    </message>
    <message>
        <source>Next: {}</source>
        <translation>A seguir: {}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>A language model is missing; it is installed under Models.</source>
        <translation>Falta um modelo de linguagem; ele é instalado em Modelos.</translation>
    </message>
    <message>
        <source>This page was changed since the answer; here it stood.</source>
        <translation>Esta página foi alterada depois da resposta; o trecho estava aqui.</translation>
    </message>
    <message>
        <source>The answer was copied</source>
        <translation>A resposta foi copiada</translation>
    </message>
    <message>
        <source>The conversation was copied</source>
        <translation>A conversa foi copiada</translation>
    </message>
    <message>
        <source>Export the conversation</source>
        <translation>Exportar a conversa</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>conversation</source>
        <translation>conversa</translation>
    </message>
    <message>
        <source>Written: {}</source>
        <translation>Salvo: {}</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Delete this conversation?</source>
        <translation>Excluir esta conversa?</translation>
    </message>
    <message>
        <source>The document stays. The conversation cannot be brought back.</source>
        <translation>O documento permanece. A conversa não pode ser recuperada.</translation>
    </message>
</context>
<context>
    <name>ChatStartPage</name>
    <message>
        <source>Show the models…</source>
        <translation>Mostrar os modelos…</translation>
    </message>
    <message>
        <source>Ask for example</source>
        <translation>Pergunte, por exemplo</translation>
    </message>
    <message>
        <source>Ask your documents</source>
        <translation>Pergunte aos seus documentos</translation>
    </message>
    <message>
        <source>Open a document to ask about it, or choose above to ask the whole library.</source>
        <translation>Abra um documento para perguntar sobre ele, ou escolha acima a biblioteca inteira.</translation>
    </message>
    <message>
        <source>A language model is missing</source>
        <translation>Falta um modelo de linguagem</translation>
    </message>
    <message>
        <source>No page is read yet</source>
        <translation>Nenhuma página lida ainda</translation>
    </message>
    <message>
        <source>Questions can be asked as soon as the first page has been read.</source>
        <translation>Será possível perguntar assim que a primeira página for lida.</translation>
    </message>
    <message>
        <source>Nothing to ask about yet</source>
        <translation>Ainda não há nada sobre o que perguntar</translation>
    </message>
    <message>
        <source>No document with text is here.</source>
        <translation>Não há aqui nenhum documento com texto.</translation>
    </message>
    <message>
        <source>Ask these documents</source>
        <translation>Pergunte a estes documentos</translation>
    </message>
    <message>
        <source>Ask this document</source>
        <translation>Pergunte a este documento</translation>
    </message>
    <message>
        <source>Each sentence of an answer names the place it rests on; a click shows it on the page.</source>
        <translation>Cada frase de uma resposta indica o trecho em que se baseia; um clique o mostra na página.</translation>
    </message>
    <message>
        <source>Questions are answered by a model that runs on this machine; nothing is sent anywhere.</source>
        <translation>As perguntas são respondidas por um modelo executado neste computador; nada é enviado para lugar nenhum.</translation>
    </message>
    <message>
        <source>{} to download</source>
        <translation>{} a baixar</translation>
    </message>
    <message>
        <source>from {}</source>
        <translation>de {}</translation>
    </message>
    <message>
        <source>licence {}</source>
        <translation>licença {}</translation>
    </message>
    <message>
        <source>For this machine {model} ({size}) is recommended; it is among the models.</source>
        <translation>Para este computador recomenda-se {model} ({size}); ele está entre os modelos.</translation>
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
        <translation>Pasta</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Escolher…</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Escolher a pasta</translation>
    </message>
    <message>
        <source>Name of the files</source>
        <translation>Nome dos arquivos</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Inserir</translation>
    </message>
    <message>
        <source>Insert a field into the name</source>
        <translation>Inserir um campo no nome</translation>
    </message>
    <message>
        <source>Preview of the names</source>
        <translation>Prévia dos nomes</translation>
    </message>
    <message>
        <source>Where a file exists</source>
        <translation>Se o arquivo já existir</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Perguntar</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Substituir</translation>
    </message>
    <message>
        <source>Keep both, with a number</source>
        <translation>Manter os dois, com um número</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation>&amp;Pasta:</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nome:</translation>
    </message>
    <message>
        <source>&amp;Where a file exists:</source>
        <translation>&amp;Se o arquivo já existir:</translation>
    </message>
    <message>
        <source>Folder for the exported files</source>
        <translation>Pasta para os arquivos exportados</translation>
    </message>
    <message>
        <source>Choose at least one format.</source>
        <translation>Escolha pelo menos um formato.</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>Escolha uma pasta.</translation>
    </message>
    <message>
        <source>document</source>
        <translation>documento</translation>
    </message>
    <message>
        <source>Preview: {}</source>
        <translation>Prévia: {}</translation>
    </message>
</context>
<context>
    <name>CitationCard</name>
    <message>
        <source>Cited place</source>
        <translation>Trecho citado</translation>
    </message>
    <message>
        <source>“{}”</source>
        <translation>“{}”</translation>
    </message>
    <message>
        <source>page {}</source>
        <translation>página {}</translation>
    </message>
    <message>
        <source>read with {} confidence</source>
        <translation>lido com confiança de {}</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Question</source>
        <translation>Pergunta</translation>
    </message>
    <message>
        <source>Enter sends, Shift+Enter begins a new line</source>
        <translation>Enter envia, Shift+Enter inicia uma linha</translation>
    </message>
    <message>
        <source>Ask a question</source>
        <translation>Faça uma pergunta</translation>
    </message>
    <message>
        <source>Send the question</source>
        <translation>Enviar a pergunta</translation>
    </message>
    <message>
        <source>Send the question (Enter)</source>
        <translation>Enviar a pergunta (Enter)</translation>
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
            <numerusform>%n página deste arquivo foi corrigida em outra leitura.</numerusform>
            <numerusform>%n páginas deste arquivo foram corrigidas em outra leitura.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open that reading</source>
        <translation>Abrir essa leitura</translation>
    </message>
</context>
<context>
    <name>DesktopNotice</name>
    <message numerus="yes">
        <source>%n file(s) read</source>
        <translation>
            <numerusform>%n arquivo lido</numerusform>
            <numerusform>%n arquivos lidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read</source>
        <translation>
            <numerusform>Não foi possível ler %n arquivo</numerusform>
            <numerusform>Não foi possível ler %n arquivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Watched folders</source>
        <translation>Pastas monitoradas</translation>
    </message>
    <message>
        <source>Reading has ended</source>
        <translation>A leitura terminou</translation>
    </message>
</context>
<context>
    <name>DetailsTab</name>
    <message>
        <source>Details of the page as JSON</source>
        <translation>Detalhes da página em JSON</translation>
    </message>
    <message>
        <source>This page has not been read yet.</source>
        <translation>Esta página ainda não foi lida.</translation>
    </message>
</context>
<context>
    <name>DiffView</name>
    <message>
        <source>Text as it is now</source>
        <translation>Texto atual</translation>
    </message>
    <message>
        <source>Text as it was read anew</source>
        <translation>Texto da nova leitura</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Atual</translation>
    </message>
    <message>
        <source>Read anew</source>
        <translation>Nova leitura</translation>
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
            <numerusform>%n com falha</numerusform>
            <numerusform>%n com falha</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n corrected</source>
        <translation>
            <numerusform>%n corrigida</numerusform>
            <numerusform>%n corrigidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Source file not found in its place</source>
        <translation>O arquivo original não está no lugar</translation>
    </message>
</context>
<context>
    <name>DocumentTools</name>
    <message>
        <source>Invoice</source>
        <translation>Fatura</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Recibo</translation>
    </message>
    <message>
        <source>Identity card</source>
        <translation>Documento de identidade</translation>
    </message>
    <message>
        <source>Business card</source>
        <translation>Cartão de visita</translation>
    </message>
    <message>
        <source>supported</source>
        <translation>confirmado</translation>
    </message>
    <message>
        <source>to be checked</source>
        <translation>a verificar</translation>
    </message>
    <message>
        <source>not in the document</source>
        <translation>não está no documento</translation>
    </message>
    <message>
        <source>To be checked</source>
        <translation>A verificar</translation>
    </message>
    <message>
        <source>Not translated</source>
        <translation>Não traduzido</translation>
    </message>
</context>
<context>
    <name>DoubtfulBar</name>
    <message>
        <source>Doubtful below this confidence</source>
        <translation>Duvidosas abaixo desta confiança</translation>
    </message>
    <message>
        <source>Words whose confidence lies below this are doubtful</source>
        <translation>As palavras com confiança abaixo desta são duvidosas</translation>
    </message>
    <message>
        <source>{position} of {count} on this page</source>
        <translation>{position} de {count} nesta página</translation>
    </message>
    <message numerus="yes">
        <source>%n doubtful on this page</source>
        <translation>
            <numerusform>%n duvidosa nesta página</numerusform>
            <numerusform>%n duvidosas nesta página</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} in the document</source>
        <translation>{count} no documento</translation>
    </message>
    <message>
        <source>{count} in the document so far</source>
        <translation>{count} no documento até agora</translation>
    </message>
    <message>
        <source>{page}, {document}</source>
        <translation>{page}, {document}</translation>
    </message>
    <message numerus="yes">
        <source>%n doubtful</source>
        <translation>
            <numerusform>%n duvidosa</numerusform>
            <numerusform>%n duvidosas</numerusform>
        </translation>
    </message>
    <message>
        <source>Doubtful words: {counts}</source>
        <translation>Palavras duvidosas: {counts}</translation>
    </message>
</context>
<context>
    <name>DropHint</name>
    <message>
        <source>Drop to read</source>
        <translation>Solte para ler</translation>
    </message>
</context>
<context>
    <name>EditActions</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Desfazer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Refazer</translation>
    </message>
    <message>
        <source>Edit &amp;text</source>
        <translation>Editar &amp;texto</translation>
    </message>
    <message>
        <source>Edit the lines of the current block in the text</source>
        <translation>Editar no texto as linhas do bloco atual</translation>
    </message>
    <message>
        <source>Edit &amp;word under the ink</source>
        <translation>Editar a &amp;palavra na página</translation>
    </message>
    <message>
        <source>Edit the current word at its place on the page</source>
        <translation>Editar a palavra atual no lugar dela na página</translation>
    </message>
    <message>
        <source>&amp;Next doubtful word</source>
        <translation>Pró&amp;xima palavra duvidosa</translation>
    </message>
    <message>
        <source>&amp;Previous doubtful word</source>
        <translation>Palavra duvidosa &amp;anterior</translation>
    </message>
    <message>
        <source>Read &amp;page again…</source>
        <translation>Ler a pá&amp;gina de novo…</translation>
    </message>
    <message>
        <source>Read an &amp;area…</source>
        <translation>&amp;Ler uma área…</translation>
    </message>
    <message>
        <source>Draw an area on the page and read it again, or for the first time</source>
        <translation>Desenhar uma área na página e lê-la de novo, ou pela primeira vez</translation>
    </message>
    <message>
        <source>&amp;Ignore an area…</source>
        <translation>&amp;Ignorar uma área…</translation>
    </message>
    <message>
        <source>Draw an area on the page and drop the text in it</source>
        <translation>Desenhar uma área na página e descartar o texto nela</translation>
    </message>
    <message>
        <source>I&amp;mprove doubtful parts…</source>
        <translation>&amp;Melhorar trechos duvidosos…</translation>
    </message>
    <message>
        <source>Let a vision model look again at what the fast reader was unsure of</source>
        <translation>Fazer um modelo de visão rever o que deixou a leitura rápida em dúvida</translation>
    </message>
    <message>
        <source>Restore the machine&apos;s reading of this &amp;block</source>
        <translation>Restaurar a leitura automática deste &amp;bloco</translation>
    </message>
    <message>
        <source>Restore the machine&apos;s reading of this pa&amp;ge</source>
        <translation>Restaurar a leitura automática d&amp;esta página</translation>
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
        <translation>O arquivo ou a pasta não existe.</translation>
    </message>
    <message>
        <source>Check its name and place.</source>
        <translation>Verifique o nome e o local.</translation>
    </message>
    <message>
        <source>The system does not let the file be read.</source>
        <translation>O sistema não permite ler o arquivo.</translation>
    </message>
    <message>
        <source>Check its rights, and whether its drive is connected.</source>
        <translation>Verifique as permissões e se a unidade está conectada.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>O arquivo está vazio.</translation>
    </message>
    <message>
        <source>Get the file again from where it came.</source>
        <translation>Obtenha o arquivo de novo na origem.</translation>
    </message>
    <message>
        <source>The content of the file is of no kind that can be read.</source>
        <translation>O conteúdo do arquivo não é de um tipo que possa ser lido.</translation>
    </message>
    <message>
        <source>Use a PDF or a picture.</source>
        <translation>Use um PDF ou uma imagem.</translation>
    </message>
    <message>
        <source>The file is damaged or was changed, and cannot be opened.</source>
        <translation>O arquivo está danificado ou foi alterado e não pode ser aberto.</translation>
    </message>
    <message>
        <source>Open it in another program and save it anew.</source>
        <translation>Abra-o em outro programa e salve-o de novo.</translation>
    </message>
    <message>
        <source>The PDF is protected by a password.</source>
        <translation>O PDF está protegido por senha.</translation>
    </message>
    <message>
        <source>Enter the password.</source>
        <translation>Digite a senha.</translation>
    </message>
    <message>
        <source>The password does not open the PDF.</source>
        <translation>A senha não abre o PDF.</translation>
    </message>
    <message>
        <source>Check the password, capital letters too.</source>
        <translation>Verifique a senha, inclusive as maiúsculas.</translation>
    </message>
    <message>
        <source>The file has no pages.</source>
        <translation>O arquivo não tem páginas.</translation>
    </message>
    <message>
        <source>The page range names no page of the file, or cannot be understood.</source>
        <translation>O intervalo não corresponde a nenhuma página do arquivo ou não pode ser entendido.</translation>
    </message>
    <message>
        <source>Write it like 1-3,7,10-end.</source>
        <translation>Escreva assim: 1-3,7,10-end.</translation>
    </message>
    <message>
        <source>The picture has more pixels than allowed.</source>
        <translation>A imagem tem mais pixels que o permitido.</translation>
    </message>
    <message>
        <source>Make it smaller, or raise the limit in the settings.</source>
        <translation>Reduza a imagem ou aumente o limite nas configurações.</translation>
    </message>
    <message>
        <source>The file has more pages than allowed.</source>
        <translation>O arquivo tem mais páginas que o permitido.</translation>
    </message>
    <message>
        <source>Choose a page range, or raise the limit in the settings.</source>
        <translation>Escolha um intervalo de páginas ou aumente o limite nas configurações.</translation>
    </message>
    <message>
        <source>The page is damaged and cannot be drawn.</source>
        <translation>A página está danificada e não pode ser exibida.</translation>
    </message>
    <message>
        <source>Open the file in another program and save it anew.</source>
        <translation>Abra o arquivo em outro programa e salve-o de novo.</translation>
    </message>
    <message>
        <source>There is no file here that can be read.</source>
        <translation>Não há aqui nenhum arquivo que possa ser lido.</translation>
    </message>
    <message>
        <source>Choose PDFs or pictures.</source>
        <translation>Escolha PDFs ou imagens.</translation>
    </message>
    <message>
        <source>The reading process ended unexpectedly.</source>
        <translation>O processo de leitura terminou inesperadamente.</translation>
    </message>
    <message>
        <source>Try again; if it happens again, look into the log.</source>
        <translation>Tente de novo; se acontecer outra vez, consulte o registro.</translation>
    </message>
    <message>
        <source>The reading process used too much memory and was ended.</source>
        <translation>O processo de leitura usou memória demais e foi encerrado.</translation>
    </message>
    <message>
        <source>Close other programs, or raise the limit in the settings.</source>
        <translation>Feche outros programas ou aumente o limite nas configurações.</translation>
    </message>
    <message>
        <source>The page made no progress for too long and was given up.</source>
        <translation>A página ficou tempo demais sem avançar e foi abandonada.</translation>
    </message>
    <message>
        <source>Try again, or raise the time limit in the settings.</source>
        <translation>Tente de novo ou aumente o limite de tempo nas configurações.</translation>
    </message>
    <message>
        <source>The page could not be recognised.</source>
        <translation>Não foi possível reconhecer a página.</translation>
    </message>
    <message>
        <source>This version does not have what was asked for.</source>
        <translation>Esta versão não tem o que foi pedido.</translation>
    </message>
    <message>
        <source>Choose something else.</source>
        <translation>Escolha outra opção.</translation>
    </message>
    <message>
        <source>No installed model reads this language.</source>
        <translation>Nenhum modelo instalado lê este idioma.</translation>
    </message>
    <message>
        <source>Choose another language, or install a model for it in the settings under Models.</source>
        <translation>Escolha outro idioma ou instale um modelo para ele nas configurações, em Modelos.</translation>
    </message>
    <message>
        <source>Not one page could be read.</source>
        <translation>Não foi possível ler nenhuma página.</translation>
    </message>
    <message>
        <source>Look at the reasons page by page.</source>
        <translation>Veja os motivos página por página.</translation>
    </message>
    <message>
        <source>The language model failed while it was writing.</source>
        <translation>O modelo de linguagem falhou enquanto escrevia.</translation>
    </message>
    <message>
        <source>Ask again; if it happens again, look into the log.</source>
        <translation>Pergunte de novo; se acontecer outra vez, consulte o registro.</translation>
    </message>
    <message>
        <source>A model is missing.</source>
        <translation>Falta um modelo.</translation>
    </message>
    <message>
        <source>Install it in the settings under Models.</source>
        <translation>Instale-o nas configurações, em Modelos.</translation>
    </message>
    <message>
        <source>The files of a model are damaged.</source>
        <translation>Os arquivos de um modelo estão danificados.</translation>
    </message>
    <message>
        <source>Install the model again in the settings under Models.</source>
        <translation>Instale o modelo de novo nas configurações, em Modelos.</translation>
    </message>
    <message>
        <source>There is no such model.</source>
        <translation>Esse modelo não existe.</translation>
    </message>
    <message>
        <source>Choose a model from the list.</source>
        <translation>Escolha um modelo da lista.</translation>
    </message>
    <message>
        <source>The model could not be downloaded.</source>
        <translation>Não foi possível baixar o modelo.</translation>
    </message>
    <message>
        <source>Check the connection, or import the model from a folder.</source>
        <translation>Verifique a conexão ou importe o modelo de uma pasta.</translation>
    </message>
    <message>
        <source>The settings forbid the network.</source>
        <translation>As configurações não permitem usar a rede.</translation>
    </message>
    <message>
        <source>Allow downloads in the settings, or import from a folder.</source>
        <translation>Permita os downloads nas configurações ou importe de uma pasta.</translation>
    </message>
    <message>
        <source>The file is no model, or does not fit the others it was given with.</source>
        <translation>O arquivo não é um modelo ou não combina com os outros indicados.</translation>
    </message>
    <message>
        <source>Choose the files that belong together, as their maker names them.</source>
        <translation>Escolha os arquivos que pertencem juntos, conforme os nomes dados pelo criador.</translation>
    </message>
    <message>
        <source>The model needs more memory than this machine has free.</source>
        <translation>O modelo precisa de mais memória do que este computador tem livre.</translation>
    </message>
    <message>
        <source>Close other programs, or choose a smaller model in the settings under Models.</source>
        <translation>Feche outros programas ou escolha um modelo menor nas configurações, em Modelos.</translation>
    </message>
    <message>
        <source>The process of the language model ended unexpectedly.</source>
        <translation>O processo do modelo de linguagem terminou inesperadamente.</translation>
    </message>
    <message>
        <source>Ask again; if it happens again, choose another model.</source>
        <translation>Pergunte de novo; se acontecer outra vez, escolha outro modelo.</translation>
    </message>
    <message>
        <source>The language model used too much memory and was stopped.</source>
        <translation>O modelo de linguagem usou memória demais e foi encerrado.</translation>
    </message>
    <message>
        <source>A file of this name exists already.</source>
        <translation>Já existe um arquivo com este nome.</translation>
    </message>
    <message>
        <source>Allow replacing it, or choose another name.</source>
        <translation>Permita a substituição ou escolha outro nome.</translation>
    </message>
    <message>
        <source>The folder cannot be written to.</source>
        <translation>Não é possível gravar na pasta.</translation>
    </message>
    <message>
        <source>Choose another folder, or check its rights.</source>
        <translation>Escolha outra pasta ou verifique as permissões.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>O disco está cheio.</translation>
    </message>
    <message>
        <source>Make room on it, or choose another place.</source>
        <translation>Libere espaço ou escolha outro local.</translation>
    </message>
    <message>
        <source>The result could not be made.</source>
        <translation>Não foi possível gerar o resultado.</translation>
    </message>
    <message>
        <source>A setting has a value that is not allowed.</source>
        <translation>Uma configuração tem um valor não permitido.</translation>
    </message>
    <message>
        <source>Correct it in the settings.</source>
        <translation>Corrija-o nas configurações.</translation>
    </message>
    <message>
        <source>There is no such tool.</source>
        <translation>Essa ferramenta não existe.</translation>
    </message>
    <message>
        <source>Choose a tool from the list.</source>
        <translation>Escolha uma ferramenta da lista.</translation>
    </message>
    <message>
        <source>There is no such format.</source>
        <translation>Esse formato não existe.</translation>
    </message>
    <message>
        <source>Choose a format from the list.</source>
        <translation>Escolha um formato da lista.</translation>
    </message>
    <message>
        <source>The name template cannot be filled.</source>
        <translation>Não é possível preencher o modelo do nome.</translation>
    </message>
    <message>
        <source>Use the fields that are listed beside it.</source>
        <translation>Use os campos listados ao lado.</translation>
    </message>
    <message>
        <source>Another program is using the library.</source>
        <translation>Outro programa está usando a biblioteca.</translation>
    </message>
    <message>
        <source>Wait until it has finished, then try again.</source>
        <translation>Espere que ele termine e tente de novo.</translation>
    </message>
    <message>
        <source>The library cannot be read.</source>
        <translation>Não é possível ler a biblioteca.</translation>
    </message>
    <message>
        <source>Put back a copy of it, or delete it in the settings under Storage and privacy.</source>
        <translation>Restaure uma cópia ou exclua-a nas configurações, em Armazenamento e privacidade.</translation>
    </message>
    <message>
        <source>The document is no longer in the library.</source>
        <translation>O documento não está mais na biblioteca.</translation>
    </message>
    <message>
        <source>Read the file again.</source>
        <translation>Leia o arquivo de novo.</translation>
    </message>
    <message>
        <source>The page was changed elsewhere in the meantime.</source>
        <translation>Enquanto isso, a página foi alterada em outro lugar.</translation>
    </message>
    <message>
        <source>Look at the page as it is now, and change it again.</source>
        <translation>Veja a página como está agora e altere-a de novo.</translation>
    </message>
    <message>
        <source>There is more text than the language model can keep in mind.</source>
        <translation>Há mais texto do que o modelo de linguagem consegue reter.</translation>
    </message>
    <message>
        <source>Ask about fewer pages, or choose a model with a longer context.</source>
        <translation>Pergunte sobre menos páginas ou escolha um modelo com contexto mais longo.</translation>
    </message>
    <message>
        <source>The document holds no text to answer from.</source>
        <translation>O documento não contém texto com que responder.</translation>
    </message>
    <message>
        <source>Read it first, or read it again in another way.</source>
        <translation>Leia-o primeiro ou leia-o de novo de outra forma.</translation>
    </message>
    <message>
        <source>The question holds no word.</source>
        <translation>A pergunta não contém nenhuma palavra.</translation>
    </message>
    <message>
        <source>Write what you want to know.</source>
        <translation>Escreva o que você quer saber.</translation>
    </message>
    <message>
        <source>The conversation is no longer there.</source>
        <translation>A conversa não existe mais.</translation>
    </message>
    <message>
        <source>Ask again; another conversation begins.</source>
        <translation>Pergunte de novo; outra conversa será iniciada.</translation>
    </message>
    <message>
        <source>The description of the fields cannot be used.</source>
        <translation>A descrição dos campos não pode ser usada.</translation>
    </message>
    <message>
        <source>Choose a preset, or correct the JSON Schema.</source>
        <translation>Escolha uma predefinição ou corrija o JSON Schema.</translation>
    </message>
    <message>
        <source>The installed model cannot translate into this language.</source>
        <translation>O modelo instalado não consegue traduzir para este idioma.</translation>
    </message>
    <message>
        <source>Choose another language, or a larger model in the settings under Models.</source>
        <translation>Escolha outro idioma ou um modelo maior nas configurações, em Modelos.</translation>
    </message>
    <message>
        <source>A token is needed.</source>
        <translation>É necessário um token.</translation>
    </message>
    <message>
        <source>Make one in the settings under Other programs.</source>
        <translation>Crie um nas configurações, em Outros programas.</translation>
    </message>
    <message>
        <source>The token is unknown or was revoked.</source>
        <translation>O token é desconhecido ou foi revogado.</translation>
    </message>
    <message>
        <source>Make a new one in the settings under Other programs.</source>
        <translation>Crie um novo nas configurações, em Outros programas.</translation>
    </message>
    <message>
        <source>The pages of the token, or of the day, are used up.</source>
        <translation>As páginas do token ou do dia se esgotaram.</translation>
    </message>
    <message>
        <source>Raise its limits in the settings under Other programs, or wait.</source>
        <translation>Aumente os limites nas configurações, em Outros programas, ou espere.</translation>
    </message>
    <message>
        <source>There is no such job.</source>
        <translation>Essa tarefa não existe.</translation>
    </message>
    <message>
        <source>Look at the list of jobs.</source>
        <translation>Consulte a lista de tarefas.</translation>
    </message>
    <message>
        <source>The job has no result yet, or failed.</source>
        <translation>A tarefa ainda não tem resultado ou falhou.</translation>
    </message>
    <message>
        <source>Wait until it has ended.</source>
        <translation>Espere até que ela termine.</translation>
    </message>
    <message>
        <source>A value is missing or not allowed.</source>
        <translation>Falta um valor ou ele não é permitido.</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>Corrija-o e tente de novo.</translation>
    </message>
    <message>
        <source>The file is larger than the limit.</source>
        <translation>O arquivo é maior que o limite.</translation>
    </message>
    <message>
        <source>Raise the limit in the settings under Other programs.</source>
        <translation>Aumente o limite nas configurações, em Outros programas.</translation>
    </message>
    <message>
        <source>Too much is under way already.</source>
        <translation>Já há coisas demais em andamento.</translation>
    </message>
    <message>
        <source>Wait until some of it has ended.</source>
        <translation>Espere até que uma parte termine.</translation>
    </message>
    <message>
        <source>There is as much work as can be held, or the server is stopping.</source>
        <translation>Não cabe mais trabalho na fila, ou o servidor está parando.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Tente de novo mais tarde.</translation>
    </message>
    <message>
        <source>There is no such token any more.</source>
        <translation>Esse token não existe mais.</translation>
    </message>
    <message>
        <source>Look at the list of tokens.</source>
        <translation>Consulte a lista de tokens.</translation>
    </message>
    <message>
        <source>The request comes from a web page or another address, which is refused.</source>
        <translation>A solicitação vem de uma página da web ou de outro endereço e foi recusada.</translation>
    </message>
    <message>
        <source>Send it from a program on this computer.</source>
        <translation>Envie-a de um programa neste computador.</translation>
    </message>
    <message>
        <source>There is nothing at this address.</source>
        <translation>Não há nada neste endereço.</translation>
    </message>
    <message>
        <source>Look at the list of addresses under /docs.</source>
        <translation>Consulte a lista de endereços em /docs.</translation>
    </message>
    <message>
        <source>This cannot be done at this address.</source>
        <translation>Isso não pode ser feito neste endereço.</translation>
    </message>
    <message>
        <source>Another program listens on this port.</source>
        <translation>Outro programa está usando esta porta.</translation>
    </message>
    <message>
        <source>Choose another port in the settings under Other programs.</source>
        <translation>Escolha outra porta nas configurações, em Outros programas.</translation>
    </message>
    <message>
        <source>The address reaches beyond this computer, or is none of its own.</source>
        <translation>O endereço vai além deste computador ou não pertence a ele.</translation>
    </message>
    <message>
        <source>Use the address of this computer itself.</source>
        <translation>Use o endereço deste próprio computador.</translation>
    </message>
    <message>
        <source>The certificate or its key cannot be used.</source>
        <translation>O certificado ou a chave dele não pode ser usado.</translation>
    </message>
    <message>
        <source>Check both files.</source>
        <translation>Verifique os dois arquivos.</translation>
    </message>
    <message>
        <source>The watched folder or the folder of the results cannot be used.</source>
        <translation>A pasta monitorada ou a pasta dos resultados não pode ser usada.</translation>
    </message>
    <message>
        <source>Check that both are there and can be written, and that the folder is not watched already.</source>
        <translation>Verifique se as duas existem e permitem gravação, e se a pasta já não está sendo monitorada.</translation>
    </message>
    <message>
        <source>The model comes under a licence of its own, which was not accepted.</source>
        <translation>O modelo tem uma licença própria, que não foi aceita.</translation>
    </message>
    <message>
        <source>Read the licence in the settings under Models, and accept it there.</source>
        <translation>Leia a licença nas configurações, em Modelos, e aceite-a lá.</translation>
    </message>
    <message>
        <source>The window cannot open.</source>
        <translation>Não é possível abrir a janela.</translation>
    </message>
    <message>
        <source>Use the command line.</source>
        <translation>Use a linha de comando.</translation>
    </message>
    <message>
        <source>Nobody could say whether there is a newer version.</source>
        <translation>Não foi possível saber se há uma versão mais recente.</translation>
    </message>
    <message>
        <source>Try again later; everything else works without it.</source>
        <translation>Tente de novo mais tarde; todo o resto funciona sem isso.</translation>
    </message>
    <message>
        <source>Something failed unexpectedly.</source>
        <translation>Ocorreu um erro inesperado.</translation>
    </message>
    <message>
        <source>The log holds the details.</source>
        <translation>O registro contém os detalhes.</translation>
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
        <translation>Texto sem formatação</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Página da web</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Documento do Word</translation>
    </message>
    <message>
        <source>Searchable PDF</source>
        <translation>PDF pesquisável</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Dados</translation>
    </message>
    <message>
        <source>Tables as CSV</source>
        <translation>Tabelas em CSV</translation>
    </message>
    <message>
        <source>Tables as Excel workbook</source>
        <translation>Tabelas em pasta de trabalho do Excel</translation>
    </message>
    <message>
        <source>JSON with all boxes</source>
        <translation>JSON com todas as caixas</translation>
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
        <translation>Nome do original</translation>
    </message>
    <message>
        <source>Ending of the source</source>
        <translation>Extensão do original</translation>
    </message>
    <message>
        <source>Running number</source>
        <translation>Número sequencial</translation>
    </message>
    <message>
        <source>Today&apos;s date</source>
        <translation>Data de hoje</translation>
    </message>
    <message>
        <source>Time of the export</source>
        <translation>Hora da exportação</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Tier that read it</source>
        <translation>Motor que o leu</translation>
    </message>
    <message>
        <source>Language setting</source>
        <translation>Idioma escolhido</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Salvo</translation>
    </message>
    <message>
        <source>{} of the text found</source>
        <translation>{} do texto encontrado</translation>
    </message>
    <message>
        <source>boxes off by {} of a line&apos;s height</source>
        <translation>caixas com desvio de {} da altura da linha</translation>
    </message>
    <message>
        <source>same size as the source</source>
        <translation>mesmo tamanho do original</translation>
    </message>
    <message>
        <source>{} larger than the source</source>
        <translation>{} maior que o original</translation>
    </message>
    <message>
        <source>{} smaller than the source</source>
        <translation>{} menor que o original</translation>
    </message>
    <message>
        <source>The PDF does not hold what was read.</source>
        <translation>O PDF não contém o que foi lido.</translation>
    </message>
    <message>
        <source>PDF/A-2 for archives</source>
        <translation>PDF/A-2 para arquivamento</translation>
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
        <translation>Progresso da exportação</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar na pasta</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Copy all text</source>
        <translation>Copiar todo o texto</translation>
    </message>
    <message>
        <source>Copy the text of the exported documents</source>
        <translation>Copiar o texto dos documentos exportados</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Results of the export</source>
        <translation>Resultados da exportação</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of these names exist already.</source>
        <translation>
            <numerusform>Já existe %n arquivo com este nome.</numerusform>
            <numerusform>Já existem %n arquivos com estes nomes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Substituir</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Manter os dois</translation>
    </message>
    <message>
        <source>{} of {} files done</source>
        <translation>{} de {} arquivos prontos</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Parando…</translation>
    </message>
    <message>
        <source>{} of {} files could not be made as they should be.</source>
        <translation>{} de {} arquivos não puderam ser gerados corretamente.</translation>
    </message>
    <message>
        <source>Stopped; what was written so far stays.</source>
        <translation>Parado; o que já foi salvo permanece.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written</source>
        <translation>
            <numerusform>%n arquivo salvo</numerusform>
            <numerusform>%n arquivos salvos</numerusform>
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
        <translation>A janela de exportação começa com estas opções e guarda aqui o que foi escolhido nela por último.</translation>
    </message>
</context>
<context>
    <name>FieldNames</name>
    <message>
        <source>address</source>
        <translation>endereço</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>valor</translation>
    </message>
    <message>
        <source>authority</source>
        <translation>autoridade</translation>
    </message>
    <message>
        <source>buyer name</source>
        <translation>nome do comprador</translation>
    </message>
    <message>
        <source>cash</source>
        <translation>dinheiro</translation>
    </message>
    <message>
        <source>change</source>
        <translation>troco</translation>
    </message>
    <message>
        <source>company</source>
        <translation>empresa</translation>
    </message>
    <message>
        <source>currency</source>
        <translation>moeda</translation>
    </message>
    <message>
        <source>date</source>
        <translation>data</translation>
    </message>
    <message>
        <source>date of birth</source>
        <translation>data de nascimento</translation>
    </message>
    <message>
        <source>date of expiry</source>
        <translation>data de validade</translation>
    </message>
    <message>
        <source>date of issue</source>
        <translation>data de emissão</translation>
    </message>
    <message>
        <source>description</source>
        <translation>descrição</translation>
    </message>
    <message>
        <source>document number</source>
        <translation>número do documento</translation>
    </message>
    <message>
        <source>due date</source>
        <translation>vencimento</translation>
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
        <translation>nomes próprios</translation>
    </message>
    <message>
        <source>IBAN</source>
        <translation>IBAN</translation>
    </message>
    <message>
        <source>seller VAT ID</source>
        <translation>número fiscal do vendedor</translation>
    </message>
    <message>
        <source>invoice date</source>
        <translation>data da fatura</translation>
    </message>
    <message>
        <source>invoice number</source>
        <translation>número da fatura</translation>
    </message>
    <message>
        <source>items</source>
        <translation>itens</translation>
    </message>
    <message>
        <source>job title</source>
        <translation>cargo</translation>
    </message>
    <message>
        <source>merchant</source>
        <translation>estabelecimento</translation>
    </message>
    <message>
        <source>merchant phone</source>
        <translation>telefone do estabelecimento</translation>
    </message>
    <message>
        <source>mobile</source>
        <translation>celular</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nome</translation>
    </message>
    <message>
        <source>nationality</source>
        <translation>nacionalidade</translation>
    </message>
    <message>
        <source>order number</source>
        <translation>número do pedido</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>telefone</translation>
    </message>
    <message>
        <source>place of birth</source>
        <translation>local de nascimento</translation>
    </message>
    <message>
        <source>position</source>
        <translation>posição</translation>
    </message>
    <message>
        <source>quantity</source>
        <translation>quantidade</translation>
    </message>
    <message>
        <source>receipt number</source>
        <translation>número do recibo</translation>
    </message>
    <message>
        <source>seller email</source>
        <translation>e-mail do vendedor</translation>
    </message>
    <message>
        <source>seller name</source>
        <translation>nome do vendedor</translation>
    </message>
    <message>
        <source>seller phone</source>
        <translation>telefone do vendedor</translation>
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
        <translation>sobrenome</translation>
    </message>
    <message>
        <source>tax</source>
        <translation>imposto</translation>
    </message>
    <message>
        <source>tax rate</source>
        <translation>alíquota do imposto</translation>
    </message>
    <message>
        <source>total</source>
        <translation>total</translation>
    </message>
    <message>
        <source>unit price</source>
        <translation>preço unitário</translation>
    </message>
    <message>
        <source>website</source>
        <translation>site</translation>
    </message>
</context>
<context>
    <name>FieldNotes</name>
    <message>
        <source>The items add up to {whole}, the sum is {total}.</source>
        <translation>Os itens somam {whole}; o subtotal indica {total}.</translation>
    </message>
    <message>
        <source>The items add up to {whole}, the total is {total}.</source>
        <translation>Os itens somam {whole}; o total indica {total}.</translation>
    </message>
    <message>
        <source>Sum before tax and tax add up to {whole}, the total is {total}.</source>
        <translation>O valor sem imposto e o imposto somam {whole}; o total indica {total}.</translation>
    </message>
    <message>
        <source>Cash less change is {whole}, the total is {total}.</source>
        <translation>O dinheiro menos o troco dá {whole}; o total indica {total}.</translation>
    </message>
    <message>
        <source>No table with the columns of &quot;{name}&quot; was found.</source>
        <translation>Nenhuma tabela com as colunas de “{name}” foi encontrada.</translation>
    </message>
    <message>
        <source>No language model is installed: the fields are from rules alone.</source>
        <translation>Nenhum modelo de linguagem está instalado: os campos vêm só de regras.</translation>
    </message>
    <message>
        <source>The fields are from rules alone: {reason}.</source>
        <translation>Os campos vêm só de regras: {reason}.</translation>
    </message>
    <message>
        <source>The model {name} is too small to choose values: the fields are from rules alone.</source>
        <translation>O modelo {name} é pequeno demais para escolher valores: os campos vêm só de regras.</translation>
    </message>
    <message>
        <source>The fields are from rules alone: {reason}, twice.</source>
        <translation>Os campos vêm só de regras: {reason}, duas vezes.</translation>
    </message>
    <message>
        <source>Only the first {count} lines were looked through.</source>
        <translation>Somente as primeiras {count} linhas foram examinadas.</translation>
    </message>
    <message>
        <source>the language model failed</source>
        <translation>o modelo de linguagem falhou</translation>
    </message>
    <message>
        <source>the language model took too long</source>
        <translation>o modelo de linguagem demorou demais</translation>
    </message>
    <message>
        <source>its answer was no JSON</source>
        <translation>a resposta dele não era JSON</translation>
    </message>
    <message>
        <source>found by its place or form, no label stands beside it</source>
        <translation>encontrado pela posição ou forma, sem rótulo ao lado</translation>
    </message>
    <message>
        <source>chosen by the language model, no label stands beside it</source>
        <translation>escolhido pelo modelo de linguagem, sem rótulo ao lado</translation>
    </message>
    <message>
        <source>the language model said this; it stands nowhere in the document and was left out</source>
        <translation>o modelo de linguagem disse isto, mas não consta no documento e foi omitido</translation>
    </message>
    <message>
        <source>the sign stands for several currencies</source>
        <translation>o símbolo serve para várias moedas</translation>
    </message>
    <message>
        <source>several currencies are named</source>
        <translation>várias moedas são mencionadas</translation>
    </message>
    <message>
        <source>day and month may be the other way round</source>
        <translation>dia e mês podem estar trocados</translation>
    </message>
    <message>
        <source>adds up: {sum}</source>
        <translation>confere: {sum}</translation>
    </message>
    <message>
        <source>the items add up to {whole}</source>
        <translation>os itens somam {whole}</translation>
    </message>
    <message>
        <source>does not add up with the other amounts</source>
        <translation>não confere com os outros valores</translation>
    </message>
    <message>
        <source>read with a confidence of {share} only</source>
        <translation>lido com confiança de apenas {share}</translation>
    </message>
    <message>
        <source>it is in this language already</source>
        <translation>já está neste idioma</translation>
    </message>
    <message>
        <source>not found again: {names}</source>
        <translation>não reencontrado: {names}</translation>
    </message>
    <message>
        <source>stays in the original: {reason}</source>
        <translation>fica no original: {reason}</translation>
    </message>
    <message>
        <source>{missing} would be missing</source>
        <translation>faltaria {missing}</translation>
    </message>
    <message>
        <source>{added} would be new</source>
        <translation>sobraria {added}</translation>
    </message>
    <message>
        <source>{missing} would be missing and {added} would be new</source>
        <translation>faltaria {missing} e sobraria {added}</translation>
    </message>
    <message>
        <source>the model repeated the original</source>
        <translation>o modelo repetiu o original</translation>
    </message>
    <message>
        <source>the model repeated itself</source>
        <translation>o modelo se repetiu</translation>
    </message>
    <message>
        <source>the model gave no text</source>
        <translation>o modelo não deu nenhum texto</translation>
    </message>
    <message>
        <source>the model took too long</source>
        <translation>o modelo demorou demais</translation>
    </message>
    <message>
        <source>the model wrote something else</source>
        <translation>o modelo escreveu outra coisa</translation>
    </message>
    <message>
        <source>the model did not come to an end</source>
        <translation>o modelo não chegou ao fim</translation>
    </message>
    <message>
        <source>it is too long for the model</source>
        <translation>é longo demais para o modelo</translation>
    </message>
    <message>
        <source>the answer is in another language ({tag})</source>
        <translation>a resposta está em outro idioma ({tag})</translation>
    </message>
    <message>
        <source>the model {name} is too small to translate</source>
        <translation>o modelo {name} é pequeno demais para traduzir</translation>
    </message>
    <message>
        <source>the model {name} is not made for {language}</source>
        <translation>o modelo {name} não é feito para este idioma ({language})</translation>
    </message>
</context>
<context>
    <name>FieldsDialog</name>
    <message>
        <source>Takes values out of the document that is shown. Each is looked up in the text; choose a row to see where it stands. What could not be proved is marked.</source>
        <translation>Extrai valores do documento exibido. Cada um é procurado no texto; escolha uma linha para ver onde está. O que não pôde ser comprovado fica marcado.</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Campos</translation>
    </message>
    <message>
        <source>What to take out</source>
        <translation>O que extrair</translation>
    </message>
    <message>
        <source>JSON Schema of your own…</source>
        <translation>JSON Schema próprio…</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Extrair</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Salvo: {name}</translation>
    </message>
    <message>
        <source>JSON Schema of your own</source>
        <translation>JSON Schema próprio</translation>
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
        <translation>Tabela</translation>
    </message>
    <message>
        <source>Save fields</source>
        <translation>Salvar campos</translation>
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
        <translation>Comprovação</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Confidence: {share}</source>
        <translation>Confiança: {share}</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>não encontrado</translation>
    </message>
</context>
<context>
    <name>FileField</name>
    <message>
        <source>Choose…</source>
        <translation>Escolher…</translation>
    </message>
    <message>
        <source>Choose: {}</source>
        <translation>Escolher: {}</translation>
    </message>
</context>
<context>
    <name>FolderField</name>
    <message>
        <source>Choose…</source>
        <translation>Escolher…</translation>
    </message>
    <message>
        <source>Choose: {}</source>
        <translation>Escolher: {}</translation>
    </message>
</context>
<context>
    <name>FoldersModel</name>
    <message>
        <source>Folder</source>
        <translation>Pasta</translation>
    </message>
    <message>
        <source>Makes</source>
        <translation>Gera</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluídos</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Deixados de lado</translation>
    </message>
    <message>
        <source>{} set aside</source>
        <translation>deixados de lado: {}</translation>
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
        <translation>Ferramentas</translation>
    </message>
    <message>
        <source>No tool has these words.</source>
        <translation>Nenhuma ferramenta contém essas palavras.</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>User guide</source>
        <translation>Guia do usuário</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Conteúdo</translation>
    </message>
    <message>
        <source>Page of the guide</source>
        <translation>Página do guia</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Avançar</translation>
    </message>
    <message>
        <source>Search in this page</source>
        <translation>Pesquisar nesta página</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Resultado anterior</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Próximo resultado</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Pesquisar</translation>
    </message>
    <message>
        <source>This installation was packaged without the guide.</source>
        <translation>Esta instalação não inclui o guia.</translation>
    </message>
    <message>
        <source>Not on this page</source>
        <translation>Não está nesta página</translation>
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
        <translation>números diferentes</translation>
    </message>
    <message>
        <source>doubtful text</source>
        <translation>texto duvidoso</translation>
    </message>
    <message>
        <source>table</source>
        <translation>tabela</translation>
    </message>
    <message>
        <source>hardly legible</source>
        <translation>pouco legível</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>{old} now, {new} read anew</source>
        <translation>agora {old}, nova leitura {new}</translation>
    </message>
    <message>
        <source>Numbers differ: {}</source>
        <translation>Números diferentes: {}</translation>
    </message>
</context>
<context>
    <name>ImproveDialog</name>
    <message>
        <source>Improve doubtful parts</source>
        <translation>Melhorar trechos duvidosos</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensagem</translation>
    </message>
    <message>
        <source>The text there has changed since; this proposal is dropped.</source>
        <translation>O texto desse lugar mudou desde então; esta proposta é descartada.</translation>
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
        <translation>Quais páginas</translation>
    </message>
    <message>
        <source>All pages of the document</source>
        <translation>Todas as páginas do documento</translation>
    </message>
    <message>
        <source>The page shown</source>
        <translation>A página exibida</translation>
    </message>
    <message>
        <source>A vision model reads doubtful text, tables and what is hardly legible once more, the worst first. Nothing is changed before you have seen what differs.</source>
        <translation>Um modelo de visão lê de novo texto duvidoso, tabelas e o que é pouco legível, começando pelo pior. Nada é alterado antes que as diferenças sejam vistas.</translation>
    </message>
    <message>
        <source>&amp;Time at most</source>
        <translation>Tempo &amp;máximo</translation>
    </message>
    <message>
        <source>&amp;Pages</source>
        <translation>&amp;Páginas</translation>
    </message>
    <message>
        <source>Looking again</source>
        <translation>Revisão</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Diferenças</translation>
    </message>
    <message>
        <source>The part as it stands on the page</source>
        <translation>O trecho como está na página</translation>
    </message>
    <message>
        <source>Numbers that differ</source>
        <translation>Números diferentes</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Rever</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Another look…</source>
        <translation>Rever outra vez…</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;Aceitar</translation>
    </message>
    <message>
        <source>Put this reading into the text (Enter in the list)</source>
        <translation>Pôr esta leitura no texto (Enter na lista)</translation>
    </message>
    <message>
        <source>&amp;Reject</source>
        <translation>&amp;Rejeitar</translation>
    </message>
    <message>
        <source>Keep the text as it is (Delete in the list)</source>
        <translation>Manter o texto como está (Delete na lista)</translation>
    </message>
    <message>
        <source>Accept &amp;where numbers agree</source>
        <translation>Aceitar com &amp;números iguais</translation>
    </message>
    <message>
        <source>Accept every difference that leaves all numbers as they are</source>
        <translation>Aceitar todas as diferenças que deixam todos os números como estão</translation>
    </message>
    <message>
        <source>Accept a&amp;ll</source>
        <translation>Aceitar &amp;tudo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s) of an earlier look are still open.</source>
        <translation>
            <numerusform>%n diferença de uma revisão anterior ainda está pendente.</numerusform>
            <numerusform>%n diferenças de uma revisão anterior ainda estão pendentes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking at part {number} of {total}; at most {minutes} min in all</source>
        <translation>Revendo o trecho {number} de {total}; no máximo {minutes} min ao todo</translation>
    </message>
    <message>
        <source>Looking for doubtful parts…</source>
        <translation>Procurando trechos duvidosos…</translation>
    </message>
    <message>
        <source>Nothing here is doubtful.</source>
        <translation>Nada aqui é duvidoso.</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) were read differently.</source>
        <translation>
            <numerusform>%n trecho foi lido de outra forma.</numerusform>
            <numerusform>%n trechos foram lidos de outra forma.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n more there was no time.</source>
        <translation>
            <numerusform>Para mais %n não houve tempo.</numerusform>
            <numerusform>Para mais %n não houve tempo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Parando…</translation>
    </message>
    <message>
        <source>All differences are dealt with.</source>
        <translation>Todas as diferenças foram tratadas.</translation>
    </message>
</context>
<context>
    <name>InkEditing</name>
    <message>
        <source>Accept word</source>
        <translation>Aceitar palavra</translation>
    </message>
    <message>
        <source>Edit word</source>
        <translation>Editar palavra</translation>
    </message>
    <message>
        <source>Split word</source>
        <translation>Dividir palavra</translation>
    </message>
    <message>
        <source>Merge words</source>
        <translation>Juntar palavras</translation>
    </message>
    <message>
        <source>Move box</source>
        <translation>Mover caixa</translation>
    </message>
</context>
<context>
    <name>InkField</name>
    <message>
        <source>Word under the ink</source>
        <translation>Palavra na página</translation>
    </message>
    <message>
        <source>Enter takes it over and goes to the next doubtful word, Tab to the next word, Esc leaves</source>
        <translation>Enter aceita e vai para a próxima palavra duvidosa, Tab para a próxima palavra, Esc sai</translation>
    </message>
    <message>
        <source>Right as it is, go on (Enter)</source>
        <translation>Correta como está, continuar (Enter)</translation>
    </message>
    <message>
        <source>Previous word (Shift+Tab)</source>
        <translation>Palavra anterior (Shift+Tab)</translation>
    </message>
    <message>
        <source>Next word (Tab)</source>
        <translation>Próxima palavra (Tab)</translation>
    </message>
    <message>
        <source>Split the word at the caret (Ctrl+D)</source>
        <translation>Dividir a palavra no cursor (Ctrl+D)</translation>
    </message>
    <message>
        <source>Merge with the next word (Ctrl+J)</source>
        <translation>Juntar com a próxima palavra (Ctrl+J)</translation>
    </message>
    <message>
        <source>Leave (Esc)</source>
        <translation>Sair (Esc)</translation>
    </message>
    <message>
        <source>Line: {text}</source>
        <translation>Linha: {text}</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>Open files</source>
        <translation>Abrir arquivos</translation>
    </message>
    <message>
        <source>Pictures and PDFs</source>
        <translation>Imagens e PDFs</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Todos os arquivos</translation>
    </message>
    <message>
        <source>Open a folder</source>
        <translation>Abrir uma pasta</translation>
    </message>
    <message>
        <source>The clipboard holds no picture and no files</source>
        <translation>A área de transferência não contém imagem nem arquivos</translation>
    </message>
</context>
<context>
    <name>InterruptedModel</name>
    <message>
        <source>begun {}</source>
        <translation>iniciado em {}</translation>
    </message>
    <message numerus="yes">
        <source>{} of %n page(s) read</source>
        <translation>
            <numerusform>{} de %n página lida</numerusform>
            <numerusform>{} de %n páginas lidas</numerusform>
        </translation>
    </message>
    <message>
        <source>no page read yet</source>
        <translation>nenhuma página lida ainda</translation>
    </message>
    <message>
        <source>the file is no longer there</source>
        <translation>o arquivo não está mais lá</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>en</source>
        <translation>pt</translation>
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
        <translation>Pesquisar idiomas</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>Tell the language from the text</source>
        <translation>Reconhecer o idioma pelo texto</translation>
    </message>
    <message>
        <source>Data to read {} is missing, and your settings forbid downloads.</source>
        <translation>Faltam dados para ler {}, e suas configurações não permitem downloads.</translation>
    </message>
    <message>
        <source>On Debian and Ubuntu these packages bring it: {}</source>
        <translation>No Debian e no Ubuntu, estes pacotes os fornecem: {}</translation>
    </message>
    <message>
        <source>Data to read {} is missing: {} to download.</source>
        <translation>Faltam dados para ler {}: {} a baixar.</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Baixar</translation>
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
        <translation>Idioma do texto; automático também serve para documentos mistos</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>All languages…</source>
        <translation>Todos os idiomas…</translation>
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
        <translation>Nome nativo</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Dados</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prontos</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Faltam</translation>
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
        <translation>Pesquisar no texto de todos os documentos</translation>
    </message>
    <message>
        <source>All words must be on a page; &quot;quotes&quot; keep words together</source>
        <translation>Todas as palavras devem estar em uma mesma página; as &quot;aspas&quot; mantêm as palavras juntas</translation>
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
        <translation>Excluir…</translation>
    </message>
    <message>
        <source>Find source file…</source>
        <translation>Localizar arquivo original…</translation>
    </message>
    <message>
        <source>Organise pages…</source>
        <translation>Organizar páginas…</translation>
    </message>
    <message>
        <source>No page holds these words.</source>
        <translation>Nenhuma página contém estas palavras.</translation>
    </message>
    <message>
        <source>Documents that were read appear here, with all their text to search.</source>
        <translation>Os documentos lidos aparecem aqui, com todo o texto para pesquisar.</translation>
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
        <translation>{} em {}</translation>
    </message>
    <message>
        <source>; the first are shown</source>
        <translation>; as primeiras são exibidas</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n document(s) from the library?</source>
        <translation>
            <numerusform>Excluir %n documento da biblioteca?</numerusform>
            <numerusform>Excluir %n documentos da biblioteca?</numerusform>
        </translation>
    </message>
    <message>
        <source>What was read is deleted. The source files and exported files on your disk stay.</source>
        <translation>O que foi lido será excluído. Os arquivos originais e os exportados permanecem no disco.</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) deleted</source>
        <translation>
            <numerusform>%n documento excluído</numerusform>
            <numerusform>%n documentos excluídos</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Where does {} lie now?</source>
        <translation>Onde está {} agora?</translation>
    </message>
    <message>
        <source>The source file was found.</source>
        <translation>O arquivo original foi encontrado.</translation>
    </message>
</context>
<context>
    <name>LicenceDialog</name>
    <message>
        <source>Licence</source>
        <translation>Licença</translation>
    </message>
    <message>
        <source>{} comes under a licence of its own, which limits who may use it and for what.</source>
        <translation>{} tem uma licença própria, que limita quem pode usá-lo e para quê.</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Texto da licença</translation>
    </message>
    <message>
        <source>Accept the licence</source>
        <translation>Aceitar a licença</translation>
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
        <translation>O que deu errado, com nomes de arquivos e nunca com o texto deles. O relatório que pode ser copiado também não tem nomes de arquivos: só versões, configurações e as últimas mensagens.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tudo</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Avisos e erros</translation>
    </message>
    <message>
        <source>Errors only</source>
        <translation>Somente erros</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Atualizar</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar na pasta</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copiar relatório</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensagens</translation>
    </message>
    <message>
        <source>The report is on the clipboard. Read it before you send it.</source>
        <translation>O relatório está na área de transferência. Leia-o antes de enviar.</translation>
    </message>
    <message>
        <source>Nothing was logged.</source>
        <translation>Nada foi registrado.</translation>
    </message>
    <message>
        <source>There is no log file yet.</source>
        <translation>Ainda não há arquivo de registro.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Something failed unexpectedly; the log file holds the details</source>
        <translation>Ocorreu um erro inesperado; o arquivo de registro contém os detalhes</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Fila</translation>
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
        <translation>Ferramentas</translation>
    </message>
    <message>
        <source>The models that read pictures are not installed ({}). PDFs that hold text can be read.</source>
        <translation>Os modelos que leem imagens não estão instalados ({}). PDFs que contêm texto podem ser lidos.</translation>
    </message>
    <message>
        <source>Install models…</source>
        <translation>Instalar modelos…</translation>
    </message>
    <message>
        <source>Some settings take effect when Pagesight is started again</source>
        <translation>Algumas configurações valerão quando o Pagesight for reiniciado</translation>
    </message>
    <message>
        <source>Close Pagesight?</source>
        <translation>Fechar o Pagesight?</translation>
    </message>
    <message>
        <source>Files are still being read; nothing of this window is kept. Close anyway?</source>
        <translation>Ainda há arquivos sendo lidos; nada desta janela é mantido. Fechar mesmo assim?</translation>
    </message>
    <message>
        <source>Files are still being read. Pages that are finished are kept, and the next start offers to go on. Close anyway?</source>
        <translation>Ainda há arquivos sendo lidos. As páginas concluídas são mantidas, e no próximo início será possível continuar. Fechar mesmo assim?</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>Fechar mesmo assim</translation>
    </message>
</context>
<context>
    <name>MarkdownTab</name>
    <message>
        <source>Page as Markdown, rendered</source>
        <translation>Página em Markdown, formatada</translation>
    </message>
    <message>
        <source>No text on this page.</source>
        <translation>Não há texto nesta página.</translation>
    </message>
    <message>
        <source>Page as Markdown, source</source>
        <translation>Página em Markdown, código-fonte</translation>
    </message>
    <message>
        <source>Show source</source>
        <translation>Mostrar código</translation>
    </message>
    <message>
        <source>Show the Markdown source</source>
        <translation>Mostrar o código-fonte Markdown</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Problem with this page</source>
        <translation>Problema com esta página</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Try to show the page again</source>
        <translation>Tentar exibir a página de novo</translation>
    </message>
    <message>
        <source>Find file…</source>
        <translation>Localizar arquivo…</translation>
    </message>
    <message>
        <source>Choose where the file lies now</source>
        <translation>Escolher onde está o arquivo agora</translation>
    </message>
</context>
<context>
    <name>ModelField</name>
    <message>
        <source>The best that is installed</source>
        <translation>O melhor instalado</translation>
    </message>
    <message>
        <source>{} (not installed)</source>
        <translation>{} (não instalado)</translation>
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
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Uso</translation>
    </message>
    <message>
        <source>{}, recommended for this machine</source>
        <translation>{}, recomendado para este computador</translation>
    </message>
    <message>
        <source>Chats and reads</source>
        <translation>Chat e leitura</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Reads pictures</source>
        <translation>Leitura de imagens</translation>
    </message>
    <message>
        <source>Finds lines</source>
        <translation>Detecção de linhas</translation>
    </message>
    <message>
        <source>Reads lines</source>
        <translation>Leitura de linhas</translation>
    </message>
    <message>
        <source>Turns pages</source>
        <translation>Orientação das páginas</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Layout</translation>
    </message>
    <message>
        <source>Compares sentences</source>
        <translation>Compara frases</translation>
    </message>
    <message>
        <source>Reads print quickly</source>
        <translation>Leitura rápida de impressos</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconhecido</translation>
    </message>
    <message>
        <source>Of the system</source>
        <translation>Do sistema</translation>
    </message>
    <message>
        <source>Of the program</source>
        <translation>Do programa</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>Instalado</translation>
    </message>
    <message>
        <source>Not installed</source>
        <translation>Não instalado</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Danificado</translation>
    </message>
    <message>
        <source>Older version</source>
        <translation>Versão anterior</translation>
    </message>
</context>
<context>
    <name>ModelWording</name>
    <message>
        <source>Recommended for this machine: the model that chats reads too, one download and one place in memory.</source>
        <translation>Recomendado para este computador: o modelo do chat também lê; um só download e um só lugar na memória.</translation>
    </message>
    <message>
        <source>Recommended for reading: the quickest for this machine.</source>
        <translation>Recomendado para leitura: o mais rápido para este computador.</translation>
    </message>
    <message>
        <source>Recommended for chat: the largest that this machine carries; larger ones answer better.</source>
        <translation>Recomendado para o chat: o maior que este computador suporta; os maiores respondem melhor.</translation>
    </message>
    <message>
        <source>Recommended for chat: larger ones need more memory than this machine has.</source>
        <translation>Recomendado para o chat: os maiores precisam de mais memória do que este computador tem.</translation>
    </message>
    <message>
        <source>It needs {} of memory and {} are free now: close other programs first.</source>
        <translation>Ele precisa de {} de memória e há {} livres agora: feche antes outros programas.</translation>
    </message>
    <message>
        <source>Estimated: {} a page on this machine.</source>
        <translation>Estimativa: {} por página neste computador.</translation>
    </message>
    <message>
        <source>Its speed on this machine was not measured yet.</source>
        <translation>A velocidade dele neste computador ainda não foi medida.</translation>
    </message>
    <message>
        <source>Measured on this machine: {} a page.</source>
        <translation>Medido neste computador: {} por página.</translation>
    </message>
    <message>
        <source>Measured on this machine: it writes {} tokens a second.</source>
        <translation>Medido neste computador: ele escreve {} tokens por segundo.</translation>
    </message>
    <message>
        <source>Memory: about {}</source>
        <translation>Memória: cerca de {}</translation>
    </message>
    <message>
        <source>the program&apos;s own files</source>
        <translation>arquivos do próprio programa</translation>
    </message>
    <message>
        <source>what is already installed</source>
        <translation>arquivos já instalados</translation>
    </message>
    <message>
        <source>{} or {}</source>
        <translation>{} ou {}</translation>
    </message>
    <message>
        <source>{} and {}</source>
        <translation>{} e {}</translation>
    </message>
    <message>
        <source>Very small: finds and repeats single facts of short English texts, often misses, cannot reason, translate or see pictures.</source>
        <translation>Muito pequeno: encontra e repete fatos isolados de textos curtos em inglês, erra com frequência e não consegue raciocinar, traduzir nem ver imagens.</translation>
    </message>
    <message>
        <source>Answers, summarises and translates between large languages, and reads handwriting, tables and formulas; slow without a graphics processor.</source>
        <translation>Responde, resume e traduz entre os principais idiomas, e lê manuscritos, tabelas e fórmulas; lento sem processador gráfico.</translation>
    </message>
    <message>
        <source>Answers, summarises, translates and reads handwriting, tables and formulas; about twice as slow as the 2B model.</source>
        <translation>Responde, resume, traduz e lê manuscritos, tabelas e fórmulas; cerca de duas vezes mais lento que o modelo 2B.</translation>
    </message>
    <message>
        <source>Made for reading documents in about 100 languages, block by block; it cannot chat.</source>
        <translation>Feito para ler documentos em cerca de 100 idiomas, bloco por bloco; não serve para o chat.</translation>
    </message>
    <message>
        <source>Made for reading documents, mostly Chinese, English and large European languages; it cannot chat, and is known to repeat itself on some pages.</source>
        <translation>Feito para ler documentos, sobretudo em chinês, inglês e nos principais idiomas europeus; não serve para o chat e é conhecido por se repetir em algumas páginas.</translation>
    </message>
</context>
<context>
    <name>ModelWork</name>
    <message>
        <source>Import from a folder…</source>
        <translation>Importar de uma pasta…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Folder with model files</source>
        <translation>Pasta com arquivos de modelos</translation>
    </message>
    <message>
        <source>Answering a question about a sample page</source>
        <translation>Respondendo a uma pergunta sobre uma página de exemplo</translation>
    </message>
    <message>
        <source>Reading parts of a sample page</source>
        <translation>Lendo trechos de uma página de exemplo</translation>
    </message>
    <message>
        <source>Waiting for another process that is installing models</source>
        <translation>Aguardando outro processo que está instalando modelos</translation>
    </message>
    <message>
        <source>Checking {}</source>
        <translation>Verificando {}</translation>
    </message>
    <message>
        <source>downloading {}</source>
        <translation>baixando {}</translation>
    </message>
    <message>
        <source>unpacking {}</source>
        <translation>descompactando {}</translation>
    </message>
    <message>
        <source>pip looks for {}</source>
        <translation>pip está procurando {}</translation>
    </message>
    <message>
        <source>copying</source>
        <translation>copiando</translation>
    </message>
    <message>
        <source>trying {}</source>
        <translation>tentando com {}</translation>
    </message>
    <message>
        <source>reading {}</source>
        <translation>lendo {}</translation>
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
        <translation>Remover…</translation>
    </message>
    <message>
        <source>Licence {}</source>
        <translation>Licença {}</translation>
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
        <translation>seria baixado de {}</translation>
    </message>
    <message>
        <source>Installed models take {}.</source>
        <translation>Os modelos instalados ocupam {}.</translation>
    </message>
    <message>
        <source>Get {}?</source>
        <translation>Baixar {}?</translation>
    </message>
    <message>
        <source>Up to {} are downloaded from {}.</source>
        <translation>Serão baixados até {} de {}.</translation>
    </message>
    <message>
        <source>its source</source>
        <translation>sua origem</translation>
    </message>
    <message>
        <source>Search models and languages</source>
        <translation>Pesquisar modelos e idiomas</translation>
    </message>
    <message>
        <source>Which models are listed</source>
        <translation>Quais modelos são mostrados</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>For chat and vision</source>
        <translation>Para chat e visão</translation>
    </message>
    <message>
        <source>Always needed</source>
        <translation>Sempre necessários</translation>
    </message>
    <message>
        <source>Usable now</source>
        <translation>Utilizáveis agora</translation>
    </message>
    <message>
        <source>Not installed</source>
        <translation>Não instalados</translation>
    </message>
    <message>
        <source>Add a model from a file…</source>
        <translation>Adicionar um modelo de um arquivo…</translation>
    </message>
    <message>
        <source>Measure its speed</source>
        <translation>Medir a velocidade</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconhecido</translation>
    </message>
    <message>
        <source>Script: {}</source>
        <translation>Escrita: {}</translation>
    </message>
    <message numerus="yes">
        <source>{} and %n more</source>
        <translation>
            <numerusform>{} e mais %n</numerusform>
            <numerusform>{} e mais %n</numerusform>
        </translation>
    </message>
    <message>
        <source>It is downloaded from {}.</source>
        <translation>Ele será baixado de {}.</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Baixar</translation>
    </message>
    <message>
        <source>{} was added</source>
        <translation>{} foi adicionado</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Remove {}?</source>
        <translation>Remover {}?</translation>
    </message>
    <message>
        <source>Its file has to be added again before it can be used.</source>
        <translation>Será preciso adicionar o arquivo de novo para poder usá-lo.</translation>
    </message>
    <message>
        <source>It has to be downloaded or imported again before it can be used.</source>
        <translation>Será preciso baixá-lo ou importá-lo de novo para poder usá-lo.</translation>
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
            <numerusform>%n modelo verificado: tudo certo</numerusform>
            <numerusform>%n modelos verificados: tudo certo</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Dismiss</source>
        <translation>Dispensar</translation>
    </message>
</context>
<context>
    <name>OptionsDialog</name>
    <message>
        <source>Options</source>
        <translation>Opções</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n arquivo</numerusform>
            <numerusform>%n arquivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are not waiting any more and will be read again; pages that were read with the same options are not read twice.</source>
        <translation>
            <numerusform>%n deles não está mais em espera e será lido de novo; páginas lidas com as mesmas opções não são lidas duas vezes.</numerusform>
            <numerusform>%n deles não estão mais em espera e serão lidos de novo; páginas lidas com as mesmas opções não são lidas duas vezes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Read again with these</source>
        <translation>Ler de novo assim</translation>
    </message>
    <message>
        <source>Use these options</source>
        <translation>Usar estas opções</translation>
    </message>
</context>
<context>
    <name>OptionsRow</name>
    <message>
        <source>Text in the file</source>
        <translation>Texto no arquivo</translation>
    </message>
    <message>
        <source>What to do with pages of a PDF that hold text already</source>
        <translation>O que fazer com páginas de um PDF que já contêm texto</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>all, or 1-3,7,10-end</source>
        <translation>todas, ou 1-3,7,10-end</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Ferramenta</translation>
    </message>
    <message>
        <source>What the result is for; presets the options below</source>
        <translation>Para que serve o resultado; predefine as opções abaixo</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhuma</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Motor</translation>
    </message>
    <message>
        <source>Which kind of engine reads</source>
        <translation>Que tipo de motor lê</translation>
    </message>
    <message>
        <source>What the tier lacks</source>
        <translation>O que falta ao motor</translation>
    </message>
    <message>
        <source>What is wrong with the pages</source>
        <translation>O que há de errado com as páginas</translation>
    </message>
    <message>
        <source>T&amp;ool</source>
        <translation>&amp;Ferramenta</translation>
    </message>
    <message>
        <source>T&amp;ier</source>
        <translation>&amp;Motor</translation>
    </message>
    <message>
        <source>Te&amp;xt in the file</source>
        <translation>Te&amp;xto no arquivo</translation>
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
        <translation>Quais páginas de cada arquivo; a contagem começa em 1</translation>
    </message>
    <message>
        <source>Get a model…</source>
        <translation>Obter um modelo…</translation>
    </message>
    <message>
        <source>Write page numbers and ranges like 1-3,7,10-end</source>
        <translation>Escreva números de página e intervalos como 1-3,7,10-end</translation>
    </message>
</context>
<context>
    <name>OrderTab</name>
    <message>
        <source>Blocks of the page in reading order</source>
        <translation>Blocos da página na ordem de leitura</translation>
    </message>
    <message>
        <source>Alt+Up and Alt+Down move a block</source>
        <translation>Alt+Up e Alt+Down movem um bloco</translation>
    </message>
    <message>
        <source>Read earlier</source>
        <translation>Ler antes</translation>
    </message>
    <message>
        <source>Read later</source>
        <translation>Ler depois</translation>
    </message>
    <message>
        <source>Drag blocks into the order in which they are read.</source>
        <translation>Arraste os blocos para a ordem em que são lidos.</translation>
    </message>
</context>
<context>
    <name>OrganiserActions</name>
    <message>
        <source>Add files…</source>
        <translation>Adicionar arquivos…</translation>
    </message>
    <message>
        <source>Put the pages of further pictures and PDFs behind these</source>
        <translation>Colocar as páginas de outras imagens e PDFs depois destas</translation>
    </message>
    <message>
        <source>Turn left</source>
        <translation>Girar para a esquerda</translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation>Girar para a direita</translation>
    </message>
    <message>
        <source>Move earlier</source>
        <translation>Mover para antes</translation>
    </message>
    <message>
        <source>Move later</source>
        <translation>Mover para depois</translation>
    </message>
    <message>
        <source>Take pages out</source>
        <translation>Retirar páginas</translation>
    </message>
    <message>
        <source>Leave the chosen pages out of the new document; their files stay as they are</source>
        <translation>Deixar as páginas escolhidas fora do novo documento; os arquivos delas não mudam</translation>
    </message>
    <message>
        <source>Start a new document here</source>
        <translation>Começar aqui um novo documento</translation>
    </message>
    <message>
        <source>Let a document of its own begin with the chosen page</source>
        <translation>Fazer um outro documento começar na página escolhida</translation>
    </message>
    <message>
        <source>Move a line up</source>
        <translation>Mover uma linha para cima</translation>
    </message>
    <message>
        <source>Move a line down</source>
        <translation>Mover uma linha para baixo</translation>
    </message>
    <message>
        <source>Move to the left</source>
        <translation>Mover para a esquerda</translation>
    </message>
    <message>
        <source>Move to the right</source>
        <translation>Mover para a direita</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Refazer</translation>
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
        <translation>Nome</translation>
    </message>
    <message>
        <source>The new document is called so; several get numbers behind it</source>
        <translation>O novo documento terá este nome; se forem vários, serão numerados</translation>
    </message>
    <message>
        <source>Remove the source files from the list</source>
        <translation>Remover da lista os arquivos originais</translation>
    </message>
    <message>
        <source>What will be made</source>
        <translation>O que será criado</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Criar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Parando…</translation>
    </message>
    <message>
        <source>No pages yet. Add files, or drop them here.</source>
        <translation>Ainda não há páginas. Adicione arquivos ou solte-os aqui.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
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
        <translation>Um documento com {}</translation>
    </message>
    <message>
        <source>{documents} with {pages} in all</source>
        <translation>{documents} com {pages} no total</translation>
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
        <translation>Adicionar arquivos</translation>
    </message>
    <message>
        <source>Pictures and PDFs</source>
        <translation>Imagens e PDFs</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Todos os arquivos</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>{} of {} pages</source>
        <translation>{} de {} páginas</translation>
    </message>
    <message>
        <source>{} of {} files</source>
        <translation>{} de {} arquivos</translation>
    </message>
    <message numerus="yes">
        <source>and %n more file(s)</source>
        <translation>
            <numerusform>e mais %n arquivo</numerusform>
            <numerusform>e mais %n arquivos</numerusform>
        </translation>
    </message>
    <message>
        <source>{} is protected with a password. What is made of it is stored without one.</source>
        <translation>{} está protegido por senha. O que for criado a partir dele será salvo sem senha.</translation>
    </message>
    <message>
        <source>Stopped; nothing was stored.</source>
        <translation>Parado; nada foi salvo.</translation>
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
        <translation>primeira do documento {}</translation>
    </message>
    <message>
        <source>{name}, page {number}</source>
        <translation>{name}, página {number}</translation>
    </message>
    <message>
        <source>turned by {}°</source>
        <translation>girada em {}°</translation>
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
        <translation>Retirar páginas</translation>
    </message>
    <message>
        <source>Split documents</source>
        <translation>Dividir documentos</translation>
    </message>
    <message>
        <source>Add pages</source>
        <translation>Adicionar páginas</translation>
    </message>
</context>
<context>
    <name>OtherProgramsPage</name>
    <message>
        <source>Scripts and other programs can have files read by Pagesight, as they would by a service on the internet; only here nothing leaves this computer. While it is on, a port is open that other computers cannot reach, and every program needs a token. Their files appear in the queue, marked API.</source>
        <translation>Scripts e outros programas podem pedir ao Pagesight que leia arquivos, como fariam com um serviço na internet; só que aqui nada sai deste computador. Enquanto está ligado, fica aberta uma porta que outros computadores não alcançam, e cada programa precisa de um token. Os arquivos deles aparecem na fila, marcados com API.</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Exemplo</translation>
    </message>
    <message>
        <source>Switch, port and tokens take effect at once.</source>
        <translation>O botão de ligar, a porta e os tokens têm efeito imediato.</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Try it in a terminal</source>
        <translation>Experimente em um terminal</translation>
    </message>
    <message>
        <source>Limits and use without a token</source>
        <translation>Limites e uso sem token</translation>
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
        <translation>Próxima página</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Ampliar</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Reduzir</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Ajustar à largura</translation>
    </message>
    <message>
        <source>Fit page</source>
        <translation>Ajustar à página</translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation>Tamanho real</translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation>Girar para a direita</translation>
    </message>
    <message>
        <source>Turn left</source>
        <translation>Girar para a esquerda</translation>
    </message>
    <message>
        <source>Show sideways pages upright</source>
        <translation>Mostrar em pé as páginas deitadas</translation>
    </message>
    <message>
        <source>Show boxes</source>
        <translation>Mostrar caixas</translation>
    </message>
    <message>
        <source>Outline blocks</source>
        <translation>Contornar blocos</translation>
    </message>
    <message>
        <source>Outline lines</source>
        <translation>Contornar linhas</translation>
    </message>
    <message>
        <source>Outline words</source>
        <translation>Contornar palavras</translation>
    </message>
    <message>
        <source>Show confidence</source>
        <translation>Mostrar confiança</translation>
    </message>
    <message>
        <source>Show reading order</source>
        <translation>Mostrar ordem de leitura</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Select all text of the page</source>
        <translation>Selecionar todo o texto da página</translation>
    </message>
    <message>
        <source>Choose a region</source>
        <translation>Escolher uma região</translation>
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
        <translation>Linha: {confidence}</translation>
    </message>
    <message>
        <source>Confidence {confidence}</source>
        <translation>Confiança {confidence}</translation>
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
        <translation>Alteração em outro lugar</translation>
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
        <translation>As páginas do novo documento, em ordem; Alt e uma seta as movem</translation>
    </message>
</context>
<context>
    <name>PageOrganising</name>
    <message>
        <source>Mer&amp;ge into one document…</source>
        <translation>&amp;Juntar em um documento…</translation>
    </message>
    <message>
        <source>Make one document of the chosen files, in the order you want</source>
        <translation>Criar um só documento com os arquivos escolhidos, na ordem desejada</translation>
    </message>
    <message>
        <source>Organise pa&amp;ges…</source>
        <translation>Or&amp;ganizar páginas…</translation>
    </message>
    <message>
        <source>Put pages into order, turn them, take them out, or split the file</source>
        <translation>Ordenar páginas, girá-las, retirá-las ou dividir o arquivo</translation>
    </message>
    <message>
        <source>Made: {}</source>
        <translation>Criado: {}</translation>
    </message>
</context>
<context>
    <name>PageToolbar</name>
    <message>
        <source>Page toolbar</source>
        <translation>Barra de ferramentas da página</translation>
    </message>
    <message>
        <source>Page number</source>
        <translation>Número da página</translation>
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
        <translation>O que é exibido sobre a página</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Open a document to see its pages here.</source>
        <translation>Abra um documento para ver as páginas dele aqui.</translation>
    </message>
    <message>
        <source>The file was found: {name}</source>
        <translation>O arquivo foi encontrado: {name}</translation>
    </message>
    <message>
        <source>Characters copied: {count}</source>
        <translation>Caracteres copiados: {count}</translation>
    </message>
    <message>
        <source>Copy this block as a picture</source>
        <translation>Copiar este bloco como imagem</translation>
    </message>
    <message>
        <source>mean confidence {confidence}</source>
        <translation>confiança média {confidence}</translation>
    </message>
    <message>
        <source>Page view, no document</source>
        <translation>Visualização da página, sem documento</translation>
    </message>
    <message>
        <source>Page {number}, being read</source>
        <translation>Página {number}, em leitura</translation>
    </message>
    <message>
        <source>Page {number}, not read yet</source>
        <translation>Página {number}, ainda não lida</translation>
    </message>
    <message>
        <source>Page {number}, lines: {lines}</source>
        <translation>Página {number}, linhas: {lines}</translation>
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
        <translation>Tradução</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>A verificar</translation>
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
        <translation>Versão</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licença</translation>
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
        <translation>Senha</translation>
    </message>
    <message>
        <source>Password of the file</source>
        <translation>Senha do arquivo</translation>
    </message>
    <message>
        <source>It is kept in memory until the program ends and is never stored.</source>
        <translation>Fica na memória até o programa ser fechado e nunca é salva.</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Mostrar a senha</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Open the file with this password</source>
        <translation>Abrir o arquivo com esta senha</translation>
    </message>
    <message>
        <source>This password does not open the file. Check upper and lower case.</source>
        <translation>Esta senha não abre o arquivo. Verifique maiúsculas e minúsculas.</translation>
    </message>
    <message>
        <source>The file is protected. Type its password to open it; it is not stored.</source>
        <translation>O arquivo está protegido. Digite a senha para abri-lo; ela não é salva.</translation>
    </message>
</context>
<context>
    <name>PlaceRow</name>
    <message>
        <source>Place of library and models</source>
        <translation>Local da biblioteca e dos modelos</translation>
    </message>
    <message>
        <source>Choose another place…</source>
        <translation>Escolher outro local…</translation>
    </message>
    <message>
        <source>Do not move</source>
        <translation>Não mover</translation>
    </message>
    <message>
        <source>The variable {} names the place; it cannot be changed here.</source>
        <translation>A variável {} define o local; não é possível mudá-lo aqui.</translation>
    </message>
    <message>
        <source>At the next start everything is moved to {}. That takes a while on another disk.</source>
        <translation>No próximo início, tudo será movido para {}. Em outro disco, isso demora um pouco.</translation>
    </message>
    <message>
        <source>It could not be moved and stays where it is: {}</source>
        <translation>Não foi possível mover; permanece onde está: {}</translation>
    </message>
    <message>
        <source>Folder for library and models</source>
        <translation>Pasta para a biblioteca e os modelos</translation>
    </message>
    <message>
        <source>Another place</source>
        <translation>Outro local</translation>
    </message>
    <message>
        <source>Move library and models to {}?</source>
        <translation>Mover a biblioteca e os modelos para {}?</translation>
    </message>
    <message>
        <source>Moving is done at the next start, before the window opens; the folder must be empty. Without moving, the next start uses what is in that folder or begins anew there, and the old folder stays as it is.</source>
        <translation>A mudança é feita no próximo início, antes de a janela abrir; a pasta deve estar vazia. Sem mover, o próximo início usa o que houver nessa pasta ou começa do zero nela, e a pasta antiga fica como está.</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Mover</translation>
    </message>
    <message>
        <source>Use without moving</source>
        <translation>Usar sem mover</translation>
    </message>
    <message>
        <source>The next start uses {}.</source>
        <translation>O próximo início usará {}.</translation>
    </message>
</context>
<context>
    <name>PlainTextTab</name>
    <message>
        <source>Text of the page</source>
        <translation>Texto da página</translation>
    </message>
    <message>
        <source>No text on this page.</source>
        <translation>Não há texto nesta página.</translation>
    </message>
    <message>
        <source>The machine read: {text}</source>
        <translation>Leitura automática: {text}</translation>
    </message>
</context>
<context>
    <name>PrivateBanner</name>
    <message>
        <source>Private window: what is read here lives in memory and is gone when it is closed. Only results that you export stay.</source>
        <translation>Janela privativa: o que é lido aqui fica só na memória e some quando ela é fechada. Só permanecem os resultados exportados.</translation>
    </message>
    <message>
        <source>Leave private mode</source>
        <translation>Sair do modo privativo</translation>
    </message>
</context>
<context>
    <name>PrivateMode</name>
    <message>
        <source>The private window is closed, nothing of it was kept</source>
        <translation>A janela privativa foi fechada; nada dela foi mantido</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privativo</translation>
    </message>
</context>
<context>
    <name>QuestionBar</name>
    <message>
        <source>Question about files that hold text</source>
        <translation>Pergunta sobre arquivos que contêm texto</translation>
    </message>
    <message>
        <source>That text was used. The pictures of the pages can still be read instead.</source>
        <translation>Esse texto foi usado. As imagens das páginas ainda podem ser lidas no lugar dele.</translation>
    </message>
    <message>
        <source>Without an answer their text is used as soon as the other files are done.</source>
        <translation>Sem resposta, o texto deles será usado assim que os outros arquivos terminarem.</translation>
    </message>
    <message>
        <source>&amp;Use the text</source>
        <translation>&amp;Usar o texto</translation>
    </message>
    <message>
        <source>Read the &amp;pictures</source>
        <translation>Ler as &amp;imagens</translation>
    </message>
    <message>
        <source>For &amp;all files of this batch</source>
        <translation>Para &amp;todos os arquivos deste lote</translation>
    </message>
    <message>
        <source>Without it you are asked for each file</source>
        <translation>Sem esta opção, a pergunta é feita para cada arquivo</translation>
    </message>
    <message>
        <source>&amp;Remember</source>
        <translation>&amp;Lembrar</translation>
    </message>
    <message>
        <source>Do not ask again; the settings can change it</source>
        <translation>Não perguntar de novo; isso pode ser mudado nas configurações</translation>
    </message>
    <message numerus="yes">
        <source>“{}” and %n more file(s) hold text already.</source>
        <translation>
            <numerusform>“{}” e mais %n arquivo já contêm texto.</numerusform>
            <numerusform>“{}” e mais %n arquivos já contêm texto.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{}” holds text already.</source>
        <translation>“{}” já contém texto.</translation>
    </message>
    <message>
        <source>Use that text, or read the pictures of the pages?</source>
        <translation>Usar esse texto ou ler as imagens das páginas?</translation>
    </message>
    <message>
        <source>The answer is kept in the settings</source>
        <translation>A resposta é salva nas configurações</translation>
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
        <translation>restam cerca de {} s</translation>
    </message>
    <message>
        <source>about {} min left</source>
        <translation>restam cerca de {} min</translation>
    </message>
    <message>
        <source>about {} h {} min left</source>
        <translation>restam cerca de {} h {} min</translation>
    </message>
    <message>
        <source>1 page</source>
        <translation>1 página</translation>
    </message>
    <message>
        <source>1 page failed</source>
        <translation>1 página com falha</translation>
    </message>
    <message>
        <source>1 part not by the vision model</source>
        <translation>1 trecho sem o modelo de visão</translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>1 arquivo</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>sent by another program</source>
        <translation>enviado por outro programa</translation>
    </message>
    <message>
        <source>Waiting: holds text already</source>
        <translation>Em espera: já contém texto</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Em espera</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Parando</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Text deleted</source>
        <translation>Texto excluído</translation>
    </message>
    <message>
        <source>Its text was deleted from the library. It can be read again.</source>
        <translation>O texto foi excluído da biblioteca. O arquivo pode ser lido de novo.</translation>
    </message>
    <message>
        <source>Read: {}</source>
        <translation>Lido: {}</translation>
    </message>
    <message>
        <source>The percentage is the mean confidence of the reading.</source>
        <translation>A porcentagem é a confiança média da leitura.</translation>
    </message>
    <message>
        <source>Written: {}</source>
        <translation>Gravado: {}</translation>
    </message>
    <message>
        <source>Another reading of this file holds corrections.</source>
        <translation>Outra leitura deste arquivo contém correções.</translation>
    </message>
    <message>
        <source>no text</source>
        <translation>sem texto</translation>
    </message>
    <message>
        <source>corrected before</source>
        <translation>já corrigido</translation>
    </message>
    <message>
        <source>written</source>
        <translation>gravado</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Em pausa</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Abrindo</translation>
    </message>
    <message>
        <source>Making the result</source>
        <translation>Gerando o resultado</translation>
    </message>
    <message>
        <source>region {} of {}</source>
        <translation>região {} de {}</translation>
    </message>
</context>
<context>
    <name>QueueEstimate</name>
    <message>
        <source>Waiting: {}</source>
        <translation>Em espera: {}</translation>
    </message>
    <message>
        <source>not looked into yet: {}</source>
        <translation>ainda não examinados: {}</translation>
    </message>
    <message>
        <source>about {} s</source>
        <translation>cerca de {} s</translation>
    </message>
    <message>
        <source>about {} min</source>
        <translation>cerca de {} min</translation>
    </message>
    <message>
        <source>about {} h {} min</source>
        <translation>cerca de {} h {} min</translation>
    </message>
    <message>
        <source>{} a page</source>
        <translation>{} por página</translation>
    </message>
    <message>
        <source>no measurement yet</source>
        <translation>ainda sem medição</translation>
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
        <translation>Arquivo</translation>
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
        <translation>Modelo de visão</translation>
    </message>
    <message>
        <source>not in this version</source>
        <translation>não nesta versão</translation>
    </message>
    <message>
        <source>no model yet</source>
        <translation>ainda sem modelo</translation>
    </message>
    <message>
        <source>Use it where it is good</source>
        <translation>Usar se for bom</translation>
    </message>
    <message>
        <source>Always use it</source>
        <translation>Usar sempre</translation>
    </message>
    <message>
        <source>Read the picture anew</source>
        <translation>Ler a imagem de novo</translation>
    </message>
    <message>
        <source>file text where good</source>
        <translation>texto do arquivo se for bom</translation>
    </message>
    <message>
        <source>Image to text</source>
        <translation>Imagem para texto</translation>
    </message>
    <message>
        <source>PDF to text</source>
        <translation>PDF para texto</translation>
    </message>
    <message>
        <source>PDF to Word</source>
        <translation>PDF para Word</translation>
    </message>
    <message>
        <source>PDF to Markdown</source>
        <translation>PDF para Markdown</translation>
    </message>
    <message>
        <source>Searchable PDF</source>
        <translation>PDF pesquisável</translation>
    </message>
    <message>
        <source>Extract tables</source>
        <translation>Extrair tabelas</translation>
    </message>
    <message>
        <source>Handwriting to text</source>
        <translation>Manuscrito para texto</translation>
    </message>
    <message>
        <source>Formulas to LaTeX</source>
        <translation>Fórmulas para LaTeX</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>Traduzir</translation>
    </message>
    <message>
        <source>Receipt to JSON</source>
        <translation>Recibo para JSON</translation>
    </message>
    <message>
        <source>Invoice to JSON</source>
        <translation>Fatura para JSON</translation>
    </message>
    <message>
        <source>Business card to JSON</source>
        <translation>Cartão de visita para JSON</translation>
    </message>
    <message>
        <source>Screenshot to text</source>
        <translation>Captura de tela para texto</translation>
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
        <translation>reler imagem</translation>
    </message>
    <message>
        <source>own text</source>
        <translation>texto próprio</translation>
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
        <translation>Texto no arquivo: {}</translation>
    </message>
    <message>
        <source>Pages: {}</source>
        <translation>Páginas: {}</translation>
    </message>
    <message>
        <source>Tool: {}</source>
        <translation>Ferramenta: {}</translation>
    </message>
</context>
<context>
    <name>QueuePanel</name>
    <message>
        <source>Files done</source>
        <translation>Arquivos concluídos</translation>
    </message>
    <message>
        <source>Nothing was added: the pages cannot be understood</source>
        <translation>Nada foi adicionado: não foi possível entender as páginas</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausar</translation>
    </message>
    <message>
        <source>From the pages that this computer has read so far</source>
        <translation>Com base nas páginas que este computador leu até agora</translation>
    </message>
    <message>
        <source>Finish the pages in work and begin no further ones</source>
        <translation>Terminar as páginas em andamento e não começar outras</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Stop the chosen files; without a choice, all of them</source>
        <translation>Parar os arquivos escolhidos; sem escolha, todos</translation>
    </message>
    <message>
        <source>&amp;Retry failed</source>
        <translation>&amp;Tentar de novo os que falharam</translation>
    </message>
    <message>
        <source>Read failed and cancelled files again: the chosen ones, else all</source>
        <translation>Ler de novo os arquivos que falharam ou foram cancelados: os escolhidos ou, sem escolha, todos</translation>
    </message>
    <message>
        <source>Enter pass&amp;word…</source>
        <translation>Digitar &amp;senha…</translation>
    </message>
    <message>
        <source>Open the protected file that is chosen</source>
        <translation>Abrir o arquivo protegido escolhido</translation>
    </message>
    <message>
        <source>Re&amp;move from list</source>
        <translation>Remover da &amp;lista</translation>
    </message>
    <message>
        <source>Take the chosen files off the list; files and results stay</source>
        <translation>Remover da lista os arquivos escolhidos; os arquivos e os resultados permanecem</translation>
    </message>
    <message>
        <source>Remove &amp;finished</source>
        <translation>Remover co&amp;ncluídos</translation>
    </message>
    <message>
        <source>Take all files that were read off the list; results stay in the library</source>
        <translation>Remover da lista todos os arquivos lidos; os resultados permanecem na biblioteca</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Mover para ci&amp;ma</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Mover para &amp;baixo</translation>
    </message>
    <message>
        <source>&amp;Options…</source>
        <translation>&amp;Opções…</translation>
    </message>
    <message>
        <source>Show and change how the chosen files are read</source>
        <translation>Ver e mudar como os arquivos escolhidos são lidos</translation>
    </message>
    <message>
        <source>Read selection with these options</source>
        <translation>Ler a seleção com estas opções</translation>
    </message>
    <message>
        <source>Use the options above for the chosen files; what was read so already is not read twice</source>
        <translation>Usar as opções acima para os arquivos escolhidos; o que já foi lido assim não é lido duas vezes</translation>
    </message>
    <message>
        <source>Undo re&amp;move</source>
        <translation>&amp;Desfazer remoção</translation>
    </message>
    <message>
        <source>Bring back the files that were taken off the list last</source>
        <translation>Trazer de volta os últimos arquivos removidos da lista</translation>
    </message>
    <message>
        <source>Use these options for the selection</source>
        <translation>Usar estas opções para a seleção</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) taken off the list.</source>
        <translation>
            <numerusform>%n arquivo removido da lista.</numerusform>
            <numerusform>%n arquivos removidos da lista.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Arquivos</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opções</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colunas</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{} de {}</translation>
    </message>
    <message>
        <source>{} not read</source>
        <translation>{} não lidos</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>em pausa</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Retomar</translation>
    </message>
</context>
<context>
    <name>QueuePresenter</name>
    <message>
        <source>No picture or PDF lies there</source>
        <translation>Não há imagem nem PDF ali</translation>
    </message>
    <message>
        <source>Files that are waiting already were not added again</source>
        <translation>Os arquivos que já estão em espera não foram adicionados de novo</translation>
    </message>
    <message>
        <source>Added: {}</source>
        <translation>Adicionados: {}</translation>
    </message>
</context>
<context>
    <name>ReadingBar</name>
    <message>
        <source>Show all that the machine read here</source>
        <translation>Mostrar toda a leitura automática daqui</translation>
    </message>
    <message>
        <source>Restore block</source>
        <translation>Restaurar bloco</translation>
    </message>
    <message>
        <source>Restore page</source>
        <translation>Restaurar página</translation>
    </message>
    <message>
        <source>This page was changed by a person.</source>
        <translation>Esta página foi alterada por uma pessoa.</translation>
    </message>
    <message>
        <source>The machine read: {text}</source>
        <translation>Leitura automática: {text}</translation>
    </message>
</context>
<context>
    <name>RecoveryDialog</name>
    <message>
        <source>Unfinished reading</source>
        <translation>Leitura inacabada</translation>
    </message>
    <message>
        <source>Some files were not finished</source>
        <translation>Alguns arquivos não foram concluídos</translation>
    </message>
    <message>
        <source>The program ended while they were read or waited. Finished pages are kept and are not read again.</source>
        <translation>O programa foi fechado enquanto eles eram lidos ou esperavam. As páginas concluídas são mantidas e não são lidas de novo.</translation>
    </message>
    <message>
        <source>Unfinished files</source>
        <translation>Arquivos inacabados</translation>
    </message>
    <message>
        <source>Go on reading</source>
        <translation>Continuar lendo</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Excluir…</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Agora não</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
    <message numerus="yes">
        <source>Delete what was read of %n file(s)?</source>
        <translation>
            <numerusform>Excluir o que foi lido de %n arquivo?</numerusform>
            <numerusform>Excluir o que foi lido de %n arquivos?</numerusform>
        </translation>
    </message>
    <message>
        <source>The files themselves stay.</source>
        <translation>Os próprios arquivos permanecem.</translation>
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
        <translation>Copiar imagem</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Salvar imagem…</translation>
    </message>
    <message>
        <source>Characters copied: {count}</source>
        <translation>Caracteres copiados: {count}</translation>
    </message>
    <message>
        <source>Save the region as a picture</source>
        <translation>Salvar a região como imagem</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>Imagem PNG (*.png)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>{width} × {height} pixels</source>
        <translation>{width} × {height} pixels</translation>
    </message>
    <message>
        <source>Picture copied: {size}</source>
        <translation>Imagem copiada: {size}</translation>
    </message>
    <message>
        <source>Picture saved: {name}</source>
        <translation>Imagem salva: {name}</translation>
    </message>
</context>
<context>
    <name>RereadDialog</name>
    <message>
        <source>Read the page again</source>
        <translation>Ler a página de novo</translation>
    </message>
    <message>
        <source>Read the area</source>
        <translation>Ler a área</translation>
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
        <translation>Informa ao modelo de visão que o texto foi escrito à mão</translation>
    </message>
    <message>
        <source>Text in the file</source>
        <translation>Texto no arquivo</translation>
    </message>
    <message>
        <source>Nothing is changed before you have compared the new reading with the text as it is now.</source>
        <translation>Nada é alterado antes que a nova leitura seja comparada com o texto atual.</translation>
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
        <translation>Te&amp;xto no arquivo</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lendo…</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lendo</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Ler</translation>
    </message>
    <message>
        <source>Other options</source>
        <translation>Outras opções</translation>
    </message>
    <message>
        <source>Take new</source>
        <translation>Usar a nova</translation>
    </message>
    <message>
        <source>Keep old</source>
        <translation>Manter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) differ; what goes is struck through, what comes is underlined.</source>
        <translation>
            <numerusform>%n diferença; o que sai está riscado e o que entra, sublinhado.</numerusform>
            <numerusform>%n diferenças; o que sai está riscado e o que entra, sublinhado.</numerusform>
        </translation>
    </message>
    <message>
        <source>The new reading says the same.</source>
        <translation>A nova leitura diz o mesmo.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) that you removed before stay removed.</source>
        <translation>
            <numerusform>%n linha removida antes continua removida.</numerusform>
            <numerusform>%n linhas removidas antes continuam removidas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading part {number} of {total}</source>
        <translation>Lendo o trecho {number} de {total}</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Parando…</translation>
    </message>
</context>
<context>
    <name>ResultModel</name>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>written</source>
        <translation>salvo</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falhou</translation>
    </message>
</context>
<context>
    <name>ResultsPlace</name>
    <message>
        <source>Place of the results</source>
        <translation>Local dos resultados</translation>
    </message>
    <message>
        <source>Beside each file</source>
        <translation>Ao lado de cada arquivo</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>Outra pasta…</translation>
    </message>
    <message>
        <source>Folder of the results</source>
        <translation>Pasta dos resultados</translation>
    </message>
</context>
<context>
    <name>ScreenCapture</name>
    <message>
        <source>This desktop lets no program take pictures of the screen. Take one with the desktop&apos;s own tool (often the Print key), then paste it here.</source>
        <translation>Este ambiente gráfico não permite que programas capturem a tela. Faça a captura com a ferramenta do próprio ambiente (geralmente a tecla Print) e cole-a aqui.</translation>
    </message>
</context>
<context>
    <name>ServerBox</name>
    <message>
        <source>Address of the server</source>
        <translation>Endereço do servidor</translation>
    </message>
    <message>
        <source>Off: no port is open.</source>
        <translation>Desligado: nenhuma porta está aberta.</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Iniciando…</translation>
    </message>
    <message>
        <source>On: programs on this computer get answers at this address.</source>
        <translation>Ligado: os programas deste computador recebem respostas neste endereço.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Parando…</translation>
    </message>
    <message>
        <source>It could not start.</source>
        <translation>Não foi possível iniciar.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
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
        <translation>Cores</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamanho do texto</translation>
    </message>
    <message>
        <source>Pages read at the same time</source>
        <translation>Páginas lidas ao mesmo tempo</translation>
    </message>
    <message>
        <source>PDFs that hold text</source>
        <translation>PDFs que contêm texto</translation>
    </message>
    <message>
        <source>Layout of pages</source>
        <translation>Layout das páginas</translation>
    </message>
    <message>
        <source>Mend photographed and bent pages</source>
        <translation>Corrigir páginas fotografadas e curvadas</translation>
    </message>
    <message>
        <source>Read clear print quickly first</source>
        <translation>Ler primeiro depressa a impressão nítida</translation>
    </message>
    <message>
        <source>Give a page up after</source>
        <translation>Abandonar uma página após</translation>
    </message>
    <message>
        <source>Words are doubtful below</source>
        <translation>Palavras duvidosas abaixo de</translation>
    </message>
    <message>
        <source>Name of exported files</source>
        <translation>Nome dos arquivos exportados</translation>
    </message>
    <message>
        <source>Largest picture</source>
        <translation>Maior imagem</translation>
    </message>
    <message>
        <source>Longest side of a picture</source>
        <translation>Maior lado de uma imagem</translation>
    </message>
    <message>
        <source>Most pages of a file</source>
        <translation>Máximo de páginas por arquivo</translation>
    </message>
    <message>
        <source>Most memory of a reading process</source>
        <translation>Memória máxima de um processo de leitura</translation>
    </message>
    <message>
        <source>Renew a reading process at</source>
        <translation>Renovar um processo de leitura ao atingir</translation>
    </message>
    <message>
        <source>Renew a reading process after</source>
        <translation>Renovar um processo de leitura após</translation>
    </message>
    <message>
        <source>End an idle reading process after</source>
        <translation>Encerrar um processo de leitura ocioso após</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Downloads</translation>
    </message>
    <message>
        <source>Model that chats</source>
        <translation>Modelo para o chat</translation>
    </message>
    <message>
        <source>Model that reads pictures</source>
        <translation>Modelo para ler imagens</translation>
    </message>
    <message>
        <source>Give a region up after</source>
        <translation>Abandonar uma região após</translation>
    </message>
    <message>
        <source>Time for a second look</source>
        <translation>Tempo para uma revisão</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexto</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>Memory of what was read</source>
        <translation>Memória do que foi lido</translation>
    </message>
    <message>
        <source>Layers on the graphics processor</source>
        <translation>Camadas no processador gráfico</translation>
    </message>
    <message>
        <source>Free the memory after</source>
        <translation>Liberar a memória após</translation>
    </message>
    <message>
        <source>Notice on the desktop</source>
        <translation>Notificação na área de trabalho</translation>
    </message>
    <message>
        <source>Keep documents for</source>
        <translation>Manter os documentos por</translation>
    </message>
    <message>
        <source>Serve other programs</source>
        <translation>Atender outros programas</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Porta</translation>
    </message>
    <message>
        <source>Wait for short files</source>
        <translation>Espera por arquivos curtos</translation>
    </message>
    <message>
        <source>Largest file</source>
        <translation>Maior arquivo</translation>
    </message>
    <message>
        <source>Most jobs that wait</source>
        <translation>Máximo de tarefas em espera</translation>
    </message>
    <message>
        <source>Read files without a token</source>
        <translation>Ler arquivos sem token</translation>
    </message>
    <message>
        <source>Pages a day without a token</source>
        <translation>Páginas por dia sem token</translation>
    </message>
    <message>
        <source>Keep results for</source>
        <translation>Manter os resultados por</translation>
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
        <translation> dias</translation>
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
        <translation> megapixels</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automático</translation>
    </message>
    <message>
        <source>as the model says</source>
        <translation>conforme o modelo</translation>
    </message>
    <message>
        <source>as the system</source>
        <translation>como o sistema</translation>
    </message>
    <message>
        <source>always</source>
        <translation>sempre</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como o sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Perguntar</translation>
    </message>
    <message>
        <source>Use their text</source>
        <translation>Usar o texto deles</translation>
    </message>
    <message>
        <source>Read the pictures</source>
        <translation>Ler as imagens</translation>
    </message>
    <message>
        <source>By geometry</source>
        <translation>Por geometria</translation>
    </message>
    <message>
        <source>With a layout model</source>
        <translation>Com um modelo de layout</translation>
    </message>
    <message>
        <source>With a model where installed</source>
        <translation>Com um modelo, se instalado</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>Exata</translation>
    </message>
    <message>
        <source>Half the memory</source>
        <translation>Metade da memória</translation>
    </message>
    <message>
        <source>Ask before each</source>
        <translation>Perguntar antes de cada um</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Without asking</source>
        <translation>Sem perguntar</translation>
    </message>
    <message>
        <source>Pages read at the same time, one process each; 0 chooses from the processor&apos;s cores and the free memory</source>
        <translation>Páginas lidas ao mesmo tempo, um processo para cada uma; 0 escolhe conforme os núcleos do processador e a memória livre</translation>
    </message>
    <message>
        <source>When models may be downloaded: ask, never, allow</source>
        <translation>Quando modelos podem ser baixados: perguntando antes, nunca ou sem perguntar</translation>
    </message>
    <message>
        <source>Largest picture that is opened, millions of pixels</source>
        <translation>Maior imagem que é aberta, em milhões de pixels</translation>
    </message>
    <message>
        <source>Longest side of a picture that is opened, pixels</source>
        <translation>Maior lado de uma imagem que é aberta, em pixels</translation>
    </message>
    <message>
        <source>Most pages of a file that are read</source>
        <translation>Máximo de páginas de um arquivo que são lidas</translation>
    </message>
    <message>
        <source>Seconds without progress after which a page is given up</source>
        <translation>Segundos sem progresso após os quais uma página é abandonada</translation>
    </message>
    <message>
        <source>Memory at which a reading process is replaced after its page, megabytes</source>
        <translation>Memória a partir da qual um processo de leitura é substituído ao terminar a página, em megabytes</translation>
    </message>
    <message>
        <source>Memory at which a reading process is ended at once, megabytes</source>
        <translation>Memória a partir da qual um processo de leitura é encerrado imediatamente, em megabytes</translation>
    </message>
    <message>
        <source>Pages after which a reading process is replaced</source>
        <translation>Páginas após as quais um processo de leitura é substituído</translation>
    </message>
    <message>
        <source>Seconds after which a reading process without work ends</source>
        <translation>Segundos após os quais um processo de leitura sem trabalho é encerrado</translation>
    </message>
    <message>
        <source>Language of the text in files that are added, until the queue&apos;s options say otherwise</source>
        <translation>Idioma do texto dos arquivos adicionados, enquanto as opções da fila não indicarem outra coisa</translation>
    </message>
    <message>
        <source>What the window does with PDFs that hold text already: ask, keep uses that text, force reads the pictures</source>
        <translation>O que a janela faz com PDFs que já contêm texto: perguntar, usar o texto deles ou ler as imagens</translation>
    </message>
    <message>
        <source>What finds titles, captions and figures on pages read from pictures: geometric, model needs a layout model, auto uses one where it is installed</source>
        <translation>O que encontra títulos, legendas e figuras em páginas lidas de imagens: a geometria, um modelo de layout (precisa estar instalado) ou um modelo apenas se instalado</translation>
    </message>
    <message>
        <source>Whether photographed, bent, unevenly lit and see-through pages are mended where that helps reading</source>
        <translation>Corrigir ou não páginas fotografadas, curvadas, com iluminação irregular ou em que o verso transparece, quando isso ajuda a leitura</translation>
    </message>
    <message>
        <source>Whether print in Latin letters is read by a quick reader first, and by the usual one where that one is unsure</source>
        <translation>Se a impressão em letras latinas é lida primeiro por um leitor rápido e, onde este tem dúvidas, pelo habitual</translation>
    </message>
    <message>
        <source>Confidence below which a word counts as doubtful, percent</source>
        <translation>Confiança abaixo da qual uma palavra é considerada duvidosa, em porcentagem</translation>
    </message>
    <message>
        <source>Name of the written files, without ending</source>
        <translation>Nome dos arquivos salvos, sem extensão</translation>
    </message>
    <message>
        <source>Language of the window: system, or its code</source>
        <translation>Idioma da janela: o do sistema ou outro</translation>
    </message>
    <message>
        <source>Colours of the window: system, light, dark</source>
        <translation>Cores da janela: como o sistema, claro ou escuro</translation>
    </message>
    <message>
        <source>Size of the window&apos;s text, points; 0 takes the system&apos;s</source>
        <translation>Tamanho do texto da janela, em pontos; 0 usa o do sistema</translation>
    </message>
    <message>
        <source>Tell on the desktop when all files are read and another window is in front</source>
        <translation>Avisar na área de trabalho quando todos os arquivos tiverem sido lidos e outra janela estiver na frente</translation>
    </message>
    <message>
        <source>Days after which documents that were not used are deleted from the library; 0 keeps them</source>
        <translation>Dias após os quais documentos não usados são excluídos da biblioteca; 0 os mantém</translation>
    </message>
    <message>
        <source>Model that answers questions: its name, or auto for the best that is installed</source>
        <translation>Modelo que responde às perguntas: seu nome, ou auto para o melhor instalado</translation>
    </message>
    <message>
        <source>Model that reads pictures of pages: its name, or auto for the best that is installed</source>
        <translation>Modelo que lê imagens de páginas: seu nome, ou auto para o melhor instalado</translation>
    </message>
    <message>
        <source>Seconds a vision model may take for one region of a page before the first reading of it stands</source>
        <translation>Segundos que um modelo de visão pode levar em uma região de uma página antes que a primeira leitura seja mantida</translation>
    </message>
    <message>
        <source>Minutes that the second look at doubtful parts of a document may take</source>
        <translation>Minutos que a revisão dos trechos duvidosos de um documento pode levar</translation>
    </message>
    <message>
        <source>Tokens (pieces of words) that a language model keeps in mind, question, document and answer together; 0 takes what its entry says. More needs more memory</source>
        <translation>Tokens (pedaços de palavras) que um modelo de linguagem retém, somando pergunta, documento e resposta; 0 usa o que a ficha dele indica. Mais tokens exigem mais memória</translation>
    </message>
    <message>
        <source>Threads a language model computes with; 0 takes the cores that are free</source>
        <translation>Threads com que um modelo de linguagem calcula; 0 usa os núcleos livres</translation>
    </message>
    <message>
        <source>How a language model keeps what it has read: f16, or q8_0, which takes half the memory</source>
        <translation>Como um modelo de linguagem guarda o que leu: f16, ou q8_0, que ocupa metade da memória</translation>
    </message>
    <message>
        <source>Layers of a language model computed by a graphics processor, where llama.cpp was built for one; -1 for all</source>
        <translation>Camadas de um modelo de linguagem calculadas por um processador gráfico, se o llama.cpp foi compilado para isso; -1 para todas</translation>
    </message>
    <message>
        <source>Seconds after which a language model that nobody asks leaves the memory</source>
        <translation>Segundos após os quais um modelo de linguagem a que ninguém pergunta deixa a memória</translation>
    </message>
    <message>
        <source>Whether the window serves the HTTP API on this machine while it is open</source>
        <translation>Se a janela oferece a API HTTP neste computador enquanto está aberta</translation>
    </message>
    <message>
        <source>Port of the HTTP API</source>
        <translation>Porta da API HTTP</translation>
    </message>
    <message>
        <source>Seconds that the HTTP API waits for files of up to five pages before it answers that the job is under way</source>
        <translation>Segundos que a API HTTP espera por arquivos de até cinco páginas antes de responder que a tarefa está em andamento</translation>
    </message>
    <message>
        <source>Largest file that the HTTP API takes, megabytes</source>
        <translation>Maior arquivo que a API HTTP aceita, em megabytes</translation>
    </message>
    <message>
        <source>Most jobs of the HTTP API that wait; further ones are refused</source>
        <translation>Máximo de tarefas da API HTTP em espera; as seguintes são recusadas</translation>
    </message>
    <message>
        <source>Whether the HTTP API reads files without a token; questions always need one</source>
        <translation>Se a API HTTP lê arquivos sem token; as perguntas sempre precisam de um</translation>
    </message>
    <message>
        <source>Pages that one address may have read a day without a token</source>
        <translation>Páginas que um endereço pode mandar ler por dia sem token</translation>
    </message>
    <message>
        <source>Days after which results of the HTTP API are deleted; 0 keeps them</source>
        <translation>Dias após os quais os resultados da API HTTP são excluídos; 0 os mantém</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Seções das configurações</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aparência</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Leitura</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportação</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Chat and vision</source>
        <translation>Chat e visão</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Atalhos</translation>
    </message>
    <message>
        <source>Storage and privacy</source>
        <translation>Armazenamento e privacidade</translation>
    </message>
    <message>
        <source>Other programs</source>
        <translation>Outros programas</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limites</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Restore defaults</source>
        <translation>Restaurar padrões</translation>
    </message>
</context>
<context>
    <name>ShortcutTable</name>
    <message>
        <source>Action</source>
        <translation>Ação</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Onde</translation>
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
        <translation>Pesquisar ações e teclas</translation>
    </message>
    <message>
        <source>Keys of the chosen action</source>
        <translation>Teclas da ação escolhida</translation>
    </message>
    <message>
        <source>Press the new keys</source>
        <translation>Pressione as novas teclas</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Redefinir</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Redefinir tudo</translation>
    </message>
    <message>
        <source>Changes hold at once. Keys that were changed are bold.</source>
        <translation>As mudanças valem na hora. As teclas alteradas aparecem em negrito.</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Ações e suas teclas</translation>
    </message>
    <message>
        <source>{} belongs to “{}” already.</source>
        <translation>{} já pertence a “{}”.</translation>
    </message>
    <message>
        <source>Use it here instead</source>
        <translation>Usar aqui no lugar</translation>
    </message>
</context>
<context>
    <name>SourceTrouble</name>
    <message>
        <source>Where is the file now?</source>
        <translation>Onde está o arquivo agora?</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Drop pictures and PDFs here</source>
        <translation>Solte imagens e PDFs aqui</translation>
    </message>
    <message>
        <source>They are read on this computer and nothing is sent anywhere. You can also open files or folders, or paste a picture.</source>
        <translation>Eles são lidos neste computador e nada é enviado para lugar nenhum. Também é possível abrir arquivos ou pastas, ou colar uma imagem.</translation>
    </message>
    <message>
        <source>It was stopped before the first page was read.</source>
        <translation>Foi parado antes de a primeira página ser lida.</translation>
    </message>
    <message>
        <source>It is about to be read.</source>
        <translation>Será lido em instantes.</translation>
    </message>
    <message>
        <source>It waits for the files before it.</source>
        <translation>Está esperando os arquivos anteriores.</translation>
    </message>
    <message>
        <source>Another program has sent it. Its text can be seen when it has been read.</source>
        <translation>Foi enviado por outro programa. O texto poderá ser visto depois da leitura.</translation>
    </message>
    <message>
        <source>It is being opened.</source>
        <translation>Está sendo aberto.</translation>
    </message>
</context>
<context>
    <name>StateChip</name>
    <message>
        <source>Being read</source>
        <translation>Em leitura</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Ainda não lida</translation>
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
        <translation>em pausa</translation>
    </message>
    <message>
        <source>Page {}</source>
        <translation>Página {}</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>não pôde ser lida</translation>
    </message>
    <message>
        <source>no text</source>
        <translation>sem texto</translation>
    </message>
    <message>
        <source>confidence {}</source>
        <translation>confiança {}</translation>
    </message>
</context>
<context>
    <name>StoragePage</name>
    <message>
        <source>Everything stays on this machine. Documents are never sent anywhere; the network is used only to get models, as you allow it under Models, and to look for a newer version when you ask for it. Your source files are never changed, only referred to.</source>
        <translation>Tudo fica neste computador. Os documentos nunca são enviados para lugar nenhum; a rede só é usada para obter modelos, conforme o permitido em Modelos, e para procurar uma versão mais recente quando você pede. Os arquivos originais nunca são alterados, apenas referenciados.</translation>
    </message>
    <message>
        <source>Delete everything that was read…</source>
        <translation>Excluir tudo o que foi lido…</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>The text and boxes of every document read and what you corrected, its name, place and fingerprint; the files that wait to be read.</source>
        <translation>O texto e as caixas de cada documento lido e o que foi corrigido, o nome, o local e a impressão digital dele; os arquivos à espera de leitura.</translation>
    </message>
    <message>
        <source>Stored files</source>
        <translation>Arquivos armazenados</translation>
    </message>
    <message>
        <source>Pictures that were pasted or taken of the screen, and documents composed of pages.</source>
        <translation>Imagens coladas ou capturadas da tela, e documentos compostos de páginas.</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Files of the networks that read; nothing about your documents.</source>
        <translation>Arquivos das redes que leem; nada sobre os documentos.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>These settings and the last choices of an export.</source>
        <translation>Estas configurações e as últimas escolhas de uma exportação.</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>What the program did and errors, with file names, without any text.</source>
        <translation>O que o programa fez e os erros, com nomes de arquivos, sem nenhum texto.</translation>
    </message>
    <message>
        <source>Place of {}</source>
        <translation>Local: {}</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir pasta</translation>
    </message>
    <message>
        <source>Open the folder of {}</source>
        <translation>Abrir a pasta: {}</translation>
    </message>
    <message>
        <source>Nothing has been kept there yet.</source>
        <translation>Nada foi guardado ali ainda.</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>Excluir tudo</translation>
    </message>
    <message>
        <source>Delete all documents, what was read and corrected, pasted and composed files, and the logs?</source>
        <translation>Excluir todos os documentos, o que foi lido e corrigido, os arquivos colados e compostos e os registros?</translation>
    </message>
    <message>
        <source>This cannot be undone. Source files, exported files, models and settings stay.</source>
        <translation>Isto não pode ser desfeito. Os arquivos originais, os exportados, os modelos e as configurações permanecem.</translation>
    </message>
    <message>
        <source>Everything that was read has been deleted.</source>
        <translation>Tudo o que foi lido foi excluído.</translation>
    </message>
</context>
<context>
    <name>Surroundings</name>
    <message>
        <source>Window</source>
        <translation>Janela</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Edição</translation>
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
        <translation>Leitura automática: {text}</translation>
    </message>
</context>
<context>
    <name>TablesTab</name>
    <message>
        <source>Table of the page</source>
        <translation>Tabela da página</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>Copiar tabela</translation>
    </message>
    <message>
        <source>Copy the whole table, cells apart by tabs</source>
        <translation>Copiar a tabela inteira, com as células separadas por tabulações</translation>
    </message>
    <message>
        <source>Cells of the table</source>
        <translation>Células da tabela</translation>
    </message>
    <message>
        <source>Copy cells</source>
        <translation>Copiar células</translation>
    </message>
    <message>
        <source>No table was found on this page.</source>
        <translation>Nenhuma tabela foi encontrada nesta página.</translation>
    </message>
    <message>
        <source>Table {number} of {count}</source>
        <translation>Tabela {number} de {count}</translation>
    </message>
</context>
<context>
    <name>TargetLanguageDialog</name>
    <message>
        <source>Translate</source>
        <translation>Traduzir</translation>
    </message>
    <message>
        <source>Translate into</source>
        <translation>Traduzir para</translation>
    </message>
    <message>
        <source>Also use a model not made for translating</source>
        <translation>Usar também um modelo que não é feito para traduzir</translation>
    </message>
    <message>
        <source>Block by block; what could not be kept stays untranslated and is marked.</source>
        <translation>Bloco por bloco; o que não pôde ser preservado fica sem tradução e é marcado.</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Escolher arquivos…</translation>
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
        <translation>Traduzir para</translation>
    </message>
</context>
<context>
    <name>TextPanel</name>
    <message>
        <source>Content of the page</source>
        <translation>Conteúdo da página</translation>
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
        <translation>Tabelas</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordem</translation>
    </message>
    <message>
        <source>Copy everything of this tab</source>
        <translation>Copiar todo o conteúdo desta aba</translation>
    </message>
    <message>
        <source>Edit cell</source>
        <translation>Editar célula</translation>
    </message>
    <message>
        <source>Move block</source>
        <translation>Mover bloco</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Selecionar tudo</translation>
    </message>
    <message>
        <source>Characters copied: {count}</source>
        <translation>Caracteres copiados: {count}</translation>
    </message>
    <message>
        <source>Tables ({count})</source>
        <translation>Tabelas ({count})</translation>
    </message>
    <message>
        <source>This page has not been read yet.</source>
        <translation>Esta página ainda não foi lida.</translation>
    </message>
    <message>
        <source>The text of the open page is shown here.</source>
        <translation>O texto da página aberta é exibido aqui.</translation>
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
        <translation>em espera</translation>
    </message>
    <message>
        <source>could not be read: {reason}</source>
        <translation>não pôde ser lida: {reason}</translation>
    </message>
    <message>
        <source>read, no text</source>
        <translation>lida, sem texto</translation>
    </message>
    <message>
        <source>read, mean confidence {confidence}</source>
        <translation>lida, confiança média {confidence}</translation>
    </message>
    <message>
        <source>being read</source>
        <translation>em leitura</translation>
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
        <translation>As páginas do documento e o progresso de cada uma</translation>
    </message>
    <message>
        <source>The pages of the open document are listed here.</source>
        <translation>As páginas do documento aberto são listadas aqui.</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Message</source>
        <translation>Mensagem</translation>
    </message>
</context>
<context>
    <name>TokenDialog</name>
    <message>
        <source>New token</source>
        <translation>Novo token</translation>
    </message>
    <message>
        <source>Limits of the token</source>
        <translation>Limites do token</translation>
    </message>
    <message>
        <source>What it is for, such as “invoices script”</source>
        <translation>Para que serve, por exemplo “script de faturas”</translation>
    </message>
    <message>
        <source>any number</source>
        <translation>sem limite</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Pages a month</source>
        <translation>Páginas por mês</translation>
    </message>
    <message>
        <source>Pages a file</source>
        <translation>Páginas por arquivo</translation>
    </message>
    <message>
        <source>Charge for a page, tier Fast</source>
        <translation>Custo por página, motor Rápido</translation>
    </message>
    <message>
        <source>Charge for a page, tier Vision model</source>
        <translation>Custo por página, motor Modelo de visão</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridade</translation>
    </message>
    <message>
        <source>Charges count against the pages of the month. Jobs of a token with a higher priority begin first. A program that has used its pages up is told so and gets nothing.</source>
        <translation>Os custos são descontados das páginas do mês. As tarefas de um token com prioridade mais alta começam primeiro. Um programa que esgotou suas páginas é avisado e não recebe nada.</translation>
    </message>
    <message>
        <source>Make the token</source>
        <translation>Criar o token</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
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
        <translation>Começa com</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Criado</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Último uso</translation>
    </message>
    <message>
        <source>Pages this month</source>
        <translation>Páginas neste mês</translation>
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
        <translation>revogado</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>em uso</translation>
    </message>
</context>
<context>
    <name>TokensBox</name>
    <message>
        <source>There is no token yet. Make one for each program, so that one can be revoked without the others.</source>
        <translation>Ainda não há nenhum token. Crie um para cada programa, para poder revogar um sem os outros.</translation>
    </message>
    <message>
        <source>New token…</source>
        <translation>Novo token…</translation>
    </message>
    <message>
        <source>Limits…</source>
        <translation>Limites…</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>Revogar…</translation>
    </message>
    <message>
        <source>The new token</source>
        <translation>O novo token</translation>
    </message>
    <message>
        <source>I have copied it</source>
        <translation>Já copiei</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>This is the token “{}”. Copy it now: it is shown only this once, and only a hash of it is kept.</source>
        <translation>Este é o token “{}”. Copie-o agora: ele é mostrado só desta vez, e apenas um hash dele é mantido.</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Revogar</translation>
    </message>
    <message>
        <source>Revoke the token “{}”?</source>
        <translation>Revogar o token “{}”?</translation>
    </message>
    <message>
        <source>Programs that use it are refused from now on. It cannot be put into use again; its results stay.</source>
        <translation>Os programas que o usam serão recusados a partir de agora. Ele não pode ser reativado; os resultados permanecem.</translation>
    </message>
</context>
<context>
    <name>ToolCard</name>
    <message>
        <source>Makes: {}</source>
        <translation>Gera: {}</translation>
    </message>
</context>
<context>
    <name>ToolDialog</name>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Salvar como…</translation>
    </message>
</context>
<context>
    <name>ToolGallery</name>
    <message>
        <source>Text from pictures and PDFs</source>
        <translation>Texto de imagens e PDFs</translation>
    </message>
    <message>
        <source>Documents to work with</source>
        <translation>Documentos para trabalhar</translation>
    </message>
    <message>
        <source>Tables and values</source>
        <translation>Tabelas e valores</translation>
    </message>
    <message>
        <source>Other words</source>
        <translation>Em outras palavras</translation>
    </message>
    <message>
        <source>Reads pictures and photos and writes plain text.</source>
        <translation>Lê imagens e fotos e grava texto sem formatação.</translation>
    </message>
    <message>
        <source>Reads PDFs, scanned or not, and writes plain text.</source>
        <translation>Lê PDFs, digitalizados ou não, e grava texto sem formatação.</translation>
    </message>
    <message>
        <source>Headings, paragraphs, lists and tables, to go on writing.</source>
        <translation>Títulos, parágrafos, listas e tabelas, para continuar escrevendo.</translation>
    </message>
    <message>
        <source>Headings, lists and tables as Markdown.</source>
        <translation>Títulos, listas e tabelas em Markdown.</translation>
    </message>
    <message>
        <source>Looks as before, and can be searched and copied from.</source>
        <translation>Tem a mesma aparência, mas permite pesquisar e copiar.</translation>
    </message>
    <message>
        <source>Takes the tables out, one file each.</source>
        <translation>Extrai as tabelas, um arquivo para cada uma.</translation>
    </message>
    <message>
        <source>Reads handwriting with a vision model.</source>
        <translation>Lê manuscritos com um modelo de visão.</translation>
    </message>
    <message>
        <source>Reads formulas with a vision model and writes them as LaTeX.</source>
        <translation>Lê fórmulas com um modelo de visão e as grava como LaTeX.</translation>
    </message>
    <message>
        <source>Translates on this computer; numbers and codes stay as they are.</source>
        <translation>Traduz neste computador; números e códigos ficam como estão.</translation>
    </message>
    <message>
        <source>Takes date, items and total out, each with its proof.</source>
        <translation>Extrai data, itens e total, cada um com sua comprovação.</translation>
    </message>
    <message>
        <source>Takes number, dates and sums out, each with its proof.</source>
        <translation>Extrai número, datas e valores, cada um com sua comprovação.</translation>
    </message>
    <message>
        <source>Takes name, company and addresses out.</source>
        <translation>Extrai nome, empresa e endereços.</translation>
    </message>
    <message>
        <source>Keeps the lines as they stand, indents of code included.</source>
        <translation>Mantém as linhas como estão, inclusive os recuos de código.</translation>
    </message>
    <message>
        <source>A few sentences that carry the pages they rest on.</source>
        <translation>Algumas frases que indicam as páginas em que se baseiam.</translation>
    </message>
</context>
<context>
    <name>ToolGalleryDialog</name>
    <message>
        <source>Tools</source>
        <translation>Ferramentas</translation>
    </message>
    <message>
        <source>Search tools</source>
        <translation>Pesquisar ferramentas</translation>
    </message>
    <message>
        <source>Choose a tool and then files, or drop files on it. They go into the queue.</source>
        <translation>Escolha uma ferramenta e depois os arquivos, ou solte arquivos nela. Eles vão para a fila.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Models…</source>
        <translation>Modelos…</translation>
    </message>
    <message>
        <source>Open files</source>
        <translation>Abrir arquivos</translation>
    </message>
    <message>
        <source>Pictures and PDFs</source>
        <translation>Imagens e PDFs</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Todos os arquivos</translation>
    </message>
</context>
<context>
    <name>Tools</name>
    <message>
        <source>Image to text</source>
        <translation>Imagem para texto</translation>
    </message>
    <message>
        <source>PDF to text</source>
        <translation>PDF para texto</translation>
    </message>
    <message>
        <source>Reads PDFs, scanned or not, and writes plain text</source>
        <translation>Lê PDFs, digitalizados ou não, e grava texto sem formatação</translation>
    </message>
    <message>
        <source>PDF to Word</source>
        <translation>PDF para Word</translation>
    </message>
    <message>
        <source>Writes a DOCX with headings, paragraphs, lists and tables</source>
        <translation>Grava um DOCX com títulos, parágrafos, listas e tabelas</translation>
    </message>
    <message>
        <source>PDF to Markdown</source>
        <translation>PDF para Markdown</translation>
    </message>
    <message>
        <source>Writes Markdown with headings, lists and tables</source>
        <translation>Grava Markdown com títulos, listas e tabelas</translation>
    </message>
    <message>
        <source>Searchable PDF</source>
        <translation>PDF pesquisável</translation>
    </message>
    <message>
        <source>Lays invisible text over the ink, so that the PDF can be searched and copied from</source>
        <translation>Coloca texto invisível sobre a página para que se possa pesquisar e copiar no PDF</translation>
    </message>
    <message>
        <source>Extract tables</source>
        <translation>Extrair tabelas</translation>
    </message>
    <message>
        <source>Handwriting to text</source>
        <translation>Manuscrito para texto</translation>
    </message>
    <message>
        <source>Reads handwriting with a vision model</source>
        <translation>Lê manuscritos com um modelo de visão</translation>
    </message>
    <message>
        <source>Reads formulas with a vision model and writes them as LaTeX in Markdown</source>
        <translation>Lê fórmulas com um modelo de visão e as grava como LaTeX em Markdown</translation>
    </message>
    <message>
        <source>Reads and translates with the local language model; numbers and codes stay as they are</source>
        <translation>Lê e traduz com o modelo de linguagem local; números e códigos ficam como estão</translation>
    </message>
    <message>
        <source>Takes the fields of a receipt out, each with the line that proves it</source>
        <translation>Extrai os campos de um recibo, cada um com a linha que o comprova</translation>
    </message>
    <message>
        <source>Takes the fields of an invoice out, each with the line that proves it</source>
        <translation>Extrai os campos de uma fatura, cada um com a linha que o comprova</translation>
    </message>
    <message>
        <source>Takes the fields of a business card out, each with the line that proves it</source>
        <translation>Extrai os campos de um cartão de visita, cada um com a linha que o comprova</translation>
    </message>
    <message>
        <source>Reads screenshots and writes their lines as they stand, indents of code and columns of menus included</source>
        <translation>Lê capturas de tela e grava as linhas como estão, inclusive recuos de código e colunas de menus</translation>
    </message>
    <message>
        <source>Sums a document up in sentences that carry the pages they rest on</source>
        <translation>Resume um documento em frases que indicam as páginas em que se baseiam</translation>
    </message>
    <message>
        <source>Formulas to LaTeX</source>
        <translation>Fórmulas para LaTeX</translation>
    </message>
    <message>
        <source>Reads pictures and photos and writes plain text</source>
        <translation>Lê imagens e fotos e grava texto sem formatação</translation>
    </message>
    <message>
        <source>Writes the tables as CSV, one file each</source>
        <translation>Grava as tabelas como CSV, um arquivo para cada uma</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>Traduzir</translation>
    </message>
    <message>
        <source>Receipt to JSON</source>
        <translation>Recibo para JSON</translation>
    </message>
    <message>
        <source>Invoice to JSON</source>
        <translation>Fatura para JSON</translation>
    </message>
    <message>
        <source>Business card to JSON</source>
        <translation>Cartão de visita para JSON</translation>
    </message>
    <message>
        <source>Screenshot to text</source>
        <translation>Captura de tela para texto</translation>
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
        <translation>Conversa</translation>
    </message>
</context>
<context>
    <name>TranslationDialog</name>
    <message>
        <source>Translates with the language model on this computer, block by block. Numbers, addresses and codes are compared with the original; what could not be kept stays untranslated and is marked.</source>
        <translation>Traduz bloco por bloco com o modelo de linguagem deste computador. Números, endereços e códigos são comparados com o original; o que não pôde ser mantido fica sem tradução e é marcado.</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Tradução</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Also use a model not made for translating</source>
        <translation>Usar também um modelo que não é feito para traduzir</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>Traduzir</translation>
    </message>
    <message>
        <source>Original and translation</source>
        <translation>Original e tradução</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Salvo: {name}</translation>
    </message>
    <message>
        <source>Models…</source>
        <translation>Modelos…</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) translated.</source>
        <translation>
            <numerusform>%n página traduzida.</numerusform>
            <numerusform>%n páginas traduzidas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The model is not made for this language: check every line.</source>
        <translation>O modelo não é feito para este idioma: verifique cada linha.</translation>
    </message>
    <message numerus="yes">
        <source>%n block(s) stay in the original.</source>
        <translation>
            <numerusform>%n bloco fica no original.</numerusform>
            <numerusform>%n blocos ficam no original.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n block(s) should be checked.</source>
        <translation>
            <numerusform>%n bloco deve ser verificado.</numerusform>
            <numerusform>%n blocos devem ser verificados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save translation</source>
        <translation>Salvar tradução</translation>
    </message>
</context>
<context>
    <name>UpdateRow</name>
    <message>
        <source>Look for a newer version</source>
        <translation>Procurar uma versão mais recente</translation>
    </message>
    <message>
        <source>Asks {}; nothing about this machine is sent</source>
        <translation>Consulta {}; nada sobre este computador é enviado</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>O que foi encontrado</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Consultando…</translation>
    </message>
    <message>
        <source>This build names no address to ask for newer versions; nobody was asked.</source>
        <translation>Esta compilação não indica um endereço para consultar novas versões; nada foi consultado.</translation>
    </message>
    <message>
        <source>This is the newest version.</source>
        <translation>Esta é a versão mais recente.</translation>
    </message>
    <message>
        <source>Version {} can be had.</source>
        <translation>A versão {} está disponível.</translation>
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
        <translation>Monitorando</translation>
    </message>
    <message>
        <source>Waiting for the folder</source>
        <translation>Esperando a pasta</translation>
    </message>
    <message>
        <source>Waiting, something is missing</source>
        <translation>Em espera, falta algo</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Em pausa</translation>
    </message>
    <message>
        <source>Not watched</source>
        <translation>Não monitorada</translation>
    </message>
</context>
<context>
    <name>WatchedFoldersDialog</name>
    <message>
        <source>Watched folders</source>
        <translation>Pastas monitoradas</translation>
    </message>
    <message>
        <source>Files that appear in these folders are converted by themselves while Pagesight is open. Each is taken when it has stopped growing, and done once; a file that changes is done again.</source>
        <translation>Os arquivos que aparecem nestas pastas são convertidos automaticamente enquanto o Pagesight está aberto. Cada um é processado quando para de crescer, uma única vez; um arquivo que muda é processado de novo.</translation>
    </message>
    <message>
        <source>No folder is watched.</source>
        <translation>Nenhuma pasta é monitorada.</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Adicionar…</translation>
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
        <translation>Remover…</translation>
    </message>
    <message>
        <source>Files set aside</source>
        <translation>Arquivos deixados de lado</translation>
    </message>
    <message>
        <source>A file that is broken or asks for a password is left where it is, a note beside the results says why, and the watch goes on. It is tried again when it changes.</source>
        <translation>Um arquivo danificado ou que pede senha fica onde está, uma nota ao lado dos resultados diz por quê, e o monitoramento continua. Ele é tentado de novo quando muda.</translation>
    </message>
    <message>
        <source>Show the file</source>
        <translation>Mostrar o arquivo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Retomar</translation>
    </message>
    <message>
        <source>There are no results yet.</source>
        <translation>Ainda não há resultados.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Watch “{}” no longer?</source>
        <translation>Não monitorar mais “{}”?</translation>
    </message>
    <message>
        <source>The folder, its files and all results stay.</source>
        <translation>A pasta, seus arquivos e todos os resultados permanecem.</translation>
    </message>
</context>
<context>
    <name>WelcomeDialog</name>
    <message>
        <source>Welcome</source>
        <translation>Boas-vindas</translation>
    </message>
    <message>
        <source>Welcome to Pagesight</source>
        <translation>Boas-vindas ao Pagesight</translation>
    </message>
    <message>
        <source>Pagesight reads scans, photos and PDFs on this machine and turns them into text, tables and searchable PDFs. Nothing you open leaves your machine.</source>
        <translation>O Pagesight lê digitalizações, fotos e PDFs neste computador e os transforma em texto, tabelas e PDFs pesquisáveis. Nada do que é aberto sai do computador.</translation>
    </message>
    <message>
        <source>Get the models</source>
        <translation>Obter os modelos</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Começar</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Try it on a sample</source>
        <translation>Experimentar com um exemplo</translation>
    </message>
    <message>
        <source>A scanned document</source>
        <translation>Um documento digitalizado</translation>
    </message>
    <message>
        <source>An invoice with a table</source>
        <translation>Uma fatura com uma tabela</translation>
    </message>
    <message>
        <source>A photo of a page</source>
        <translation>Uma foto de uma página</translation>
    </message>
    <message>
        <source>Chinese and Japanese</source>
        <translation>Chinês e japonês</translation>
    </message>
    <message>
        <source>The models are installed: everything is ready.</source>
        <translation>Os modelos estão instalados: tudo está pronto.</translation>
    </message>
    <message>
        <source>Reading needs models. Your settings forbid downloads: import them from a folder.</source>
        <translation>A leitura precisa de modelos. As configurações não permitem downloads: importe-os de uma pasta.</translation>
    </message>
    <message>
        <source>Reading needs models: {} from {}, once. Then no network is needed any more.</source>
        <translation>A leitura precisa de modelos: {} de {}, uma única vez. Depois, a rede não é mais necessária.</translation>
    </message>
    <message>
        <source>Reading needs models. No source can be reached: import them from a folder.</source>
        <translation>A leitura precisa de modelos. Nenhuma origem está acessível: importe-os de uma pasta.</translation>
    </message>
</context>
<context>
    <name>WindowActions</name>
    <message>
        <source>&amp;Open files…</source>
        <translation>&amp;Abrir arquivos…</translation>
    </message>
    <message>
        <source>Choose pictures and PDFs to read</source>
        <translation>Escolher imagens e PDFs para ler</translation>
    </message>
    <message>
        <source>Open &amp;folder…</source>
        <translation>Abrir &amp;pasta…</translation>
    </message>
    <message>
        <source>Read every picture and PDF of a folder and the folders in it</source>
        <translation>Ler todas as imagens e PDFs de uma pasta e das subpastas</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Colar</translation>
    </message>
    <message>
        <source>Read the picture or the files of the clipboard</source>
        <translation>Ler a imagem ou os arquivos da área de transferência</translation>
    </message>
    <message>
        <source>&amp;Capture a part of the screen…</source>
        <translation>Capturar uma parte da &amp;tela…</translation>
    </message>
    <message>
        <source>Draw a rectangle on the screen and read what is in it</source>
        <translation>Desenhar um retângulo na tela e ler o que há nele</translation>
    </message>
    <message>
        <source>All &amp;tools…</source>
        <translation>&amp;Todas as ferramentas…</translation>
    </message>
    <message>
        <source>Choose what shall come out: Word, tables, values of an invoice, a translation</source>
        <translation>Escolher o que deve ser gerado: Word, tabelas, valores de uma fatura, uma tradução</translation>
    </message>
    <message>
        <source>&amp;Watched folders…</source>
        <translation>&amp;Pastas monitoradas…</translation>
    </message>
    <message>
        <source>Convert what appears in a folder by itself</source>
        <translation>Converter automaticamente o que aparece em uma pasta</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>Write the chosen documents as text, Markdown, Word, PDF, CSV or JSON</source>
        <translation>Salvar os documentos escolhidos como texto, Markdown, Word, PDF, CSV ou JSON</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Sair</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>Confi&amp;gurações…</translation>
    </message>
    <message>
        <source>Pri&amp;vate window</source>
        <translation>Janela pri&amp;vativa</translation>
    </message>
    <message>
        <source>Read files without keeping anything of them</source>
        <translation>Ler arquivos sem manter nada deles</translation>
    </message>
    <message>
        <source>Show &amp;lists</source>
        <translation>Mostrar &amp;listas</translation>
    </message>
    <message>
        <source>Queue, pages and library beside the page</source>
        <translation>Fila, páginas e biblioteca ao lado da página</translation>
    </message>
    <message>
        <source>Show &amp;text</source>
        <translation>Mostrar &amp;texto</translation>
    </message>
    <message>
        <source>The text beside the page</source>
        <translation>O texto ao lado da página</translation>
    </message>
    <message>
        <source>Show c&amp;hat</source>
        <translation>Mostrar c&amp;hat</translation>
    </message>
    <message>
        <source>Ask about what was read</source>
        <translation>Perguntar sobre o que foi lido</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>Tela &amp;cheia</translation>
    </message>
    <message>
        <source>&amp;User guide</source>
        <translation>&amp;Guia do usuário</translation>
    </message>
    <message>
        <source>&amp;Log…</source>
        <translation>&amp;Registro…</translation>
    </message>
    <message>
        <source>&amp;About Pagesight</source>
        <translation>&amp;Sobre o Pagesight</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Arquivo</translation>
    </message>
    <message>
        <source>&amp;Queue</source>
        <translation>&amp;Fila</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>E&amp;xibir</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>Fe&amp;rramentas</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;juda</translation>
    </message>
</context>
<context>
    <name>WindowChat</name>
    <message>
        <source>Ask about this area</source>
        <translation>Perguntar sobre esta área</translation>
    </message>
    <message>
        <source>Draw the area on the page; Esc gives up</source>
        <translation>Desenhe a área na página; Esc cancela</translation>
    </message>
</context>
<context>
    <name>WindowEditing</name>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>No more doubtful words after this place</source>
        <translation>Não há mais palavras duvidosas depois deste ponto</translation>
    </message>
    <message>
        <source>No more doubtful words before this place</source>
        <translation>Não há mais palavras duvidosas antes deste ponto</translation>
    </message>
    <message>
        <source>This page was changed elsewhere and is shown as it is now. Undo brings your version back.</source>
        <translation>Esta página foi alterada em outro lugar e é mostrada como está agora. “Desfazer” traz sua versão de volta.</translation>
    </message>
    <message>
        <source>Draw the area on the page; Esc gives up</source>
        <translation>Desenhe a área na página; Esc cancela</translation>
    </message>
    <message>
        <source>Ignore area</source>
        <translation>Ignorar área</translation>
    </message>
    <message>
        <source>There is no text in this area</source>
        <translation>Não há texto nesta área</translation>
    </message>
    <message>
        <source>Read page again</source>
        <translation>Ler a página de novo</translation>
    </message>
    <message>
        <source>Read area</source>
        <translation>Ler área</translation>
    </message>
    <message>
        <source>Restore block</source>
        <translation>Restaurar bloco</translation>
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
        <translation>Atende outros programas em {}</translation>
    </message>
    <message>
        <source>Other programs are not served: {}</source>
        <translation>Outros programas não são atendidos: {}</translation>
    </message>
</context>
<context>
    <name>WindowTools</name>
    <message>
        <source>Take &amp;fields out…</source>
        <translation>Extrair ca&amp;mpos…</translation>
    </message>
    <message>
        <source>Take values such as date and total out of the document</source>
        <translation>Extrair do documento valores como data e total</translation>
    </message>
    <message>
        <source>&amp;Translate…</source>
        <translation>Trad&amp;uzir…</translation>
    </message>
    <message>
        <source>Translate the document beside its original</source>
        <translation>Traduzir o documento ao lado do original</translation>
    </message>
</context>
<context>
    <name>_ChatCounts</name>
    <message numerus="yes">
        <source>%n sentence(s) are not supported by the document.</source>
        <translation>
            <numerusform>%n frase não é confirmada pelo documento.</numerusform>
            <numerusform>%n frases não são confirmadas pelo documento.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n citation(s)</source>
        <translation>
            <numerusform>%n citação</numerusform>
            <numerusform>%n citações</numerusform>
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
            <numerusform>%n página com falha</numerusform>
            <numerusform>%n páginas com falha</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n arquivo</numerusform>
            <numerusform>%n arquivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parts not by the vision model</source>
        <translation>
            <numerusform>%n trecho sem o modelo de visão</numerusform>
            <numerusform>%n trechos sem o modelo de visão</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Working on %n file(s)</source>
        <translation>
            <numerusform>Processando %n arquivo</numerusform>
            <numerusform>Processando %n arquivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of a watched folder could not be read</source>
        <translation>
            <numerusform>Não foi possível ler %n arquivo de uma pasta monitorada</numerusform>
            <numerusform>Não foi possível ler %n arquivos de uma pasta monitorada</numerusform>
        </translation>
    </message>
</context>
</TS>

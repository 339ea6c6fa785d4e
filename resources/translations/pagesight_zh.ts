<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Pagesight</source>
        <translation>关于 Pagesight</translation>
    </message>
    <message>
        <source>Turns pictures and PDFs into text on this computer; nothing is sent anywhere.
Free software under the GNU Affero General Public License, version 3 or later.</source>
        <translation>在这台电脑上把图片和 PDF 转换为文本，不会向任何地方发送数据。
自由软件，采用 GNU Affero 通用公共许可证第 3 版或更高版本。</translation>
    </message>
    <message>
        <source>Search parts and licences</source>
        <translation>搜索组件和许可证</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>许可证全文</translation>
    </message>
    <message>
        <source>Parts and their licences</source>
        <translation>组件及其许可证</translation>
    </message>
    <message>
        <source>This part ships no text of its licence; its name above says which it is.</source>
        <translation>此组件未附带许可证全文；上方的名称说明了所用的许可证。</translation>
    </message>
</context>
<context>
    <name>Accepting</name>
    <message>
        <source>Accept improvement</source>
        <translation>采纳改进</translation>
    </message>
</context>
<context>
    <name>AddModelDialog</name>
    <message>
        <source>Add a model from a file</source>
        <translation>从文件添加模型</translation>
    </message>
    <message>
        <source>Models (*.gguf)</source>
        <translation>模型 (*.gguf)</translation>
    </message>
    <message>
        <source>Model (GGUF)</source>
        <translation>模型 (GGUF)</translation>
    </message>
    <message>
        <source>Picture encoder (mmproj)</source>
        <translation>图像编码器 (mmproj)</translation>
    </message>
    <message>
        <source>Only for a model that sees</source>
        <translation>仅用于能看图的模型</translation>
    </message>
    <message>
        <source>What fits the kind of model</source>
        <translation>适合该模型类型的设置</translation>
    </message>
    <message>
        <source>Prompts from a file</source>
        <translation>来自文件的提示词</translation>
    </message>
    <message>
        <source>Profiles (*.toml)</source>
        <translation>配置文件 (*.toml)</translation>
    </message>
    <message>
        <source>Instead of the above</source>
        <translation>代替以上内容</translation>
    </message>
    <message>
        <source>What the file says of itself</source>
        <translation>文件自带的说明</translation>
    </message>
    <message>
        <source>Link the files instead of copying them, where the disk allows it</source>
        <translation>磁盘允许时链接文件，而不是复制</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>提示词</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>The files are checked before they are taken. Only add models from people you trust, and mind their licence.</source>
        <translation>文件在采用前会先经过检查。请只添加来自可信之人的模型，并注意其许可证。</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>AddWatchDialog</name>
    <message>
        <source>Watch a folder</source>
        <translation>监视文件夹</translation>
    </message>
    <message>
        <source>Folder to watch</source>
        <translation>要监视的文件夹</translation>
    </message>
    <message>
        <source>Folder of the results</source>
        <translation>结果文件夹</translation>
    </message>
    <message>
        <source>What is made</source>
        <translation>生成内容</translation>
    </message>
    <message>
        <source>These formats:</source>
        <translation>以下格式：</translation>
    </message>
    <message>
        <source>Translate into</source>
        <translation>翻译成</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>问题所在</translation>
    </message>
    <message>
        <source>What lies in the folder now is converted too. The files stay where they are, and folders in it are watched as well. If the results lie inside, they are not read again.</source>
        <translation>文件夹中现有的文件也会转换。文件保留在原处，子文件夹也会一并监视。如果结果存放在其中，不会再次识别。</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>监视</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>没有这个文件夹。</translation>
    </message>
    <message>
        <source>The results need a folder of their own; one inside is fine.</source>
        <translation>结果需要单独的文件夹，可以位于监视的文件夹之内。</translation>
    </message>
    <message>
        <source>Choose at least one format.</source>
        <translation>请至少选择一种格式。</translation>
    </message>
</context>
<context>
    <name>AreaChip</name>
    <message>
        <source>Picture of the area</source>
        <translation>区域图片</translation>
    </message>
    <message>
        <source>Do not ask about the area</source>
        <translation>不针对此区域提问</translation>
    </message>
    <message>
        <source>Area of page {}</source>
        <translation>第 {} 页的区域</translation>
    </message>
    <message>
        <source>Area of page {}, its text only</source>
        <translation>第 {} 页的区域，仅其文本</translation>
    </message>
</context>
<context>
    <name>AsideModel</name>
    <message>
        <source>File set aside</source>
        <translation>搁置的文件</translation>
    </message>
    <message>
        <source>Why, and what to do</source>
        <translation>原因和处理办法</translation>
    </message>
</context>
<context>
    <name>BlockEditing</name>
    <message>
        <source>Edit text</source>
        <translation>编辑文本</translation>
    </message>
</context>
<context>
    <name>BlockField</name>
    <message>
        <source>Lines of the block</source>
        <translation>区块中的行</translation>
    </message>
    <message>
        <source>Enter takes the text over, Shift+Enter begins a line, Esc leaves it</source>
        <translation>Enter 确认文本，Shift+Enter 换行，Esc 退出</translation>
    </message>
</context>
<context>
    <name>Blocks</name>
    <message>
        <source>paragraph</source>
        <translation>段落</translation>
    </message>
    <message>
        <source>heading</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>list item</source>
        <translation>列表项</translation>
    </message>
    <message>
        <source>table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>formula</source>
        <translation>公式</translation>
    </message>
    <message>
        <source>figure</source>
        <translation>插图</translation>
    </message>
    <message>
        <source>caption</source>
        <translation>图注</translation>
    </message>
    <message>
        <source>footnote</source>
        <translation>脚注</translation>
    </message>
    <message>
        <source>page header</source>
        <translation>页眉</translation>
    </message>
    <message>
        <source>page footer</source>
        <translation>页脚</translation>
    </message>
    <message>
        <source>bar code</source>
        <translation>条形码</translation>
    </message>
</context>
<context>
    <name>CaptureOverlay</name>
    <message>
        <source>Choose a part of the screen</source>
        <translation>选择屏幕上的一部分</translation>
    </message>
    <message>
        <source>Draw a rectangle, or move one with the arrow keys and size it with Shift. Enter takes it, Esc cancels.</source>
        <translation>拖出一个矩形，或用方向键移动、按住 Shift 调整大小。Enter 确认，Esc 取消。</translation>
    </message>
</context>
<context>
    <name>Chat</name>
    <message>
        <source>What is this document about?</source>
        <translation>这份文档讲的是什么？</translation>
    </message>
    <message>
        <source>What is the total?</source>
        <translation>总金额是多少？</translation>
    </message>
    <message>
        <source>When is the payment due?</source>
        <translation>付款期限是什么时候？</translation>
    </message>
    <message>
        <source>Who are the parties?</source>
        <translation>合同各方是谁？</translation>
    </message>
    <message>
        <source>When does it end?</source>
        <translation>什么时候到期？</translation>
    </message>
    <message>
        <source>How much is the rent?</source>
        <translation>租金是多少？</translation>
    </message>
    <message>
        <source>What is the date?</source>
        <translation>日期是哪一天？</translation>
    </message>
    <message>
        <source>What does it say for “{label}”?</source>
        <translation>“{label}”处写的是什么？</translation>
    </message>
    <message>
        <source>About an area of page {}</source>
        <translation>关于第 {} 页的一个区域</translation>
    </message>
    <message>
        <source>Ask in other words, or look for single words:</source>
        <translation>请换一种说法提问，或查找单个字词：</translation>
    </message>
    <message>
        <source>search the library</source>
        <translation>搜索文档库</translation>
    </message>
    <message>
        <source>In the words of the document:</source>
        <translation>文档原文：</translation>
    </message>
    <message>
        <source>Cut off: the answer was stopped before its end</source>
        <translation>已中断：回答在结束前被停止</translation>
    </message>
    <message>
        <source>Searching the pages…</source>
        <translation>正在搜索页面…</translation>
    </message>
    <message>
        <source>Loading the model…</source>
        <translation>正在加载模型…</translation>
    </message>
    <message>
        <source>Answering…</source>
        <translation>正在回答…</translation>
    </message>
    <message>
        <source>Checking the citations…</source>
        <translation>正在核对引用…</translation>
    </message>
    <message>
        <source>Trying once more, because a sentence is not supported…</source>
        <translation>有一句话缺少依据，正在重试…</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>正在处理…</translation>
    </message>
    <message>
        <source>Supported by this place</source>
        <translation>此处可作为依据</translation>
    </message>
    <message>
        <source>Only partly supported by this place</source>
        <translation>此处只能作为部分依据</translation>
    </message>
    <message>
        <source>Not supported by this place</source>
        <translation>此处不能作为依据</translation>
    </message>
    <message>
        <source>p. {}</source>
        <translation>第 {} 页</translation>
    </message>
    <message>
        <source>in part</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>What comes nearest; it may not answer the question:</source>
        <translation>最接近的内容，不一定能回答该问题：</translation>
    </message>
    <message>
        <source>Comes near; it may not answer</source>
        <translation>接近，不一定是答案</translation>
    </message>
    <message>
        <source>Line that comes near</source>
        <translation>与问题接近的行</translation>
    </message>
    <message>
        <source>Citation</source>
        <translation>引用</translation>
    </message>
    <message>
        <source>page {}</source>
        <translation>第 {} 页</translation>
    </message>
    <message>
        <source>supported</source>
        <translation>有依据</translation>
    </message>
    <message>
        <source>supported in part</source>
        <translation>部分有依据</translation>
    </message>
    <message>
        <source>not supported</source>
        <translation>无依据</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>{place}: “{quoted}”</source>
        <translation>{place}：“{quoted}”</translation>
    </message>
    <message>
        <source>Read with {} confidence; compare with the picture</source>
        <translation>识别置信度为 {}；请与图片对照</translation>
    </message>
    <message>
        <source>not supported by the document</source>
        <translation>文档中没有依据</translation>
    </message>
    <message>
        <source>not found in the document: {}</source>
        <translation>文档中未找到：{}</translation>
    </message>
    <message>
        <source>not in the cited lines: {}</source>
        <translation>引用的行中没有：{}</translation>
    </message>
    <message>
        <source>This is not in the documents.</source>
        <translation>这些文档中没有相关内容。</translation>
    </message>
    <message>
        <source>This is not in the document.</source>
        <translation>文档中没有相关内容。</translation>
    </message>
    <message>
        <source>The question is in another language than the document; ask in its language for better answers.</source>
        <translation>提问的语言与文档不同；用文档的语言提问，回答会更好。</translation>
    </message>
    <message>
        <source>Answered from {read} of {total} pages</source>
        <translation>根据 {total} 页中的 {read} 页回答</translation>
    </message>
    <message>
        <source>Answering from {read} of {total} pages</source>
        <translation>正在根据 {total} 页中的 {read} 页回答</translation>
    </message>
    <message>
        <source>A model is being installed…</source>
        <translation>正在安装模型…</translation>
    </message>
    <message>
        <source>No document is open</source>
        <translation>没有打开的文档</translation>
    </message>
    <message>
        <source>A language model is missing</source>
        <translation>缺少语言模型</translation>
    </message>
    <message>
        <source>No page is read yet</source>
        <translation>尚未识别任何页面</translation>
    </message>
</context>
<context>
    <name>ChatHeader</name>
    <message>
        <source>What is asked</source>
        <translation>提问范围</translation>
    </message>
    <message>
        <source>This document</source>
        <translation>此文档</translation>
    </message>
    <message>
        <source>The selected documents</source>
        <translation>所选文档</translation>
    </message>
    <message>
        <source>The whole library</source>
        <translation>整个文档库</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>对话</translation>
    </message>
    <message>
        <source>Conversations, export, copy, delete</source>
        <translation>对话、导出、复制、删除</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>新建对话</translation>
    </message>
    <message>
        <source>Earlier conversations</source>
        <translation>以往对话</translation>
    </message>
    <message>
        <source>Export as Markdown…</source>
        <translation>导出为 Markdown…</translation>
    </message>
    <message>
        <source>Copy the conversation</source>
        <translation>复制对话</translation>
    </message>
    <message>
        <source>Delete the conversation…</source>
        <translation>删除对话…</translation>
    </message>
    <message>
        <source>Models…</source>
        <translation>模型…</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>文档库</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n 个文档</numerusform>
        </translation>
    </message>
    <message>
        <source>What is asked: {}</source>
        <translation>提问范围：{}</translation>
    </message>
    <message>
        <source>Choose what is asked</source>
        <translation>选择提问范围</translation>
    </message>
    <message numerus="yes">
        <source>The %n selected document(s)</source>
        <translation>
            <numerusform>所选的 %n 个文档</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChatPanel</name>
    <message>
        <source>Chat</source>
        <translation>聊天</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop the answer (Esc)</source>
        <translation>停止回答 (Esc)</translation>
    </message>
    <message>
        <source>Copy the answer</source>
        <translation>复制回答</translation>
    </message>
    <message>
        <source>Copy with citations</source>
        <translation>连同引用复制</translation>
    </message>
    <message>
        <source>Copy the answer with the quoted lines</source>
        <translation>复制回答和引用的行</translation>
    </message>
    <message>
        <source>Answer again</source>
        <translation>重新回答</translation>
    </message>
    <message>
        <source>Have the question answered another way</source>
        <translation>让模型换一种方式回答此问题</translation>
    </message>
    <message>
        <source>Waiting for the answer in another conversation…</source>
        <translation>正在等待另一个对话的回答…</translation>
    </message>
    <message>
        <source>Next: {}</source>
        <translation>接下来：{}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>A language model is missing; it is installed under Models.</source>
        <translation>缺少语言模型；可在“模型”中安装。</translation>
    </message>
    <message>
        <source>This page was changed since the answer; here it stood.</source>
        <translation>此页在回答之后已被更改；原内容在此处。</translation>
    </message>
    <message>
        <source>The answer was copied</source>
        <translation>已复制回答</translation>
    </message>
    <message>
        <source>The conversation was copied</source>
        <translation>已复制对话</translation>
    </message>
    <message>
        <source>Export the conversation</source>
        <translation>导出对话</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>conversation</source>
        <translation>对话</translation>
    </message>
    <message>
        <source>Written: {}</source>
        <translation>已写入：{}</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Delete this conversation?</source>
        <translation>要删除此对话吗？</translation>
    </message>
    <message>
        <source>The document stays. The conversation cannot be brought back.</source>
        <translation>文档会保留。对话删除后无法恢复。</translation>
    </message>
</context>
<context>
    <name>ChatStartPage</name>
    <message>
        <source>Show the models…</source>
        <translation>显示模型…</translation>
    </message>
    <message>
        <source>Ask for example</source>
        <translation>可以这样问</translation>
    </message>
    <message>
        <source>Ask your documents</source>
        <translation>向您的文档提问</translation>
    </message>
    <message>
        <source>Open a document to ask about it, or choose above to ask the whole library.</source>
        <translation>打开一个文档即可就其内容提问，或在上方选择向整个文档库提问。</translation>
    </message>
    <message>
        <source>A language model is missing</source>
        <translation>缺少语言模型</translation>
    </message>
    <message>
        <source>No page is read yet</source>
        <translation>尚未识别任何页面</translation>
    </message>
    <message>
        <source>Questions can be asked as soon as the first page has been read.</source>
        <translation>第一页识别完成后即可提问。</translation>
    </message>
    <message>
        <source>Nothing to ask about yet</source>
        <translation>还没有可提问的内容</translation>
    </message>
    <message>
        <source>No document with text is here.</source>
        <translation>这里没有含文本的文档。</translation>
    </message>
    <message>
        <source>Ask these documents</source>
        <translation>向这些文档提问</translation>
    </message>
    <message>
        <source>Ask this document</source>
        <translation>向此文档提问</translation>
    </message>
    <message>
        <source>Each sentence of an answer names the place it rests on; a click shows it on the page.</source>
        <translation>回答中的每句话都标明所依据的位置；点击即可在页面上显示。</translation>
    </message>
    <message>
        <source>Questions are answered by a model that runs on this machine; nothing is sent anywhere.</source>
        <translation>问题由在本机运行的模型回答，不会向任何地方发送数据。</translation>
    </message>
    <message>
        <source>{} to download</source>
        <translation>需下载 {}</translation>
    </message>
    <message>
        <source>from {}</source>
        <translation>来自 {}</translation>
    </message>
    <message>
        <source>licence {}</source>
        <translation>许可证 {}</translation>
    </message>
    <message>
        <source>For this machine {model} ({size}) is recommended; it is among the models.</source>
        <translation>推荐本机使用 {model}（{size}），可在模型列表中找到。</translation>
    </message>
    <message>
        <source>Install ({})</source>
        <translation>安装 ({})</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>安装</translation>
    </message>
    <message>
        <source>Install {}</source>
        <translation>安装 {}</translation>
    </message>
</context>
<context>
    <name>ChoicesForm</name>
    <message numerus="yes">
        <source>Export %n document(s)</source>
        <translation>
            <numerusform>导出 %n 个文档</numerusform>
        </translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>选择文件夹</translation>
    </message>
    <message>
        <source>Name of the files</source>
        <translation>文件名</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>插入</translation>
    </message>
    <message>
        <source>Insert a field into the name</source>
        <translation>在文件名中插入字段</translation>
    </message>
    <message>
        <source>Preview of the names</source>
        <translation>文件名预览</translation>
    </message>
    <message>
        <source>Where a file exists</source>
        <translation>文件已存在时</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>询问</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Keep both, with a number</source>
        <translation>两者都保留，并加编号</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation>文件夹(&amp;F)：</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名称(&amp;N)：</translation>
    </message>
    <message>
        <source>&amp;Where a file exists:</source>
        <translation>文件已存在时(&amp;W)：</translation>
    </message>
    <message>
        <source>Folder for the exported files</source>
        <translation>导出文件的文件夹</translation>
    </message>
    <message>
        <source>Choose at least one format.</source>
        <translation>请至少选择一种格式。</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>请选择文件夹。</translation>
    </message>
    <message>
        <source>document</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>Preview: {}</source>
        <translation>预览：{}</translation>
    </message>
</context>
<context>
    <name>CitationCard</name>
    <message>
        <source>Cited place</source>
        <translation>引用位置</translation>
    </message>
    <message>
        <source>“{}”</source>
        <translation>“{}”</translation>
    </message>
    <message>
        <source>page {}</source>
        <translation>第 {} 页</translation>
    </message>
    <message>
        <source>read with {} confidence</source>
        <translation>识别置信度 {}</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Question</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Enter sends, Shift+Enter begins a new line</source>
        <translation>Enter 发送，Shift+Enter 换行</translation>
    </message>
    <message>
        <source>Ask a question</source>
        <translation>输入问题</translation>
    </message>
    <message>
        <source>Send the question</source>
        <translation>发送问题</translation>
    </message>
    <message>
        <source>Send the question (Enter)</source>
        <translation>发送问题 (Enter)</translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy: {}</source>
        <translation>复制：{}</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
</context>
<context>
    <name>CorrectionsNotice</name>
    <message numerus="yes">
        <source>%n page(s) of this file were corrected in another reading.</source>
        <translation>
            <numerusform>此文件有 %n 页在另一次识别中已被更正。</numerusform>
        </translation>
    </message>
    <message>
        <source>Open that reading</source>
        <translation>打开那次识别</translation>
    </message>
</context>
<context>
    <name>DesktopNotice</name>
    <message numerus="yes">
        <source>%n file(s) read</source>
        <translation>
            <numerusform>已识别 %n 个文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read</source>
        <translation>
            <numerusform>%n 个文件无法识别</numerusform>
        </translation>
    </message>
    <message>
        <source>Watched folders</source>
        <translation>监视的文件夹</translation>
    </message>
    <message>
        <source>Reading has ended</source>
        <translation>识别已结束</translation>
    </message>
</context>
<context>
    <name>DetailsTab</name>
    <message>
        <source>Details of the page as JSON</source>
        <translation>JSON 格式的页面详情</translation>
    </message>
    <message>
        <source>This page has not been read yet.</source>
        <translation>此页尚未识别。</translation>
    </message>
</context>
<context>
    <name>DiffView</name>
    <message>
        <source>Text as it is now</source>
        <translation>当前文本</translation>
    </message>
    <message>
        <source>Text as it was read anew</source>
        <translation>重新识别的文本</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>当前</translation>
    </message>
    <message>
        <source>Read anew</source>
        <translation>重新识别</translation>
    </message>
</context>
<context>
    <name>DocumentListModel</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n 页</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{} of %n page(s)</source>
        <translation>
            <numerusform>{}/%n 页</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n 页失败</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n corrected</source>
        <translation>
            <numerusform>已更正 %n 页</numerusform>
        </translation>
    </message>
    <message>
        <source>Source file not found in its place</source>
        <translation>在原位置找不到源文件</translation>
    </message>
</context>
<context>
    <name>DocumentTools</name>
    <message>
        <source>Invoice</source>
        <translation>发票</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>收据</translation>
    </message>
    <message>
        <source>Identity card</source>
        <translation>身份证件</translation>
    </message>
    <message>
        <source>Business card</source>
        <translation>名片</translation>
    </message>
    <message>
        <source>supported</source>
        <translation>有依据</translation>
    </message>
    <message>
        <source>to be checked</source>
        <translation>待核对</translation>
    </message>
    <message>
        <source>not in the document</source>
        <translation>文档中没有</translation>
    </message>
    <message>
        <source>To be checked</source>
        <translation>待核对</translation>
    </message>
    <message>
        <source>Not translated</source>
        <translation>未翻译</translation>
    </message>
</context>
<context>
    <name>DoubtfulBar</name>
    <message>
        <source>Doubtful below this confidence</source>
        <translation>存疑的置信度阈值</translation>
    </message>
    <message>
        <source>Words whose confidence lies below this are doubtful</source>
        <translation>置信度低于此值的字词视为存疑</translation>
    </message>
    <message>
        <source>{position} of {count} on this page</source>
        <translation>本页第 {position} 处，共 {count} 处</translation>
    </message>
    <message numerus="yes">
        <source>%n doubtful on this page</source>
        <translation>
            <numerusform>本页 %n 处存疑</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} in the document</source>
        <translation>全文 {count} 处</translation>
    </message>
    <message>
        <source>{count} in the document so far</source>
        <translation>全文目前 {count} 处</translation>
    </message>
    <message>
        <source>{page}, {document}</source>
        <translation>{page}，{document}</translation>
    </message>
    <message numerus="yes">
        <source>%n doubtful</source>
        <translation>
            <numerusform>%n 处存疑</numerusform>
        </translation>
    </message>
    <message>
        <source>Doubtful words: {counts}</source>
        <translation>存疑字词：{counts}</translation>
    </message>
</context>
<context>
    <name>DropHint</name>
    <message>
        <source>Drop to read</source>
        <translation>拖放到此处即可识别</translation>
    </message>
</context>
<context>
    <name>EditActions</name>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Edit &amp;text</source>
        <translation>编辑文本(&amp;T)</translation>
    </message>
    <message>
        <source>Edit the lines of the current block in the text</source>
        <translation>在文本中编辑当前区块的各行</translation>
    </message>
    <message>
        <source>Edit &amp;word under the ink</source>
        <translation>在页面上编辑字词(&amp;W)</translation>
    </message>
    <message>
        <source>Edit the current word at its place on the page</source>
        <translation>在页面上的原位置编辑当前字词</translation>
    </message>
    <message>
        <source>&amp;Next doubtful word</source>
        <translation>下一个存疑字词(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous doubtful word</source>
        <translation>上一个存疑字词(&amp;P)</translation>
    </message>
    <message>
        <source>Read &amp;page again…</source>
        <translation>重新识别页面(&amp;P)…</translation>
    </message>
    <message>
        <source>Read an &amp;area…</source>
        <translation>识别区域(&amp;A)…</translation>
    </message>
    <message>
        <source>Draw an area on the page and read it again, or for the first time</source>
        <translation>在页面上框选一个区域，重新识别或首次识别</translation>
    </message>
    <message>
        <source>&amp;Ignore an area…</source>
        <translation>忽略区域(&amp;I)…</translation>
    </message>
    <message>
        <source>Draw an area on the page and drop the text in it</source>
        <translation>在页面上框选一个区域，并去除其中的文本</translation>
    </message>
    <message>
        <source>I&amp;mprove doubtful parts…</source>
        <translation>改进存疑部分(&amp;M)…</translation>
    </message>
    <message>
        <source>Let a vision model look again at what the fast reader was unsure of</source>
        <translation>让视觉模型重新查看快速识别没有把握的内容</translation>
    </message>
    <message>
        <source>Restore the machine&apos;s reading of this &amp;block</source>
        <translation>恢复此区块的机器识别结果(&amp;B)</translation>
    </message>
    <message>
        <source>Restore the machine&apos;s reading of this pa&amp;ge</source>
        <translation>恢复此页的机器识别结果(&amp;G)</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>page {}</source>
        <translation>第 {} 页</translation>
    </message>
    <message>
        <source>There is no such file or folder.</source>
        <translation>没有这个文件或文件夹。</translation>
    </message>
    <message>
        <source>Check its name and place.</source>
        <translation>请检查名称和位置。</translation>
    </message>
    <message>
        <source>The system does not let the file be read.</source>
        <translation>系统不允许读取此文件。</translation>
    </message>
    <message>
        <source>Check its rights, and whether its drive is connected.</source>
        <translation>请检查权限，以及所在驱动器是否已连接。</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>文件为空。</translation>
    </message>
    <message>
        <source>Get the file again from where it came.</source>
        <translation>请从来源处重新获取此文件。</translation>
    </message>
    <message>
        <source>The content of the file is of no kind that can be read.</source>
        <translation>无法读取这种内容的文件。</translation>
    </message>
    <message>
        <source>Use a PDF or a picture.</source>
        <translation>请使用 PDF 或图片。</translation>
    </message>
    <message>
        <source>The file is damaged or was changed, and cannot be opened.</source>
        <translation>文件已损坏或被更改，无法打开。</translation>
    </message>
    <message>
        <source>Open it in another program and save it anew.</source>
        <translation>请用其他程序打开并重新保存。</translation>
    </message>
    <message>
        <source>The PDF is protected by a password.</source>
        <translation>此 PDF 受密码保护。</translation>
    </message>
    <message>
        <source>Enter the password.</source>
        <translation>请输入密码。</translation>
    </message>
    <message>
        <source>The password does not open the PDF.</source>
        <translation>此密码无法打开 PDF。</translation>
    </message>
    <message>
        <source>Check the password, capital letters too.</source>
        <translation>请检查密码，注意大小写。</translation>
    </message>
    <message>
        <source>The file has no pages.</source>
        <translation>文件没有页面。</translation>
    </message>
    <message>
        <source>The page range names no page of the file, or cannot be understood.</source>
        <translation>页码范围不含文件中的任何页面，或无法理解。</translation>
    </message>
    <message>
        <source>Write it like 1-3,7,10-end.</source>
        <translation>请按 1-3,7,10-end 的形式填写。</translation>
    </message>
    <message>
        <source>The picture has more pixels than allowed.</source>
        <translation>图片的像素数超过允许值。</translation>
    </message>
    <message>
        <source>Make it smaller, or raise the limit in the settings.</source>
        <translation>请缩小图片，或在设置中调高上限。</translation>
    </message>
    <message>
        <source>The file has more pages than allowed.</source>
        <translation>文件的页数超过允许值。</translation>
    </message>
    <message>
        <source>Choose a page range, or raise the limit in the settings.</source>
        <translation>请选择页码范围，或在设置中调高上限。</translation>
    </message>
    <message>
        <source>The page is damaged and cannot be drawn.</source>
        <translation>页面已损坏，无法显示。</translation>
    </message>
    <message>
        <source>Open the file in another program and save it anew.</source>
        <translation>请用其他程序打开文件并重新保存。</translation>
    </message>
    <message>
        <source>There is no file here that can be read.</source>
        <translation>这里没有可识别的文件。</translation>
    </message>
    <message>
        <source>Choose PDFs or pictures.</source>
        <translation>请选择 PDF 或图片。</translation>
    </message>
    <message>
        <source>The reading process ended unexpectedly.</source>
        <translation>识别进程意外结束。</translation>
    </message>
    <message>
        <source>Try again; if it happens again, look into the log.</source>
        <translation>请重试；如果再次发生，请查看日志。</translation>
    </message>
    <message>
        <source>The reading process used too much memory and was ended.</source>
        <translation>识别进程占用内存过多，已被结束。</translation>
    </message>
    <message>
        <source>Close other programs, or raise the limit in the settings.</source>
        <translation>请关闭其他程序，或在设置中调高上限。</translation>
    </message>
    <message>
        <source>The page made no progress for too long and was given up.</source>
        <translation>页面长时间没有进展，已放弃。</translation>
    </message>
    <message>
        <source>Try again, or raise the time limit in the settings.</source>
        <translation>请重试，或在设置中调高时间上限。</translation>
    </message>
    <message>
        <source>The page could not be recognised.</source>
        <translation>无法识别此页面。</translation>
    </message>
    <message>
        <source>This version does not have what was asked for.</source>
        <translation>此版本不包含所要求的功能。</translation>
    </message>
    <message>
        <source>Choose something else.</source>
        <translation>请选择其他选项。</translation>
    </message>
    <message>
        <source>No installed model reads this language.</source>
        <translation>已安装的模型都不能识别此语言。</translation>
    </message>
    <message>
        <source>Choose another language, or install a model for it in the settings under Models.</source>
        <translation>请选择其他语言，或在设置的“模型”中为其安装模型。</translation>
    </message>
    <message>
        <source>Not one page could be read.</source>
        <translation>没有一页能够识别。</translation>
    </message>
    <message>
        <source>Look at the reasons page by page.</source>
        <translation>请逐页查看原因。</translation>
    </message>
    <message>
        <source>The language model failed while it was writing.</source>
        <translation>语言模型在生成时失败。</translation>
    </message>
    <message>
        <source>Ask again; if it happens again, look into the log.</source>
        <translation>请重新提问；如果再次发生，请查看日志。</translation>
    </message>
    <message>
        <source>A model is missing.</source>
        <translation>缺少模型。</translation>
    </message>
    <message>
        <source>Install it in the settings under Models.</source>
        <translation>请在设置的“模型”中安装。</translation>
    </message>
    <message>
        <source>The files of a model are damaged.</source>
        <translation>模型文件已损坏。</translation>
    </message>
    <message>
        <source>Install the model again in the settings under Models.</source>
        <translation>请在设置的“模型”中重新安装该模型。</translation>
    </message>
    <message>
        <source>There is no such model.</source>
        <translation>没有这个模型。</translation>
    </message>
    <message>
        <source>Choose a model from the list.</source>
        <translation>请从列表中选择模型。</translation>
    </message>
    <message>
        <source>The model could not be downloaded.</source>
        <translation>无法下载模型。</translation>
    </message>
    <message>
        <source>Check the connection, or import the model from a folder.</source>
        <translation>请检查网络连接，或从文件夹导入模型。</translation>
    </message>
    <message>
        <source>The settings forbid the network.</source>
        <translation>设置禁止使用网络。</translation>
    </message>
    <message>
        <source>Allow downloads in the settings, or import from a folder.</source>
        <translation>请在设置中允许下载，或从文件夹导入。</translation>
    </message>
    <message>
        <source>The file is no model, or does not fit the others it was given with.</source>
        <translation>该文件不是模型，或与一同给出的其他文件不匹配。</translation>
    </message>
    <message>
        <source>Choose the files that belong together, as their maker names them.</source>
        <translation>请按照制作者的说明选择配套的文件。</translation>
    </message>
    <message>
        <source>The model needs more memory than this machine has free.</source>
        <translation>模型所需的内存超过本机的可用内存。</translation>
    </message>
    <message>
        <source>Close other programs, or choose a smaller model in the settings under Models.</source>
        <translation>请关闭其他程序，或在设置的“模型”中选择较小的模型。</translation>
    </message>
    <message>
        <source>The process of the language model ended unexpectedly.</source>
        <translation>语言模型的进程意外结束。</translation>
    </message>
    <message>
        <source>Ask again; if it happens again, choose another model.</source>
        <translation>请重新提问；如果再次发生，请选择其他模型。</translation>
    </message>
    <message>
        <source>The language model used too much memory and was stopped.</source>
        <translation>语言模型占用内存过多，已被停止。</translation>
    </message>
    <message>
        <source>A file of this name exists already.</source>
        <translation>已有同名文件。</translation>
    </message>
    <message>
        <source>Allow replacing it, or choose another name.</source>
        <translation>请允许替换，或选择其他名称。</translation>
    </message>
    <message>
        <source>The folder cannot be written to.</source>
        <translation>无法写入此文件夹。</translation>
    </message>
    <message>
        <source>Choose another folder, or check its rights.</source>
        <translation>请选择其他文件夹，或检查其权限。</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>磁盘已满。</translation>
    </message>
    <message>
        <source>Make room on it, or choose another place.</source>
        <translation>请腾出空间，或选择其他位置。</translation>
    </message>
    <message>
        <source>The result could not be made.</source>
        <translation>无法生成结果。</translation>
    </message>
    <message>
        <source>A setting has a value that is not allowed.</source>
        <translation>某项设置的值不被允许。</translation>
    </message>
    <message>
        <source>Correct it in the settings.</source>
        <translation>请在设置中更正。</translation>
    </message>
    <message>
        <source>There is no such tool.</source>
        <translation>没有这个工具。</translation>
    </message>
    <message>
        <source>Choose a tool from the list.</source>
        <translation>请从列表中选择工具。</translation>
    </message>
    <message>
        <source>There is no such format.</source>
        <translation>没有这种格式。</translation>
    </message>
    <message>
        <source>Choose a format from the list.</source>
        <translation>请从列表中选择格式。</translation>
    </message>
    <message>
        <source>The name template cannot be filled.</source>
        <translation>无法填写名称模板。</translation>
    </message>
    <message>
        <source>Use the fields that are listed beside it.</source>
        <translation>请使用旁边列出的字段。</translation>
    </message>
    <message>
        <source>Another program is using the library.</source>
        <translation>另一个程序正在使用文档库。</translation>
    </message>
    <message>
        <source>Wait until it has finished, then try again.</source>
        <translation>请等它完成后重试。</translation>
    </message>
    <message>
        <source>The library cannot be read.</source>
        <translation>无法读取文档库。</translation>
    </message>
    <message>
        <source>Put back a copy of it, or delete it in the settings under Storage and privacy.</source>
        <translation>请恢复它的副本，或在设置的“存储与隐私”中将其删除。</translation>
    </message>
    <message>
        <source>The document is no longer in the library.</source>
        <translation>该文档已不在文档库中。</translation>
    </message>
    <message>
        <source>Read the file again.</source>
        <translation>请重新识别文件。</translation>
    </message>
    <message>
        <source>The page was changed elsewhere in the meantime.</source>
        <translation>此页在此期间已在别处被更改。</translation>
    </message>
    <message>
        <source>Look at the page as it is now, and change it again.</source>
        <translation>请查看页面的当前内容，然后重新修改。</translation>
    </message>
    <message>
        <source>There is more text than the language model can keep in mind.</source>
        <translation>文本超出了语言模型能记住的长度。</translation>
    </message>
    <message>
        <source>Ask about fewer pages, or choose a model with a longer context.</source>
        <translation>请减少提问的页数，或选择上下文更长的模型。</translation>
    </message>
    <message>
        <source>The document holds no text to answer from.</source>
        <translation>文档中没有可用来回答的文本。</translation>
    </message>
    <message>
        <source>Read it first, or read it again in another way.</source>
        <translation>请先识别文档，或换一种方式重新识别。</translation>
    </message>
    <message>
        <source>The question holds no word.</source>
        <translation>问题中没有任何字词。</translation>
    </message>
    <message>
        <source>Write what you want to know.</source>
        <translation>请写下您想知道的内容。</translation>
    </message>
    <message>
        <source>The conversation is no longer there.</source>
        <translation>该对话已不存在。</translation>
    </message>
    <message>
        <source>Ask again; another conversation begins.</source>
        <translation>请重新提问；将开始新的对话。</translation>
    </message>
    <message>
        <source>The description of the fields cannot be used.</source>
        <translation>字段描述无法使用。</translation>
    </message>
    <message>
        <source>Choose a preset, or correct the JSON Schema.</source>
        <translation>请选择预设，或更正 JSON Schema。</translation>
    </message>
    <message>
        <source>The installed model cannot translate into this language.</source>
        <translation>已安装的模型无法翻译成此语言。</translation>
    </message>
    <message>
        <source>Choose another language, or a larger model in the settings under Models.</source>
        <translation>请选择其他语言，或在设置的“模型”中选择较大的模型。</translation>
    </message>
    <message>
        <source>A token is needed.</source>
        <translation>需要令牌。</translation>
    </message>
    <message>
        <source>Make one in the settings under Other programs.</source>
        <translation>请在设置的“其他程序”中创建。</translation>
    </message>
    <message>
        <source>The token is unknown or was revoked.</source>
        <translation>令牌未知或已被吊销。</translation>
    </message>
    <message>
        <source>Make a new one in the settings under Other programs.</source>
        <translation>请在设置的“其他程序”中创建新的令牌。</translation>
    </message>
    <message>
        <source>The pages of the token, or of the day, are used up.</source>
        <translation>令牌的页数或当天的页数已用完。</translation>
    </message>
    <message>
        <source>Raise its limits in the settings under Other programs, or wait.</source>
        <translation>请在设置的“其他程序”中调高上限，或等待。</translation>
    </message>
    <message>
        <source>There is no such job.</source>
        <translation>没有这个任务。</translation>
    </message>
    <message>
        <source>Look at the list of jobs.</source>
        <translation>请查看任务列表。</translation>
    </message>
    <message>
        <source>The job has no result yet, or failed.</source>
        <translation>任务尚无结果，或已失败。</translation>
    </message>
    <message>
        <source>Wait until it has ended.</source>
        <translation>请等待它结束。</translation>
    </message>
    <message>
        <source>A value is missing or not allowed.</source>
        <translation>缺少某个值，或该值不被允许。</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>请更正后重试。</translation>
    </message>
    <message>
        <source>The file is larger than the limit.</source>
        <translation>文件大小超过上限。</translation>
    </message>
    <message>
        <source>Raise the limit in the settings under Other programs.</source>
        <translation>请在设置的“其他程序”中调高上限。</translation>
    </message>
    <message>
        <source>Too much is under way already.</source>
        <translation>正在进行的工作已经太多。</translation>
    </message>
    <message>
        <source>Wait until some of it has ended.</source>
        <translation>请等待其中一部分结束。</translation>
    </message>
    <message>
        <source>There is as much work as can be held, or the server is stopping.</source>
        <translation>任务已达上限，或服务器正在停止。</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>请稍后重试。</translation>
    </message>
    <message>
        <source>There is no such token any more.</source>
        <translation>该令牌已不存在。</translation>
    </message>
    <message>
        <source>Look at the list of tokens.</source>
        <translation>请查看令牌列表。</translation>
    </message>
    <message>
        <source>The request comes from a web page or another address, which is refused.</source>
        <translation>请求来自网页或其他地址，已被拒绝。</translation>
    </message>
    <message>
        <source>Send it from a program on this computer.</source>
        <translation>请从本机上的程序发送。</translation>
    </message>
    <message>
        <source>There is nothing at this address.</source>
        <translation>此地址没有内容。</translation>
    </message>
    <message>
        <source>Look at the list of addresses under /docs.</source>
        <translation>请在 /docs 查看地址列表。</translation>
    </message>
    <message>
        <source>This cannot be done at this address.</source>
        <translation>此地址不支持该操作。</translation>
    </message>
    <message>
        <source>Another program listens on this port.</source>
        <translation>另一个程序正在使用此端口。</translation>
    </message>
    <message>
        <source>Choose another port in the settings under Other programs.</source>
        <translation>请在设置的“其他程序”中选择其他端口。</translation>
    </message>
    <message>
        <source>The address reaches beyond this computer, or is none of its own.</source>
        <translation>该地址超出本机范围，或不属于本机。</translation>
    </message>
    <message>
        <source>Use the address of this computer itself.</source>
        <translation>请使用本机自身的地址。</translation>
    </message>
    <message>
        <source>The certificate or its key cannot be used.</source>
        <translation>无法使用证书或其密钥。</translation>
    </message>
    <message>
        <source>Check both files.</source>
        <translation>请检查这两个文件。</translation>
    </message>
    <message>
        <source>The watched folder or the folder of the results cannot be used.</source>
        <translation>无法使用监视的文件夹或结果文件夹。</translation>
    </message>
    <message>
        <source>Check that both are there and can be written, and that the folder is not watched already.</source>
        <translation>请检查两者是否存在且可写入，以及该文件夹是否已被监视。</translation>
    </message>
    <message>
        <source>The model comes under a licence of its own, which was not accepted.</source>
        <translation>该模型有其自己的许可证，尚未接受。</translation>
    </message>
    <message>
        <source>Read the licence in the settings under Models, and accept it there.</source>
        <translation>请在设置的“模型”中阅读许可证并接受。</translation>
    </message>
    <message>
        <source>The window cannot open.</source>
        <translation>无法打开窗口。</translation>
    </message>
    <message>
        <source>Use the command line.</source>
        <translation>请使用命令行。</translation>
    </message>
    <message>
        <source>Nobody could say whether there is a newer version.</source>
        <translation>无法得知是否有新版本。</translation>
    </message>
    <message>
        <source>Try again later; everything else works without it.</source>
        <translation>请稍后重试；其他功能均不受影响。</translation>
    </message>
    <message>
        <source>Something failed unexpectedly.</source>
        <translation>发生意外错误。</translation>
    </message>
    <message>
        <source>The log holds the details.</source>
        <translation>详情见日志。</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Documents</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>纯文本</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>网页</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Word 文档</translation>
    </message>
    <message>
        <source>Searchable PDF</source>
        <translation>可搜索的 PDF</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Tables as CSV</source>
        <translation>表格（CSV）</translation>
    </message>
    <message>
        <source>Tables as Excel workbook</source>
        <translation>表格（Excel 工作簿）</translation>
    </message>
    <message>
        <source>JSON with all boxes</source>
        <translation>JSON（含所有识别框）</translation>
    </message>
    <message>
        <source>hOCR for OCR programs</source>
        <translation>hOCR（用于 OCR 程序）</translation>
    </message>
    <message>
        <source>ALTO for libraries</source>
        <translation>ALTO（用于图书馆）</translation>
    </message>
    <message>
        <source>Name of the source</source>
        <translation>源文件名称</translation>
    </message>
    <message>
        <source>Ending of the source</source>
        <translation>源文件扩展名</translation>
    </message>
    <message>
        <source>Running number</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Today&apos;s date</source>
        <translation>今天的日期</translation>
    </message>
    <message>
        <source>Time of the export</source>
        <translation>导出时间</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Tier that read it</source>
        <translation>识别所用引擎</translation>
    </message>
    <message>
        <source>Language setting</source>
        <translation>语言设置</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>已写入</translation>
    </message>
    <message>
        <source>{} of the text found</source>
        <translation>可找到 {} 的文本</translation>
    </message>
    <message>
        <source>boxes off by {} of a line&apos;s height</source>
        <translation>识别框偏差为行高的 {}</translation>
    </message>
    <message>
        <source>same size as the source</source>
        <translation>与源文件大小相同</translation>
    </message>
    <message>
        <source>{} larger than the source</source>
        <translation>比源文件大 {}</translation>
    </message>
    <message>
        <source>{} smaller than the source</source>
        <translation>比源文件小 {}</translation>
    </message>
    <message>
        <source>The PDF does not hold what was read.</source>
        <translation>PDF 中没有包含识别出的内容。</translation>
    </message>
    <message>
        <source>PDF/A-2 for archives</source>
        <translation>PDF/A-2（用于存档）</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>导出进度</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Copy all text</source>
        <translation>复制全部文本</translation>
    </message>
    <message>
        <source>Copy the text of the exported documents</source>
        <translation>复制已导出文档的文本</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Results of the export</source>
        <translation>导出结果</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of these names exist already.</source>
        <translation>
            <numerusform>已有 %n 个同名文件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>都保留</translation>
    </message>
    <message>
        <source>{} of {} files done</source>
        <translation>已完成 {}/{} 个文件</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>{} of {} files could not be made as they should be.</source>
        <translation>{} 个文件（共 {} 个）未能正确生成。</translation>
    </message>
    <message>
        <source>Stopped; what was written so far stays.</source>
        <translation>已停止；此前写入的内容会保留。</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written</source>
        <translation>
            <numerusform>已写入 %n 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>Characters copied: {count}</source>
        <translation>已复制 {count} 个字符</translation>
    </message>
</context>
<context>
    <name>ExportPage</name>
    <message>
        <source>The export dialog starts with these choices and remembers here what was chosen there last.</source>
        <translation>导出对话框以这些选项开始，并在此记住上次在其中所选的内容。</translation>
    </message>
</context>
<context>
    <name>FieldNames</name>
    <message>
        <source>address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>authority</source>
        <translation>签发机关</translation>
    </message>
    <message>
        <source>buyer name</source>
        <translation>买方名称</translation>
    </message>
    <message>
        <source>cash</source>
        <translation>现金</translation>
    </message>
    <message>
        <source>change</source>
        <translation>找零</translation>
    </message>
    <message>
        <source>company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>currency</source>
        <translation>币种</translation>
    </message>
    <message>
        <source>date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>date of birth</source>
        <translation>出生日期</translation>
    </message>
    <message>
        <source>date of expiry</source>
        <translation>到期日期</translation>
    </message>
    <message>
        <source>date of issue</source>
        <translation>签发日期</translation>
    </message>
    <message>
        <source>description</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>document number</source>
        <translation>证件号码</translation>
    </message>
    <message>
        <source>due date</source>
        <translation>付款到期日</translation>
    </message>
    <message>
        <source>email</source>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>fax</source>
        <translation>传真</translation>
    </message>
    <message>
        <source>given names</source>
        <translation>名字</translation>
    </message>
    <message>
        <source>IBAN</source>
        <translation>IBAN</translation>
    </message>
    <message>
        <source>seller VAT ID</source>
        <translation>卖方增值税号</translation>
    </message>
    <message>
        <source>invoice date</source>
        <translation>发票日期</translation>
    </message>
    <message>
        <source>invoice number</source>
        <translation>发票号码</translation>
    </message>
    <message>
        <source>items</source>
        <translation>明细</translation>
    </message>
    <message>
        <source>job title</source>
        <translation>职位</translation>
    </message>
    <message>
        <source>merchant</source>
        <translation>商家</translation>
    </message>
    <message>
        <source>merchant phone</source>
        <translation>商家电话</translation>
    </message>
    <message>
        <source>mobile</source>
        <translation>手机</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>nationality</source>
        <translation>国籍</translation>
    </message>
    <message>
        <source>order number</source>
        <translation>订单号</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>place of birth</source>
        <translation>出生地</translation>
    </message>
    <message>
        <source>position</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>receipt number</source>
        <translation>收据号码</translation>
    </message>
    <message>
        <source>seller email</source>
        <translation>卖方电子邮件</translation>
    </message>
    <message>
        <source>seller name</source>
        <translation>卖方名称</translation>
    </message>
    <message>
        <source>seller phone</source>
        <translation>卖方电话</translation>
    </message>
    <message>
        <source>sex</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>subtotal</source>
        <translation>小计</translation>
    </message>
    <message>
        <source>surname</source>
        <translation>姓氏</translation>
    </message>
    <message>
        <source>tax</source>
        <translation>税额</translation>
    </message>
    <message>
        <source>tax rate</source>
        <translation>税率</translation>
    </message>
    <message>
        <source>total</source>
        <translation>总金额</translation>
    </message>
    <message>
        <source>unit price</source>
        <translation>单价</translation>
    </message>
    <message>
        <source>website</source>
        <translation>网站</translation>
    </message>
</context>
<context>
    <name>FieldNotes</name>
    <message>
        <source>The items add up to {whole}, the sum is {total}.</source>
        <translation>明细合计为 {whole}，而总和为 {total}。</translation>
    </message>
    <message>
        <source>The items add up to {whole}, the total is {total}.</source>
        <translation>明细合计为 {whole}，而总金额为 {total}。</translation>
    </message>
    <message>
        <source>Sum before tax and tax add up to {whole}, the total is {total}.</source>
        <translation>税前金额与税额合计为 {whole}，而总金额为 {total}。</translation>
    </message>
    <message>
        <source>Cash less change is {whole}, the total is {total}.</source>
        <translation>现金减去找零为 {whole}，而总金额为 {total}。</translation>
    </message>
    <message>
        <source>No table with the columns of &quot;{name}&quot; was found.</source>
        <translation>未找到包含“{name}”各列的表格。</translation>
    </message>
    <message>
        <source>No language model is installed: the fields are from rules alone.</source>
        <translation>未安装语言模型：字段仅由规则得出。</translation>
    </message>
    <message>
        <source>The fields are from rules alone: {reason}.</source>
        <translation>字段仅由规则得出：{reason}。</translation>
    </message>
    <message>
        <source>The model {name} is too small to choose values: the fields are from rules alone.</source>
        <translation>模型 {name} 太小，无法选择值：字段仅由规则得出。</translation>
    </message>
    <message>
        <source>The fields are from rules alone: {reason}, twice.</source>
        <translation>字段仅由规则得出：{reason}，已出现两次。</translation>
    </message>
    <message>
        <source>Only the first {count} lines were looked through.</source>
        <translation>仅查看了前 {count} 行。</translation>
    </message>
    <message>
        <source>the language model failed</source>
        <translation>语言模型失败</translation>
    </message>
    <message>
        <source>the language model took too long</source>
        <translation>语言模型用时过长</translation>
    </message>
    <message>
        <source>its answer was no JSON</source>
        <translation>其回答不是 JSON</translation>
    </message>
    <message>
        <source>found by its place or form, no label stands beside it</source>
        <translation>根据位置或形式找到，旁边没有标签</translation>
    </message>
    <message>
        <source>chosen by the language model, no label stands beside it</source>
        <translation>由语言模型选取，旁边没有标签</translation>
    </message>
    <message>
        <source>the language model said this; it stands nowhere in the document and was left out</source>
        <translation>语言模型给出了此值；文档中没有出现，已略去</translation>
    </message>
    <message>
        <source>the sign stands for several currencies</source>
        <translation>该符号代表多种货币</translation>
    </message>
    <message>
        <source>several currencies are named</source>
        <translation>提到了多种货币</translation>
    </message>
    <message>
        <source>day and month may be the other way round</source>
        <translation>日和月可能颠倒了</translation>
    </message>
    <message>
        <source>adds up: {sum}</source>
        <translation>金额相符：{sum}</translation>
    </message>
    <message>
        <source>the items add up to {whole}</source>
        <translation>明细合计为 {whole}</translation>
    </message>
    <message>
        <source>does not add up with the other amounts</source>
        <translation>与其他金额不符</translation>
    </message>
    <message>
        <source>read with a confidence of {share} only</source>
        <translation>识别置信度仅为 {share}</translation>
    </message>
    <message>
        <source>it is in this language already</source>
        <translation>已是此语言</translation>
    </message>
    <message>
        <source>not found again: {names}</source>
        <translation>译文中未找到：{names}</translation>
    </message>
    <message>
        <source>stays in the original: {reason}</source>
        <translation>保留原文：{reason}</translation>
    </message>
    <message>
        <source>{missing} would be missing</source>
        <translation>会缺少 {missing}</translation>
    </message>
    <message>
        <source>{added} would be new</source>
        <translation>会多出 {added}</translation>
    </message>
    <message>
        <source>{missing} would be missing and {added} would be new</source>
        <translation>会缺少 {missing}，并多出 {added}</translation>
    </message>
    <message>
        <source>the model repeated the original</source>
        <translation>模型重复了原文</translation>
    </message>
    <message>
        <source>the model repeated itself</source>
        <translation>模型不断重复自己</translation>
    </message>
    <message>
        <source>the model gave no text</source>
        <translation>模型没有给出文本</translation>
    </message>
    <message>
        <source>the model took too long</source>
        <translation>模型用时过长</translation>
    </message>
    <message>
        <source>the model wrote something else</source>
        <translation>模型写了别的内容</translation>
    </message>
    <message>
        <source>the model did not come to an end</source>
        <translation>模型没有结束输出</translation>
    </message>
    <message>
        <source>it is too long for the model</source>
        <translation>对模型来说太长</translation>
    </message>
    <message>
        <source>the answer is in another language ({tag})</source>
        <translation>回答使用了另一种语言 ({tag})</translation>
    </message>
    <message>
        <source>the model {name} is too small to translate</source>
        <translation>模型 {name} 太小，无法翻译</translation>
    </message>
    <message>
        <source>the model {name} is not made for {language}</source>
        <translation>模型 {name} 不适用于{language}</translation>
    </message>
</context>
<context>
    <name>FieldsDialog</name>
    <message>
        <source>Takes values out of the document that is shown. Each is looked up in the text; choose a row to see where it stands. What could not be proved is marked.</source>
        <translation>从显示的文档中提取值。每个值都会在文本中核对；选择一行即可查看其位置。无法证实的值会加标记。</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>What to take out</source>
        <translation>要提取的内容</translation>
    </message>
    <message>
        <source>JSON Schema of your own…</source>
        <translation>自定义 JSON Schema…</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>提取</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>已保存：{name}</translation>
    </message>
    <message>
        <source>JSON Schema of your own</source>
        <translation>自定义 JSON Schema</translation>
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
        <translation>表格</translation>
    </message>
    <message>
        <source>Save fields</source>
        <translation>保存字段</translation>
    </message>
</context>
<context>
    <name>FieldsModel</name>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Confidence: {share}</source>
        <translation>置信度：{share}</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>未找到</translation>
    </message>
</context>
<context>
    <name>FileField</name>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Choose: {}</source>
        <translation>选择：{}</translation>
    </message>
</context>
<context>
    <name>FolderField</name>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Choose: {}</source>
        <translation>选择：{}</translation>
    </message>
</context>
<context>
    <name>FoldersModel</name>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Makes</source>
        <translation>生成</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>已搁置</translation>
    </message>
    <message>
        <source>{} set aside</source>
        <translation>{} 个已搁置</translation>
    </message>
    <message>
        <source>Results: {}</source>
        <translation>结果：{}</translation>
    </message>
</context>
<context>
    <name>Gallery</name>
    <message>
        <source>Tools</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>No tool has these words.</source>
        <translation>没有包含这些字词的工具。</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>User guide</source>
        <translation>用户指南</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>Page of the guide</source>
        <translation>指南页面</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>后退</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>前进</translation>
    </message>
    <message>
        <source>Search in this page</source>
        <translation>在此页中搜索</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>上一个匹配项</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>下一个匹配项</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>This installation was packaged without the guide.</source>
        <translation>此安装包未附带指南。</translation>
    </message>
    <message>
        <source>Not on this page</source>
        <translation>此页中没有</translation>
    </message>
</context>
<context>
    <name>HitListModel</name>
    <message>
        <source>{} · page {}</source>
        <translation>{} · 第 {} 页</translation>
    </message>
</context>
<context>
    <name>Improve</name>
    <message>
        <source>p. {}</source>
        <translation>第 {} 页</translation>
    </message>
    <message>
        <source>numbers differ</source>
        <translation>数字不同</translation>
    </message>
    <message>
        <source>doubtful text</source>
        <translation>存疑文本</translation>
    </message>
    <message>
        <source>table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>hardly legible</source>
        <translation>难以辨认</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>{old} now, {new} read anew</source>
        <translation>现为 {old}，重新识别为 {new}</translation>
    </message>
    <message>
        <source>Numbers differ: {}</source>
        <translation>数字不同：{}</translation>
    </message>
</context>
<context>
    <name>ImproveDialog</name>
    <message>
        <source>Improve doubtful parts</source>
        <translation>改进存疑部分</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>The text there has changed since; this proposal is dropped.</source>
        <translation>该处的文本此后已更改；此建议已舍弃。</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source> min</source>
        <translation> 分钟</translation>
    </message>
    <message>
        <source>Which pages</source>
        <translation>哪些页面</translation>
    </message>
    <message>
        <source>All pages of the document</source>
        <translation>文档的所有页面</translation>
    </message>
    <message>
        <source>The page shown</source>
        <translation>显示的页面</translation>
    </message>
    <message>
        <source>A vision model reads doubtful text, tables and what is hardly legible once more, the worst first. Nothing is changed before you have seen what differs.</source>
        <translation>视觉模型会重新识别存疑文本、表格和难以辨认的内容，从最差的开始。在您看到差异之前，不会作任何更改。</translation>
    </message>
    <message>
        <source>&amp;Time at most</source>
        <translation>最长时间(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Pages</source>
        <translation>页面(&amp;P)</translation>
    </message>
    <message>
        <source>Looking again</source>
        <translation>重新查看</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>The part as it stands on the page</source>
        <translation>页面上的该部分</translation>
    </message>
    <message>
        <source>Numbers that differ</source>
        <translation>不同的数字</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>重新查看</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Another look…</source>
        <translation>再看一次…</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>采纳(&amp;A)</translation>
    </message>
    <message>
        <source>Put this reading into the text (Enter in the list)</source>
        <translation>将此识别结果放入文本（列表中按 Enter）</translation>
    </message>
    <message>
        <source>&amp;Reject</source>
        <translation>拒绝(&amp;R)</translation>
    </message>
    <message>
        <source>Keep the text as it is (Delete in the list)</source>
        <translation>保持文本不变（列表中按 Delete）</translation>
    </message>
    <message>
        <source>Accept &amp;where numbers agree</source>
        <translation>采纳数字一致的(&amp;W)</translation>
    </message>
    <message>
        <source>Accept every difference that leaves all numbers as they are</source>
        <translation>采纳所有不改变数字的差异</translation>
    </message>
    <message>
        <source>Accept a&amp;ll</source>
        <translation>全部采纳(&amp;L)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s) of an earlier look are still open.</source>
        <translation>
            <numerusform>上次查看还有 %n 处差异待处理。</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking at part {number} of {total}; at most {minutes} min in all</source>
        <translation>正在查看第 {number} 处，共 {total} 处；总计最多 {minutes} 分钟</translation>
    </message>
    <message>
        <source>Looking for doubtful parts…</source>
        <translation>正在查找存疑部分…</translation>
    </message>
    <message>
        <source>Nothing here is doubtful.</source>
        <translation>这里没有存疑之处。</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) were read differently.</source>
        <translation>
            <numerusform>有 %n 处识别结果不同。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n more there was no time.</source>
        <translation>
            <numerusform>另有 %n 处时间不够，未查看。</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>All differences are dealt with.</source>
        <translation>所有差异均已处理。</translation>
    </message>
</context>
<context>
    <name>InkEditing</name>
    <message>
        <source>Accept word</source>
        <translation>确认字词</translation>
    </message>
    <message>
        <source>Edit word</source>
        <translation>编辑字词</translation>
    </message>
    <message>
        <source>Split word</source>
        <translation>拆分字词</translation>
    </message>
    <message>
        <source>Merge words</source>
        <translation>合并字词</translation>
    </message>
    <message>
        <source>Move box</source>
        <translation>移动识别框</translation>
    </message>
</context>
<context>
    <name>InkField</name>
    <message>
        <source>Word under the ink</source>
        <translation>页面上的字词</translation>
    </message>
    <message>
        <source>Enter takes it over and goes to the next doubtful word, Tab to the next word, Esc leaves</source>
        <translation>Enter 确认并转到下一个存疑字词，Tab 转到下一个字词，Esc 退出</translation>
    </message>
    <message>
        <source>Right as it is, go on (Enter)</source>
        <translation>无误，继续 (Enter)</translation>
    </message>
    <message>
        <source>Previous word (Shift+Tab)</source>
        <translation>上一个字词 (Shift+Tab)</translation>
    </message>
    <message>
        <source>Next word (Tab)</source>
        <translation>下一个字词 (Tab)</translation>
    </message>
    <message>
        <source>Split the word at the caret (Ctrl+D)</source>
        <translation>在光标处拆分字词 (Ctrl+D)</translation>
    </message>
    <message>
        <source>Merge with the next word (Ctrl+J)</source>
        <translation>与下一个字词合并 (Ctrl+J)</translation>
    </message>
    <message>
        <source>Leave (Esc)</source>
        <translation>退出 (Esc)</translation>
    </message>
    <message>
        <source>Line: {text}</source>
        <translation>行：{text}</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>Open files</source>
        <translation>打开文件</translation>
    </message>
    <message>
        <source>Pictures and PDFs</source>
        <translation>图片和 PDF</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>所有文件</translation>
    </message>
    <message>
        <source>Open a folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>The clipboard holds no picture and no files</source>
        <translation>剪贴板中没有图片或文件</translation>
    </message>
</context>
<context>
    <name>InterruptedModel</name>
    <message>
        <source>begun {}</source>
        <translation>{} 开始</translation>
    </message>
    <message numerus="yes">
        <source>{} of %n page(s) read</source>
        <translation>
            <numerusform>已识别 {}/%n 页</numerusform>
        </translation>
    </message>
    <message>
        <source>no page read yet</source>
        <translation>尚未识别任何页面</translation>
    </message>
    <message>
        <source>the file is no longer there</source>
        <translation>文件已不存在</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>en</source>
        <translation>zh</translation>
    </message>
</context>
<context>
    <name>LanguageDialog</name>
    <message>
        <source>Languages</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Search languages</source>
        <translation>搜索语言</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Tell the language from the text</source>
        <translation>根据文本判断语言</translation>
    </message>
    <message>
        <source>Data to read {} is missing, and your settings forbid downloads.</source>
        <translation>缺少识别{}所需的数据，而您的设置禁止下载。</translation>
    </message>
    <message>
        <source>On Debian and Ubuntu these packages bring it: {}</source>
        <translation>在 Debian 和 Ubuntu 上，可通过以下软件包获得：{}</translation>
    </message>
    <message>
        <source>Data to read {} is missing: {} to download.</source>
        <translation>缺少识别{}所需的数据：需下载 {}。</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>下载</translation>
    </message>
</context>
<context>
    <name>LanguageField</name>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Language of the text; automatic fits mixed documents too</source>
        <translation>文本的语言；“自动”也适合多语言混排的文档</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>All languages…</source>
        <translation>所有语言…</translation>
    </message>
</context>
<context>
    <name>LanguageTable</name>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Own name</source>
        <translation>原文名称</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>缺失</translation>
    </message>
</context>
<context>
    <name>LibraryPanel</name>
    <message>
        <source>Library</source>
        <translation>文档库</translation>
    </message>
    <message>
        <source>Search the text of all documents</source>
        <translation>搜索所有文档的文本</translation>
    </message>
    <message>
        <source>All words must be on a page; &quot;quotes&quot; keep words together</source>
        <translation>所有字词须在同一页上；&quot;引号&quot;内的字词按整体查找</translation>
    </message>
    <message>
        <source>Past documents</source>
        <translation>以往文档</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>匹配结果</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>删除…</translation>
    </message>
    <message>
        <source>Find source file…</source>
        <translation>查找源文件…</translation>
    </message>
    <message>
        <source>Organise pages…</source>
        <translation>整理页面…</translation>
    </message>
    <message>
        <source>No page holds these words.</source>
        <translation>没有页面包含这些字词。</translation>
    </message>
    <message>
        <source>Documents that were read appear here, with all their text to search.</source>
        <translation>识别过的文档会显示在这里，其全部文本均可搜索。</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n 页</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n 个文档</numerusform>
        </translation>
    </message>
    <message>
        <source>{} in {}</source>
        <translation>{}，分布于 {}</translation>
    </message>
    <message>
        <source>; the first are shown</source>
        <translation>；仅显示靠前的结果</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n document(s) from the library?</source>
        <translation>
            <numerusform>要从文档库中删除 %n 个文档吗？</numerusform>
        </translation>
    </message>
    <message>
        <source>What was read is deleted. The source files and exported files on your disk stay.</source>
        <translation>将删除识别结果。磁盘上的源文件和导出的文件会保留。</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) deleted</source>
        <translation>
            <numerusform>已删除 %n 个文档</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Where does {} lie now?</source>
        <translation>{} 现在在哪里？</translation>
    </message>
    <message>
        <source>The source file was found.</source>
        <translation>已找到源文件。</translation>
    </message>
</context>
<context>
    <name>LicenceDialog</name>
    <message>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>{} comes under a licence of its own, which limits who may use it and for what.</source>
        <translation>{} 有其自己的许可证，对使用者和用途有所限制。</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>许可证全文</translation>
    </message>
    <message>
        <source>Accept the licence</source>
        <translation>接受许可证</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>LogDialog</name>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>What went wrong, with names of files and never with their text. The report that can be copied has no names of files either: versions, settings and the last messages.</source>
        <translation>记录出现的问题，包含文件名，但绝不包含文件中的文本。可复制的报告连文件名也不含：只有版本、设置和最近的消息。</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>警告和错误</translation>
    </message>
    <message>
        <source>Errors only</source>
        <translation>仅错误</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>复制报告</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>The report is on the clipboard. Read it before you send it.</source>
        <translation>报告已复制到剪贴板。发送前请先阅读。</translation>
    </message>
    <message>
        <source>Nothing was logged.</source>
        <translation>没有任何日志记录。</translation>
    </message>
    <message>
        <source>There is no log file yet.</source>
        <translation>尚无日志文件。</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Something failed unexpectedly; the log file holds the details</source>
        <translation>发生意外错误；详情见日志文件</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>文档库</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>The models that read pictures are not installed ({}). PDFs that hold text can be read.</source>
        <translation>尚未安装识别图片的模型（{}）。含有文本的 PDF 可以读取。</translation>
    </message>
    <message>
        <source>Install models…</source>
        <translation>安装模型…</translation>
    </message>
    <message>
        <source>Some settings take effect when Pagesight is started again</source>
        <translation>部分设置将在 Pagesight 重新启动后生效</translation>
    </message>
    <message>
        <source>Close Pagesight?</source>
        <translation>要关闭 Pagesight 吗？</translation>
    </message>
    <message>
        <source>Files are still being read; nothing of this window is kept. Close anyway?</source>
        <translation>文件仍在识别中；此窗口的内容不会保留。仍要关闭吗？</translation>
    </message>
    <message>
        <source>Files are still being read. Pages that are finished are kept, and the next start offers to go on. Close anyway?</source>
        <translation>文件仍在识别中。已完成的页面会保留，下次启动时可以继续。仍要关闭吗？</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>仍要关闭</translation>
    </message>
</context>
<context>
    <name>MarkdownTab</name>
    <message>
        <source>Page as Markdown, rendered</source>
        <translation>页面的 Markdown（渲染后）</translation>
    </message>
    <message>
        <source>No text on this page.</source>
        <translation>此页没有文本。</translation>
    </message>
    <message>
        <source>Page as Markdown, source</source>
        <translation>页面的 Markdown（源代码）</translation>
    </message>
    <message>
        <source>Show source</source>
        <translation>显示源代码</translation>
    </message>
    <message>
        <source>Show the Markdown source</source>
        <translation>显示 Markdown 源代码</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Problem with this page</source>
        <translation>此页有问题</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Try to show the page again</source>
        <translation>再次尝试显示此页</translation>
    </message>
    <message>
        <source>Find file…</source>
        <translation>查找文件…</translation>
    </message>
    <message>
        <source>Choose where the file lies now</source>
        <translation>选择文件现在的位置</translation>
    </message>
</context>
<context>
    <name>ModelField</name>
    <message>
        <source>The best that is installed</source>
        <translation>已安装的最佳模型</translation>
    </message>
    <message>
        <source>{} (not installed)</source>
        <translation>{}（未安装）</translation>
    </message>
</context>
<context>
    <name>ModelTable</name>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>{}, recommended for this machine</source>
        <translation>{}，推荐用于本机</translation>
    </message>
    <message>
        <source>Chats and reads</source>
        <translation>聊天和识别</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>聊天</translation>
    </message>
    <message>
        <source>Reads pictures</source>
        <translation>识别图片</translation>
    </message>
    <message>
        <source>Finds lines</source>
        <translation>检测行</translation>
    </message>
    <message>
        <source>Reads lines</source>
        <translation>识别行</translation>
    </message>
    <message>
        <source>Turns pages</source>
        <translation>旋转页面</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>版面</translation>
    </message>
    <message>
        <source>Compares sentences</source>
        <translation>比较句子</translation>
    </message>
    <message>
        <source>Reads print quickly</source>
        <translation>快速识别印刷文字</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Of the system</source>
        <translation>系统自带</translation>
    </message>
    <message>
        <source>Of the program</source>
        <translation>程序自带</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>已安装</translation>
    </message>
    <message>
        <source>Not installed</source>
        <translation>未安装</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>已损坏</translation>
    </message>
    <message>
        <source>Older version</source>
        <translation>旧版本</translation>
    </message>
</context>
<context>
    <name>ModelWording</name>
    <message>
        <source>Recommended for this machine: the model that chats reads too, one download and one place in memory.</source>
        <translation>推荐用于本机：聊天模型同时用于识别，只需下载一次，只占用一份内存。</translation>
    </message>
    <message>
        <source>Recommended for reading: the quickest for this machine.</source>
        <translation>推荐用于识别：在本机上速度最快。</translation>
    </message>
    <message>
        <source>Recommended for chat: the largest that this machine carries; larger ones answer better.</source>
        <translation>推荐用于聊天：本机能运行的最大模型；越大的模型回答越好。</translation>
    </message>
    <message>
        <source>Recommended for chat: larger ones need more memory than this machine has.</source>
        <translation>推荐用于聊天：更大的模型所需内存超过本机内存。</translation>
    </message>
    <message>
        <source>It needs {} of memory and {} are free now: close other programs first.</source>
        <translation>需要 {} 内存，目前可用 {}：请先关闭其他程序。</translation>
    </message>
    <message>
        <source>Estimated: {} a page on this machine.</source>
        <translation>估计：在本机上每页 {}。</translation>
    </message>
    <message>
        <source>Its speed on this machine was not measured yet.</source>
        <translation>尚未测量其在本机上的速度。</translation>
    </message>
    <message>
        <source>Measured on this machine: {} a page.</source>
        <translation>本机实测：每页 {}。</translation>
    </message>
    <message>
        <source>Measured on this machine: it writes {} tokens a second.</source>
        <translation>本机实测：每秒生成 {} 个词元。</translation>
    </message>
    <message>
        <source>Memory: about {}</source>
        <translation>内存：约 {}</translation>
    </message>
    <message>
        <source>the program&apos;s own files</source>
        <translation>程序自带的文件</translation>
    </message>
    <message>
        <source>what is already installed</source>
        <translation>已安装的文件</translation>
    </message>
    <message>
        <source>{} or {}</source>
        <translation>{} 或 {}</translation>
    </message>
    <message>
        <source>{} and {}</source>
        <translation>{} 和 {}</translation>
    </message>
    <message>
        <source>Very small: finds and repeats single facts of short English texts, often misses, cannot reason, translate or see pictures.</source>
        <translation>非常小：能在简短的英文文本中找出并复述单个事实，常有遗漏，不能推理、翻译或看图片。</translation>
    </message>
    <message>
        <source>Answers, summarises and translates between large languages, and reads handwriting, tables and formulas; slow without a graphics processor.</source>
        <translation>能回答、总结，能在主要语言之间翻译，并能识别手写、表格和公式；没有图形处理器时较慢。</translation>
    </message>
    <message>
        <source>Answers, summarises, translates and reads handwriting, tables and formulas; about twice as slow as the 2B model.</source>
        <translation>能回答、总结、翻译，并能识别手写、表格和公式；耗时约为 2B 模型的两倍。</translation>
    </message>
    <message>
        <source>Made for reading documents in about 100 languages, block by block; it cannot chat.</source>
        <translation>专用于识别约 100 种语言的文档，逐块识别；不能聊天。</translation>
    </message>
    <message>
        <source>Made for reading documents, mostly Chinese, English and large European languages; it cannot chat, and is known to repeat itself on some pages.</source>
        <translation>专用于识别文档，主要是中文、英文和主要欧洲语言；不能聊天，且已知在某些页面上会重复输出。</translation>
    </message>
</context>
<context>
    <name>ModelWork</name>
    <message>
        <source>Import from a folder…</source>
        <translation>从文件夹导入…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Folder with model files</source>
        <translation>模型文件所在文件夹</translation>
    </message>
    <message>
        <source>Answering a question about a sample page</source>
        <translation>正在回答关于示例页面的问题</translation>
    </message>
    <message>
        <source>Reading parts of a sample page</source>
        <translation>正在识别示例页面的部分内容</translation>
    </message>
    <message>
        <source>Waiting for another process that is installing models</source>
        <translation>正在等待另一个安装模型的进程</translation>
    </message>
    <message>
        <source>Checking {}</source>
        <translation>正在检查 {}</translation>
    </message>
    <message>
        <source>downloading {}</source>
        <translation>正在下载 {}</translation>
    </message>
    <message>
        <source>unpacking {}</source>
        <translation>正在解压 {}</translation>
    </message>
    <message>
        <source>pip looks for {}</source>
        <translation>pip 正在查找 {}</translation>
    </message>
    <message>
        <source>copying</source>
        <translation>正在复制</translation>
    </message>
    <message>
        <source>trying {}</source>
        <translation>正在尝试 {}</translation>
    </message>
    <message>
        <source>reading {}</source>
        <translation>正在读取 {}</translation>
    </message>
    <message>
        <source>importing {}</source>
        <translation>正在导入 {}</translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>安装</translation>
    </message>
    <message>
        <source>Verify all</source>
        <translation>全部校验</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>移除…</translation>
    </message>
    <message>
        <source>Licence {}</source>
        <translation>许可证 {}</translation>
    </message>
    <message>
        <source>Languages: {}</source>
        <translation>语言：{}</translation>
    </message>
    <message>
        <source>from {}</source>
        <translation>来自 {}</translation>
    </message>
    <message>
        <source>would come from {}</source>
        <translation>下载来源：{}</translation>
    </message>
    <message>
        <source>Installed models take {}.</source>
        <translation>已安装的模型占用 {}。</translation>
    </message>
    <message>
        <source>Get {}?</source>
        <translation>要下载 {} 吗？</translation>
    </message>
    <message>
        <source>Up to {} are downloaded from {}.</source>
        <translation>最多下载 {}，来源：{}。</translation>
    </message>
    <message>
        <source>its source</source>
        <translation>其来源</translation>
    </message>
    <message>
        <source>Search models and languages</source>
        <translation>搜索模型和语言</translation>
    </message>
    <message>
        <source>Which models are listed</source>
        <translation>列出哪些模型</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>For chat and vision</source>
        <translation>用于聊天和视觉</translation>
    </message>
    <message>
        <source>Always needed</source>
        <translation>始终需要</translation>
    </message>
    <message>
        <source>Usable now</source>
        <translation>当前可用</translation>
    </message>
    <message>
        <source>Not installed</source>
        <translation>未安装</translation>
    </message>
    <message>
        <source>Add a model from a file…</source>
        <translation>从文件添加模型…</translation>
    </message>
    <message>
        <source>Measure its speed</source>
        <translation>测量速度</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Script: {}</source>
        <translation>文字系统：{}</translation>
    </message>
    <message numerus="yes">
        <source>{} and %n more</source>
        <translation>
            <numerusform>{}和另外 %n 种</numerusform>
        </translation>
    </message>
    <message>
        <source>It is downloaded from {}.</source>
        <translation>将从 {} 下载。</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>下载</translation>
    </message>
    <message>
        <source>{} was added</source>
        <translation>已添加 {}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove {}?</source>
        <translation>要移除 {} 吗？</translation>
    </message>
    <message>
        <source>Its file has to be added again before it can be used.</source>
        <translation>再次使用前须重新添加其文件。</translation>
    </message>
    <message>
        <source>It has to be downloaded or imported again before it can be used.</source>
        <translation>再次使用前须重新下载或导入。</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s) installed</source>
        <translation>
            <numerusform>已安装 %n 个模型</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n model(s) verified: all as they should be</source>
        <translation>
            <numerusform>已校验 %n 个模型：全部完好</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Dismiss</source>
        <translation>忽略</translation>
    </message>
</context>
<context>
    <name>OptionsDialog</name>
    <message>
        <source>Options</source>
        <translation>选项</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n 个文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are not waiting any more and will be read again; pages that were read with the same options are not read twice.</source>
        <translation>
            <numerusform>其中 %n 个已不在等待状态，将重新识别；以相同选项识别过的页面不会再次识别。</numerusform>
        </translation>
    </message>
    <message>
        <source>Read again with these</source>
        <translation>用这些选项重新识别</translation>
    </message>
    <message>
        <source>Use these options</source>
        <translation>使用这些选项</translation>
    </message>
</context>
<context>
    <name>OptionsRow</name>
    <message>
        <source>Text in the file</source>
        <translation>文件中的文本</translation>
    </message>
    <message>
        <source>What to do with pages of a PDF that hold text already</source>
        <translation>如何处理已含文本的 PDF 页面</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页码</translation>
    </message>
    <message>
        <source>all, or 1-3,7,10-end</source>
        <translation>全部，或 1-3,7,10-end</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>What the result is for; presets the options below</source>
        <translation>结果的用途；会预设下方的选项</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>引擎</translation>
    </message>
    <message>
        <source>Which kind of engine reads</source>
        <translation>用哪种引擎识别</translation>
    </message>
    <message>
        <source>What the tier lacks</source>
        <translation>引擎缺少的内容</translation>
    </message>
    <message>
        <source>What is wrong with the pages</source>
        <translation>页码的问题</translation>
    </message>
    <message>
        <source>T&amp;ool</source>
        <translation>工具(&amp;O)</translation>
    </message>
    <message>
        <source>T&amp;ier</source>
        <translation>引擎(&amp;I)</translation>
    </message>
    <message>
        <source>Te&amp;xt in the file</source>
        <translation>文件中的文本(&amp;X)</translation>
    </message>
    <message>
        <source>Pa&amp;ges</source>
        <translation>页码(&amp;G)</translation>
    </message>
    <message>
        <source>different</source>
        <translation>不同</translation>
    </message>
    <message>
        <source>Which pages of each file; pages are counted from 1</source>
        <translation>每个文件的哪些页；页码从 1 开始</translation>
    </message>
    <message>
        <source>Get a model…</source>
        <translation>获取模型…</translation>
    </message>
    <message>
        <source>Write page numbers and ranges like 1-3,7,10-end</source>
        <translation>页码和范围请写成 1-3,7,10-end 的形式</translation>
    </message>
</context>
<context>
    <name>OrderTab</name>
    <message>
        <source>Blocks of the page in reading order</source>
        <translation>按阅读顺序排列的页面区块</translation>
    </message>
    <message>
        <source>Alt+Up and Alt+Down move a block</source>
        <translation>Alt+上/下方向键移动区块</translation>
    </message>
    <message>
        <source>Read earlier</source>
        <translation>提前</translation>
    </message>
    <message>
        <source>Read later</source>
        <translation>推后</translation>
    </message>
    <message>
        <source>Drag blocks into the order in which they are read.</source>
        <translation>将区块拖动到阅读时的顺序。</translation>
    </message>
</context>
<context>
    <name>OrganiserActions</name>
    <message>
        <source>Add files…</source>
        <translation>添加文件…</translation>
    </message>
    <message>
        <source>Put the pages of further pictures and PDFs behind these</source>
        <translation>把其他图片和 PDF 的页面追加到后面</translation>
    </message>
    <message>
        <source>Turn left</source>
        <translation>向左旋转</translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation>向右旋转</translation>
    </message>
    <message>
        <source>Move earlier</source>
        <translation>前移</translation>
    </message>
    <message>
        <source>Move later</source>
        <translation>后移</translation>
    </message>
    <message>
        <source>Take pages out</source>
        <translation>移除页面</translation>
    </message>
    <message>
        <source>Leave the chosen pages out of the new document; their files stay as they are</source>
        <translation>新文档不包含所选页面；源文件保持不变</translation>
    </message>
    <message>
        <source>Start a new document here</source>
        <translation>从此处开始新文档</translation>
    </message>
    <message>
        <source>Let a document of its own begin with the chosen page</source>
        <translation>从所选页面起另成一个文档</translation>
    </message>
    <message>
        <source>Move a line up</source>
        <translation>上移一行</translation>
    </message>
    <message>
        <source>Move a line down</source>
        <translation>下移一行</translation>
    </message>
    <message>
        <source>Move to the left</source>
        <translation>向左移动</translation>
    </message>
    <message>
        <source>Move to the right</source>
        <translation>向右移动</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
</context>
<context>
    <name>OrganiserDialog</name>
    <message>
        <source>Organise pages</source>
        <translation>整理页面</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>The new document is called so; several get numbers behind it</source>
        <translation>新文档的名称；有多个文档时在后面加编号</translation>
    </message>
    <message>
        <source>Remove the source files from the list</source>
        <translation>从列表中移除源文件</translation>
    </message>
    <message>
        <source>What will be made</source>
        <translation>将要生成的内容</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>创建</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>No pages yet. Add files, or drop them here.</source>
        <translation>还没有页面。请添加文件，或将文件拖放到此处。</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n 页</numerusform>
        </translation>
    </message>
    <message>
        <source>One document with {}</source>
        <translation>1 个文档，共 {}</translation>
    </message>
    <message>
        <source>{documents} with {pages} in all</source>
        <translation>{documents}，共 {pages}</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n 个文档</numerusform>
        </translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>添加文件</translation>
    </message>
    <message>
        <source>Pictures and PDFs</source>
        <translation>图片和 PDF</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>所有文件</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>{} of {} pages</source>
        <translation>{}/{} 页</translation>
    </message>
    <message>
        <source>{} of {} files</source>
        <translation>{}/{} 个文件</translation>
    </message>
    <message numerus="yes">
        <source>and %n more file(s)</source>
        <translation>
            <numerusform>以及另外 %n 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>{} is protected with a password. What is made of it is stored without one.</source>
        <translation>{} 受密码保护。由它生成的文件在保存时不带密码。</translation>
    </message>
    <message>
        <source>Stopped; nothing was stored.</source>
        <translation>已停止；未保存任何内容。</translation>
    </message>
</context>
<context>
    <name>OrganiserModel</name>
    <message>
        <source>Page {}</source>
        <translation>第 {} 页</translation>
    </message>
    <message>
        <source>first of document {}</source>
        <translation>文档 {} 的首页</translation>
    </message>
    <message>
        <source>{name}, page {number}</source>
        <translation>{name}，第 {number} 页</translation>
    </message>
    <message>
        <source>turned by {}°</source>
        <translation>已旋转 {}°</translation>
    </message>
</context>
<context>
    <name>OrganiserPresenter</name>
    <message>
        <source>Move pages</source>
        <translation>移动页面</translation>
    </message>
    <message>
        <source>Turn pages</source>
        <translation>旋转页面</translation>
    </message>
    <message>
        <source>Take pages out</source>
        <translation>移除页面</translation>
    </message>
    <message>
        <source>Split documents</source>
        <translation>拆分文档</translation>
    </message>
    <message>
        <source>Add pages</source>
        <translation>添加页面</translation>
    </message>
</context>
<context>
    <name>OtherProgramsPage</name>
    <message>
        <source>Scripts and other programs can have files read by Pagesight, as they would by a service on the internet; only here nothing leaves this computer. While it is on, a port is open that other computers cannot reach, and every program needs a token. Their files appear in the queue, marked API.</source>
        <translation>脚本和其他程序可以像使用互联网服务那样让 Pagesight 识别文件，只是在这里任何内容都不会离开这台电脑。开启期间会打开一个其他电脑无法访问的端口，并且每个程序都需要令牌。它们的文件会出现在队列中，标有 API。</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>Switch, port and tokens take effect at once.</source>
        <translation>开关、端口和令牌立即生效。</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>令牌</translation>
    </message>
    <message>
        <source>Try it in a terminal</source>
        <translation>在终端中试用</translation>
    </message>
    <message>
        <source>Limits and use without a token</source>
        <translation>限制和无令牌使用</translation>
    </message>
</context>
<context>
    <name>PageActions</name>
    <message>
        <source>Previous page</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>下一页</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>适合宽度</translation>
    </message>
    <message>
        <source>Fit page</source>
        <translation>适合页面</translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation>实际大小</translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation>向右旋转</translation>
    </message>
    <message>
        <source>Turn left</source>
        <translation>向左旋转</translation>
    </message>
    <message>
        <source>Show sideways pages upright</source>
        <translation>将横置页面转正显示</translation>
    </message>
    <message>
        <source>Show boxes</source>
        <translation>显示识别框</translation>
    </message>
    <message>
        <source>Outline blocks</source>
        <translation>框出区块</translation>
    </message>
    <message>
        <source>Outline lines</source>
        <translation>框出行</translation>
    </message>
    <message>
        <source>Outline words</source>
        <translation>框出字词</translation>
    </message>
    <message>
        <source>Show confidence</source>
        <translation>显示置信度</translation>
    </message>
    <message>
        <source>Show reading order</source>
        <translation>显示阅读顺序</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Select all text of the page</source>
        <translation>选择此页全部文本</translation>
    </message>
    <message>
        <source>Choose a region</source>
        <translation>选取区域</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页面</translation>
    </message>
</context>
<context>
    <name>PageCanvas</name>
    <message>
        <source>Line: {confidence}</source>
        <translation>行：{confidence}</translation>
    </message>
    <message>
        <source>Confidence {confidence}</source>
        <translation>置信度 {confidence}</translation>
    </message>
</context>
<context>
    <name>PageDelegate</name>
    <message>
        <source>Document {}</source>
        <translation>文档 {}</translation>
    </message>
</context>
<context>
    <name>PageEditor</name>
    <message>
        <source>Change elsewhere</source>
        <translation>别处的更改</translation>
    </message>
</context>
<context>
    <name>PageGrid</name>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>The pages of the new document, in order; Alt and an arrow moves them</source>
        <translation>新文档的页面，按顺序排列；Alt 加方向键可移动页面</translation>
    </message>
</context>
<context>
    <name>PageOrganising</name>
    <message>
        <source>Mer&amp;ge into one document…</source>
        <translation>合并为一个文档(&amp;G)…</translation>
    </message>
    <message>
        <source>Make one document of the chosen files, in the order you want</source>
        <translation>将所选文件按需要的顺序合并成一个文档</translation>
    </message>
    <message>
        <source>Organise pa&amp;ges…</source>
        <translation>整理页面(&amp;G)…</translation>
    </message>
    <message>
        <source>Put pages into order, turn them, take them out, or split the file</source>
        <translation>调整页面顺序、旋转、移除页面，或拆分文件</translation>
    </message>
    <message>
        <source>Made: {}</source>
        <translation>已生成：{}</translation>
    </message>
</context>
<context>
    <name>PageToolbar</name>
    <message>
        <source>Page toolbar</source>
        <translation>页面工具栏</translation>
    </message>
    <message>
        <source>Page number</source>
        <translation>页码</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>缩放</translation>
    </message>
    <message>
        <source>of {count}</source>
        <translation>/ {count}</translation>
    </message>
    <message>
        <source>What is shown over the page</source>
        <translation>页面上显示的内容</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Open a document to see its pages here.</source>
        <translation>打开文档后，页面会显示在这里。</translation>
    </message>
    <message>
        <source>The file was found: {name}</source>
        <translation>已找到文件：{name}</translation>
    </message>
    <message>
        <source>Characters copied: {count}</source>
        <translation>已复制 {count} 个字符</translation>
    </message>
    <message>
        <source>Copy this block as a picture</source>
        <translation>将此区块复制为图片</translation>
    </message>
    <message>
        <source>mean confidence {confidence}</source>
        <translation>平均置信度 {confidence}</translation>
    </message>
    <message>
        <source>Page view, no document</source>
        <translation>页面视图，没有文档</translation>
    </message>
    <message>
        <source>Page {number}, being read</source>
        <translation>第 {number} 页，正在识别</translation>
    </message>
    <message>
        <source>Page {number}, not read yet</source>
        <translation>第 {number} 页，尚未识别</translation>
    </message>
    <message>
        <source>Page {number}, lines: {lines}</source>
        <translation>第 {number} 页，{lines} 行</translation>
    </message>
</context>
<context>
    <name>PairsModel</name>
    <message>
        <source>Original</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>译文</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>需查看</translation>
    </message>
</context>
<context>
    <name>PartTable</name>
    <message>
        <source>Part</source>
        <translation>组件</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>model</source>
        <translation>模型</translation>
    </message>
</context>
<context>
    <name>PasswordBar</name>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Password of the file</source>
        <translation>文件的密码</translation>
    </message>
    <message>
        <source>It is kept in memory until the program ends and is never stored.</source>
        <translation>密码在程序结束前只保留在内存中，不会存储。</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>显示密码</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解锁</translation>
    </message>
    <message>
        <source>Open the file with this password</source>
        <translation>用此密码打开文件</translation>
    </message>
    <message>
        <source>This password does not open the file. Check upper and lower case.</source>
        <translation>此密码无法打开文件。请检查大小写。</translation>
    </message>
    <message>
        <source>The file is protected. Type its password to open it; it is not stored.</source>
        <translation>文件受保护。输入密码即可打开；密码不会被存储。</translation>
    </message>
</context>
<context>
    <name>PlaceRow</name>
    <message>
        <source>Place of library and models</source>
        <translation>文档库和模型的位置</translation>
    </message>
    <message>
        <source>Choose another place…</source>
        <translation>选择其他位置…</translation>
    </message>
    <message>
        <source>Do not move</source>
        <translation>不移动</translation>
    </message>
    <message>
        <source>The variable {} names the place; it cannot be changed here.</source>
        <translation>位置由变量 {} 指定，无法在此更改。</translation>
    </message>
    <message>
        <source>At the next start everything is moved to {}. That takes a while on another disk.</source>
        <translation>下次启动时，所有内容将移动到 {}。若在另一个磁盘上，需要一些时间。</translation>
    </message>
    <message>
        <source>It could not be moved and stays where it is: {}</source>
        <translation>无法移动，仍保留在原位置：{}</translation>
    </message>
    <message>
        <source>Folder for library and models</source>
        <translation>文档库和模型的文件夹</translation>
    </message>
    <message>
        <source>Another place</source>
        <translation>其他位置</translation>
    </message>
    <message>
        <source>Move library and models to {}?</source>
        <translation>要将文档库和模型移动到 {} 吗？</translation>
    </message>
    <message>
        <source>Moving is done at the next start, before the window opens; the folder must be empty. Without moving, the next start uses what is in that folder or begins anew there, and the old folder stays as it is.</source>
        <translation>移动将在下次启动时、窗口打开之前进行；该文件夹必须为空。如果不移动，下次启动时将使用该文件夹中的内容，或在其中从头开始，旧文件夹保持不变。</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>Use without moving</source>
        <translation>直接使用，不移动</translation>
    </message>
    <message>
        <source>The next start uses {}.</source>
        <translation>下次启动时将使用 {}。</translation>
    </message>
</context>
<context>
    <name>PlainTextTab</name>
    <message>
        <source>Text of the page</source>
        <translation>页面文本</translation>
    </message>
    <message>
        <source>No text on this page.</source>
        <translation>此页没有文本。</translation>
    </message>
    <message>
        <source>The machine read: {text}</source>
        <translation>机器识别：{text}</translation>
    </message>
</context>
<context>
    <name>PrivateBanner</name>
    <message>
        <source>Private window: what is read here lives in memory and is gone when it is closed. Only results that you export stay.</source>
        <translation>隐私窗口：在此识别的内容只存在于内存中，关闭窗口后即消失。只有导出的结果会保留。</translation>
    </message>
    <message>
        <source>Leave private mode</source>
        <translation>退出隐私模式</translation>
    </message>
</context>
<context>
    <name>PrivateMode</name>
    <message>
        <source>The private window is closed, nothing of it was kept</source>
        <translation>隐私窗口已关闭，未保留任何内容</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>隐私</translation>
    </message>
</context>
<context>
    <name>QuestionBar</name>
    <message>
        <source>Question about files that hold text</source>
        <translation>关于已含文本的文件的提问</translation>
    </message>
    <message>
        <source>That text was used. The pictures of the pages can still be read instead.</source>
        <translation>已使用其中的文字。仍可改为识别页面图像。</translation>
    </message>
    <message>
        <source>Without an answer their text is used as soon as the other files are done.</source>
        <translation>如不回答，其他文件完成后将直接使用其中的文本。</translation>
    </message>
    <message>
        <source>&amp;Use the text</source>
        <translation>使用文本(&amp;U)</translation>
    </message>
    <message>
        <source>Read the &amp;pictures</source>
        <translation>识别图像(&amp;P)</translation>
    </message>
    <message>
        <source>For &amp;all files of this batch</source>
        <translation>应用于本批所有文件(&amp;A)</translation>
    </message>
    <message>
        <source>Without it you are asked for each file</source>
        <translation>不勾选则逐个文件询问</translation>
    </message>
    <message>
        <source>&amp;Remember</source>
        <translation>记住选择(&amp;R)</translation>
    </message>
    <message>
        <source>Do not ask again; the settings can change it</source>
        <translation>不再询问；可在设置中更改</translation>
    </message>
    <message numerus="yes">
        <source>“{}” and %n more file(s) hold text already.</source>
        <translation>
            <numerusform>“{}”和另外 %n 个文件已含有文本。</numerusform>
        </translation>
    </message>
    <message>
        <source>“{}” holds text already.</source>
        <translation>“{}”已含有文本。</translation>
    </message>
    <message>
        <source>Use that text, or read the pictures of the pages?</source>
        <translation>使用这些文本，还是识别页面图像？</translation>
    </message>
    <message>
        <source>The answer is kept in the settings</source>
        <translation>回答已保存到设置中</translation>
    </message>
</context>
<context>
    <name>Queue</name>
    <message>
        <source>{} s</source>
        <translation>{} 秒</translation>
    </message>
    <message>
        <source>{} min {} s</source>
        <translation>{} 分 {} 秒</translation>
    </message>
    <message>
        <source>{} h {} min</source>
        <translation>{} 小时 {} 分</translation>
    </message>
    <message>
        <source>about {} s left</source>
        <translation>约剩 {} 秒</translation>
    </message>
    <message>
        <source>about {} min left</source>
        <translation>约剩 {} 分钟</translation>
    </message>
    <message>
        <source>about {} h {} min left</source>
        <translation>约剩 {} 小时 {} 分</translation>
    </message>
    <message>
        <source>1 page</source>
        <translation>1 页</translation>
    </message>
    <message>
        <source>1 page failed</source>
        <translation>1 页失败</translation>
    </message>
    <message>
        <source>1 part not by the vision model</source>
        <translation>1 处未由视觉模型识别</translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>1 个文件</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>sent by another program</source>
        <translation>由其他程序发送</translation>
    </message>
    <message>
        <source>Waiting: holds text already</source>
        <translation>等待中：已含有文本</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>正在停止</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Text deleted</source>
        <translation>文字已删除</translation>
    </message>
    <message>
        <source>Its text was deleted from the library. It can be read again.</source>
        <translation>其文字已从文档库中删除，可以重新识别。</translation>
    </message>
    <message>
        <source>Read: {}</source>
        <translation>已识别：{}</translation>
    </message>
    <message>
        <source>The percentage is the mean confidence of the reading.</source>
        <translation>百分比为识别的平均置信度。</translation>
    </message>
    <message>
        <source>Written: {}</source>
        <translation>已写出：{}</translation>
    </message>
    <message>
        <source>Another reading of this file holds corrections.</source>
        <translation>此文件的另一次识别中有更正。</translation>
    </message>
    <message>
        <source>no text</source>
        <translation>无文本</translation>
    </message>
    <message>
        <source>corrected before</source>
        <translation>曾更正</translation>
    </message>
    <message>
        <source>written</source>
        <translation>已写出</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>正在打开</translation>
    </message>
    <message>
        <source>Making the result</source>
        <translation>正在生成结果</translation>
    </message>
    <message>
        <source>region {} of {}</source>
        <translation>第 {} 个区域，共 {} 个</translation>
    </message>
</context>
<context>
    <name>QueueEstimate</name>
    <message>
        <source>Waiting: {}</source>
        <translation>等待中：{}</translation>
    </message>
    <message>
        <source>not looked into yet: {}</source>
        <translation>尚未检查：{}</translation>
    </message>
    <message>
        <source>about {} s</source>
        <translation>约 {} 秒</translation>
    </message>
    <message>
        <source>about {} min</source>
        <translation>约 {} 分钟</translation>
    </message>
    <message>
        <source>about {} h {} min</source>
        <translation>约 {} 小时 {} 分</translation>
    </message>
    <message>
        <source>{} a page</source>
        <translation>每页 {}</translation>
    </message>
    <message>
        <source>no measurement yet</source>
        <translation>尚无测量值</translation>
    </message>
    <message>
        <source>{tier}: {what}</source>
        <translation>{tier}：{what}</translation>
    </message>
</context>
<context>
    <name>QueueModel</name>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>QueueOptions</name>
    <message>
        <source>Fast</source>
        <translation>快速</translation>
    </message>
    <message>
        <source>Vision model</source>
        <translation>视觉模型</translation>
    </message>
    <message>
        <source>not in this version</source>
        <translation>此版本不包含</translation>
    </message>
    <message>
        <source>no model yet</source>
        <translation>尚无模型</translation>
    </message>
    <message>
        <source>Use it where it is good</source>
        <translation>质量好时使用</translation>
    </message>
    <message>
        <source>Always use it</source>
        <translation>始终使用</translation>
    </message>
    <message>
        <source>Read the picture anew</source>
        <translation>重新识别图像</translation>
    </message>
    <message>
        <source>file text where good</source>
        <translation>质量好时用文件文本</translation>
    </message>
    <message>
        <source>Image to text</source>
        <translation>图片转文本</translation>
    </message>
    <message>
        <source>PDF to text</source>
        <translation>PDF 转文本</translation>
    </message>
    <message>
        <source>PDF to Word</source>
        <translation>PDF 转 Word</translation>
    </message>
    <message>
        <source>PDF to Markdown</source>
        <translation>PDF 转 Markdown</translation>
    </message>
    <message>
        <source>Searchable PDF</source>
        <translation>可搜索的 PDF</translation>
    </message>
    <message>
        <source>Extract tables</source>
        <translation>提取表格</translation>
    </message>
    <message>
        <source>Handwriting to text</source>
        <translation>手写转文本</translation>
    </message>
    <message>
        <source>Formulas to LaTeX</source>
        <translation>公式转 LaTeX</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>翻译</translation>
    </message>
    <message>
        <source>Receipt to JSON</source>
        <translation>收据转 JSON</translation>
    </message>
    <message>
        <source>Invoice to JSON</source>
        <translation>发票转 JSON</translation>
    </message>
    <message>
        <source>Business card to JSON</source>
        <translation>名片转 JSON</translation>
    </message>
    <message>
        <source>Screenshot to text</source>
        <translation>截图转文本</translation>
    </message>
    <message>
        <source>Summarize</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>picture anew</source>
        <translation>重新识别</translation>
    </message>
    <message>
        <source>own text</source>
        <translation>自带文本</translation>
    </message>
    <message>
        <source>p. {}</source>
        <translation>第 {} 页</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Tier: {}</source>
        <translation>引擎：{}</translation>
    </message>
    <message>
        <source>Language: {}</source>
        <translation>语言：{}</translation>
    </message>
    <message>
        <source>Text in the file: {}</source>
        <translation>文件中的文本：{}</translation>
    </message>
    <message>
        <source>Pages: {}</source>
        <translation>页码：{}</translation>
    </message>
    <message>
        <source>Tool: {}</source>
        <translation>工具：{}</translation>
    </message>
</context>
<context>
    <name>QueuePanel</name>
    <message>
        <source>Files done</source>
        <translation>已完成的文件</translation>
    </message>
    <message>
        <source>Nothing was added: the pages cannot be understood</source>
        <translation>未添加任何文件：无法理解页码</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>暂停(&amp;P)</translation>
    </message>
    <message>
        <source>From the pages that this computer has read so far</source>
        <translation>根据本机目前识别过的页面估算</translation>
    </message>
    <message>
        <source>Finish the pages in work and begin no further ones</source>
        <translation>完成正在处理的页面，不再开始新页面</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>Stop the chosen files; without a choice, all of them</source>
        <translation>停止所选文件；未选择时停止全部文件</translation>
    </message>
    <message>
        <source>&amp;Retry failed</source>
        <translation>重试失败项(&amp;R)</translation>
    </message>
    <message>
        <source>Read failed and cancelled files again: the chosen ones, else all</source>
        <translation>重新识别失败和已取消的文件：所选文件，否则全部</translation>
    </message>
    <message>
        <source>Enter pass&amp;word…</source>
        <translation>输入密码(&amp;W)…</translation>
    </message>
    <message>
        <source>Open the protected file that is chosen</source>
        <translation>打开所选的受保护文件</translation>
    </message>
    <message>
        <source>Re&amp;move from list</source>
        <translation>从列表中移除(&amp;M)</translation>
    </message>
    <message>
        <source>Take the chosen files off the list; files and results stay</source>
        <translation>将所选文件移出列表；文件和结果会保留</translation>
    </message>
    <message>
        <source>Remove &amp;finished</source>
        <translation>移除已完成项(&amp;F)</translation>
    </message>
    <message>
        <source>Take all files that were read off the list; results stay in the library</source>
        <translation>将所有已识别的文件移出列表；结果保留在文档库中</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>上移(&amp;U)</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>下移(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Options…</source>
        <translation>选项(&amp;O)…</translation>
    </message>
    <message>
        <source>Show and change how the chosen files are read</source>
        <translation>查看和更改所选文件的识别方式</translation>
    </message>
    <message>
        <source>Read selection with these options</source>
        <translation>用这些选项识别所选文件</translation>
    </message>
    <message>
        <source>Use the options above for the chosen files; what was read so already is not read twice</source>
        <translation>将上方的选项用于所选文件；已用这些选项识别过的内容不会重复识别</translation>
    </message>
    <message>
        <source>Undo re&amp;move</source>
        <translation>撤销移除(&amp;M)</translation>
    </message>
    <message>
        <source>Bring back the files that were taken off the list last</source>
        <translation>恢复上次移出列表的文件</translation>
    </message>
    <message>
        <source>Use these options for the selection</source>
        <translation>将这些选项用于所选文件</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) taken off the list.</source>
        <translation>
            <numerusform>已将 %n 个文件移出列表。</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{}/{}</translation>
    </message>
    <message>
        <source>{} not read</source>
        <translation>{} 个失败</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>继续(&amp;R)</translation>
    </message>
</context>
<context>
    <name>QueuePresenter</name>
    <message>
        <source>No picture or PDF lies there</source>
        <translation>该处没有图片或 PDF</translation>
    </message>
    <message>
        <source>Files that are waiting already were not added again</source>
        <translation>已在等待的文件未重复添加</translation>
    </message>
    <message>
        <source>Added: {}</source>
        <translation>已添加：{}</translation>
    </message>
</context>
<context>
    <name>ReadingBar</name>
    <message>
        <source>Show all that the machine read here</source>
        <translation>显示此处机器识别的全部内容</translation>
    </message>
    <message>
        <source>Restore block</source>
        <translation>恢复区块</translation>
    </message>
    <message>
        <source>Restore page</source>
        <translation>恢复页面</translation>
    </message>
    <message>
        <source>This page was changed by a person.</source>
        <translation>此页已被人工修改。</translation>
    </message>
    <message>
        <source>The machine read: {text}</source>
        <translation>机器识别：{text}</translation>
    </message>
</context>
<context>
    <name>RecoveryDialog</name>
    <message>
        <source>Unfinished reading</source>
        <translation>未完成的识别</translation>
    </message>
    <message>
        <source>Some files were not finished</source>
        <translation>有文件尚未完成</translation>
    </message>
    <message>
        <source>The program ended while they were read or waited. Finished pages are kept and are not read again.</source>
        <translation>程序在识别这些文件或等待识别时结束了。已完成的页面会保留，不会重新识别。</translation>
    </message>
    <message>
        <source>Unfinished files</source>
        <translation>未完成的文件</translation>
    </message>
    <message>
        <source>Go on reading</source>
        <translation>继续识别</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>删除…</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>以后再说</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message numerus="yes">
        <source>Delete what was read of %n file(s)?</source>
        <translation>
            <numerusform>要删除 %n 个文件的识别结果吗？</numerusform>
        </translation>
    </message>
    <message>
        <source>The files themselves stay.</source>
        <translation>文件本身会保留。</translation>
    </message>
</context>
<context>
    <name>RegionTool</name>
    <message>
        <source>Copy text</source>
        <translation>复制文本</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>复制图片</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>保存图片…</translation>
    </message>
    <message>
        <source>Characters copied: {count}</source>
        <translation>已复制 {count} 个字符</translation>
    </message>
    <message>
        <source>Save the region as a picture</source>
        <translation>将区域保存为图片</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG 图片 (*.png)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>{width} × {height} pixels</source>
        <translation>{width} × {height} 像素</translation>
    </message>
    <message>
        <source>Picture copied: {size}</source>
        <translation>已复制图片：{size}</translation>
    </message>
    <message>
        <source>Picture saved: {name}</source>
        <translation>已保存图片：{name}</translation>
    </message>
</context>
<context>
    <name>RereadDialog</name>
    <message>
        <source>Read the page again</source>
        <translation>重新识别页面</translation>
    </message>
    <message>
        <source>Read the area</source>
        <translation>识别区域</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>引擎</translation>
    </message>
    <message>
        <source>{name} ({reason})</source>
        <translation>{name}（{reason}）</translation>
    </message>
    <message>
        <source>&amp;Handwriting</source>
        <translation>手写(&amp;H)</translation>
    </message>
    <message>
        <source>Tells the vision model that the text is written by hand</source>
        <translation>告诉视觉模型文本是手写的</translation>
    </message>
    <message>
        <source>Text in the file</source>
        <translation>文件中的文本</translation>
    </message>
    <message>
        <source>Nothing is changed before you have compared the new reading with the text as it is now.</source>
        <translation>在比较新的识别结果与当前文本之前，不会更改任何内容。</translation>
    </message>
    <message>
        <source>&amp;Tier</source>
        <translation>引擎(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>Te&amp;xt in the file</source>
        <translation>文件中的文本(&amp;X)</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在识别…</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>识别</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>识别</translation>
    </message>
    <message>
        <source>Other options</source>
        <translation>其他选项</translation>
    </message>
    <message>
        <source>Take new</source>
        <translation>采用新结果</translation>
    </message>
    <message>
        <source>Keep old</source>
        <translation>保留原文本</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) differ; what goes is struck through, what comes is underlined.</source>
        <translation>
            <numerusform>有 %n 处不同；删除的内容带删除线，新增的内容带下划线。</numerusform>
        </translation>
    </message>
    <message>
        <source>The new reading says the same.</source>
        <translation>新的识别结果与原文相同。</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) that you removed before stay removed.</source>
        <translation>
            <numerusform>之前删除的 %n 行不会恢复。</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading part {number} of {total}</source>
        <translation>正在识别第 {number} 部分，共 {total} 部分</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
</context>
<context>
    <name>ResultModel</name>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>written</source>
        <translation>已写入</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
</context>
<context>
    <name>ResultsPlace</name>
    <message>
        <source>Place of the results</source>
        <translation>结果位置</translation>
    </message>
    <message>
        <source>Beside each file</source>
        <translation>各文件旁边</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>其他文件夹…</translation>
    </message>
    <message>
        <source>Folder of the results</source>
        <translation>结果文件夹</translation>
    </message>
</context>
<context>
    <name>ScreenCapture</name>
    <message>
        <source>This desktop lets no program take pictures of the screen. Take one with the desktop&apos;s own tool (often the Print key), then paste it here.</source>
        <translation>此桌面环境不允许程序截取屏幕。请使用桌面自带的工具截图（通常是 Print 键），然后粘贴到这里。</translation>
    </message>
</context>
<context>
    <name>ServerBox</name>
    <message>
        <source>Address of the server</source>
        <translation>服务器地址</translation>
    </message>
    <message>
        <source>Off: no port is open.</source>
        <translation>已关闭：没有打开任何端口。</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>正在启动…</translation>
    </message>
    <message>
        <source>On: programs on this computer get answers at this address.</source>
        <translation>已开启：本机上的程序可在此地址获得响应。</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>It could not start.</source>
        <translation>无法启动。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>Pages read at the same time</source>
        <translation>同时识别的页数</translation>
    </message>
    <message>
        <source>PDFs that hold text</source>
        <translation>含有文本的 PDF</translation>
    </message>
    <message>
        <source>Layout of pages</source>
        <translation>页面版面</translation>
    </message>
    <message>
        <source>Mend photographed and bent pages</source>
        <translation>修复拍摄和弯曲的页面</translation>
    </message>
    <message>
        <source>Read clear print quickly first</source>
        <translation>先快速读取清晰的印刷文字</translation>
    </message>
    <message>
        <source>Give a page up after</source>
        <translation>放弃页面前的等待时间</translation>
    </message>
    <message>
        <source>Words are doubtful below</source>
        <translation>存疑字词的置信度阈值</translation>
    </message>
    <message>
        <source>Name of exported files</source>
        <translation>导出文件的名称</translation>
    </message>
    <message>
        <source>Largest picture</source>
        <translation>图片的最大像素数</translation>
    </message>
    <message>
        <source>Longest side of a picture</source>
        <translation>图片的最大边长</translation>
    </message>
    <message>
        <source>Most pages of a file</source>
        <translation>文件的最多页数</translation>
    </message>
    <message>
        <source>Most memory of a reading process</source>
        <translation>识别进程的最大内存</translation>
    </message>
    <message>
        <source>Renew a reading process at</source>
        <translation>更换识别进程的内存值</translation>
    </message>
    <message>
        <source>Renew a reading process after</source>
        <translation>更换识别进程的页数</translation>
    </message>
    <message>
        <source>End an idle reading process after</source>
        <translation>结束空闲识别进程的时间</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>下载</translation>
    </message>
    <message>
        <source>Model that chats</source>
        <translation>聊天模型</translation>
    </message>
    <message>
        <source>Model that reads pictures</source>
        <translation>识别图片的模型</translation>
    </message>
    <message>
        <source>Give a region up after</source>
        <translation>放弃区域前的等待时间</translation>
    </message>
    <message>
        <source>Time for a second look</source>
        <translation>重新查看的时间</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>上下文</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>线程数</translation>
    </message>
    <message>
        <source>Memory of what was read</source>
        <translation>已读内容的存储精度</translation>
    </message>
    <message>
        <source>Layers on the graphics processor</source>
        <translation>图形处理器上的层数</translation>
    </message>
    <message>
        <source>Free the memory after</source>
        <translation>释放内存前的等待时间</translation>
    </message>
    <message>
        <source>Notice on the desktop</source>
        <translation>桌面通知</translation>
    </message>
    <message>
        <source>Keep documents for</source>
        <translation>文档保留时间</translation>
    </message>
    <message>
        <source>Serve other programs</source>
        <translation>为其他程序提供服务</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>Wait for short files</source>
        <translation>短文件的等待时间</translation>
    </message>
    <message>
        <source>Largest file</source>
        <translation>文件大小上限</translation>
    </message>
    <message>
        <source>Most jobs that wait</source>
        <translation>等待任务的最大数量</translation>
    </message>
    <message>
        <source>Read files without a token</source>
        <translation>无令牌也识别文件</translation>
    </message>
    <message>
        <source>Pages a day without a token</source>
        <translation>无令牌时每天的页数</translation>
    </message>
    <message>
        <source>Keep results for</source>
        <translation>结果保留时间</translation>
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
        <translation> 天</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source> px</source>
        <translation> 像素</translation>
    </message>
    <message>
        <source> tokens</source>
        <translation> 词元</translation>
    </message>
    <message>
        <source> min</source>
        <translation> 分钟</translation>
    </message>
    <message>
        <source> pages</source>
        <translation> 页</translation>
    </message>
    <message>
        <source> megapixels</source>
        <translation> 百万像素</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>as the model says</source>
        <translation>按模型的设定</translation>
    </message>
    <message>
        <source>as the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>always</source>
        <translation>始终</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>询问</translation>
    </message>
    <message>
        <source>Use their text</source>
        <translation>使用其中的文本</translation>
    </message>
    <message>
        <source>Read the pictures</source>
        <translation>识别图像</translation>
    </message>
    <message>
        <source>By geometry</source>
        <translation>按几何分析</translation>
    </message>
    <message>
        <source>With a layout model</source>
        <translation>使用版面模型</translation>
    </message>
    <message>
        <source>With a model where installed</source>
        <translation>已安装模型时使用模型</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>精确</translation>
    </message>
    <message>
        <source>Half the memory</source>
        <translation>一半内存</translation>
    </message>
    <message>
        <source>Ask before each</source>
        <translation>每次下载前询问</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>Without asking</source>
        <translation>不询问直接下载</translation>
    </message>
    <message>
        <source>Pages read at the same time, one process each; 0 chooses from the processor&apos;s cores and the free memory</source>
        <translation>同时识别的页数，每页一个进程；0 表示根据处理器核心数和可用内存自动选择</translation>
    </message>
    <message>
        <source>When models may be downloaded: ask, never, allow</source>
        <translation>何时可以下载模型：每次下载前询问、从不、不询问直接下载</translation>
    </message>
    <message>
        <source>Largest picture that is opened, millions of pixels</source>
        <translation>可打开图片的最大像素数，单位为百万像素</translation>
    </message>
    <message>
        <source>Longest side of a picture that is opened, pixels</source>
        <translation>可打开图片的最大边长，单位为像素</translation>
    </message>
    <message>
        <source>Most pages of a file that are read</source>
        <translation>每个文件最多识别的页数</translation>
    </message>
    <message>
        <source>Seconds without progress after which a page is given up</source>
        <translation>页面多少秒没有进展后放弃</translation>
    </message>
    <message>
        <source>Memory at which a reading process is replaced after its page, megabytes</source>
        <translation>识别进程内存达到此值时，在完成当前页后更换，单位为 MB</translation>
    </message>
    <message>
        <source>Memory at which a reading process is ended at once, megabytes</source>
        <translation>识别进程内存达到此值时立即结束，单位为 MB</translation>
    </message>
    <message>
        <source>Pages after which a reading process is replaced</source>
        <translation>识别多少页后更换识别进程</translation>
    </message>
    <message>
        <source>Seconds after which a reading process without work ends</source>
        <translation>识别进程空闲多少秒后结束</translation>
    </message>
    <message>
        <source>Language of the text in files that are added, until the queue&apos;s options say otherwise</source>
        <translation>所添加文件中文字的语言，队列选项另有指定时除外</translation>
    </message>
    <message>
        <source>What the window does with PDFs that hold text already: ask, keep uses that text, force reads the pictures</source>
        <translation>窗口如何处理已含文本的 PDF：询问、使用其文本、识别图像</translation>
    </message>
    <message>
        <source>What finds titles, captions and figures on pages read from pictures: geometric, model needs a layout model, auto uses one where it is installed</source>
        <translation>用什么在从图像识别的页面上查找标题、图注和插图：按几何分析、使用版面模型（需要安装）、仅在已安装时使用模型</translation>
    </message>
    <message>
        <source>Whether photographed, bent, unevenly lit and see-through pages are mended where that helps reading</source>
        <translation>在有助于识别时，是否修复拍摄的、弯曲的、光照不均的和透印的页面</translation>
    </message>
    <message>
        <source>Whether print in Latin letters is read by a quick reader first, and by the usual one where that one is unsure</source>
        <translation>拉丁字母的印刷文字是否先由快速识别器读取，在其不确定之处再由常用识别器读取</translation>
    </message>
    <message>
        <source>Confidence below which a word counts as doubtful, percent</source>
        <translation>置信度低于此百分比的字词视为存疑</translation>
    </message>
    <message>
        <source>Name of the written files, without ending</source>
        <translation>写入文件的名称，不含扩展名</translation>
    </message>
    <message>
        <source>Language of the window: system, or its code</source>
        <translation>窗口语言：跟随系统，或指定语言</translation>
    </message>
    <message>
        <source>Colours of the window: system, light, dark</source>
        <translation>窗口颜色：跟随系统、浅色、深色</translation>
    </message>
    <message>
        <source>Size of the window&apos;s text, points; 0 takes the system&apos;s</source>
        <translation>窗口文字的大小，单位为磅；0 表示跟随系统</translation>
    </message>
    <message>
        <source>Tell on the desktop when all files are read and another window is in front</source>
        <translation>所有文件识别完毕且前台为其他窗口时，在桌面上通知</translation>
    </message>
    <message>
        <source>Days after which documents that were not used are deleted from the library; 0 keeps them</source>
        <translation>未使用的文档在多少天后从文档库中删除；0 表示保留</translation>
    </message>
    <message>
        <source>Model that answers questions: its name, or auto for the best that is installed</source>
        <translation>回答问题的模型：其名称，或用 auto 表示已安装的最佳模型</translation>
    </message>
    <message>
        <source>Model that reads pictures of pages: its name, or auto for the best that is installed</source>
        <translation>识别页面图片的模型：其名称，或用 auto 表示已安装的最佳模型</translation>
    </message>
    <message>
        <source>Seconds a vision model may take for one region of a page before the first reading of it stands</source>
        <translation>视觉模型处理页面的一个区域最多可用的秒数，超出后保留首次识别结果</translation>
    </message>
    <message>
        <source>Minutes that the second look at doubtful parts of a document may take</source>
        <translation>重新查看文档存疑部分最多可用的分钟数</translation>
    </message>
    <message>
        <source>Tokens (pieces of words) that a language model keeps in mind, question, document and answer together; 0 takes what its entry says. More needs more memory</source>
        <translation>语言模型能记住的词元（token，词的片段）数，问题、文档和回答合计；0 表示采用模型条目中的值。数值越大，所需内存越多</translation>
    </message>
    <message>
        <source>Threads a language model computes with; 0 takes the cores that are free</source>
        <translation>语言模型计算所用的线程数；0 表示使用空闲的核心</translation>
    </message>
    <message>
        <source>How a language model keeps what it has read: f16, or q8_0, which takes half the memory</source>
        <translation>语言模型如何保存已读内容：f16，或占用一半内存的 q8_0</translation>
    </message>
    <message>
        <source>Layers of a language model computed by a graphics processor, where llama.cpp was built for one; -1 for all</source>
        <translation>由图形处理器计算的语言模型层数，前提是 llama.cpp 支持；-1 表示全部</translation>
    </message>
    <message>
        <source>Seconds after which a language model that nobody asks leaves the memory</source>
        <translation>语言模型多少秒无人提问后从内存中移除</translation>
    </message>
    <message>
        <source>Whether the window serves the HTTP API on this machine while it is open</source>
        <translation>窗口打开期间是否在本机提供 HTTP API</translation>
    </message>
    <message>
        <source>Port of the HTTP API</source>
        <translation>HTTP API 的端口</translation>
    </message>
    <message>
        <source>Seconds that the HTTP API waits for files of up to five pages before it answers that the job is under way</source>
        <translation>HTTP API 等待五页以内文件的秒数，超出后答复任务正在进行</translation>
    </message>
    <message>
        <source>Largest file that the HTTP API takes, megabytes</source>
        <translation>HTTP API 接受的最大文件，单位为 MB</translation>
    </message>
    <message>
        <source>Most jobs of the HTTP API that wait; further ones are refused</source>
        <translation>HTTP API 等待任务的最大数量；超出的任务会被拒绝</translation>
    </message>
    <message>
        <source>Whether the HTTP API reads files without a token; questions always need one</source>
        <translation>HTTP API 是否在无令牌时识别文件；提问始终需要令牌</translation>
    </message>
    <message>
        <source>Pages that one address may have read a day without a token</source>
        <translation>每个地址在无令牌时每天可识别的页数</translation>
    </message>
    <message>
        <source>Days after which results of the HTTP API are deleted; 0 keeps them</source>
        <translation>HTTP API 的结果多少天后删除；0 表示一直保留</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>设置页面</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>识别</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Chat and vision</source>
        <translation>聊天和视觉</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Storage and privacy</source>
        <translation>存储与隐私</translation>
    </message>
    <message>
        <source>Other programs</source>
        <translation>其他程序</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>限制</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Restore defaults</source>
        <translation>恢复默认值</translation>
    </message>
</context>
<context>
    <name>ShortcutTable</name>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
</context>
<context>
    <name>ShortcutsPage</name>
    <message>
        <source>Search actions and keys</source>
        <translation>搜索操作和快捷键</translation>
    </message>
    <message>
        <source>Keys of the chosen action</source>
        <translation>所选操作的快捷键</translation>
    </message>
    <message>
        <source>Press the new keys</source>
        <translation>请按新的快捷键</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>全部重置</translation>
    </message>
    <message>
        <source>Changes hold at once. Keys that were changed are bold.</source>
        <translation>更改立即生效。已更改的快捷键以粗体显示。</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>操作及其快捷键</translation>
    </message>
    <message>
        <source>{} belongs to “{}” already.</source>
        <translation>{} 已用于“{}”。</translation>
    </message>
    <message>
        <source>Use it here instead</source>
        <translation>改为用于此处</translation>
    </message>
</context>
<context>
    <name>SourceTrouble</name>
    <message>
        <source>Where is the file now?</source>
        <translation>文件现在在哪里？</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Drop pictures and PDFs here</source>
        <translation>将图片和 PDF 拖放到此处</translation>
    </message>
    <message>
        <source>They are read on this computer and nothing is sent anywhere. You can also open files or folders, or paste a picture.</source>
        <translation>在这台电脑上识别，不会向任何地方发送数据。也可以打开文件或文件夹，或粘贴图片。</translation>
    </message>
    <message>
        <source>It was stopped before the first page was read.</source>
        <translation>在识别第一页之前已停止。</translation>
    </message>
    <message>
        <source>It is about to be read.</source>
        <translation>即将开始识别。</translation>
    </message>
    <message>
        <source>It waits for the files before it.</source>
        <translation>正在等待前面的文件。</translation>
    </message>
    <message>
        <source>Another program has sent it. Its text can be seen when it has been read.</source>
        <translation>由其他程序发送。识别完成后可查看其文本。</translation>
    </message>
    <message>
        <source>It is being opened.</source>
        <translation>正在打开。</translation>
    </message>
</context>
<context>
    <name>StateChip</name>
    <message>
        <source>Being read</source>
        <translation>正在识别</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>尚未识别</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>{} of {}</source>
        <translation>{}/{}</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Page {}</source>
        <translation>第 {} 页</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>无法识别</translation>
    </message>
    <message>
        <source>no text</source>
        <translation>无文本</translation>
    </message>
    <message>
        <source>confidence {}</source>
        <translation>置信度 {}</translation>
    </message>
</context>
<context>
    <name>StoragePage</name>
    <message>
        <source>Everything stays on this machine. Documents are never sent anywhere; the network is used only to get models, as you allow it under Models, and to look for a newer version when you ask for it. Your source files are never changed, only referred to.</source>
        <translation>一切都保留在本机上。文档绝不会发送到任何地方；网络只用于获取模型（须在“模型”中允许），以及在您要求时检查新版本。源文件绝不会被更改，只会被引用。</translation>
    </message>
    <message>
        <source>Delete everything that was read…</source>
        <translation>删除所有识别内容…</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>文档库</translation>
    </message>
    <message>
        <source>The text and boxes of every document read and what you corrected, its name, place and fingerprint; the files that wait to be read.</source>
        <translation>每个已识别文档的文本、识别框和所作的更正，以及其名称、位置和指纹；等待识别的文件。</translation>
    </message>
    <message>
        <source>Stored files</source>
        <translation>存储的文件</translation>
    </message>
    <message>
        <source>Pictures that were pasted or taken of the screen, and documents composed of pages.</source>
        <translation>粘贴的图片、屏幕截图，以及由页面组合成的文档。</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Files of the networks that read; nothing about your documents.</source>
        <translation>用于识别的神经网络文件；不含任何文档信息。</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>These settings and the last choices of an export.</source>
        <translation>这些设置以及上次导出时的选项。</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>What the program did and errors, with file names, without any text.</source>
        <translation>程序的操作和错误，包含文件名，不含任何文本。</translation>
    </message>
    <message>
        <source>Place of {}</source>
        <translation>{}的位置</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Open the folder of {}</source>
        <translation>打开{}所在的文件夹</translation>
    </message>
    <message>
        <source>Nothing has been kept there yet.</source>
        <translation>尚未在此保存任何内容。</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>全部删除</translation>
    </message>
    <message>
        <source>Delete all documents, what was read and corrected, pasted and composed files, and the logs?</source>
        <translation>要删除所有文档、识别和更正的内容、粘贴和组合的文件以及日志吗？</translation>
    </message>
    <message>
        <source>This cannot be undone. Source files, exported files, models and settings stay.</source>
        <translation>此操作无法撤销。源文件、导出的文件、模型和设置会保留。</translation>
    </message>
    <message>
        <source>Everything that was read has been deleted.</source>
        <translation>所有识别内容已删除。</translation>
    </message>
</context>
<context>
    <name>Surroundings</name>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>聊天</translation>
    </message>
</context>
<context>
    <name>TableModel</name>
    <message>
        <source>The machine read: {text}</source>
        <translation>机器识别：{text}</translation>
    </message>
</context>
<context>
    <name>TablesTab</name>
    <message>
        <source>Table of the page</source>
        <translation>页面上的表格</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>复制表格</translation>
    </message>
    <message>
        <source>Copy the whole table, cells apart by tabs</source>
        <translation>复制整个表格，单元格以制表符分隔</translation>
    </message>
    <message>
        <source>Cells of the table</source>
        <translation>表格的单元格</translation>
    </message>
    <message>
        <source>Copy cells</source>
        <translation>复制单元格</translation>
    </message>
    <message>
        <source>No table was found on this page.</source>
        <translation>此页未找到表格。</translation>
    </message>
    <message>
        <source>Table {number} of {count}</source>
        <translation>表格 {number}/{count}</translation>
    </message>
</context>
<context>
    <name>TargetLanguageDialog</name>
    <message>
        <source>Translate</source>
        <translation>翻译</translation>
    </message>
    <message>
        <source>Translate into</source>
        <translation>翻译成</translation>
    </message>
    <message>
        <source>Also use a model not made for translating</source>
        <translation>也使用并非为翻译设计的模型</translation>
    </message>
    <message>
        <source>Block by block; what could not be kept stays untranslated and is marked.</source>
        <translation>逐区块翻译；无法保持内容一致的区块保留原文并加以标记。</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>TargetLanguageField</name>
    <message>
        <source>Translate into</source>
        <translation>翻译成</translation>
    </message>
</context>
<context>
    <name>TextPanel</name>
    <message>
        <source>Content of the page</source>
        <translation>页面内容</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>顺序</translation>
    </message>
    <message>
        <source>Copy everything of this tab</source>
        <translation>复制此标签页的全部内容</translation>
    </message>
    <message>
        <source>Edit cell</source>
        <translation>编辑单元格</translation>
    </message>
    <message>
        <source>Move block</source>
        <translation>移动区块</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>全选</translation>
    </message>
    <message>
        <source>Characters copied: {count}</source>
        <translation>已复制 {count} 个字符</translation>
    </message>
    <message>
        <source>Tables ({count})</source>
        <translation>表格 ({count})</translation>
    </message>
    <message>
        <source>This page has not been read yet.</source>
        <translation>此页尚未识别。</translation>
    </message>
    <message>
        <source>The text of the open page is shown here.</source>
        <translation>打开的页面的文本会显示在这里。</translation>
    </message>
</context>
<context>
    <name>ThumbnailModel</name>
    <message>
        <source>Page {number}, {state}</source>
        <translation>第 {number} 页，{state}</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>could not be read: {reason}</source>
        <translation>无法识别：{reason}</translation>
    </message>
    <message>
        <source>read, no text</source>
        <translation>已识别，无文本</translation>
    </message>
    <message>
        <source>read, mean confidence {confidence}</source>
        <translation>已识别，平均置信度 {confidence}</translation>
    </message>
    <message>
        <source>being read</source>
        <translation>正在识别</translation>
    </message>
</context>
<context>
    <name>ThumbnailPanel</name>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>The pages of the document and how far each of them is</source>
        <translation>文档的页面及各页的进度</translation>
    </message>
    <message>
        <source>The pages of the open document are listed here.</source>
        <translation>打开的文档的页面会列在这里。</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
</context>
<context>
    <name>TokenDialog</name>
    <message>
        <source>New token</source>
        <translation>新令牌</translation>
    </message>
    <message>
        <source>Limits of the token</source>
        <translation>令牌的限制</translation>
    </message>
    <message>
        <source>What it is for, such as “invoices script”</source>
        <translation>用途，例如“发票脚本”</translation>
    </message>
    <message>
        <source>any number</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Pages a month</source>
        <translation>每月页数</translation>
    </message>
    <message>
        <source>Pages a file</source>
        <translation>每个文件的页数</translation>
    </message>
    <message>
        <source>Charge for a page, tier Fast</source>
        <translation>每页扣除数（快速引擎）</translation>
    </message>
    <message>
        <source>Charge for a page, tier Vision model</source>
        <translation>每页扣除数（视觉模型引擎）</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>优先级</translation>
    </message>
    <message>
        <source>Charges count against the pages of the month. Jobs of a token with a higher priority begin first. A program that has used its pages up is told so and gets nothing.</source>
        <translation>扣除数计入当月页数。优先级较高的令牌，其任务先开始。页数用完的程序会收到提示，得不到结果。</translation>
    </message>
    <message>
        <source>Make the token</source>
        <translation>创建令牌</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>TokenTable</name>
    <message>
        <source>Token</source>
        <translation>令牌</translation>
    </message>
    <message>
        <source>Begins with</source>
        <translation>开头</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>上次使用</translation>
    </message>
    <message>
        <source>Pages this month</source>
        <translation>本月页数</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{}/{}</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从未</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>已吊销</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>使用中</translation>
    </message>
</context>
<context>
    <name>TokensBox</name>
    <message>
        <source>There is no token yet. Make one for each program, so that one can be revoked without the others.</source>
        <translation>尚无令牌。请为每个程序各创建一个，这样吊销其中一个时不会影响其他程序。</translation>
    </message>
    <message>
        <source>New token…</source>
        <translation>新建令牌…</translation>
    </message>
    <message>
        <source>Limits…</source>
        <translation>限制…</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>吊销…</translation>
    </message>
    <message>
        <source>The new token</source>
        <translation>新令牌</translation>
    </message>
    <message>
        <source>I have copied it</source>
        <translation>我已复制</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>令牌</translation>
    </message>
    <message>
        <source>This is the token “{}”. Copy it now: it is shown only this once, and only a hash of it is kept.</source>
        <translation>这是令牌“{}”。请立即复制：它只显示这一次，之后仅保留其哈希值。</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>吊销</translation>
    </message>
    <message>
        <source>Revoke the token “{}”?</source>
        <translation>要吊销令牌“{}”吗？</translation>
    </message>
    <message>
        <source>Programs that use it are refused from now on. It cannot be put into use again; its results stay.</source>
        <translation>使用它的程序从现在起会被拒绝。令牌无法恢复使用；其结果会保留。</translation>
    </message>
</context>
<context>
    <name>ToolCard</name>
    <message>
        <source>Makes: {}</source>
        <translation>生成：{}</translation>
    </message>
</context>
<context>
    <name>ToolDialog</name>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
</context>
<context>
    <name>ToolGallery</name>
    <message>
        <source>Text from pictures and PDFs</source>
        <translation>图片和 PDF 中的文本</translation>
    </message>
    <message>
        <source>Documents to work with</source>
        <translation>可继续使用的文档</translation>
    </message>
    <message>
        <source>Tables and values</source>
        <translation>表格和数值</translation>
    </message>
    <message>
        <source>Other words</source>
        <translation>换一种表达</translation>
    </message>
    <message>
        <source>Reads pictures and photos and writes plain text.</source>
        <translation>识别图片和照片并写出纯文本。</translation>
    </message>
    <message>
        <source>Reads PDFs, scanned or not, and writes plain text.</source>
        <translation>识别扫描或非扫描的 PDF 并写出纯文本。</translation>
    </message>
    <message>
        <source>Headings, paragraphs, lists and tables, to go on writing.</source>
        <translation>包含标题、段落、列表和表格，可继续编写。</translation>
    </message>
    <message>
        <source>Headings, lists and tables as Markdown.</source>
        <translation>以 Markdown 呈现的标题、列表和表格。</translation>
    </message>
    <message>
        <source>Looks as before, and can be searched and copied from.</source>
        <translation>外观不变，并且可以搜索和复制。</translation>
    </message>
    <message>
        <source>Takes the tables out, one file each.</source>
        <translation>提取表格，每个表格一个文件。</translation>
    </message>
    <message>
        <source>Reads handwriting with a vision model.</source>
        <translation>用视觉模型识别手写内容。</translation>
    </message>
    <message>
        <source>Reads formulas with a vision model and writes them as LaTeX.</source>
        <translation>用视觉模型识别公式，并写成 LaTeX。</translation>
    </message>
    <message>
        <source>Translates on this computer; numbers and codes stay as they are.</source>
        <translation>在这台电脑上翻译；数字和代码保持不变。</translation>
    </message>
    <message>
        <source>Takes date, items and total out, each with its proof.</source>
        <translation>提取日期、商品和总额，各附依据。</translation>
    </message>
    <message>
        <source>Takes number, dates and sums out, each with its proof.</source>
        <translation>提取号码、日期和金额，各附依据。</translation>
    </message>
    <message>
        <source>Takes name, company and addresses out.</source>
        <translation>提取姓名、公司和地址。</translation>
    </message>
    <message>
        <source>Keeps the lines as they stand, indents of code included.</source>
        <translation>保持各行原样，包括代码的缩进。</translation>
    </message>
    <message>
        <source>A few sentences that carry the pages they rest on.</source>
        <translation>几句话的摘要，并标明所依据的页面。</translation>
    </message>
</context>
<context>
    <name>ToolGalleryDialog</name>
    <message>
        <source>Tools</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>Search tools</source>
        <translation>搜索工具</translation>
    </message>
    <message>
        <source>Choose a tool and then files, or drop files on it. They go into the queue.</source>
        <translation>先选择工具再选择文件，或将文件拖放到工具上。文件会进入队列。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Models…</source>
        <translation>模型…</translation>
    </message>
    <message>
        <source>Open files</source>
        <translation>打开文件</translation>
    </message>
    <message>
        <source>Pictures and PDFs</source>
        <translation>图片和 PDF</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>所有文件</translation>
    </message>
</context>
<context>
    <name>Tools</name>
    <message>
        <source>Image to text</source>
        <translation>图片转文本</translation>
    </message>
    <message>
        <source>PDF to text</source>
        <translation>PDF 转文本</translation>
    </message>
    <message>
        <source>Reads PDFs, scanned or not, and writes plain text</source>
        <translation>识别扫描或非扫描的 PDF 并写出纯文本</translation>
    </message>
    <message>
        <source>PDF to Word</source>
        <translation>PDF 转 Word</translation>
    </message>
    <message>
        <source>Writes a DOCX with headings, paragraphs, lists and tables</source>
        <translation>写出包含标题、段落、列表和表格的 DOCX</translation>
    </message>
    <message>
        <source>PDF to Markdown</source>
        <translation>PDF 转 Markdown</translation>
    </message>
    <message>
        <source>Writes Markdown with headings, lists and tables</source>
        <translation>写出包含标题、列表和表格的 Markdown</translation>
    </message>
    <message>
        <source>Searchable PDF</source>
        <translation>可搜索的 PDF</translation>
    </message>
    <message>
        <source>Lays invisible text over the ink, so that the PDF can be searched and copied from</source>
        <translation>在字迹上覆盖一层不可见文本，使 PDF 可以搜索和复制</translation>
    </message>
    <message>
        <source>Extract tables</source>
        <translation>提取表格</translation>
    </message>
    <message>
        <source>Handwriting to text</source>
        <translation>手写转文本</translation>
    </message>
    <message>
        <source>Reads handwriting with a vision model</source>
        <translation>用视觉模型识别手写内容</translation>
    </message>
    <message>
        <source>Reads formulas with a vision model and writes them as LaTeX in Markdown</source>
        <translation>用视觉模型识别公式，并以 LaTeX 写入 Markdown</translation>
    </message>
    <message>
        <source>Reads and translates with the local language model; numbers and codes stay as they are</source>
        <translation>识别后用本地语言模型翻译；数字和代码保持不变</translation>
    </message>
    <message>
        <source>Takes the fields of a receipt out, each with the line that proves it</source>
        <translation>提取收据的字段，每个字段附有作为依据的行</translation>
    </message>
    <message>
        <source>Takes the fields of an invoice out, each with the line that proves it</source>
        <translation>提取发票的字段，每个字段附有作为依据的行</translation>
    </message>
    <message>
        <source>Takes the fields of a business card out, each with the line that proves it</source>
        <translation>提取名片的字段，每个字段附有作为依据的行</translation>
    </message>
    <message>
        <source>Reads screenshots and writes their lines as they stand, indents of code and columns of menus included</source>
        <translation>识别截图并按原样写出各行，包括代码的缩进和菜单的列</translation>
    </message>
    <message>
        <source>Sums a document up in sentences that carry the pages they rest on</source>
        <translation>总结文档，每句话都标明所依据的页面</translation>
    </message>
    <message>
        <source>Formulas to LaTeX</source>
        <translation>公式转 LaTeX</translation>
    </message>
    <message>
        <source>Reads pictures and photos and writes plain text</source>
        <translation>识别图片和照片并写出纯文本</translation>
    </message>
    <message>
        <source>Writes the tables as CSV, one file each</source>
        <translation>将表格写成 CSV，每个表格一个文件</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>翻译</translation>
    </message>
    <message>
        <source>Receipt to JSON</source>
        <translation>收据转 JSON</translation>
    </message>
    <message>
        <source>Invoice to JSON</source>
        <translation>发票转 JSON</translation>
    </message>
    <message>
        <source>Business card to JSON</source>
        <translation>名片转 JSON</translation>
    </message>
    <message>
        <source>Screenshot to text</source>
        <translation>截图转文本</translation>
    </message>
    <message>
        <source>Summarize</source>
        <translation>摘要</translation>
    </message>
</context>
<context>
    <name>Transcript</name>
    <message>
        <source>Conversation</source>
        <translation>对话</translation>
    </message>
</context>
<context>
    <name>TranslationDialog</name>
    <message>
        <source>Translates with the language model on this computer, block by block. Numbers, addresses and codes are compared with the original; what could not be kept stays untranslated and is marked.</source>
        <translation>用这台电脑上的语言模型逐块翻译。数字、地址和代码会与原文核对；无法保留的部分不翻译，并加标记。</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>译文</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Also use a model not made for translating</source>
        <translation>也使用并非为翻译设计的模型</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>翻译</translation>
    </message>
    <message>
        <source>Original and translation</source>
        <translation>原文和译文</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>已保存：{name}</translation>
    </message>
    <message>
        <source>Models…</source>
        <translation>模型…</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) translated.</source>
        <translation>
            <numerusform>已翻译 %n 页。</numerusform>
        </translation>
    </message>
    <message>
        <source>The model is not made for this language: check every line.</source>
        <translation>模型不适用于此语言：请逐行核对。</translation>
    </message>
    <message numerus="yes">
        <source>%n block(s) stay in the original.</source>
        <translation>
            <numerusform>%n 个区块保留原文。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n block(s) should be checked.</source>
        <translation>
            <numerusform>%n 个区块需要核对。</numerusform>
        </translation>
    </message>
    <message>
        <source>Save translation</source>
        <translation>保存译文</translation>
    </message>
</context>
<context>
    <name>UpdateRow</name>
    <message>
        <source>Look for a newer version</source>
        <translation>检查新版本</translation>
    </message>
    <message>
        <source>Asks {}; nothing about this machine is sent</source>
        <translation>向 {} 查询；不会发送本机的任何信息</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>查询结果</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>正在查询…</translation>
    </message>
    <message>
        <source>This build names no address to ask for newer versions; nobody was asked.</source>
        <translation>此构建未指定查询新版本的地址；未进行任何查询。</translation>
    </message>
    <message>
        <source>This is the newest version.</source>
        <translation>这是最新版本。</translation>
    </message>
    <message>
        <source>Version {} can be had.</source>
        <translation>版本 {} 现已可用。</translation>
    </message>
</context>
<context>
    <name>WatchedFolders</name>
    <message>
        <source>{tool}: {language}</source>
        <translation>{tool}：{language}</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>正在启动</translation>
    </message>
    <message>
        <source>Watching</source>
        <translation>正在监视</translation>
    </message>
    <message>
        <source>Waiting for the folder</source>
        <translation>正在等待文件夹</translation>
    </message>
    <message>
        <source>Waiting, something is missing</source>
        <translation>等待中，缺少必要内容</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Not watched</source>
        <translation>未监视</translation>
    </message>
</context>
<context>
    <name>WatchedFoldersDialog</name>
    <message>
        <source>Watched folders</source>
        <translation>监视的文件夹</translation>
    </message>
    <message>
        <source>Files that appear in these folders are converted by themselves while Pagesight is open. Each is taken when it has stopped growing, and done once; a file that changes is done again.</source>
        <translation>Pagesight 打开期间，这些文件夹中出现的文件会自动转换。每个文件在停止增大后处理一次；文件有改动时会再次处理。</translation>
    </message>
    <message>
        <source>No folder is watched.</source>
        <translation>没有监视任何文件夹。</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>添加…</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Open results</source>
        <translation>打开结果</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>移除…</translation>
    </message>
    <message>
        <source>Files set aside</source>
        <translation>搁置的文件</translation>
    </message>
    <message>
        <source>A file that is broken or asks for a password is left where it is, a note beside the results says why, and the watch goes on. It is tried again when it changes.</source>
        <translation>损坏或需要密码的文件保留在原处，结果旁的说明会写明原因，监视继续进行。文件有改动时会再次尝试。</translation>
    </message>
    <message>
        <source>Show the file</source>
        <translation>显示文件</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>There are no results yet.</source>
        <translation>尚无结果。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Watch “{}” no longer?</source>
        <translation>不再监视“{}”吗？</translation>
    </message>
    <message>
        <source>The folder, its files and all results stay.</source>
        <translation>文件夹、其中的文件和所有结果都会保留。</translation>
    </message>
</context>
<context>
    <name>WelcomeDialog</name>
    <message>
        <source>Welcome</source>
        <translation>欢迎</translation>
    </message>
    <message>
        <source>Welcome to Pagesight</source>
        <translation>欢迎使用 Pagesight</translation>
    </message>
    <message>
        <source>Pagesight reads scans, photos and PDFs on this machine and turns them into text, tables and searchable PDFs. Nothing you open leaves your machine.</source>
        <translation>Pagesight 在本机上识别扫描件、照片和 PDF，并将其转换为文本、表格和可搜索的 PDF。打开的内容绝不会离开本机。</translation>
    </message>
    <message>
        <source>Get the models</source>
        <translation>获取模型</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Try it on a sample</source>
        <translation>用示例试一试</translation>
    </message>
    <message>
        <source>A scanned document</source>
        <translation>扫描文档</translation>
    </message>
    <message>
        <source>An invoice with a table</source>
        <translation>含表格的发票</translation>
    </message>
    <message>
        <source>A photo of a page</source>
        <translation>页面照片</translation>
    </message>
    <message>
        <source>Chinese and Japanese</source>
        <translation>中文和日文</translation>
    </message>
    <message>
        <source>The models are installed: everything is ready.</source>
        <translation>模型已安装：一切就绪。</translation>
    </message>
    <message>
        <source>Reading needs models. Your settings forbid downloads: import them from a folder.</source>
        <translation>识别需要模型。当前设置禁止下载：请从文件夹导入。</translation>
    </message>
    <message>
        <source>Reading needs models: {} from {}, once. Then no network is needed any more.</source>
        <translation>识别需要模型：{}，来自 {}，只需下载一次。之后不再需要网络。</translation>
    </message>
    <message>
        <source>Reading needs models. No source can be reached: import them from a folder.</source>
        <translation>识别需要模型。无法连接任何来源：请从文件夹导入。</translation>
    </message>
</context>
<context>
    <name>WindowActions</name>
    <message>
        <source>&amp;Open files…</source>
        <translation>打开文件(&amp;O)…</translation>
    </message>
    <message>
        <source>Choose pictures and PDFs to read</source>
        <translation>选择要识别的图片和 PDF</translation>
    </message>
    <message>
        <source>Open &amp;folder…</source>
        <translation>打开文件夹(&amp;F)…</translation>
    </message>
    <message>
        <source>Read every picture and PDF of a folder and the folders in it</source>
        <translation>识别文件夹及其子文件夹中的所有图片和 PDF</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>粘贴(&amp;P)</translation>
    </message>
    <message>
        <source>Read the picture or the files of the clipboard</source>
        <translation>识别剪贴板中的图片或文件</translation>
    </message>
    <message>
        <source>&amp;Capture a part of the screen…</source>
        <translation>截取屏幕区域(&amp;C)…</translation>
    </message>
    <message>
        <source>Draw a rectangle on the screen and read what is in it</source>
        <translation>在屏幕上框选一个矩形，并识别其中的内容</translation>
    </message>
    <message>
        <source>All &amp;tools…</source>
        <translation>所有工具(&amp;A)…</translation>
    </message>
    <message>
        <source>Choose what shall come out: Word, tables, values of an invoice, a translation</source>
        <translation>选择要得到的内容：Word、表格、发票数据、译文</translation>
    </message>
    <message>
        <source>&amp;Watched folders…</source>
        <translation>监视的文件夹(&amp;W)…</translation>
    </message>
    <message>
        <source>Convert what appears in a folder by itself</source>
        <translation>自动转换文件夹中出现的文件</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>Write the chosen documents as text, Markdown, Word, PDF, CSV or JSON</source>
        <translation>将所选文档写成文本、Markdown、Word、PDF、CSV 或 JSON</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>设置(&amp;S)…</translation>
    </message>
    <message>
        <source>Pri&amp;vate window</source>
        <translation>隐私窗口(&amp;V)</translation>
    </message>
    <message>
        <source>Read files without keeping anything of them</source>
        <translation>识别文件而不保留其任何内容</translation>
    </message>
    <message>
        <source>Show &amp;lists</source>
        <translation>显示列表(&amp;L)</translation>
    </message>
    <message>
        <source>Queue, pages and library beside the page</source>
        <translation>页面旁的队列、页面列表和文档库</translation>
    </message>
    <message>
        <source>Show &amp;text</source>
        <translation>显示文本(&amp;T)</translation>
    </message>
    <message>
        <source>The text beside the page</source>
        <translation>页面旁的文本</translation>
    </message>
    <message>
        <source>Show c&amp;hat</source>
        <translation>显示聊天(&amp;H)</translation>
    </message>
    <message>
        <source>Ask about what was read</source>
        <translation>就识别内容提问</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>全屏(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;User guide</source>
        <translation>用户指南(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Log…</source>
        <translation>日志(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;About Pagesight</source>
        <translation>关于 Pagesight(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Queue</source>
        <translation>队列(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>工具(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
</context>
<context>
    <name>WindowChat</name>
    <message>
        <source>Ask about this area</source>
        <translation>就此区域提问</translation>
    </message>
    <message>
        <source>Draw the area on the page; Esc gives up</source>
        <translation>在页面上框选区域；按 Esc 放弃</translation>
    </message>
</context>
<context>
    <name>WindowEditing</name>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>No more doubtful words after this place</source>
        <translation>此处之后没有更多存疑字词</translation>
    </message>
    <message>
        <source>No more doubtful words before this place</source>
        <translation>此处之前没有更多存疑字词</translation>
    </message>
    <message>
        <source>This page was changed elsewhere and is shown as it is now. Undo brings your version back.</source>
        <translation>此页已在别处被更改，现按当前内容显示。“撤销”可恢复自己的版本。</translation>
    </message>
    <message>
        <source>Draw the area on the page; Esc gives up</source>
        <translation>在页面上框选区域；按 Esc 放弃</translation>
    </message>
    <message>
        <source>Ignore area</source>
        <translation>忽略区域</translation>
    </message>
    <message>
        <source>There is no text in this area</source>
        <translation>此区域中没有文本</translation>
    </message>
    <message>
        <source>Read page again</source>
        <translation>重新识别页面</translation>
    </message>
    <message>
        <source>Read area</source>
        <translation>识别区域</translation>
    </message>
    <message>
        <source>Restore block</source>
        <translation>恢复区块</translation>
    </message>
    <message>
        <source>Restore page</source>
        <translation>恢复页面</translation>
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
        <translation>在 {} 为其他程序提供服务</translation>
    </message>
    <message>
        <source>Other programs are not served: {}</source>
        <translation>无法为其他程序提供服务：{}</translation>
    </message>
</context>
<context>
    <name>WindowTools</name>
    <message>
        <source>Take &amp;fields out…</source>
        <translation>提取字段(&amp;F)…</translation>
    </message>
    <message>
        <source>Take values such as date and total out of the document</source>
        <translation>从文档中提取日期、总金额等值</translation>
    </message>
    <message>
        <source>&amp;Translate…</source>
        <translation>翻译(&amp;T)…</translation>
    </message>
    <message>
        <source>Translate the document beside its original</source>
        <translation>将译文与原文并排显示</translation>
    </message>
</context>
<context>
    <name>_ChatCounts</name>
    <message numerus="yes">
        <source>%n sentence(s) are not supported by the document.</source>
        <translation>
            <numerusform>有 %n 句话在文档中没有依据。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n citation(s)</source>
        <translation>
            <numerusform>%n 处引用</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Counts</name>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%n 页</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages failed</source>
        <translation>
            <numerusform>%n 页失败</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n 个文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parts not by the vision model</source>
        <translation>
            <numerusform>%n 处未由视觉模型识别</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Working on %n file(s)</source>
        <translation>
            <numerusform>正在处理 %n 个文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of a watched folder could not be read</source>
        <translation>
            <numerusform>监视的文件夹中有 %n 个文件无法识别</numerusform>
        </translation>
    </message>
</context>
</TS>

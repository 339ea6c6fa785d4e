<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP" sourcelanguage="en_US">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Pagesight</source>
        <translation>Pagesightについて</translation>
    </message>
    <message>
        <source>Turns pictures and PDFs into text on this computer; nothing is sent anywhere.
Free software under the GNU Affero General Public License, version 3 or later.</source>
        <translation>画像やPDFをこのコンピューター上でテキストに変換します。どこにも送信されません。
GNU Affero一般公衆ライセンス バージョン3以降で提供されるフリーソフトウェアです。</translation>
    </message>
    <message>
        <source>Search parts and licences</source>
        <translation>コンポーネントとライセンスを検索</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>ライセンスの全文</translation>
    </message>
    <message>
        <source>Parts and their licences</source>
        <translation>コンポーネントとライセンス</translation>
    </message>
    <message>
        <source>This part ships no text of its licence; its name above says which it is.</source>
        <translation>このコンポーネントにはライセンスの全文が付属していません。上の名称がライセンスを示しています。</translation>
    </message>
</context>
<context>
    <name>Accepting</name>
    <message>
        <source>Accept improvement</source>
        <translation>改善を承認</translation>
    </message>
</context>
<context>
    <name>AddModelDialog</name>
    <message>
        <source>Add a model from a file</source>
        <translation>ファイルからモデルを追加</translation>
    </message>
    <message>
        <source>Models (*.gguf)</source>
        <translation>モデル (*.gguf)</translation>
    </message>
    <message>
        <source>Model (GGUF)</source>
        <translation>モデル (GGUF)</translation>
    </message>
    <message>
        <source>Picture encoder (mmproj)</source>
        <translation>画像エンコーダー (mmproj)</translation>
    </message>
    <message>
        <source>Only for a model that sees</source>
        <translation>画像を見られるモデルのみ</translation>
    </message>
    <message>
        <source>What fits the kind of model</source>
        <translation>モデルの種類に合ったもの</translation>
    </message>
    <message>
        <source>Prompts from a file</source>
        <translation>ファイルのプロンプト</translation>
    </message>
    <message>
        <source>Profiles (*.toml)</source>
        <translation>プロファイル (*.toml)</translation>
    </message>
    <message>
        <source>Instead of the above</source>
        <translation>上の内容の代わり</translation>
    </message>
    <message>
        <source>What the file says of itself</source>
        <translation>ファイルに記された内容</translation>
    </message>
    <message>
        <source>Link the files instead of copying them, where the disk allows it</source>
        <translation>ディスクが対応していれば、コピーせずにリンクする</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>プロンプト</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>The files are checked before they are taken. Only add models from people you trust, and mind their licence.</source>
        <translation>ファイルは取り込む前に検査されます。信頼できる相手のモデルだけを追加し、ライセンスに注意してください。</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>AddWatchDialog</name>
    <message>
        <source>Watch a folder</source>
        <translation>フォルダーを監視</translation>
    </message>
    <message>
        <source>Folder to watch</source>
        <translation>監視するフォルダー</translation>
    </message>
    <message>
        <source>Folder of the results</source>
        <translation>結果のフォルダー</translation>
    </message>
    <message>
        <source>What is made</source>
        <translation>作成するもの</translation>
    </message>
    <message>
        <source>These formats:</source>
        <translation>次の形式:</translation>
    </message>
    <message>
        <source>Translate into</source>
        <translation>翻訳先の言語</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>問題の内容</translation>
    </message>
    <message>
        <source>What lies in the folder now is converted too. The files stay where they are, and folders in it are watched as well. If the results lie inside, they are not read again.</source>
        <translation>フォルダーにすでにあるものも変換します。ファイルは元の場所に残り、サブフォルダーも監視します。結果をその中に置いても、読み取り直すことはありません。</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>監視する</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>そのようなフォルダーはありません。</translation>
    </message>
    <message>
        <source>The results need a folder of their own; one inside is fine.</source>
        <translation>結果には専用のフォルダーが必要です。監視するフォルダーの中でもかまいません。</translation>
    </message>
    <message>
        <source>Choose at least one format.</source>
        <translation>形式を1つ以上選択してください。</translation>
    </message>
</context>
<context>
    <name>AreaChip</name>
    <message>
        <source>Picture of the area</source>
        <translation>範囲の画像</translation>
    </message>
    <message>
        <source>Do not ask about the area</source>
        <translation>この範囲について質問しない</translation>
    </message>
    <message>
        <source>Area of page {}</source>
        <translation>{} ページの範囲</translation>
    </message>
    <message>
        <source>Area of page {}, its text only</source>
        <translation>{} ページの範囲（テキストのみ）</translation>
    </message>
</context>
<context>
    <name>AsideModel</name>
    <message>
        <source>File set aside</source>
        <translation>保留したファイル</translation>
    </message>
    <message>
        <source>Why, and what to do</source>
        <translation>理由と対処</translation>
    </message>
</context>
<context>
    <name>BlockEditing</name>
    <message>
        <source>Edit text</source>
        <translation>テキストを編集</translation>
    </message>
</context>
<context>
    <name>BlockField</name>
    <message>
        <source>Lines of the block</source>
        <translation>ブロックの行</translation>
    </message>
    <message>
        <source>Enter takes the text over, Shift+Enter begins a line, Esc leaves it</source>
        <translation>Enterで確定、Shift+Enterで改行、Escで終了します</translation>
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
        <translation>見出し</translation>
    </message>
    <message>
        <source>list item</source>
        <translation>リスト項目</translation>
    </message>
    <message>
        <source>table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>formula</source>
        <translation>数式</translation>
    </message>
    <message>
        <source>figure</source>
        <translation>図</translation>
    </message>
    <message>
        <source>caption</source>
        <translation>キャプション</translation>
    </message>
    <message>
        <source>footnote</source>
        <translation>脚注</translation>
    </message>
    <message>
        <source>page header</source>
        <translation>ヘッダー</translation>
    </message>
    <message>
        <source>page footer</source>
        <translation>フッター</translation>
    </message>
    <message>
        <source>bar code</source>
        <translation>バーコード</translation>
    </message>
</context>
<context>
    <name>CaptureOverlay</name>
    <message>
        <source>Choose a part of the screen</source>
        <translation>画面の一部を選択</translation>
    </message>
    <message>
        <source>Draw a rectangle, or move one with the arrow keys and size it with Shift. Enter takes it, Esc cancels.</source>
        <translation>ドラッグして四角形を描くか、矢印キーで移動し、Shiftを押しながらサイズを変えます。Enterで確定、Escでキャンセルします。</translation>
    </message>
</context>
<context>
    <name>Chat</name>
    <message>
        <source>What is this document about?</source>
        <translation>この文書は何についてのものですか?</translation>
    </message>
    <message>
        <source>What is the total?</source>
        <translation>合計金額はいくらですか?</translation>
    </message>
    <message>
        <source>When is the payment due?</source>
        <translation>支払期限はいつですか?</translation>
    </message>
    <message>
        <source>Who are the parties?</source>
        <translation>当事者は誰ですか?</translation>
    </message>
    <message>
        <source>When does it end?</source>
        <translation>いつ終了しますか?</translation>
    </message>
    <message>
        <source>How much is the rent?</source>
        <translation>賃料はいくらですか?</translation>
    </message>
    <message>
        <source>What is the date?</source>
        <translation>日付はいつですか?</translation>
    </message>
    <message>
        <source>What does it say for “{label}”?</source>
        <translation>「{label}」には何と書いてありますか?</translation>
    </message>
    <message>
        <source>About an area of page {}</source>
        <translation>{} ページの範囲について</translation>
    </message>
    <message>
        <source>Ask in other words, or look for single words:</source>
        <translation>別の言葉で質問するか、単語で検索してください:</translation>
    </message>
    <message>
        <source>search the library</source>
        <translation>ライブラリを検索</translation>
    </message>
    <message>
        <source>In the words of the document:</source>
        <translation>文書の言葉では:</translation>
    </message>
    <message>
        <source>Cut off: the answer was stopped before its end</source>
        <translation>途中終了: 回答は最後まで行かずに停止されました</translation>
    </message>
    <message>
        <source>Searching the pages…</source>
        <translation>ページを検索しています…</translation>
    </message>
    <message>
        <source>Loading the model…</source>
        <translation>モデルを読み込んでいます…</translation>
    </message>
    <message>
        <source>Answering…</source>
        <translation>回答しています…</translation>
    </message>
    <message>
        <source>Checking the citations…</source>
        <translation>引用を確認しています…</translation>
    </message>
    <message>
        <source>Trying once more, because a sentence is not supported…</source>
        <translation>根拠のない文があるため、もう一度試しています…</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>処理中…</translation>
    </message>
    <message>
        <source>Supported by this place</source>
        <translation>この箇所に根拠があります</translation>
    </message>
    <message>
        <source>Only partly supported by this place</source>
        <translation>この箇所には一部の根拠しかありません</translation>
    </message>
    <message>
        <source>Not supported by this place</source>
        <translation>この箇所に根拠はありません</translation>
    </message>
    <message>
        <source>p. {}</source>
        <translation>ページ {}</translation>
    </message>
    <message>
        <source>in part</source>
        <translation>一部</translation>
    </message>
    <message>
        <source>What comes nearest; it may not answer the question:</source>
        <translation>最も近い箇所（質問の答えとは限りません）:</translation>
    </message>
    <message>
        <source>Comes near; it may not answer</source>
        <translation>近い箇所（答えとは限りません）</translation>
    </message>
    <message>
        <source>Line that comes near</source>
        <translation>質問に近い行</translation>
    </message>
    <message>
        <source>Citation</source>
        <translation>引用</translation>
    </message>
    <message>
        <source>page {}</source>
        <translation>{} ページ</translation>
    </message>
    <message>
        <source>supported</source>
        <translation>根拠あり</translation>
    </message>
    <message>
        <source>supported in part</source>
        <translation>一部に根拠あり</translation>
    </message>
    <message>
        <source>not supported</source>
        <translation>根拠なし</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>{place}: “{quoted}”</source>
        <translation>{place}: 「{quoted}」</translation>
    </message>
    <message>
        <source>Read with {} confidence; compare with the picture</source>
        <translation>読み取りの信頼度は {} です。画像と見比べてください</translation>
    </message>
    <message>
        <source>not supported by the document</source>
        <translation>文書に根拠がありません</translation>
    </message>
    <message>
        <source>not found in the document: {}</source>
        <translation>文書に見つかりません: {}</translation>
    </message>
    <message>
        <source>not in the cited lines: {}</source>
        <translation>引用した行にありません: {}</translation>
    </message>
    <message>
        <source>This is not in the documents.</source>
        <translation>これらの文書には書かれていません。</translation>
    </message>
    <message>
        <source>This is not in the document.</source>
        <translation>この文書には書かれていません。</translation>
    </message>
    <message>
        <source>The question is in another language than the document; ask in its language for better answers.</source>
        <translation>質問の言語が文書と異なります。文書の言語で質問すると、よりよい回答が得られます。</translation>
    </message>
    <message>
        <source>Answered from {read} of {total} pages</source>
        <translation>{total} ページ中 {read} ページから回答しました</translation>
    </message>
    <message>
        <source>Answering from {read} of {total} pages</source>
        <translation>{total} ページ中 {read} ページから回答しています</translation>
    </message>
    <message>
        <source>A model is being installed…</source>
        <translation>モデルをインストールしています…</translation>
    </message>
    <message>
        <source>No document is open</source>
        <translation>文書が開かれていません</translation>
    </message>
    <message>
        <source>A language model is missing</source>
        <translation>言語モデルがありません</translation>
    </message>
    <message>
        <source>No page is read yet</source>
        <translation>読み取り済みのページがありません</translation>
    </message>
</context>
<context>
    <name>ChatHeader</name>
    <message>
        <source>What is asked</source>
        <translation>質問の対象</translation>
    </message>
    <message>
        <source>This document</source>
        <translation>この文書</translation>
    </message>
    <message>
        <source>The selected documents</source>
        <translation>選択した文書</translation>
    </message>
    <message>
        <source>The whole library</source>
        <translation>ライブラリ全体</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>会話</translation>
    </message>
    <message>
        <source>Conversations, export, copy, delete</source>
        <translation>会話、エクスポート、コピー、削除</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>新しい会話</translation>
    </message>
    <message>
        <source>Earlier conversations</source>
        <translation>過去の会話</translation>
    </message>
    <message>
        <source>Export as Markdown…</source>
        <translation>Markdownとしてエクスポート…</translation>
    </message>
    <message>
        <source>Copy the conversation</source>
        <translation>会話をコピー</translation>
    </message>
    <message>
        <source>Delete the conversation…</source>
        <translation>会話を削除…</translation>
    </message>
    <message>
        <source>Models…</source>
        <translation>モデル…</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>ライブラリ</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n 件の文書</numerusform>
        </translation>
    </message>
    <message>
        <source>What is asked: {}</source>
        <translation>質問の対象: {}</translation>
    </message>
    <message>
        <source>Choose what is asked</source>
        <translation>質問の対象を選択</translation>
    </message>
    <message numerus="yes">
        <source>The %n selected document(s)</source>
        <translation>
            <numerusform>選択した %n 件の文書</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChatPanel</name>
    <message>
        <source>Chat</source>
        <translation>チャット</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop the answer (Esc)</source>
        <translation>回答を停止 (Esc)</translation>
    </message>
    <message>
        <source>Copy the answer</source>
        <translation>回答をコピー</translation>
    </message>
    <message>
        <source>Copy with citations</source>
        <translation>引用付きでコピー</translation>
    </message>
    <message>
        <source>Copy the answer with the quoted lines</source>
        <translation>回答を引用行と一緒にコピーします</translation>
    </message>
    <message>
        <source>Answer again</source>
        <translation>もう一度回答</translation>
    </message>
    <message>
        <source>Have the question answered another way</source>
        <translation>同じ質問に別の形で回答させます</translation>
    </message>
    <message>
        <source>Waiting for the answer in another conversation…</source>
        <translation>別の会話の回答を待っています…</translation>
    </message>
    <message>
        <source>Next: {}</source>
        <translation>次: {}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>A language model is missing; it is installed under Models.</source>
        <translation>言語モデルがありません。「モデル」でインストールできます。</translation>
    </message>
    <message>
        <source>This page was changed since the answer; here it stood.</source>
        <translation>このページは回答の後に変更されました。元はここにありました。</translation>
    </message>
    <message>
        <source>The answer was copied</source>
        <translation>回答をコピーしました</translation>
    </message>
    <message>
        <source>The conversation was copied</source>
        <translation>会話をコピーしました</translation>
    </message>
    <message>
        <source>Export the conversation</source>
        <translation>会話をエクスポート</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>conversation</source>
        <translation>会話</translation>
    </message>
    <message>
        <source>Written: {}</source>
        <translation>書き出しました: {}</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Delete this conversation?</source>
        <translation>この会話を削除しますか?</translation>
    </message>
    <message>
        <source>The document stays. The conversation cannot be brought back.</source>
        <translation>文書は残ります。会話は元に戻せません。</translation>
    </message>
</context>
<context>
    <name>ChatStartPage</name>
    <message>
        <source>Show the models…</source>
        <translation>モデルを表示…</translation>
    </message>
    <message>
        <source>Ask for example</source>
        <translation>質問の例</translation>
    </message>
    <message>
        <source>Ask your documents</source>
        <translation>文書に質問する</translation>
    </message>
    <message>
        <source>Open a document to ask about it, or choose above to ask the whole library.</source>
        <translation>文書を開いて質問するか、上でライブラリ全体を質問の対象に選択してください。</translation>
    </message>
    <message>
        <source>A language model is missing</source>
        <translation>言語モデルがありません</translation>
    </message>
    <message>
        <source>No page is read yet</source>
        <translation>読み取り済みのページがありません</translation>
    </message>
    <message>
        <source>Questions can be asked as soon as the first page has been read.</source>
        <translation>最初のページの読み取りが終わると質問できます。</translation>
    </message>
    <message>
        <source>Nothing to ask about yet</source>
        <translation>質問できるものがまだありません</translation>
    </message>
    <message>
        <source>No document with text is here.</source>
        <translation>ここにはテキストのある文書がありません。</translation>
    </message>
    <message>
        <source>Ask these documents</source>
        <translation>これらの文書に質問する</translation>
    </message>
    <message>
        <source>Ask this document</source>
        <translation>この文書に質問する</translation>
    </message>
    <message>
        <source>Each sentence of an answer names the place it rests on; a click shows it on the page.</source>
        <translation>回答の各文に根拠となる箇所が示され、クリックするとページ上に表示されます。</translation>
    </message>
    <message>
        <source>Questions are answered by a model that runs on this machine; nothing is sent anywhere.</source>
        <translation>質問にはこのコンピューター上で動くモデルが答えます。どこにも送信されません。</translation>
    </message>
    <message>
        <source>{} to download</source>
        <translation>ダウンロードサイズ {}</translation>
    </message>
    <message>
        <source>from {}</source>
        <translation>入手元 {}</translation>
    </message>
    <message>
        <source>licence {}</source>
        <translation>ライセンス {}</translation>
    </message>
    <message>
        <source>For this machine {model} ({size}) is recommended; it is among the models.</source>
        <translation>このコンピューターには {model}（{size}）をおすすめします。モデルの一覧にあります。</translation>
    </message>
    <message>
        <source>Install ({})</source>
        <translation>インストール ({})</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>インストール</translation>
    </message>
    <message>
        <source>Install {}</source>
        <translation>{} をインストール</translation>
    </message>
</context>
<context>
    <name>ChoicesForm</name>
    <message numerus="yes">
        <source>Export %n document(s)</source>
        <translation>
            <numerusform>%n 件の文書をエクスポート</numerusform>
        </translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>フォルダーの選択</translation>
    </message>
    <message>
        <source>Name of the files</source>
        <translation>ファイル名</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>挿入</translation>
    </message>
    <message>
        <source>Insert a field into the name</source>
        <translation>ファイル名にフィールドを挿入</translation>
    </message>
    <message>
        <source>Preview of the names</source>
        <translation>ファイル名のプレビュー</translation>
    </message>
    <message>
        <source>Where a file exists</source>
        <translation>同名のファイルがある場合</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>確認する</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>置き換える</translation>
    </message>
    <message>
        <source>Keep both, with a number</source>
        <translation>番号を付けて両方残す</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation>フォルダー(&amp;F):</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名前(&amp;N):</translation>
    </message>
    <message>
        <source>&amp;Where a file exists:</source>
        <translation>同名のファイルがある場合(&amp;W):</translation>
    </message>
    <message>
        <source>Folder for the exported files</source>
        <translation>エクスポート先のフォルダー</translation>
    </message>
    <message>
        <source>Choose at least one format.</source>
        <translation>形式を1つ以上選択してください。</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>フォルダーを選択してください。</translation>
    </message>
    <message>
        <source>document</source>
        <translation>文書</translation>
    </message>
    <message>
        <source>Preview: {}</source>
        <translation>プレビュー: {}</translation>
    </message>
</context>
<context>
    <name>CitationCard</name>
    <message>
        <source>Cited place</source>
        <translation>引用箇所</translation>
    </message>
    <message>
        <source>“{}”</source>
        <translation>「{}」</translation>
    </message>
    <message>
        <source>page {}</source>
        <translation>{} ページ</translation>
    </message>
    <message>
        <source>read with {} confidence</source>
        <translation>読み取りの信頼度 {}</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Question</source>
        <translation>質問</translation>
    </message>
    <message>
        <source>Enter sends, Shift+Enter begins a new line</source>
        <translation>Enterで送信、Shift+Enterで改行します</translation>
    </message>
    <message>
        <source>Ask a question</source>
        <translation>質問を入力</translation>
    </message>
    <message>
        <source>Send the question</source>
        <translation>質問を送信</translation>
    </message>
    <message>
        <source>Send the question (Enter)</source>
        <translation>質問を送信 (Enter)</translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy: {}</source>
        <translation>コピー: {}</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
</context>
<context>
    <name>CorrectionsNotice</name>
    <message numerus="yes">
        <source>%n page(s) of this file were corrected in another reading.</source>
        <translation>
            <numerusform>このファイルの %n ページは別の読み取りで修正されています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Open that reading</source>
        <translation>その読み取りを開く</translation>
    </message>
</context>
<context>
    <name>DesktopNotice</name>
    <message numerus="yes">
        <source>%n file(s) read</source>
        <translation>
            <numerusform>%n 個のファイルを読み取りました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read</source>
        <translation>
            <numerusform>%n 個のファイルを読み取れませんでした</numerusform>
        </translation>
    </message>
    <message>
        <source>Watched folders</source>
        <translation>監視フォルダー</translation>
    </message>
    <message>
        <source>Reading has ended</source>
        <translation>読み取りが終わりました</translation>
    </message>
</context>
<context>
    <name>DetailsTab</name>
    <message>
        <source>Details of the page as JSON</source>
        <translation>ページの詳細（JSON）</translation>
    </message>
    <message>
        <source>This page has not been read yet.</source>
        <translation>このページはまだ読み取られていません。</translation>
    </message>
</context>
<context>
    <name>DiffView</name>
    <message>
        <source>Text as it is now</source>
        <translation>現在のテキスト</translation>
    </message>
    <message>
        <source>Text as it was read anew</source>
        <translation>読み取り直したテキスト</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>Read anew</source>
        <translation>読み取り直し</translation>
    </message>
</context>
<context>
    <name>DocumentListModel</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n ページ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{} of %n page(s)</source>
        <translation>
            <numerusform>{}/%n ページ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>失敗 %n ページ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n corrected</source>
        <translation>
            <numerusform>修正 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Source file not found in its place</source>
        <translation>元の場所にファイルが見つかりません</translation>
    </message>
</context>
<context>
    <name>DocumentTools</name>
    <message>
        <source>Invoice</source>
        <translation>請求書</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>レシート</translation>
    </message>
    <message>
        <source>Identity card</source>
        <translation>身分証明書</translation>
    </message>
    <message>
        <source>Business card</source>
        <translation>名刺</translation>
    </message>
    <message>
        <source>supported</source>
        <translation>根拠あり</translation>
    </message>
    <message>
        <source>to be checked</source>
        <translation>確認が必要</translation>
    </message>
    <message>
        <source>not in the document</source>
        <translation>文書にありません</translation>
    </message>
    <message>
        <source>To be checked</source>
        <translation>確認が必要</translation>
    </message>
    <message>
        <source>Not translated</source>
        <translation>未翻訳</translation>
    </message>
</context>
<context>
    <name>DoubtfulBar</name>
    <message>
        <source>Doubtful below this confidence</source>
        <translation>要確認とする信頼度のしきい値</translation>
    </message>
    <message>
        <source>Words whose confidence lies below this are doubtful</source>
        <translation>信頼度がこの値を下回る単語を要確認とします</translation>
    </message>
    <message>
        <source>{position} of {count} on this page</source>
        <translation>このページの {position}/{count} 件目</translation>
    </message>
    <message numerus="yes">
        <source>%n doubtful on this page</source>
        <translation>
            <numerusform>このページに要確認 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} in the document</source>
        <translation>文書全体で {count} 件</translation>
    </message>
    <message>
        <source>{count} in the document so far</source>
        <translation>文書全体でこれまでに {count} 件</translation>
    </message>
    <message>
        <source>{page}, {document}</source>
        <translation>{page}、{document}</translation>
    </message>
    <message numerus="yes">
        <source>%n doubtful</source>
        <translation>
            <numerusform>要確認 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Doubtful words: {counts}</source>
        <translation>要確認の単語: {counts}</translation>
    </message>
</context>
<context>
    <name>DropHint</name>
    <message>
        <source>Drop to read</source>
        <translation>ドロップして読み取り</translation>
    </message>
</context>
<context>
    <name>EditActions</name>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直す(&amp;R)</translation>
    </message>
    <message>
        <source>Edit &amp;text</source>
        <translation>テキストを編集(&amp;T)</translation>
    </message>
    <message>
        <source>Edit the lines of the current block in the text</source>
        <translation>現在のブロックの行をテキスト欄で編集します</translation>
    </message>
    <message>
        <source>Edit &amp;word under the ink</source>
        <translation>ページ上で単語を編集(&amp;W)</translation>
    </message>
    <message>
        <source>Edit the current word at its place on the page</source>
        <translation>現在の単語をページ上のその場所で編集します</translation>
    </message>
    <message>
        <source>&amp;Next doubtful word</source>
        <translation>次の要確認の単語(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous doubtful word</source>
        <translation>前の要確認の単語(&amp;P)</translation>
    </message>
    <message>
        <source>Read &amp;page again…</source>
        <translation>ページを読み取り直す(&amp;P)…</translation>
    </message>
    <message>
        <source>Read an &amp;area…</source>
        <translation>範囲を読み取る(&amp;A)…</translation>
    </message>
    <message>
        <source>Draw an area on the page and read it again, or for the first time</source>
        <translation>ページ上で範囲を指定し、その部分を読み取り直すか新たに読み取ります</translation>
    </message>
    <message>
        <source>&amp;Ignore an area…</source>
        <translation>範囲を無視(&amp;I)…</translation>
    </message>
    <message>
        <source>Draw an area on the page and drop the text in it</source>
        <translation>ページ上で範囲を指定し、その中のテキストを除きます</translation>
    </message>
    <message>
        <source>I&amp;mprove doubtful parts…</source>
        <translation>要確認の箇所を改善(&amp;M)…</translation>
    </message>
    <message>
        <source>Let a vision model look again at what the fast reader was unsure of</source>
        <translation>高速の読み取りで確信が持てなかった箇所をビジョンモデルで見直します</translation>
    </message>
    <message>
        <source>Restore the machine&apos;s reading of this &amp;block</source>
        <translation>このブロックを機械の読み取り結果に戻す(&amp;B)</translation>
    </message>
    <message>
        <source>Restore the machine&apos;s reading of this pa&amp;ge</source>
        <translation>このページを機械の読み取り結果に戻す(&amp;G)</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>page {}</source>
        <translation>{} ページ</translation>
    </message>
    <message>
        <source>There is no such file or folder.</source>
        <translation>そのようなファイルまたはフォルダーはありません。</translation>
    </message>
    <message>
        <source>Check its name and place.</source>
        <translation>名前と場所を確認してください。</translation>
    </message>
    <message>
        <source>The system does not let the file be read.</source>
        <translation>システムによりファイルの読み込みが許可されていません。</translation>
    </message>
    <message>
        <source>Check its rights, and whether its drive is connected.</source>
        <translation>アクセス権と、ドライブが接続されているかを確認してください。</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>ファイルが空です。</translation>
    </message>
    <message>
        <source>Get the file again from where it came.</source>
        <translation>ファイルを入手元から取得し直してください。</translation>
    </message>
    <message>
        <source>The content of the file is of no kind that can be read.</source>
        <translation>読み取れる種類の内容ではありません。</translation>
    </message>
    <message>
        <source>Use a PDF or a picture.</source>
        <translation>PDFまたは画像を使ってください。</translation>
    </message>
    <message>
        <source>The file is damaged or was changed, and cannot be opened.</source>
        <translation>ファイルが壊れているか変更されたため、開けません。</translation>
    </message>
    <message>
        <source>Open it in another program and save it anew.</source>
        <translation>別のプログラムで開き、保存し直してください。</translation>
    </message>
    <message>
        <source>The PDF is protected by a password.</source>
        <translation>PDFはパスワードで保護されています。</translation>
    </message>
    <message>
        <source>Enter the password.</source>
        <translation>パスワードを入力してください。</translation>
    </message>
    <message>
        <source>The password does not open the PDF.</source>
        <translation>このパスワードではPDFを開けません。</translation>
    </message>
    <message>
        <source>Check the password, capital letters too.</source>
        <translation>大文字と小文字も含めてパスワードを確認してください。</translation>
    </message>
    <message>
        <source>The file has no pages.</source>
        <translation>ファイルにページがありません。</translation>
    </message>
    <message>
        <source>The page range names no page of the file, or cannot be understood.</source>
        <translation>ページ範囲にファイルのページが含まれていないか、書き方が正しくありません。</translation>
    </message>
    <message>
        <source>Write it like 1-3,7,10-end.</source>
        <translation>1-3,7,10-end のように入力してください。</translation>
    </message>
    <message>
        <source>The picture has more pixels than allowed.</source>
        <translation>画像の画素数が上限を超えています。</translation>
    </message>
    <message>
        <source>Make it smaller, or raise the limit in the settings.</source>
        <translation>画像を小さくするか、設定で上限を上げてください。</translation>
    </message>
    <message>
        <source>The file has more pages than allowed.</source>
        <translation>ファイルのページ数が上限を超えています。</translation>
    </message>
    <message>
        <source>Choose a page range, or raise the limit in the settings.</source>
        <translation>ページ範囲を指定するか、設定で上限を上げてください。</translation>
    </message>
    <message>
        <source>The page is damaged and cannot be drawn.</source>
        <translation>ページが壊れていて描画できません。</translation>
    </message>
    <message>
        <source>Open the file in another program and save it anew.</source>
        <translation>ファイルを別のプログラムで開き、保存し直してください。</translation>
    </message>
    <message>
        <source>There is no file here that can be read.</source>
        <translation>読み取れるファイルがありません。</translation>
    </message>
    <message>
        <source>Choose PDFs or pictures.</source>
        <translation>PDFまたは画像を選択してください。</translation>
    </message>
    <message>
        <source>The reading process ended unexpectedly.</source>
        <translation>読み取りプロセスが予期せず終了しました。</translation>
    </message>
    <message>
        <source>Try again; if it happens again, look into the log.</source>
        <translation>もう一度試してください。再び起こる場合はログを確認してください。</translation>
    </message>
    <message>
        <source>The reading process used too much memory and was ended.</source>
        <translation>読み取りプロセスはメモリを使いすぎたため終了されました。</translation>
    </message>
    <message>
        <source>Close other programs, or raise the limit in the settings.</source>
        <translation>ほかのプログラムを閉じるか、設定で上限を上げてください。</translation>
    </message>
    <message>
        <source>The page made no progress for too long and was given up.</source>
        <translation>ページの処理が長時間進まなかったため中止しました。</translation>
    </message>
    <message>
        <source>Try again, or raise the time limit in the settings.</source>
        <translation>もう一度試すか、設定で時間の上限を上げてください。</translation>
    </message>
    <message>
        <source>The page could not be recognised.</source>
        <translation>ページを認識できませんでした。</translation>
    </message>
    <message>
        <source>This version does not have what was asked for.</source>
        <translation>要求された機能はこのバージョンにはありません。</translation>
    </message>
    <message>
        <source>Choose something else.</source>
        <translation>別のものを選択してください。</translation>
    </message>
    <message>
        <source>No installed model reads this language.</source>
        <translation>この言語を読み取れるモデルがインストールされていません。</translation>
    </message>
    <message>
        <source>Choose another language, or install a model for it in the settings under Models.</source>
        <translation>別の言語を選ぶか、設定の「モデル」でその言語のモデルをインストールしてください。</translation>
    </message>
    <message>
        <source>Not one page could be read.</source>
        <translation>読み取れたページがありません。</translation>
    </message>
    <message>
        <source>Look at the reasons page by page.</source>
        <translation>ページごとの理由を確認してください。</translation>
    </message>
    <message>
        <source>The language model failed while it was writing.</source>
        <translation>言語モデルが文章の作成中に失敗しました。</translation>
    </message>
    <message>
        <source>Ask again; if it happens again, look into the log.</source>
        <translation>もう一度質問してください。再び起こる場合はログを確認してください。</translation>
    </message>
    <message>
        <source>A model is missing.</source>
        <translation>モデルがありません。</translation>
    </message>
    <message>
        <source>Install it in the settings under Models.</source>
        <translation>設定の「モデル」でインストールしてください。</translation>
    </message>
    <message>
        <source>The files of a model are damaged.</source>
        <translation>モデルのファイルが壊れています。</translation>
    </message>
    <message>
        <source>Install the model again in the settings under Models.</source>
        <translation>設定の「モデル」でインストールし直してください。</translation>
    </message>
    <message>
        <source>There is no such model.</source>
        <translation>そのようなモデルはありません。</translation>
    </message>
    <message>
        <source>Choose a model from the list.</source>
        <translation>一覧からモデルを選択してください。</translation>
    </message>
    <message>
        <source>The model could not be downloaded.</source>
        <translation>モデルをダウンロードできませんでした。</translation>
    </message>
    <message>
        <source>Check the connection, or import the model from a folder.</source>
        <translation>接続を確認するか、フォルダーからモデルをインポートしてください。</translation>
    </message>
    <message>
        <source>The settings forbid the network.</source>
        <translation>設定でネットワークの使用が禁止されています。</translation>
    </message>
    <message>
        <source>Allow downloads in the settings, or import from a folder.</source>
        <translation>設定でダウンロードを許可するか、フォルダーからインポートしてください。</translation>
    </message>
    <message>
        <source>The file is no model, or does not fit the others it was given with.</source>
        <translation>ファイルがモデルではないか、一緒に指定したファイルと合いません。</translation>
    </message>
    <message>
        <source>Choose the files that belong together, as their maker names them.</source>
        <translation>作成元の説明に従って、組になるファイルを選択してください。</translation>
    </message>
    <message>
        <source>The model needs more memory than this machine has free.</source>
        <translation>モデルに必要なメモリが、このコンピューターの空きメモリを超えています。</translation>
    </message>
    <message>
        <source>Close other programs, or choose a smaller model in the settings under Models.</source>
        <translation>ほかのプログラムを閉じるか、設定の「モデル」で小さいモデルを選択してください。</translation>
    </message>
    <message>
        <source>The process of the language model ended unexpectedly.</source>
        <translation>言語モデルのプロセスが予期せず終了しました。</translation>
    </message>
    <message>
        <source>Ask again; if it happens again, choose another model.</source>
        <translation>もう一度質問してください。再び起こる場合は別のモデルを選択してください。</translation>
    </message>
    <message>
        <source>The language model used too much memory and was stopped.</source>
        <translation>言語モデルはメモリを使いすぎたため停止されました。</translation>
    </message>
    <message>
        <source>A file of this name exists already.</source>
        <translation>同じ名前のファイルがすでにあります。</translation>
    </message>
    <message>
        <source>Allow replacing it, or choose another name.</source>
        <translation>置き換えを許可するか、別の名前にしてください。</translation>
    </message>
    <message>
        <source>The folder cannot be written to.</source>
        <translation>フォルダーに書き込めません。</translation>
    </message>
    <message>
        <source>Choose another folder, or check its rights.</source>
        <translation>別のフォルダーを選択するか、アクセス権を確認してください。</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>ディスクがいっぱいです。</translation>
    </message>
    <message>
        <source>Make room on it, or choose another place.</source>
        <translation>空きを作るか、別の場所を選択してください。</translation>
    </message>
    <message>
        <source>The result could not be made.</source>
        <translation>結果を作成できませんでした。</translation>
    </message>
    <message>
        <source>A setting has a value that is not allowed.</source>
        <translation>設定に許可されていない値があります。</translation>
    </message>
    <message>
        <source>Correct it in the settings.</source>
        <translation>設定で修正してください。</translation>
    </message>
    <message>
        <source>There is no such tool.</source>
        <translation>そのようなツールはありません。</translation>
    </message>
    <message>
        <source>Choose a tool from the list.</source>
        <translation>一覧からツールを選択してください。</translation>
    </message>
    <message>
        <source>There is no such format.</source>
        <translation>そのような形式はありません。</translation>
    </message>
    <message>
        <source>Choose a format from the list.</source>
        <translation>一覧から形式を選択してください。</translation>
    </message>
    <message>
        <source>The name template cannot be filled.</source>
        <translation>名前のテンプレートを埋められません。</translation>
    </message>
    <message>
        <source>Use the fields that are listed beside it.</source>
        <translation>横に表示されているフィールドを使ってください。</translation>
    </message>
    <message>
        <source>Another program is using the library.</source>
        <translation>別のプログラムがライブラリを使用しています。</translation>
    </message>
    <message>
        <source>Wait until it has finished, then try again.</source>
        <translation>終わるのを待って、もう一度試してください。</translation>
    </message>
    <message>
        <source>The library cannot be read.</source>
        <translation>ライブラリを読み込めません。</translation>
    </message>
    <message>
        <source>Put back a copy of it, or delete it in the settings under Storage and privacy.</source>
        <translation>コピーから戻すか、設定の「保存とプライバシー」で削除してください。</translation>
    </message>
    <message>
        <source>The document is no longer in the library.</source>
        <translation>文書はもうライブラリにありません。</translation>
    </message>
    <message>
        <source>Read the file again.</source>
        <translation>ファイルを読み取り直してください。</translation>
    </message>
    <message>
        <source>The page was changed elsewhere in the meantime.</source>
        <translation>このページはその間に別の場所で変更されました。</translation>
    </message>
    <message>
        <source>Look at the page as it is now, and change it again.</source>
        <translation>ページの現在の内容を確認し、もう一度変更してください。</translation>
    </message>
    <message>
        <source>There is more text than the language model can keep in mind.</source>
        <translation>テキストが言語モデルの扱える量を超えています。</translation>
    </message>
    <message>
        <source>Ask about fewer pages, or choose a model with a longer context.</source>
        <translation>質問の対象のページを減らすか、コンテキストの長いモデルを選択してください。</translation>
    </message>
    <message>
        <source>The document holds no text to answer from.</source>
        <translation>文書に、回答に使えるテキストがありません。</translation>
    </message>
    <message>
        <source>Read it first, or read it again in another way.</source>
        <translation>まず読み取るか、別の方法で読み取り直してください。</translation>
    </message>
    <message>
        <source>The question holds no word.</source>
        <translation>質問に言葉が含まれていません。</translation>
    </message>
    <message>
        <source>Write what you want to know.</source>
        <translation>知りたいことを入力してください。</translation>
    </message>
    <message>
        <source>The conversation is no longer there.</source>
        <translation>会話はもうありません。</translation>
    </message>
    <message>
        <source>Ask again; another conversation begins.</source>
        <translation>もう一度質問してください。新しい会話が始まります。</translation>
    </message>
    <message>
        <source>The description of the fields cannot be used.</source>
        <translation>フィールドの記述を使用できません。</translation>
    </message>
    <message>
        <source>Choose a preset, or correct the JSON Schema.</source>
        <translation>プリセットを選択するか、JSON Schemaを修正してください。</translation>
    </message>
    <message>
        <source>The installed model cannot translate into this language.</source>
        <translation>インストール済みのモデルはこの言語に翻訳できません。</translation>
    </message>
    <message>
        <source>Choose another language, or a larger model in the settings under Models.</source>
        <translation>別の言語を選択するか、設定の「モデル」で大きいモデルを選択してください。</translation>
    </message>
    <message>
        <source>A token is needed.</source>
        <translation>トークンが必要です。</translation>
    </message>
    <message>
        <source>Make one in the settings under Other programs.</source>
        <translation>設定の「ほかのプログラム」で作成してください。</translation>
    </message>
    <message>
        <source>The token is unknown or was revoked.</source>
        <translation>トークンが不明か、取り消されています。</translation>
    </message>
    <message>
        <source>Make a new one in the settings under Other programs.</source>
        <translation>設定の「ほかのプログラム」で新しく作成してください。</translation>
    </message>
    <message>
        <source>The pages of the token, or of the day, are used up.</source>
        <translation>トークンのページ数、または1日のページ数を使い切りました。</translation>
    </message>
    <message>
        <source>Raise its limits in the settings under Other programs, or wait.</source>
        <translation>設定の「ほかのプログラム」で上限を上げるか、お待ちください。</translation>
    </message>
    <message>
        <source>There is no such job.</source>
        <translation>そのようなジョブはありません。</translation>
    </message>
    <message>
        <source>Look at the list of jobs.</source>
        <translation>ジョブの一覧を確認してください。</translation>
    </message>
    <message>
        <source>The job has no result yet, or failed.</source>
        <translation>ジョブの結果がまだないか、失敗しています。</translation>
    </message>
    <message>
        <source>Wait until it has ended.</source>
        <translation>終わるまでお待ちください。</translation>
    </message>
    <message>
        <source>A value is missing or not allowed.</source>
        <translation>値がないか、許可されていません。</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>修正して、もう一度試してください。</translation>
    </message>
    <message>
        <source>The file is larger than the limit.</source>
        <translation>ファイルが上限より大きいです。</translation>
    </message>
    <message>
        <source>Raise the limit in the settings under Other programs.</source>
        <translation>設定の「ほかのプログラム」で上限を上げてください。</translation>
    </message>
    <message>
        <source>Too much is under way already.</source>
        <translation>すでに処理中のものが多すぎます。</translation>
    </message>
    <message>
        <source>Wait until some of it has ended.</source>
        <translation>一部が終わるまでお待ちください。</translation>
    </message>
    <message>
        <source>There is as much work as can be held, or the server is stopping.</source>
        <translation>受け付けられる量に達したか、サーバーが停止中です。</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>後でもう一度試してください。</translation>
    </message>
    <message>
        <source>There is no such token any more.</source>
        <translation>そのトークンはもうありません。</translation>
    </message>
    <message>
        <source>Look at the list of tokens.</source>
        <translation>トークンの一覧を確認してください。</translation>
    </message>
    <message>
        <source>The request comes from a web page or another address, which is refused.</source>
        <translation>リクエストがWebページまたは別のアドレスから来たため、拒否されました。</translation>
    </message>
    <message>
        <source>Send it from a program on this computer.</source>
        <translation>このコンピューター上のプログラムから送信してください。</translation>
    </message>
    <message>
        <source>There is nothing at this address.</source>
        <translation>このアドレスには何もありません。</translation>
    </message>
    <message>
        <source>Look at the list of addresses under /docs.</source>
        <translation>/docs でアドレスの一覧を確認してください。</translation>
    </message>
    <message>
        <source>This cannot be done at this address.</source>
        <translation>このアドレスではこの操作はできません。</translation>
    </message>
    <message>
        <source>Another program listens on this port.</source>
        <translation>別のプログラムがこのポートを使用しています。</translation>
    </message>
    <message>
        <source>Choose another port in the settings under Other programs.</source>
        <translation>設定の「ほかのプログラム」で別のポートを選択してください。</translation>
    </message>
    <message>
        <source>The address reaches beyond this computer, or is none of its own.</source>
        <translation>アドレスがこのコンピューターの外に及ぶか、このコンピューターのものではありません。</translation>
    </message>
    <message>
        <source>Use the address of this computer itself.</source>
        <translation>このコンピューター自身のアドレスを使ってください。</translation>
    </message>
    <message>
        <source>The certificate or its key cannot be used.</source>
        <translation>証明書またはその鍵を使用できません。</translation>
    </message>
    <message>
        <source>Check both files.</source>
        <translation>両方のファイルを確認してください。</translation>
    </message>
    <message>
        <source>The watched folder or the folder of the results cannot be used.</source>
        <translation>監視フォルダーまたは結果のフォルダーを使用できません。</translation>
    </message>
    <message>
        <source>Check that both are there and can be written, and that the folder is not watched already.</source>
        <translation>両方が存在して書き込めること、フォルダーがすでに監視されていないことを確認してください。</translation>
    </message>
    <message>
        <source>The model comes under a licence of its own, which was not accepted.</source>
        <translation>このモデルには独自のライセンスがあり、まだ同意されていません。</translation>
    </message>
    <message>
        <source>Read the licence in the settings under Models, and accept it there.</source>
        <translation>設定の「モデル」でライセンスを読み、同意してください。</translation>
    </message>
    <message>
        <source>The window cannot open.</source>
        <translation>ウィンドウを開けません。</translation>
    </message>
    <message>
        <source>Use the command line.</source>
        <translation>コマンドラインを使ってください。</translation>
    </message>
    <message>
        <source>Nobody could say whether there is a newer version.</source>
        <translation>新しいバージョンがあるかどうかを確認できませんでした。</translation>
    </message>
    <message>
        <source>Try again later; everything else works without it.</source>
        <translation>後でもう一度試してください。ほかの機能はそのまま使えます。</translation>
    </message>
    <message>
        <source>Something failed unexpectedly.</source>
        <translation>予期しないエラーが発生しました。</translation>
    </message>
    <message>
        <source>The log holds the details.</source>
        <translation>詳細はログにあります。</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Documents</source>
        <translation>文書</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>プレーンテキスト</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Webページ</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Word文書</translation>
    </message>
    <message>
        <source>Searchable PDF</source>
        <translation>検索可能なPDF</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>データ</translation>
    </message>
    <message>
        <source>Tables as CSV</source>
        <translation>表（CSV）</translation>
    </message>
    <message>
        <source>Tables as Excel workbook</source>
        <translation>表（Excelブック）</translation>
    </message>
    <message>
        <source>JSON with all boxes</source>
        <translation>JSON（すべての枠を含む）</translation>
    </message>
    <message>
        <source>hOCR for OCR programs</source>
        <translation>hOCR（OCRプログラム用）</translation>
    </message>
    <message>
        <source>ALTO for libraries</source>
        <translation>ALTO（図書館用）</translation>
    </message>
    <message>
        <source>Name of the source</source>
        <translation>元のファイル名</translation>
    </message>
    <message>
        <source>Ending of the source</source>
        <translation>元の拡張子</translation>
    </message>
    <message>
        <source>Running number</source>
        <translation>連番</translation>
    </message>
    <message>
        <source>Today&apos;s date</source>
        <translation>今日の日付</translation>
    </message>
    <message>
        <source>Time of the export</source>
        <translation>エクスポートの時刻</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Tier that read it</source>
        <translation>読み取りエンジン</translation>
    </message>
    <message>
        <source>Language setting</source>
        <translation>言語の設定</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>書き込み済み</translation>
    </message>
    <message>
        <source>{} of the text found</source>
        <translation>テキストの {} を検出</translation>
    </message>
    <message>
        <source>boxes off by {} of a line&apos;s height</source>
        <translation>枠のずれは行の高さの {}</translation>
    </message>
    <message>
        <source>same size as the source</source>
        <translation>元のファイルと同じサイズ</translation>
    </message>
    <message>
        <source>{} larger than the source</source>
        <translation>元のファイルより {} 大きい</translation>
    </message>
    <message>
        <source>{} smaller than the source</source>
        <translation>元のファイルより {} 小さい</translation>
    </message>
    <message>
        <source>The PDF does not hold what was read.</source>
        <translation>PDFに読み取った内容が含まれていません。</translation>
    </message>
    <message>
        <source>PDF/A-2 for archives</source>
        <translation>PDF/A-2（アーカイブ用）</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>エクスポートの進行状況</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>フォルダーで表示</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Copy all text</source>
        <translation>テキストをすべてコピー</translation>
    </message>
    <message>
        <source>Copy the text of the exported documents</source>
        <translation>エクスポートした文書のテキストをコピー</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Results of the export</source>
        <translation>エクスポートの結果</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of these names exist already.</source>
        <translation>
            <numerusform>同じ名前のファイルがすでに %n 個あります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>置き換え</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>両方残す</translation>
    </message>
    <message>
        <source>{} of {} files done</source>
        <translation>{}/{} ファイル完了</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>停止しています…</translation>
    </message>
    <message>
        <source>{} of {} files could not be made as they should be.</source>
        <translation>{} 個のファイル（全 {} 個中）を正しく作成できませんでした。</translation>
    </message>
    <message>
        <source>Stopped; what was written so far stays.</source>
        <translation>停止しました。すでに書き込まれたものは残ります。</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written</source>
        <translation>
            <numerusform>%n 個のファイルを書き込みました</numerusform>
        </translation>
    </message>
    <message>
        <source>Characters copied: {count}</source>
        <translation>{count} 文字をコピーしました</translation>
    </message>
</context>
<context>
    <name>ExportPage</name>
    <message>
        <source>The export dialog starts with these choices and remembers here what was chosen there last.</source>
        <translation>書き出しダイアログはこの設定で開き、最後に選んだ内容をここに記憶します。</translation>
    </message>
</context>
<context>
    <name>FieldNames</name>
    <message>
        <source>address</source>
        <translation>住所</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>authority</source>
        <translation>発行機関</translation>
    </message>
    <message>
        <source>buyer name</source>
        <translation>購入者名</translation>
    </message>
    <message>
        <source>cash</source>
        <translation>預り金</translation>
    </message>
    <message>
        <source>change</source>
        <translation>お釣り</translation>
    </message>
    <message>
        <source>company</source>
        <translation>会社</translation>
    </message>
    <message>
        <source>currency</source>
        <translation>通貨</translation>
    </message>
    <message>
        <source>date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>date of birth</source>
        <translation>生年月日</translation>
    </message>
    <message>
        <source>date of expiry</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>date of issue</source>
        <translation>発行日</translation>
    </message>
    <message>
        <source>description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>document number</source>
        <translation>書類番号</translation>
    </message>
    <message>
        <source>due date</source>
        <translation>支払期限</translation>
    </message>
    <message>
        <source>email</source>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>fax</source>
        <translation>FAX</translation>
    </message>
    <message>
        <source>given names</source>
        <translation>名</translation>
    </message>
    <message>
        <source>IBAN</source>
        <translation>IBAN</translation>
    </message>
    <message>
        <source>seller VAT ID</source>
        <translation>販売者のVAT番号</translation>
    </message>
    <message>
        <source>invoice date</source>
        <translation>請求日</translation>
    </message>
    <message>
        <source>invoice number</source>
        <translation>請求書番号</translation>
    </message>
    <message>
        <source>items</source>
        <translation>明細</translation>
    </message>
    <message>
        <source>job title</source>
        <translation>役職</translation>
    </message>
    <message>
        <source>merchant</source>
        <translation>店舗</translation>
    </message>
    <message>
        <source>merchant phone</source>
        <translation>店舗の電話番号</translation>
    </message>
    <message>
        <source>mobile</source>
        <translation>携帯電話</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>nationality</source>
        <translation>国籍</translation>
    </message>
    <message>
        <source>order number</source>
        <translation>注文番号</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>電話番号</translation>
    </message>
    <message>
        <source>place of birth</source>
        <translation>出生地</translation>
    </message>
    <message>
        <source>position</source>
        <translation>明細番号</translation>
    </message>
    <message>
        <source>quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>receipt number</source>
        <translation>レシート番号</translation>
    </message>
    <message>
        <source>seller email</source>
        <translation>販売者のメールアドレス</translation>
    </message>
    <message>
        <source>seller name</source>
        <translation>販売者名</translation>
    </message>
    <message>
        <source>seller phone</source>
        <translation>販売者の電話番号</translation>
    </message>
    <message>
        <source>sex</source>
        <translation>性別</translation>
    </message>
    <message>
        <source>subtotal</source>
        <translation>小計</translation>
    </message>
    <message>
        <source>surname</source>
        <translation>姓</translation>
    </message>
    <message>
        <source>tax</source>
        <translation>税額</translation>
    </message>
    <message>
        <source>tax rate</source>
        <translation>税率</translation>
    </message>
    <message>
        <source>total</source>
        <translation>合計金額</translation>
    </message>
    <message>
        <source>unit price</source>
        <translation>単価</translation>
    </message>
    <message>
        <source>website</source>
        <translation>Webサイト</translation>
    </message>
</context>
<context>
    <name>FieldNotes</name>
    <message>
        <source>The items add up to {whole}, the sum is {total}.</source>
        <translation>明細の合計は {whole} ですが、記載の小計は {total} です。</translation>
    </message>
    <message>
        <source>The items add up to {whole}, the total is {total}.</source>
        <translation>明細の合計は {whole} ですが、記載の合計金額は {total} です。</translation>
    </message>
    <message>
        <source>Sum before tax and tax add up to {whole}, the total is {total}.</source>
        <translation>税抜額と税額の合計は {whole} ですが、記載の合計金額は {total} です。</translation>
    </message>
    <message>
        <source>Cash less change is {whole}, the total is {total}.</source>
        <translation>預り金からお釣りを引くと {whole} ですが、記載の合計金額は {total} です。</translation>
    </message>
    <message>
        <source>No table with the columns of &quot;{name}&quot; was found.</source>
        <translation>「{name}」の列を持つ表が見つかりませんでした。</translation>
    </message>
    <message>
        <source>No language model is installed: the fields are from rules alone.</source>
        <translation>言語モデルがインストールされていません: フィールドはルールだけで抽出しました。</translation>
    </message>
    <message>
        <source>The fields are from rules alone: {reason}.</source>
        <translation>フィールドはルールだけで抽出しました: {reason}。</translation>
    </message>
    <message>
        <source>The model {name} is too small to choose values: the fields are from rules alone.</source>
        <translation>モデル {name} は値を選ぶには小さすぎます: フィールドはルールだけで抽出しました。</translation>
    </message>
    <message>
        <source>The fields are from rules alone: {reason}, twice.</source>
        <translation>フィールドはルールだけで抽出しました: {reason}（2回）。</translation>
    </message>
    <message>
        <source>Only the first {count} lines were looked through.</source>
        <translation>最初の {count} 行だけを調べました。</translation>
    </message>
    <message>
        <source>the language model failed</source>
        <translation>言語モデルが失敗しました</translation>
    </message>
    <message>
        <source>the language model took too long</source>
        <translation>言語モデルの処理に時間がかかりすぎました</translation>
    </message>
    <message>
        <source>its answer was no JSON</source>
        <translation>回答がJSONではありませんでした</translation>
    </message>
    <message>
        <source>found by its place or form, no label stands beside it</source>
        <translation>位置または形式から判断しました。隣に項目名がありません</translation>
    </message>
    <message>
        <source>chosen by the language model, no label stands beside it</source>
        <translation>言語モデルが選びました。隣に項目名がありません</translation>
    </message>
    <message>
        <source>the language model said this; it stands nowhere in the document and was left out</source>
        <translation>言語モデルの回答ですが、文書のどこにもないため除きました</translation>
    </message>
    <message>
        <source>the sign stands for several currencies</source>
        <translation>この記号は複数の通貨を表します</translation>
    </message>
    <message>
        <source>several currencies are named</source>
        <translation>複数の通貨が書かれています</translation>
    </message>
    <message>
        <source>day and month may be the other way round</source>
        <translation>日と月が逆の可能性があります</translation>
    </message>
    <message>
        <source>adds up: {sum}</source>
        <translation>計算が合います: {sum}</translation>
    </message>
    <message>
        <source>the items add up to {whole}</source>
        <translation>明細の合計は {whole} です</translation>
    </message>
    <message>
        <source>does not add up with the other amounts</source>
        <translation>ほかの金額と計算が合いません</translation>
    </message>
    <message>
        <source>read with a confidence of {share} only</source>
        <translation>読み取りの信頼度は {share} しかありません</translation>
    </message>
    <message>
        <source>it is in this language already</source>
        <translation>すでにこの言語です</translation>
    </message>
    <message>
        <source>not found again: {names}</source>
        <translation>訳文に見つかりません: {names}</translation>
    </message>
    <message>
        <source>stays in the original: {reason}</source>
        <translation>原文のまま: {reason}</translation>
    </message>
    <message>
        <source>{missing} would be missing</source>
        <translation>{missing} が抜けます</translation>
    </message>
    <message>
        <source>{added} would be new</source>
        <translation>{added} が余分に加わります</translation>
    </message>
    <message>
        <source>{missing} would be missing and {added} would be new</source>
        <translation>{missing} が抜け、{added} が余分に加わります</translation>
    </message>
    <message>
        <source>the model repeated the original</source>
        <translation>モデルが原文をそのまま繰り返しました</translation>
    </message>
    <message>
        <source>the model repeated itself</source>
        <translation>モデルが同じ内容を繰り返しました</translation>
    </message>
    <message>
        <source>the model gave no text</source>
        <translation>モデルがテキストを返しませんでした</translation>
    </message>
    <message>
        <source>the model took too long</source>
        <translation>モデルの処理に時間がかかりすぎました</translation>
    </message>
    <message>
        <source>the model wrote something else</source>
        <translation>モデルが別の内容を書きました</translation>
    </message>
    <message>
        <source>the model did not come to an end</source>
        <translation>モデルの出力が終わりませんでした</translation>
    </message>
    <message>
        <source>it is too long for the model</source>
        <translation>モデルには長すぎます</translation>
    </message>
    <message>
        <source>the answer is in another language ({tag})</source>
        <translation>回答が別の言語です ({tag})</translation>
    </message>
    <message>
        <source>the model {name} is too small to translate</source>
        <translation>モデル {name} は翻訳には小さすぎます</translation>
    </message>
    <message>
        <source>the model {name} is not made for {language}</source>
        <translation>モデル {name} は{language}向けではありません</translation>
    </message>
</context>
<context>
    <name>FieldsDialog</name>
    <message>
        <source>Takes values out of the document that is shown. Each is looked up in the text; choose a row to see where it stands. What could not be proved is marked.</source>
        <translation>表示中の文書から値を抽出します。値は一つずつテキストと照合されます。行を選択すると、書かれている場所が表示されます。根拠を確認できなかった値には印が付きます。</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>フィールド</translation>
    </message>
    <message>
        <source>What to take out</source>
        <translation>抽出する内容</translation>
    </message>
    <message>
        <source>JSON Schema of your own…</source>
        <translation>独自のJSON Schema…</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>抽出</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>保存しました: {name}</translation>
    </message>
    <message>
        <source>JSON Schema of your own</source>
        <translation>独自のJSON Schema</translation>
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
        <translation>表</translation>
    </message>
    <message>
        <source>Save fields</source>
        <translation>フィールドを保存</translation>
    </message>
</context>
<context>
    <name>FieldsModel</name>
    <message>
        <source>Field</source>
        <translation>フィールド</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>根拠</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Confidence: {share}</source>
        <translation>信頼度: {share}</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>見つかりません</translation>
    </message>
</context>
<context>
    <name>FileField</name>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Choose: {}</source>
        <translation>選択: {}</translation>
    </message>
</context>
<context>
    <name>FolderField</name>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Choose: {}</source>
        <translation>選択: {}</translation>
    </message>
</context>
<context>
    <name>FoldersModel</name>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Makes</source>
        <translation>作成するもの</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>{} set aside</source>
        <translation>保留 {} 件</translation>
    </message>
    <message>
        <source>Results: {}</source>
        <translation>結果: {}</translation>
    </message>
</context>
<context>
    <name>Gallery</name>
    <message>
        <source>Tools</source>
        <translation>ツール</translation>
    </message>
    <message>
        <source>No tool has these words.</source>
        <translation>この言葉を含むツールはありません。</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>User guide</source>
        <translation>ユーザーガイド</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目次</translation>
    </message>
    <message>
        <source>Page of the guide</source>
        <translation>ガイドのページ</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>進む</translation>
    </message>
    <message>
        <source>Search in this page</source>
        <translation>このページ内を検索</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>前の一致</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>次の一致</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>This installation was packaged without the guide.</source>
        <translation>このインストールにはガイドが含まれていません。</translation>
    </message>
    <message>
        <source>Not on this page</source>
        <translation>このページにはありません</translation>
    </message>
</context>
<context>
    <name>HitListModel</name>
    <message>
        <source>{} · page {}</source>
        <translation>{} · {} ページ</translation>
    </message>
</context>
<context>
    <name>Improve</name>
    <message>
        <source>p. {}</source>
        <translation>ページ {}</translation>
    </message>
    <message>
        <source>numbers differ</source>
        <translation>数字が異なる</translation>
    </message>
    <message>
        <source>doubtful text</source>
        <translation>要確認のテキスト</translation>
    </message>
    <message>
        <source>table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>hardly legible</source>
        <translation>判読しにくい</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>{old} now, {new} read anew</source>
        <translation>現在 {old}、読み取り直し {new}</translation>
    </message>
    <message>
        <source>Numbers differ: {}</source>
        <translation>数字が異なる: {}</translation>
    </message>
</context>
<context>
    <name>ImproveDialog</name>
    <message>
        <source>Improve doubtful parts</source>
        <translation>要確認の箇所を改善</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>The text there has changed since; this proposal is dropped.</source>
        <translation>その後テキストが変更されたため、この提案は取り下げられました。</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>分</translation>
    </message>
    <message>
        <source> min</source>
        <translation> 分</translation>
    </message>
    <message>
        <source>Which pages</source>
        <translation>対象のページ</translation>
    </message>
    <message>
        <source>All pages of the document</source>
        <translation>文書のすべてのページ</translation>
    </message>
    <message>
        <source>The page shown</source>
        <translation>表示中のページ</translation>
    </message>
    <message>
        <source>A vision model reads doubtful text, tables and what is hardly legible once more, the worst first. Nothing is changed before you have seen what differs.</source>
        <translation>ビジョンモデルが要確認のテキスト、表、判読しにくい箇所を、状態の悪いものから順に読み取り直します。違いを確認するまで何も変更されません。</translation>
    </message>
    <message>
        <source>&amp;Time at most</source>
        <translation>最長時間(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Pages</source>
        <translation>ページ(&amp;P)</translation>
    </message>
    <message>
        <source>Looking again</source>
        <translation>見直し</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>違い</translation>
    </message>
    <message>
        <source>The part as it stands on the page</source>
        <translation>ページ上の該当箇所</translation>
    </message>
    <message>
        <source>Numbers that differ</source>
        <translation>異なる数字</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>見直す</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Another look…</source>
        <translation>もう一度見直す…</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>承認(&amp;A)</translation>
    </message>
    <message>
        <source>Put this reading into the text (Enter in the list)</source>
        <translation>この読み取り結果をテキストに反映します（一覧ではEnter）</translation>
    </message>
    <message>
        <source>&amp;Reject</source>
        <translation>却下(&amp;R)</translation>
    </message>
    <message>
        <source>Keep the text as it is (Delete in the list)</source>
        <translation>テキストをそのまま残します（一覧ではDelete）</translation>
    </message>
    <message>
        <source>Accept &amp;where numbers agree</source>
        <translation>数字が一致するものを承認(&amp;W)</translation>
    </message>
    <message>
        <source>Accept every difference that leaves all numbers as they are</source>
        <translation>数字がまったく変わらない違いをすべて承認します</translation>
    </message>
    <message>
        <source>Accept a&amp;ll</source>
        <translation>すべて承認(&amp;L)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s) of an earlier look are still open.</source>
        <translation>
            <numerusform>前回の見直しの違いが %n 件残っています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking at part {number} of {total}; at most {minutes} min in all</source>
        <translation>{total} か所中 {number} か所目を見直しています。全体で最長 {minutes} 分です</translation>
    </message>
    <message>
        <source>Looking for doubtful parts…</source>
        <translation>要確認の箇所を探しています…</translation>
    </message>
    <message>
        <source>Nothing here is doubtful.</source>
        <translation>要確認の箇所はありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) were read differently.</source>
        <translation>
            <numerusform>読み取り結果が異なる箇所が %n か所あります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n more there was no time.</source>
        <translation>
            <numerusform>ほかに %n か所は時間が足りませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>停止しています…</translation>
    </message>
    <message>
        <source>All differences are dealt with.</source>
        <translation>すべての違いを処理しました。</translation>
    </message>
</context>
<context>
    <name>InkEditing</name>
    <message>
        <source>Accept word</source>
        <translation>単語を承認</translation>
    </message>
    <message>
        <source>Edit word</source>
        <translation>単語を編集</translation>
    </message>
    <message>
        <source>Split word</source>
        <translation>単語を分割</translation>
    </message>
    <message>
        <source>Merge words</source>
        <translation>単語を結合</translation>
    </message>
    <message>
        <source>Move box</source>
        <translation>枠を移動</translation>
    </message>
</context>
<context>
    <name>InkField</name>
    <message>
        <source>Word under the ink</source>
        <translation>ページ上の単語</translation>
    </message>
    <message>
        <source>Enter takes it over and goes to the next doubtful word, Tab to the next word, Esc leaves</source>
        <translation>Enterで確定して次の要確認の単語へ、Tabで次の単語へ、Escで終了します</translation>
    </message>
    <message>
        <source>Right as it is, go on (Enter)</source>
        <translation>このままで次へ (Enter)</translation>
    </message>
    <message>
        <source>Previous word (Shift+Tab)</source>
        <translation>前の単語 (Shift+Tab)</translation>
    </message>
    <message>
        <source>Next word (Tab)</source>
        <translation>次の単語 (Tab)</translation>
    </message>
    <message>
        <source>Split the word at the caret (Ctrl+D)</source>
        <translation>カーソル位置で単語を分割 (Ctrl+D)</translation>
    </message>
    <message>
        <source>Merge with the next word (Ctrl+J)</source>
        <translation>次の単語と結合 (Ctrl+J)</translation>
    </message>
    <message>
        <source>Leave (Esc)</source>
        <translation>終了 (Esc)</translation>
    </message>
    <message>
        <source>Line: {text}</source>
        <translation>行: {text}</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>Open files</source>
        <translation>ファイルを開く</translation>
    </message>
    <message>
        <source>Pictures and PDFs</source>
        <translation>画像とPDF</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>すべてのファイル</translation>
    </message>
    <message>
        <source>Open a folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <source>The clipboard holds no picture and no files</source>
        <translation>クリップボードに画像もファイルもありません</translation>
    </message>
</context>
<context>
    <name>InterruptedModel</name>
    <message>
        <source>begun {}</source>
        <translation>{} に開始</translation>
    </message>
    <message numerus="yes">
        <source>{} of %n page(s) read</source>
        <translation>
            <numerusform>{}/%n ページ読み取り済み</numerusform>
        </translation>
    </message>
    <message>
        <source>no page read yet</source>
        <translation>読み取り済みのページなし</translation>
    </message>
    <message>
        <source>the file is no longer there</source>
        <translation>ファイルはもうありません</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>en</source>
        <translation>ja</translation>
    </message>
</context>
<context>
    <name>LanguageDialog</name>
    <message>
        <source>Languages</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Search languages</source>
        <translation>言語を検索</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>Tell the language from the text</source>
        <translation>テキストから言語を判別します</translation>
    </message>
    <message>
        <source>Data to read {} is missing, and your settings forbid downloads.</source>
        <translation>{}の読み取りに必要なデータがなく、設定でダウンロードが禁止されています。</translation>
    </message>
    <message>
        <source>On Debian and Ubuntu these packages bring it: {}</source>
        <translation>DebianとUbuntuでは次のパッケージに含まれています: {}</translation>
    </message>
    <message>
        <source>Data to read {} is missing: {} to download.</source>
        <translation>{}の読み取りに必要なデータがありません: ダウンロードサイズ {}。</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>ダウンロード</translation>
    </message>
</context>
<context>
    <name>LanguageField</name>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Language of the text; automatic fits mixed documents too</source>
        <translation>テキストの言語です。「自動」は複数の言語が混ざった文書にも使えます</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>All languages…</source>
        <translation>すべての言語…</translation>
    </message>
</context>
<context>
    <name>LanguageTable</name>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Own name</source>
        <translation>現地語名</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>データ</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>準備完了</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>なし</translation>
    </message>
</context>
<context>
    <name>LibraryPanel</name>
    <message>
        <source>Library</source>
        <translation>ライブラリ</translation>
    </message>
    <message>
        <source>Search the text of all documents</source>
        <translation>すべての文書のテキストを検索</translation>
    </message>
    <message>
        <source>All words must be on a page; &quot;quotes&quot; keep words together</source>
        <translation>すべての単語を含むページを探します。&quot;引用符&quot;で囲むと語句として扱います</translation>
    </message>
    <message>
        <source>Past documents</source>
        <translation>過去の文書</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>検索結果</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>エクスポート…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>削除…</translation>
    </message>
    <message>
        <source>Find source file…</source>
        <translation>元のファイルを探す…</translation>
    </message>
    <message>
        <source>Organise pages…</source>
        <translation>ページの整理…</translation>
    </message>
    <message>
        <source>No page holds these words.</source>
        <translation>これらの単語を含むページはありません。</translation>
    </message>
    <message>
        <source>Documents that were read appear here, with all their text to search.</source>
        <translation>読み取った文書がここに表示され、すべてのテキストを検索できます。</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n ページ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n 件の文書</numerusform>
        </translation>
    </message>
    <message>
        <source>{} in {}</source>
        <translation>{}（{}）</translation>
    </message>
    <message>
        <source>; the first are shown</source>
        <translation>、先頭のみ表示</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n document(s) from the library?</source>
        <translation>
            <numerusform>%n 件の文書をライブラリから削除しますか?</numerusform>
        </translation>
    </message>
    <message>
        <source>What was read is deleted. The source files and exported files on your disk stay.</source>
        <translation>読み取った内容が削除されます。ディスク上の元のファイルとエクスポートしたファイルは残ります。</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) deleted</source>
        <translation>
            <numerusform>%n 件の文書を削除しました</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Where does {} lie now?</source>
        <translation>{} は今どこにありますか?</translation>
    </message>
    <message>
        <source>The source file was found.</source>
        <translation>元のファイルが見つかりました。</translation>
    </message>
</context>
<context>
    <name>LicenceDialog</name>
    <message>
        <source>Licence</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>{} comes under a licence of its own, which limits who may use it and for what.</source>
        <translation>{} には独自のライセンスがあり、使用できる人と用途が制限されています。</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>ライセンスの全文</translation>
    </message>
    <message>
        <source>Accept the licence</source>
        <translation>ライセンスに同意する</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>LogDialog</name>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>What went wrong, with names of files and never with their text. The report that can be copied has no names of files either: versions, settings and the last messages.</source>
        <translation>発生した問題の記録です。ファイル名は含みますが、その中のテキストは含みません。コピーできるレポートにはファイル名も含まれず、バージョン、設定、最近のメッセージだけが入ります。</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>警告とエラー</translation>
    </message>
    <message>
        <source>Errors only</source>
        <translation>エラーのみ</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>フォルダーで表示</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>レポートをコピー</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>The report is on the clipboard. Read it before you send it.</source>
        <translation>レポートをクリップボードにコピーしました。送る前に内容を確認してください。</translation>
    </message>
    <message>
        <source>Nothing was logged.</source>
        <translation>記録はありません。</translation>
    </message>
    <message>
        <source>There is no log file yet.</source>
        <translation>ログファイルはまだありません。</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Something failed unexpectedly; the log file holds the details</source>
        <translation>予期しないエラーが発生しました。詳細はログファイルにあります</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>キュー</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>ライブラリ</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>一覧</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>ツール</translation>
    </message>
    <message>
        <source>The models that read pictures are not installed ({}). PDFs that hold text can be read.</source>
        <translation>画像を読み取るモデルがインストールされていません（{}）。テキストを含むPDFは読み取れます。</translation>
    </message>
    <message>
        <source>Install models…</source>
        <translation>モデルをインストール…</translation>
    </message>
    <message>
        <source>Some settings take effect when Pagesight is started again</source>
        <translation>一部の設定はPagesightの再起動後に有効になります</translation>
    </message>
    <message>
        <source>Close Pagesight?</source>
        <translation>Pagesightを終了しますか?</translation>
    </message>
    <message>
        <source>Files are still being read; nothing of this window is kept. Close anyway?</source>
        <translation>まだ読み取り中のファイルがあります。このウィンドウの内容は何も残りません。それでも閉じますか?</translation>
    </message>
    <message>
        <source>Files are still being read. Pages that are finished are kept, and the next start offers to go on. Close anyway?</source>
        <translation>まだ読み取り中のファイルがあります。完了したページは保存され、次回の起動時に続きから再開できます。それでも閉じますか?</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>それでも閉じる</translation>
    </message>
</context>
<context>
    <name>MarkdownTab</name>
    <message>
        <source>Page as Markdown, rendered</source>
        <translation>ページのMarkdown（表示）</translation>
    </message>
    <message>
        <source>No text on this page.</source>
        <translation>このページにテキストはありません。</translation>
    </message>
    <message>
        <source>Page as Markdown, source</source>
        <translation>ページのMarkdown（ソース）</translation>
    </message>
    <message>
        <source>Show source</source>
        <translation>ソースを表示</translation>
    </message>
    <message>
        <source>Show the Markdown source</source>
        <translation>Markdownのソースを表示します</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Problem with this page</source>
        <translation>このページの問題</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Try to show the page again</source>
        <translation>ページをもう一度表示してみます</translation>
    </message>
    <message>
        <source>Find file…</source>
        <translation>ファイルを探す…</translation>
    </message>
    <message>
        <source>Choose where the file lies now</source>
        <translation>ファイルの現在の場所を選択します</translation>
    </message>
</context>
<context>
    <name>ModelField</name>
    <message>
        <source>The best that is installed</source>
        <translation>インストール済みの最適なモデル</translation>
    </message>
    <message>
        <source>{} (not installed)</source>
        <translation>{}（未インストール）</translation>
    </message>
</context>
<context>
    <name>ModelTable</name>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>{}, recommended for this machine</source>
        <translation>{}、このコンピューターにおすすめ</translation>
    </message>
    <message>
        <source>Chats and reads</source>
        <translation>チャットと読み取り</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>チャット</translation>
    </message>
    <message>
        <source>Reads pictures</source>
        <translation>画像の読み取り</translation>
    </message>
    <message>
        <source>Finds lines</source>
        <translation>行の検出</translation>
    </message>
    <message>
        <source>Reads lines</source>
        <translation>行の読み取り</translation>
    </message>
    <message>
        <source>Turns pages</source>
        <translation>ページの回転</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>レイアウト</translation>
    </message>
    <message>
        <source>Compares sentences</source>
        <translation>文を比較</translation>
    </message>
    <message>
        <source>Reads print quickly</source>
        <translation>印刷文字の高速読み取り</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Of the system</source>
        <translation>システム付属</translation>
    </message>
    <message>
        <source>Of the program</source>
        <translation>プログラム付属</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>インストール済み</translation>
    </message>
    <message>
        <source>Not installed</source>
        <translation>未インストール</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>破損</translation>
    </message>
    <message>
        <source>Older version</source>
        <translation>古いバージョン</translation>
    </message>
</context>
<context>
    <name>ModelWording</name>
    <message>
        <source>Recommended for this machine: the model that chats reads too, one download and one place in memory.</source>
        <translation>このコンピューターにおすすめ: チャット用のモデルが読み取りも行うため、ダウンロードもメモリも1つ分で済みます。</translation>
    </message>
    <message>
        <source>Recommended for reading: the quickest for this machine.</source>
        <translation>読み取りにおすすめ: このコンピューターで最も高速です。</translation>
    </message>
    <message>
        <source>Recommended for chat: the largest that this machine carries; larger ones answer better.</source>
        <translation>チャットにおすすめ: このコンピューターで動く最大のモデルです。大きいモデルほど回答がよくなります。</translation>
    </message>
    <message>
        <source>Recommended for chat: larger ones need more memory than this machine has.</source>
        <translation>チャットにおすすめ: これより大きいモデルには、このコンピューターのメモリが足りません。</translation>
    </message>
    <message>
        <source>It needs {} of memory and {} are free now: close other programs first.</source>
        <translation>{} のメモリが必要ですが、現在の空きは {} です: 先にほかのプログラムを閉じてください。</translation>
    </message>
    <message>
        <source>Estimated: {} a page on this machine.</source>
        <translation>推定: このコンピューターで1ページ {}。</translation>
    </message>
    <message>
        <source>Its speed on this machine was not measured yet.</source>
        <translation>このコンピューターでの速度はまだ測定されていません。</translation>
    </message>
    <message>
        <source>Measured on this machine: {} a page.</source>
        <translation>このコンピューターでの実測: 1ページ {}。</translation>
    </message>
    <message>
        <source>Measured on this machine: it writes {} tokens a second.</source>
        <translation>このコンピューターでの実測: 毎秒 {} トークンを生成します。</translation>
    </message>
    <message>
        <source>Memory: about {}</source>
        <translation>メモリ: 約 {}</translation>
    </message>
    <message>
        <source>the program&apos;s own files</source>
        <translation>プログラム付属のファイル</translation>
    </message>
    <message>
        <source>what is already installed</source>
        <translation>すでにインストール済みのファイル</translation>
    </message>
    <message>
        <source>{} or {}</source>
        <translation>{} または {}</translation>
    </message>
    <message>
        <source>{} and {}</source>
        <translation>{} と {}</translation>
    </message>
    <message>
        <source>Very small: finds and repeats single facts of short English texts, often misses, cannot reason, translate or see pictures.</source>
        <translation>非常に小型: 短い英語のテキストから個々の事実を見つけて示しますが、見落としが多く、推論、翻訳、画像の認識はできません。</translation>
    </message>
    <message>
        <source>Answers, summarises and translates between large languages, and reads handwriting, tables and formulas; slow without a graphics processor.</source>
        <translation>回答、要約、主要な言語間の翻訳ができ、手書き、表、数式も読み取ります。グラフィックプロセッサがないと低速です。</translation>
    </message>
    <message>
        <source>Answers, summarises, translates and reads handwriting, tables and formulas; about twice as slow as the 2B model.</source>
        <translation>回答、要約、翻訳ができ、手書き、表、数式も読み取ります。2Bモデルの約2倍の時間がかかります。</translation>
    </message>
    <message>
        <source>Made for reading documents in about 100 languages, block by block; it cannot chat.</source>
        <translation>約100言語の文書をブロックごとに読み取るためのモデルです。チャットはできません。</translation>
    </message>
    <message>
        <source>Made for reading documents, mostly Chinese, English and large European languages; it cannot chat, and is known to repeat itself on some pages.</source>
        <translation>主に中国語、英語、ヨーロッパの主要言語の文書を読み取るためのモデルです。チャットはできず、ページによっては同じ内容を繰り返すことが知られています。</translation>
    </message>
</context>
<context>
    <name>ModelWork</name>
    <message>
        <source>Import from a folder…</source>
        <translation>フォルダーからインポート…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Folder with model files</source>
        <translation>モデルファイルのフォルダー</translation>
    </message>
    <message>
        <source>Answering a question about a sample page</source>
        <translation>サンプルページについての質問に回答しています</translation>
    </message>
    <message>
        <source>Reading parts of a sample page</source>
        <translation>サンプルページの一部を読み取っています</translation>
    </message>
    <message>
        <source>Waiting for another process that is installing models</source>
        <translation>モデルをインストールしている別のプロセスを待っています</translation>
    </message>
    <message>
        <source>Checking {}</source>
        <translation>{} を確認しています</translation>
    </message>
    <message>
        <source>downloading {}</source>
        <translation>{} をダウンロードしています</translation>
    </message>
    <message>
        <source>unpacking {}</source>
        <translation>{} を展開しています</translation>
    </message>
    <message>
        <source>pip looks for {}</source>
        <translation>pip が {} を探しています</translation>
    </message>
    <message>
        <source>copying</source>
        <translation>コピーしています</translation>
    </message>
    <message>
        <source>trying {}</source>
        <translation>{} を試しています</translation>
    </message>
    <message>
        <source>reading {}</source>
        <translation>{} を読み取っています</translation>
    </message>
    <message>
        <source>importing {}</source>
        <translation>{} をインポートしています</translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>インストール</translation>
    </message>
    <message>
        <source>Verify all</source>
        <translation>すべて検証</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>削除…</translation>
    </message>
    <message>
        <source>Licence {}</source>
        <translation>ライセンス {}</translation>
    </message>
    <message>
        <source>Languages: {}</source>
        <translation>言語: {}</translation>
    </message>
    <message>
        <source>from {}</source>
        <translation>入手元 {}</translation>
    </message>
    <message>
        <source>would come from {}</source>
        <translation>ダウンロード元 {}</translation>
    </message>
    <message>
        <source>Installed models take {}.</source>
        <translation>インストール済みのモデルは {} を使用しています。</translation>
    </message>
    <message>
        <source>Get {}?</source>
        <translation>{} をダウンロードしますか?</translation>
    </message>
    <message>
        <source>Up to {} are downloaded from {}.</source>
        <translation>最大 {} をダウンロードします（ダウンロード元: {}）。</translation>
    </message>
    <message>
        <source>its source</source>
        <translation>配布元</translation>
    </message>
    <message>
        <source>Search models and languages</source>
        <translation>モデルと言語を検索</translation>
    </message>
    <message>
        <source>Which models are listed</source>
        <translation>一覧に表示するモデル</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>For chat and vision</source>
        <translation>チャットと画像認識用</translation>
    </message>
    <message>
        <source>Always needed</source>
        <translation>常に必要</translation>
    </message>
    <message>
        <source>Usable now</source>
        <translation>すぐに使用可能</translation>
    </message>
    <message>
        <source>Not installed</source>
        <translation>未インストール</translation>
    </message>
    <message>
        <source>Add a model from a file…</source>
        <translation>ファイルからモデルを追加…</translation>
    </message>
    <message>
        <source>Measure its speed</source>
        <translation>速度を測定</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Script: {}</source>
        <translation>文字体系: {}</translation>
    </message>
    <message numerus="yes">
        <source>{} and %n more</source>
        <translation>
            <numerusform>{}ほか %n 言語</numerusform>
        </translation>
    </message>
    <message>
        <source>It is downloaded from {}.</source>
        <translation>{} からダウンロードします。</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>ダウンロード</translation>
    </message>
    <message>
        <source>{} was added</source>
        <translation>{} を追加しました</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Remove {}?</source>
        <translation>{} を削除しますか?</translation>
    </message>
    <message>
        <source>Its file has to be added again before it can be used.</source>
        <translation>再び使うには、もう一度ファイルを追加する必要があります。</translation>
    </message>
    <message>
        <source>It has to be downloaded or imported again before it can be used.</source>
        <translation>再び使うには、もう一度ダウンロードまたはインポートする必要があります。</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s) installed</source>
        <translation>
            <numerusform>%n 個のモデルをインストールしました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n model(s) verified: all as they should be</source>
        <translation>
            <numerusform>%n 個のモデルを検証しました: すべて正常です</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>OptionsDialog</name>
    <message>
        <source>Options</source>
        <translation>オプション</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n 個のファイル</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are not waiting any more and will be read again; pages that were read with the same options are not read twice.</source>
        <translation>
            <numerusform>そのうち %n 個はすでに待機中ではないため、読み取り直します。同じオプションで読み取ったページは再度読み取りません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Read again with these</source>
        <translation>このオプションで読み取り直す</translation>
    </message>
    <message>
        <source>Use these options</source>
        <translation>このオプションを使う</translation>
    </message>
</context>
<context>
    <name>OptionsRow</name>
    <message>
        <source>Text in the file</source>
        <translation>ファイル内のテキスト</translation>
    </message>
    <message>
        <source>What to do with pages of a PDF that hold text already</source>
        <translation>すでにテキストを含むPDFのページをどう扱うか</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>all, or 1-3,7,10-end</source>
        <translation>すべて、または 1-3,7,10-end</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>言語(&amp;L)</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>ツール</translation>
    </message>
    <message>
        <source>What the result is for; presets the options below</source>
        <translation>結果の用途です。下のオプションが用途に合わせて設定されます</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>エンジン</translation>
    </message>
    <message>
        <source>Which kind of engine reads</source>
        <translation>どの種類のエンジンで読み取るか</translation>
    </message>
    <message>
        <source>What the tier lacks</source>
        <translation>エンジンに不足しているもの</translation>
    </message>
    <message>
        <source>What is wrong with the pages</source>
        <translation>ページ指定の問題</translation>
    </message>
    <message>
        <source>T&amp;ool</source>
        <translation>ツール(&amp;O)</translation>
    </message>
    <message>
        <source>T&amp;ier</source>
        <translation>エンジン(&amp;I)</translation>
    </message>
    <message>
        <source>Te&amp;xt in the file</source>
        <translation>ファイル内のテキスト(&amp;X)</translation>
    </message>
    <message>
        <source>Pa&amp;ges</source>
        <translation>ページ(&amp;G)</translation>
    </message>
    <message>
        <source>different</source>
        <translation>異なる値</translation>
    </message>
    <message>
        <source>Which pages of each file; pages are counted from 1</source>
        <translation>各ファイルのどのページか。ページは1から数えます</translation>
    </message>
    <message>
        <source>Get a model…</source>
        <translation>モデルを入手…</translation>
    </message>
    <message>
        <source>Write page numbers and ranges like 1-3,7,10-end</source>
        <translation>ページ番号と範囲は 1-3,7,10-end のように書きます</translation>
    </message>
</context>
<context>
    <name>OrderTab</name>
    <message>
        <source>Blocks of the page in reading order</source>
        <translation>読む順に並べたページのブロック</translation>
    </message>
    <message>
        <source>Alt+Up and Alt+Down move a block</source>
        <translation>Alt+上/下矢印キーでブロックを移動します</translation>
    </message>
    <message>
        <source>Read earlier</source>
        <translation>順番を前へ</translation>
    </message>
    <message>
        <source>Read later</source>
        <translation>順番を後へ</translation>
    </message>
    <message>
        <source>Drag blocks into the order in which they are read.</source>
        <translation>ブロックを読む順にドラッグして並べます。</translation>
    </message>
</context>
<context>
    <name>OrganiserActions</name>
    <message>
        <source>Add files…</source>
        <translation>ファイルを追加…</translation>
    </message>
    <message>
        <source>Put the pages of further pictures and PDFs behind these</source>
        <translation>ほかの画像やPDFのページを後ろに追加します</translation>
    </message>
    <message>
        <source>Turn left</source>
        <translation>左に回転</translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation>右に回転</translation>
    </message>
    <message>
        <source>Move earlier</source>
        <translation>前へ移動</translation>
    </message>
    <message>
        <source>Move later</source>
        <translation>後ろへ移動</translation>
    </message>
    <message>
        <source>Take pages out</source>
        <translation>ページを除く</translation>
    </message>
    <message>
        <source>Leave the chosen pages out of the new document; their files stay as they are</source>
        <translation>選択したページを新しい文書に含めません。元のファイルは変わりません</translation>
    </message>
    <message>
        <source>Start a new document here</source>
        <translation>ここから新しい文書にする</translation>
    </message>
    <message>
        <source>Let a document of its own begin with the chosen page</source>
        <translation>選択したページから別の文書を始めます</translation>
    </message>
    <message>
        <source>Move a line up</source>
        <translation>1行上へ移動</translation>
    </message>
    <message>
        <source>Move a line down</source>
        <translation>1行下へ移動</translation>
    </message>
    <message>
        <source>Move to the left</source>
        <translation>左へ移動</translation>
    </message>
    <message>
        <source>Move to the right</source>
        <translation>右へ移動</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直す</translation>
    </message>
</context>
<context>
    <name>OrganiserDialog</name>
    <message>
        <source>Organise pages</source>
        <translation>ページの整理</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>The new document is called so; several get numbers behind it</source>
        <translation>新しい文書の名前です。複数の場合は後ろに番号が付きます</translation>
    </message>
    <message>
        <source>Remove the source files from the list</source>
        <translation>元のファイルを一覧から外す</translation>
    </message>
    <message>
        <source>What will be made</source>
        <translation>作成される内容</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>停止しています…</translation>
    </message>
    <message>
        <source>No pages yet. Add files, or drop them here.</source>
        <translation>ページがまだありません。ファイルを追加するか、ここにドロップしてください。</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n ページ</numerusform>
        </translation>
    </message>
    <message>
        <source>One document with {}</source>
        <translation>1 件の文書、{}</translation>
    </message>
    <message>
        <source>{documents} with {pages} in all</source>
        <translation>{documents}、合計 {pages}</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n 件の文書</numerusform>
        </translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>ファイルを追加</translation>
    </message>
    <message>
        <source>Pictures and PDFs</source>
        <translation>画像とPDF</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>すべてのファイル</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>{} of {} pages</source>
        <translation>{}/{} ページ</translation>
    </message>
    <message>
        <source>{} of {} files</source>
        <translation>{}/{} ファイル</translation>
    </message>
    <message numerus="yes">
        <source>and %n more file(s)</source>
        <translation>
            <numerusform>ほか %n 個のファイル</numerusform>
        </translation>
    </message>
    <message>
        <source>{} is protected with a password. What is made of it is stored without one.</source>
        <translation>{} はパスワードで保護されています。これから作成されるものはパスワードなしで保存されます。</translation>
    </message>
    <message>
        <source>Stopped; nothing was stored.</source>
        <translation>停止しました。何も保存されていません。</translation>
    </message>
</context>
<context>
    <name>OrganiserModel</name>
    <message>
        <source>Page {}</source>
        <translation>{} ページ</translation>
    </message>
    <message>
        <source>first of document {}</source>
        <translation>文書 {} の先頭</translation>
    </message>
    <message>
        <source>{name}, page {number}</source>
        <translation>{name}、{number} ページ</translation>
    </message>
    <message>
        <source>turned by {}°</source>
        <translation>{}° 回転</translation>
    </message>
</context>
<context>
    <name>OrganiserPresenter</name>
    <message>
        <source>Move pages</source>
        <translation>ページの移動</translation>
    </message>
    <message>
        <source>Turn pages</source>
        <translation>ページの回転</translation>
    </message>
    <message>
        <source>Take pages out</source>
        <translation>ページの除外</translation>
    </message>
    <message>
        <source>Split documents</source>
        <translation>文書の分割</translation>
    </message>
    <message>
        <source>Add pages</source>
        <translation>ページの追加</translation>
    </message>
</context>
<context>
    <name>OtherProgramsPage</name>
    <message>
        <source>Scripts and other programs can have files read by Pagesight, as they would by a service on the internet; only here nothing leaves this computer. While it is on, a port is open that other computers cannot reach, and every program needs a token. Their files appear in the queue, marked API.</source>
        <translation>スクリプトやほかのプログラムは、インターネット上のサービスと同じように、Pagesightにファイルを読み取らせることができます。ただし、何もこのコンピューターの外に出ません。オンの間は、ほかのコンピューターからは届かないポートが開き、どのプログラムにもトークンが必要です。それらのファイルはキューにAPIの印付きで表示されます。</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>例</translation>
    </message>
    <message>
        <source>Switch, port and tokens take effect at once.</source>
        <translation>オン・オフ、ポート、トークンはすぐに反映されます。</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Try it in a terminal</source>
        <translation>ターミナルで試す</translation>
    </message>
    <message>
        <source>Limits and use without a token</source>
        <translation>制限とトークンなしの利用</translation>
    </message>
</context>
<context>
    <name>PageActions</name>
    <message>
        <source>Previous page</source>
        <translation>前のページ</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>次のページ</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>拡大</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>縮小</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>幅に合わせる</translation>
    </message>
    <message>
        <source>Fit page</source>
        <translation>ページ全体</translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation>実際のサイズ</translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation>右に回転</translation>
    </message>
    <message>
        <source>Turn left</source>
        <translation>左に回転</translation>
    </message>
    <message>
        <source>Show sideways pages upright</source>
        <translation>横向きのページを正しい向きで表示</translation>
    </message>
    <message>
        <source>Show boxes</source>
        <translation>枠を表示</translation>
    </message>
    <message>
        <source>Outline blocks</source>
        <translation>ブロックを枠で囲む</translation>
    </message>
    <message>
        <source>Outline lines</source>
        <translation>行を枠で囲む</translation>
    </message>
    <message>
        <source>Outline words</source>
        <translation>単語を枠で囲む</translation>
    </message>
    <message>
        <source>Show confidence</source>
        <translation>信頼度を表示</translation>
    </message>
    <message>
        <source>Show reading order</source>
        <translation>読む順を表示</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Select all text of the page</source>
        <translation>ページのテキストをすべて選択</translation>
    </message>
    <message>
        <source>Choose a region</source>
        <translation>領域を選択</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>ページ</translation>
    </message>
</context>
<context>
    <name>PageCanvas</name>
    <message>
        <source>Line: {confidence}</source>
        <translation>行: {confidence}</translation>
    </message>
    <message>
        <source>Confidence {confidence}</source>
        <translation>信頼度 {confidence}</translation>
    </message>
</context>
<context>
    <name>PageDelegate</name>
    <message>
        <source>Document {}</source>
        <translation>文書 {}</translation>
    </message>
</context>
<context>
    <name>PageEditor</name>
    <message>
        <source>Change elsewhere</source>
        <translation>別の場所での変更</translation>
    </message>
</context>
<context>
    <name>PageGrid</name>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>The pages of the new document, in order; Alt and an arrow moves them</source>
        <translation>新しい文書のページを順に表示します。Altキーと矢印キーで移動します</translation>
    </message>
</context>
<context>
    <name>PageOrganising</name>
    <message>
        <source>Mer&amp;ge into one document…</source>
        <translation>1つの文書に結合(&amp;G)…</translation>
    </message>
    <message>
        <source>Make one document of the chosen files, in the order you want</source>
        <translation>選択したファイルを好きな順で1つの文書にします</translation>
    </message>
    <message>
        <source>Organise pa&amp;ges…</source>
        <translation>ページの整理(&amp;G)…</translation>
    </message>
    <message>
        <source>Put pages into order, turn them, take them out, or split the file</source>
        <translation>ページの並べ替え、回転、除外、ファイルの分割をします</translation>
    </message>
    <message>
        <source>Made: {}</source>
        <translation>作成しました: {}</translation>
    </message>
</context>
<context>
    <name>PageToolbar</name>
    <message>
        <source>Page toolbar</source>
        <translation>ページツールバー</translation>
    </message>
    <message>
        <source>Page number</source>
        <translation>ページ番号</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>ズーム</translation>
    </message>
    <message>
        <source>of {count}</source>
        <translation>/ {count}</translation>
    </message>
    <message>
        <source>What is shown over the page</source>
        <translation>ページに重ねて表示する内容</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Open a document to see its pages here.</source>
        <translation>文書を開くと、ページがここに表示されます。</translation>
    </message>
    <message>
        <source>The file was found: {name}</source>
        <translation>ファイルが見つかりました: {name}</translation>
    </message>
    <message>
        <source>Characters copied: {count}</source>
        <translation>{count} 文字をコピーしました</translation>
    </message>
    <message>
        <source>Copy this block as a picture</source>
        <translation>このブロックを画像としてコピー</translation>
    </message>
    <message>
        <source>mean confidence {confidence}</source>
        <translation>平均信頼度 {confidence}</translation>
    </message>
    <message>
        <source>Page view, no document</source>
        <translation>ページ表示、文書なし</translation>
    </message>
    <message>
        <source>Page {number}, being read</source>
        <translation>{number} ページ、読み取り中</translation>
    </message>
    <message>
        <source>Page {number}, not read yet</source>
        <translation>{number} ページ、未読み取り</translation>
    </message>
    <message>
        <source>Page {number}, lines: {lines}</source>
        <translation>{number} ページ、{lines} 行</translation>
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
        <translation>訳文</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>確認事項</translation>
    </message>
</context>
<context>
    <name>PartTable</name>
    <message>
        <source>Part</source>
        <translation>コンポーネント</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>model</source>
        <translation>モデル</translation>
    </message>
</context>
<context>
    <name>PasswordBar</name>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Password of the file</source>
        <translation>ファイルのパスワード</translation>
    </message>
    <message>
        <source>It is kept in memory until the program ends and is never stored.</source>
        <translation>プログラムが終わるまでメモリに保持され、保存されることはありません。</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>パスワードを表示</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>ロック解除</translation>
    </message>
    <message>
        <source>Open the file with this password</source>
        <translation>このパスワードでファイルを開きます</translation>
    </message>
    <message>
        <source>This password does not open the file. Check upper and lower case.</source>
        <translation>このパスワードではファイルを開けません。大文字と小文字を確認してください。</translation>
    </message>
    <message>
        <source>The file is protected. Type its password to open it; it is not stored.</source>
        <translation>ファイルは保護されています。開くにはパスワードを入力してください。パスワードは保存されません。</translation>
    </message>
</context>
<context>
    <name>PlaceRow</name>
    <message>
        <source>Place of library and models</source>
        <translation>ライブラリとモデルの場所</translation>
    </message>
    <message>
        <source>Choose another place…</source>
        <translation>別の場所を選択…</translation>
    </message>
    <message>
        <source>Do not move</source>
        <translation>移動しない</translation>
    </message>
    <message>
        <source>The variable {} names the place; it cannot be changed here.</source>
        <translation>場所は変数 {} で指定されているため、ここでは変更できません。</translation>
    </message>
    <message>
        <source>At the next start everything is moved to {}. That takes a while on another disk.</source>
        <translation>次回の起動時にすべてを {} に移動します。別のディスクの場合は時間がかかります。</translation>
    </message>
    <message>
        <source>It could not be moved and stays where it is: {}</source>
        <translation>移動できなかったため、元の場所のままです: {}</translation>
    </message>
    <message>
        <source>Folder for library and models</source>
        <translation>ライブラリとモデルのフォルダー</translation>
    </message>
    <message>
        <source>Another place</source>
        <translation>別の場所</translation>
    </message>
    <message>
        <source>Move library and models to {}?</source>
        <translation>ライブラリとモデルを {} に移動しますか?</translation>
    </message>
    <message>
        <source>Moving is done at the next start, before the window opens; the folder must be empty. Without moving, the next start uses what is in that folder or begins anew there, and the old folder stays as it is.</source>
        <translation>移動は次回の起動時、ウィンドウが開く前に行われます。フォルダーは空でなければなりません。移動しない場合、次回の起動からそのフォルダーの内容を使うか、そこに新しく作り始めます。古いフォルダーはそのまま残ります。</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>Use without moving</source>
        <translation>移動せずに使う</translation>
    </message>
    <message>
        <source>The next start uses {}.</source>
        <translation>次回の起動から {} を使います。</translation>
    </message>
</context>
<context>
    <name>PlainTextTab</name>
    <message>
        <source>Text of the page</source>
        <translation>ページのテキスト</translation>
    </message>
    <message>
        <source>No text on this page.</source>
        <translation>このページにテキストはありません。</translation>
    </message>
    <message>
        <source>The machine read: {text}</source>
        <translation>機械の読み取り: {text}</translation>
    </message>
</context>
<context>
    <name>PrivateBanner</name>
    <message>
        <source>Private window: what is read here lives in memory and is gone when it is closed. Only results that you export stay.</source>
        <translation>プライベートウィンドウ: ここで読み取った内容はメモリ上にだけあり、閉じると消えます。残るのはエクスポートした結果だけです。</translation>
    </message>
    <message>
        <source>Leave private mode</source>
        <translation>プライベートモードを終了</translation>
    </message>
</context>
<context>
    <name>PrivateMode</name>
    <message>
        <source>The private window is closed, nothing of it was kept</source>
        <translation>プライベートウィンドウを閉じました。内容は何も残っていません</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>プライベート</translation>
    </message>
</context>
<context>
    <name>QuestionBar</name>
    <message>
        <source>Question about files that hold text</source>
        <translation>テキストを含むファイルについての質問</translation>
    </message>
    <message>
        <source>That text was used. The pictures of the pages can still be read instead.</source>
        <translation>そのテキストを使いました。代わりにページの画像を読み取ることもできます。</translation>
    </message>
    <message>
        <source>Without an answer their text is used as soon as the other files are done.</source>
        <translation>回答がない場合、ほかのファイルが終わりしだい、含まれているテキストを使います。</translation>
    </message>
    <message>
        <source>&amp;Use the text</source>
        <translation>テキストを使う(&amp;U)</translation>
    </message>
    <message>
        <source>Read the &amp;pictures</source>
        <translation>画像を読み取る(&amp;P)</translation>
    </message>
    <message>
        <source>For &amp;all files of this batch</source>
        <translation>今回のすべてのファイル(&amp;A)</translation>
    </message>
    <message>
        <source>Without it you are asked for each file</source>
        <translation>オフの場合はファイルごとに確認します</translation>
    </message>
    <message>
        <source>&amp;Remember</source>
        <translation>記憶する(&amp;R)</translation>
    </message>
    <message>
        <source>Do not ask again; the settings can change it</source>
        <translation>今後は確認しません。設定で変更できます</translation>
    </message>
    <message numerus="yes">
        <source>“{}” and %n more file(s) hold text already.</source>
        <translation>
            <numerusform>「{}」ほか %n 個のファイルには、すでにテキストが含まれています。</numerusform>
        </translation>
    </message>
    <message>
        <source>“{}” holds text already.</source>
        <translation>「{}」には、すでにテキストが含まれています。</translation>
    </message>
    <message>
        <source>Use that text, or read the pictures of the pages?</source>
        <translation>そのテキストを使いますか、それともページの画像を読み取りますか?</translation>
    </message>
    <message>
        <source>The answer is kept in the settings</source>
        <translation>回答を設定に保存しました</translation>
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
        <translation>{} 時間 {} 分</translation>
    </message>
    <message>
        <source>about {} s left</source>
        <translation>残り約 {} 秒</translation>
    </message>
    <message>
        <source>about {} min left</source>
        <translation>残り約 {} 分</translation>
    </message>
    <message>
        <source>about {} h {} min left</source>
        <translation>残り約 {} 時間 {} 分</translation>
    </message>
    <message>
        <source>1 page</source>
        <translation>1 ページ</translation>
    </message>
    <message>
        <source>1 page failed</source>
        <translation>失敗 1 ページ</translation>
    </message>
    <message>
        <source>1 part not by the vision model</source>
        <translation>ビジョンモデル未使用 1 か所</translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>1 ファイル</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>sent by another program</source>
        <translation>別のプログラムが送信</translation>
    </message>
    <message>
        <source>Waiting: holds text already</source>
        <translation>待機中: テキストあり</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>停止中</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>キャンセル済み</translation>
    </message>
    <message>
        <source>Text deleted</source>
        <translation>テキスト削除済み</translation>
    </message>
    <message>
        <source>Its text was deleted from the library. It can be read again.</source>
        <translation>テキストはライブラリから削除されました。もう一度読み取れます。</translation>
    </message>
    <message>
        <source>Read: {}</source>
        <translation>読み取り済み: {}</translation>
    </message>
    <message>
        <source>The percentage is the mean confidence of the reading.</source>
        <translation>パーセントは読み取りの平均信頼度です。</translation>
    </message>
    <message>
        <source>Written: {}</source>
        <translation>書き出し済み: {}</translation>
    </message>
    <message>
        <source>Another reading of this file holds corrections.</source>
        <translation>このファイルの別の読み取りに修正があります。</translation>
    </message>
    <message>
        <source>no text</source>
        <translation>テキストなし</translation>
    </message>
    <message>
        <source>corrected before</source>
        <translation>修正済みあり</translation>
    </message>
    <message>
        <source>written</source>
        <translation>書き出し済み</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>開いています</translation>
    </message>
    <message>
        <source>Making the result</source>
        <translation>結果を作成中</translation>
    </message>
    <message>
        <source>region {} of {}</source>
        <translation>領域 {}/{}</translation>
    </message>
</context>
<context>
    <name>QueueEstimate</name>
    <message>
        <source>Waiting: {}</source>
        <translation>待機中: {}</translation>
    </message>
    <message>
        <source>not looked into yet: {}</source>
        <translation>未確認: {}</translation>
    </message>
    <message>
        <source>about {} s</source>
        <translation>約 {} 秒</translation>
    </message>
    <message>
        <source>about {} min</source>
        <translation>約 {} 分</translation>
    </message>
    <message>
        <source>about {} h {} min</source>
        <translation>約 {} 時間 {} 分</translation>
    </message>
    <message>
        <source>{} a page</source>
        <translation>1ページ {}</translation>
    </message>
    <message>
        <source>no measurement yet</source>
        <translation>未計測</translation>
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
        <translation>ファイル</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
</context>
<context>
    <name>QueueOptions</name>
    <message>
        <source>Fast</source>
        <translation>高速</translation>
    </message>
    <message>
        <source>Vision model</source>
        <translation>ビジョンモデル</translation>
    </message>
    <message>
        <source>not in this version</source>
        <translation>このバージョンにはありません</translation>
    </message>
    <message>
        <source>no model yet</source>
        <translation>モデル未導入</translation>
    </message>
    <message>
        <source>Use it where it is good</source>
        <translation>品質が良ければ使う</translation>
    </message>
    <message>
        <source>Always use it</source>
        <translation>常に使う</translation>
    </message>
    <message>
        <source>Read the picture anew</source>
        <translation>画像を読み取り直す</translation>
    </message>
    <message>
        <source>file text where good</source>
        <translation>品質が良ければファイルのテキスト</translation>
    </message>
    <message>
        <source>Image to text</source>
        <translation>画像をテキストに</translation>
    </message>
    <message>
        <source>PDF to text</source>
        <translation>PDFをテキストに</translation>
    </message>
    <message>
        <source>PDF to Word</source>
        <translation>PDFをWordに</translation>
    </message>
    <message>
        <source>PDF to Markdown</source>
        <translation>PDFをMarkdownに</translation>
    </message>
    <message>
        <source>Searchable PDF</source>
        <translation>検索可能なPDF</translation>
    </message>
    <message>
        <source>Extract tables</source>
        <translation>表を抽出</translation>
    </message>
    <message>
        <source>Handwriting to text</source>
        <translation>手書きをテキストに</translation>
    </message>
    <message>
        <source>Formulas to LaTeX</source>
        <translation>数式をLaTeXに</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>翻訳</translation>
    </message>
    <message>
        <source>Receipt to JSON</source>
        <translation>レシートをJSONに</translation>
    </message>
    <message>
        <source>Invoice to JSON</source>
        <translation>請求書をJSONに</translation>
    </message>
    <message>
        <source>Business card to JSON</source>
        <translation>名刺をJSONに</translation>
    </message>
    <message>
        <source>Screenshot to text</source>
        <translation>スクリーンショットをテキストに</translation>
    </message>
    <message>
        <source>Summarize</source>
        <translation>要約</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>picture anew</source>
        <translation>画像から読み直し</translation>
    </message>
    <message>
        <source>own text</source>
        <translation>元のテキスト</translation>
    </message>
    <message>
        <source>p. {}</source>
        <translation>ページ {}</translation>
    </message>
    <message>
        <source>all</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Tier: {}</source>
        <translation>エンジン: {}</translation>
    </message>
    <message>
        <source>Language: {}</source>
        <translation>言語: {}</translation>
    </message>
    <message>
        <source>Text in the file: {}</source>
        <translation>ファイル内のテキスト: {}</translation>
    </message>
    <message>
        <source>Pages: {}</source>
        <translation>ページ: {}</translation>
    </message>
    <message>
        <source>Tool: {}</source>
        <translation>ツール: {}</translation>
    </message>
</context>
<context>
    <name>QueuePanel</name>
    <message>
        <source>Files done</source>
        <translation>完了したファイル</translation>
    </message>
    <message>
        <source>Nothing was added: the pages cannot be understood</source>
        <translation>何も追加されませんでした: ページの指定が正しくありません</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>一時停止(&amp;P)</translation>
    </message>
    <message>
        <source>From the pages that this computer has read so far</source>
        <translation>このコンピューターがこれまでに読み取ったページから算出</translation>
    </message>
    <message>
        <source>Finish the pages in work and begin no further ones</source>
        <translation>処理中のページを終え、次のページは始めません</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>Stop the chosen files; without a choice, all of them</source>
        <translation>選択したファイルを停止します。選択がなければすべて停止します</translation>
    </message>
    <message>
        <source>&amp;Retry failed</source>
        <translation>失敗分を再試行(&amp;R)</translation>
    </message>
    <message>
        <source>Read failed and cancelled files again: the chosen ones, else all</source>
        <translation>失敗またはキャンセルしたファイルを読み取り直します。選択がなければすべて対象です</translation>
    </message>
    <message>
        <source>Enter pass&amp;word…</source>
        <translation>パスワードを入力(&amp;W)…</translation>
    </message>
    <message>
        <source>Open the protected file that is chosen</source>
        <translation>選択した保護されたファイルを開きます</translation>
    </message>
    <message>
        <source>Re&amp;move from list</source>
        <translation>一覧から外す(&amp;M)</translation>
    </message>
    <message>
        <source>Take the chosen files off the list; files and results stay</source>
        <translation>選択したファイルを一覧から外します。ファイルと結果は残ります</translation>
    </message>
    <message>
        <source>Remove &amp;finished</source>
        <translation>完了分を外す(&amp;F)</translation>
    </message>
    <message>
        <source>Take all files that were read off the list; results stay in the library</source>
        <translation>読み取りの終わったファイルをすべて一覧から外します。結果はライブラリに残ります</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>上へ移動(&amp;U)</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>下へ移動(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Options…</source>
        <translation>オプション(&amp;O)…</translation>
    </message>
    <message>
        <source>Show and change how the chosen files are read</source>
        <translation>選択したファイルの読み取り方を確認・変更します</translation>
    </message>
    <message>
        <source>Read selection with these options</source>
        <translation>このオプションで選択分を読み取る</translation>
    </message>
    <message>
        <source>Use the options above for the chosen files; what was read so already is not read twice</source>
        <translation>上のオプションを選択したファイルに使います。同じオプションで読み取ったものは再度読み取りません</translation>
    </message>
    <message>
        <source>Undo re&amp;move</source>
        <translation>外す操作を元に戻す(&amp;M)</translation>
    </message>
    <message>
        <source>Bring back the files that were taken off the list last</source>
        <translation>最後に一覧から外したファイルを戻します</translation>
    </message>
    <message>
        <source>Use these options for the selection</source>
        <translation>このオプションを選択分に使う</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) taken off the list.</source>
        <translation>
            <numerusform>%n 個のファイルを一覧から外しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>オプション</translation>
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
        <translation>失敗 {} 件</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>再開(&amp;R)</translation>
    </message>
</context>
<context>
    <name>QueuePresenter</name>
    <message>
        <source>No picture or PDF lies there</source>
        <translation>そこに画像もPDFもありません</translation>
    </message>
    <message>
        <source>Files that are waiting already were not added again</source>
        <translation>すでに待機中のファイルは追加されませんでした</translation>
    </message>
    <message>
        <source>Added: {}</source>
        <translation>追加しました: {}</translation>
    </message>
</context>
<context>
    <name>ReadingBar</name>
    <message>
        <source>Show all that the machine read here</source>
        <translation>ここで機械が読み取った内容をすべて表示</translation>
    </message>
    <message>
        <source>Restore block</source>
        <translation>ブロックを元に戻す</translation>
    </message>
    <message>
        <source>Restore page</source>
        <translation>ページを元に戻す</translation>
    </message>
    <message>
        <source>This page was changed by a person.</source>
        <translation>このページは人の手で変更されています。</translation>
    </message>
    <message>
        <source>The machine read: {text}</source>
        <translation>機械の読み取り: {text}</translation>
    </message>
</context>
<context>
    <name>RecoveryDialog</name>
    <message>
        <source>Unfinished reading</source>
        <translation>未完了の読み取り</translation>
    </message>
    <message>
        <source>Some files were not finished</source>
        <translation>完了していないファイルがあります</translation>
    </message>
    <message>
        <source>The program ended while they were read or waited. Finished pages are kept and are not read again.</source>
        <translation>読み取り中または待機中にプログラムが終了しました。完了したページは保存されており、再度読み取ることはありません。</translation>
    </message>
    <message>
        <source>Unfinished files</source>
        <translation>未完了のファイル</translation>
    </message>
    <message>
        <source>Go on reading</source>
        <translation>読み取りを再開</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>削除…</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>後で</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message numerus="yes">
        <source>Delete what was read of %n file(s)?</source>
        <translation>
            <numerusform>%n 個のファイルの読み取り結果を削除しますか?</numerusform>
        </translation>
    </message>
    <message>
        <source>The files themselves stay.</source>
        <translation>ファイル自体は残ります。</translation>
    </message>
</context>
<context>
    <name>RegionTool</name>
    <message>
        <source>Copy text</source>
        <translation>テキストをコピー</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>画像をコピー</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>画像を保存…</translation>
    </message>
    <message>
        <source>Characters copied: {count}</source>
        <translation>{count} 文字をコピーしました</translation>
    </message>
    <message>
        <source>Save the region as a picture</source>
        <translation>領域を画像として保存</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG画像 (*.png)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>{width} × {height} pixels</source>
        <translation>{width} × {height} ピクセル</translation>
    </message>
    <message>
        <source>Picture copied: {size}</source>
        <translation>画像をコピーしました: {size}</translation>
    </message>
    <message>
        <source>Picture saved: {name}</source>
        <translation>画像を保存しました: {name}</translation>
    </message>
</context>
<context>
    <name>RereadDialog</name>
    <message>
        <source>Read the page again</source>
        <translation>ページを読み取り直す</translation>
    </message>
    <message>
        <source>Read the area</source>
        <translation>範囲を読み取る</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>エンジン</translation>
    </message>
    <message>
        <source>{name} ({reason})</source>
        <translation>{name}（{reason}）</translation>
    </message>
    <message>
        <source>&amp;Handwriting</source>
        <translation>手書き(&amp;H)</translation>
    </message>
    <message>
        <source>Tells the vision model that the text is written by hand</source>
        <translation>テキストが手書きであることをビジョンモデルに伝えます</translation>
    </message>
    <message>
        <source>Text in the file</source>
        <translation>ファイル内のテキスト</translation>
    </message>
    <message>
        <source>Nothing is changed before you have compared the new reading with the text as it is now.</source>
        <translation>新しい読み取り結果と現在のテキストを比べるまで、何も変更されません。</translation>
    </message>
    <message>
        <source>&amp;Tier</source>
        <translation>エンジン(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>言語(&amp;L)</translation>
    </message>
    <message>
        <source>Te&amp;xt in the file</source>
        <translation>ファイル内のテキスト(&amp;X)</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>読み取り中…</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>読み取り</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>読み取る</translation>
    </message>
    <message>
        <source>Other options</source>
        <translation>ほかのオプション</translation>
    </message>
    <message>
        <source>Take new</source>
        <translation>新しい方を使う</translation>
    </message>
    <message>
        <source>Keep old</source>
        <translation>元のまま残す</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) differ; what goes is struck through, what comes is underlined.</source>
        <translation>
            <numerusform>%n か所が異なります。消える部分には取り消し線、加わる部分には下線が付いています。</numerusform>
        </translation>
    </message>
    <message>
        <source>The new reading says the same.</source>
        <translation>新しい読み取り結果は同じ内容です。</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) that you removed before stay removed.</source>
        <translation>
            <numerusform>以前に削除した %n 行は削除されたままです。</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading part {number} of {total}</source>
        <translation>{total} か所中 {number} か所目を読み取り中</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>停止しています…</translation>
    </message>
</context>
<context>
    <name>ResultModel</name>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>written</source>
        <translation>書き込み済み</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
</context>
<context>
    <name>ResultsPlace</name>
    <message>
        <source>Place of the results</source>
        <translation>結果の場所</translation>
    </message>
    <message>
        <source>Beside each file</source>
        <translation>各ファイルと同じ場所</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>別のフォルダー…</translation>
    </message>
    <message>
        <source>Folder of the results</source>
        <translation>結果のフォルダー</translation>
    </message>
</context>
<context>
    <name>ScreenCapture</name>
    <message>
        <source>This desktop lets no program take pictures of the screen. Take one with the desktop&apos;s own tool (often the Print key), then paste it here.</source>
        <translation>このデスクトップではプログラムが画面を取り込めません。デスクトップ付属のツール（多くはPrintキー）で撮影し、ここに貼り付けてください。</translation>
    </message>
</context>
<context>
    <name>ServerBox</name>
    <message>
        <source>Address of the server</source>
        <translation>サーバーのアドレス</translation>
    </message>
    <message>
        <source>Off: no port is open.</source>
        <translation>オフ: ポートは開いていません。</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>開始しています…</translation>
    </message>
    <message>
        <source>On: programs on this computer get answers at this address.</source>
        <translation>オン: このコンピューター上のプログラムはこのアドレスで応答を受け取れます。</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>停止しています…</translation>
    </message>
    <message>
        <source>It could not start.</source>
        <translation>開始できませんでした。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>配色</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字サイズ</translation>
    </message>
    <message>
        <source>Pages read at the same time</source>
        <translation>同時に読み取るページ数</translation>
    </message>
    <message>
        <source>PDFs that hold text</source>
        <translation>テキストを含むPDF</translation>
    </message>
    <message>
        <source>Layout of pages</source>
        <translation>ページのレイアウト</translation>
    </message>
    <message>
        <source>Mend photographed and bent pages</source>
        <translation>撮影したページや曲がったページを補正する</translation>
    </message>
    <message>
        <source>Read clear print quickly first</source>
        <translation>鮮明な印刷はまず高速に読む</translation>
    </message>
    <message>
        <source>Give a page up after</source>
        <translation>ページを中止するまでの時間</translation>
    </message>
    <message>
        <source>Words are doubtful below</source>
        <translation>要確認とする信頼度のしきい値</translation>
    </message>
    <message>
        <source>Name of exported files</source>
        <translation>エクスポートするファイルの名前</translation>
    </message>
    <message>
        <source>Largest picture</source>
        <translation>画像の最大画素数</translation>
    </message>
    <message>
        <source>Longest side of a picture</source>
        <translation>画像の長辺の最大値</translation>
    </message>
    <message>
        <source>Most pages of a file</source>
        <translation>ファイルの最大ページ数</translation>
    </message>
    <message>
        <source>Most memory of a reading process</source>
        <translation>読み取りプロセスの最大メモリ</translation>
    </message>
    <message>
        <source>Renew a reading process at</source>
        <translation>読み取りプロセスを更新するメモリ量</translation>
    </message>
    <message>
        <source>Renew a reading process after</source>
        <translation>読み取りプロセスを更新するページ数</translation>
    </message>
    <message>
        <source>End an idle reading process after</source>
        <translation>アイドル状態の読み取りプロセスを終了するまで</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>ダウンロード</translation>
    </message>
    <message>
        <source>Model that chats</source>
        <translation>チャット用のモデル</translation>
    </message>
    <message>
        <source>Model that reads pictures</source>
        <translation>画像を読み取るモデル</translation>
    </message>
    <message>
        <source>Give a region up after</source>
        <translation>領域を中止するまでの時間</translation>
    </message>
    <message>
        <source>Time for a second look</source>
        <translation>見直しの時間</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>コンテキスト</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>スレッド数</translation>
    </message>
    <message>
        <source>Memory of what was read</source>
        <translation>読み込んだ内容の保持</translation>
    </message>
    <message>
        <source>Layers on the graphics processor</source>
        <translation>グラフィックプロセッサで処理する層</translation>
    </message>
    <message>
        <source>Free the memory after</source>
        <translation>メモリを解放するまでの時間</translation>
    </message>
    <message>
        <source>Notice on the desktop</source>
        <translation>デスクトップ通知</translation>
    </message>
    <message>
        <source>Keep documents for</source>
        <translation>文書の保存期間</translation>
    </message>
    <message>
        <source>Serve other programs</source>
        <translation>ほかのプログラムからの利用を受け付ける</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>ポート</translation>
    </message>
    <message>
        <source>Wait for short files</source>
        <translation>短いファイルを待つ時間</translation>
    </message>
    <message>
        <source>Largest file</source>
        <translation>ファイルの最大サイズ</translation>
    </message>
    <message>
        <source>Most jobs that wait</source>
        <translation>待機できるジョブの最大数</translation>
    </message>
    <message>
        <source>Read files without a token</source>
        <translation>トークンなしでファイルを読み取る</translation>
    </message>
    <message>
        <source>Pages a day without a token</source>
        <translation>トークンなしの1日のページ数</translation>
    </message>
    <message>
        <source>Keep results for</source>
        <translation>結果の保存期間</translation>
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
        <translation> 日</translation>
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
        <translation> px</translation>
    </message>
    <message>
        <source> tokens</source>
        <translation> トークン</translation>
    </message>
    <message>
        <source> min</source>
        <translation> 分</translation>
    </message>
    <message>
        <source> pages</source>
        <translation> ページ</translation>
    </message>
    <message>
        <source> megapixels</source>
        <translation> メガピクセル</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>as the model says</source>
        <translation>モデルの指定どおり</translation>
    </message>
    <message>
        <source>as the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>always</source>
        <translation>常に</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>確認する</translation>
    </message>
    <message>
        <source>Use their text</source>
        <translation>含まれるテキストを使う</translation>
    </message>
    <message>
        <source>Read the pictures</source>
        <translation>画像を読み取る</translation>
    </message>
    <message>
        <source>By geometry</source>
        <translation>幾何学的に判定</translation>
    </message>
    <message>
        <source>With a layout model</source>
        <translation>レイアウトモデルを使う</translation>
    </message>
    <message>
        <source>With a model where installed</source>
        <translation>インストール済みならモデルを使う</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>正確</translation>
    </message>
    <message>
        <source>Half the memory</source>
        <translation>メモリ半分</translation>
    </message>
    <message>
        <source>Ask before each</source>
        <translation>毎回確認する</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>許可しない</translation>
    </message>
    <message>
        <source>Without asking</source>
        <translation>確認せずに行う</translation>
    </message>
    <message>
        <source>Pages read at the same time, one process each; 0 chooses from the processor&apos;s cores and the free memory</source>
        <translation>同時に読み取るページ数（1ページにつき1プロセス）。0はプロセッサのコア数と空きメモリから自動で決めます</translation>
    </message>
    <message>
        <source>When models may be downloaded: ask, never, allow</source>
        <translation>モデルのダウンロードの可否: 毎回確認する、許可しない、確認せずに行う</translation>
    </message>
    <message>
        <source>Largest picture that is opened, millions of pixels</source>
        <translation>開く画像の最大画素数（百万画素単位）</translation>
    </message>
    <message>
        <source>Longest side of a picture that is opened, pixels</source>
        <translation>開く画像の長辺の最大値（ピクセル）</translation>
    </message>
    <message>
        <source>Most pages of a file that are read</source>
        <translation>1つのファイルで読み取る最大ページ数</translation>
    </message>
    <message>
        <source>Seconds without progress after which a page is given up</source>
        <translation>処理が進まないページを中止するまでの秒数</translation>
    </message>
    <message>
        <source>Memory at which a reading process is replaced after its page, megabytes</source>
        <translation>読み取りプロセスのメモリがこの値に達すると、そのページの後で新しいプロセスに替えます（MB）</translation>
    </message>
    <message>
        <source>Memory at which a reading process is ended at once, megabytes</source>
        <translation>読み取りプロセスのメモリがこの値に達すると、ただちに終了します（MB）</translation>
    </message>
    <message>
        <source>Pages after which a reading process is replaced</source>
        <translation>読み取りプロセスを新しいものに替えるまでのページ数</translation>
    </message>
    <message>
        <source>Seconds after which a reading process without work ends</source>
        <translation>仕事のない読み取りプロセスを終了するまでの秒数</translation>
    </message>
    <message>
        <source>Language of the text in files that are added, until the queue&apos;s options say otherwise</source>
        <translation>追加するファイルのテキストの言語（キューのオプションで別に指定するまで）</translation>
    </message>
    <message>
        <source>What the window does with PDFs that hold text already: ask, keep uses that text, force reads the pictures</source>
        <translation>すでにテキストを含むPDFの扱い: 確認する、含まれるテキストを使う、画像を読み取る</translation>
    </message>
    <message>
        <source>What finds titles, captions and figures on pages read from pictures: geometric, model needs a layout model, auto uses one where it is installed</source>
        <translation>画像から読み取ったページの見出し、キャプション、図を見つける方法: 幾何学的に判定する、レイアウトモデルを使う（インストールが必要）、インストール済みの場合だけモデルを使う</translation>
    </message>
    <message>
        <source>Whether photographed, bent, unevenly lit and see-through pages are mended where that helps reading</source>
        <translation>撮影されたページ、曲がったページ、明るさにむらのあるページ、裏写りのあるページを、読み取りに役立つ場合に補正するかどうか</translation>
    </message>
    <message>
        <source>Whether print in Latin letters is read by a quick reader first, and by the usual one where that one is unsure</source>
        <translation>ラテン文字の印刷をまず高速な認識器で読み、確信の低い箇所だけを通常の認識器で読み直すかどうか</translation>
    </message>
    <message>
        <source>Confidence below which a word counts as doubtful, percent</source>
        <translation>この信頼度（パーセント）を下回る単語を要確認とします</translation>
    </message>
    <message>
        <source>Name of the written files, without ending</source>
        <translation>書き込むファイルの名前（拡張子なし）</translation>
    </message>
    <message>
        <source>Language of the window: system, or its code</source>
        <translation>ウィンドウの言語: システムに合わせるか、特定の言語</translation>
    </message>
    <message>
        <source>Colours of the window: system, light, dark</source>
        <translation>ウィンドウの配色: システムに合わせる、ライト、ダーク</translation>
    </message>
    <message>
        <source>Size of the window&apos;s text, points; 0 takes the system&apos;s</source>
        <translation>ウィンドウの文字サイズ（ポイント）。0はシステムの設定を使います</translation>
    </message>
    <message>
        <source>Tell on the desktop when all files are read and another window is in front</source>
        <translation>すべてのファイルを読み取り終えたとき、別のウィンドウが手前にあればデスクトップに通知します</translation>
    </message>
    <message>
        <source>Days after which documents that were not used are deleted from the library; 0 keeps them</source>
        <translation>使われていない文書をライブラリから削除するまでの日数。0は削除しません</translation>
    </message>
    <message>
        <source>Model that answers questions: its name, or auto for the best that is installed</source>
        <translation>質問に答えるモデル: モデル名、またはインストール済みの最適なものを使う auto</translation>
    </message>
    <message>
        <source>Model that reads pictures of pages: its name, or auto for the best that is installed</source>
        <translation>ページの画像を読み取るモデル: モデル名、またはインストール済みの最適なものを使う auto</translation>
    </message>
    <message>
        <source>Seconds a vision model may take for one region of a page before the first reading of it stands</source>
        <translation>ビジョンモデルがページの1つの領域に使える秒数。超えると最初の読み取り結果を残します</translation>
    </message>
    <message>
        <source>Minutes that the second look at doubtful parts of a document may take</source>
        <translation>文書の要確認の箇所の見直しに使える分数</translation>
    </message>
    <message>
        <source>Tokens (pieces of words) that a language model keeps in mind, question, document and answer together; 0 takes what its entry says. More needs more memory</source>
        <translation>言語モデルが保持するトークン（単語の断片）の数。質問、文書、回答の合計です。0はモデルの登録値を使います。多いほどメモリが必要です</translation>
    </message>
    <message>
        <source>Threads a language model computes with; 0 takes the cores that are free</source>
        <translation>言語モデルが計算に使うスレッド数。0は空いているコアを使います</translation>
    </message>
    <message>
        <source>How a language model keeps what it has read: f16, or q8_0, which takes half the memory</source>
        <translation>言語モデルが読み込んだ内容の保持方法: f16、またはメモリが半分で済む q8_0</translation>
    </message>
    <message>
        <source>Layers of a language model computed by a graphics processor, where llama.cpp was built for one; -1 for all</source>
        <translation>グラフィックプロセッサで計算する言語モデルの層の数（llama.cppが対応している場合）。-1はすべて</translation>
    </message>
    <message>
        <source>Seconds after which a language model that nobody asks leaves the memory</source>
        <translation>質問がない言語モデルをメモリから解放するまでの秒数</translation>
    </message>
    <message>
        <source>Whether the window serves the HTTP API on this machine while it is open</source>
        <translation>ウィンドウを開いている間、このコンピューターでHTTP APIを提供するかどうか</translation>
    </message>
    <message>
        <source>Port of the HTTP API</source>
        <translation>HTTP APIのポート</translation>
    </message>
    <message>
        <source>Seconds that the HTTP API waits for files of up to five pages before it answers that the job is under way</source>
        <translation>HTTP APIが5ページ以内のファイルを待つ秒数。過ぎると、ジョブは処理中と応答します</translation>
    </message>
    <message>
        <source>Largest file that the HTTP API takes, megabytes</source>
        <translation>HTTP APIが受け付ける最大のファイルサイズ（MB）</translation>
    </message>
    <message>
        <source>Most jobs of the HTTP API that wait; further ones are refused</source>
        <translation>待機できるHTTP APIのジョブの最大数。超えた分は拒否します</translation>
    </message>
    <message>
        <source>Whether the HTTP API reads files without a token; questions always need one</source>
        <translation>HTTP APIがトークンなしでファイルを読み取るかどうか。質問には常にトークンが必要です</translation>
    </message>
    <message>
        <source>Pages that one address may have read a day without a token</source>
        <translation>1つのアドレスがトークンなしで1日に読み取れるページ数</translation>
    </message>
    <message>
        <source>Days after which results of the HTTP API are deleted; 0 keeps them</source>
        <translation>HTTP APIの結果を削除するまでの日数。0は削除しません</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>設定のページ</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>読み取り</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Chat and vision</source>
        <translation>チャットと画像認識</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>ショートカット</translation>
    </message>
    <message>
        <source>Storage and privacy</source>
        <translation>保存とプライバシー</translation>
    </message>
    <message>
        <source>Other programs</source>
        <translation>ほかのプログラム</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>制限</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Restore defaults</source>
        <translation>既定値に戻す</translation>
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
        <translation>場所</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
</context>
<context>
    <name>ShortcutsPage</name>
    <message>
        <source>Search actions and keys</source>
        <translation>操作とキーを検索</translation>
    </message>
    <message>
        <source>Keys of the chosen action</source>
        <translation>選択した操作のキー</translation>
    </message>
    <message>
        <source>Press the new keys</source>
        <translation>新しいキーを押してください</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>リセット</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>すべてリセット</translation>
    </message>
    <message>
        <source>Changes hold at once. Keys that were changed are bold.</source>
        <translation>変更はすぐに有効になります。変更されたキーは太字で表示されます。</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>操作とそのキー</translation>
    </message>
    <message>
        <source>{} belongs to “{}” already.</source>
        <translation>{} はすでに「{}」で使われています。</translation>
    </message>
    <message>
        <source>Use it here instead</source>
        <translation>ここで使う</translation>
    </message>
</context>
<context>
    <name>SourceTrouble</name>
    <message>
        <source>Where is the file now?</source>
        <translation>ファイルは今どこにありますか?</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Drop pictures and PDFs here</source>
        <translation>ここに画像やPDFをドロップ</translation>
    </message>
    <message>
        <source>They are read on this computer and nothing is sent anywhere. You can also open files or folders, or paste a picture.</source>
        <translation>このコンピューター上で読み取り、どこにも送信しません。ファイルやフォルダーを開いたり、画像を貼り付けたりすることもできます。</translation>
    </message>
    <message>
        <source>It was stopped before the first page was read.</source>
        <translation>最初のページを読み取る前に停止されました。</translation>
    </message>
    <message>
        <source>It is about to be read.</source>
        <translation>まもなく読み取ります。</translation>
    </message>
    <message>
        <source>It waits for the files before it.</source>
        <translation>前のファイルが終わるのを待っています。</translation>
    </message>
    <message>
        <source>Another program has sent it. Its text can be seen when it has been read.</source>
        <translation>別のプログラムが送信しました。読み取りが終わるとテキストを表示できます。</translation>
    </message>
    <message>
        <source>It is being opened.</source>
        <translation>開いています。</translation>
    </message>
</context>
<context>
    <name>StateChip</name>
    <message>
        <source>Being read</source>
        <translation>読み取り中</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>未読み取り</translation>
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
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>Page {}</source>
        <translation>{} ページ</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>読み取れませんでした</translation>
    </message>
    <message>
        <source>no text</source>
        <translation>テキストなし</translation>
    </message>
    <message>
        <source>confidence {}</source>
        <translation>信頼度 {}</translation>
    </message>
</context>
<context>
    <name>StoragePage</name>
    <message>
        <source>Everything stays on this machine. Documents are never sent anywhere; the network is used only to get models, as you allow it under Models, and to look for a newer version when you ask for it. Your source files are never changed, only referred to.</source>
        <translation>すべてこのコンピューターに残ります。文書がどこかに送信されることはありません。ネットワークを使うのは、「モデル」で許可した範囲でモデルを入手するときと、求めに応じて新しいバージョンを確認するときだけです。元のファイルは参照するだけで、変更しません。</translation>
    </message>
    <message>
        <source>Delete everything that was read…</source>
        <translation>読み取った内容をすべて削除…</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>ライブラリ</translation>
    </message>
    <message>
        <source>The text and boxes of every document read and what you corrected, its name, place and fingerprint; the files that wait to be read.</source>
        <translation>読み取った各文書のテキスト、枠、修正内容と、その名前、場所、フィンガープリント。読み取り待ちのファイル。</translation>
    </message>
    <message>
        <source>Stored files</source>
        <translation>保存されたファイル</translation>
    </message>
    <message>
        <source>Pictures that were pasted or taken of the screen, and documents composed of pages.</source>
        <translation>貼り付けた画像、画面から取り込んだ画像、ページから組み立てた文書。</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Files of the networks that read; nothing about your documents.</source>
        <translation>読み取りに使うネットワークのファイル。文書に関する情報は含みません。</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>These settings and the last choices of an export.</source>
        <translation>これらの設定と、前回のエクスポートの選択内容。</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>What the program did and errors, with file names, without any text.</source>
        <translation>プログラムの動作とエラー。ファイル名を含み、テキストは含みません。</translation>
    </message>
    <message>
        <source>Place of {}</source>
        <translation>{}の場所</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <source>Open the folder of {}</source>
        <translation>{}のフォルダーを開く</translation>
    </message>
    <message>
        <source>Nothing has been kept there yet.</source>
        <translation>まだ何も保存されていません。</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>すべて削除</translation>
    </message>
    <message>
        <source>Delete all documents, what was read and corrected, pasted and composed files, and the logs?</source>
        <translation>すべての文書、読み取りと修正の内容、貼り付けたファイルと組み立てたファイル、ログを削除しますか?</translation>
    </message>
    <message>
        <source>This cannot be undone. Source files, exported files, models and settings stay.</source>
        <translation>この操作は元に戻せません。元のファイル、エクスポートしたファイル、モデル、設定は残ります。</translation>
    </message>
    <message>
        <source>Everything that was read has been deleted.</source>
        <translation>読み取った内容をすべて削除しました。</translation>
    </message>
</context>
<context>
    <name>Surroundings</name>
    <message>
        <source>Window</source>
        <translation>ウィンドウ</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>キュー</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>チャット</translation>
    </message>
</context>
<context>
    <name>TableModel</name>
    <message>
        <source>The machine read: {text}</source>
        <translation>機械の読み取り: {text}</translation>
    </message>
</context>
<context>
    <name>TablesTab</name>
    <message>
        <source>Table of the page</source>
        <translation>ページの表</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>表をコピー</translation>
    </message>
    <message>
        <source>Copy the whole table, cells apart by tabs</source>
        <translation>表全体をコピーします（セルはタブ区切り）</translation>
    </message>
    <message>
        <source>Cells of the table</source>
        <translation>表のセル</translation>
    </message>
    <message>
        <source>Copy cells</source>
        <translation>セルをコピー</translation>
    </message>
    <message>
        <source>No table was found on this page.</source>
        <translation>このページに表は見つかりませんでした。</translation>
    </message>
    <message>
        <source>Table {number} of {count}</source>
        <translation>表 {number}/{count}</translation>
    </message>
</context>
<context>
    <name>TargetLanguageDialog</name>
    <message>
        <source>Translate</source>
        <translation>翻訳</translation>
    </message>
    <message>
        <source>Translate into</source>
        <translation>翻訳先の言語</translation>
    </message>
    <message>
        <source>Also use a model not made for translating</source>
        <translation>翻訳用ではないモデルも使う</translation>
    </message>
    <message>
        <source>Block by block; what could not be kept stays untranslated and is marked.</source>
        <translation>ブロックごとに翻訳します。内容を保てなかったブロックは未翻訳のまま残し、印を付けます。</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>ファイルを選択…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>TargetLanguageField</name>
    <message>
        <source>Translate into</source>
        <translation>翻訳先の言語</translation>
    </message>
</context>
<context>
    <name>TextPanel</name>
    <message>
        <source>Content of the page</source>
        <translation>ページの内容</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>順序</translation>
    </message>
    <message>
        <source>Copy everything of this tab</source>
        <translation>このタブの内容をすべてコピー</translation>
    </message>
    <message>
        <source>Edit cell</source>
        <translation>セルを編集</translation>
    </message>
    <message>
        <source>Move block</source>
        <translation>ブロックを移動</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>すべて選択</translation>
    </message>
    <message>
        <source>Characters copied: {count}</source>
        <translation>{count} 文字をコピーしました</translation>
    </message>
    <message>
        <source>Tables ({count})</source>
        <translation>表 ({count})</translation>
    </message>
    <message>
        <source>This page has not been read yet.</source>
        <translation>このページはまだ読み取られていません。</translation>
    </message>
    <message>
        <source>The text of the open page is shown here.</source>
        <translation>開いているページのテキストがここに表示されます。</translation>
    </message>
</context>
<context>
    <name>ThumbnailModel</name>
    <message>
        <source>Page {number}, {state}</source>
        <translation>{number} ページ、{state}</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>could not be read: {reason}</source>
        <translation>読み取れませんでした: {reason}</translation>
    </message>
    <message>
        <source>read, no text</source>
        <translation>読み取り済み、テキストなし</translation>
    </message>
    <message>
        <source>read, mean confidence {confidence}</source>
        <translation>読み取り済み、平均信頼度 {confidence}</translation>
    </message>
    <message>
        <source>being read</source>
        <translation>読み取り中</translation>
    </message>
</context>
<context>
    <name>ThumbnailPanel</name>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>The pages of the document and how far each of them is</source>
        <translation>文書のページとそれぞれの進み具合</translation>
    </message>
    <message>
        <source>The pages of the open document are listed here.</source>
        <translation>開いている文書のページがここに一覧表示されます。</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
</context>
<context>
    <name>TokenDialog</name>
    <message>
        <source>New token</source>
        <translation>新しいトークン</translation>
    </message>
    <message>
        <source>Limits of the token</source>
        <translation>トークンの制限</translation>
    </message>
    <message>
        <source>What it is for, such as “invoices script”</source>
        <translation>用途（例:「請求書スクリプト」）</translation>
    </message>
    <message>
        <source>any number</source>
        <translation>無制限</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Pages a month</source>
        <translation>1か月のページ数</translation>
    </message>
    <message>
        <source>Pages a file</source>
        <translation>1ファイルのページ数</translation>
    </message>
    <message>
        <source>Charge for a page, tier Fast</source>
        <translation>1ページの消費数（高速エンジン）</translation>
    </message>
    <message>
        <source>Charge for a page, tier Vision model</source>
        <translation>1ページの消費数（ビジョンモデルエンジン）</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>優先度</translation>
    </message>
    <message>
        <source>Charges count against the pages of the month. Jobs of a token with a higher priority begin first. A program that has used its pages up is told so and gets nothing.</source>
        <translation>消費数は月のページ数から差し引かれます。優先度の高いトークンのジョブから始まります。ページ数を使い切ったプログラムにはその旨が伝えられ、結果は返りません。</translation>
    </message>
    <message>
        <source>Make the token</source>
        <translation>トークンを作成</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>TokenTable</name>
    <message>
        <source>Token</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Begins with</source>
        <translation>先頭の文字</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>作成日</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>最終使用</translation>
    </message>
    <message>
        <source>Pages this month</source>
        <translation>今月のページ数</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{}/{}</translation>
    </message>
    <message>
        <source>never</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>取り消し済み</translation>
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
        <translation>トークンはまだありません。ほかに影響せずに取り消せるよう、プログラムごとに作成してください。</translation>
    </message>
    <message>
        <source>New token…</source>
        <translation>新しいトークン…</translation>
    </message>
    <message>
        <source>Limits…</source>
        <translation>制限…</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>取り消す…</translation>
    </message>
    <message>
        <source>The new token</source>
        <translation>新しいトークン</translation>
    </message>
    <message>
        <source>I have copied it</source>
        <translation>コピー済み</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>This is the token “{}”. Copy it now: it is shown only this once, and only a hash of it is kept.</source>
        <translation>これがトークン「{}」です。今すぐコピーしてください。表示は今回だけで、保存されるのはハッシュだけです。</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>取り消す</translation>
    </message>
    <message>
        <source>Revoke the token “{}”?</source>
        <translation>トークン「{}」を取り消しますか?</translation>
    </message>
    <message>
        <source>Programs that use it are refused from now on. It cannot be put into use again; its results stay.</source>
        <translation>このトークンを使うプログラムは今後拒否されます。再び使えるようにはできません。結果は残ります。</translation>
    </message>
</context>
<context>
    <name>ToolCard</name>
    <message>
        <source>Makes: {}</source>
        <translation>作成: {}</translation>
    </message>
</context>
<context>
    <name>ToolDialog</name>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>名前を付けて保存…</translation>
    </message>
</context>
<context>
    <name>ToolGallery</name>
    <message>
        <source>Text from pictures and PDFs</source>
        <translation>画像とPDFのテキスト</translation>
    </message>
    <message>
        <source>Documents to work with</source>
        <translation>作業に使う文書</translation>
    </message>
    <message>
        <source>Tables and values</source>
        <translation>表と値</translation>
    </message>
    <message>
        <source>Other words</source>
        <translation>別の言葉で</translation>
    </message>
    <message>
        <source>Reads pictures and photos and writes plain text.</source>
        <translation>画像や写真を読み取り、プレーンテキストを書き出します。</translation>
    </message>
    <message>
        <source>Reads PDFs, scanned or not, and writes plain text.</source>
        <translation>スキャンの有無を問わずPDFを読み取り、プレーンテキストを書き出します。</translation>
    </message>
    <message>
        <source>Headings, paragraphs, lists and tables, to go on writing.</source>
        <translation>見出し、段落、リスト、表を含み、続けて編集できます。</translation>
    </message>
    <message>
        <source>Headings, lists and tables as Markdown.</source>
        <translation>見出し、リスト、表をMarkdownにします。</translation>
    </message>
    <message>
        <source>Looks as before, and can be searched and copied from.</source>
        <translation>見た目はそのままで、検索やコピーができます。</translation>
    </message>
    <message>
        <source>Takes the tables out, one file each.</source>
        <translation>表を抽出し、1つずつファイルにします。</translation>
    </message>
    <message>
        <source>Reads handwriting with a vision model.</source>
        <translation>ビジョンモデルで手書きを読み取ります。</translation>
    </message>
    <message>
        <source>Reads formulas with a vision model and writes them as LaTeX.</source>
        <translation>ビジョンモデルで数式を読み取り、LaTeXとして書き出します。</translation>
    </message>
    <message>
        <source>Translates on this computer; numbers and codes stay as they are.</source>
        <translation>このコンピューター上で翻訳します。数字とコードはそのまま残ります。</translation>
    </message>
    <message>
        <source>Takes date, items and total out, each with its proof.</source>
        <translation>日付、品目、合計を、それぞれ根拠とともに抽出します。</translation>
    </message>
    <message>
        <source>Takes number, dates and sums out, each with its proof.</source>
        <translation>番号、日付、金額を、それぞれ根拠とともに抽出します。</translation>
    </message>
    <message>
        <source>Takes name, company and addresses out.</source>
        <translation>氏名、会社名、連絡先を抽出します。</translation>
    </message>
    <message>
        <source>Keeps the lines as they stand, indents of code included.</source>
        <translation>コードのインデントも含め、行をそのまま保ちます。</translation>
    </message>
    <message>
        <source>A few sentences that carry the pages they rest on.</source>
        <translation>数文にまとめ、根拠となるページを示します。</translation>
    </message>
</context>
<context>
    <name>ToolGalleryDialog</name>
    <message>
        <source>Tools</source>
        <translation>ツール</translation>
    </message>
    <message>
        <source>Search tools</source>
        <translation>ツールを検索</translation>
    </message>
    <message>
        <source>Choose a tool and then files, or drop files on it. They go into the queue.</source>
        <translation>ツールを選んでからファイルを選ぶか、ツールにファイルをドロップします。ファイルはキューに入ります。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Models…</source>
        <translation>モデル…</translation>
    </message>
    <message>
        <source>Open files</source>
        <translation>ファイルを開く</translation>
    </message>
    <message>
        <source>Pictures and PDFs</source>
        <translation>画像とPDF</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>すべてのファイル</translation>
    </message>
</context>
<context>
    <name>Tools</name>
    <message>
        <source>Image to text</source>
        <translation>画像をテキストに</translation>
    </message>
    <message>
        <source>PDF to text</source>
        <translation>PDFをテキストに</translation>
    </message>
    <message>
        <source>Reads PDFs, scanned or not, and writes plain text</source>
        <translation>スキャンの有無を問わずPDFを読み取り、プレーンテキストを書き出します</translation>
    </message>
    <message>
        <source>PDF to Word</source>
        <translation>PDFをWordに</translation>
    </message>
    <message>
        <source>Writes a DOCX with headings, paragraphs, lists and tables</source>
        <translation>見出し、段落、リスト、表を含むDOCXを書き出します</translation>
    </message>
    <message>
        <source>PDF to Markdown</source>
        <translation>PDFをMarkdownに</translation>
    </message>
    <message>
        <source>Writes Markdown with headings, lists and tables</source>
        <translation>見出し、リスト、表を含むMarkdownを書き出します</translation>
    </message>
    <message>
        <source>Searchable PDF</source>
        <translation>検索可能なPDF</translation>
    </message>
    <message>
        <source>Lays invisible text over the ink, so that the PDF can be searched and copied from</source>
        <translation>文字の上に見えないテキストを重ね、PDFを検索・コピーできるようにします</translation>
    </message>
    <message>
        <source>Extract tables</source>
        <translation>表を抽出</translation>
    </message>
    <message>
        <source>Handwriting to text</source>
        <translation>手書きをテキストに</translation>
    </message>
    <message>
        <source>Reads handwriting with a vision model</source>
        <translation>ビジョンモデルで手書きを読み取ります</translation>
    </message>
    <message>
        <source>Reads formulas with a vision model and writes them as LaTeX in Markdown</source>
        <translation>ビジョンモデルで数式を読み取り、MarkdownにLaTeXとして書き出します</translation>
    </message>
    <message>
        <source>Reads and translates with the local language model; numbers and codes stay as they are</source>
        <translation>読み取って、ローカルの言語モデルで翻訳します。数字とコードはそのまま残ります</translation>
    </message>
    <message>
        <source>Takes the fields of a receipt out, each with the line that proves it</source>
        <translation>レシートのフィールドを、根拠となる行とともに抽出します</translation>
    </message>
    <message>
        <source>Takes the fields of an invoice out, each with the line that proves it</source>
        <translation>請求書のフィールドを、根拠となる行とともに抽出します</translation>
    </message>
    <message>
        <source>Takes the fields of a business card out, each with the line that proves it</source>
        <translation>名刺のフィールドを、根拠となる行とともに抽出します</translation>
    </message>
    <message>
        <source>Reads screenshots and writes their lines as they stand, indents of code and columns of menus included</source>
        <translation>スクリーンショットを読み取り、コードのインデントやメニューの列も含めて行をそのまま書き出します</translation>
    </message>
    <message>
        <source>Sums a document up in sentences that carry the pages they rest on</source>
        <translation>文書を要約し、各文に根拠となるページを示します</translation>
    </message>
    <message>
        <source>Formulas to LaTeX</source>
        <translation>数式をLaTeXに</translation>
    </message>
    <message>
        <source>Reads pictures and photos and writes plain text</source>
        <translation>画像や写真を読み取り、プレーンテキストを書き出します</translation>
    </message>
    <message>
        <source>Writes the tables as CSV, one file each</source>
        <translation>表をCSVとして1つずつファイルに書き出します</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>翻訳</translation>
    </message>
    <message>
        <source>Receipt to JSON</source>
        <translation>レシートをJSONに</translation>
    </message>
    <message>
        <source>Invoice to JSON</source>
        <translation>請求書をJSONに</translation>
    </message>
    <message>
        <source>Business card to JSON</source>
        <translation>名刺をJSONに</translation>
    </message>
    <message>
        <source>Screenshot to text</source>
        <translation>スクリーンショットをテキストに</translation>
    </message>
    <message>
        <source>Summarize</source>
        <translation>要約</translation>
    </message>
</context>
<context>
    <name>Transcript</name>
    <message>
        <source>Conversation</source>
        <translation>会話</translation>
    </message>
</context>
<context>
    <name>TranslationDialog</name>
    <message>
        <source>Translates with the language model on this computer, block by block. Numbers, addresses and codes are compared with the original; what could not be kept stays untranslated and is marked.</source>
        <translation>このコンピューター上の言語モデルでブロックごとに翻訳します。数字、アドレス、コードは原文と照合されます。そのまま保てなかった部分は翻訳されず、印が付きます。</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>訳文</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Also use a model not made for translating</source>
        <translation>翻訳用ではないモデルも使う</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>翻訳</translation>
    </message>
    <message>
        <source>Original and translation</source>
        <translation>原文と訳文</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>保存しました: {name}</translation>
    </message>
    <message>
        <source>Models…</source>
        <translation>モデル…</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) translated.</source>
        <translation>
            <numerusform>%n ページを翻訳しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>The model is not made for this language: check every line.</source>
        <translation>モデルはこの言語向けではありません: すべての行を確認してください。</translation>
    </message>
    <message numerus="yes">
        <source>%n block(s) stay in the original.</source>
        <translation>
            <numerusform>%n 個のブロックは原文のままです。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n block(s) should be checked.</source>
        <translation>
            <numerusform>%n 個のブロックは確認が必要です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Save translation</source>
        <translation>訳文を保存</translation>
    </message>
</context>
<context>
    <name>UpdateRow</name>
    <message>
        <source>Look for a newer version</source>
        <translation>新しいバージョンを確認</translation>
    </message>
    <message>
        <source>Asks {}; nothing about this machine is sent</source>
        <translation>{} に問い合わせます。このコンピューターについては何も送信しません</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>確認の結果</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>問い合わせています…</translation>
    </message>
    <message>
        <source>This build names no address to ask for newer versions; nobody was asked.</source>
        <translation>このビルドには新しいバージョンの問い合わせ先が指定されていません。問い合わせは行いませんでした。</translation>
    </message>
    <message>
        <source>This is the newest version.</source>
        <translation>これは最新のバージョンです。</translation>
    </message>
    <message>
        <source>Version {} can be had.</source>
        <translation>バージョン {} が入手できます。</translation>
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
        <translation>開始中</translation>
    </message>
    <message>
        <source>Watching</source>
        <translation>監視中</translation>
    </message>
    <message>
        <source>Waiting for the folder</source>
        <translation>フォルダーを待っています</translation>
    </message>
    <message>
        <source>Waiting, something is missing</source>
        <translation>待機中、不足しているものがあります</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>Not watched</source>
        <translation>監視していません</translation>
    </message>
</context>
<context>
    <name>WatchedFoldersDialog</name>
    <message>
        <source>Watched folders</source>
        <translation>監視フォルダー</translation>
    </message>
    <message>
        <source>Files that appear in these folders are converted by themselves while Pagesight is open. Each is taken when it has stopped growing, and done once; a file that changes is done again.</source>
        <translation>Pagesightを開いている間、これらのフォルダーに現れたファイルは自動的に変換されます。各ファイルは書き込みが止まってから1回だけ処理し、変更されたファイルは処理し直します。</translation>
    </message>
    <message>
        <source>No folder is watched.</source>
        <translation>監視しているフォルダーはありません。</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>追加…</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Open results</source>
        <translation>結果を開く</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>外す…</translation>
    </message>
    <message>
        <source>Files set aside</source>
        <translation>保留したファイル</translation>
    </message>
    <message>
        <source>A file that is broken or asks for a password is left where it is, a note beside the results says why, and the watch goes on. It is tried again when it changes.</source>
        <translation>壊れているファイルやパスワードが必要なファイルは元の場所に残し、結果と同じ場所のメモに理由を書いて、監視を続けます。ファイルが変更されるともう一度試します。</translation>
    </message>
    <message>
        <source>Show the file</source>
        <translation>ファイルを表示</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>There are no results yet.</source>
        <translation>結果はまだありません。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>外す</translation>
    </message>
    <message>
        <source>Watch “{}” no longer?</source>
        <translation>「{}」の監視をやめますか?</translation>
    </message>
    <message>
        <source>The folder, its files and all results stay.</source>
        <translation>フォルダー、その中のファイル、結果はすべて残ります。</translation>
    </message>
</context>
<context>
    <name>WelcomeDialog</name>
    <message>
        <source>Welcome</source>
        <translation>ようこそ</translation>
    </message>
    <message>
        <source>Welcome to Pagesight</source>
        <translation>Pagesightへようこそ</translation>
    </message>
    <message>
        <source>Pagesight reads scans, photos and PDFs on this machine and turns them into text, tables and searchable PDFs. Nothing you open leaves your machine.</source>
        <translation>Pagesightは、スキャン、写真、PDFをこのコンピューター上で読み取り、テキスト、表、検索可能なPDFに変換します。開いたものがこのコンピューターの外に出ることはありません。</translation>
    </message>
    <message>
        <source>Get the models</source>
        <translation>モデルを入手</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Try it on a sample</source>
        <translation>サンプルで試す</translation>
    </message>
    <message>
        <source>A scanned document</source>
        <translation>スキャンした文書</translation>
    </message>
    <message>
        <source>An invoice with a table</source>
        <translation>表のある請求書</translation>
    </message>
    <message>
        <source>A photo of a page</source>
        <translation>ページの写真</translation>
    </message>
    <message>
        <source>Chinese and Japanese</source>
        <translation>中国語と日本語</translation>
    </message>
    <message>
        <source>The models are installed: everything is ready.</source>
        <translation>モデルはインストール済みです。準備が整いました。</translation>
    </message>
    <message>
        <source>Reading needs models. Your settings forbid downloads: import them from a folder.</source>
        <translation>読み取りにはモデルが必要です。設定でダウンロードが禁止されているため、フォルダーからインポートしてください。</translation>
    </message>
    <message>
        <source>Reading needs models: {} from {}, once. Then no network is needed any more.</source>
        <translation>読み取りにはモデルが必要です: {}（{} から、一度だけ）。その後はネットワークは不要です。</translation>
    </message>
    <message>
        <source>Reading needs models. No source can be reached: import them from a folder.</source>
        <translation>読み取りにはモデルが必要です。どの入手元にも接続できないため、フォルダーからインポートしてください。</translation>
    </message>
</context>
<context>
    <name>WindowActions</name>
    <message>
        <source>&amp;Open files…</source>
        <translation>ファイルを開く(&amp;O)…</translation>
    </message>
    <message>
        <source>Choose pictures and PDFs to read</source>
        <translation>読み取る画像やPDFを選択します</translation>
    </message>
    <message>
        <source>Open &amp;folder…</source>
        <translation>フォルダーを開く(&amp;F)…</translation>
    </message>
    <message>
        <source>Read every picture and PDF of a folder and the folders in it</source>
        <translation>フォルダーとサブフォルダーにあるすべての画像とPDFを読み取ります</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>貼り付け(&amp;P)</translation>
    </message>
    <message>
        <source>Read the picture or the files of the clipboard</source>
        <translation>クリップボードの画像またはファイルを読み取ります</translation>
    </message>
    <message>
        <source>&amp;Capture a part of the screen…</source>
        <translation>画面の一部を取り込む(&amp;C)…</translation>
    </message>
    <message>
        <source>Draw a rectangle on the screen and read what is in it</source>
        <translation>画面上で四角形を描き、その中を読み取ります</translation>
    </message>
    <message>
        <source>All &amp;tools…</source>
        <translation>すべてのツール(&amp;A)…</translation>
    </message>
    <message>
        <source>Choose what shall come out: Word, tables, values of an invoice, a translation</source>
        <translation>作成するものを選択します: Word、表、請求書の値、翻訳</translation>
    </message>
    <message>
        <source>&amp;Watched folders…</source>
        <translation>監視フォルダー(&amp;W)…</translation>
    </message>
    <message>
        <source>Convert what appears in a folder by itself</source>
        <translation>フォルダーに現れたものを自動的に変換します</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>エクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>Write the chosen documents as text, Markdown, Word, PDF, CSV or JSON</source>
        <translation>選択した文書をテキスト、Markdown、Word、PDF、CSV、JSONとして書き出します</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>設定(&amp;S)…</translation>
    </message>
    <message>
        <source>Pri&amp;vate window</source>
        <translation>プライベートウィンドウ(&amp;V)</translation>
    </message>
    <message>
        <source>Read files without keeping anything of them</source>
        <translation>内容を何も残さずにファイルを読み取ります</translation>
    </message>
    <message>
        <source>Show &amp;lists</source>
        <translation>一覧を表示(&amp;L)</translation>
    </message>
    <message>
        <source>Queue, pages and library beside the page</source>
        <translation>ページの横のキュー、ページ一覧、ライブラリ</translation>
    </message>
    <message>
        <source>Show &amp;text</source>
        <translation>テキストを表示(&amp;T)</translation>
    </message>
    <message>
        <source>The text beside the page</source>
        <translation>ページの横のテキスト</translation>
    </message>
    <message>
        <source>Show c&amp;hat</source>
        <translation>チャットを表示(&amp;H)</translation>
    </message>
    <message>
        <source>Ask about what was read</source>
        <translation>読み取った内容について質問します</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>全画面表示(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;User guide</source>
        <translation>ユーザーガイド(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Log…</source>
        <translation>ログ(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;About Pagesight</source>
        <translation>Pagesightについて(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Queue</source>
        <translation>キュー(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>ツール(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
</context>
<context>
    <name>WindowChat</name>
    <message>
        <source>Ask about this area</source>
        <translation>この範囲について質問</translation>
    </message>
    <message>
        <source>Draw the area on the page; Esc gives up</source>
        <translation>ページ上で範囲をドラッグします。Escで中止します</translation>
    </message>
</context>
<context>
    <name>WindowEditing</name>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>No more doubtful words after this place</source>
        <translation>ここより後に要確認の単語はありません</translation>
    </message>
    <message>
        <source>No more doubtful words before this place</source>
        <translation>ここより前に要確認の単語はありません</translation>
    </message>
    <message>
        <source>This page was changed elsewhere and is shown as it is now. Undo brings your version back.</source>
        <translation>このページは別の場所で変更されたため、現在の内容を表示しています。「元に戻す」で自分の版に戻せます。</translation>
    </message>
    <message>
        <source>Draw the area on the page; Esc gives up</source>
        <translation>ページ上で範囲をドラッグします。Escで中止します</translation>
    </message>
    <message>
        <source>Ignore area</source>
        <translation>範囲を無視</translation>
    </message>
    <message>
        <source>There is no text in this area</source>
        <translation>この範囲にテキストはありません</translation>
    </message>
    <message>
        <source>Read page again</source>
        <translation>ページを読み取り直す</translation>
    </message>
    <message>
        <source>Read area</source>
        <translation>範囲を読み取る</translation>
    </message>
    <message>
        <source>Restore block</source>
        <translation>ブロックを元に戻す</translation>
    </message>
    <message>
        <source>Restore page</source>
        <translation>ページを元に戻す</translation>
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
        <translation>{} でほかのプログラムからの利用を受け付けています</translation>
    </message>
    <message>
        <source>Other programs are not served: {}</source>
        <translation>ほかのプログラムからの利用を受け付けていません: {}</translation>
    </message>
</context>
<context>
    <name>WindowTools</name>
    <message>
        <source>Take &amp;fields out…</source>
        <translation>フィールドを抽出(&amp;F)…</translation>
    </message>
    <message>
        <source>Take values such as date and total out of the document</source>
        <translation>日付や合計金額などの値を文書から抽出します</translation>
    </message>
    <message>
        <source>&amp;Translate…</source>
        <translation>翻訳(&amp;T)…</translation>
    </message>
    <message>
        <source>Translate the document beside its original</source>
        <translation>文書を翻訳し、原文と並べて表示します</translation>
    </message>
</context>
<context>
    <name>_ChatCounts</name>
    <message numerus="yes">
        <source>%n sentence(s) are not supported by the document.</source>
        <translation>
            <numerusform>文書に根拠のない文が %n 件あります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n citation(s)</source>
        <translation>
            <numerusform>引用 %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Counts</name>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%n ページ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages failed</source>
        <translation>
            <numerusform>失敗 %n ページ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n ファイル</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parts not by the vision model</source>
        <translation>
            <numerusform>ビジョンモデル未使用 %n か所</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Working on %n file(s)</source>
        <translation>
            <numerusform>%n 個のファイルを処理中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of a watched folder could not be read</source>
        <translation>
            <numerusform>監視フォルダーの %n 個のファイルを読み取れませんでした</numerusform>
        </translation>
    </message>
</context>
</TS>

; Words of the installer, in the languages of the window that NSIS speaks, too.

!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "German"
!insertmacro MUI_LANGUAGE "French"
!insertmacro MUI_LANGUAGE "Spanish"
!insertmacro MUI_LANGUAGE "Portuguese"
!insertmacro MUI_LANGUAGE "Russian"
!insertmacro MUI_LANGUAGE "SimpChinese"
!insertmacro MUI_LANGUAGE "Japanese"
!insertmacro MUI_LANGUAGE "Arabic"
!insertmacro MUI_LANGUAGE "Hindi"

!macro Words LANGUAGE PROGRAM MENU TYPES TYPESHELP DESCRIPTION RUNNING BITS DATA
  LangString SectionProgram ${LANG_${LANGUAGE}} "${PROGRAM}"
  LangString SectionMenu ${LANG_${LANGUAGE}} "${MENU}"
  LangString SectionTypes ${LANG_${LANGUAGE}} "${TYPES}"
  LangString TypesHelp ${LANG_${LANGUAGE}} "${TYPESHELP}"
  LangString Description ${LANG_${LANGUAGE}} "${DESCRIPTION}"
  LangString StillRunning ${LANG_${LANGUAGE}} "${RUNNING}"
  LangString Needs64Bit ${LANG_${LANGUAGE}} "${BITS}"
  LangString DeleteData ${LANG_${LANGUAGE}} "${DATA}"
!macroend

!insertmacro Words ENGLISH "Program and models" "Start menu" "Open with Pagesight" \
  "Offers Pagesight for PDFs and pictures. Programs that open them now stay as they are." \
  "Offline text recognition and questions to documents" \
  "Pagesight is running. Close it and try again." \
  "Pagesight needs a 64-bit Windows." \
  "Delete the library of documents, the settings and the fetched models of this user, too?"
!insertmacro Words GERMAN "Programm und Modelle" "Startmenü" "Öffnen mit Pagesight" \
  "Bietet Pagesight für PDFs und Bilder an. Programme, die sie jetzt öffnen, bleiben eingestellt." \
  "Texterkennung ohne Netz und Fragen an Dokumente" \
  "Pagesight läuft noch. Bitte schließen und noch einmal versuchen." \
  "Pagesight braucht ein 64-Bit-Windows." \
  "Auch die Bibliothek der Dokumente, die Einstellungen und die geladenen Modelle dieses Benutzers löschen?"
!insertmacro Words FRENCH "Programme et modèles" "Menu Démarrer" "Ouvrir avec Pagesight" \
  "Propose Pagesight pour les PDF et les images. Les programmes qui les ouvrent aujourd'hui restent réglés." \
  "Reconnaissance de texte hors ligne et questions aux documents" \
  "Pagesight est ouvert. Fermez-le et réessayez." \
  "Pagesight demande un Windows 64 bits." \
  "Supprimer aussi la bibliothèque de documents, les réglages et les modèles téléchargés de cet utilisateur ?"
!insertmacro Words SPANISH "Programa y modelos" "Menú Inicio" "Abrir con Pagesight" \
  "Ofrece Pagesight para PDF e imágenes. Los programas que ahora los abren no cambian." \
  "Reconocimiento de texto sin red y preguntas a documentos" \
  "Pagesight está abierto. Ciérrelo e inténtelo de nuevo." \
  "Pagesight necesita un Windows de 64 bits." \
  "¿Eliminar también la biblioteca de documentos, los ajustes y los modelos descargados de este usuario?"
!insertmacro Words PORTUGUESE "Programa e modelos" "Menu Iniciar" "Abrir com o Pagesight" \
  "Oferece o Pagesight para PDF e imagens. Os programas que agora os abrem não mudam." \
  "Reconhecimento de texto sem rede e perguntas a documentos" \
  "O Pagesight está aberto. Feche-o e tente de novo." \
  "O Pagesight precisa de um Windows de 64 bits." \
  "Eliminar também a biblioteca de documentos, as definições e os modelos transferidos deste utilizador?"
!insertmacro Words RUSSIAN "Программа и модели" "Меню «Пуск»" "Открыть с помощью Pagesight" \
  "Предлагает Pagesight для PDF и изображений. Программы, которые открывают их сейчас, не меняются." \
  "Распознавание текста без сети и вопросы к документам" \
  "Pagesight запущен. Закройте его и повторите попытку." \
  "Для Pagesight нужна 64-разрядная Windows." \
  "Удалить также библиотеку документов, настройки и загруженные модели этого пользователя?"
!insertmacro Words SIMPCHINESE "程序和模型" "开始菜单" "用 Pagesight 打开" \
  "为 PDF 和图片提供 Pagesight。现在打开它们的程序保持不变。" \
  "离线文字识别与文档问答" \
  "Pagesight 正在运行。请关闭后重试。" \
  "Pagesight 需要 64 位 Windows。" \
  "是否同时删除此用户的文档库、设置和已下载的模型？"
!insertmacro Words JAPANESE "プログラムとモデル" "スタートメニュー" "Pagesight で開く" \
  "PDF と画像の候補に Pagesight を加えます。今それらを開くプログラムは変わりません。" \
  "オフラインの文字認識と文書への質問" \
  "Pagesight が動作中です。終了してからもう一度お試しください。" \
  "Pagesight には 64 ビット版の Windows が必要です。" \
  "このユーザーの文書ライブラリ、設定、取得したモデルも削除しますか？"
!insertmacro Words ARABIC "البرنامج والنماذج" "قائمة ابدأ" "الفتح باستخدام Pagesight" \
  "يعرض Pagesight لملفات PDF والصور. تبقى البرامج التي تفتحها الآن كما هي." \
  "التعرف على النصوص دون شبكة وطرح أسئلة على المستندات" \
  "برنامج Pagesight قيد التشغيل. أغلقه ثم حاول مرة أخرى." \
  "يحتاج Pagesight إلى ويندوز 64 بت." \
  "هل تريد أيضًا حذف مكتبة المستندات والإعدادات والنماذج التي نُزّلت لهذا المستخدم؟"
!insertmacro Words HINDI "प्रोग्राम और मॉडल" "स्टार्ट मेन्यू" "Pagesight से खोलें" \
  "PDF और चित्रों के लिए Pagesight का विकल्प देता है। जो प्रोग्राम अभी उन्हें खोलते हैं, वे वैसे ही रहते हैं।" \
  "बिना नेटवर्क पाठ पहचान और दस्तावेज़ों से प्रश्न" \
  "Pagesight चल रहा है। उसे बंद करके फिर कोशिश करें।" \
  "Pagesight को 64-बिट Windows चाहिए।" \
  "क्या इस उपयोगकर्ता की दस्तावेज़ लाइब्रेरी, सेटिंग और डाउनलोड किए गए मॉडल भी हटाने हैं?"

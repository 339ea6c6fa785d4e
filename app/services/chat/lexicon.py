# ruff: noqa: E501 - a phrase list reads best one meaning a line
"""Words and phrases of documents that mean the same, by hand: what people ask with, and what documents write.

Services layer, data. Each line is one meaning; phrases are parted by bars, in all languages that chat speaks.
"""

MEANINGS = """
due date|due by|due on|payable by|payable on|pay by|payment due|payment deadline|to be paid by|paid by|fällig am|zahlbar bis|fälligkeit|échéance|à payer avant|vencimiento|fecha límite|vencimento|срок оплаты|到期日|付款期限|支払期限
deadline|due|no later than|at the latest|closing date|last day|final date|by when|return by|submit by|frist|spätestens|date limite|plazo|prazo|срок|截止
total|grand total|total due|total amount|amount due|sum total|in all|altogether|overall|whole|entire|gesamtbetrag|gesamtsumme|insgesamt|summe|montant total|en tout|importe total|totale|итого|总计|合计|总额|合計
subtotal|net amount|net|sum of the positions|before tax|excluding vat|without tax|nettobetrag|montant ht|sous-total|base imponible
vat|tax|sales tax|value added tax|gst|mehrwertsteuer|umsatzsteuer|mwst|ust|tva|iva|ндс|增值税|税额|消費税
tax number|tax id|tax identification number|vat number|vat no|vat id|vat registration|tin|steuernummer|ust-idnr|numéro de tva|nif|nip|税号|инн
invoice number|invoice no|invoice nr|invoice id|bill number|invoice #|rechnungsnummer|rechnung nr|rechnungsnr|facture n|numéro de facture|número de factura|номер счета|发票号|請求書番号
invoice|bill|rechnung|facture|factura|fatura|счет|发票|請求書|فاتورة
order number|order no|purchase order|po number|your order|bestellnummer|auftragsnummer|numéro de commande|número de pedido|订单号
customer number|customer no|client number|account number of the customer|kundennummer|numéro client|número de cliente|客户编号
date|day|datum|date|fecha|data|дата|日期|تاريخ
price|cost|charge|fee|rate|expense|cost|costs|costing|pricing|preis|kosten|gebühr|entgelt|prix|coût|tarif|frais|precio|coste|tarifa|preço|custo|цена|стоимость|价格|费用|料金
amount|sum|figure|betrag|montant|importe|valor|сумма|金额|金額|مبلغ
pay|payment|settle|settlement|remit|payer|zahlen|zahlung|bezahlen|paiement|régler|pagar|pago|pagamento|платить|оплата|支付|付款|支払
rent|rental|monthly rent|lease payment|miete|kaltmiete|warmmiete|mietzins|loyer|alquiler|renta|aluguel|аренда|租金|房租|賃料|家賃|إيجار
deposit|security deposit|security|bond|caution money|kaution|mietkaution|sicherheitsleistung|dépôt de garantie|caution|fianza|depósito|caução|залог|押金|保证金|敷金
tenant|lessee|renter|mieter|locataire|inquilino|arrendatario|locatário|арендатор|承租人|租户|租客|借主|المستأجر
landlord|lessor|owner of the property|vermieter|bailleur|propriétaire|arrendador|casero|senhorio|locador|арендодатель|出租人|房东|貸主|المؤجر
lease|tenancy|rental agreement|lease agreement|mietvertrag|bail|contrato de alquiler|arrendamiento|租赁合同|租约
contract|agreement|lease|deal|vertrag|vereinbarung|contrat|accord|contrato|acuerdo|договор|соглашение|合同|协议|契約|عقد
buyer|purchaser|customer|client|käufer|kunde|acheteur|client|comprador|cliente|покупатель|买方|买家|客户|顧客
seller|vendor|supplier|provider|verkäufer|lieferant|anbieter|vendeur|fournisseur|vendedor|proveedor|fornecedor|продавец|поставщик|卖方|供应商
issuer|issued by|issued|from|sender|bill from|invoice from|aussteller|absender|émetteur|emisor|emissor
recipient|bill to|billed to|invoice to|addressed to|addressee|customer|ship to|empfänger|destinataire|destinatario|получатель|收件人
employer|company|arbeitgeber|employeur|empleador|empresa|работодатель|雇主|用人单位
employee|worker|staff|personnel|staff member|mitarbeiter|arbeitnehmer|beschäftigte|employé|salarié|empleado|trabajador|сотрудник|работник|员工|雇员|従業員
salary|wage|wages|pay|remuneration|earnings|earn|gehalt|lohn|vergütung|salaire|rémunération|salario|sueldo|salário|зарплата|оклад|工资|薪水|给与
job|position|role|job title|post|stelle|position|poste|puesto|cargo|должность|职位|岗位
holiday|vacation|annual leave|leave|days off|paid leave|urlaub|congés|vacaciones|férias|отпуск|年假|休假
working hours|hours of work|hours a week|weekly hours|working time|arbeitszeit|wochenstunden|heures de travail|horas de trabajo|工作时间
probation|probation period|probationary period|trial period|probezeit|période d'essai|período de prueba|试用期
notice|notice period|period of notice|termination notice|give notice|advance notice|kündigungsfrist|frist der kündigung|préavis|preaviso|aviso prévio|срок уведомления|通知期
terminate|termination|cancel|cancellation|end|ending|end early|get out|break|withdraw|quit|kündigen|kündigung|beenden|résilier|résiliation|rescindir|cancelar|rescindir|расторгнуть|расторжение|终止|解除|取消|解約
begin|start|commence|commencement|starting|beginning|kick off|take effect|effective|come into force|in force|beginnen|beginn|anfang|antritt|commencer|début|comenzar|inicio|começar|início|начало|начинается|开始|起|開始
end|finish|expire|expiry|run out|conclude|stop|over|completion|enden|ende|auslaufen|ablauf|fin|terminer|expirer|terminar|finalizar|vencer|конец|окончание|结束|到期|終了
duration|term|length of time|period|how long|last|laufzeit|dauer|durée|duración|plazo|duração|длительность|срок|期限|为期|期間
renew|renewal|extend|extension|prolong|prolongation|verlängern|verlängerung|renouveler|prolonger|renovar|prórroga|продлить|延长|续约|更新
interest|interest rate|late interest|default interest|zinsen|verzugszinsen|zinssatz|intérêts|intereses|juros|проценты|利息|利率
late fee|penalty|fine|late charge|late payment|penalty fee|contractual penalty|vertragsstrafe|mahngebühr|pénalité|penalización|multa|multa|штраф|пеня|违约金|罚款|滞纳金
overdue|late|delay|delayed|in arrears|default|behind|verspätet|verzug|en retard|retard|atraso|retraso|просрочка|逾期|延迟
discount|reduction|rebate|price cut|allowance|take off|deduct|rabatt|nachlass|skonto|remise|réduction|rabais|descuento|desconto|скидка|折扣|优惠|割引
free|free of charge|no charge|complimentary|without charge|at no cost|kostenlos|unentgeltlich|gratis|gratuit|gratuito|бесплатно|免费|無料
shipping|delivery|freight|postage|dispatch|deliver|ship|carriage|versand|lieferung|liefern|livraison|expédition|envío|entrega|доставка|运费|送货|交货|配送|送料
quantity|qty|number of|pieces|units|count|menge|anzahl|stück|stückzahl|quantité|nombre|cantidad|quantidade|количество|数量|件数
unit price|price each|price per unit|price per piece|each|apiece|one|einzelpreis|stückpreis|prix unitaire|precio unitario|preço unitário|цена за единицу|单价|単価
item|article|product|goods|good|merchandise|artikel|ware|produkt|article|produit|artículo|producto|produto|товар|商品|产品|品目
bank|bank details|account|bank account|iban|account number|bankverbindung|konto|kontonummer|compte|banque|cuenta|banco|conta|счет|银行|账号|口座
iban|bank account|account number|international bank account
bic|swift|swift code
phone|telephone|tel|phone number|telephone number|mobile|cell|call|ring|telefon|telefonnummer|handy|rufnummer|téléphone|portable|teléfono|móvil|telefone|телефон|电话|手机|联系电话|電話|هاتف
email|e-mail|mail|mail address|email address|e-mail address|courriel|correo|correo electrónico|эл. почта|电子邮件|邮箱|メール|البريد
fax|fax number|telefax
website|web site|web address|homepage|internet|url|webseite|site web|sitio web|сайт|网站|网址
address|residence|located|location|place|situated|street|reside|where|live|adresse|anschrift|sitz|wohnhaft|dirección|domicilio|endereço|morada|адрес|地址|住址|位于|住所|العنوان
postcode|zip|zip code|postal code|postleitzahl|plz|code postal|código postal|邮编
name|called|named|title|heißen|nom|nombre|nome|имя|姓名|名称|名前|氏名
signature|sign|signed|signatory|signed by|signed for|on behalf of|unterschrift|unterzeichnet|unterschreiben|signature|signé|firma|firmado|assinatura|подпись|подписал|签名|签字|签署|署名
date of birth|birth date|born|birthday|dob|geburtsdatum|geboren|date de naissance|né le|née le|fecha de nacimiento|nascimento|дата рождения|出生日期|生年月日
age|old|years old|year of birth|built|made|alter|âge|edad|idade|возраст|年龄|年齢
nationality|citizenship|citizen|staatsangehörigkeit|nationalité|nacionalidad|гражданство|国籍
chair|chairman|chairwoman|chairperson|chaired|preside|president|vorsitz|vorsitzender|leitung|présidence|présidé|presidente|председатель|主席|主持
director|manager|head|managing director|ceo|chief executive|leader|lead|led|geschäftsführer|leiter|leitung|directeur|gérant|responsable|director|gerente|diretor|директор|руководитель|经理|负责人|总监|代表
author|written by|wrote|writer|prepared by|drawn up by|verfasser|autor|auteur|rédigé|автор|作者|著者
contact|contact person|ask for|reach|get in touch|ansprechpartner|kontakt|interlocuteur|contacto|контакт|联系人|担当者
attend|attendance|present|presence|participant|attendee|took part|take part|came|come|anwesend|teilnehmer|présent|participants|presentes|asistentes|участники|出席|参加者
absent|apologies|excused|not present|entschuldigt|abwesend|absent|excusé|ausente|缺席
meeting|session|assembly|gathering|conference|meet|sitzung|versammlung|treffen|besprechung|réunion|assemblée|reunión|junta|reunião|собрание|заседание|会议|会議
next meeting|next general meeting|meet again|meet next|next session|nächste sitzung|prochaine réunion|próxima reunión|下次会议
decide|decision|resolve|resolved|resolution|agree|adopt|approve|vote for|voted for|choose|go for|pick|select|elect|beschließen|beschluss|entscheidung|décider|décision|decidir|decisión|решение|决定|决议|決定
vote|votes|ballot|in favour|voted|voting|abstention|stimme|abstimmung|vote|voix|voto|votación|голос|投票|表决
against|opposed|oppose|no votes|voted against|dagegen|contre|en contra|против|反对
elect|election|appoint|appointed|chosen|elected|wählen|gewählt|ernannt|élu|nommé|elegido|nombrado|избран|назначен|当选|任命
budget|funds|funding|overall budget|total budget|whole project cost|etat|haushalt|budget|presupuesto|orçamento|бюджет|预算|予算
fund|finance|pay for|financed|funded|sponsor|grant|support|finanzieren|financer|financiar|финансировать|资助
revenue|turnover|sales|income|takings|proceeds|umsatz|erlös|einnahmen|chiffre d'affaires|revenus|ingresos|ventas|faturamento|receita|выручка|доход|营业额|收入|销售额|売上
profit|earnings|net income|surplus|gain|gewinn|überschuss|bénéfice|beneficio|ganancia|lucro|прибыль|利润|盈利|利益
loss|deficit|shortfall|verlust|perte|déficit|pérdida|prejuízo|убыток|亏损|损失|損失
expenses|expenditure|outgoings|spending|spend|spent|outlay|ausgaben|dépenses|gastos|despesas|расходы|支出|费用|経費
income|earnings|receipts|revenue|einkommen|einnahmen|revenu|ingreso|renda|доход|收入
reserve|reserves|savings|buffer|rücklage|rückstellung|réserve|reserva|резерв|储备|公积金
debt|liabilities|owed|owe|outstanding|loan|schulden|verbindlichkeiten|dette|deuda|dívida|долг|负债|债务
balance|account balance|closing balance|saldo|kontostand|solde|saldo|остаток|余额|残高
increase|rise|raise|grow|growth|go up|went up|higher|climb|steigen|erhöhung|anstieg|zunahme|hausse|augmentation|augmenter|aumento|subir|crescer|рост|увеличение|增长|增加|上涨|増加
decrease|fall|drop|decline|reduce|reduction|go down|went down|shrink|sink|lower|sinken|rückgang|senkung|baisse|diminution|diminuer|descenso|bajar|queda|снижение|падение|下降|减少|減少
share|percentage|proportion|percent|part|portion|fraction|anteil|prozentsatz|quote|part|pourcentage|porcentaje|parte|percentual|доля|процент|比例|份额|占比|割合
average|mean|on average|typical|durchschnitt|mittelwert|moyenne|promedio|media|média|среднее|平均
maximum|max|at most|no more than|not more than|up to|highest|limit|most|upper limit|ceiling|allowed|höchstens|maximal|grenzwert|au maximum|au plus|máximo|como máximo|no máximo|максимум|не более|最多|最大|上限
minimum|min|at least|no less than|lowest|least|lower limit|mindestens|minimum|au moins|mínimo|al menos|pelo menos|минимум|не менее|最少|至少|最低
highest|largest|biggest|greatest|maximum|most|warmest|top|peak|record|höchste|größte|le plus élevé|más alto|maior|самый высокий|最高|最大
lowest|smallest|least|minimum|coldest|fewest|niedrigste|kleinste|le plus bas|más bajo|menor|самый низкий|最低|最小
cheap|cheaper|cheapest|inexpensive|low price|günstig|billig|bon marché|barato|дешевый|便宜
big|size|large|area|floor area|how large|square metres|square feet|dimensions|größe|fläche|quadratmeter|surface|superficie|taille|tamaño|área|tamanho|площадь|размер|面积|大小|広さ
length|long|longest|how long|distance|länge|lang|longueur|longitud|largo|comprimento|длина|长度|長さ
width|wide|breadth|how wide|breite|breit|largeur|ancho|largura|ширина|宽度|幅
height|high|tall|how tall|höhe|hoch|hauteur|altura|alto|высота|高度|高さ
depth|deep|how deep|tiefe|tief|profondeur|profundidad|profundidade|глубина|深度
weight|weigh|heavy|how heavy|mass|kilograms|gewicht|schwer|wiegen|poids|peser|lourd|peso|вес|重量|体重
volume|capacity|hold|contain|fit|fits|holds|litres|fassungsvermögen|inhalt|volumen|contenance|capacité|capacidad|capacidade|объем|емкость|容量|容积
temperature|degrees|warm|cold|hot|celsius|temperatur|température|temperatura|температура|温度|気温
loud|noise|noisy|decibels|sound level|db|loudness|laut|lärm|lautstärke|bruit|ruido|ruído|шум|噪音|騒音
power|electricity|watt|kw|wattage|electric|power consumption|current|strom|leistung|elektrizität|électricité|puissance|electricidad|potencia|eletricidade|мощность|электричество|电力|功率|電力
speed|fast|velocity|how fast|geschwindigkeit|schnell|vitesse|velocidad|velocidade|скорость|速度
color|colour|coloured|farbe|couleur|color|cor|цвет|颜色|色
material|made of|made from|consist|consists|built of|material|bestehen|matériau|fait de|material|hecho de|материал|材料|材质
warranty|guarantee|guaranteed|warranted|garantie|gewährleistung|garantía|garantia|гарантия|保修|质保|保証
error|fault|defect|malfunction|problem|failure|trouble|wrong|fehler|störung|defekt|erreur|panne|défaut|error|fallo|avería|erro|falha|ошибка|неисправность|错误|故障|エラー
fix|repair|remedy|solve|mend|correct|what to do|should i do|cure|reparieren|beheben|abhilfe|réparer|remède|solution|reparar|solucionar|consertar|исправить|ремонт|维修|修理|解决
maintenance|upkeep|servicing|service|repairs|care|wartung|instandhaltung|pflege|entretien|maintenance|mantenimiento|manutenção|обслуживание|维护|保养
clean|cleaning|wash|wipe|reinigen|reinigung|nettoyer|nettoyage|limpiar|limpieza|limpar|чистить|清洁|清洗|掃除
replace|change|replacement|swap|exchange|renew|ersetzen|austauschen|wechseln|remplacer|changer|reemplazar|cambiar|substituir|trocar|заменить|更换|替换|交換
switch on|turn on|start up|power on|einschalten|anschalten|allumer|mettre en marche|encender|ligar|включить|打开|开机
switch off|turn off|power off|ausschalten|abschalten|éteindre|apagar|desligar|выключить|关闭|关机
connect|plug|plug in|attach|link|hook up|anschließen|verbinden|brancher|connecter|conectar|enchufar|подключить|连接|接続
multiple socket|multi-way adapter|power strip|extension lead|adapter|adaptor|mehrfachsteckdose|multiprise
charcoal|carbon|activated carbon|aktivkohle|charbon
container|tank|vessel|reservoir|tub|behälter|tank|réservoir|cuve|depósito|бак|水箱|容器
allowed|permitted|may|allow|permit|can i|authorised|ok to|erlaubt|gestattet|dürfen|autorisé|permis|permitido|autorizado|разрешено|允许|可以|許可
forbidden|prohibited|not allowed|may not|must not|banned|no longer|verboten|untersagt|interdit|prohibido|proibido|запрещено|禁止|不得|不准
must|have to|required|need to|obliged|mandatory|shall|obligatory|necessary|müssen|verpflichtet|erforderlich|devoir|obligatoire|deber|obligatorio|dever|obrigatório|должен|обязательно|必须|应当|必要
need|require|want|wanted|wish|request|ask for|benötigen|brauchen|wünschen|besoin|nécessiter|necesitar|requerir|precisar|нужно|требуется|需要|要求
reason|because|why|cause|due to|owing to|grund|weil|ursache|wegen|raison|cause|parce que|razón|causa|porque|motivo|причина|потому|原因|因为|由于|理由
purpose|aim|goal|objective|intended|serves|zweck|ziel|but|objectif|propósito|objetivo|цель|目的
result|outcome|finding|findings|ergebnis|befund|résultat|resultado|результат|结果|結果
value|reading|level|measured|content|measurement|wert|messwert|gehalt|valeur|teneur|valor|значение|数值|值
limit|threshold|maximum allowed|limit value|permitted maximum|grenzwert|limite|límite|предел|限值|上限
exceed|over the limit|above the limit|over|above|more than|surpass|higher than|überschreiten|dépasser|superar|exceder|превышать|超过|超出
sample|specimen|sampling|probe|échantillon|muestra|amostra|проба|образец|样品|样本
take|taken|drawn|collected|collect|draw|entnommen|prélevé|tomada|coletada|взят|采集
test|examination|analysis|exam|check|inspection|prüfung|untersuchung|analyse|essai|examen|prueba|análisis|teste|exame|анализ|испытание|检测|检验|检查|分析
insurance|insured|cover|coverage|policy|insurer|liability insurance|versicherung|versichert|police|assurance|assuré|seguro|asegurado|страховка|страхование|保险|保険
car|vehicle|van|automobile|motor vehicle|auto|fahrzeug|wagen|voiture|véhicule|coche|vehículo|carro|veículo|машина|автомобиль|汽车|车辆|車
parking|parking space|parking spot|car park|garage|stellplatz|parkplatz|place de parking|stationnement|aparcamiento|estacionamento|парковка|停车位|停车|駐車場
pet|dog|animal|cat|haustier|hund|tier|animal|chien|mascota|perro|animais|cachorro|животное|собака|宠物|狗|ペット
child|kid|kids|children|minor|young person|kind|kinder|enfant|niño|criança|ребенок|дети|儿童|孩子|子供
adult|grown-up|person over|erwachsener|adulte|adulto|взрослый|成人|大人
person|people|individual|head|persons|member|personen|personne|persona|pessoa|человек|人|人员
seat|seats|fit|places|capacity|sitz|sitzplatz|plätze|siège|place|asiento|plaza|assento|место|座位|席
boat|ship|vessel|canoe|raft|kayak|boot|schiff|bateau|barco|лодка|船
trip|tour|excursion|journey|outing|ausflug|reise|fahrt|voyage|excursion|viaje|viagem|поездка|экскурсия|旅行|行程
hire|rent|rental|borrow|lease|leihen|mieten|ausleihen|louer|location|alquilar|alugar|взять напрокат|租|借
book|booking|reserve|reservation|reserved|buchen|buchung|réserver|réservation|reservar|reserva|бронирование|预订|予約
open|opening|opening hours|opens|open from|öffnungszeiten|geöffnet|öffnen|ouvert|horaires|ouverture|abierto|horario|aberto|открыт|часы работы|开放|开门|营业时间|開館
close|closed|closing|shut|closes|day of rest|geschlossen|schließen|ruhetag|fermé|fermeture|cerrado|cierre|fechado|закрыт|关闭|关门|休息|閉館
arrive|arrival|come|get there|reach|ankunft|ankommen|arriver|arrivée|llegar|llegada|chegar|прибытие|到达|抵达|到着
leave|depart|departure|gone|go away|move out|abfahrt|verlassen|abreise|partir|départ|salir|salida|sair|partida|отправление|离开|出发|出発
return|give back|bring back|refund|repay|get back|reimburse|money back|paid back|zurückgeben|rückgabe|erstattung|rückzahlung|rendre|retour|remboursement|devolver|devolución|reembolso|возврат|вернуть|退还|归还|退款|返却|返金
receive|received|get|obtain|receipt|granted|given|erhalten|empfangen|bekommen|recevoir|reçu|obtenir|recibir|obtener|receber|получить|收到|获得|受領
send|submit|hand in|forward|post|file|schicken|einreichen|senden|envoyer|soumettre|enviar|presentar|отправить|подать|提交|发送|寄|送付
apply|application|applicant|applying|candidate|apply for|antrag|antragsteller|bewerbung|bewerber|demande|demandeur|candidature|solicitud|solicitante|candidato|заявка|заявитель|申请|申请人|応募
grant|award|awarded|prize|scholarship|zuschuss|preis|subvention|prix|bourse|beca|premio|bolsa|грант|премия|奖|补助
move|relocate|relocation|move to|umziehen|umzug|verlegen|déménager|mudarse|traslado|mudar|переезд|搬|迁|搬迁|迁至|移転
come from|origin|source|taken from|came from|herkunft|stammen|provenir|origine|procedencia|origen|origem|происхождение|来源|来自|産地
make|maker|manufacturer|manufacture|manufactured|produce|producer|made by|hersteller|hergestellt|fabricant|fabricante|производитель|制造商|生产商|製造元
build|construct|construction|erect|built|made|bauen|gebaut|errichtet|hergestellt|construire|construit|fabriqué|construir|construido|fabricado|строить|построен|制造|建造|建于|建設
found|founded|establish|established|set up|foundation|gründen|gegründet|fonder|fondé|fundar|fundado|основан|成立|创立|設立
own|owner|belong|belongs|property of|property|eigentümer|gehören|besitzer|propriétaire|appartenir|dueño|propietario|pertenecer|proprietário|владелец|принадлежит|所有者|业主
live|survive|survival|survived|alive|made it through|überleben|survivre|sobrevivir|выжить|存活
die|death|died|dead|deceased|sterben|tod|gestorben|mourir|mort|morir|muerte|умер|смерть|死亡
fail|failure|failed|unsuccessful|scheitern|misserfolg|échec|échouer|fracaso|fallar|неудача|失败
cause|lead to|reason|effect|result in|verursachen|causer|causar|вызвать|导致|造成
plan|planned|intend|scheduled|going to|will|geplant|vorhaben|prévu|planifié|planeado|previsto|planejado|планируется|计划|预计|予定
method|procedure|technique|process|way|approach|methode|verfahren|méthode|procédé|método|procedimiento|метод|способ|方法|手順
responsible|in charge|liable|accountable|competent|jurisdiction|zuständig|verantwortlich|haftbar|gerichtsstand|responsable|compétent|responsable|competente|responsável|ответственный|负责|管辖|責任
law|governing law|applicable law|legal basis|recht|geltendes recht|gesetz|droit applicable|loi|derecho|ley|lei|право|закон|法律|适用法律|法
court|tribunal|jurisdiction|judge|gericht|gerichtsstand|tribunal|cour|tribunal|juzgado|суд|法院|裁判所
dispute|disagreement|conflict|arbitration|streit|streitigkeiten|litige|différend|disputa|conflicto|litígio|спор|争议|纠纷|紛争
sublet|sublease|subletting|untervermieten|untervermietung|sous-louer|sous-location|subarrendar|sublocar|субаренда|转租|又貸し
confidential|confidentiality|secret|secrecy|non-disclosure|vertraulich|geheimhaltung|confidentiel|confidencial|confidencialidad|конфиденциальность|保密|秘密保持
key|keys|schlüssel|clé|llave|chave|ключ|钥匙|鍵
room|rooms|bedroom|premises|unit|apartment|flat|house|property|workshop|zimmer|wohnung|raum|räume|haus|pièce|logement|appartement|maison|habitación|vivienda|piso|casa|quarto|apartamento|комната|квартира|помещение|房间|房屋|公寓|部屋
heating|heat|heater|boiler|heat pump|heizung|chauffage|calefacción|aquecimento|отопление|供暖|暖气|暖房
month|monthly|per month|a month|each month|every month|monatlich|monat|mensuel|par mois|mensual|al mes|mensal|por mês|в месяц|ежемесячно|每月|月|毎月
year|yearly|annual|annually|per year|a year|each year|per annum|jährlich|jahr|annuel|par an|anual|al año|por ano|в год|ежегодно|每年|年|年度
week|weekly|per week|a week|each week|wöchentlich|woche|hebdomadaire|par semaine|semanal|por semana|в неделю|每周|毎週
day|daily|per day|a day|each day|whole day|full day|täglich|tag|quotidien|par jour|jour|diario|por día|diário|день|ежедневно|每天|每日|毎日
hour|hourly|per hour|an hour|stündlich|stunde|horaire|par heure|heure|por hora|час|每小时|毎時
square metre|sqm|m2|m²|sq m|quadratmeter|qm|mètre carré|metro cuadrado|кв. м|平方米
night|overnight|stay the night|for one night|over night|berth|mooring|übernachtung|nacht|nuit|noche|noite|ночь|过夜|夜
pass|passage|get through|go through|through|durchfahrt|passer|pasar|passar|通过
language|languages|speak|sprache|langue|idioma|lengua|língua|язык|语言|言語
education|degree|study|studies|qualification|university|school|ausbildung|studium|abschluss|formation|diplôme|estudios|título|educación|образование|学历|学位|学歴
experience|years of experience|worked|work history|berufserfahrung|erfahrung|expérience|experiencia|experiência|опыт|经验|経験
skill|skills|knowledge|abilities|kenntnisse|fähigkeiten|compétences|habilidades|competencias|навыки|技能|スキル
patient|patients|sick person|patientin|malade|paciente|пациент|患者|病人
doctor|physician|dr|medic|arzt|ärztin|médecin|docteur|médico|doctor|врач|医生|医師
diagnosis|illness|disease|condition|finding|diagnose|krankheit|diagnostic|maladie|diagnóstico|enfermedad|doença|диагноз|болезнь|诊断|疾病|診断
medicine|medication|drug|dose|dosage|prescription|tablet|medikament|arznei|dosis|médicament|posologie|medicamento|dosis|remédio|лекарство|доза|药物|剂量|薬
side effect|side effects|adverse effect|nebenwirkung|effet secondaire|effet indésirable|efecto secundario|efeito colateral|побочный эффект|副作用
ingredient|ingredients|contains|contain|made with|zutat|zutaten|inhaltsstoffe|ingrédient|ingrediente|ингредиент|состав|成分|配料|原料|材料
recipe|cook|bake|cooking time|baking time|rezept|kochen|backen|recette|cuisson|receta|cocinar|hornear|receita|рецепт|готовить|食谱|烹饪
warning|caution|danger|risk|hazard|beware|warnung|vorsicht|gefahr|avertissement|attention|danger|advertencia|peligro|aviso|perigo|предупреждение|опасность|警告|注意|危险
toll|lock fee|passage fee|charge|maut|péage|peaje|pedágio|пошлина|通行费
member|members|membership|mitglied|mitgliedschaft|membre|adhésion|miembro|socio|membro|член|членство|会员|成员|会員
keep|store|storage|kept|shelf life|preserve|stored|aufbewahren|lagern|conserver|conservar|хранить|保存|储存
bike|bikes|bicycle|cycle|fahrrad|vélo|bicicleta|велосипед|自行车|自転車
check-in|check in|arrival|arrive from|anreise|arrivée|llegada|入住
check-out|check out|checkout|departure|leave the room|abreise|départ|salida|退房
breakfast|morning meal|frühstück|petit-déjeuner|desayuno|早餐|朝食
medical certificate|doctor's certificate|sick note|attest|certificat médical|certificado médico|诊断书
overdose|taken too much|too much|überdosis|surdosage|sobredosis|过量
active ingredient|active substance|wirkstoff|principe actif|principio activo|有效成分
launch|release|start of sales|introduce|introduction|markteinführung
spouse|husband|wife|partner|ehepartner|conjoint|cónyuge|配偶
owner|holder|proprietor|inhaber
attachment|annex|appendix|enclosure|anlage|anhang|annexe|anexo|приложение|附件|附录
supervisor|boss|line manager|reports to|report to|head of|vorgesetzter|supérieur|jefe|上级
overtime|extra hours|überstunden|heures supplémentaires|horas extra|加班
bonus|premium|prämie|prime|bono|奖金
rule|rules|regulation|policy|regel|vorschrift|règle|norma|规则|规定
exam|examination|test|prüfung|examen|考试
course|class|lesson|training|kurs|cours|curso|课程
food|meal|meals|catering|essen|repas|comida|餐
smoke|smoking|rauchen|fumer|fumar|吸烟
lorry|lorries|truck|trucks|heavy vehicle|vehicle|vehicles
cord|cable|lead|wire|power cord|power cable|mains cable
fete|party|celebration|feast|festival|event
fare|ticket price|price|costs a person
shuttle|minibus|bus|coach|transfer
bird|birds|geese|goose|swan|duck|gull
eat|ate|eaten|feed|fed|graze|consume|devour
weekday|day of the week|day
lab|laboratory|examiner|analyst|sampler
arrive|arrived|deliver|delivered|delivery|came in
staff|team|crew|workers|fitters|employees|personnel|volunteers|helpers
helper|helpers|volunteer|volunteers|unpaid
transfer|pay|remit|wire|bank transfer
inspection|inspect|visit|look at|check|examine
owner|landlord|proprietor|holder
fix|repair|repairs|keep in repair|mend|maintain
rest|day off|closed|except|day of rest
shop|store|outlet|branch
film|movie|picture
garbage|rubbish|refuse|waste|trash|litter
lift|elevator
flat|apartment|unit|dwelling
holiday|holidays|vacation|public holiday
autumn|fall
petrol|gas|gasoline|fuel
sick|ill|illness|sickness|unwell
buy|purchase|acquire|obtain|get|bought
finish|complete|completion|end|ready|done|finished
choose|select|pick|opt|elect|decide
ask|request|apply|enquire|inquire
help|assist|assistance|support|aid
show|display|present|exhibit
big|large|great|huge|size
small|little|tiny|minor
quick|fast|rapid|speedy|swift
begin|start|commence|open|launch
stop|halt|cease|stand still|end
broken|defective|out of order|faulty|damaged|damage
lose|lost|loss|missing
stay|remain|reside|live
near|close to|nearby|next to|beside
parent|mother|father|guardian
pupil|student|learner|apprentice|trainee
teacher|instructor|tutor|lecturer|trainer
guest|visitor|customer|client|patron
winner|won|win|prize|award|first place
team|club|side|squad
author|writer|wrote|written by
leader|head|chief|boss|chair
founder|founded|set up|started|established
number of people|people|persons|participants|attendees|members|present
how many people|attendance|visitors|participants
currency|euros|dollars|pounds
instalment|installment|rate|partial payment
refund|money back|returned|reimbursed|paid back
reminder|notice|warning|dunning
permission|consent|approval|agree|agreed|allowed|permit
ban|banned|forbidden|prohibited|not allowed|must not|no longer
complaint|complain|objection|object|report
accident|incident|injury|mishap
safety|protection|security|safe
recommend|suggest|advise|propose|recommended|suggestion
average|mean|on average
distance|far|kilometres|miles|away
colour|color|coloured|shade
shape|form|round|square|oval
made of|consist of|material|wood|steel|plastic|stone
age|years old|old|built in|dating from|since
capacity|hold|holds|seats|fits|up to
occupation|profession|job|works as|position|trade
origin|from|come from|comes from|born in|native
nickname|also called|known as|alias
goal|aim|objective|target|purpose
result|outcome|score|finding
method|way|procedure|technique|by means of
tool|tools|device|instrument|machine|equipment|appliance
parties|contracting parties|party|between|vertragsparteien|parteien|parties|partes|стороны|当事人|双方
sell|sale|sold|goods|wares|offer for sale|verkaufen|verkauf|vendre|vente|vender|venta|продать|продажа|出售|销售|販売
plant|plants|shoot|shoots|seedling|seedlings|pflanze|plante|planta
water level|gauge|stage|pegel
cheque|check|card|cash
money|funds|cash|euros|dollars|geld|argent|dinero
subject|topic|about|regarding|re|concerning|betreff|thema|objet|sujet|asunto|tema|assunto|тема|主题|题目|件名
chapter|section|clause|paragraph|article|kapitel|abschnitt|absatz|chapitre|section|article|capítulo|sección|cláusula|глава|раздел|пункт|章|条|节
lead|plumbum|blei|plomb|plomo
train|railway|rail|bahn|zug|train|tren|trem|поезд|火车|列车|電車
flight|plane|fly|airline|flug|vol|vuelo|voo|рейс|航班|フライト
ticket|fare|fahrkarte|eintritt|billet|entrada|billete|bilhete|билет|票|门票|切符
hotel|accommodation|lodging|stay|unterkunft|hôtel|hébergement|alojamiento|hospedagem|гостиница|酒店|住宿|宿泊
passport|id card|identity card|identity document|ausweis|personalausweis|reisepass|passeport|carte d'identité|pasaporte|dni|passaporte|паспорт|护照|身份证|旅券
expiry date|valid until|expires on|valid to|best before|use by|good until|good till|expiration|gültig bis|haltbar bis|ablaufdatum|valable jusqu|date d'expiration|válido hasta|caducidad|validade|действителен до|срок годности|有效期|有效期至|期限
serial number|serial no|s/n|sn|device number|seriennummer|numéro de série|número de serie|серийный номер|序列号|シリアル番号
reference|reference number|ref|your reference|file number|aktenzeichen|zeichen|referenz|référence|referencia|referência|ссылка|参考号|编号|参照番号
version|revision|edition|release|issue|ausgabe|fassung|version|édition|versión|edición|versão|версия|издание|版本|版次
population|inhabitants|residents|einwohner|bevölkerung|population|habitants|población|habitantes|população|население|人口
employee count|headcount|number of employees|employs|staff of|beschäftigte|effectif|plantilla|численность|员工人数
"""

# Words that carry little by themselves in a question about a document.
VERBS = frozenset(
    [
        "wait",
        "bring",
        "take",
        "get",
        "need",
        "accept",
        "stop",
        "start",
        "mean",
        "put",
        "come",
        "give",
        "find",
        "expect",
        "happen",
        "keep",
        "stay",
        "last",
        "fit",
        "work",
        "run",
        "turn",
        "set",
        "ask",
        "answer",
        "call",
        "cause",
        "help",
        "allow",
        "carry",
        "walk",
        "drive",
        "live",
        "let",
        "leave",
        "lie",
        "stand",
        "sit",
        "hold",
        "begin",
        "end",
        "finish",
        "become",
        "remain",
        "change",
        "move",
        "use",
        "choose",
        "pick",
        "select",
        "decide",
        "receive",
        "return",
        "arrive",
        "reach",
        "apply",
        "cover",
        "own",
        "belong",
        "see",
        "look",
        "think",
        "know",
        "exist",
        "serve",
        "offer",
        "provide",
        "involve",
        "include",
        "concern",
        "deal",
        "handle",
        "done",
        "made",
        "given",
        "taken",
        "drawn",
        "found",
        "measured",
        "recorded",
        "noted",
        "good",
        "bad",
        "ok",
        "okay",
        "back",
        "away",
        "together",
        "again",
        "along",
        "down",
        "up",
        "long",
        "short",
        "new",
        "old",
        "big",
        "small",
        "high",
        "low",
        "much",
        "less",
        "least",
        "most",
        "overall",
        "main",
        "first",
        "second",
        "third",
    ]
)
"""Words that are said in many other ways: an answer need not hold them. Things and names it must hold."""

LIGHT = frozenset(
    [
        "another",
        "document",
        "file",
        "page",
        "text",
        "paper",
        "letter",
        "say",
        "says",
        "state",
        "states",
        "stated",
        "mention",
        "mentioned",
        "mentions",
        "tell",
        "give",
        "given",
        "list",
        "listed",
        "describe",
        "described",
        "according",
        "please",
        "know",
        "find",
        "show",
        "write",
        "written",
        "read",
        "contain",
        "there",
        "thing",
        "something",
        "anything",
        "exactly",
        "actually",
        "currently",
        "now",
        "here",
        "case",
        "kind",
        "type",
        "sort",
        "way",
        "make",
        "made",
        "do",
        "does",
        "did",
        "done",
        "doing",
        "get",
        "got",
        "have",
        "has",
        "had",
        "having",
        "go",
        "goes",
        "going",
        "put",
        "take",
        "use",
        "used",
        "using",
        "one",
        "ones",
        "other",
        "else",
        "also",
        "just",
        "only",
        "still",
        "already",
        "really",
        "much",
        "many",
        "lot",
        "want",
        "would",
        "like",
        "need",
        "could",
        "should",
        "shall",
        "will",
        "may",
        "might",
        "must",
        "can",
        "cannot",
        "whether",
        "about",
        "regarding",
        "concerning",
        "respect",
        "happen",
        "happens",
        "happened",
        "apply",
        "involve",
        "set",
        "let",
        "it",
        "its",
        "this",
        "that",
        "these",
        "those",
        "they",
        "them",
        "their",
        "he",
        "she",
        "his",
        "her",
        "we",
        "our",
        "us",
        "you",
        "your",
        "i",
        "me",
        "my",
        "mine",
        "be",
        "is",
        "are",
        "was",
        "were",
        "been",
        "being",
        "am",
        "who",
        "what",
        "when",
        "where",
        "which",
        "why",
        "how",
        "whose",
        "whom",
        "long",
        "far",
        "often",
        "dokument",
        "datei",
        "seite",
        "text",
        "steht",
        "angegeben",
        "genannt",
        "laut",
        "document",
        "page",
        "texte",
        "indiqué",
        "mentionné",
        "documento",
        "página",
        "texto",
        "档",
        "文档",
        "文件",
        "页",
        "文本",
    ]
)

# A meaning that is an attribute of something, named by a head noun that many attributes share.
GENERIC = frozenset(
    [
        "number",
        "date",
        "name",
        "amount",
        "day",
        "time",
        "value",
        "total",
        "sum",
        "type",
        "kind",
        "code",
        "place",
        "person",
        "people",
        "company",
        "year",
        "month",
        "period",
        "rate",
        "level",
        "figure",
        "detail",
        "details",
        "information",
        "info",
        "item",
        "part",
        "nummer",
        "datum",
        "betrag",
        "name",
        "wert",
        "numéro",
        "montant",
        "nom",
        "número",
        "fecha",
        "importe",
        "nombre",
    ]
)

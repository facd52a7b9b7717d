alter table event add column description_russian varchar(2000);
alter table event add column description_kazakh varchar(2000);

-- What a desk that was set up before has of the shipped events, where nobody changed or translated them.
update event set title_russian = 'Шестой саммит СВМДА', title_kazakh = 'АӨСШК алтыншы саммиті'
where code = 'CICA-SUMMIT-2022' and title = 'Sixth CICA summit' and title_russian is null and title_kazakh is null;
update event set title_russian = 'Саммит ШОС 2023 года', title_kazakh = 'ШЫҰ-ның 2023 жылғы саммиті'
where code = 'SCO-SUMMIT-2023' and title = 'SCO summit of 2023' and title_russian is null and title_kazakh is null;
update event set title_russian = 'Подписание дорожной карты СВМДА на 2023–2024 годы', title_kazakh = 'АӨСШК-нің 2023–2024 жылдарға арналған жол картасына қол қою'
where code = 'CICA-ROADMAP-SIGNING-2023' and title = 'Signing of the CICA roadmap 2023-2024' and title_russian is null and title_kazakh is null;
update event set title_russian = 'Совет глав государств — учредителей МФСА', title_kazakh = 'ХАҚҚ құрылтайшы мемлекеттері басшыларының кеңесі'
where code = 'IFAS-COUNCIL-2023' and title = 'Council of Heads of State, founders of IFAS' and title_russian is null and title_kazakh is null;
update event set title_russian = 'Шестая Генеральная ассамблея ИОПБ', title_kazakh = 'ИАҚҰ-ның алтыншы Бас ассамблеясы'
where code = 'IOFS-GA-2023' and title = 'Sixth General Assembly of the IOFS' and title_russian is null and title_kazakh is null;
update event set title_russian = 'Десятый, юбилейный саммит ОТГ', title_kazakh = 'ТМҰ-ның оныншы, мерейтойлық саммиті'
where code = 'OTS-SUMMIT-2023' and title = 'Tenth anniversary OTS summit' and title_russian is null and title_kazakh is null;
update event set title_russian = 'Совет коллективной безопасности ОДКБ в Минске', title_kazakh = 'ҰҚШҰ Ұжымдық қауіпсіздік кеңесі Минскіде'
where code = 'CSTO-COUNCIL-2023' and title = 'CSTO Collective Security Council in Minsk' and title_russian is null and title_kazakh is null;
update event set title_russian = 'Встреча национальных координаторов ШОС в Пекине', title_kazakh = 'ШЫҰ ұлттық үйлестірушілерінің Бейжіңдегі кездесуі'
where code = 'SCO-COORDINATORS-2023' and title = 'SCO national coordinators in Beijing' and title_russian is null and title_kazakh is null;
update event set title_russian = 'Саммит ШОС 2024 года', title_kazakh = 'ШЫҰ-ның 2024 жылғы саммиті'
where code = 'SCO-SUMMIT-2024' and title = 'SCO summit of 2024' and title_russian is null and title_kazakh is null;
update event set title_russian = 'Конференция высокого уровня СВМДА по вопросам экологии', title_kazakh = 'АӨСШК-нің экология мәселелері жөніндегі жоғары деңгейдегі конференциясы'
where code = 'CICA-ENVIRONMENT-2024' and title = 'CICA high-level conference on environmental issues' and title_russian is null and title_kazakh is null;
update event set title_russian = 'Слёт лидеров волонтёрских движений', title_kazakh = 'Волонтёрлік қозғалыстар көшбасшыларының слёті'
where code = 'CICA-VOLUNTEERS-2024' and title = 'Rally of leaders of volunteer movements' and title_russian is null and title_kazakh is null;
update event set title_russian = 'Международный форум «Астана» 2024 года', title_kazakh = '2024 жылғы «Астана» халықаралық форумы'
where code = 'AIF-2024' and title = 'Astana International Forum 2024' and title_russian is null and title_kazakh is null;
update event set title_russian = 'Саммит «Единая вода»', title_kazakh = '«Біртұтас су» саммиті'
where code = 'ONE-WATER-SUMMIT-2024' and title = 'One Water Summit' and title_russian is null and title_kazakh is null;
update event set title_russian = 'Центральноазиатский форум по безопасности и сотрудничеству', title_kazakh = 'Қауіпсіздік және ынтымақтастық жөніндегі Орталық Азия форумы'
where code = 'CAF-2024' and title = 'Central Asian Forum on Security and Cooperation' and title_russian is null and title_kazakh is null;
update event set title_russian = 'Первый Центральноазиатский форум по безопасности и сотрудничеству', title_kazakh = 'Қауіпсіздік және ынтымақтастық жөніндегі бірінші Орталық Азия форумы'
where code = 'CAF-2023' and title = 'First Central Asian Forum on Security and Cooperation' and title_russian is null and title_kazakh is null;
update event set title_russian = 'Неформальный саммит ОТГ в Шуше', title_kazakh = 'ТМҰ-ның Шушадағы бейресми саммиті'
where code = 'OTS-INFORMAL-2024' and title = 'Informal OTS summit in Shusha' and title_russian is null and title_kazakh is null;
update event set title_russian = 'Шестая консультативная встреча глав государств Центральной Азии', title_kazakh = 'Орталық Азия мемлекеттері басшыларының алтыншы консультативтік кездесуі'
where code = 'CA-CONSULTATIVE-2024' and title = 'Sixth consultative meeting of the heads of state of Central Asia' and title_russian is null and title_kazakh is null;
update event set title_russian = 'Пятые Всемирные игры кочевников', title_kazakh = 'Бесінші Дүниежүзілік көшпенділер ойындары'
where code = 'WORLD-NOMAD-GAMES-2024' and title = 'Fifth World Nomad Games' and title_russian is null and title_kazakh is null;
update event set title_russian = 'Первое заседание правления МФСА под председательством Казахстана', title_kazakh = 'ХАҚҚ басқармасының Қазақстан төрағалығымен өткен бірінші отырысы'
where code = 'IFAS-BOARD-2024' and title = 'First IFAS board meeting under the Kazakh chair' and title_russian is null and title_kazakh is null;
update event set title_russian = 'Первая внеочередная Генеральная ассамблея ИОПБ', title_kazakh = 'ИАҚҰ-ның бірінші кезектен тыс Бас ассамблеясы'
where code = 'IOFS-EXTRAORDINARY-GA-2024' and title = 'First extraordinary General Assembly of the IOFS' and title_russian is null and title_kazakh is null;
update event set title_russian = 'Одиннадцатый саммит ОТГ', title_kazakh = 'ТМҰ-ның он бірінші саммиті'
where code = 'OTS-SUMMIT-2024' and title = 'Eleventh OTS summit' and title_russian is null and title_kazakh is null;
update event set title_russian = 'Совет коллективной безопасности ОДКБ в Астане', title_kazakh = 'ҰҚШҰ Ұжымдық қауіпсіздік кеңесі Астанада'
where code = 'CSTO-COUNCIL-2024' and title = 'CSTO Collective Security Council in Astana' and title_russian is null and title_kazakh is null;
update event set title_russian = 'Седьмое заседание Совета министров СВМДА', title_kazakh = 'АӨСШК Министрлер кеңесінің жетінші отырысы'
where code = 'CICA-MINISTERIAL-2024' and title = 'Seventh meeting of the CICA Ministerial Council' and title_russian is null and title_kazakh is null;
update event set description_russian = 'Саммит в Астане, положивший начало преобразованию Совещания в полноформатную организацию.', description_kazakh = 'Кеңестің толыққанды ұйымға айналуына жол ашқан Астанадағы саммит.'
where code = 'CICA-SUMMIT-2022' and description = 'Summit in Astana that opened the change into a full organization.';
update event set description_russian = 'Саммит в формате видеоконференции, на котором Казахстан принял председательство и изложил свои цели. Принимающая сторона — Индия (в статье не названа).', description_kazakh = 'Қазақстан төрағалықты қабылдап, мақсаттарын баяндаған бейнеконференция форматындағы саммит. Қабылдаушы тарап — Үндістан (мақалада аталмаған).'
where code = 'SCO-SUMMIT-2023' and description = 'Summit by video link at which Kazakhstan took the chair and set out its aims. Host India (not named in the article).';
update event set description_russian = 'Введена в действие дорожная карта по приоритетам Казахстана. Место в статье не названо.', description_kazakh = 'Қазақстан басымдықтары жөніндегі жол картасы күшіне енді. Өткен жері мақалада аталмаған.'
where code = 'CICA-ROADMAP-SIGNING-2023' and description = 'Roadmap for the Kazakh priorities put into force. The place is not named in the article.';
update event set description_russian = 'Руководители государств фонда встретились в столице Таджикистана; Президент Казахстана предупредил об угрозах, связанных с водой, ледниками и климатом.', description_kazakh = 'Қор мемлекеттерінің басшылары Тәжікстан астанасында кездесті; Қазақстан Президенті су, мұздықтар және климатқа байланысты қатерлер туралы ескертті.'
where code = 'IFAS-COUNCIL-2023' and description = 'Leaders of the fund met in the Tajik capital; the Kazakh President warned about water, glaciers and climate.';
update event set description_russian = 'Ассамблея, на которой делегация Казахстана внесла свои предложения.', description_kazakh = 'Қазақстан делегациясы өз ұсыныстарын енгізген ассамблея.'
where code = 'IOFS-GA-2023' and description = 'Assembly to which the Kazakh delegation brought its proposals.';
update event set description_russian = 'Юбилейный саммит, на котором была объявлена программа TURKTIME.', description_kazakh = 'TURKTIME бағдарламасы жарияланған мерейтойлық саммит.'
where code = 'OTS-SUMMIT-2023' and description = 'Jubilee summit at which the TURKTIME programme was announced.';
update event set description_russian = 'Сессия, на которой Президент Казахстана изложил задачи предстоящего председательства.', description_kazakh = 'Қазақстан Президенті алдағы төрағалықтың міндеттерін баяндаған сессия.'
where code = 'CSTO-COUNCIL-2023' and description = 'Session at which the Kazakh President laid out the aims of the coming chairmanship.';
update event set description_russian = 'Заседание, на котором были согласованы проекты документов к саммиту в Астане.', description_kazakh = 'Астанадағы саммитке арналған құжаттардың жобалары келісілген отырыс.'
where code = 'SCO-COORDINATORS-2023' and description = 'Meeting that cleared the drafts for the Astana summit.';
update event set description_russian = 'Саммит в Астане, который должен завершить председательство Казахстана.', description_kazakh = 'Қазақстанның төрағалығын қорытындылауға тиіс Астанадағы саммит.'
where code = 'SCO-SUMMIT-2024' and description = 'Summit in Astana meant to close the Kazakh chairmanship.';
update event set description_russian = 'Конференция по вопросам окружающей среды, предварительно назначенная на август. Возможно, в статье Астана названа только местом слёта; более поздние сообщения подтверждают Астану для обоих мероприятий.', description_kazakh = 'Алдын ала тамызға белгіленген қоршаған орта мәселелері жөніндегі конференция. Мақалада Астана тек слёт өтетін жер ретінде аталған болуы мүмкін; кейінгі хабарламалар екі іс-шараның да Астанада өтетінін растайды.'
where code = 'CICA-ENVIRONMENT-2024' and description = 'Conference on the environment, with August as the preliminary date. The article may mean Astana for the rally only; later notices confirm Astana for both.';
update event set description_russian = 'Встреча лидеров волонтёров стран СВМДА.', description_kazakh = 'АӨСШК елдері волонтер көшбасшыларының кездесуі.'
where code = 'CICA-VOLUNTEERS-2024' and description = 'Gathering of volunteer leaders of the CICA countries.';
update event set description_russian = 'Ежегодный форум в столице Казахстана для руководителей и экспертов.', description_kazakh = 'Қазақстан астанасында басшылар мен сарапшылар үшін жыл сайын өтетін форум.'
where code = 'AIF-2024' and description = 'Yearly forum of the Kazakh capital for leaders and experts.';
update event set description_russian = 'Саммит по водным вопросам, инициированный Казахстаном и Францией.', description_kazakh = 'Қазақстан мен Францияның бастамасымен өтетін су мәселелері жөніндегі саммит.'
where code = 'ONE-WATER-SUMMIT-2024' and description = 'Water summit started by Kazakhstan and France.';
update event set description_russian = 'Экспертный форум КИСИ по региональной безопасности. Место указано по первому форуму.', description_kazakh = 'ҚСЗИ-дің аймақтық қауіпсіздік жөніндегі сараптамалық форумы. Өтетін жері бірінші форум бойынша көрсетілген.'
where code = 'CAF-2024' and description = 'Expert forum of the KazISS on regional security. Place taken from the first edition.';
update event set description_russian = 'Предыдущий форум, приведён для сравнения.', description_kazakh = 'Салыстыру үшін келтірілген алдыңғы форум.'
where code = 'CAF-2023' and description = 'Earlier edition, for comparison.';
update event set description_russian = 'Неформальная встреча лидеров тюркских государств в период председательства Казахстана.', description_kazakh = 'Қазақстанның төрағалығы кезінде түркі мемлекеттері көшбасшыларының бейресми кездесуі.'
where code = 'OTS-INFORMAL-2024' and description = 'Informal meeting of the Turkic leaders during the Kazakh chairmanship.';
update event set description_russian = 'Ежегодная встреча пяти президентов.', description_kazakh = 'Бес президенттің жыл сайынғы кездесуі.'
where code = 'CA-CONSULTATIVE-2024' and description = 'Yearly meeting of the five presidents.';
update event set description_russian = 'Игры кочевых народов, упомянутые в интервью в январе 2024 года.', description_kazakh = '2024 жылғы қаңтардағы сұхбатта аталған көшпелі халықтардың ойындары.'
where code = 'WORLD-NOMAD-GAMES-2024' and description = 'Games of the nomad peoples, named in the January 2024 interview.';
update event set description_russian = 'Заседание правления фонда в Астане.', description_kazakh = 'Қор басқармасының Астанадағы отырысы.'
where code = 'IFAS-BOARD-2024' and description = 'Board of the fund met in Astana.';
update event set description_russian = 'Ассамблея в формате видеоконференции для назначения нового руководителя секретариата.', description_kazakh = 'Хатшылықтың жаңа басшысын тағайындау үшін бейнеконференция форматында өткен ассамблея.'
where code = 'IOFS-EXTRAORDINARY-GA-2024' and description = 'Assembly by video link to appoint a new head of the secretariat.';
update event set description_russian = 'Саммит, завершивший председательство Казахстана; в Астане было решено провести его в Кыргызстане в 2024 году.', description_kazakh = 'Қазақстанның төрағалығын қорытындылаған саммит; оны 2024 жылы Қырғызстанда өткізу Астанада келісілген.'
where code = 'OTS-SUMMIT-2024' and description = 'Summit that closed the Kazakh chairmanship; agreed in Astana for Kyrgyzstan in 2024.';
update event set description_russian = 'Сессия, завершившая председательство Казахстана; в Минске она была запланирована на последний квартал 2024 года.', description_kazakh = 'Қазақстанның төрағалығын қорытындылаған сессия; Минскіде ол 2024 жылдың соңғы тоқсанына жоспарланған.'
where code = 'CSTO-COUNCIL-2024' and description = 'Session that closed the Kazakh chairmanship; planned in Minsk for the last quarter of 2024.';
update event set description_russian = 'Встреча министров иностранных дел в формате видеоконференции; принимающая сторона — Азербайджан.', description_kazakh = 'Сыртқы істер министрлерінің бейнеконференция форматындағы кездесуі; қабылдаушы тарап — Әзербайжан.'
where code = 'CICA-MINISTERIAL-2024' and description = 'Meeting of foreign ministers by video link, host Azerbaijan.';

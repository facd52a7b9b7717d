-- What a desk that was set up before has of the shipped priorities and initiatives, where nobody changed or translated them.
update priority set title_russian = 'Безопасность и стабильность', title_kazakh = 'Қауіпсіздік пен тұрақтылық'
where code = 'SCO-P01' and title = 'Security and stability' and title_russian is null and title_kazakh is null;
update priority set title_russian = 'Мировое единство ради справедливого мира и согласия', title_kazakh = 'Әділетті бейбітшілік пен келісім жолындағы әлемдік бірлік'
where code = 'SCO-P02' and title = 'World unity for a just peace and harmony' and title_russian is null and title_kazakh is null;
update priority set title_russian = 'Документы к саммиту в Астане', title_kazakh = 'Астанадағы саммит құжаттары'
where code = 'SCO-P03' and title = 'Documents for the Astana summit' and title_russian is null and title_kazakh is null;
update priority set title_russian = 'Традиции', title_kazakh = 'Дәстүрлер'
where code = 'OTS-P01' and title = 'Traditions' and title_russian is null and title_kazakh is null;
update priority set title_russian = 'Единство', title_kazakh = 'Бірлік'
where code = 'OTS-P02' and title = 'Unity' and title_russian is null and title_kazakh is null;
update priority set title_russian = 'Реформы', title_kazakh = 'Реформалар'
where code = 'OTS-P03' and title = 'Reforms' and title_russian is null and title_kazakh is null;
update priority set title_russian = 'Знания', title_kazakh = 'Білім'
where code = 'OTS-P04' and title = 'Knowledge' and title_russian is null and title_kazakh is null;
update priority set title_russian = 'Доверие', title_kazakh = 'Сенім'
where code = 'OTS-P05' and title = 'Trust' and title_russian is null and title_kazakh is null;
update priority set title_russian = 'Инвестиции', title_kazakh = 'Инвестициялар'
where code = 'OTS-P06' and title = 'Investment' and title_russian is null and title_kazakh is null;
update priority set title_russian = 'Посредничество', title_kazakh = 'Медиация'
where code = 'OTS-P07' and title = 'Mediation' and title_russian is null and title_kazakh is null;
update priority set title_russian = 'Энергия', title_kazakh = 'Энергия'
where code = 'OTS-P08' and title = 'Energy' and title_russian is null and title_kazakh is null;
update priority set title_russian = 'Единые стандарты для общего рынка', title_kazakh = 'Ортақ нарыққа арналған бірыңғай стандарттар'
where code = 'OTS-P09' and title = 'Uniform standards for a common market' and title_russian is null and title_kazakh is null;
update priority set title_russian = 'Ответ на растущие трансграничные угрозы', title_kazakh = 'Өсіп келе жатқан трансшекаралық қатерлерге жауап'
where code = 'OTS-P10' and title = 'Answer to growing cross-border threats' and title_russian is null and title_kazakh is null;
update priority set title_russian = 'Преобразование в полноценную организацию', title_kazakh = 'Толыққанды ұйымға айналу'
where code = 'CICA-P01' and title = 'Transformation into a full-fledged organization' and title_russian is null and title_kazakh is null;
update priority set title_russian = 'Совет по устойчивой взаимосвязанности', title_kazakh = 'Орнықты өзара байланыс жөніндегі кеңес'
where code = 'CICA-P02' and title = 'Council on Sustainable Interconnectivity' and title_russian is null and title_kazakh is null;
update priority set title_russian = 'Финансовый саммит как постоянная площадка', title_kazakh = 'Тұрақты алаң ретіндегі қаржы саммиті'
where code = 'CICA-P03' and title = 'Finance Summit as a permanent platform' and title_russian is null and title_kazakh is null;
update priority set title_russian = 'Конференция высокого уровня по вопросам экологии', title_kazakh = 'Экология мәселелері жөніндегі жоғары деңгейдегі конференция'
where code = 'CICA-P04' and title = 'High-level conference on environmental issues' and title_russian is null and title_kazakh is null;
update priority set title_russian = 'Слёт лидеров волонтёров', title_kazakh = 'Волонтёрлер көшбасшыларының слёті'
where code = 'CICA-P05' and title = 'Rally of volunteer leaders' and title_russian is null and title_kazakh is null;
update priority set title_russian = 'Партнёрская сеть ведущих университетов', title_kazakh = 'Жетекші университеттердің серіктестік желісі'
where code = 'CICA-P06' and title = 'Partner network of leading universities' and title_russian is null and title_kazakh is null;
update priority set title_russian = 'Сотрудничество с государствами и организациями в сфере безопасности', title_kazakh = 'Қауіпсіздік саласында мемлекеттермен және ұйымдармен ынтымақтастық'
where code = 'CSTO-P01' and title = 'Cooperation with states and organizations on security' and title_russian is null and title_kazakh is null;
update priority set title_russian = 'Прочные связи с Организацией Объединённых Наций', title_kazakh = 'Біріккен Ұлттар Ұйымымен тұрақты байланыс'
where code = 'CSTO-P02' and title = 'Steady ties with the United Nations' and title_russian is null and title_kazakh is null;
update priority set title_russian = 'Более тесная работа с СНГ и ШОС', title_kazakh = 'ТМД-мен және ШЫҰ-мен тығыз жұмыс'
where code = 'CSTO-P03' and title = 'Closer work with the CIS and the SCO' and title_russian is null and title_kazakh is null;
update priority set title_russian = 'Укрепление системы коллективной безопасности', title_kazakh = 'Ұжымдық қауіпсіздік жүйесін нығайту'
where code = 'CSTO-P04' and title = 'Stronger collective security system' and title_russian is null and title_kazakh is null;
update priority set title_russian = 'Военное сотрудничество', title_kazakh = 'Әскери ынтымақтастық'
where code = 'CSTO-P05' and title = 'Military cooperation' and title_russian is null and title_kazakh is null;
update priority set title_russian = 'Борьба с терроризмом', title_kazakh = 'Терроризмге қарсы күрес'
where code = 'CSTO-P06' and title = 'Counter-terrorism' and title_russian is null and title_kazakh is null;
update priority set title_russian = 'Незаконный оборот наркотиков', title_kazakh = 'Есірткінің заңсыз айналымы'
where code = 'CSTO-P07' and title = 'Drug trafficking' and title_russian is null and title_kazakh is null;
update priority set title_russian = 'Экологический и социальный ущерб от кризиса Аральского моря', title_kazakh = 'Арал теңізі дағдарысының экологиялық және әлеуметтік зардабы'
where code = 'IFAS-P01' and title = 'Environmental and social harm of the Aral Sea crisis' and title_russian is null and title_kazakh is null;
update priority set title_russian = 'Нехватка воды для орошения', title_kazakh = 'Суармалы су тапшылығы'
where code = 'IFAS-P02' and title = 'Shortage of irrigation water' and title_russian is null and title_kazakh is null;
update priority set title_russian = 'Глобальное изменение климата', title_kazakh = 'Жаһандық климаттың өзгеруі'
where code = 'IFAS-P03' and title = 'Global climate change' and title_russian is null and title_kazakh is null;
update priority set title_russian = 'Сокращение ледников', title_kazakh = 'Мұздықтардың азаюы'
where code = 'IFAS-P04' and title = 'Shrinking glaciers' and title_russian is null and title_kazakh is null;
update priority set title_russian = 'Засухи и вынужденные переселенцы', title_kazakh = 'Құрғақшылық және қоныс аударуға мәжбүр болғандар'
where code = 'IFAS-P05' and title = 'Droughts and displaced people' and title_russian is null and title_kazakh is null;
update priority set title_russian = 'Улучшение структуры и правовой базы фонда', title_kazakh = 'Қордың құрылымы мен құқықтық негізін жетілдіру'
where code = 'IFAS-P06' and title = 'Better structure and legal basis of the fund' and title_russian is null and title_kazakh is null;
update priority set title_russian = 'Транспортная и логистическая инфраструктура', title_kazakh = 'Көлік-логистика инфрақұрылымы'
where code = 'IOFS-P01' and title = 'Transport and logistics infrastructure' and title_russian is null and title_kazakh is null;
update priority set title_russian = 'Новые маршруты поставок продовольствия', title_kazakh = 'Азық-түлік жеткізудің жаңа бағыттары'
where code = 'IOFS-P02' and title = 'New food delivery routes' and title_russian is null and title_kazakh is null;
update priority set title_russian = 'Инвестиционное сотрудничество', title_kazakh = 'Инвестициялық ынтымақтастық'
where code = 'IOFS-P03' and title = 'Investment cooperation' and title_russian is null and title_kazakh is null;
update priority set title_russian = 'Рациональное использование воды в сельском хозяйстве', title_kazakh = 'Ауыл шаруашылығында суды тиімді пайдалану'
where code = 'IOFS-P04' and title = 'Efficient water use in agriculture' and title_russian is null and title_kazakh is null;
update priority set title_russian = 'Гуманитарная помощь', title_kazakh = 'Гуманитарлық көмек'
where code = 'IOFS-P05' and title = 'Humanitarian assistance' and title_russian is null and title_kazakh is null;
update priority set title_russian = 'Производительность сельского хозяйства', title_kazakh = 'Ауыл шаруашылығының өнімділігі'
where code = 'IOFS-P06' and title = 'Agricultural productivity' and title_russian is null and title_kazakh is null;
update priority set title_russian = 'Распределение продовольствия', title_kazakh = 'Азық-түлікті бөлу'
where code = 'IOFS-P07' and title = 'Food distribution' and title_russian is null and title_kazakh is null;
update priority set title_russian = 'Аграрные исследования и передача технологий', title_kazakh = 'Аграрлық зерттеулер және технологиялар трансфері'
where code = 'IOFS-P08' and title = 'Agricultural research and technology transfer' and title_russian is null and title_kazakh is null;
update priority set title_russian = 'Устойчивость к продовольственным кризисам', title_kazakh = 'Азық-түлік дағдарыстарына төзімділік'
where code = 'IOFS-P09' and title = 'Resilience to food crises' and title_russian is null and title_kazakh is null;
update initiative set title_russian = 'О мировом единстве ради справедливого мира и согласия', title_kazakh = 'Әділетті бейбітшілік пен келісім жолындағы әлемдік бірлік туралы'
where code = 'SCO-WORLD-UNITY' and title = 'On World Unity for a Just Peace and Harmony' and title_russian is null and title_kazakh is null;
update initiative set title_russian = 'Проекты документов к саммиту 2024 года', title_kazakh = '2024 жылғы саммит құжаттарының жобалары'
where code = 'SCO-ASTANA-DOCUMENTS' and title = 'Draft documents for the 2024 summit' and title_russian is null and title_kazakh is null;
update initiative set title_russian = 'Программа председательства TURKTIME', title_kazakh = 'TURKTIME төрағалық бағдарламасы'
where code = 'OTS-TURKTIME' and title = 'TURKTIME chairmanship programme' and title_russian is null and title_kazakh is null;
update initiative set title_russian = 'Единые стандарты для общего тюркского рынка', title_kazakh = 'Ортақ түркі нарығына арналған бірыңғай стандарттар'
where code = 'OTS-UNIFORM-STANDARDS' and title = 'Uniform standards for the common Turkic market' and title_russian is null and title_kazakh is null;
update initiative set title_russian = 'Созыв СВМДА', title_kazakh = 'АӨСШК-ні шақыру'
where code = 'CICA-FOUNDING' and title = 'Convening the CICA' and title_russian is null and title_kazakh is null;
update initiative set title_russian = 'Преобразование СВМДА', title_kazakh = 'АӨСШК-ні трансформациялау'
where code = 'CICA-TRANSFORMATION' and title = 'Transformation of the CICA' and title_russian is null and title_kazakh is null;
update initiative set title_russian = 'Совет СВМДА по устойчивой взаимосвязанности', title_kazakh = 'АӨСШК-нің орнықты өзара байланыс жөніндегі кеңесі'
where code = 'CICA-COUNCIL-INTERCONNECTIVITY' and title = 'CICA Council on Sustainable Interconnectivity' and title_russian is null and title_kazakh is null;
update initiative set title_russian = 'Постоянный финансовый саммит СВМДА', title_kazakh = 'АӨСШК-нің тұрақты қаржы саммиті'
where code = 'CICA-FINANCE-SUMMIT' and title = 'Permanent CICA Finance Summit' and title_russian is null and title_kazakh is null;
update initiative set title_russian = 'Пять приоритетных направлений развития', title_kazakh = 'Дамудың бес басым бағыты'
where code = 'CICA-FIVE-AREAS' and title = 'Five priority areas of development' and title_russian is null and title_kazakh is null;
update initiative set title_russian = 'Экологическая конференция высокого уровня', title_kazakh = 'Жоғары деңгейдегі экологиялық конференция'
where code = 'CICA-ENVIRONMENT-CONFERENCE' and title = 'High-level environmental conference' and title_russian is null and title_kazakh is null;
update initiative set title_russian = 'Слёт лидеров волонтёров стран СВМДА', title_kazakh = 'АӨСШК елдері волонтёрлер көшбасшыларының слёті'
where code = 'CICA-VOLUNTEER-RALLY' and title = 'Rally of volunteer leaders of the CICA countries' and title_russian is null and title_kazakh is null;
update initiative set title_russian = 'Партнёрская сеть ведущих университетов', title_kazakh = 'Жетекші университеттердің серіктестік желісі'
where code = 'CICA-UNIVERSITIES' and title = 'Partner network of leading universities' and title_russian is null and title_kazakh is null;
update initiative set title_russian = 'Дорожная карта приоритетов Казахстана в СВМДА на 2023–2024 годы', title_kazakh = 'Қазақстанның АӨСШК-дегі 2023–2024 жылдарға арналған басымдықтарының жол картасы'
where code = 'CICA-ROADMAP-2023' and title = 'Roadmap for the Kazakh priorities in the CICA 2023-2024' and title_russian is null and title_kazakh is null;
update initiative set title_russian = 'Расширение круга партнёров по безопасности', title_kazakh = 'Қауіпсіздік саласындағы серіктестер шеңберін кеңейту'
where code = 'CSTO-PARTNERSHIPS' and title = 'Wider circle of security partners' and title_russian is null and title_kazakh is null;
update initiative set title_russian = 'Три года Казахстана во главе фонда', title_kazakh = 'Қазақстанның қорды үш жыл басқаруы'
where code = 'IFAS-TERM-2024' and title = 'Three Kazakh years at the head of the fund' and title_russian is null and title_kazakh is null;
update initiative set title_russian = 'Помощь Сирии после землетрясения', title_kazakh = 'Жер сілкінісінен кейін Сирияға көмек'
where code = 'IOFS-SYRIA-AID' and title = 'Earthquake aid to Syria' and title_russian is null and title_kazakh is null;
update initiative set title_russian = 'Предложения Казахстана шестой Генеральной ассамблее', title_kazakh = 'Қазақстанның алтыншы Бас ассамблеяға ұсыныстары'
where code = 'IOFS-DOHA-PROPOSALS' and title = 'Kazakh proposals to the sixth General Assembly' and title_russian is null and title_kazakh is null;
update initiative set title_russian = 'Формат диалога C5+', title_kazakh = 'C5+ диалог форматы'
where code = 'KAZ-C5-PLUS' and title = 'C5+ dialogue format' and title_russian is null and title_kazakh is null;
update initiative set title_russian = 'Углубление стратегических партнёрств', title_kazakh = 'Стратегиялық серіктестіктерді тереңдету'
where code = 'KAZ-STRATEGIC-PARTNERSHIPS' and title = 'Deeper strategic partnerships' and title_russian is null and title_kazakh is null;
update initiative set title_russian = 'Региональное сотрудничество в Центральной Азии', title_kazakh = 'Орталық Азиядағы өңірлік ынтымақтастық'
where code = 'KAZ-REGIONAL-COOPERATION' and title = 'Regional cooperation in Central Asia' and title_russian is null and title_kazakh is null;
update initiative set title_russian = 'Место встречи лидеров', title_kazakh = 'Көшбасшылардың кездесу орны'
where code = 'KAZ-DIALOGUE-HUB' and title = 'Meeting place for leaders' and title_russian is null and title_kazakh is null;

alter table organization add column mandate_russian varchar(2000);
alter table organization add column mandate_kazakh varchar(2000);

-- What a desk that was set up before has of the shipped organizations, where nobody changed or translated them.
update organization set name_russian = 'Шанхайская организация сотрудничества', name_kazakh = 'Шанхай ынтымақтастық ұйымы'
where code = 'SCO' and name = 'Shanghai Cooperation Organisation' and name_russian is null and name_kazakh is null;
update organization set name_russian = 'Организация тюркских государств', name_kazakh = 'Түркі мемлекеттері ұйымы'
where code = 'OTS' and name = 'Organization of Turkic States' and name_russian is null and name_kazakh is null;
update organization set name_russian = 'Совещание по взаимодействию и мерам доверия в Азии', name_kazakh = 'Азиядағы өзара іс-қимыл және сенім шаралары кеңесі'
where code = 'CICA' and name = 'Conference on Interaction and Confidence-Building Measures in Asia' and name_russian is null and name_kazakh is null;
update organization set name_russian = 'Организация Договора о коллективной безопасности', name_kazakh = 'Ұжымдық қауіпсіздік туралы шарт ұйымы'
where code = 'CSTO' and name = 'Collective Security Treaty Organization' and name_russian is null and name_kazakh is null;
update organization set name_russian = 'Международный фонд спасения Арала', name_kazakh = 'Халықаралық Аралды құтқару қоры'
where code = 'IFAS' and name = 'International Fund for Saving the Aral Sea' and name_russian is null and name_kazakh is null;
update organization set name_russian = 'Исламская организация по продовольственной безопасности', name_kazakh = 'Ислам азық-түлік қауіпсіздігі ұйымы'
where code = 'IOFS' and name = 'Islamic Organization for Food Security' and name_russian is null and name_kazakh is null;
update organization set mandate_russian = 'Евразийская межправительственная организация, в рамках которой государства-члены сотрудничают в сферах безопасности, экономики, транспорта и культуры.', mandate_kazakh = 'Мүше мемлекеттер қауіпсіздік, экономика, көлік және мәдениет салаларында ынтымақтасатын еуразиялық үкіметаралық ұйым.'
where code = 'SCO' and mandate = 'Eurasian intergovernmental body through which its members work together on security, the economy, transport and culture.';
update organization set mandate_russian = 'Объединяет тюркоязычные государства для политического, экономического и культурного сотрудничества; одна из целей — общий рынок.', mandate_kazakh = 'Түркітілдес мемлекеттерді саяси, экономикалық және мәдени ынтымақтастық үшін біріктіреді; мақсаттарының бірі — ортақ нарық.'
where code = 'OTS' and mandate = 'Brings the Turkic-speaking states together for political, economic and cultural cooperation, with a common market among its aims.';
update organization set mandate_russian = 'Общеазиатский форум, созданный по инициативе Казахстана, который расширяет сотрудничество и согласованные меры доверия ради мира, безопасности и стабильности в Азии.', mandate_kazakh = 'Қазақстанның бастамасымен құрылған жалпыазиялық форум; Азиядағы бейбітшілік, қауіпсіздік және тұрақтылық үшін ынтымақтастық пен келісілген сенім шараларын кеңейтеді.'
where code = 'CICA' and mandate = 'Pan-Asian forum, started by Kazakhstan, that widens cooperation and agreed confidence-building steps so as to keep Asia peaceful, secure and stable.';
update organization set mandate_russian = 'Оборонный союз шести постсоветских государств, который совместно отвечает на угрозы любому из членов и противодействует терроризму, обороту наркотиков и другим трансграничным угрозам.', mandate_kazakh = 'Кез келген мүшесіне төнген қатерге бірлесіп жауап беретін, терроризмге, есірткі айналымына және өзге де трансшекаралық қатерлерге қарсы іс-қимыл жасайтын алты посткеңестік мемлекеттің қорғаныс одағы.'
where code = 'CSTO' and mandate = 'Defence alliance of six post-Soviet states that answers threats to any member together and acts against terrorism, drug trafficking and other cross-border dangers.';
update organization set mandate_russian = 'Фонд пяти государств Центральной Азии, который финансирует и направляет работу по преодолению экологических и социальных последствий высыхания Аральского моря.', mandate_kazakh = 'Арал теңізінің тартылуының экологиялық және әлеуметтік салдарын еңсеру жұмысын қаржыландыратын әрі үйлестіретін Орталық Азияның бес мемлекетінің қоры.'
where code = 'IFAS' and mandate = 'Fund of the five Central Asian states that pays for and steers work on the environmental and social damage left by the drying of the Aral Sea.';
update organization set mandate_russian = 'Специализированное учреждение Организации исламского сотрудничества, которое помогает государствам-членам производить, распределять и обеспечивать достаточное количество продовольствия благодаря развитию сельского хозяйства, исследованиям, торговле и чрезвычайной помощи.', mandate_kazakh = 'Ауыл шаруашылығын жетілдіру, зерттеулер, сауда және шұғыл көмек арқылы мүше мемлекеттерге жеткілікті азық-түлік өндіруге, бөлісуге және қамтамасыз етуге көмектесетін Ислам ынтымақтастығы ұйымының мамандандырылған мекемесі.'
where code = 'IOFS' and mandate = 'Specialized institution of the Organization of Islamic Cooperation that helps members grow, share and secure enough food through better farming, research, trade and emergency help.';

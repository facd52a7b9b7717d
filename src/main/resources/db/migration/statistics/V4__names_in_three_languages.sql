alter table indicator add column name_russian varchar(200);
alter table indicator add column name_kazakh varchar(200);

-- What a desk that was set up before has of the shipped indicators, where nobody changed or translated them.
update indicator set name_russian = 'ВВП (в текущих долларах США)', name_kazakh = 'ЖІӨ (ағымдағы АҚШ доллары)'
where code = 'NY.GDP.MKTP.CD' and name = 'GDP (current US$)';
update indicator set name_russian = 'ВВП (в долларах США 2015 года)', name_kazakh = 'ЖІӨ (2015 жылғы АҚШ доллары)'
where code = 'NY.GDP.MKTP.KD' and name = 'GDP (constant 2015 US$)';
update indicator set name_russian = 'Рост ВВП', name_kazakh = 'ЖІӨ өсімі'
where code = 'NY.GDP.MKTP.KD.ZG' and name = 'GDP growth';
update indicator set name_russian = 'ВВП на душу населения (в текущих долларах США)', name_kazakh = 'Жан басына шаққандағы ЖІӨ (ағымдағы АҚШ доллары)'
where code = 'NY.GDP.PCAP.CD' and name = 'GDP per capita (current US$)';
update indicator set name_russian = 'ВВП на душу населения по ППС (в текущих международных долларах)', name_kazakh = 'Жан басына шаққандағы ЖІӨ, САҚП бойынша (ағымдағы халықаралық доллар)'
where code = 'NY.GDP.PCAP.PP.CD' and name = 'GDP per capita, PPP (current international $)';
update indicator set name_russian = 'ВНД по ППС (в текущих международных долларах)', name_kazakh = 'ЖҰТ, САҚП бойынша (ағымдағы халықаралық доллар)'
where code = 'NY.GNP.MKTP.PP.CD' and name = 'GNI, PPP (current international $)';
update indicator set name_russian = 'ВНД на душу населения, метод Атлас (в текущих долларах США)', name_kazakh = 'Жан басына шаққандағы ЖҰТ, Атлас әдісі (ағымдағы АҚШ доллары)'
where code = 'NY.GNP.PCAP.CD' and name = 'GNI per capita, Atlas method (current US$)';
update indicator set name_russian = 'Инфляция, потребительские цены', name_kazakh = 'Инфляция, тұтыну бағалары'
where code = 'FP.CPI.TOTL.ZG' and name = 'Inflation, consumer prices';
update indicator set name_russian = 'Международные резервы, включая золото (в текущих долларах США)', name_kazakh = 'Халықаралық резервтер, алтынды қоса алғанда (ағымдағы АҚШ доллары)'
where code = 'FI.RES.TOTL.CD' and name = 'Total reserves, gold included (current US$)';
update indicator set name_russian = 'Сельское хозяйство, добавленная стоимость', name_kazakh = 'Ауыл шаруашылығы, қосылған құн'
where code = 'NV.AGR.TOTL.ZS' and name = 'Agriculture, value added';
update indicator set name_russian = 'Промышленность, добавленная стоимость', name_kazakh = 'Өнеркәсіп, қосылған құн'
where code = 'NV.IND.TOTL.ZS' and name = 'Industry, value added';
update indicator set name_russian = 'Услуги, добавленная стоимость', name_kazakh = 'Қызмет көрсету саласы, қосылған құн'
where code = 'NV.SRV.TOTL.ZS' and name = 'Services, value added';
update indicator set name_russian = 'Прямые иностранные инвестиции, чистый приток', name_kazakh = 'Тікелей шетелдік инвестициялар, таза ағын'
where code = 'BX.KLT.DINV.WD.GD.ZS' and name = 'Foreign direct investment, net inflows';
update indicator set name_russian = 'Экспорт товаров и услуг (в текущих долларах США)', name_kazakh = 'Тауарлар мен қызметтер экспорты (ағымдағы АҚШ доллары)'
where code = 'NE.EXP.GNFS.CD' and name = 'Exports of goods and services (current US$)';
update indicator set name_russian = 'Импорт товаров и услуг (в текущих долларах США)', name_kazakh = 'Тауарлар мен қызметтер импорты (ағымдағы АҚШ доллары)'
where code = 'NE.IMP.GNFS.CD' and name = 'Imports of goods and services (current US$)';
update indicator set name_russian = 'Экспорт товаров и услуг', name_kazakh = 'Тауарлар мен қызметтер экспорты'
where code = 'NE.EXP.GNFS.ZS' and name = 'Exports of goods and services';
update indicator set name_russian = 'Импорт товаров и услуг', name_kazakh = 'Тауарлар мен қызметтер импорты'
where code = 'NE.IMP.GNFS.ZS' and name = 'Imports of goods and services';
update indicator set name_russian = 'Внешнеторговый баланс товаров и услуг (в текущих долларах США)', name_kazakh = 'Тауарлар мен қызметтердің сыртқы сауда балансы (ағымдағы АҚШ доллары)'
where code = 'NE.RSB.GNFS.CD' and name = 'External balance on goods and services (current US$)';
update indicator set name_russian = 'Торговля товарами', name_kazakh = 'Тауар саудасы'
where code = 'TG.VAL.TOTL.GD.ZS' and name = 'Merchandise trade';
update indicator set name_russian = 'Численность населения', name_kazakh = 'Халық саны'
where code = 'SP.POP.TOTL' and name = 'Population, total';
update indicator set name_russian = 'Городское население', name_kazakh = 'Қала халқы'
where code = 'SP.URB.TOTL.IN.ZS' and name = 'Urban population';
update indicator set name_russian = 'Ожидаемая продолжительность жизни при рождении', name_kazakh = 'Туған кездегі күтілетін өмір сүру ұзақтығы'
where code = 'SP.DYN.LE00.IN' and name = 'Life expectancy at birth';
update indicator set name_russian = 'Индекс человеческого развития', name_kazakh = 'Адам дамуы индексі'
where code = 'UNDP.HDI' and name = 'Human Development Index';
update indicator set name_russian = 'Пользователи интернета', name_kazakh = 'Интернет пайдаланушылары'
where code = 'IT.NET.USER.ZS' and name = 'Internet users';
update indicator set name_russian = 'Доступ к питьевой воде не ниже базового уровня', name_kazakh = 'Кемінде базалық деңгейдегі ауызсуға қолжетімділік'
where code = 'SH.H2O.BASW.ZS' and name = 'Access to at least basic drinking water';
update indicator set name_russian = 'Общая площадь территории', name_kazakh = 'Аумақтың жалпы көлемі'
where code = 'AG.SRF.TOTL.K2' and name = 'Surface area';
update indicator set name_russian = 'Площадь суши', name_kazakh = 'Құрлық көлемі'
where code = 'AG.LND.TOTL.K2' and name = 'Land area';
update indicator set name_russian = 'Сельскохозяйственные земли', name_kazakh = 'Ауыл шаруашылығы жерлері'
where code = 'AG.LND.AGRI.ZS' and name = 'Agricultural land';
update indicator set name_russian = 'Площадь лесов', name_kazakh = 'Орман алқаптарының көлемі'
where code = 'AG.LND.FRST.K2' and name = 'Forest area';
update indicator set name_russian = 'Распространённость недоедания', name_kazakh = 'Толық тамақтанбаудың таралуы'
where code = 'SN.ITK.DEFC.ZS' and name = 'Prevalence of undernourishment';
update indicator set name_russian = 'Умеренное или острое отсутствие продовольственной безопасности', name_kazakh = 'Азық-түлік қауіпсіздігінің орташа немесе өткір тапшылығы'
where code = 'SN.ITK.MSFI.ZS' and name = 'Moderate or severe food insecurity';
update indicator set name_russian = 'Острое отсутствие продовольственной безопасности', name_kazakh = 'Азық-түлік қауіпсіздігінің өткір тапшылығы'
where code = 'SN.ITK.SVFI.ZS' and name = 'Severe food insecurity';
update indicator set name_russian = 'Обеспеченность продовольствием', name_kazakh = 'Азық-түлікпен қамтамасыз етілу'
where code = 'FAO.FS.KCAL.PC.DAY' and name = 'Food supply';
update indicator set name_russian = 'Общий водозабор', name_kazakh = 'Жалпы су алу'
where code = 'AQUASTAT.WW.TOTAL.BCM' and name = 'Total water withdrawal';
update indicator set name_russian = 'Водозабор для сельского хозяйства', name_kazakh = 'Ауыл шаруашылығына су алу'
where code = 'AQUASTAT.WW.AGR.ZS' and name = 'Agricultural water withdrawal';
update indicator set name_russian = 'Возобновляемые водные ресурсы на душу населения', name_kazakh = 'Жан басына шаққандағы жаңартылатын су ресурстары'
where code = 'AQUASTAT.RWR.PC.M3' and name = 'Renewable water resources per capita';
update indicator set name_russian = 'Годовой забор пресной воды', name_kazakh = 'Жылдық тұщы су алу'
where code = 'ER.H2O.FWTL.K3' and name = 'Annual freshwater withdrawals';
update indicator set name_russian = 'Выбросы CO₂', name_kazakh = 'CO₂ шығарындылары'
where code = 'EN.GHG.CO2.MT.CE.AR5' and name = 'CO2 emissions';
update indicator set name_russian = 'Углеродоёмкость производства', name_kazakh = 'Өндірістің көміртек сыйымдылығы'
where code = 'EN.GHG.CO2.RT.GDP.PP.KD' and name = 'CO2 intensity of output';
update indicator set name_russian = 'Выбросы CO₂ на территории страны', name_kazakh = 'Ел аумағындағы CO₂ шығарындылары'
where code = 'GCP.CO2.TERR.T' and name = 'Territorial CO2 emissions';
update indicator set name_russian = 'Военные расходы (в текущих долларах США)', name_kazakh = 'Әскери шығыстар (ағымдағы АҚШ доллары)'
where code = 'MS.MIL.XPND.CD' and name = 'Military expenditure (current US$)';
update indicator set name_russian = 'Военные расходы', name_kazakh = 'Әскери шығыстар'
where code = 'MS.MIL.XPND.GD.ZS' and name = 'Military expenditure';
update indicator set name_russian = 'Численность вооружённых сил', name_kazakh = 'Қарулы күштердің жеке құрамы'
where code = 'MS.MIL.TOTL.P1' and name = 'Armed forces personnel';

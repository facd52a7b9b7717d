-- What a desk that was set up before names had three languages has of the shipped organizations, where nobody renamed or
-- translated them.
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

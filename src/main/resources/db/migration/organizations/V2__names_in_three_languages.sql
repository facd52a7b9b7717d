alter table organization add column name_russian varchar(200);
alter table organization add column name_kazakh varchar(200);

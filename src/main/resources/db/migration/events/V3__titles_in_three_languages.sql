alter table event add column title_russian varchar(200);
alter table event add column title_kazakh varchar(200);

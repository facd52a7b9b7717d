alter table priority add column title_russian varchar(200);
alter table priority add column title_kazakh varchar(200);
alter table initiative add column title_russian varchar(200);
alter table initiative add column title_kazakh varchar(200);

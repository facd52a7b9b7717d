-- When the record was last changed: what a calendar that follows it asks for.
alter table event add column changed_at timestamp with time zone default current_timestamp not null;

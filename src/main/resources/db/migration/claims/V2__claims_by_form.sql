-- What a claim entered by form has beyond those that shipped first.
alter table claim add column claimed_decimals smallint;
alter table claim add column tolerance ${decimal};
alter table claim add column group_rule varchar(200);

-- Whole numbers were written whole; the decimals of the others are read from the number.
update claim set claimed_decimals = 0 where claimed_value = floor(claimed_value);

alter table claim add constraint claim_tolerance_range check (tolerance between 0 and 100);
alter table claim add constraint claim_metric_known check (metric in (
    'SHARE_OF_WORLD', 'AGGREGATE', 'COUNT_OF_MEMBERS', 'COUNT_OF_CHAIRMANSHIPS', 'TERM_LENGTH', 'GROWTH_EFFECT',
    'PROJECTED_LOSS', 'PROJECTED_COUNT', 'RATE_AGAINST_WORLD', 'DECREASE', 'QUANTITY', 'COUNT'));

create index claim_by_organization on claim (organization_code);
create index claim_by_statement on claim (statement_code);

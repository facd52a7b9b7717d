-- What was changed, by whom and when: rows are added and never changed. Each one holds the hash of the one before it.
create table revision (
    id            bigint                      not null primary key,
    made_at       timestamp(3) with time zone not null,
    username      varchar(100)                not null,
    kind          varchar(10)                 not null constraint revision_kind_known
        check (kind in ('FORM', 'BULK', 'IMPORT', 'REVERT', 'USERS')),
    reason        varchar(500),
    -- Without a foreign key: a source may be deleted later, and its history stays.
    source_code   varchar(40),
    undoes        bigint constraint revision_undoes references revision (id),
    change_count  bigint                      not null,
    previous_hash varchar(64)                 not null constraint revision_previous_unique unique,
    hash          varchar(64)                 not null
);
create index revision_by_undoes on revision (undoes);
create index revision_by_username on revision (username, id);

-- Before and after as JSON: of a change the fields that differ, of an addition or deletion the whole record.
create table revision_change (
    revision_id bigint       not null constraint revision_change_revision references revision (id),
    ordinal     integer      not null,
    record_kind varchar(30)  not null,
    record_key  varchar(100) not null,
    title       varchar(300) not null,
    before_text text,
    after_text  text,
    primary key (revision_id, ordinal),
    constraint revision_change_either check (before_text is not null or after_text is not null)
);
create index revision_change_by_record on revision_change (record_kind, record_key, revision_id);

-- Very many changed figures of one revision, compressed. Written while they stream in, before the revision has its number.
create table revision_chunk (
    batch       varchar(36) not null,
    ordinal     integer     not null,
    record_kind varchar(30) not null,
    row_count   integer     not null,
    packed      bytea       not null,
    primary key (batch, ordinal)
);

-- Which chunks belong to which revision.
create table revision_batch (
    revision_id bigint      not null primary key constraint revision_batch_revision references revision (id),
    batch       varchar(36) not null constraint revision_batch_unique unique
);

-- The end of the chain. Whoever adds a revision locks this row first, so that the chain cannot fork.
create table revision_head (
    id          smallint    not null primary key constraint revision_head_single check (id = 1),
    revision_id bigint      not null,
    hash        varchar(64) not null
);
insert into revision_head (id, revision_id, hash)
values (1, 0, '0000000000000000000000000000000000000000000000000000000000000000');

create table country (
    code          varchar(3)   not null primary key constraint country_code_form check (char_length(code) = 3),
    iso2          varchar(2)   not null constraint country_iso2_unique unique,
    m49           varchar(3)   not null constraint country_m49_unique unique,
    name          varchar(100) not null,
    official_name varchar(200) not null,
    region        varchar(40)  not null,
    subregion     varchar(60)  not null,
    capital       varchar(60)  not null,
    latitude      numeric(9, 6) not null constraint country_latitude_range check (latitude between -90 and 90),
    longitude     numeric(9, 6) not null constraint country_longitude_range check (longitude between -180 and 180)
);

-- Names as shown in each language, with their place in that language's alphabet: the database sorts by collation_rank,
-- since neither H2 nor PostgreSQL sorts Kazakh rightly without help.
create table country_name (
    country_code   varchar(3)   not null constraint country_name_country references country (code),
    language       varchar(2)   not null constraint country_name_language_known check (language in ('en', 'ru', 'kk')),
    name           varchar(100) not null,
    collation_rank integer      not null,
    primary key (country_code, language)
);

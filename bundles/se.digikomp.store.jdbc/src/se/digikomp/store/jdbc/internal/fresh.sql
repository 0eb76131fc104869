create table survey_round (
    number integer not null primary key,
    name varchar(200) not null unique,
    questionnaire varchar(200) not null,
    version varchar(100) not null,
    digest varchar(64) not null,
    reference_date date not null,
    demonstration boolean not null
);

create table batch (
    number bigint not null primary key,
    round_number integer not null references survey_round (number),
    questionnaire_digest varchar(64) not null,
    file_name varchar(1000) not null,
    file_digest varchar(64) not null,
    reader varchar(200) not null,
    mapping {text} not null,
    responses integer not null,
    committed timestamp not null,
    withdrawn boolean not null
);

create table mapping_profile (
    name varchar(200) not null primary key,
    content {text} not null
);

create table published_version (
    number integer not null primary key,
    questionnaire varchar(200) not null,
    version varchar(100) not null,
    digest varchar(64) not null,
    canonical {text} not null,
    published_by varchar(200) not null,
    published_on timestamp not null,
    unique (questionnaire, version)
);

create table release_entry (
    number integer not null primary key,
    released timestamp not null,
    round_name varchar(200) not null,
    kind varchar(200) not null,
    subject varchar(200) not null,
    base integer not null,
    snapshot varchar(64) not null,
    policy {text} not null,
    file_name varchar(1000) not null,
    splits varchar(2000) default '' not null
);

create table release_unit (
    release_number integer not null references release_entry (number),
    unit varchar(100) not null,
    responses integer default 0 not null,
    answered varchar(8000) default '' not null,
    print varchar(16) default '' not null,
    primary key (release_number, unit)
);

create table digit (
    d integer not null primary key
);

insert into digit (d) values (0), (1), (2), (3), (4), (5), (6), (7), (8), (9);

create table place (
    n integer not null primary key
);

insert into place (n) select 100 * a.d + 10 * b.d + c.d + 1 from digit a cross join digit b cross join digit c;

create table answer_step (
    sign varchar(1) not null primary key,
    step integer not null
);

insert into answer_step (sign, step) values ('1', 1), ('2', 2), ('3', 3), ('4', 4), ('5', 5), ('6', 6), ('7', 7),
    ('8', 8), ('9', 9), ('A', 10), ('B', 11);

create table byte_block (
    batch bigint not null references batch (number),
    number integer not null,
    unit varchar(100) not null,
    responses integer not null,
    choices integer not null,
    statements integer not null,
    backgrounds {bytes 32600} not null,
    answers {bytes 32600} not null,
    response_keys {bytes 32600} not null,
    primary key (batch, number)
);

create view answer (round, questionnaire, version, unit, response_key, statement_place, step) as
    select r.name, r.questionnaire, r.version, a.unit, rtrim(cast(a.batch as char(20))) || '-'
        || rtrim(cast(a.number as char(11))) || '-' || rtrim(cast(n.n as char(11))), p.n,
        byte_at(a.answers, (p.n - 1) * a.responses + n.n)
    from byte_block a
    join batch b on b.number = a.batch
    join survey_round r on r.number = b.round_number
    join place n on n.n <= a.responses
    join place p on p.n <= a.statements
    where byte_at(a.answers, (p.n - 1) * a.responses + n.n) > 0;

create view background_answer (round, questionnaire, version, unit, response_key, question_place, option_place) as
    select r.name, r.questionnaire, r.version, a.unit, rtrim(cast(a.batch as char(20))) || '-'
        || rtrim(cast(a.number as char(11))) || '-' || rtrim(cast(n.n as char(11))), p.n,
        byte_at(a.backgrounds, (p.n - 1) * a.responses + n.n)
    from byte_block a
    join batch b on b.number = a.batch
    join survey_round r on r.number = b.round_number
    join place n on n.n <= a.responses
    join place p on p.n <= a.choices
    where byte_at(a.backgrounds, (p.n - 1) * a.responses + n.n) > 0;

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

create table response (
    round_number integer not null,
    response_key varchar(64) not null,
    batch bigint not null references batch (number),
    unit varchar(100) not null,
    backgrounds varchar(1500) not null,
    answers varchar(1000) not null,
    primary key (round_number, response_key)
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
    file_name varchar(1000) not null
);

create table release_unit (
    release_number integer not null references release_entry (number),
    unit varchar(100) not null,
    primary key (release_number, unit)
);

drop view answer;

drop view background_answer;

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

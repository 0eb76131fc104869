drop view answer;

drop view background_answer;

create table response_block (
    batch bigint not null references batch (number),
    number integer not null,
    unit varchar(100) not null,
    responses integer not null,
    choices integer not null,
    statements integer not null,
    key_length integer not null,
    response_keys varchar(32600) not null,
    backgrounds varchar(32600) not null,
    answers varchar(32600) not null,
    primary key (batch, number)
);

insert into response_block (batch, number, unit, responses, choices, statements, key_length, response_keys, backgrounds,
    answers)
    select batch, row_number() over (), unit, 1, length(backgrounds) / 3, length(answers), length(response_key),
        response_key, backgrounds, answers
    from (select * from response order by batch, unit, response_key) a;

drop table response;

create view answer (round, questionnaire, version, unit, response_key, statement_place, step) as
    select r.name, r.questionnaire, r.version, a.unit,
        rtrim(substr(a.response_keys, a.key_length * (n.n - 1) + 1, a.key_length)), p.n, s.step
    from response_block a
    join batch b on b.number = a.batch
    join survey_round r on r.number = b.round_number
    join place n on n.n <= a.responses
    join place p on p.n <= a.statements
    join answer_step s on s.sign = case when n.n <= a.responses and p.n <= a.statements
        then substr(a.answers, (p.n - 1) * a.responses + n.n, 1) else '0' end;

create view background_answer (round, questionnaire, version, unit, response_key, question_place, option_place) as
    select r.name, r.questionnaire, r.version, a.unit,
        rtrim(substr(a.response_keys, a.key_length * (n.n - 1) + 1, a.key_length)), p.n,
        case when n.n <= a.responses and p.n <= a.choices
            then cast(substr(a.backgrounds, 3 * ((p.n - 1) * a.responses + n.n) - 2, 3) as integer) end
    from response_block a
    join batch b on b.number = a.batch
    join survey_round r on r.number = b.round_number
    join place n on n.n <= a.responses
    join place p on p.n <= a.choices
    where case when n.n <= a.responses and p.n <= a.choices
        then substr(a.backgrounds, 3 * ((p.n - 1) * a.responses + n.n) - 2, 3) else '000' end <> '000';

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

create view answer (round, questionnaire, version, unit, response_key, statement_place, step) as
    select r.name, r.questionnaire, r.version, a.unit, a.response_key, p.n, s.step
    from response a
    join survey_round r on r.number = a.round_number
    join place p on p.n <= length(a.answers)
    join answer_step s on s.sign = case when p.n <= length(a.answers) then substr(a.answers, p.n, 1) else '0' end;

create view background_answer (round, questionnaire, version, unit, response_key, question_place, option_place) as
    select r.name, r.questionnaire, r.version, a.unit, a.response_key, p.n,
        case when 3 * p.n <= length(a.backgrounds) then cast(substr(a.backgrounds, 3 * p.n - 2, 3) as integer) end
    from response a
    join survey_round r on r.number = a.round_number
    join place p on 3 * p.n <= length(a.backgrounds)
    where case when 3 * p.n <= length(a.backgrounds) then substr(a.backgrounds, 3 * p.n - 2, 3) else '000' end <> '000';

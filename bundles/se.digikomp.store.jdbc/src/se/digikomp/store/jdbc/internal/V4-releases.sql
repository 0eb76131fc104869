alter table release_entry add column splits varchar(2000) default '' not null;

alter table release_unit add column responses integer default 0 not null;

alter table release_unit add column answered varchar(8000) default '' not null;

alter table release_unit add column print varchar(16) default '' not null;

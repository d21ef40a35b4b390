-- An encrypted journey that a person takes along. The key is never here, so nobody who reads these tables can read it.
create schema hand_over;

create table hand_over.parcel (
  id text not null,
  ciphertext text not null,
  write_secret_hash text not null,
  version integer not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  constraint parcel_pk primary key (id),
  constraint parcel_id_form check (id ~ '^[A-Za-z0-9_-]{22}$'),
  constraint parcel_size check (length(ciphertext) <= 87382)
);
create index parcel_expires_at on hand_over.parcel (expires_at);
comment on table hand_over.parcel is 'kind: local. Deleted 30 days after the last write.';

-- Says for a while that something was here and why it is not any more. Holds a hash, so the link cannot be rebuilt from it.
create table hand_over.tombstone (
  id_hash text not null,
  reason text not null,
  forget_at timestamptz not null,
  constraint tombstone_pk primary key (id_hash),
  constraint tombstone_reason check (reason in ('deleted', 'expired'))
);
create index tombstone_forget_at on hand_over.tombstone (forget_at);
comment on table hand_over.tombstone is 'kind: local. Deleted after 30 days.';

-- Written by `cargo xtask codegen`.

-- PostgreSQL 15 or newer.
create extension if not exists btree_gist;

-- An update by anyone but the engine counts as a write too: the engine names the next version, and
-- whoever does not gets it here. The operator who seals columns by another key changes nothing.
create function vetplan_touch() returns trigger language plpgsql as $$
begin
  if current_user = 'vetplan_ops' and current_setting('vetplan.reseal', true) = 'on' then
    return new;
  end if;
  if new.version = old.version then
    new.version := old.version + 1;
    new.updated_at := now();
  end if;
  return new;
end
$$;

-- Raises unless a statement has met as many rows as it should. A statement of a pipeline ends in
-- this, so that the COMMIT sent with it cannot follow a miss.
create function vetplan_expect(met bigint, expected bigint) returns void language plpgsql as $$
begin
  if met <> expected then
    raise exception 'met % rows in place of %', met, expected using errcode = 'VP001';
  end if;
end
$$;

-- Rows that are only ever added. Two things pass: a foreign key that blanks or follows its target
-- (it runs inside another trigger), and a purge: of the operator's role, or by `vetplan_purge`.
create function vetplan_refuse_change() returns trigger language plpgsql as $$
begin
  if tg_op <> 'TRUNCATE' and pg_trigger_depth() > 1 then
    return coalesce(new, old);
  end if;
  if current_setting('vetplan.purge', true) = 'on' and current_user in (
    'vetplan_ops', (select pg_get_userbyid(relowner) from pg_class where oid = tg_relid)
  ) then
    return coalesce(new, old);
  end if;
  raise exception 'rows of % are only ever added', tg_table_name
    using errcode = 'restrict_violation', constraint = tg_table_name || '__append_only';
end
$$;

-- Takes a row out for good, or without that lays columns over it, where the application may not. It
-- serves the commands that purge, erase and merge, and nothing else: their receipt must have been
-- written by this very transaction. Owned by whoever migrates, and as bound to the tenant as any.
create function vetplan_purge(target text, row_id uuid, seen integer, columns jsonb) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  tenant uuid := nullif(current_setting('vetplan.tenant', true), '')::uuid;
  names text;
  met bigint;
begin
  if not exists (
    select from commands
    where tenant_id = tenant and transaction_number = pg_current_xact_id()::text::bigint
      and command in ('retention.run', 'privacy.erase', 'clients.merge')
  ) then
    raise exception 'no command of this transaction may purge %', target using errcode = 'insufficient_privilege';
  end if;
  perform set_config('vetplan.purge', 'on', true);
  if columns is null then
    execute format('delete from %I as it where tenant_id = $1 and id = $2', target)
      || case when seen is null then '' else ' and version = $3' end
      using tenant, row_id, seen;
  else
    select string_agg(format('%I', key), ', ') into names from jsonb_object_keys(columns) as key;
    execute format(
      'update %I as it set (%s) = (select %s from jsonb_populate_record(null::%I, $4)) where tenant_id = $1 and id = $2',
      target, names, names, target
    ) || case when seen is null then '' else ' and version = $3' end
      using tenant, row_id, seen, columns;
  end if;
  get diagnostics met = row_count;
  perform set_config('vetplan.purge', '', true);
  perform vetplan_expect(met, 1);
end
$$;
revoke all on function vetplan_purge(text, uuid, integer, jsonb) from public;
grant execute on function vetplan_purge(text, uuid, integer, jsonb) to vetplan_app;

-- Follows which files rows name, in the same transaction: one that a row names is kept, one that a row names no
-- more is due. The row of a file is held meanwhile, so that it cannot be swept away before this row is there.
create function vetplan_follow_files() returns trigger language plpgsql as $$
declare
  before jsonb := case when tg_op = 'INSERT' then '{}' else to_jsonb(old) end;
  after jsonb := case when tg_op = 'DELETE' then '{}' else to_jsonb(new) end;
  whose uuid := coalesce(before ->> 'tenant_id', after ->> 'tenant_id')::uuid;
  named text[];
  dropped text[];
begin
  select coalesce(array_agg(matched[1]), '{}') into named
  from unnest(tg_argv) as place, regexp_matches(after ->> place, 'file:([0-9a-f]{64})', 'g') as matched;
  select coalesce(array_agg(matched[1]), '{}') into dropped
  from unnest(tg_argv) as place, regexp_matches(before ->> place, 'file:([0-9a-f]{64})', 'g') as matched
  where matched[1] <> all (named);
  if dropped <> '{}' then
    update files set due_at = now() where tenant_id = whose and sha256 = any (dropped);
  end if;
  if named <> '{}' then
    perform from files where tenant_id = whose and sha256 = any (named) for key share;
    update files set due_at = null where tenant_id = whose and sha256 = any (named) and due_at is not null;
  end if;
  return null;
end
$$;

-- The partitions of the audit log from so many months back to so many months ahead, and one for what
-- belongs nowhere else. Owned by whoever migrates, so that the server may call it daily.
create function vetplan_add_audit_partitions(months integer, back integer default 1) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  this_month timestamp := date_trunc('month', now() at time zone 'UTC');
  first timestamp;
  partition text;
begin
  -- Servers that call this at once go one after the other.
  perform pg_advisory_xact_lock(hashtextextended('vetplan_add_audit_partitions', 0));
  for ahead in -back .. months loop
    first := this_month + make_interval(months => ahead);
    partition := 'audit_logs_' || to_char(first, 'YYYY_MM');
    if to_regclass(partition) is null then
      execute format(
        'create table %I partition of audit_logs for values from (%L) to (%L)',
        partition, first at time zone 'UTC', (first + interval '1 month') at time zone 'UTC'
      );
      execute format('alter table %I enable row level security', partition);
      execute format('alter table %I force row level security', partition);
    end if;
  end loop;
  if to_regclass('audit_logs_default') is null then
    create table audit_logs_default partition of audit_logs default;
    alter table audit_logs_default enable row level security;
    alter table audit_logs_default force row level security;
  end if;
end
$$;
revoke all on function vetplan_add_audit_partitions(integer, integer) from public;
grant execute on function vetplan_add_audit_partitions(integer, integer) to vetplan_app, vetplan_ops;

create table tenants (
  tenant_id uuid not null,
  id uuid not null,
  name text collate "C" not null,
  slug text collate "C" not null,
  status text collate "C" not null default 'active',
  country text collate "C" not null,
  language text collate "C" not null,
  currency text collate "C" not null,
  timezone text collate "C" not null,
  version integer not null default 1,
  created_at timestamp with time zone not null default now(),
  updated_at timestamp with time zone not null default now(),
  constraint tenants__key primary key (tenant_id, id),
  constraint tenants__status_valid check (status in ('active', 'suspended')),
  constraint tenants__names_itself check (tenant_id = id),
  constraint tenants__slug_unique unique (tenant_id, slug)
);

create table tenant_profiles (
  tenant_id uuid not null,
  id uuid not null,
  profile_version integer not null,
  profile jsonb not null,
  created_at timestamp with time zone not null default now(),
  constraint tenant_profiles__key primary key (tenant_id, id),
  constraint tenant_profiles__profile_version_positive check (profile_version >= 1),
  constraint tenant_profiles__profile_version_unique unique (tenant_id, profile_version)
);

create table commands (
  tenant_id uuid not null,
  id uuid not null,
  command text collate "C" not null,
  actor_id uuid not null,
  actor jsonb not null,
  body_hash text collate "C" not null,
  answer text collate "C" not null,
  changes jsonb not null,
  engine_version text collate "C" not null,
  profile_version integer not null,
  transaction_number bigint not null default pg_current_xact_id()::text::bigint,
  created_at timestamp with time zone not null default now(),
  constraint commands__key primary key (tenant_id, id)
);

create table command_ids (
  tenant_id uuid not null,
  id uuid not null,
  actor_id uuid not null,
  body_hash text collate "C" not null,
  created_at timestamp with time zone not null default now(),
  constraint command_ids__key primary key (tenant_id, id)
);

create table number_series (
  tenant_id uuid not null,
  id uuid not null,
  series text collate "C" not null,
  next_value bigint not null default 1,
  version integer not null default 1,
  created_at timestamp with time zone not null default now(),
  updated_at timestamp with time zone not null default now(),
  constraint number_series__key primary key (tenant_id, id),
  constraint number_series__next_positive check (next_value >= 1),
  constraint number_series__series_unique unique (tenant_id, series)
);

create table audit_links (
  tenant_id uuid not null,
  id uuid not null,
  chain text collate "C" not null,
  first_seq bigint not null,
  last_seq bigint not null,
  head text collate "C" not null,
  created_at timestamp with time zone not null default now(),
  constraint audit_links__key primary key (tenant_id, id),
  constraint audit_links__seq_order check ((first_seq >= 1) and (last_seq >= first_seq)),
  constraint audit_links__chain_first_seq_unique unique (tenant_id, chain, first_seq)
);

create table checkpoints (
  tenant_id uuid not null,
  id uuid not null,
  chain text collate "C" not null,
  day date not null,
  last_seq bigint not null,
  head text collate "C" not null,
  key_id text collate "C" not null,
  signature text collate "C" not null,
  created_at timestamp with time zone not null default now(),
  constraint checkpoints__key primary key (tenant_id, id),
  constraint checkpoints__last_seq_from_one check (last_seq >= 1),
  constraint checkpoints__chain_day_unique unique (tenant_id, chain, day)
);

create table accounts (
  tenant_id uuid not null,
  id uuid not null,
  email text collate "C" not null,
  name text collate "C" not null,
  password_hash text collate "C" not null,
  status text collate "C" not null default 'active',
  client_id uuid,
  failures integer not null default 0,
  locked_until timestamp with time zone,
  version integer not null default 1,
  created_at timestamp with time zone not null default now(),
  updated_at timestamp with time zone not null default now(),
  constraint accounts__key primary key (tenant_id, id),
  constraint accounts__status_valid check (status in ('active', 'disabled')),
  constraint accounts__failures_not_negative check (failures >= 0),
  constraint accounts__email_unique unique (tenant_id, email)
);

create table sessions (
  tenant_id uuid not null,
  id uuid not null,
  account_id uuid not null,
  family_hash text collate "C" not null,
  token_hash text collate "C" not null,
  expires_at timestamp with time zone not null,
  ended_at timestamp with time zone,
  ended_by text collate "C",
  version integer not null default 1,
  created_at timestamp with time zone not null default now(),
  updated_at timestamp with time zone not null default now(),
  constraint sessions__key primary key (tenant_id, id),
  constraint sessions__ended_by_valid check (ended_by in ('logout', 'reuse', 'password_change', 'account_disabled'))
);

create table grant_versions (
  tenant_id uuid not null,
  id uuid not null,
  grants_version integer not null,
  version integer not null default 1,
  created_at timestamp with time zone not null default now(),
  updated_at timestamp with time zone not null default now(),
  constraint grant_versions__key primary key (tenant_id, id),
  constraint grant_versions__grants_version_positive check (grants_version >= 1)
);

create table files (
  tenant_id uuid not null,
  id uuid not null,
  sha256 text collate "C" not null,
  size bigint not null,
  media_type text collate "C" not null,
  uploaded_by uuid not null,
  due_at timestamp with time zone,
  version integer not null default 1,
  created_at timestamp with time zone not null default now(),
  updated_at timestamp with time zone not null default now(),
  constraint files__key primary key (tenant_id, id),
  constraint files__size_not_negative check (size >= 0),
  constraint files__sha256_unique unique (tenant_id, sha256)
);

create table break_glass_accesses (
  tenant_id uuid not null,
  id uuid not null,
  user_id uuid not null,
  patient_id uuid not null,
  emergency_case_id uuid not null,
  reason text collate "C" not null,
  opened_at timestamp with time zone not null,
  expires_at timestamp with time zone not null,
  created_at timestamp with time zone not null default now(),
  constraint break_glass_accesses__key primary key (tenant_id, id),
  constraint break_glass_accesses__ends_after_it_begins check (expires_at > opened_at)
);

create table review_tasks (
  tenant_id uuid not null,
  id uuid not null,
  break_glass_access_id uuid,
  user_id uuid not null,
  due_at timestamp with time zone not null,
  outcome text collate "C",
  finding text collate "C",
  reviewed_by uuid,
  reviewed_at timestamp with time zone,
  version integer not null default 1,
  created_at timestamp with time zone not null default now(),
  updated_at timestamp with time zone not null default now(),
  constraint review_tasks__key primary key (tenant_id, id),
  constraint review_tasks__outcome_valid check (outcome in ('justified', 'unjustified')),
  constraint review_tasks__review_is_whole check (((outcome is null) = (reviewed_at is null)) and ((outcome is null) = (reviewed_by is null)) and ((outcome is null) = (finding is null))),
  constraint review_tasks__reviewer_differs check (reviewed_by <> user_id),
  constraint review_tasks__break_glass_access_id_unique unique (tenant_id, break_glass_access_id)
);

create table bulk_exports (
  tenant_id uuid not null,
  id uuid not null,
  of_table text collate "C" not null,
  of_row uuid,
  reason text collate "C" not null,
  requested_by uuid not null,
  requested_at timestamp with time zone not null,
  approved_by uuid,
  approved_at timestamp with time zone,
  version integer not null default 1,
  created_at timestamp with time zone not null default now(),
  updated_at timestamp with time zone not null default now(),
  constraint bulk_exports__key primary key (tenant_id, id),
  constraint bulk_exports__approval_is_whole check ((approved_by is null) = (approved_at is null)),
  constraint bulk_exports__approver_differs check (approved_by <> requested_by)
);

create table consent_templates (
  tenant_id uuid not null,
  id uuid not null,
  name text collate "C" not null,
  template_version integer not null,
  consent_type text collate "C" not null,
  language text collate "C" not null,
  body text collate "C" not null,
  risks jsonb,
  alternatives jsonb,
  life_days integer not null,
  needs_witness boolean not null default false,
  is_active boolean not null default true,
  version integer not null default 1,
  created_at timestamp with time zone not null default now(),
  updated_at timestamp with time zone not null default now(),
  constraint consent_templates__key primary key (tenant_id, id),
  constraint consent_templates__consent_type_valid check (consent_type in ('surgery', 'anesthesia', 'euthanasia', 'data_sharing', 'treatment', 'research', 'boarding', 'photography', 'financial_estimate')),
  constraint consent_templates__template_version_positive check (template_version >= 1),
  constraint consent_templates__life_positive check (life_days >= 1),
  constraint consent_templates__name_template_version_language_unique unique (tenant_id, name, template_version, language)
);

create table emergency_consents (
  tenant_id uuid not null,
  id uuid not null,
  emergency_case_id uuid not null,
  patient_id uuid not null,
  surgery_id uuid not null,
  recorded_by uuid,
  seconded_by uuid,
  reason text collate "C" not null,
  created_at timestamp with time zone not null default now(),
  constraint emergency_consents__key primary key (tenant_id, id),
  constraint emergency_consents__recorders_differ check (recorded_by <> seconded_by),
  constraint emergency_consents__emergency_case_id_unique unique (tenant_id, emergency_case_id)
);

create table legal_holds (
  tenant_id uuid not null,
  id uuid not null,
  subject text collate "C" not null,
  client_id uuid,
  patient_id uuid,
  reason text collate "C" not null,
  placed_at timestamp with time zone not null,
  placed_by uuid not null,
  until timestamp with time zone,
  lifted_at timestamp with time zone,
  lifted_by uuid,
  lift_reason text collate "C",
  version integer not null default 1,
  created_at timestamp with time zone not null default now(),
  updated_at timestamp with time zone not null default now(),
  constraint legal_holds__key primary key (tenant_id, id),
  constraint legal_holds__subject_valid check (subject in ('client', 'patient', 'all')),
  constraint legal_holds__subject_is_named check (((subject = 'client') = (client_id is not null)) and ((subject = 'patient') = (patient_id is not null))),
  constraint legal_holds__lifted_after_placed check (lifted_at >= placed_at)
);

create table client_merges (
  tenant_id uuid not null,
  id uuid not null,
  survivor_id uuid not null,
  merged_id uuid not null,
  merged_by uuid not null,
  created_at timestamp with time zone not null default now(),
  constraint client_merges__key primary key (tenant_id, id),
  constraint client_merges__merged_into_another check (survivor_id <> merged_id),
  constraint client_merges__merged_id_unique unique (tenant_id, merged_id)
);

create table purges (
  tenant_id uuid not null,
  id uuid not null,
  status text collate "C" not null default 'proposed',
  proposed_by uuid not null,
  approved_by uuid,
  approved_at timestamp with time zone,
  at_table text collate "C",
  after_row uuid,
  examined integer not null default 0,
  archived integer not null default 0,
  anonymised integer not null default 0,
  purged integer not null default 0,
  kept integer not null default 0,
  done_at timestamp with time zone,
  version integer not null default 1,
  created_at timestamp with time zone not null default now(),
  updated_at timestamp with time zone not null default now(),
  constraint purges__key primary key (tenant_id, id),
  constraint purges__status_valid check (status in ('proposed', 'approved', 'running', 'done')),
  constraint purges__approver_differs check (approved_by <> proposed_by)
);

create table privacy_requests (
  tenant_id uuid not null,
  id uuid not null,
  kind text collate "C" not null,
  client_id uuid not null,
  received_on date not null,
  respond_by date not null,
  status text collate "C" not null default 'received',
  recipient text collate "C",
  received_by uuid not null,
  identity_checked_by uuid,
  identity_checked_at timestamp with time zone,
  identity_checked_how text collate "C",
  plan jsonb,
  planned_by uuid,
  approved_by uuid,
  approved_at timestamp with time zone,
  made_at timestamp with time zone,
  done_at timestamp with time zone,
  version integer not null default 1,
  created_at timestamp with time zone not null default now(),
  updated_at timestamp with time zone not null default now(),
  constraint privacy_requests__key primary key (tenant_id, id),
  constraint privacy_requests__kind_valid check (kind in ('export', 'erase')),
  constraint privacy_requests__status_valid check (status in ('received', 'planned', 'approved', 'running', 'done')),
  constraint privacy_requests__identity_pair check ((identity_checked_at is null) = (identity_checked_by is null)),
  constraint privacy_requests__approver_differs check (approved_by <> planned_by)
);

create table clinics (
  tenant_id uuid not null,
  id uuid not null,
  name text collate "C" not null,
  description text collate "C",
  clinic_type text collate "C" not null,
  email text collate "C",
  phone text collate "C",
  website text collate "C",
  address text collate "C",
  city text collate "C",
  state text collate "C",
  postal_code text collate "C",
  country text collate "C" not null,
  latitude numeric(9,6),
  longitude numeric(9,6),
  operating_hours jsonb,
  provides_emergency_service boolean not null default false,
  emergency_hours jsonb,
  license_number text collate "C",
  accreditations jsonb,
  timezone text collate "C" not null,
  dea_registration text collate "C",
  is_active boolean not null default true,
  metadata jsonb,
  version integer not null default 1,
  created_at timestamp with time zone not null default now(),
  updated_at timestamp with time zone not null default now(),
  deleted_at timestamp with time zone,
  constraint clinics__key primary key (tenant_id, id),
  constraint clinics__clinic_type_valid check (clinic_type in ('general_practice', 'emergency_hospital', 'specialty_hospital', 'mobile_clinic', 'farm_service', 'mixed_practice')),
  constraint clinics__latitude_range check (latitude between -90 and 90),
  constraint clinics__longitude_range check (longitude between -180 and 180)
);

create table clinic_facilities (
  tenant_id uuid not null,
  id uuid not null,
  clinic_id uuid not null,
  name text collate "C" not null,
  facility_type text collate "C" not null,
  description text collate "C",
  capacity integer,
  is_available boolean not null default true,
  equipment jsonb,
  metadata jsonb,
  version integer not null default 1,
  created_at timestamp with time zone not null default now(),
  updated_at timestamp with time zone not null default now(),
  constraint clinic_facilities__key primary key (tenant_id, id),
  constraint clinic_facilities__facility_type_valid check (facility_type in ('examination_room', 'surgery_suite', 'diagnostic_lab', 'pharmacy', 'radiology', 'isolation_ward', 'recovery_area', 'grooming', 'boarding_ward')),
  constraint clinic_facilities__capacity_positive check (capacity > 0),
  constraint clinic_facilities__clinic_id_name_unique unique (tenant_id, clinic_id, name)
);

create table staff (
  tenant_id uuid not null,
  id uuid not null,
  user_id uuid,
  employee_number text collate "C" not null,
  first_name text collate "C" not null,
  last_name text collate "C" not null,
  date_of_birth date,
  email text collate "C" not null,
  phone text collate "C",
  mobile_phone text collate "C",
  address text collate "C",
  city text collate "C",
  state text collate "C",
  postal_code text collate "C",
  country text collate "C" not null,
  emergency_contact_name text collate "C",
  emergency_contact_phone text collate "C",
  emergency_contact_relationship text collate "C",
  role text collate "C" not null,
  employment_type text collate "C" not null,
  department text collate "C",
  status text collate "C" not null default 'active',
  status_reason text collate "C",
  hire_date date not null,
  termination_date date,
  last_working_date date,
  hourly_rate numeric(10,2),
  salary numeric(12,2),
  pay_frequency text collate "C",
  work_schedule jsonb,
  certifications jsonb,
  skills jsonb,
  specializations jsonb,
  languages jsonb,
  can_access_medical_records boolean not null default false,
  can_process_payments boolean not null default false,
  can_prescribe_medication boolean not null default false,
  can_perform_surgery boolean not null default false,
  profile_photo_url text collate "C",
  notes text collate "C",
  metadata jsonb,
  version integer not null default 1,
  created_at timestamp with time zone not null default now(),
  updated_at timestamp with time zone not null default now(),
  deleted_at timestamp with time zone,
  constraint staff__key primary key (tenant_id, id),
  constraint staff__role_valid check (role in ('veterinarian', 'veterinary_technician', 'veterinary_assistant', 'receptionist', 'practice_manager', 'groomer', 'kennel_attendant', 'laboratory_technician', 'radiology_technician', 'surgery_technician', 'anesthesia_technician', 'pharmacy_technician', 'cleaner', 'security', 'other')),
  constraint staff__employment_type_valid check (employment_type in ('full_time', 'part_time', 'contract', 'temporary', 'intern', 'volunteer')),
  constraint staff__status_valid check (status in ('active', 'on_leave', 'suspended', 'terminated', 'resigned')),
  constraint staff__pay_frequency_valid check (pay_frequency in ('hourly', 'monthly', 'biweekly', 'weekly')),
  constraint staff__end_after_start check (termination_date >= hire_date),
  constraint staff__pay_positive check ((hourly_rate >= 0) and (salary >= 0)),
  constraint staff__employee_number_unique unique (tenant_id, employee_number)
);

create table staff_schedules (
  tenant_id uuid not null,
  id uuid not null,
  staff_id uuid not null,
  clinic_id uuid not null,
  facility_id uuid,
  shift_date date not null,
  shift_start_at timestamp with time zone not null,
  shift_end_at timestamp with time zone not null,
  role_on_shift text collate "C",
  status text collate "C" not null default 'draft',
  is_on_call boolean not null default false,
  break_minutes integer not null default 0,
  swapped_with_staff_id uuid,
  published_at timestamp with time zone,
  confirmed_at timestamp with time zone,
  cancelled_at timestamp with time zone,
  cancellation_reason text collate "C",
  notes text collate "C",
  created_by uuid,
  metadata jsonb,
  version integer not null default 1,
  created_at timestamp with time zone not null default now(),
  updated_at timestamp with time zone not null default now(),
  constraint staff_schedules__key primary key (tenant_id, id),
  constraint staff_schedules__role_on_shift_valid check (role_on_shift in ('veterinarian', 'veterinary_technician', 'veterinary_assistant', 'receptionist', 'practice_manager', 'groomer', 'kennel_attendant', 'laboratory_technician', 'radiology_technician', 'surgery_technician', 'anesthesia_technician', 'pharmacy_technician', 'cleaner', 'security', 'other')),
  constraint staff_schedules__status_valid check (status in ('draft', 'published', 'confirmed', 'completed', 'missed', 'cancelled')),
  constraint staff_schedules__end_after_start check (shift_end_at > shift_start_at),
  constraint staff_schedules__break_minutes_positive check (break_minutes >= 0),
  constraint staff_schedules__cancelled_must_have_reason check ((status <> 'cancelled') or (cancellation_reason is not null)),
  constraint staff_schedules__staff_id_shift_start_at_unique unique (tenant_id, staff_id, shift_start_at)
);

create table staff_attendance (
  tenant_id uuid not null,
  id uuid not null,
  staff_id uuid not null,
  attendance_date date not null,
  clock_in_time timestamp with time zone,
  clock_out_time timestamp with time zone,
  clinic_id uuid,
  total_hours numeric(5,2),
  regular_hours numeric(5,2),
  overtime_hours numeric(5,2),
  break_minutes integer,
  status text collate "C" not null,
  notes text collate "C",
  approved_by uuid,
  approved_at timestamp with time zone,
  metadata jsonb,
  version integer not null default 1,
  created_at timestamp with time zone not null default now(),
  updated_at timestamp with time zone not null default now(),
  constraint staff_attendance__key primary key (tenant_id, id),
  constraint staff_attendance__status_valid check (status in ('present', 'absent', 'late', 'half_day', 'sick_leave', 'vacation')),
  constraint staff_attendance__clock_out_after_in check (clock_out_time >= clock_in_time),
  constraint staff_attendance__hours_positive check ((total_hours >= 0) and (regular_hours >= 0) and (overtime_hours >= 0)),
  constraint staff_attendance__break_minutes_positive check (break_minutes >= 0),
  constraint staff_attendance__staff_id_attendance_date_clinic_id_unique unique nulls not distinct (tenant_id, staff_id, attendance_date, clinic_id)
);

create table staff_leave_requests (
  tenant_id uuid not null,
  id uuid not null,
  staff_id uuid not null,
  leave_type text collate "C" not null,
  start_date date not null,
  end_date date not null,
  total_days numeric(5,1) not null,
  reason text collate "C",
  status text collate "C" not null default 'pending',
  approved_by uuid,
  approved_at timestamp with time zone,
  rejection_reason text collate "C",
  cancelled_at timestamp with time zone,
  notes text collate "C",
  metadata jsonb,
  version integer not null default 1,
  created_at timestamp with time zone not null default now(),
  updated_at timestamp with time zone not null default now(),
  constraint staff_leave_requests__key primary key (tenant_id, id),
  constraint staff_leave_requests__leave_type_valid check (leave_type in ('vacation', 'sick_leave', 'personal', 'maternity', 'paternity', 'unpaid', 'bereavement', 'study')),
  constraint staff_leave_requests__status_valid check (status in ('pending', 'approved', 'rejected', 'cancelled')),
  constraint staff_leave_requests__end_not_before_start check (end_date >= start_date),
  constraint staff_leave_requests__total_days_positive check (total_days > 0),
  constraint staff_leave_requests__rejected_must_have_reason check ((status <> 'rejected') or (rejection_reason is not null)),
  constraint staff_leave_requests__no_self_approval check (approved_by <> staff_id)
);

create table staff_clinic_assignments (
  tenant_id uuid not null,
  id uuid not null,
  staff_id uuid not null,
  clinic_id uuid not null,
  is_primary boolean not null default false,
  start_date date not null,
  end_date date,
  is_active boolean not null default true,
  metadata jsonb,
  version integer not null default 1,
  created_at timestamp with time zone not null default now(),
  updated_at timestamp with time zone not null default now(),
  constraint staff_clinic_assignments__key primary key (tenant_id, id),
  constraint staff_clinic_assignments__end_after_start check (end_date > start_date),
  constraint staff_clinic_assignments__staff_id_clinic_id_start_date_unique unique (tenant_id, staff_id, clinic_id, start_date)
);

create table veterinarians (
  tenant_id uuid not null,
  id uuid not null,
  user_id uuid,
  staff_id uuid,
  first_name text collate "C" not null,
  last_name text collate "C" not null,
  title text collate "C",
  email text collate "C" not null,
  phone text collate "C",
  primary_specialization text collate "C",
  secondary_specializations jsonb,
  bio text collate "C",
  years_of_experience integer,
  languages jsonb,
  is_active boolean not null default true,
  metadata jsonb,
  version integer not null default 1,
  created_at timestamp with time zone not null default now(),
  updated_at timestamp with time zone not null default now(),
  deleted_at timestamp with time zone,
  constraint veterinarians__key primary key (tenant_id, id),
  constraint veterinarians__primary_specialization_valid check (primary_specialization in ('general_practice', 'internal_medicine', 'surgery', 'emergency_critical_care', 'cardiology', 'oncology', 'dermatology', 'ophthalmology', 'dentistry', 'orthopedics', 'neurology', 'radiology', 'anesthesiology', 'exotic_animals', 'large_animal', 'equine', 'poultry', 'aquatic')),
  constraint veterinarians__years_of_experience_positive check (years_of_experience >= 0)
);

create table veterinarian_schedules (
  tenant_id uuid not null,
  id uuid not null,
  veterinarian_id uuid not null,
  clinic_id uuid not null,
  facility_id uuid,
  schedule_type text collate "C" not null default 'regular',
  day_of_week integer,
  specific_date date,
  start_time time without time zone not null,
  end_time time without time zone not null,
  slot_minutes integer not null default 30,
  max_appointments integer,
  is_available boolean not null default true,
  effective_from date not null,
  effective_until date,
  reason text collate "C",
  metadata jsonb,
  version integer not null default 1,
  created_at timestamp with time zone not null default now(),
  updated_at timestamp with time zone not null default now(),
  constraint veterinarian_schedules__key primary key (tenant_id, id),
  constraint veterinarian_schedules__schedule_type_valid check (schedule_type in ('regular', 'override', 'on_call', 'time_off', 'blocked')),
  constraint veterinarian_schedules__day_xor_date check ((day_of_week is null) <> (specific_date is null)),
  constraint veterinarian_schedules__day_of_week_range check (day_of_week between 0 and 6),
  constraint veterinarian_schedules__end_after_start check (end_time > start_time),
  constraint veterinarian_schedules__slot_minutes_range check (slot_minutes between 5 and 480),
  constraint veterinarian_schedules__effective_range check (effective_until >= effective_from),
  constraint veterinarian_schedules__max_appointments_positive check (max_appointments > 0)
);

create table veterinarian_clinic_assignments (
  tenant_id uuid not null,
  id uuid not null,
  veterinarian_id uuid not null,
  clinic_id uuid not null,
  role text collate "C",
  is_primary boolean not null default false,
  work_schedule jsonb,
  is_active boolean not null default true,
  start_date date,
  end_date date,
  metadata jsonb,
  version integer not null default 1,
  created_at timestamp with time zone not null default now(),
  updated_at timestamp with time zone not null default now(),
  constraint veterinarian_clinic_assignments__key primary key (tenant_id, id),
  constraint veterinarian_clinic_assignments__end_after_start check (end_date > start_date),
  constraint veterinarian_clinic_assignments__veterinarian_id_clini_8e04fbea unique nulls not distinct (tenant_id, veterinarian_id, clinic_id, start_date)
);

create table veterinarian_licenses (
  tenant_id uuid not null,
  id uuid not null,
  veterinarian_id uuid not null,
  license_number text collate "C" not null,
  license_type text collate "C",
  issuing_authority text collate "C" not null,
  issuing_country text collate "C" not null,
  issuing_state text collate "C",
  issue_date date not null,
  expiry_date date,
  status text collate "C" not null default 'active',
  status_reason text collate "C",
  dea_registration text collate "C",
  controlled_substance_schedules jsonb,
  document_url text collate "C",
  metadata jsonb,
  version integer not null default 1,
  created_at timestamp with time zone not null default now(),
  updated_at timestamp with time zone not null default now(),
  constraint veterinarian_licenses__key primary key (tenant_id, id),
  constraint veterinarian_licenses__license_type_valid check (license_type in ('state_veterinary_license', 'dea_registration', 'controlled_drug_license', 'board_certification', 'accreditation', 'other')),
  constraint veterinarian_licenses__status_valid check (status in ('active', 'inactive', 'suspended', 'revoked', 'expired')),
  constraint veterinarian_licenses__expiry_after_issue check (expiry_date > issue_date),
  constraint veterinarian_licenses__issuing_country_issuing_state_l_4aee43aa unique nulls not distinct (tenant_id, issuing_country, issuing_state, license_type, license_number)
);

create table clients (
  tenant_id uuid not null,
  id uuid not null,
  user_id uuid,
  client_type text collate "C" not null default 'individual',
  client_number text collate "C" not null,
  first_name text collate "C" not null,
  last_name text collate "C" not null,
  date_of_birth date,
  email text collate "C",
  phone text collate "C",
  mobile_phone text collate "C",
  alternate_phone text collate "C",
  preferred_contact_method text collate "C" default 'email',
  preferred_language text collate "C",
  address text collate "C",
  city text collate "C",
  state text collate "C",
  postal_code text collate "C",
  country text collate "C" not null,
  emergency_contact_name text collate "C",
  emergency_contact_phone text collate "C",
  emergency_contact_relationship text collate "C",
  company_name text collate "C",
  tax_id text collate "C",
  business_license text collate "C",
  status text collate "C" not null default 'active',
  status_reason text collate "C",
  allow_sms boolean not null default true,
  allow_email boolean not null default true,
  allow_marketing boolean not null default false,
  referral_source text collate "C",
  referred_by uuid,
  notes text collate "C",
  account_balance numeric(12,2) not null default 0,
  credit_limit numeric(12,2),
  first_visit_date date,
  last_visit_date date,
  metadata jsonb,
  version integer not null default 1,
  created_at timestamp with time zone not null default now(),
  updated_at timestamp with time zone not null default now(),
  deleted_at timestamp with time zone,
  constraint clients__key primary key (tenant_id, id),
  constraint clients__client_type_valid check (client_type in ('individual', 'family', 'breeder', 'farm', 'rescue_organization', 'corporate')),
  constraint clients__preferred_contact_method_valid check (preferred_contact_method in ('email', 'phone', 'sms', 'whatsapp')),
  constraint clients__status_valid check (status in ('active', 'inactive', 'blocked')),
  constraint clients__credit_limit_positive check (credit_limit >= 0),
  constraint clients__last_visit_after_first check (last_visit_date >= first_visit_date),
  constraint clients__no_self_referral check (referred_by <> id),
  constraint clients__client_number_unique unique (tenant_id, client_number)
);

create table client_relationships (
  tenant_id uuid not null,
  id uuid not null,
  primary_client_id uuid not null,
  related_client_id uuid not null,
  relationship_type text collate "C" not null,
  can_view_medical_records boolean not null default false,
  can_make_appointments boolean not null default false,
  can_authorize_payments boolean not null default false,
  can_pick_up_pet boolean not null default false,
  notes text collate "C",
  version integer not null default 1,
  created_at timestamp with time zone not null default now(),
  updated_at timestamp with time zone not null default now(),
  constraint client_relationships__key primary key (tenant_id, id),
  constraint client_relationships__relationship_type_valid check (relationship_type in ('spouse', 'partner', 'family_member', 'co_owner', 'agent', 'caretaker', 'other')),
  constraint client_relationships__not_self_related check (primary_client_id <> related_client_id),
  constraint client_relationships__primary_client_id_related_client_9c86c2f8 unique (tenant_id, primary_client_id, related_client_id, relationship_type)
);

create table patients (
  tenant_id uuid not null,
  id uuid not null,
  client_id uuid not null,
  patient_number text collate "C" not null,
  name text collate "C" not null,
  species text collate "C" not null,
  breed text collate "C",
  mixed_breed boolean default false,
  gender text collate "C" not null,
  color text collate "C",
  markings text collate "C",
  date_of_birth date,
  approximate_age text collate "C",
  is_age_estimate boolean default false,
  current_weight numeric(6,2),
  weight_unit text collate "C" default 'kg',
  microchip_number text collate "C",
  microchip_date date,
  tattoo_number text collate "C",
  registration_number text collate "C",
  has_insurance boolean default false,
  insurance_provider text collate "C",
  insurance_policy_number text collate "C",
  insurance_expiry_date date,
  temperament text collate "C",
  behavioral_notes text collate "C",
  handling_instructions text collate "C",
  known_allergies jsonb,
  chronic_conditions jsonb,
  current_medications jsonb,
  diet_type text collate "C",
  diet_brand text collate "C",
  diet_notes text collate "C",
  food_allergies jsonb,
  is_neutered boolean default false,
  neutered_date date,
  is_breeding_animal boolean default false,
  is_food_animal boolean not null default false,
  status text collate "C" not null default 'active',
  status_reason text collate "C",
  status_changed_at timestamp with time zone,
  deceased_date date,
  cause_of_death text collate "C",
  profile_photo_url text collate "C",
  photo_urls jsonb,
  special_needs text collate "C",
  requires_sedation boolean default false,
  aggressive_warning boolean default false,
  vcpr_veterinarian_id uuid,
  vcpr_established_at timestamp with time zone,
  vcpr_expires_at timestamp with time zone,
  first_visit_date date,
  last_visit_date date,
  next_appointment_date date,
  general_notes text collate "C",
  metadata jsonb,
  version integer not null default 1,
  created_at timestamp with time zone not null default now(),
  updated_at timestamp with time zone not null default now(),
  deleted_at timestamp with time zone,
  constraint patients__key primary key (tenant_id, id),
  constraint patients__species_valid check (species in ('dog', 'cat', 'bird', 'rabbit', 'guinea_pig', 'hamster', 'ferret', 'reptile', 'fish', 'horse', 'cattle', 'goat', 'sheep', 'pig', 'chicken', 'other')),
  constraint patients__gender_valid check (gender in ('male', 'female', 'male_neutered', 'female_spayed', 'unknown')),
  constraint patients__weight_unit_valid check (weight_unit in ('kg', 'lb', 'g')),
  constraint patients__temperament_valid check (temperament in ('friendly', 'nervous', 'aggressive', 'shy', 'playful', 'calm')),
  constraint patients__status_valid check (status in ('active', 'deceased', 'transferred', 'lost', 'inactive')),
  constraint patients__deceased_has_date check ((status <> 'deceased') or (deceased_date is not null)),
  constraint patients__gender_matches_neutered check (not (gender in ('male_neutered', 'female_spayed')) or is_neutered),
  constraint patients__current_weight_positive check (current_weight > 0),
  constraint patients__deceased_after_birth check (deceased_date >= date_of_birth),
  constraint patients__patient_number_unique unique (tenant_id, patient_number)
);

create table patient_weight_history (
  tenant_id uuid not null,
  id uuid not null,
  patient_id uuid not null,
  weight numeric(6,2) not null,
  weight_unit text collate "C" not null default 'kg',
  body_condition_score integer,
  measured_at timestamp with time zone not null,
  measured_by uuid,
  notes text collate "C",
  metadata jsonb,
  version integer not null default 1,
  created_at timestamp with time zone not null default now(),
  updated_at timestamp with time zone not null default now(),
  constraint patient_weight_history__key primary key (tenant_id, id),
  constraint patient_weight_history__weight_unit_valid check (weight_unit in ('kg', 'lb', 'g')),
  constraint patient_weight_history__body_condition_score_range check (body_condition_score between 1 and 9),
  constraint patient_weight_history__weight_positive check (weight > 0)
);

create table patient_documents (
  tenant_id uuid not null,
  id uuid not null,
  patient_id uuid not null,
  document_type text collate "C" not null,
  title text collate "C" not null,
  description text collate "C",
  file_url text collate "C" not null,
  file_name text collate "C" not null,
  file_size bigint,
  mime_type text collate "C",
  uploaded_by uuid,
  metadata jsonb,
  version integer not null default 1,
  created_at timestamp with time zone not null default now(),
  updated_at timestamp with time zone not null default now(),
  deleted_at timestamp with time zone,
  constraint patient_documents__key primary key (tenant_id, id),
  constraint patient_documents__document_type_valid check (document_type in ('vaccination_certificate', 'medical_report', 'insurance_claim', 'consent', 'referral_letter', 'photo', 'other')),
  constraint patient_documents__file_size_positive check (file_size >= 0)
);

create table roles (
  tenant_id uuid not null,
  id uuid not null,
  name text collate "C" not null,
  display_name text collate "C" not null,
  description text collate "C",
  is_system boolean not null default false,
  is_active boolean not null default true,
  version integer not null default 1,
  created_at timestamp with time zone not null default now(),
  updated_at timestamp with time zone not null default now(),
  constraint roles__key primary key (tenant_id, id),
  constraint roles__name_unique unique (tenant_id, name)
);

create table permissions (
  tenant_id uuid not null,
  id uuid not null,
  action text collate "C" not null,
  resource text collate "C" not null,
  fields jsonb,
  conditions jsonb,
  name text collate "C" not null,
  description text collate "C",
  version integer not null default 1,
  created_at timestamp with time zone not null default now(),
  updated_at timestamp with time zone not null default now(),
  constraint permissions__key primary key (tenant_id, id),
  constraint permissions__action_valid check (action in ('create', 'read', 'update', 'delete', 'export', 'print', 'prescribe', 'administer', 'approve', 'void')),
  constraint permissions__resource_valid check (resource in ('patients', 'clients', 'appointments', 'medical_encounters', 'prescriptions', 'diagnostics', 'surgeries', 'invoices', 'payments', 'inventory', 'staff', 'reports', 'settings', 'audit_logs')),
  constraint permissions__name_unique unique (tenant_id, name)
);

create table role_permissions (
  tenant_id uuid not null,
  id uuid not null,
  role_id uuid not null,
  permission_id uuid not null,
  effect text collate "C" not null default 'allow',
  condition_overrides jsonb,
  version integer not null default 1,
  created_at timestamp with time zone not null default now(),
  updated_at timestamp with time zone not null default now(),
  constraint role_permissions__key primary key (tenant_id, id),
  constraint role_permissions__effect_valid check (effect in ('allow', 'deny')),
  constraint role_permissions__role_id_permission_id_effect_unique unique (tenant_id, role_id, permission_id, effect)
);

create table user_roles (
  tenant_id uuid not null,
  id uuid not null,
  user_id uuid not null,
  role_id uuid not null,
  clinic_id uuid,
  department text collate "C",
  effective_from timestamp with time zone not null default now(),
  effective_until timestamp with time zone,
  is_active boolean not null default true,
  assigned_by uuid,
  assignment_reason text collate "C",
  version integer not null default 1,
  created_at timestamp with time zone not null default now(),
  updated_at timestamp with time zone not null default now(),
  constraint user_roles__key primary key (tenant_id, id),
  constraint user_roles__effective_range check (effective_until > effective_from)
);

create table service_categories (
  tenant_id uuid not null,
  id uuid not null,
  name text collate "C" not null,
  description text collate "C",
  parent_category_id uuid,
  icon text collate "C",
  color text collate "C",
  sort_order integer default 0,
  is_active boolean not null default true,
  metadata jsonb,
  version integer not null default 1,
  created_at timestamp with time zone not null default now(),
  updated_at timestamp with time zone not null default now(),
  constraint service_categories__key primary key (tenant_id, id),
  constraint service_categories__not_own_parent check (parent_category_id <> id),
  constraint service_categories__parent_category_id_name_unique unique nulls not distinct (tenant_id, parent_category_id, name)
);

create table services (
  tenant_id uuid not null,
  id uuid not null,
  service_code text collate "C" not null,
  name text collate "C" not null,
  description text collate "C",
  category text collate "C" not null,
  category_id uuid,
  pricing_model text collate "C" not null default 'fixed',
  base_price numeric(12,2) not null,
  max_price numeric(12,2),
  cost_price numeric(12,2),
  taxable boolean not null default true,
  tax_rate numeric(5,2),
  estimated_duration integer,
  requires_appointment boolean not null default true,
  requires_veterinarian boolean not null default true,
  applicable_species jsonb,
  required_equipment jsonb,
  prerequisites jsonb,
  status text collate "C" not null default 'active',
  display_order integer default 0,
  thumbnail_url text collate "C",
  preparation_instructions text collate "C",
  aftercare_instructions text collate "C",
  metadata jsonb,
  version integer not null default 1,
  created_at timestamp with time zone not null default now(),
  updated_at timestamp with time zone not null default now(),
  deleted_at timestamp with time zone,
  constraint services__key primary key (tenant_id, id),
  constraint services__category_valid check (category in ('consultation', 'examination', 'vaccination', 'surgery', 'dental', 'diagnostic', 'laboratory', 'imaging', 'grooming', 'boarding', 'emergency', 'preventive_care', 'treatment', 'hospitalization', 'euthanasia', 'other')),
  constraint services__pricing_model_valid check (pricing_model in ('fixed', 'per_unit', 'per_hour', 'per_day', 'per_weight', 'tiered')),
  constraint services__status_valid check (status in ('active', 'inactive', 'discontinued')),
  constraint services__base_price_positive check (base_price >= 0),
  constraint services__max_price_gte_base check (max_price >= base_price),
  constraint services__cost_price_positive check (cost_price >= 0),
  constraint services__tax_rate_valid check (tax_rate between 0 and 100),
  constraint services__duration_positive check (estimated_duration > 0),
  constraint services__service_code_unique unique (tenant_id, service_code)
);

create table service_packages (
  tenant_id uuid not null,
  id uuid not null,
  package_code text collate "C" not null,
  name text collate "C" not null,
  description text collate "C",
  package_price numeric(12,2) not null,
  regular_price numeric(12,2),
  savings numeric(12,2),
  validity_days integer,
  usage_limit integer,
  applicable_species jsonb,
  is_active boolean not null default true,
  thumbnail_url text collate "C",
  display_order integer default 0,
  metadata jsonb,
  version integer not null default 1,
  created_at timestamp with time zone not null default now(),
  updated_at timestamp with time zone not null default now(),
  deleted_at timestamp with time zone,
  constraint service_packages__key primary key (tenant_id, id),
  constraint service_packages__prices_positive check ((package_price >= 0) and (regular_price >= 0) and (savings >= 0)),
  constraint service_packages__limits_positive check ((validity_days > 0) and (usage_limit > 0)),
  constraint service_packages__package_code_unique unique (tenant_id, package_code)
);

create table service_package_items (
  tenant_id uuid not null,
  id uuid not null,
  package_id uuid not null,
  item_type text collate "C" not null default 'service',
  service_id uuid,
  product_id uuid,
  quantity numeric(10,2) not null default 1,
  unit_price_override numeric(12,2),
  is_optional boolean not null default false,
  sort_order integer not null default 0,
  notes text collate "C",
  metadata jsonb,
  version integer not null default 1,
  created_at timestamp with time zone not null default now(),
  updated_at timestamp with time zone not null default now(),
  constraint service_package_items__key primary key (tenant_id, id),
  constraint service_package_items__item_type_valid check (item_type in ('service', 'product')),
  constraint service_package_items__one_target check (((service_id is not null) = (item_type = 'service')) and ((product_id is not null) = (item_type = 'product'))),
  constraint service_package_items__quantity_positive check (quantity > 0),
  constraint service_package_items__price_override_positive check (unit_price_override >= 0)
);

create table products (
  tenant_id uuid not null,
  id uuid not null,
  product_code text collate "C" not null,
  name text collate "C" not null,
  generic_name text collate "C",
  strength text collate "C",
  ndc_code text collate "C",
  description text collate "C",
  category text collate "C" not null,
  brand text collate "C",
  manufacturer text collate "C",
  unit_price numeric(12,2) not null,
  cost_price numeric(12,2),
  taxable boolean not null default true,
  tax_rate numeric(5,2),
  track_inventory boolean not null default true,
  current_stock numeric(12,3) default 0,
  reorder_level numeric(12,3),
  reorder_quantity numeric(12,3),
  unit_of_measure text collate "C" not null default 'piece',
  requires_prescription boolean not null default false,
  dea_schedule text collate "C" not null default 'non_controlled',
  is_controlled_substance boolean not null default false,
  has_expiry_date boolean not null default false,
  is_active boolean not null default true,
  thumbnail_url text collate "C",
  display_order integer default 0,
  metadata jsonb,
  version integer not null default 1,
  created_at timestamp with time zone not null default now(),
  updated_at timestamp with time zone not null default now(),
  deleted_at timestamp with time zone,
  constraint products__key primary key (tenant_id, id),
  constraint products__category_valid check (category in ('medication', 'supplies', 'food', 'toys', 'vaccine', 'supplement', 'equipment', 'other')),
  constraint products__unit_of_measure_valid check (unit_of_measure in ('piece', 'box', 'bottle', 'kg', 'g', 'mg', 'ml', 'l', 'tablet', 'capsule', 'vial', 'dose')),
  constraint products__dea_schedule_valid check (dea_schedule in ('schedule_1', 'schedule_2', 'schedule_3', 'schedule_4', 'schedule_5', 'non_controlled')),
  constraint products__prices_positive check ((unit_price >= 0) and (cost_price >= 0)),
  constraint products__tax_rate_valid check (tax_rate between 0 and 100),
  constraint products__controlled_matches_schedule check (is_controlled_substance = (dea_schedule <> 'non_controlled')),
  constraint products__controlled_needs_rx check ((not is_controlled_substance) or (requires_prescription and track_inventory)),
  constraint products__product_code_unique unique (tenant_id, product_code)
);

create table service_price_tiers (
  tenant_id uuid not null,
  id uuid not null,
  service_id uuid not null,
  tier_name text collate "C" not null,
  min_value numeric(10,2),
  max_value numeric(10,2),
  price numeric(12,2) not null,
  description text collate "C",
  metadata jsonb,
  version integer not null default 1,
  created_at timestamp with time zone not null default now(),
  updated_at timestamp with time zone not null default now(),
  constraint service_price_tiers__key primary key (tenant_id, id),
  constraint service_price_tiers__price_positive check (price >= 0),
  constraint service_price_tiers__range_valid check (max_value > min_value),
  constraint service_price_tiers__service_id_tier_name_unique unique (tenant_id, service_id, tier_name)
);

create table inventory_locations (
  tenant_id uuid not null,
  id uuid not null,
  clinic_id uuid not null,
  name text collate "C" not null,
  description text collate "C",
  location_type text collate "C",
  metadata jsonb,
  version integer not null default 1,
  created_at timestamp with time zone not null default now(),
  updated_at timestamp with time zone not null default now(),
  constraint inventory_locations__key primary key (tenant_id, id),
  constraint inventory_locations__location_type_valid check (location_type in ('pharmacy', 'surgery_room', 'storage', 'exam_room', 'controlled_safe', 'refrigerator', 'vehicle')),
  constraint inventory_locations__clinic_id_name_unique unique (tenant_id, clinic_id, name)
);

create table inventory_items (
  tenant_id uuid not null,
  id uuid not null,
  product_id uuid not null,
  clinic_id uuid not null,
  location_id uuid,
  quantity_on_hand numeric(12,3) not null default 0,
  quantity_reserved numeric(12,3) not null default 0,
  quantity_available numeric(12,3) not null default 0,
  reorder_point numeric(12,3),
  reorder_quantity numeric(12,3),
  unit_cost numeric(12,2),
  selling_price numeric(12,2),
  profit_margin_percentage numeric(5,2),
  stock_status text collate "C" not null default 'in_stock',
  last_restocked_at timestamp with time zone,
  last_counted_at timestamp with time zone,
  metadata jsonb,
  version integer not null default 1,
  created_at timestamp with time zone not null default now(),
  updated_at timestamp with time zone not null default now(),
  constraint inventory_items__key primary key (tenant_id, id),
  constraint inventory_items__stock_status_valid check (stock_status in ('in_stock', 'low_stock', 'out_of_stock', 'discontinued')),
  constraint inventory_items__quantity_on_hand_positive check (quantity_on_hand >= 0),
  constraint inventory_items__quantity_reserved_positive check (quantity_reserved >= 0),
  constraint inventory_items__reorder_point_positive check (reorder_point >= 0),
  constraint inventory_items__unit_cost_positive check (unit_cost >= 0),
  constraint inventory_items__selling_price_positive check (selling_price >= 0),
  constraint inventory_items__profit_margin_valid check (profit_margin_percentage between 0 and 100),
  constraint inventory_items__available_is_difference check (quantity_available = (quantity_on_hand - quantity_reserved)),
  constraint inventory_items__reserved_within_on_hand check (quantity_reserved <= quantity_on_hand),
  constraint inventory_items__product_id_clinic_id_location_id_unique unique nulls not distinct (tenant_id, product_id, clinic_id, location_id)
);

create table inventory_batches (
  tenant_id uuid not null,
  id uuid not null,
  inventory_item_id uuid not null,
  batch_number text collate "C" not null,
  lot_number text collate "C",
  quantity_received numeric(12,3) not null,
  quantity_remaining numeric(12,3) not null,
  supplier_name text collate "C",
  purchase_order_number text collate "C",
  purchase_order_id uuid,
  unit_cost numeric(12,2),
  total_cost numeric(12,2),
  received_date date not null,
  manufacture_date date,
  expiry_date date,
  storage_conditions text collate "C",
  notes text collate "C",
  is_quarantined boolean not null default false,
  metadata jsonb,
  version integer not null default 1,
  created_at timestamp with time zone not null default now(),
  updated_at timestamp with time zone not null default now(),
  constraint inventory_batches__key primary key (tenant_id, id),
  constraint inventory_batches__remaining_within_received check (quantity_remaining between 0 and quantity_received),
  constraint inventory_batches__expiry_after_manufacture check (expiry_date > manufacture_date),
  constraint inventory_batches__costs_positive check ((unit_cost >= 0) and (total_cost >= 0)),
  constraint inventory_batches__inventory_item_id_batch_number_unique unique (tenant_id, inventory_item_id, batch_number)
);

create table inventory_movements (
  tenant_id uuid not null,
  id uuid not null,
  inventory_item_id uuid not null,
  batch_id uuid,
  transaction_type text collate "C" not null,
  quantity numeric(12,3) not null,
  unit_cost numeric(12,2),
  total_cost numeric(12,2),
  reference_type text collate "C",
  reference_id uuid,
  from_location_id uuid,
  to_location_id uuid,
  transaction_date timestamp with time zone not null default now(),
  performed_by uuid,
  witnessed_by uuid,
  notes text collate "C",
  reason text collate "C",
  balance_after numeric(12,3),
  metadata jsonb,
  created_at timestamp with time zone not null default now(),
  updated_at timestamp with time zone not null default now(),
  constraint inventory_movements__key primary key (tenant_id, id),
  constraint inventory_movements__transaction_type_valid check (transaction_type in ('purchase', 'sale', 'adjustment', 'return', 'transfer', 'expired', 'damaged', 'used')),
  constraint inventory_movements__reference_type_valid check (reference_type in ('appointment', 'invoice', 'purchase_order', 'prescription', 'medication_administration', 'stock_adjustment', 'surgery', 'encounter')),
  constraint inventory_movements__quantity_nonzero check (quantity <> 0),
  constraint inventory_movements__balance_not_negative check (balance_after >= 0),
  constraint inventory_movements__reference_pair check ((reference_type is null) = (reference_id is null)),
  constraint inventory_movements__transfer_has_locations check ((transaction_type <> 'transfer') or (from_location_id <> to_location_id)),
  constraint inventory_movements__loss_has_reason check ((not (transaction_type in ('adjustment', 'expired', 'damaged'))) or (reason is not null)),
  constraint inventory_movements__witness_differs check (witnessed_by <> performed_by)
);

create table stock_adjustments (
  tenant_id uuid not null,
  id uuid not null,
  adjustment_number text collate "C" not null,
  clinic_id uuid not null,
  inventory_item_id uuid not null,
  batch_id uuid,
  reason text collate "C" not null,
  status text collate "C" not null default 'draft',
  quantity_before numeric(12,3) not null,
  quantity_counted numeric(12,3) not null,
  quantity_delta numeric(12,3) not null,
  unit_cost numeric(12,2),
  value_delta numeric(12,2),
  counted_at timestamp with time zone not null default now(),
  is_controlled_substance boolean not null default false,
  requested_by uuid,
  witnessed_by uuid,
  approved_by uuid,
  approved_at timestamp with time zone,
  posted_at timestamp with time zone,
  rejection_reason text collate "C",
  movement_id uuid,
  dea_report_form text collate "C",
  dea_report_reference text collate "C",
  dea_reported_at timestamp with time zone,
  notes text collate "C",
  metadata jsonb,
  version integer not null default 1,
  created_at timestamp with time zone not null default now(),
  updated_at timestamp with time zone not null default now(),
  constraint stock_adjustments__key primary key (tenant_id, id),
  constraint stock_adjustments__reason_valid check (reason in ('count_correction', 'damage', 'expiry', 'theft_or_loss', 'waste', 'donation', 'recall', 'data_entry_error', 'other')),
  constraint stock_adjustments__status_valid check (status in ('draft', 'pending_approval', 'approved', 'posted', 'rejected')),
  constraint stock_adjustments__dea_report_form_valid check (dea_report_form in ('form_41', 'form_106')),
  constraint stock_adjustments__delta_is_difference check (quantity_delta = (quantity_counted - quantity_before)),
  constraint stock_adjustments__counted_not_negative check (quantity_counted >= 0),
  constraint stock_adjustments__controlled_loss_reported check ((not ((status = 'posted') and is_controlled_substance and (reason = 'theft_or_loss'))) or ((dea_report_form is not null) and (dea_report_form = 'form_106'))),
  constraint stock_adjustments__approval_by_other check (approved_by <> requested_by),
  constraint stock_adjustments__witness_differs check (witnessed_by <> requested_by),
  constraint stock_adjustments__rejected_must_have_reason check ((status <> 'rejected') or (rejection_reason is not null)),
  constraint stock_adjustments__adjustment_number_unique unique (tenant_id, adjustment_number)
);

create table purchase_orders (
  tenant_id uuid not null,
  id uuid not null,
  clinic_id uuid not null,
  po_number text collate "C" not null,
  supplier_name text collate "C" not null,
  supplier_contact text collate "C",
  supplier_email text collate "C",
  supplier_phone text collate "C",
  status text collate "C" not null default 'draft',
  subtotal numeric(12,2) not null,
  tax_amount numeric(12,2) default 0,
  shipping_cost numeric(12,2) default 0,
  total_amount numeric(12,2) not null,
  items jsonb,
  order_date date not null,
  expected_delivery_date date,
  received_date date,
  delivery_location_id uuid,
  dea_form_222_number text collate "C",
  sent_at timestamp with time zone,
  confirmed_at timestamp with time zone,
  cancelled_at timestamp with time zone,
  cancellation_reason text collate "C",
  approved_by uuid,
  created_by uuid,
  notes text collate "C",
  metadata jsonb,
  version integer not null default 1,
  created_at timestamp with time zone not null default now(),
  updated_at timestamp with time zone not null default now(),
  constraint purchase_orders__key primary key (tenant_id, id),
  constraint purchase_orders__status_valid check (status in ('draft', 'sent', 'confirmed', 'partially_received', 'received', 'cancelled')),
  constraint purchase_orders__amounts_positive check ((subtotal >= 0) and (tax_amount >= 0) and (shipping_cost >= 0) and (total_amount >= 0)),
  constraint purchase_orders__total_is_sum check (total_amount = ((subtotal + tax_amount) + shipping_cost)),
  constraint purchase_orders__received_not_before_order check (received_date >= order_date),
  constraint purchase_orders__cancelled_must_have_reason check ((status <> 'cancelled') or (cancellation_reason is not null)),
  constraint purchase_orders__po_number_unique unique (tenant_id, po_number)
);

create table appointments (
  tenant_id uuid not null,
  id uuid not null,
  clinic_id uuid not null,
  veterinarian_id uuid not null,
  patient_id uuid not null,
  client_id uuid not null,
  facility_id uuid,
  appointment_type text collate "C" not null,
  status text collate "C" not null default 'scheduled',
  scheduled_at timestamp with time zone not null,
  scheduled_end_at timestamp with time zone,
  duration_minutes integer,
  buffer_minutes integer not null default 0,
  occupied_until timestamp with time zone not null,
  shares_veterinarian boolean not null default false,
  visit_reason text collate "C",
  chief_complaint text collate "C",
  notes text collate "C",
  confirmed_at timestamp with time zone,
  started_at timestamp with time zone,
  checked_in_at timestamp with time zone,
  checked_out_at timestamp with time zone,
  cancelled_at timestamp with time zone,
  cancellation_reason text collate "C",
  cancelled_by uuid,
  rescheduled_to_id uuid,
  reminder_sent_at timestamp with time zone,
  metadata jsonb,
  version integer not null default 1,
  created_at timestamp with time zone not null default now(),
  updated_at timestamp with time zone not null default now(),
  deleted_at timestamp with time zone,
  constraint appointments__key primary key (tenant_id, id),
  constraint appointments__appointment_type_valid check (appointment_type in ('wellness_exam', 'vaccination', 'follow_up', 'emergency', 'surgery_consultation', 'diagnostic', 'dental', 'grooming', 'consultation', 'euthanasia')),
  constraint appointments__status_valid check (status in ('scheduled', 'confirmed', 'checked_in', 'in_progress', 'completed', 'cancelled', 'no_show', 'rescheduled')),
  constraint appointments__visit_reason_valid check (visit_reason in ('routine_checkup', 'vaccination', 'illness', 'injury', 'behavior_issue', 'dental_issue', 'skin_issue', 'digestive_issue', 'respiratory_issue', 'emergency', 'follow_up', 'other')),
  constraint appointments__scheduled_end_after_start check (scheduled_end_at > scheduled_at),
  constraint appointments__checkout_after_checkin check (checked_out_at >= checked_in_at),
  constraint appointments__cancelled_must_have_reason check ((status <> 'cancelled') or (cancellation_reason is not null)),
  constraint appointments__duration_positive check (duration_minutes > 0),
  constraint appointments__buffer_positive check (buffer_minutes >= 0),
  constraint appointments__occupied_after_start check (occupied_until > scheduled_at),
  constraint appointments__no_overlap exclude using gist (tenant_id with =, veterinarian_id with =, tstzrange(scheduled_at, occupied_until) with &&) where ((status in ('scheduled', 'confirmed', 'checked_in', 'in_progress')) and (deleted_at is null) and (not shares_veterinarian)),
  constraint appointments__no_room_overlap exclude using gist (tenant_id with =, facility_id with =, tstzrange(scheduled_at, occupied_until) with &&) where ((status in ('scheduled', 'confirmed', 'checked_in', 'in_progress')) and (deleted_at is null))
);

create table consultations (
  tenant_id uuid not null,
  id uuid not null,
  appointment_id uuid not null,
  encounter_id uuid,
  subjective text collate "C",
  objective text collate "C",
  temperature numeric(4,1),
  heart_rate integer,
  respiratory_rate integer,
  weight numeric(6,2),
  body_condition_score integer,
  vital_signs jsonb,
  assessment text collate "C",
  diagnosis jsonb,
  plan text collate "C",
  recommendations jsonb,
  follow_up_required boolean not null default false,
  follow_up_date timestamp with time zone,
  prognosis text collate "C",
  metadata jsonb,
  version integer not null default 1,
  created_at timestamp with time zone not null default now(),
  updated_at timestamp with time zone not null default now(),
  deleted_at timestamp with time zone,
  constraint consultations__key primary key (tenant_id, id),
  constraint consultations__prognosis_valid check (prognosis in ('good', 'guarded', 'poor', 'excellent', 'grave')),
  constraint consultations__body_condition_score_range check (body_condition_score between 1 and 9),
  constraint consultations__vitals_plausible check ((temperature between 20 and 45) and (heart_rate between 1 and 1000) and (respiratory_rate between 1 and 500) and (weight > 0)),
  constraint consultations__follow_up_has_date check ((not follow_up_required) or (follow_up_date is not null)),
  constraint consultations__appointment_id_unique unique (tenant_id, appointment_id)
);

create table medical_encounters (
  tenant_id uuid not null,
  id uuid not null,
  encounter_number text collate "C" not null,
  clinic_id uuid not null,
  patient_id uuid not null,
  client_id uuid not null,
  appointment_id uuid,
  encounter_type text collate "C" not null,
  status text collate "C" not null default 'scheduled',
  veterinarian_id uuid,
  scheduled_start_at timestamp with time zone,
  actual_start_at timestamp with time zone,
  actual_end_at timestamp with time zone,
  duration_minutes integer,
  chief_complaint text collate "C",
  presenting_problem text collate "C",
  subjective text collate "C",
  objective text collate "C",
  assessment text collate "C",
  plan text collate "C",
  vital_signs jsonb,
  diagnoses jsonb,
  procedures_summary text collate "C",
  medications_summary text collate "C",
  follow_up_instructions text collate "C",
  follow_up_date timestamp with time zone,
  discharge_instructions text collate "C",
  discharged_at timestamp with time zone,
  discharged_by uuid,
  clinical_alerts jsonb,
  estimated_cost numeric(12,2),
  actual_cost numeric(12,2),
  invoice_id uuid,
  requires_follow_up boolean not null default false,
  follow_up_completed boolean not null default false,
  consent_forms_obtained boolean not null default false,
  consent_form_urls jsonb,
  internal_notes text collate "C",
  staff_involved jsonb,
  signed_at timestamp with time zone,
  signed_by_veterinarian_id uuid,
  cancelled_at timestamp with time zone,
  cancelled_by uuid,
  cancellation_reason text collate "C",
  metadata jsonb,
  version integer not null default 1,
  created_at timestamp with time zone not null default now(),
  updated_at timestamp with time zone not null default now(),
  deleted_at timestamp with time zone,
  constraint medical_encounters__key primary key (tenant_id, id),
  constraint medical_encounters__encounter_type_valid check (encounter_type in ('wellness', 'sick_visit', 'emergency', 'surgery', 'follow_up', 'vaccination', 'dental', 'grooming', 'boarding_checkin', 'boarding_checkout', 'euthanasia')),
  constraint medical_encounters__status_valid check (status in ('scheduled', 'in_progress', 'completed', 'cancelled', 'no_show')),
  constraint medical_encounters__actual_end_after_start check (actual_end_at >= actual_start_at),
  constraint medical_encounters__estimated_cost_positive check (estimated_cost >= 0),
  constraint medical_encounters__actual_cost_positive check (actual_cost >= 0),
  constraint medical_encounters__cancelled_must_have_reason check ((status <> 'cancelled') or (cancellation_reason is not null)),
  constraint medical_encounters__signed_pair check ((signed_by_veterinarian_id is null) or (signed_at is not null)),
  constraint medical_encounters__encounter_number_unique unique (tenant_id, encounter_number)
);

create table encounter_attachments (
  tenant_id uuid not null,
  id uuid not null,
  encounter_id uuid not null,
  attachment_type text collate "C" not null,
  title text collate "C" not null,
  description text collate "C",
  file_url text collate "C" not null,
  file_name text collate "C" not null,
  file_size bigint,
  mime_type text collate "C",
  category text collate "C",
  tags jsonb,
  visible_to_client boolean not null default false,
  uploaded_by uuid,
  metadata jsonb,
  version integer not null default 1,
  created_at timestamp with time zone not null default now(),
  updated_at timestamp with time zone not null default now(),
  deleted_at timestamp with time zone,
  constraint encounter_attachments__key primary key (tenant_id, id),
  constraint encounter_attachments__attachment_type_valid check (attachment_type in ('xray', 'lab_report', 'consent_form', 'photo', 'document', 'video', 'dicom')),
  constraint encounter_attachments__category_valid check (category in ('diagnostic', 'administrative', 'clinical')),
  constraint encounter_attachments__file_size_positive check (file_size >= 0)
);

create table diagnostic_test_orders (
  tenant_id uuid not null,
  id uuid not null,
  appointment_id uuid not null,
  encounter_id uuid,
  veterinarian_id uuid not null,
  patient_id uuid not null,
  test_type text collate "C" not null,
  test_name text collate "C" not null,
  test_code text collate "C",
  status text collate "C" not null default 'ordered',
  ordered_at timestamp with time zone not null default now(),
  ordered_by uuid,
  sample_collected_at timestamp with time zone,
  sample_type text collate "C",
  laboratory_name text collate "C",
  laboratory_reference_number text collate "C",
  clinical_indication text collate "C",
  notes text collate "C",
  cancelled_at timestamp with time zone,
  cancellation_reason text collate "C",
  metadata jsonb,
  version integer not null default 1,
  created_at timestamp with time zone not null default now(),
  updated_at timestamp with time zone not null default now(),
  deleted_at timestamp with time zone,
  constraint diagnostic_test_orders__key primary key (tenant_id, id),
  constraint diagnostic_test_orders__test_type_valid check (test_type in ('blood_test', 'urine_test', 'fecal_test', 'skin_scraping', 'cytology', 'biopsy', 'culture', 'xray', 'ultrasound', 'ecg', 'endoscopy', 'mri', 'ct_scan')),
  constraint diagnostic_test_orders__status_valid check (status in ('ordered', 'sample_collected', 'in_progress', 'completed', 'cancelled', 'resulted')),
  constraint diagnostic_test_orders__sample_type_valid check (sample_type in ('blood', 'urine', 'tissue', 'feces', 'swab', 'fluid', 'skin', 'other')),
  constraint diagnostic_test_orders__sample_after_order check (sample_collected_at >= ordered_at),
  constraint diagnostic_test_orders__cancelled_must_have_reason check ((status <> 'cancelled') or (cancellation_reason is not null))
);

create table diagnostic_test_results (
  tenant_id uuid not null,
  id uuid not null,
  diagnostic_test_order_id uuid not null,
  result_status text collate "C" not null default 'pending',
  resulted_at timestamp with time zone not null,
  resulted_by uuid,
  findings text collate "C",
  interpretation text collate "C",
  test_values jsonb,
  image_urls jsonb,
  document_urls jsonb,
  is_critical boolean not null default false,
  critical_notified_at timestamp with time zone,
  reviewed_by uuid,
  reviewed_at timestamp with time zone,
  review_notes text collate "C",
  metadata jsonb,
  version integer not null default 1,
  created_at timestamp with time zone not null default now(),
  updated_at timestamp with time zone not null default now(),
  deleted_at timestamp with time zone,
  constraint diagnostic_test_results__key primary key (tenant_id, id),
  constraint diagnostic_test_results__result_status_valid check (result_status in ('normal', 'abnormal', 'critical', 'pending')),
  constraint diagnostic_test_results__critical_flag_matches check (not (result_status = 'critical') or is_critical),
  constraint diagnostic_test_results__reviewed_after_result check (reviewed_at >= resulted_at)
);

create table imaging_studies (
  tenant_id uuid not null,
  id uuid not null,
  appointment_id uuid not null,
  encounter_id uuid,
  veterinarian_id uuid not null,
  patient_id uuid not null,
  study_type text collate "C" not null,
  study_description text collate "C",
  body_part text collate "C",
  ordered_at timestamp with time zone not null default now(),
  performed_at timestamp with time zone,
  performed_by uuid,
  clinical_indication text collate "C",
  image_urls jsonb,
  dicom_urls jsonb,
  accession_number text collate "C",
  interpreted_by uuid,
  interpreted_at timestamp with time zone,
  findings text collate "C",
  impression text collate "C",
  measurements jsonb,
  metadata jsonb,
  version integer not null default 1,
  created_at timestamp with time zone not null default now(),
  updated_at timestamp with time zone not null default now(),
  deleted_at timestamp with time zone,
  constraint imaging_studies__key primary key (tenant_id, id),
  constraint imaging_studies__study_type_valid check (study_type in ('xray', 'ultrasound', 'ct', 'mri', 'endoscopy', 'fluoroscopy', 'nuclear')),
  constraint imaging_studies__performed_after_order check (performed_at >= ordered_at),
  constraint imaging_studies__interpreted_after_performed check (interpreted_at >= performed_at)
);

create table treatments (
  tenant_id uuid not null,
  id uuid not null,
  appointment_id uuid not null,
  encounter_id uuid,
  veterinarian_id uuid not null,
  patient_id uuid not null,
  treatment_type text collate "C" not null,
  treatment_name text collate "C" not null,
  description text collate "C",
  performed_at timestamp with time zone,
  duration_minutes integer,
  dosage numeric(10,3),
  dosage_unit text collate "C",
  administration_route text collate "C",
  administered_by uuid,
  product_id uuid,
  inventory_batch_id uuid,
  indication text collate "C",
  notes text collate "C",
  metadata jsonb,
  version integer not null default 1,
  created_at timestamp with time zone not null default now(),
  updated_at timestamp with time zone not null default now(),
  deleted_at timestamp with time zone,
  constraint treatments__key primary key (tenant_id, id),
  constraint treatments__treatment_type_valid check (treatment_type in ('medication', 'injection', 'infusion', 'surgery', 'therapy', 'bandaging', 'wound_care', 'dental_procedure', 'vaccination')),
  constraint treatments__administration_route_valid check (administration_route in ('oral', 'topical', 'injection_subcutaneous', 'injection_intramuscular', 'injection_intravenous', 'inhalation', 'rectal', 'ophthalmic', 'otic', 'intranasal', 'transdermal')),
  constraint treatments__dosage_positive check (dosage >= 0),
  constraint treatments__dosage_has_unit check ((dosage is null) or (dosage_unit is not null)),
  constraint treatments__duration_positive check (duration_minutes >= 0)
);

create table prescriptions (
  tenant_id uuid not null,
  id uuid not null,
  appointment_id uuid not null,
  encounter_id uuid,
  veterinarian_id uuid not null,
  patient_id uuid not null,
  client_id uuid not null,
  prescription_number text collate "C" not null,
  medication_name text collate "C" not null,
  generic_name text collate "C",
  product_id uuid,
  dea_schedule text collate "C" not null default 'non_controlled',
  is_controlled_substance boolean not null default false,
  dosage numeric(10,3) not null,
  dosage_unit text collate "C" not null,
  route text collate "C" not null,
  frequency text collate "C" not null,
  duration_days integer,
  quantity numeric(10,2) not null,
  quantity_unit text collate "C" not null,
  refills_allowed integer not null default 0,
  refills_remaining integer not null default 0,
  instructions text collate "C" not null,
  warnings text collate "C",
  status text collate "C" not null default 'active',
  prescribed_at timestamp with time zone not null default now(),
  start_date timestamp with time zone,
  end_date timestamp with time zone,
  discontinued_at timestamp with time zone,
  discontinuation_reason text collate "C",
  meat_withdrawal_days integer,
  milk_withdrawal_days integer,
  pharmacy_name text collate "C",
  dispensed_at timestamp with time zone,
  dispensed_by uuid,
  metadata jsonb,
  version integer not null default 1,
  created_at timestamp with time zone not null default now(),
  updated_at timestamp with time zone not null default now(),
  deleted_at timestamp with time zone,
  constraint prescriptions__key primary key (tenant_id, id),
  constraint prescriptions__dea_schedule_valid check (dea_schedule in ('schedule_1', 'schedule_2', 'schedule_3', 'schedule_4', 'schedule_5', 'non_controlled')),
  constraint prescriptions__route_valid check (route in ('oral', 'topical', 'injection_subcutaneous', 'injection_intramuscular', 'injection_intravenous', 'inhalation', 'rectal', 'ophthalmic', 'otic', 'intranasal', 'transdermal')),
  constraint prescriptions__status_valid check (status in ('active', 'completed', 'discontinued', 'expired')),
  constraint prescriptions__end_date_after_start_date check (end_date > start_date),
  constraint prescriptions__dosage_positive check (dosage >= 0),
  constraint prescriptions__quantity_positive check (quantity >= 0),
  constraint prescriptions__controlled_matches_schedule check (is_controlled_substance = (dea_schedule <> 'non_controlled')),
  constraint prescriptions__schedule_1_forbidden check (dea_schedule <> 'schedule_1'),
  constraint prescriptions__schedule_2_no_refills check ((dea_schedule <> 'schedule_2') or (refills_allowed = 0)),
  constraint prescriptions__schedule_3_4_refill_cap check ((not (dea_schedule in ('schedule_3', 'schedule_4'))) or (refills_allowed <= 5)),
  constraint prescriptions__refills_range check (refills_remaining between 0 and refills_allowed),
  constraint prescriptions__withdrawal_positive check ((meat_withdrawal_days >= 0) and (milk_withdrawal_days >= 0)),
  constraint prescriptions__discontinued_must_have_reason check ((status <> 'discontinued') or ((discontinued_at is not null) and (discontinuation_reason is not null))),
  constraint prescriptions__prescription_number_unique unique (tenant_id, prescription_number)
);

create table medication_administration (
  tenant_id uuid not null,
  id uuid not null,
  prescription_id uuid not null,
  patient_id uuid not null,
  administered_at timestamp with time zone not null,
  administered_by uuid,
  witnessed_by uuid,
  dosage_given numeric(10,3) not null,
  dosage_unit text collate "C" not null,
  route text collate "C" not null,
  quantity_wasted numeric(10,3) not null default 0,
  inventory_batch_id uuid,
  notes text collate "C",
  adverse_reactions text collate "C",
  metadata jsonb,
  created_at timestamp with time zone not null default now(),
  updated_at timestamp with time zone not null default now(),
  constraint medication_administration__key primary key (tenant_id, id),
  constraint medication_administration__route_valid check (route in ('oral', 'topical', 'injection_subcutaneous', 'injection_intramuscular', 'injection_intravenous', 'inhalation', 'rectal', 'ophthalmic', 'otic', 'intranasal', 'transdermal')),
  constraint medication_administration__dosage_given_positive check (dosage_given > 0),
  constraint medication_administration__quantity_wasted_positive check (quantity_wasted >= 0),
  constraint medication_administration__witness_differs check (witnessed_by <> administered_by)
);

create table surgeries (
  tenant_id uuid not null,
  id uuid not null,
  appointment_id uuid not null,
  encounter_id uuid,
  patient_id uuid not null,
  surgery_type text collate "C" not null,
  procedure_name text collate "C" not null,
  description text collate "C",
  status text collate "C" not null default 'scheduled',
  primary_surgeon_id uuid not null,
  assisting_surgeon_id uuid,
  anesthesiologist_id uuid,
  facility_id uuid,
  scheduled_at timestamp with time zone not null,
  estimated_duration_minutes integer,
  pre_op_assessment text collate "C",
  pre_op_bloodwork jsonb,
  fasting_instructions text collate "C",
  pre_op_started_at timestamp with time zone,
  anesthesia_induced_at timestamp with time zone,
  surgery_started_at timestamp with time zone,
  surgery_completed_at timestamp with time zone,
  recovery_started_at timestamp with time zone,
  recovery_completed_at timestamp with time zone,
  findings text collate "C",
  procedure_notes text collate "C",
  complications text collate "C",
  post_op_instructions text collate "C",
  pain_management_plan text collate "C",
  follow_up_date timestamp with time zone,
  discharged_at timestamp with time zone,
  discharge_notes text collate "C",
  cancelled_at timestamp with time zone,
  cancellation_reason text collate "C",
  metadata jsonb,
  version integer not null default 1,
  created_at timestamp with time zone not null default now(),
  updated_at timestamp with time zone not null default now(),
  deleted_at timestamp with time zone,
  constraint surgeries__key primary key (tenant_id, id),
  constraint surgeries__surgery_type_valid check (surgery_type in ('spay', 'neuter', 'dental_extraction', 'mass_removal', 'orthopedic', 'soft_tissue', 'ophthalmic', 'emergency', 'exploratory', 'amputation', 'cesarean')),
  constraint surgeries__status_valid check (status in ('scheduled', 'pre_op', 'in_progress', 'completed', 'cancelled', 'postponed')),
  constraint surgeries__surgery_completion_after_start check (surgery_completed_at > surgery_started_at),
  constraint surgeries__recovery_completion_after_start check (recovery_completed_at > recovery_started_at),
  constraint surgeries__surgeons_differ check (assisting_surgeon_id <> primary_surgeon_id),
  constraint surgeries__timeline_order check ((pre_op_started_at <= anesthesia_induced_at) and (anesthesia_induced_at <= surgery_started_at) and (pre_op_started_at <= surgery_started_at) and (surgery_completed_at <= recovery_completed_at)),
  constraint surgeries__cancelled_must_have_reason check ((not (status in ('cancelled', 'postponed'))) or (cancellation_reason is not null))
);

create table surgical_procedures (
  tenant_id uuid not null,
  id uuid not null,
  surgery_id uuid not null,
  sequence_number integer not null default 1,
  procedure_name text collate "C" not null,
  procedure_code text collate "C",
  surgery_type text collate "C",
  service_id uuid,
  status text collate "C" not null default 'planned',
  performed_by_veterinarian_id uuid,
  body_site text collate "C",
  laterality text collate "C" not null default 'not_applicable',
  started_at timestamp with time zone,
  ended_at timestamp with time zone,
  technique text collate "C",
  findings text collate "C",
  complications text collate "C",
  estimated_blood_loss_ml numeric(8,2),
  implants jsonb,
  specimens jsonb,
  closure_method text collate "C",
  suture_material text collate "C",
  sponge_count_initial integer,
  sponge_count_final integer,
  count_verified_by uuid,
  abort_reason text collate "C",
  notes text collate "C",
  metadata jsonb,
  version integer not null default 1,
  created_at timestamp with time zone not null default now(),
  updated_at timestamp with time zone not null default now(),
  constraint surgical_procedures__key primary key (tenant_id, id),
  constraint surgical_procedures__surgery_type_valid check (surgery_type in ('spay', 'neuter', 'dental_extraction', 'mass_removal', 'orthopedic', 'soft_tissue', 'ophthalmic', 'emergency', 'exploratory', 'amputation', 'cesarean')),
  constraint surgical_procedures__status_valid check (status in ('planned', 'in_progress', 'completed', 'aborted')),
  constraint surgical_procedures__laterality_valid check (laterality in ('left', 'right', 'bilateral', 'midline', 'not_applicable')),
  constraint surgical_procedures__end_after_start check (ended_at >= started_at),
  constraint surgical_procedures__sequence_positive check (sequence_number >= 1),
  constraint surgical_procedures__blood_loss_positive check (estimated_blood_loss_ml >= 0),
  constraint surgical_procedures__counts_positive check ((sponge_count_initial >= 0) and (sponge_count_final >= 0)),
  constraint surgical_procedures__completed_counts_match check ((status <> 'completed') or (sponge_count_initial is null) or ((sponge_count_final is not null) and (sponge_count_final = sponge_count_initial))),
  constraint surgical_procedures__aborted_must_have_reason check ((status <> 'aborted') or (abort_reason is not null)),
  constraint surgical_procedures__surgery_id_sequence_number_unique unique (tenant_id, surgery_id, sequence_number)
);

create table anesthesia_records (
  tenant_id uuid not null,
  id uuid not null,
  surgery_id uuid not null,
  patient_id uuid not null,
  asa_classification text collate "C",
  pre_anesthetic_weight numeric(6,2),
  pre_anesthetic_assessment text collate "C",
  anesthesia_type text collate "C" not null,
  induction_agent text collate "C",
  induction_dose text collate "C",
  maintenance_agent text collate "C",
  maintenance_dose text collate "C",
  premedication_agents jsonb,
  vital_signs_records jsonb,
  complications text collate "C",
  adverse_events text collate "C",
  recovery_quality text collate "C",
  recovery_notes text collate "C",
  post_anesthetic_instructions text collate "C",
  monitored_by uuid,
  metadata jsonb,
  version integer not null default 1,
  created_at timestamp with time zone not null default now(),
  updated_at timestamp with time zone not null default now(),
  deleted_at timestamp with time zone,
  constraint anesthesia_records__key primary key (tenant_id, id),
  constraint anesthesia_records__asa_classification_valid check (asa_classification in ('asa_1', 'asa_2', 'asa_3', 'asa_4', 'asa_5')),
  constraint anesthesia_records__anesthesia_type_valid check (anesthesia_type in ('general', 'local', 'regional', 'sedation')),
  constraint anesthesia_records__recovery_quality_valid check (recovery_quality in ('smooth', 'moderate', 'rough')),
  constraint anesthesia_records__weight_positive check (pre_anesthetic_weight > 0)
);

create table emergency_cases (
  tenant_id uuid not null,
  id uuid not null,
  appointment_id uuid,
  encounter_id uuid,
  clinic_id uuid not null,
  patient_id uuid not null,
  client_id uuid not null,
  emergency_category text collate "C",
  chief_complaint text collate "C" not null,
  triage_level text collate "C" not null,
  triaged_by uuid,
  triaged_at timestamp with time zone not null default now(),
  presented_at timestamp with time zone not null default now(),
  arrival_method text collate "C",
  initial_vital_signs jsonb,
  triage_notes text collate "C",
  assigned_veterinarian_id uuid,
  treatment_started_at timestamp with time zone,
  treatment_summary text collate "C",
  is_stabilized boolean not null default false,
  stabilized_at timestamp with time zone,
  disposition text collate "C",
  disposition_at timestamp with time zone,
  disposition_notes text collate "C",
  transferred_to text collate "C",
  referral_reason text collate "C",
  transfer_documents jsonb,
  outcome text collate "C",
  outcome_notes text collate "C",
  follow_up_required boolean not null default false,
  follow_up_instructions text collate "C",
  metadata jsonb,
  version integer not null default 1,
  created_at timestamp with time zone not null default now(),
  updated_at timestamp with time zone not null default now(),
  deleted_at timestamp with time zone,
  constraint emergency_cases__key primary key (tenant_id, id),
  constraint emergency_cases__emergency_category_valid check (emergency_category in ('trauma', 'toxicity', 'respiratory_distress', 'cardiac_arrest', 'seizure', 'gastric_dilatation_volvulus', 'urinary_obstruction', 'dystocia', 'heatstroke', 'hemorrhage', 'anaphylaxis', 'neurological', 'other')),
  constraint emergency_cases__triage_level_valid check (triage_level in ('immediate', 'urgent', 'semi_urgent', 'non_urgent')),
  constraint emergency_cases__arrival_method_valid check (arrival_method in ('walk_in', 'ambulance', 'transfer', 'referral', 'police_or_rescue')),
  constraint emergency_cases__disposition_valid check (disposition in ('treated_and_released', 'admitted', 'transferred', 'referred', 'euthanized', 'deceased', 'left_against_advice')),
  constraint emergency_cases__treatment_after_presented check (treatment_started_at >= presented_at),
  constraint emergency_cases__stabilized_pair check (is_stabilized = (stabilized_at is not null)),
  constraint emergency_cases__disposition_pair check ((disposition is null) = (disposition_at is null)),
  constraint emergency_cases__transfer_has_target check ((not (disposition in ('transferred', 'referred'))) or (transferred_to is not null))
);

create table triage_records (
  tenant_id uuid not null,
  id uuid not null,
  emergency_case_id uuid not null,
  patient_id uuid not null,
  triage_level text collate "C" not null,
  previous_triage_level text collate "C",
  is_retriage boolean not null default false,
  triaged_by uuid,
  triaged_at timestamp with time zone not null default now(),
  airway_patent boolean,
  breathing_notes text collate "C",
  circulation_notes text collate "C",
  consciousness_level text collate "C",
  mucous_membrane text collate "C",
  capillary_refill_time numeric(3,1),
  temperature numeric(4,1),
  heart_rate integer,
  respiratory_rate integer,
  oxygen_saturation integer,
  blood_pressure_systolic integer,
  blood_pressure_diastolic integer,
  weight numeric(6,2),
  pain_score integer,
  presenting_signs jsonb,
  red_flags jsonb,
  interventions jsonb,
  target_wait_minutes integer not null,
  reassess_due_at timestamp with time zone,
  notes text collate "C",
  metadata jsonb,
  version integer not null default 1,
  created_at timestamp with time zone not null default now(),
  updated_at timestamp with time zone not null default now(),
  constraint triage_records__key primary key (tenant_id, id),
  constraint triage_records__triage_level_valid check (triage_level in ('immediate', 'urgent', 'semi_urgent', 'non_urgent')),
  constraint triage_records__previous_triage_level_valid check (previous_triage_level in ('immediate', 'urgent', 'semi_urgent', 'non_urgent')),
  constraint triage_records__consciousness_level_valid check (consciousness_level in ('alert', 'responsive', 'unresponsive', 'depressed', 'obtunded', 'stuporous', 'comatose')),
  constraint triage_records__mucous_membrane_valid check (mucous_membrane in ('pink', 'pale', 'cyanotic', 'injected', 'icteric', 'muddy')),
  constraint triage_records__pain_score_range check (pain_score between 0 and 10),
  constraint triage_records__oxygen_saturation_range check (oxygen_saturation between 0 and 100),
  constraint triage_records__retriage_has_previous check ((not is_retriage) or (previous_triage_level is not null)),
  constraint triage_records__target_wait_positive check (target_wait_minutes >= 0),
  constraint triage_records__systolic_gte_diastolic check (blood_pressure_systolic >= blood_pressure_diastolic)
);

create table emergency_vital_signs (
  tenant_id uuid not null,
  id uuid not null,
  emergency_case_id uuid not null,
  patient_id uuid not null,
  recorded_at timestamp with time zone not null,
  recorded_by uuid,
  temperature numeric(4,1),
  heart_rate integer,
  respiratory_rate integer,
  blood_pressure_systolic integer,
  blood_pressure_diastolic integer,
  oxygen_saturation integer,
  consciousness_level text collate "C",
  pupil_response text collate "C",
  capillary_refill_time numeric(3,1),
  mucous_membrane text collate "C",
  pain_score integer,
  fluid_input_ml numeric(8,2),
  urine_output_ml numeric(8,2),
  interventions jsonb,
  notes text collate "C",
  concerns text collate "C",
  metadata jsonb,
  created_at timestamp with time zone not null default now(),
  updated_at timestamp with time zone not null default now(),
  constraint emergency_vital_signs__key primary key (tenant_id, id),
  constraint emergency_vital_signs__consciousness_level_valid check (consciousness_level in ('alert', 'responsive', 'unresponsive', 'depressed', 'obtunded', 'stuporous', 'comatose')),
  constraint emergency_vital_signs__mucous_membrane_valid check (mucous_membrane in ('pink', 'pale', 'cyanotic', 'injected', 'icteric', 'muddy')),
  constraint emergency_vital_signs__pain_score_range check (pain_score between 0 and 10),
  constraint emergency_vital_signs__oxygen_saturation_range check (oxygen_saturation between 0 and 100),
  constraint emergency_vital_signs__volumes_positive check ((fluid_input_ml >= 0) and (urine_output_ml >= 0)),
  constraint emergency_vital_signs__systolic_gte_diastolic check (blood_pressure_systolic >= blood_pressure_diastolic)
);

create table vaccinations (
  tenant_id uuid not null,
  id uuid not null,
  appointment_id uuid,
  encounter_id uuid,
  veterinarian_id uuid,
  patient_id uuid not null,
  vaccine_name text collate "C" not null,
  manufacturer text collate "C",
  lot_number text collate "C",
  serial_number text collate "C",
  inventory_batch_id uuid,
  administered_at timestamp with time zone,
  administered_by uuid,
  dosage numeric(8,3),
  dosage_unit text collate "C",
  route text collate "C",
  site text collate "C",
  status text collate "C" not null default 'administered',
  scheduled_date date,
  due_date date,
  next_due_date date,
  status_reason text collate "C",
  adverse_reaction text collate "C",
  reaction_severity text collate "C",
  certificate_number text collate "C",
  certificate_url text collate "C",
  notes text collate "C",
  metadata jsonb,
  version integer not null default 1,
  created_at timestamp with time zone not null default now(),
  updated_at timestamp with time zone not null default now(),
  deleted_at timestamp with time zone,
  constraint vaccinations__key primary key (tenant_id, id),
  constraint vaccinations__route_valid check (route in ('oral', 'topical', 'injection_subcutaneous', 'injection_intramuscular', 'injection_intravenous', 'inhalation', 'rectal', 'ophthalmic', 'otic', 'intranasal', 'transdermal')),
  constraint vaccinations__status_valid check (status in ('scheduled', 'administered', 'overdue', 'declined', 'exempted')),
  constraint vaccinations__reaction_severity_valid check (reaction_severity in ('mild', 'moderate', 'severe')),
  constraint vaccinations__administered_has_time check ((status <> 'administered') or (administered_at is not null)),
  constraint vaccinations__next_due_after_given check (next_due_date > ((administered_at at time zone 'UTC')::date)),
  constraint vaccinations__dosage_positive check (dosage > 0),
  constraint vaccinations__declined_must_have_reason check ((not (status in ('declined', 'exempted'))) or (status_reason is not null))
);

create table wellness_exams (
  tenant_id uuid not null,
  id uuid not null,
  appointment_id uuid not null,
  encounter_id uuid,
  veterinarian_id uuid not null,
  patient_id uuid not null,
  exam_date date not null,
  weight numeric(6,2),
  body_condition_score integer,
  temperature numeric(4,1),
  heart_rate integer,
  respiratory_rate integer,
  eyes_ears_nose text collate "C",
  oral_cavity text collate "C",
  cardiovascular text collate "C",
  respiratory text collate "C",
  gastrointestinal text collate "C",
  urogenital text collate "C",
  musculoskeletal text collate "C",
  integumentary text collate "C",
  lymph_nodes text collate "C",
  neurological_status text collate "C",
  behavioral_assessment text collate "C",
  general_assessment text collate "C",
  abnormal_findings jsonb,
  recommendations jsonb,
  diet_recommendations text collate "C",
  exercise_recommendations text collate "C",
  next_exam_due date,
  health_status text collate "C",
  notes text collate "C",
  metadata jsonb,
  version integer not null default 1,
  created_at timestamp with time zone not null default now(),
  updated_at timestamp with time zone not null default now(),
  deleted_at timestamp with time zone,
  constraint wellness_exams__key primary key (tenant_id, id),
  constraint wellness_exams__health_status_valid check (health_status in ('excellent', 'good', 'fair', 'poor')),
  constraint wellness_exams__body_condition_score_range check (body_condition_score between 1 and 9),
  constraint wellness_exams__next_exam_after_exam check (next_exam_due > exam_date)
);

create table dental_records (
  tenant_id uuid not null,
  id uuid not null,
  appointment_id uuid not null,
  encounter_id uuid,
  veterinarian_id uuid not null,
  patient_id uuid not null,
  exam_date date not null,
  dental_score integer,
  calculus_level text collate "C",
  gingivitis_level text collate "C",
  periodontitis_level text collate "C",
  missing_teeth jsonb,
  procedures_performed jsonb,
  cleaning_performed boolean default false,
  polishing_performed boolean default false,
  fluoride_treatment boolean default false,
  extractions_performed jsonb,
  radiographs_taken boolean default false,
  radiograph_findings text collate "C",
  anesthesia_used boolean default false,
  anesthesia_notes text collate "C",
  home_care_instructions text collate "C",
  dental_products_recommended jsonb,
  next_dental_exam_due date,
  notes text collate "C",
  metadata jsonb,
  version integer not null default 1,
  created_at timestamp with time zone not null default now(),
  updated_at timestamp with time zone not null default now(),
  deleted_at timestamp with time zone,
  constraint dental_records__key primary key (tenant_id, id),
  constraint dental_records__calculus_level_valid check (calculus_level in ('none', 'mild', 'moderate', 'severe')),
  constraint dental_records__gingivitis_level_valid check (gingivitis_level in ('none', 'mild', 'moderate', 'severe')),
  constraint dental_records__periodontitis_level_valid check (periodontitis_level in ('none', 'mild', 'moderate', 'severe')),
  constraint dental_records__dental_score_range check (dental_score between 0 and 4),
  constraint dental_records__next_exam_after_exam check (next_dental_exam_due > exam_date)
);

create table parasitic_control (
  tenant_id uuid not null,
  id uuid not null,
  appointment_id uuid,
  encounter_id uuid,
  veterinarian_id uuid,
  patient_id uuid not null,
  control_type text collate "C" not null,
  product_name text collate "C" not null,
  manufacturer text collate "C",
  lot_number text collate "C",
  inventory_batch_id uuid,
  administered_at timestamp with time zone not null,
  administered_by uuid,
  dosage numeric(8,3),
  dosage_unit text collate "C",
  route text collate "C",
  next_due_date date,
  duration_days integer,
  test_result text collate "C",
  test_date date,
  notes text collate "C",
  metadata jsonb,
  version integer not null default 1,
  created_at timestamp with time zone not null default now(),
  updated_at timestamp with time zone not null default now(),
  deleted_at timestamp with time zone,
  constraint parasitic_control__key primary key (tenant_id, id),
  constraint parasitic_control__control_type_valid check (control_type in ('heartworm_prevention', 'flea_prevention', 'tick_prevention', 'intestinal_parasite', 'deworming')),
  constraint parasitic_control__route_valid check (route in ('oral', 'topical', 'injection_subcutaneous', 'injection_intramuscular', 'injection_intravenous', 'inhalation', 'rectal', 'ophthalmic', 'otic', 'intranasal', 'transdermal')),
  constraint parasitic_control__test_result_valid check (test_result in ('negative', 'positive', 'inconclusive')),
  constraint parasitic_control__next_due_after_given check (next_due_date > ((administered_at at time zone 'UTC')::date)),
  constraint parasitic_control__duration_positive check (duration_days > 0),
  constraint parasitic_control__test_pair check ((test_result is null) or (test_date is not null))
);

create table boarding_reservations (
  tenant_id uuid not null,
  id uuid not null,
  reservation_number text collate "C" not null,
  clinic_id uuid,
  client_id uuid not null,
  patient_id uuid not null,
  check_in_date timestamp with time zone not null,
  check_out_date timestamp with time zone not null,
  actual_check_in_at timestamp with time zone,
  actual_check_out_at timestamp with time zone,
  status text collate "C" not null default 'reserved',
  kennel_size text collate "C" not null,
  kennel_number text collate "C",
  feeding_instructions text collate "C",
  feeding_schedule jsonb,
  medication_instructions text collate "C",
  medications jsonb,
  special_needs text collate "C",
  behavioral_notes text collate "C",
  included_services jsonb,
  add_on_services jsonb,
  emergency_contact_name text collate "C",
  emergency_contact_phone text collate "C",
  vet_authorization_for_emergency boolean not null default false,
  daily_rate numeric(10,2) not null,
  total_estimate numeric(12,2),
  total_actual numeric(12,2),
  deposit_paid numeric(12,2),
  invoice_id uuid,
  check_in_notes text collate "C",
  check_in_condition text collate "C",
  check_out_notes text collate "C",
  check_out_condition text collate "C",
  items_brought jsonb,
  cancelled_at timestamp with time zone,
  cancellation_reason text collate "C",
  metadata jsonb,
  version integer not null default 1,
  created_at timestamp with time zone not null default now(),
  updated_at timestamp with time zone not null default now(),
  deleted_at timestamp with time zone,
  constraint boarding_reservations__key primary key (tenant_id, id),
  constraint boarding_reservations__status_valid check (status in ('reserved', 'checked_in', 'in_care', 'checked_out', 'cancelled')),
  constraint boarding_reservations__kennel_size_valid check (kennel_size in ('small', 'medium', 'large', 'extra_large', 'suite')),
  constraint boarding_reservations__checkout_after_checkin check (check_out_date > check_in_date),
  constraint boarding_reservations__daily_rate_positive check (daily_rate > 0),
  constraint boarding_reservations__actual_checkout_after_checkin check (actual_check_out_at >= actual_check_in_at),
  constraint boarding_reservations__totals_positive check ((total_estimate >= 0) and (total_actual >= 0) and (deposit_paid >= 0)),
  constraint boarding_reservations__cancelled_must_have_reason check ((status <> 'cancelled') or (cancellation_reason is not null)),
  constraint boarding_reservations__reservation_number_unique unique (tenant_id, reservation_number)
);

create table boarding_daily_logs (
  tenant_id uuid not null,
  id uuid not null,
  reservation_id uuid not null,
  log_date date not null,
  meals_eaten jsonb,
  exercise_times jsonb,
  behavior_notes text collate "C",
  health_observations text collate "C",
  vomiting_or_diarrhea boolean not null default false,
  medications_administered jsonb,
  photo_urls jsonb,
  logged_by uuid,
  version integer not null default 1,
  created_at timestamp with time zone not null default now(),
  updated_at timestamp with time zone not null default now(),
  constraint boarding_daily_logs__key primary key (tenant_id, id),
  constraint boarding_daily_logs__reservation_id_log_date_unique unique (tenant_id, reservation_id, log_date)
);

create table invoices (
  tenant_id uuid not null,
  id uuid not null,
  invoice_number text collate "C" not null,
  clinic_id uuid,
  client_id uuid not null,
  patient_id uuid,
  appointment_id uuid,
  status text collate "C" not null default 'draft',
  issue_date timestamp with time zone not null default now(),
  due_date timestamp with time zone,
  subtotal numeric(12,2) not null,
  discount_amount numeric(12,2) default 0,
  discount_percentage numeric(5,2),
  tax_amount numeric(12,2) default 0,
  tax_rate numeric(5,2) default 0,
  total_amount numeric(12,2) not null,
  amount_paid numeric(12,2) not null default 0,
  written_off_amount numeric(12,2) not null default 0,
  written_off_by uuid,
  write_off_approved_by uuid,
  amount_due numeric(12,2) not null,
  tax_type text collate "C",
  currency text collate "C" not null,
  tax_mode text collate "C" not null default 'exclusive',
  tax_rounding text collate "C" not null default 'line',
  tax_breakdown jsonb,
  tax_id text collate "C",
  notes text collate "C",
  internal_notes text collate "C",
  terms_conditions text collate "C",
  paid_at timestamp with time zone,
  sent_at timestamp with time zone,
  cancelled_at timestamp with time zone,
  cancellation_reason text collate "C",
  write_off_reason text collate "C",
  metadata jsonb,
  version integer not null default 1,
  created_at timestamp with time zone not null default now(),
  updated_at timestamp with time zone not null default now(),
  deleted_at timestamp with time zone,
  constraint invoices__key primary key (tenant_id, id),
  constraint invoices__status_valid check (status in ('draft', 'pending', 'sent', 'partially_paid', 'paid', 'overdue', 'cancelled', 'refunded', 'written_off')),
  constraint invoices__tax_type_valid check (tax_type in ('vat', 'sales_tax', 'gst', 'none')),
  constraint invoices__tax_mode_valid check (tax_mode in ('exclusive', 'inclusive')),
  constraint invoices__tax_rounding_valid check (tax_rounding in ('line', 'invoice')),
  constraint invoices__subtotal_positive check (subtotal >= 0),
  constraint invoices__tax_amount_positive check (tax_amount >= 0),
  constraint invoices__total_amount_positive check (total_amount >= 0),
  constraint invoices__amount_paid_positive check (amount_paid >= 0),
  constraint invoices__amount_due_positive check (amount_due >= 0),
  constraint invoices__amount_due_equals_total_minus_paid check (amount_due = ((total_amount - amount_paid) - written_off_amount)),
  constraint invoices__discount_percentage_valid check (discount_percentage between 0 and 100),
  constraint invoices__tax_rate_valid check (tax_rate between 0 and 100),
  constraint invoices__discount_within_subtotal check (discount_amount between 0 and subtotal),
  constraint invoices__total_is_sum check (((tax_mode = 'exclusive') and (total_amount = ((subtotal - discount_amount) + tax_amount))) or ((tax_mode = 'inclusive') and (total_amount = (subtotal - discount_amount)))),
  constraint invoices__written_off_positive check (written_off_amount >= 0),
  constraint invoices__write_off_has_reason check ((written_off_amount = 0) or (write_off_reason is not null)),
  constraint invoices__write_off_two_people check (written_off_by <> write_off_approved_by),
  constraint invoices__due_not_before_issue check (due_date >= issue_date),
  constraint invoices__cancelled_must_have_reason check ((status <> 'cancelled') or (cancellation_reason is not null)),
  constraint invoices__invoice_number_unique unique (tenant_id, invoice_number)
);

create table invoice_items (
  tenant_id uuid not null,
  id uuid not null,
  invoice_id uuid not null,
  item_type text collate "C" not null,
  item_id uuid,
  description text collate "C" not null,
  quantity numeric(12,3) not null,
  unit_price numeric(16,6) not null,
  gross_amount numeric(12,2) not null,
  discount_amount numeric(12,2) default 0,
  discount_percentage numeric(5,2),
  discount_share numeric(12,2) not null default 0,
  net_amount numeric(12,2) not null,
  taxable boolean not null default true,
  tax_class text collate "C",
  tax_exempt_reason text collate "C",
  tax_amount numeric(12,2) default 0,
  total_amount numeric(12,2) not null,
  notes text collate "C",
  sort_order integer default 0,
  metadata jsonb,
  version integer not null default 1,
  created_at timestamp with time zone not null default now(),
  updated_at timestamp with time zone not null default now(),
  constraint invoice_items__key primary key (tenant_id, id),
  constraint invoice_items__item_type_valid check (item_type in ('service', 'product', 'medication', 'procedure', 'package', 'boarding', 'fee')),
  constraint invoice_items__quantity_positive check (quantity > 0),
  constraint invoice_items__unit_price_positive check (unit_price >= 0),
  constraint invoice_items__amounts_positive check ((discount_amount >= 0) and (tax_amount >= 0) and (total_amount >= 0)),
  constraint invoice_items__discount_percentage_valid check (discount_percentage between 0 and 100),
  constraint invoice_items__total_is_sum check (total_amount = (net_amount + tax_amount)),
  constraint invoice_items__net_follows_gross check ((net_amount = ((gross_amount - discount_amount) - discount_share)) or (total_amount = ((gross_amount - discount_amount) - discount_share)))
);

create table payments (
  tenant_id uuid not null,
  id uuid not null,
  payment_number text collate "C" not null,
  invoice_id uuid,
  estimate_id uuid,
  original_payment_id uuid,
  client_id uuid not null,
  payment_method text collate "C" not null,
  status text collate "C" not null default 'pending',
  amount numeric(12,2) not null,
  payment_date timestamp with time zone not null default now(),
  transaction_id text collate "C",
  processor_name text collate "C",
  card_last4 text collate "C",
  check_number text collate "C",
  bank_name text collate "C",
  account_number text collate "C",
  insurance_claim_number text collate "C",
  receipt_number text collate "C",
  receipt_url text collate "C",
  notes text collate "C",
  credited_amount numeric(12,2) not null default 0,
  refunded_amount numeric(12,2) default 0,
  refunded_at timestamp with time zone,
  refund_reason text collate "C",
  failure_reason text collate "C",
  cancellation_reason text collate "C",
  processed_by uuid,
  metadata jsonb,
  version integer not null default 1,
  created_at timestamp with time zone not null default now(),
  updated_at timestamp with time zone not null default now(),
  constraint payments__key primary key (tenant_id, id),
  constraint payments__payment_method_valid check (payment_method in ('cash', 'credit_card', 'debit_card', 'bank_transfer', 'mobile_payment', 'check', 'insurance', 'account_credit')),
  constraint payments__status_valid check (status in ('pending', 'processing', 'completed', 'failed', 'refunded', 'cancelled')),
  constraint payments__amount_positive check (amount > 0),
  constraint payments__refund_within_amount check (refunded_amount between 0 and amount),
  constraint payments__credited_within_amount check (credited_amount between 0 and amount),
  constraint payments__refunded_must_have_reason check ((refunded_amount = 0) or ((refund_reason is not null) and (refunded_at is not null))),
  constraint payments__payment_number_unique unique (tenant_id, payment_number)
);

create table estimates (
  tenant_id uuid not null,
  id uuid not null,
  estimate_number text collate "C" not null,
  clinic_id uuid,
  client_id uuid not null,
  patient_id uuid,
  title text collate "C" not null,
  description text collate "C",
  status text collate "C" not null default 'draft',
  subtotal numeric(12,2) not null,
  discount_amount numeric(12,2) default 0,
  discount_percentage numeric(5,2),
  tax_amount numeric(12,2) default 0,
  total_amount numeric(12,2) not null,
  currency text collate "C" not null,
  tax_mode text collate "C" not null default 'exclusive',
  tax_rounding text collate "C" not null default 'line',
  tax_breakdown jsonb,
  total_high numeric(12,2),
  deposit_amount numeric(12,2) not null default 0,
  tolerance_percent numeric(5,2) not null default 10,
  issue_date timestamp with time zone not null default now(),
  expiry_date timestamp with time zone,
  notes text collate "C",
  sent_at timestamp with time zone,
  accepted_at timestamp with time zone,
  declined_at timestamp with time zone,
  decline_reason text collate "C",
  accepted_by_name text collate "C",
  converted_to_invoice_id uuid,
  converted_at timestamp with time zone,
  created_by uuid,
  metadata jsonb,
  version integer not null default 1,
  created_at timestamp with time zone not null default now(),
  updated_at timestamp with time zone not null default now(),
  deleted_at timestamp with time zone,
  constraint estimates__key primary key (tenant_id, id),
  constraint estimates__status_valid check (status in ('draft', 'sent', 'accepted', 'declined', 'expired')),
  constraint estimates__tax_mode_valid check (tax_mode in ('exclusive', 'inclusive')),
  constraint estimates__tax_rounding_valid check (tax_rounding in ('line', 'invoice')),
  constraint estimates__amounts_positive check ((subtotal >= 0) and (discount_amount >= 0) and (tax_amount >= 0) and (total_amount >= 0)),
  constraint estimates__discount_percentage_valid check (discount_percentage between 0 and 100),
  constraint estimates__total_is_sum check (((tax_mode = 'exclusive') and (total_amount = ((subtotal - discount_amount) + tax_amount))) or ((tax_mode = 'inclusive') and (total_amount = (subtotal - discount_amount)))),
  constraint estimates__range_valid check (total_high >= total_amount),
  constraint estimates__deposit_within check ((deposit_amount >= 0) and ((deposit_amount <= total_amount) or (deposit_amount <= total_high))),
  constraint estimates__tolerance_valid check (tolerance_percent between 0 and 100),
  constraint estimates__expiry_after_issue check (expiry_date > issue_date),
  constraint estimates__converted_pair check (not (converted_to_invoice_id is not null) or ((converted_at is not null) and (status = 'accepted'))),
  constraint estimates__estimate_number_unique unique (tenant_id, estimate_number)
);

create table estimate_items (
  tenant_id uuid not null,
  id uuid not null,
  estimate_id uuid not null,
  item_type text collate "C" not null,
  item_id uuid,
  description text collate "C" not null,
  quantity numeric(12,3) not null default 1,
  quantity_high numeric(12,3),
  unit_price numeric(16,6) not null,
  gross_amount numeric(12,2) not null,
  discount_amount numeric(12,2) not null default 0,
  discount_percentage numeric(5,2),
  discount_share numeric(12,2) not null default 0,
  net_amount numeric(12,2) not null,
  taxable boolean not null default true,
  tax_class text collate "C",
  tax_exempt_reason text collate "C",
  tax_amount numeric(12,2) not null default 0,
  total_amount numeric(12,2) not null,
  is_optional boolean not null default false,
  is_accepted boolean,
  notes text collate "C",
  sort_order integer not null default 0,
  metadata jsonb,
  version integer not null default 1,
  created_at timestamp with time zone not null default now(),
  updated_at timestamp with time zone not null default now(),
  constraint estimate_items__key primary key (tenant_id, id),
  constraint estimate_items__item_type_valid check (item_type in ('service', 'product', 'medication', 'procedure', 'package', 'boarding', 'fee')),
  constraint estimate_items__quantity_positive check (quantity > 0),
  constraint estimate_items__quantity_range check (quantity_high >= quantity),
  constraint estimate_items__amounts_positive check ((unit_price >= 0) and (discount_amount >= 0) and (tax_amount >= 0) and (total_amount >= 0)),
  constraint estimate_items__discount_percentage_valid check (discount_percentage between 0 and 100),
  constraint estimate_items__total_is_sum check (total_amount = (net_amount + tax_amount)),
  constraint estimate_items__net_follows_gross check ((net_amount = ((gross_amount - discount_amount) - discount_share)) or (total_amount = ((gross_amount - discount_amount) - discount_share)))
);

create table insurance_policies (
  tenant_id uuid not null,
  id uuid not null,
  client_id uuid not null,
  patient_id uuid not null,
  provider text collate "C" not null,
  provider_name text collate "C",
  policy_number text collate "C" not null,
  group_number text collate "C",
  coverage_type text collate "C",
  annual_limit numeric(12,2),
  deductible numeric(12,2),
  reimbursement_rate integer,
  effective_date timestamp with time zone not null,
  expiration_date timestamp with time zone,
  pre_existing_conditions jsonb,
  exclusions jsonb,
  is_active boolean not null default true,
  provider_phone text collate "C",
  provider_email text collate "C",
  provider_website text collate "C",
  metadata jsonb,
  version integer not null default 1,
  created_at timestamp with time zone not null default now(),
  updated_at timestamp with time zone not null default now(),
  deleted_at timestamp with time zone,
  constraint insurance_policies__key primary key (tenant_id, id),
  constraint insurance_policies__provider_valid check (provider in ('nationwide', 'trupanion', 'petplan', 'embrace', 'healthy_paws', 'aspca', 'figo', 'other')),
  constraint insurance_policies__coverage_type_valid check (coverage_type in ('accident_illness', 'accident_only', 'wellness', 'illness_only', 'comprehensive')),
  constraint insurance_policies__reimbursement_rate_valid check (reimbursement_rate between 0 and 100),
  constraint insurance_policies__expiration_after_effective check (expiration_date > effective_date),
  constraint insurance_policies__limits_positive check ((annual_limit >= 0) and (deductible >= 0)),
  constraint insurance_policies__other_has_name check ((provider <> 'other') or (provider_name is not null)),
  constraint insurance_policies__policy_number_unique unique (tenant_id, policy_number)
);

create table insurance_claims (
  tenant_id uuid not null,
  id uuid not null,
  claim_number text collate "C" not null,
  policy_id uuid not null,
  encounter_id uuid not null,
  invoice_id uuid,
  status text collate "C" not null default 'draft',
  diagnosis_codes jsonb,
  procedure_codes jsonb,
  total_charges numeric(12,2) not null,
  claimed_amount numeric(12,2) not null,
  approved_amount numeric(12,2),
  paid_amount numeric(12,2),
  denied_amount numeric(12,2),
  service_date timestamp with time zone not null,
  submitted_at timestamp with time zone,
  response_received_at timestamp with time zone,
  paid_at timestamp with time zone,
  supporting_documents jsonb,
  clinic_notes text collate "C",
  insurance_notes text collate "C",
  denial_reason text collate "C",
  is_appealed boolean not null default false,
  appeal_submitted_at timestamp with time zone,
  appeal_notes text collate "C",
  metadata jsonb,
  version integer not null default 1,
  created_at timestamp with time zone not null default now(),
  updated_at timestamp with time zone not null default now(),
  deleted_at timestamp with time zone,
  constraint insurance_claims__key primary key (tenant_id, id),
  constraint insurance_claims__status_valid check (status in ('draft', 'submitted', 'pending', 'under_review', 'approved', 'partially_approved', 'denied', 'paid', 'appealed')),
  constraint insurance_claims__total_charges_positive check (total_charges >= 0),
  constraint insurance_claims__claimed_amount_positive check (claimed_amount >= 0),
  constraint insurance_claims__approved_amount_positive check (approved_amount >= 0),
  constraint insurance_claims__paid_amount_positive check (paid_amount >= 0),
  constraint insurance_claims__denied_amount_positive check (denied_amount >= 0),
  constraint insurance_claims__claimed_within_charges check (claimed_amount <= total_charges),
  constraint insurance_claims__approved_within_claimed check (approved_amount <= claimed_amount),
  constraint insurance_claims__paid_within_approved check (paid_amount <= approved_amount),
  constraint insurance_claims__denied_must_have_reason check ((not (status in ('denied', 'partially_approved'))) or (denial_reason is not null)),
  constraint insurance_claims__appeal_pair check ((not is_appealed) or (appeal_submitted_at is not null)),
  constraint insurance_claims__claim_number_unique unique (tenant_id, claim_number)
);

create table message_templates (
  tenant_id uuid not null,
  id uuid not null,
  template_type text collate "C" not null,
  name text collate "C" not null,
  description text collate "C",
  communication_type text collate "C" not null,
  subject text collate "C",
  message_body text collate "C" not null,
  available_variables jsonb,
  is_active boolean not null default true,
  is_default boolean not null default false,
  language text collate "C",
  created_by uuid,
  metadata jsonb,
  version integer not null default 1,
  created_at timestamp with time zone not null default now(),
  updated_at timestamp with time zone not null default now(),
  deleted_at timestamp with time zone,
  constraint message_templates__key primary key (tenant_id, id),
  constraint message_templates__template_type_valid check (template_type in ('appointment_confirmation', 'appointment_reminder', 'vaccination_due', 'payment_reminder', 'invoice', 'welcome', 'birthday', 'prescription_ready', 'lab_results_ready', 'follow_up', 'custom')),
  constraint message_templates__communication_type_valid check (communication_type in ('email', 'sms', 'whatsapp', 'phone_call', 'push_notification')),
  constraint message_templates__email_has_subject check ((communication_type <> 'email') or (subject is not null))
);

create table communication_logs (
  tenant_id uuid not null,
  id uuid not null,
  client_id uuid,
  patient_id uuid,
  communication_type text collate "C" not null,
  status text collate "C" not null default 'pending',
  recipient_email text collate "C",
  recipient_phone text collate "C",
  recipient_name text collate "C",
  subject text collate "C",
  message_body text collate "C" not null,
  template_id uuid,
  template_type text collate "C",
  appointment_id uuid,
  invoice_id uuid,
  external_id text collate "C",
  provider_name text collate "C",
  sent_at timestamp with time zone,
  delivered_at timestamp with time zone,
  read_at timestamp with time zone,
  failed_at timestamp with time zone,
  failure_reason text collate "C",
  attempts integer not null default 0,
  cost_amount numeric(12,4),
  sent_by uuid,
  metadata jsonb,
  version integer not null default 1,
  created_at timestamp with time zone not null default now(),
  updated_at timestamp with time zone not null default now(),
  deleted_at timestamp with time zone,
  constraint communication_logs__key primary key (tenant_id, id),
  constraint communication_logs__communication_type_valid check (communication_type in ('email', 'sms', 'whatsapp', 'phone_call', 'push_notification')),
  constraint communication_logs__status_valid check (status in ('pending', 'sent', 'delivered', 'failed', 'bounced', 'read')),
  constraint communication_logs__template_type_valid check (template_type in ('appointment_confirmation', 'appointment_reminder', 'vaccination_due', 'payment_reminder', 'invoice', 'welcome', 'birthday', 'prescription_ready', 'lab_results_ready', 'follow_up', 'custom')),
  constraint communication_logs__recipient_present check (((communication_type <> 'email') or (recipient_email is not null)) and ((not (communication_type in ('sms', 'whatsapp', 'phone_call'))) or (recipient_phone is not null))),
  constraint communication_logs__timeline_order check ((sent_at <= delivered_at) and (delivered_at <= read_at) and (sent_at <= read_at)),
  constraint communication_logs__failed_must_have_reason check ((not (status in ('failed', 'bounced'))) or (failure_reason is not null)),
  constraint communication_logs__cost_positive check (cost_amount >= 0),
  constraint communication_logs__attempts_positive check (attempts >= 0)
);

create table reminders (
  tenant_id uuid not null,
  id uuid not null,
  client_id uuid not null,
  patient_id uuid,
  reminder_type text collate "C" not null,
  title text collate "C" not null,
  message text collate "C" not null,
  scheduled_at timestamp with time zone not null,
  due_date timestamp with time zone,
  communication_type text collate "C" not null,
  status text collate "C" not null default 'scheduled',
  appointment_id uuid,
  reference_type text collate "C",
  reference_id uuid,
  sent_at timestamp with time zone,
  acknowledged_at timestamp with time zone,
  communication_log_id uuid,
  created_by uuid,
  metadata jsonb,
  version integer not null default 1,
  created_at timestamp with time zone not null default now(),
  updated_at timestamp with time zone not null default now(),
  deleted_at timestamp with time zone,
  constraint reminders__key primary key (tenant_id, id),
  constraint reminders__reminder_type_valid check (reminder_type in ('appointment', 'vaccination', 'medication', 'checkup', 'payment', 'prescription_refill', 'follow_up')),
  constraint reminders__communication_type_valid check (communication_type in ('email', 'sms', 'whatsapp', 'phone_call', 'push_notification')),
  constraint reminders__status_valid check (status in ('scheduled', 'sent', 'acknowledged', 'dismissed', 'expired')),
  constraint reminders__reference_type_valid check (reference_type in ('vaccination', 'prescription', 'invoice', 'parasitic_control', 'wellness_exam', 'dental_record', 'encounter')),
  constraint reminders__reference_pair check ((reference_type is null) = (reference_id is null)),
  constraint reminders__acknowledged_after_sent check (acknowledged_at >= sent_at)
);

create table client_notes (
  tenant_id uuid not null,
  id uuid not null,
  client_id uuid not null,
  note_type text collate "C",
  subject text collate "C",
  content text collate "C" not null,
  is_pinned boolean not null default false,
  is_important boolean not null default false,
  is_private boolean not null default false,
  created_by uuid,
  metadata jsonb,
  version integer not null default 1,
  created_at timestamp with time zone not null default now(),
  updated_at timestamp with time zone not null default now(),
  deleted_at timestamp with time zone,
  constraint client_notes__key primary key (tenant_id, id),
  constraint client_notes__note_type_valid check (note_type in ('general', 'behavioral', 'financial', 'important'))
);

create table patient_notes (
  tenant_id uuid not null,
  id uuid not null,
  patient_id uuid not null,
  note_type text collate "C",
  subject text collate "C",
  content text collate "C" not null,
  is_pinned boolean not null default false,
  is_alert boolean not null default false,
  show_on_records boolean not null default true,
  created_by uuid,
  metadata jsonb,
  version integer not null default 1,
  created_at timestamp with time zone not null default now(),
  updated_at timestamp with time zone not null default now(),
  deleted_at timestamp with time zone,
  constraint patient_notes__key primary key (tenant_id, id),
  constraint patient_notes__note_type_valid check (note_type in ('behavioral', 'dietary', 'medical_alert', 'general'))
);

create table audit_logs (
  tenant_id uuid not null,
  id uuid not null,
  user_id uuid not null,
  user_name text collate "C" not null,
  user_role text collate "C" not null,
  action text collate "C" not null,
  entity_type text collate "C" not null,
  entity_id uuid not null,
  description text collate "C" not null,
  change_set jsonb,
  ip_address text collate "C",
  user_agent text collate "C",
  session_id text collate "C",
  clinic_id uuid,
  is_phi boolean not null default false,
  is_financial boolean not null default false,
  is_dea_controlled boolean not null default false,
  outcome text collate "C" not null default 'allowed',
  outcome_code text collate "C",
  reason text collate "C",
  on_behalf_of uuid,
  patient_id uuid,
  command_id uuid,
  request_id text collate "C",
  chain text collate "C" not null default 'main',
  seq bigint not null,
  details_digest text collate "C" not null,
  details_salt text collate "C",
  prev_hash text collate "C" not null,
  hash text collate "C" not null,
  metadata jsonb,
  created_at timestamp with time zone not null default now(),
  constraint audit_logs__key primary key (tenant_id, id, created_at),
  constraint audit_logs__action_valid check (action in ('create', 'read', 'update', 'delete', 'login', 'logout', 'export', 'print', 'share', 'prescribe', 'administer', 'authorize')),
  constraint audit_logs__entity_type_valid check (entity_type in ('patient', 'client', 'appointment', 'medical_encounter', 'prescription', 'invoice', 'payment', 'staff', 'veterinarian', 'inventory', 'diagnostic_result', 'surgery', 'consent_form', 'clinic', 'service', 'insurance', 'boarding', 'communication', 'role', 'retention_policy', 'user')),
  constraint audit_logs__outcome_valid check (outcome in ('allowed', 'denied', 'error')),
  constraint audit_logs__update_has_changes check ((action <> 'update') or (change_set is not null)),
  constraint audit_logs__seq_from_one check (seq >= 1),
  constraint audit_logs__chain_seq_unique unique (tenant_id, chain, seq, created_at)
) partition by range (created_at);

create table consent_forms (
  tenant_id uuid not null,
  id uuid not null,
  template_name text collate "C" not null,
  template_version text collate "C" not null,
  client_id uuid not null,
  patient_id uuid,
  consent_type text collate "C" not null,
  procedure_description text collate "C",
  encounter_id uuid,
  surgery_id uuid,
  appointment_id uuid,
  consent_text text collate "C" not null,
  risks_disclosed jsonb,
  alternatives_disclosed jsonb,
  signed_by text collate "C" not null,
  signature_data text collate "C",
  signed_at timestamp with time zone not null,
  witnessed_by uuid,
  witnessed_at timestamp with time zone,
  expires_at timestamp with time zone,
  is_revoked boolean not null default false,
  revoked_at timestamp with time zone,
  revocation_reason text collate "C",
  document_url text collate "C",
  metadata jsonb,
  version integer not null default 1,
  created_at timestamp with time zone not null default now(),
  updated_at timestamp with time zone not null default now(),
  deleted_at timestamp with time zone,
  constraint consent_forms__key primary key (tenant_id, id),
  constraint consent_forms__consent_type_valid check (consent_type in ('surgery', 'anesthesia', 'euthanasia', 'data_sharing', 'treatment', 'research', 'boarding', 'photography', 'financial_estimate')),
  constraint consent_forms__revoked_pair check ((is_revoked = (revoked_at is not null)) and ((not is_revoked) or (revocation_reason is not null))),
  constraint consent_forms__expires_after_signed check (expires_at > signed_at),
  constraint consent_forms__witnessed_pair check ((witnessed_by is null) or (witnessed_at is not null))
);

create table data_retention_policies (
  tenant_id uuid not null,
  id uuid not null,
  policy_name text collate "C" not null,
  entity_type text collate "C" not null,
  retention_days integer not null,
  delete_after_days integer,
  conditions jsonb,
  legal_basis text collate "C",
  regulatory_requirement text collate "C",
  archive_action text collate "C",
  delete_action text collate "C",
  is_active boolean not null default true,
  version integer not null default 1,
  created_at timestamp with time zone not null default now(),
  updated_at timestamp with time zone not null default now(),
  constraint data_retention_policies__key primary key (tenant_id, id),
  constraint data_retention_policies__entity_type_valid check (entity_type in ('patient', 'client', 'appointment', 'medical_encounter', 'prescription', 'invoice', 'payment', 'staff', 'veterinarian', 'inventory', 'diagnostic_result', 'surgery', 'consent_form', 'clinic', 'service', 'insurance', 'boarding', 'communication', 'role', 'retention_policy', 'user')),
  constraint data_retention_policies__archive_action_valid check (archive_action in ('move_to_cold_storage', 'anonymize', 'none')),
  constraint data_retention_policies__delete_action_valid check (delete_action in ('soft_delete', 'hard_delete', 'anonymize')),
  constraint data_retention_policies__retention_days_positive check (retention_days > 0),
  constraint data_retention_policies__delete_after_retention check (delete_after_days >= retention_days),
  constraint data_retention_policies__policy_name_unique unique (tenant_id, policy_name)
);

-- References, once every table is there.
alter table accounts add constraint accounts__client_id_exists foreign key (tenant_id, client_id) references clients (tenant_id, id) on delete cascade
  deferrable initially deferred;
alter table sessions add constraint sessions__account_id_exists foreign key (tenant_id, account_id) references accounts (tenant_id, id) on delete cascade
  deferrable initially deferred;
alter table break_glass_accesses add constraint break_glass_accesses__patient_id_exists foreign key (tenant_id, patient_id) references patients (tenant_id, id) on delete cascade
  deferrable initially deferred;
alter table break_glass_accesses add constraint break_glass_accesses__emergency_case_id_exists foreign key (tenant_id, emergency_case_id) references emergency_cases (tenant_id, id) on delete cascade
  deferrable initially deferred;
alter table review_tasks add constraint review_tasks__break_glass_access_id_exists foreign key (tenant_id, break_glass_access_id) references break_glass_accesses (tenant_id, id) on delete set null (break_glass_access_id)
  deferrable initially deferred;
alter table emergency_consents add constraint emergency_consents__emergency_case_id_exists foreign key (tenant_id, emergency_case_id) references emergency_cases (tenant_id, id) on delete cascade
  deferrable initially deferred;
alter table emergency_consents add constraint emergency_consents__patient_id_exists foreign key (tenant_id, patient_id) references patients (tenant_id, id) on delete cascade
  deferrable initially deferred;
alter table emergency_consents add constraint emergency_consents__surgery_id_exists foreign key (tenant_id, surgery_id) references surgeries (tenant_id, id) on delete cascade
  deferrable initially deferred;
alter table emergency_consents add constraint emergency_consents__recorded_by_exists foreign key (tenant_id, recorded_by) references staff (tenant_id, id) on delete set null (recorded_by)
  deferrable initially deferred;
alter table emergency_consents add constraint emergency_consents__seconded_by_exists foreign key (tenant_id, seconded_by) references staff (tenant_id, id) on delete set null (seconded_by)
  deferrable initially deferred;
alter table legal_holds add constraint legal_holds__client_id_exists foreign key (tenant_id, client_id) references clients (tenant_id, id) on delete restrict
  deferrable initially deferred;
alter table legal_holds add constraint legal_holds__patient_id_exists foreign key (tenant_id, patient_id) references patients (tenant_id, id) on delete restrict
  deferrable initially deferred;
alter table client_merges add constraint client_merges__survivor_id_exists foreign key (tenant_id, survivor_id) references clients (tenant_id, id) on delete cascade
  deferrable initially deferred;
alter table client_merges add constraint client_merges__merged_id_exists foreign key (tenant_id, merged_id) references clients (tenant_id, id) on delete cascade
  deferrable initially deferred;
alter table privacy_requests add constraint privacy_requests__client_id_exists foreign key (tenant_id, client_id) references clients (tenant_id, id) on delete cascade
  deferrable initially deferred;
alter table clinic_facilities add constraint clinic_facilities__clinic_id_exists foreign key (tenant_id, clinic_id) references clinics (tenant_id, id) on delete cascade
  deferrable initially deferred;
alter table staff_schedules add constraint staff_schedules__staff_id_exists foreign key (tenant_id, staff_id) references staff (tenant_id, id) on delete cascade
  deferrable initially deferred;
alter table staff_schedules add constraint staff_schedules__clinic_id_exists foreign key (tenant_id, clinic_id) references clinics (tenant_id, id) on delete cascade
  deferrable initially deferred;
alter table staff_schedules add constraint staff_schedules__facility_id_exists foreign key (tenant_id, facility_id) references clinic_facilities (tenant_id, id) on delete set null (facility_id)
  deferrable initially deferred;
alter table staff_schedules add constraint staff_schedules__swapped_with_staff_id_exists foreign key (tenant_id, swapped_with_staff_id) references staff (tenant_id, id) on delete set null (swapped_with_staff_id)
  deferrable initially deferred;
alter table staff_schedules add constraint staff_schedules__created_by_exists foreign key (tenant_id, created_by) references staff (tenant_id, id) on delete set null (created_by)
  deferrable initially deferred;
alter table staff_attendance add constraint staff_attendance__staff_id_exists foreign key (tenant_id, staff_id) references staff (tenant_id, id) on delete cascade
  deferrable initially deferred;
alter table staff_attendance add constraint staff_attendance__clinic_id_exists foreign key (tenant_id, clinic_id) references clinics (tenant_id, id) on delete set null (clinic_id)
  deferrable initially deferred;
alter table staff_attendance add constraint staff_attendance__approved_by_exists foreign key (tenant_id, approved_by) references staff (tenant_id, id) on delete set null (approved_by)
  deferrable initially deferred;
alter table staff_leave_requests add constraint staff_leave_requests__staff_id_exists foreign key (tenant_id, staff_id) references staff (tenant_id, id) on delete cascade
  deferrable initially deferred;
alter table staff_leave_requests add constraint staff_leave_requests__approved_by_exists foreign key (tenant_id, approved_by) references staff (tenant_id, id) on delete set null (approved_by)
  deferrable initially deferred;
alter table staff_clinic_assignments add constraint staff_clinic_assignments__staff_id_exists foreign key (tenant_id, staff_id) references staff (tenant_id, id) on delete cascade
  deferrable initially deferred;
alter table staff_clinic_assignments add constraint staff_clinic_assignments__clinic_id_exists foreign key (tenant_id, clinic_id) references clinics (tenant_id, id) on delete cascade
  deferrable initially deferred;
alter table veterinarians add constraint veterinarians__staff_id_exists foreign key (tenant_id, staff_id) references staff (tenant_id, id) on delete set null (staff_id)
  deferrable initially deferred;
alter table veterinarian_schedules add constraint veterinarian_schedules__veterinarian_id_exists foreign key (tenant_id, veterinarian_id) references veterinarians (tenant_id, id) on delete cascade
  deferrable initially deferred;
alter table veterinarian_schedules add constraint veterinarian_schedules__clinic_id_exists foreign key (tenant_id, clinic_id) references clinics (tenant_id, id) on delete cascade
  deferrable initially deferred;
alter table veterinarian_schedules add constraint veterinarian_schedules__facility_id_exists foreign key (tenant_id, facility_id) references clinic_facilities (tenant_id, id) on delete set null (facility_id)
  deferrable initially deferred;
alter table veterinarian_clinic_assignments add constraint veterinarian_clinic_assignments__veterinarian_id_exists foreign key (tenant_id, veterinarian_id) references veterinarians (tenant_id, id) on delete cascade
  deferrable initially deferred;
alter table veterinarian_clinic_assignments add constraint veterinarian_clinic_assignments__clinic_id_exists foreign key (tenant_id, clinic_id) references clinics (tenant_id, id) on delete cascade
  deferrable initially deferred;
alter table veterinarian_licenses add constraint veterinarian_licenses__veterinarian_id_exists foreign key (tenant_id, veterinarian_id) references veterinarians (tenant_id, id) on delete cascade
  deferrable initially deferred;
alter table clients add constraint clients__referred_by_exists foreign key (tenant_id, referred_by) references clients (tenant_id, id) on delete set null (referred_by)
  deferrable initially deferred;
alter table client_relationships add constraint client_relationships__primary_client_id_exists foreign key (tenant_id, primary_client_id) references clients (tenant_id, id) on delete cascade
  deferrable initially deferred;
alter table client_relationships add constraint client_relationships__related_client_id_exists foreign key (tenant_id, related_client_id) references clients (tenant_id, id) on delete cascade
  deferrable initially deferred;
alter table patients add constraint patients__client_id_exists foreign key (tenant_id, client_id) references clients (tenant_id, id) on delete cascade
  deferrable initially deferred;
alter table patients add constraint patients__vcpr_veterinarian_id_exists foreign key (tenant_id, vcpr_veterinarian_id) references veterinarians (tenant_id, id) on delete set null (vcpr_veterinarian_id)
  deferrable initially deferred;
alter table patient_weight_history add constraint patient_weight_history__patient_id_exists foreign key (tenant_id, patient_id) references patients (tenant_id, id) on delete cascade
  deferrable initially deferred;
alter table patient_weight_history add constraint patient_weight_history__measured_by_exists foreign key (tenant_id, measured_by) references staff (tenant_id, id) on delete set null (measured_by)
  deferrable initially deferred;
alter table patient_documents add constraint patient_documents__patient_id_exists foreign key (tenant_id, patient_id) references patients (tenant_id, id) on delete cascade
  deferrable initially deferred;
alter table patient_documents add constraint patient_documents__uploaded_by_exists foreign key (tenant_id, uploaded_by) references staff (tenant_id, id) on delete set null (uploaded_by)
  deferrable initially deferred;
alter table role_permissions add constraint role_permissions__role_id_exists foreign key (tenant_id, role_id) references roles (tenant_id, id) on delete cascade
  deferrable initially deferred;
alter table role_permissions add constraint role_permissions__permission_id_exists foreign key (tenant_id, permission_id) references permissions (tenant_id, id) on delete cascade
  deferrable initially deferred;
alter table user_roles add constraint user_roles__role_id_exists foreign key (tenant_id, role_id) references roles (tenant_id, id) on delete cascade
  deferrable initially deferred;
alter table user_roles add constraint user_roles__clinic_id_exists foreign key (tenant_id, clinic_id) references clinics (tenant_id, id) on delete cascade
  deferrable initially deferred;
alter table service_categories add constraint service_categories__parent_category_id_exists foreign key (tenant_id, parent_category_id) references service_categories (tenant_id, id) on delete set null (parent_category_id)
  deferrable initially deferred;
alter table services add constraint services__category_id_exists foreign key (tenant_id, category_id) references service_categories (tenant_id, id) on delete set null (category_id)
  deferrable initially deferred;
alter table service_package_items add constraint service_package_items__package_id_exists foreign key (tenant_id, package_id) references service_packages (tenant_id, id) on delete cascade
  deferrable initially deferred;
alter table service_package_items add constraint service_package_items__service_id_exists foreign key (tenant_id, service_id) references services (tenant_id, id) on delete restrict
  deferrable initially deferred;
alter table service_package_items add constraint service_package_items__product_id_exists foreign key (tenant_id, product_id) references products (tenant_id, id) on delete restrict
  deferrable initially deferred;
alter table service_price_tiers add constraint service_price_tiers__service_id_exists foreign key (tenant_id, service_id) references services (tenant_id, id) on delete cascade
  deferrable initially deferred;
alter table inventory_locations add constraint inventory_locations__clinic_id_exists foreign key (tenant_id, clinic_id) references clinics (tenant_id, id) on delete cascade
  deferrable initially deferred;
alter table inventory_items add constraint inventory_items__product_id_exists foreign key (tenant_id, product_id) references products (tenant_id, id) on delete cascade
  deferrable initially deferred;
alter table inventory_items add constraint inventory_items__clinic_id_exists foreign key (tenant_id, clinic_id) references clinics (tenant_id, id) on delete cascade
  deferrable initially deferred;
alter table inventory_items add constraint inventory_items__location_id_exists foreign key (tenant_id, location_id) references inventory_locations (tenant_id, id) on delete set null (location_id)
  deferrable initially deferred;
alter table inventory_batches add constraint inventory_batches__inventory_item_id_exists foreign key (tenant_id, inventory_item_id) references inventory_items (tenant_id, id) on delete cascade
  deferrable initially deferred;
alter table inventory_batches add constraint inventory_batches__purchase_order_id_exists foreign key (tenant_id, purchase_order_id) references purchase_orders (tenant_id, id) on delete set null (purchase_order_id)
  deferrable initially deferred;
alter table inventory_movements add constraint inventory_movements__inventory_item_id_exists foreign key (tenant_id, inventory_item_id) references inventory_items (tenant_id, id) on delete cascade
  deferrable initially deferred;
alter table inventory_movements add constraint inventory_movements__batch_id_exists foreign key (tenant_id, batch_id) references inventory_batches (tenant_id, id) on delete set null (batch_id)
  deferrable initially deferred;
alter table inventory_movements add constraint inventory_movements__from_location_id_exists foreign key (tenant_id, from_location_id) references inventory_locations (tenant_id, id) on delete set null (from_location_id)
  deferrable initially deferred;
alter table inventory_movements add constraint inventory_movements__to_location_id_exists foreign key (tenant_id, to_location_id) references inventory_locations (tenant_id, id) on delete set null (to_location_id)
  deferrable initially deferred;
alter table inventory_movements add constraint inventory_movements__performed_by_exists foreign key (tenant_id, performed_by) references staff (tenant_id, id) on delete set null (performed_by)
  deferrable initially deferred;
alter table inventory_movements add constraint inventory_movements__witnessed_by_exists foreign key (tenant_id, witnessed_by) references staff (tenant_id, id) on delete set null (witnessed_by)
  deferrable initially deferred;
alter table stock_adjustments add constraint stock_adjustments__clinic_id_exists foreign key (tenant_id, clinic_id) references clinics (tenant_id, id) on delete cascade
  deferrable initially deferred;
alter table stock_adjustments add constraint stock_adjustments__inventory_item_id_exists foreign key (tenant_id, inventory_item_id) references inventory_items (tenant_id, id) on delete cascade
  deferrable initially deferred;
alter table stock_adjustments add constraint stock_adjustments__batch_id_exists foreign key (tenant_id, batch_id) references inventory_batches (tenant_id, id) on delete set null (batch_id)
  deferrable initially deferred;
alter table stock_adjustments add constraint stock_adjustments__requested_by_exists foreign key (tenant_id, requested_by) references staff (tenant_id, id) on delete set null (requested_by)
  deferrable initially deferred;
alter table stock_adjustments add constraint stock_adjustments__witnessed_by_exists foreign key (tenant_id, witnessed_by) references staff (tenant_id, id) on delete set null (witnessed_by)
  deferrable initially deferred;
alter table stock_adjustments add constraint stock_adjustments__approved_by_exists foreign key (tenant_id, approved_by) references staff (tenant_id, id) on delete set null (approved_by)
  deferrable initially deferred;
alter table stock_adjustments add constraint stock_adjustments__movement_id_exists foreign key (tenant_id, movement_id) references inventory_movements (tenant_id, id) on delete set null (movement_id)
  deferrable initially deferred;
alter table purchase_orders add constraint purchase_orders__clinic_id_exists foreign key (tenant_id, clinic_id) references clinics (tenant_id, id) on delete cascade
  deferrable initially deferred;
alter table purchase_orders add constraint purchase_orders__delivery_location_id_exists foreign key (tenant_id, delivery_location_id) references inventory_locations (tenant_id, id) on delete set null (delivery_location_id)
  deferrable initially deferred;
alter table purchase_orders add constraint purchase_orders__approved_by_exists foreign key (tenant_id, approved_by) references staff (tenant_id, id) on delete set null (approved_by)
  deferrable initially deferred;
alter table purchase_orders add constraint purchase_orders__created_by_exists foreign key (tenant_id, created_by) references staff (tenant_id, id) on delete set null (created_by)
  deferrable initially deferred;
alter table appointments add constraint appointments__clinic_id_exists foreign key (tenant_id, clinic_id) references clinics (tenant_id, id) on delete cascade
  deferrable initially deferred;
alter table appointments add constraint appointments__veterinarian_id_exists foreign key (tenant_id, veterinarian_id) references veterinarians (tenant_id, id) on delete cascade
  deferrable initially deferred;
alter table appointments add constraint appointments__patient_id_exists foreign key (tenant_id, patient_id) references patients (tenant_id, id) on delete cascade
  deferrable initially deferred;
alter table appointments add constraint appointments__client_id_exists foreign key (tenant_id, client_id) references clients (tenant_id, id) on delete cascade
  deferrable initially deferred;
alter table appointments add constraint appointments__facility_id_exists foreign key (tenant_id, facility_id) references clinic_facilities (tenant_id, id) on delete set null (facility_id)
  deferrable initially deferred;
alter table appointments add constraint appointments__cancelled_by_exists foreign key (tenant_id, cancelled_by) references staff (tenant_id, id) on delete set null (cancelled_by)
  deferrable initially deferred;
alter table appointments add constraint appointments__rescheduled_to_id_exists foreign key (tenant_id, rescheduled_to_id) references appointments (tenant_id, id) on delete set null (rescheduled_to_id)
  deferrable initially deferred;
alter table consultations add constraint consultations__appointment_id_exists foreign key (tenant_id, appointment_id) references appointments (tenant_id, id) on delete cascade
  deferrable initially deferred;
alter table consultations add constraint consultations__encounter_id_exists foreign key (tenant_id, encounter_id) references medical_encounters (tenant_id, id) on delete set null (encounter_id)
  deferrable initially deferred;
alter table medical_encounters add constraint medical_encounters__clinic_id_exists foreign key (tenant_id, clinic_id) references clinics (tenant_id, id) on delete cascade
  deferrable initially deferred;
alter table medical_encounters add constraint medical_encounters__patient_id_exists foreign key (tenant_id, patient_id) references patients (tenant_id, id) on delete cascade
  deferrable initially deferred;
alter table medical_encounters add constraint medical_encounters__client_id_exists foreign key (tenant_id, client_id) references clients (tenant_id, id) on delete cascade
  deferrable initially deferred;
alter table medical_encounters add constraint medical_encounters__appointment_id_exists foreign key (tenant_id, appointment_id) references appointments (tenant_id, id) on delete set null (appointment_id)
  deferrable initially deferred;
alter table medical_encounters add constraint medical_encounters__veterinarian_id_exists foreign key (tenant_id, veterinarian_id) references veterinarians (tenant_id, id) on delete set null (veterinarian_id)
  deferrable initially deferred;
alter table medical_encounters add constraint medical_encounters__discharged_by_exists foreign key (tenant_id, discharged_by) references staff (tenant_id, id) on delete set null (discharged_by)
  deferrable initially deferred;
alter table medical_encounters add constraint medical_encounters__invoice_id_exists foreign key (tenant_id, invoice_id) references invoices (tenant_id, id) on delete set null (invoice_id)
  deferrable initially deferred;
alter table medical_encounters add constraint medical_encounters__signed_by_veterinarian_id_exists foreign key (tenant_id, signed_by_veterinarian_id) references veterinarians (tenant_id, id) on delete set null (signed_by_veterinarian_id)
  deferrable initially deferred;
alter table medical_encounters add constraint medical_encounters__cancelled_by_exists foreign key (tenant_id, cancelled_by) references staff (tenant_id, id) on delete set null (cancelled_by)
  deferrable initially deferred;
alter table encounter_attachments add constraint encounter_attachments__encounter_id_exists foreign key (tenant_id, encounter_id) references medical_encounters (tenant_id, id) on delete cascade
  deferrable initially deferred;
alter table encounter_attachments add constraint encounter_attachments__uploaded_by_exists foreign key (tenant_id, uploaded_by) references staff (tenant_id, id) on delete set null (uploaded_by)
  deferrable initially deferred;
alter table diagnostic_test_orders add constraint diagnostic_test_orders__appointment_id_exists foreign key (tenant_id, appointment_id) references appointments (tenant_id, id) on delete cascade
  deferrable initially deferred;
alter table diagnostic_test_orders add constraint diagnostic_test_orders__encounter_id_exists foreign key (tenant_id, encounter_id) references medical_encounters (tenant_id, id) on delete set null (encounter_id)
  deferrable initially deferred;
alter table diagnostic_test_orders add constraint diagnostic_test_orders__veterinarian_id_exists foreign key (tenant_id, veterinarian_id) references veterinarians (tenant_id, id) on delete cascade
  deferrable initially deferred;
alter table diagnostic_test_orders add constraint diagnostic_test_orders__patient_id_exists foreign key (tenant_id, patient_id) references patients (tenant_id, id) on delete cascade
  deferrable initially deferred;
alter table diagnostic_test_orders add constraint diagnostic_test_orders__ordered_by_exists foreign key (tenant_id, ordered_by) references veterinarians (tenant_id, id) on delete set null (ordered_by)
  deferrable initially deferred;
alter table diagnostic_test_results add constraint diagnostic_test_results__diagnostic_test_order_id_exists foreign key (tenant_id, diagnostic_test_order_id) references diagnostic_test_orders (tenant_id, id) on delete cascade
  deferrable initially deferred;
alter table diagnostic_test_results add constraint diagnostic_test_results__resulted_by_exists foreign key (tenant_id, resulted_by) references staff (tenant_id, id) on delete set null (resulted_by)
  deferrable initially deferred;
alter table diagnostic_test_results add constraint diagnostic_test_results__reviewed_by_exists foreign key (tenant_id, reviewed_by) references staff (tenant_id, id) on delete set null (reviewed_by)
  deferrable initially deferred;
alter table imaging_studies add constraint imaging_studies__appointment_id_exists foreign key (tenant_id, appointment_id) references appointments (tenant_id, id) on delete cascade
  deferrable initially deferred;
alter table imaging_studies add constraint imaging_studies__encounter_id_exists foreign key (tenant_id, encounter_id) references medical_encounters (tenant_id, id) on delete set null (encounter_id)
  deferrable initially deferred;
alter table imaging_studies add constraint imaging_studies__veterinarian_id_exists foreign key (tenant_id, veterinarian_id) references veterinarians (tenant_id, id) on delete cascade
  deferrable initially deferred;
alter table imaging_studies add constraint imaging_studies__patient_id_exists foreign key (tenant_id, patient_id) references patients (tenant_id, id) on delete cascade
  deferrable initially deferred;
alter table imaging_studies add constraint imaging_studies__performed_by_exists foreign key (tenant_id, performed_by) references staff (tenant_id, id) on delete set null (performed_by)
  deferrable initially deferred;
alter table imaging_studies add constraint imaging_studies__interpreted_by_exists foreign key (tenant_id, interpreted_by) references staff (tenant_id, id) on delete set null (interpreted_by)
  deferrable initially deferred;
alter table treatments add constraint treatments__appointment_id_exists foreign key (tenant_id, appointment_id) references appointments (tenant_id, id) on delete cascade
  deferrable initially deferred;
alter table treatments add constraint treatments__encounter_id_exists foreign key (tenant_id, encounter_id) references medical_encounters (tenant_id, id) on delete set null (encounter_id)
  deferrable initially deferred;
alter table treatments add constraint treatments__veterinarian_id_exists foreign key (tenant_id, veterinarian_id) references veterinarians (tenant_id, id) on delete cascade
  deferrable initially deferred;
alter table treatments add constraint treatments__patient_id_exists foreign key (tenant_id, patient_id) references patients (tenant_id, id) on delete cascade
  deferrable initially deferred;
alter table treatments add constraint treatments__administered_by_exists foreign key (tenant_id, administered_by) references staff (tenant_id, id) on delete set null (administered_by)
  deferrable initially deferred;
alter table treatments add constraint treatments__product_id_exists foreign key (tenant_id, product_id) references products (tenant_id, id) on delete set null (product_id)
  deferrable initially deferred;
alter table treatments add constraint treatments__inventory_batch_id_exists foreign key (tenant_id, inventory_batch_id) references inventory_batches (tenant_id, id) on delete set null (inventory_batch_id)
  deferrable initially deferred;
alter table prescriptions add constraint prescriptions__appointment_id_exists foreign key (tenant_id, appointment_id) references appointments (tenant_id, id) on delete cascade
  deferrable initially deferred;
alter table prescriptions add constraint prescriptions__encounter_id_exists foreign key (tenant_id, encounter_id) references medical_encounters (tenant_id, id) on delete set null (encounter_id)
  deferrable initially deferred;
alter table prescriptions add constraint prescriptions__veterinarian_id_exists foreign key (tenant_id, veterinarian_id) references veterinarians (tenant_id, id) on delete cascade
  deferrable initially deferred;
alter table prescriptions add constraint prescriptions__patient_id_exists foreign key (tenant_id, patient_id) references patients (tenant_id, id) on delete cascade
  deferrable initially deferred;
alter table prescriptions add constraint prescriptions__client_id_exists foreign key (tenant_id, client_id) references clients (tenant_id, id) on delete cascade
  deferrable initially deferred;
alter table prescriptions add constraint prescriptions__product_id_exists foreign key (tenant_id, product_id) references products (tenant_id, id) on delete set null (product_id)
  deferrable initially deferred;
alter table prescriptions add constraint prescriptions__dispensed_by_exists foreign key (tenant_id, dispensed_by) references staff (tenant_id, id) on delete set null (dispensed_by)
  deferrable initially deferred;
alter table medication_administration add constraint medication_administration__prescription_id_exists foreign key (tenant_id, prescription_id) references prescriptions (tenant_id, id) on delete cascade
  deferrable initially deferred;
alter table medication_administration add constraint medication_administration__patient_id_exists foreign key (tenant_id, patient_id) references patients (tenant_id, id) on delete cascade
  deferrable initially deferred;
alter table medication_administration add constraint medication_administration__administered_by_exists foreign key (tenant_id, administered_by) references staff (tenant_id, id) on delete set null (administered_by)
  deferrable initially deferred;
alter table medication_administration add constraint medication_administration__witnessed_by_exists foreign key (tenant_id, witnessed_by) references staff (tenant_id, id) on delete set null (witnessed_by)
  deferrable initially deferred;
alter table medication_administration add constraint medication_administration__inventory_batch_id_exists foreign key (tenant_id, inventory_batch_id) references inventory_batches (tenant_id, id) on delete set null (inventory_batch_id)
  deferrable initially deferred;
alter table surgeries add constraint surgeries__appointment_id_exists foreign key (tenant_id, appointment_id) references appointments (tenant_id, id) on delete cascade
  deferrable initially deferred;
alter table surgeries add constraint surgeries__encounter_id_exists foreign key (tenant_id, encounter_id) references medical_encounters (tenant_id, id) on delete set null (encounter_id)
  deferrable initially deferred;
alter table surgeries add constraint surgeries__patient_id_exists foreign key (tenant_id, patient_id) references patients (tenant_id, id) on delete cascade
  deferrable initially deferred;
alter table surgeries add constraint surgeries__primary_surgeon_id_exists foreign key (tenant_id, primary_surgeon_id) references veterinarians (tenant_id, id) on delete cascade
  deferrable initially deferred;
alter table surgeries add constraint surgeries__assisting_surgeon_id_exists foreign key (tenant_id, assisting_surgeon_id) references veterinarians (tenant_id, id) on delete set null (assisting_surgeon_id)
  deferrable initially deferred;
alter table surgeries add constraint surgeries__anesthesiologist_id_exists foreign key (tenant_id, anesthesiologist_id) references veterinarians (tenant_id, id) on delete set null (anesthesiologist_id)
  deferrable initially deferred;
alter table surgeries add constraint surgeries__facility_id_exists foreign key (tenant_id, facility_id) references clinic_facilities (tenant_id, id) on delete set null (facility_id)
  deferrable initially deferred;
alter table surgical_procedures add constraint surgical_procedures__surgery_id_exists foreign key (tenant_id, surgery_id) references surgeries (tenant_id, id) on delete cascade
  deferrable initially deferred;
alter table surgical_procedures add constraint surgical_procedures__service_id_exists foreign key (tenant_id, service_id) references services (tenant_id, id) on delete set null (service_id)
  deferrable initially deferred;
alter table surgical_procedures add constraint surgical_procedures__performed_by_veterinarian_id_exists foreign key (tenant_id, performed_by_veterinarian_id) references veterinarians (tenant_id, id) on delete set null (performed_by_veterinarian_id)
  deferrable initially deferred;
alter table surgical_procedures add constraint surgical_procedures__count_verified_by_exists foreign key (tenant_id, count_verified_by) references staff (tenant_id, id) on delete set null (count_verified_by)
  deferrable initially deferred;
alter table anesthesia_records add constraint anesthesia_records__surgery_id_exists foreign key (tenant_id, surgery_id) references surgeries (tenant_id, id) on delete cascade
  deferrable initially deferred;
alter table anesthesia_records add constraint anesthesia_records__patient_id_exists foreign key (tenant_id, patient_id) references patients (tenant_id, id) on delete cascade
  deferrable initially deferred;
alter table anesthesia_records add constraint anesthesia_records__monitored_by_exists foreign key (tenant_id, monitored_by) references staff (tenant_id, id) on delete set null (monitored_by)
  deferrable initially deferred;
alter table emergency_cases add constraint emergency_cases__appointment_id_exists foreign key (tenant_id, appointment_id) references appointments (tenant_id, id) on delete set null (appointment_id)
  deferrable initially deferred;
alter table emergency_cases add constraint emergency_cases__encounter_id_exists foreign key (tenant_id, encounter_id) references medical_encounters (tenant_id, id) on delete set null (encounter_id)
  deferrable initially deferred;
alter table emergency_cases add constraint emergency_cases__clinic_id_exists foreign key (tenant_id, clinic_id) references clinics (tenant_id, id) on delete cascade
  deferrable initially deferred;
alter table emergency_cases add constraint emergency_cases__patient_id_exists foreign key (tenant_id, patient_id) references patients (tenant_id, id) on delete cascade
  deferrable initially deferred;
alter table emergency_cases add constraint emergency_cases__client_id_exists foreign key (tenant_id, client_id) references clients (tenant_id, id) on delete cascade
  deferrable initially deferred;
alter table emergency_cases add constraint emergency_cases__triaged_by_exists foreign key (tenant_id, triaged_by) references staff (tenant_id, id) on delete set null (triaged_by)
  deferrable initially deferred;
alter table emergency_cases add constraint emergency_cases__assigned_veterinarian_id_exists foreign key (tenant_id, assigned_veterinarian_id) references veterinarians (tenant_id, id) on delete set null (assigned_veterinarian_id)
  deferrable initially deferred;
alter table triage_records add constraint triage_records__emergency_case_id_exists foreign key (tenant_id, emergency_case_id) references emergency_cases (tenant_id, id) on delete cascade
  deferrable initially deferred;
alter table triage_records add constraint triage_records__patient_id_exists foreign key (tenant_id, patient_id) references patients (tenant_id, id) on delete cascade
  deferrable initially deferred;
alter table triage_records add constraint triage_records__triaged_by_exists foreign key (tenant_id, triaged_by) references staff (tenant_id, id) on delete set null (triaged_by)
  deferrable initially deferred;
alter table emergency_vital_signs add constraint emergency_vital_signs__emergency_case_id_exists foreign key (tenant_id, emergency_case_id) references emergency_cases (tenant_id, id) on delete cascade
  deferrable initially deferred;
alter table emergency_vital_signs add constraint emergency_vital_signs__patient_id_exists foreign key (tenant_id, patient_id) references patients (tenant_id, id) on delete cascade
  deferrable initially deferred;
alter table emergency_vital_signs add constraint emergency_vital_signs__recorded_by_exists foreign key (tenant_id, recorded_by) references staff (tenant_id, id) on delete set null (recorded_by)
  deferrable initially deferred;
alter table vaccinations add constraint vaccinations__appointment_id_exists foreign key (tenant_id, appointment_id) references appointments (tenant_id, id) on delete set null (appointment_id)
  deferrable initially deferred;
alter table vaccinations add constraint vaccinations__encounter_id_exists foreign key (tenant_id, encounter_id) references medical_encounters (tenant_id, id) on delete set null (encounter_id)
  deferrable initially deferred;
alter table vaccinations add constraint vaccinations__veterinarian_id_exists foreign key (tenant_id, veterinarian_id) references veterinarians (tenant_id, id) on delete set null (veterinarian_id)
  deferrable initially deferred;
alter table vaccinations add constraint vaccinations__patient_id_exists foreign key (tenant_id, patient_id) references patients (tenant_id, id) on delete cascade
  deferrable initially deferred;
alter table vaccinations add constraint vaccinations__inventory_batch_id_exists foreign key (tenant_id, inventory_batch_id) references inventory_batches (tenant_id, id) on delete set null (inventory_batch_id)
  deferrable initially deferred;
alter table vaccinations add constraint vaccinations__administered_by_exists foreign key (tenant_id, administered_by) references staff (tenant_id, id) on delete set null (administered_by)
  deferrable initially deferred;
alter table wellness_exams add constraint wellness_exams__appointment_id_exists foreign key (tenant_id, appointment_id) references appointments (tenant_id, id) on delete cascade
  deferrable initially deferred;
alter table wellness_exams add constraint wellness_exams__encounter_id_exists foreign key (tenant_id, encounter_id) references medical_encounters (tenant_id, id) on delete set null (encounter_id)
  deferrable initially deferred;
alter table wellness_exams add constraint wellness_exams__veterinarian_id_exists foreign key (tenant_id, veterinarian_id) references veterinarians (tenant_id, id) on delete cascade
  deferrable initially deferred;
alter table wellness_exams add constraint wellness_exams__patient_id_exists foreign key (tenant_id, patient_id) references patients (tenant_id, id) on delete cascade
  deferrable initially deferred;
alter table dental_records add constraint dental_records__appointment_id_exists foreign key (tenant_id, appointment_id) references appointments (tenant_id, id) on delete cascade
  deferrable initially deferred;
alter table dental_records add constraint dental_records__encounter_id_exists foreign key (tenant_id, encounter_id) references medical_encounters (tenant_id, id) on delete set null (encounter_id)
  deferrable initially deferred;
alter table dental_records add constraint dental_records__veterinarian_id_exists foreign key (tenant_id, veterinarian_id) references veterinarians (tenant_id, id) on delete cascade
  deferrable initially deferred;
alter table dental_records add constraint dental_records__patient_id_exists foreign key (tenant_id, patient_id) references patients (tenant_id, id) on delete cascade
  deferrable initially deferred;
alter table parasitic_control add constraint parasitic_control__appointment_id_exists foreign key (tenant_id, appointment_id) references appointments (tenant_id, id) on delete set null (appointment_id)
  deferrable initially deferred;
alter table parasitic_control add constraint parasitic_control__encounter_id_exists foreign key (tenant_id, encounter_id) references medical_encounters (tenant_id, id) on delete set null (encounter_id)
  deferrable initially deferred;
alter table parasitic_control add constraint parasitic_control__veterinarian_id_exists foreign key (tenant_id, veterinarian_id) references veterinarians (tenant_id, id) on delete set null (veterinarian_id)
  deferrable initially deferred;
alter table parasitic_control add constraint parasitic_control__patient_id_exists foreign key (tenant_id, patient_id) references patients (tenant_id, id) on delete cascade
  deferrable initially deferred;
alter table parasitic_control add constraint parasitic_control__inventory_batch_id_exists foreign key (tenant_id, inventory_batch_id) references inventory_batches (tenant_id, id) on delete set null (inventory_batch_id)
  deferrable initially deferred;
alter table parasitic_control add constraint parasitic_control__administered_by_exists foreign key (tenant_id, administered_by) references staff (tenant_id, id) on delete set null (administered_by)
  deferrable initially deferred;
alter table boarding_reservations add constraint boarding_reservations__clinic_id_exists foreign key (tenant_id, clinic_id) references clinics (tenant_id, id) on delete set null (clinic_id)
  deferrable initially deferred;
alter table boarding_reservations add constraint boarding_reservations__client_id_exists foreign key (tenant_id, client_id) references clients (tenant_id, id) on delete cascade
  deferrable initially deferred;
alter table boarding_reservations add constraint boarding_reservations__patient_id_exists foreign key (tenant_id, patient_id) references patients (tenant_id, id) on delete cascade
  deferrable initially deferred;
alter table boarding_reservations add constraint boarding_reservations__invoice_id_exists foreign key (tenant_id, invoice_id) references invoices (tenant_id, id) on delete set null (invoice_id)
  deferrable initially deferred;
alter table boarding_daily_logs add constraint boarding_daily_logs__reservation_id_exists foreign key (tenant_id, reservation_id) references boarding_reservations (tenant_id, id) on delete cascade
  deferrable initially deferred;
alter table boarding_daily_logs add constraint boarding_daily_logs__logged_by_exists foreign key (tenant_id, logged_by) references staff (tenant_id, id) on delete set null (logged_by)
  deferrable initially deferred;
alter table invoices add constraint invoices__clinic_id_exists foreign key (tenant_id, clinic_id) references clinics (tenant_id, id) on delete set null (clinic_id)
  deferrable initially deferred;
alter table invoices add constraint invoices__client_id_exists foreign key (tenant_id, client_id) references clients (tenant_id, id) on delete cascade
  deferrable initially deferred;
alter table invoices add constraint invoices__patient_id_exists foreign key (tenant_id, patient_id) references patients (tenant_id, id) on delete set null (patient_id)
  deferrable initially deferred;
alter table invoices add constraint invoices__appointment_id_exists foreign key (tenant_id, appointment_id) references appointments (tenant_id, id) on delete set null (appointment_id)
  deferrable initially deferred;
alter table invoices add constraint invoices__written_off_by_exists foreign key (tenant_id, written_off_by) references staff (tenant_id, id) on delete set null (written_off_by)
  deferrable initially deferred;
alter table invoices add constraint invoices__write_off_approved_by_exists foreign key (tenant_id, write_off_approved_by) references staff (tenant_id, id) on delete set null (write_off_approved_by)
  deferrable initially deferred;
alter table invoice_items add constraint invoice_items__invoice_id_exists foreign key (tenant_id, invoice_id) references invoices (tenant_id, id) on delete cascade
  deferrable initially deferred;
alter table payments add constraint payments__invoice_id_exists foreign key (tenant_id, invoice_id) references invoices (tenant_id, id) on delete cascade
  deferrable initially deferred;
alter table payments add constraint payments__estimate_id_exists foreign key (tenant_id, estimate_id) references estimates (tenant_id, id) on delete set null (estimate_id)
  deferrable initially deferred;
alter table payments add constraint payments__original_payment_id_exists foreign key (tenant_id, original_payment_id) references payments (tenant_id, id) on delete set null (original_payment_id)
  deferrable initially deferred;
alter table payments add constraint payments__client_id_exists foreign key (tenant_id, client_id) references clients (tenant_id, id) on delete cascade
  deferrable initially deferred;
alter table payments add constraint payments__processed_by_exists foreign key (tenant_id, processed_by) references staff (tenant_id, id) on delete set null (processed_by)
  deferrable initially deferred;
alter table estimates add constraint estimates__clinic_id_exists foreign key (tenant_id, clinic_id) references clinics (tenant_id, id) on delete set null (clinic_id)
  deferrable initially deferred;
alter table estimates add constraint estimates__client_id_exists foreign key (tenant_id, client_id) references clients (tenant_id, id) on delete cascade
  deferrable initially deferred;
alter table estimates add constraint estimates__patient_id_exists foreign key (tenant_id, patient_id) references patients (tenant_id, id) on delete set null (patient_id)
  deferrable initially deferred;
alter table estimates add constraint estimates__converted_to_invoice_id_exists foreign key (tenant_id, converted_to_invoice_id) references invoices (tenant_id, id) on delete set null (converted_to_invoice_id)
  deferrable initially deferred;
alter table estimates add constraint estimates__created_by_exists foreign key (tenant_id, created_by) references staff (tenant_id, id) on delete set null (created_by)
  deferrable initially deferred;
alter table estimate_items add constraint estimate_items__estimate_id_exists foreign key (tenant_id, estimate_id) references estimates (tenant_id, id) on delete cascade
  deferrable initially deferred;
alter table insurance_policies add constraint insurance_policies__client_id_exists foreign key (tenant_id, client_id) references clients (tenant_id, id) on delete cascade
  deferrable initially deferred;
alter table insurance_policies add constraint insurance_policies__patient_id_exists foreign key (tenant_id, patient_id) references patients (tenant_id, id) on delete cascade
  deferrable initially deferred;
alter table insurance_claims add constraint insurance_claims__policy_id_exists foreign key (tenant_id, policy_id) references insurance_policies (tenant_id, id) on delete cascade
  deferrable initially deferred;
alter table insurance_claims add constraint insurance_claims__encounter_id_exists foreign key (tenant_id, encounter_id) references medical_encounters (tenant_id, id) on delete cascade
  deferrable initially deferred;
alter table insurance_claims add constraint insurance_claims__invoice_id_exists foreign key (tenant_id, invoice_id) references invoices (tenant_id, id) on delete set null (invoice_id)
  deferrable initially deferred;
alter table message_templates add constraint message_templates__created_by_exists foreign key (tenant_id, created_by) references staff (tenant_id, id) on delete set null (created_by)
  deferrable initially deferred;
alter table communication_logs add constraint communication_logs__client_id_exists foreign key (tenant_id, client_id) references clients (tenant_id, id) on delete cascade
  deferrable initially deferred;
alter table communication_logs add constraint communication_logs__patient_id_exists foreign key (tenant_id, patient_id) references patients (tenant_id, id) on delete set null (patient_id)
  deferrable initially deferred;
alter table communication_logs add constraint communication_logs__template_id_exists foreign key (tenant_id, template_id) references message_templates (tenant_id, id) on delete set null (template_id)
  deferrable initially deferred;
alter table communication_logs add constraint communication_logs__appointment_id_exists foreign key (tenant_id, appointment_id) references appointments (tenant_id, id) on delete set null (appointment_id)
  deferrable initially deferred;
alter table communication_logs add constraint communication_logs__invoice_id_exists foreign key (tenant_id, invoice_id) references invoices (tenant_id, id) on delete set null (invoice_id)
  deferrable initially deferred;
alter table communication_logs add constraint communication_logs__sent_by_exists foreign key (tenant_id, sent_by) references staff (tenant_id, id) on delete set null (sent_by)
  deferrable initially deferred;
alter table reminders add constraint reminders__client_id_exists foreign key (tenant_id, client_id) references clients (tenant_id, id) on delete cascade
  deferrable initially deferred;
alter table reminders add constraint reminders__patient_id_exists foreign key (tenant_id, patient_id) references patients (tenant_id, id) on delete cascade
  deferrable initially deferred;
alter table reminders add constraint reminders__appointment_id_exists foreign key (tenant_id, appointment_id) references appointments (tenant_id, id) on delete set null (appointment_id)
  deferrable initially deferred;
alter table reminders add constraint reminders__communication_log_id_exists foreign key (tenant_id, communication_log_id) references communication_logs (tenant_id, id) on delete set null (communication_log_id)
  deferrable initially deferred;
alter table reminders add constraint reminders__created_by_exists foreign key (tenant_id, created_by) references staff (tenant_id, id) on delete set null (created_by)
  deferrable initially deferred;
alter table client_notes add constraint client_notes__client_id_exists foreign key (tenant_id, client_id) references clients (tenant_id, id) on delete cascade
  deferrable initially deferred;
alter table client_notes add constraint client_notes__created_by_exists foreign key (tenant_id, created_by) references staff (tenant_id, id) on delete set null (created_by)
  deferrable initially deferred;
alter table patient_notes add constraint patient_notes__patient_id_exists foreign key (tenant_id, patient_id) references patients (tenant_id, id) on delete cascade
  deferrable initially deferred;
alter table patient_notes add constraint patient_notes__created_by_exists foreign key (tenant_id, created_by) references staff (tenant_id, id) on delete set null (created_by)
  deferrable initially deferred;
alter table consent_forms add constraint consent_forms__client_id_exists foreign key (tenant_id, client_id) references clients (tenant_id, id) on delete cascade
  deferrable initially deferred;
alter table consent_forms add constraint consent_forms__patient_id_exists foreign key (tenant_id, patient_id) references patients (tenant_id, id) on delete set null (patient_id)
  deferrable initially deferred;
alter table consent_forms add constraint consent_forms__encounter_id_exists foreign key (tenant_id, encounter_id) references medical_encounters (tenant_id, id) on delete set null (encounter_id)
  deferrable initially deferred;
alter table consent_forms add constraint consent_forms__surgery_id_exists foreign key (tenant_id, surgery_id) references surgeries (tenant_id, id) on delete set null (surgery_id)
  deferrable initially deferred;
alter table consent_forms add constraint consent_forms__appointment_id_exists foreign key (tenant_id, appointment_id) references appointments (tenant_id, id) on delete set null (appointment_id)
  deferrable initially deferred;
alter table consent_forms add constraint consent_forms__witnessed_by_exists foreign key (tenant_id, witnessed_by) references staff (tenant_id, id) on delete set null (witnessed_by)
  deferrable initially deferred;

-- tenants: indexes, security, triggers, comments.
alter table tenants enable row level security;
alter table tenants force row level security;
create policy tenants__tenant on tenants using (tenant_id = (select nullif(current_setting('vetplan.tenant', true), '')::uuid)) with check (tenant_id = (select nullif(current_setting('vetplan.tenant', true), '')::uuid));
create policy tenants__operator on tenants to vetplan_ops using (true) with check (true);
grant select, insert, update on tenants to vetplan_app;
grant select, insert, update, delete on tenants to vetplan_ops;
create trigger tenants__touch before update on tenants for each row execute function vetplan_touch();
comment on table tenants is 'A practice or group. Its rows are seen by nobody else.';
comment on column tenants.tenant_id is 'The practice or group that the row belongs to.';
comment on column tenants.id is 'Identifies the row within its tenant.';
comment on column tenants.slug is 'Short name in addresses and files.';
comment on column tenants.country is 'ISO 3166 alpha-2 code.';
comment on column tenants.language is 'Language code, such as `en`.';
comment on column tenants.currency is 'ISO 4217 code.';
comment on column tenants.timezone is 'IANA name of the zone of the books.';
comment on column tenants.version is 'Counts the writes of the row, from 1.';
comment on column tenants.created_at is 'When the row was written first.';
comment on column tenants.updated_at is 'When the row was written last.';

-- tenant_profiles: indexes, security, triggers, comments.
alter table tenant_profiles enable row level security;
alter table tenant_profiles force row level security;
create policy tenant_profiles__tenant on tenant_profiles using (tenant_id = (select nullif(current_setting('vetplan.tenant', true), '')::uuid)) with check (tenant_id = (select nullif(current_setting('vetplan.tenant', true), '')::uuid));
create policy tenant_profiles__operator on tenant_profiles to vetplan_ops using (true) with check (true);
grant select, insert on tenant_profiles to vetplan_app;
grant select, insert, update, delete on tenant_profiles to vetplan_ops;
create trigger tenant_profiles__append_only before update or delete on tenant_profiles
  for each row execute function vetplan_refuse_change();
create trigger tenant_profiles__never_emptied before truncate on tenant_profiles
  for each statement execute function vetplan_refuse_change();
comment on table tenant_profiles is 'One version of a tenant''s policies and reference data, laid over the defaults. A document keeps
the version with which it was computed.';
comment on column tenant_profiles.tenant_id is 'The practice or group that the row belongs to.';
comment on column tenant_profiles.id is 'Identifies the row within its tenant.';
comment on column tenant_profiles.profile_version is 'Counts the profiles of the tenant, from 1.';
comment on column tenant_profiles.created_at is 'When the row was written first.';

-- commands: indexes, security, triggers, comments.
create index commands__by_transaction_number_id on commands (tenant_id, transaction_number, id);
alter table commands enable row level security;
alter table commands force row level security;
create policy commands__tenant on commands using (tenant_id = (select nullif(current_setting('vetplan.tenant', true), '')::uuid)) with check (tenant_id = (select nullif(current_setting('vetplan.tenant', true), '')::uuid));
create policy commands__operator on commands to vetplan_ops using (true) with check (true);
grant select, insert on commands to vetplan_app;
grant select, insert, update, delete on commands to vetplan_ops;
create trigger commands__append_only before update or delete on commands
  for each row execute function vetplan_refuse_change();
create trigger commands__never_emptied before truncate on commands
  for each statement execute function vetplan_refuse_change();
comment on table commands is 'An accepted command: its receipt, and an entry of the change feed.

The id is the command''s own, so that the same command twice finds its first answer. A reader of
the feed takes the rows whose transaction is older than every running one, in the order of
transaction and id.';
comment on column commands.tenant_id is 'The practice or group that the row belongs to.';
comment on column commands.id is 'Identifies the row within its tenant.';
comment on column commands.command is 'Name of the command, such as `appointments.book`.';
comment on column commands.actor_id is 'Login of whoever asked.';
comment on column commands.body_hash is 'SHA-256 of the canonical body, in hex.';
comment on column commands.answer is 'The answer, byte for byte.';
comment on column commands.transaction_number is 'The transaction that wrote the row.';
comment on column commands.created_at is 'When the row was written first.';

-- command_ids: indexes, security, triggers, comments.
alter table command_ids enable row level security;
alter table command_ids force row level security;
create policy command_ids__tenant on command_ids using (tenant_id = (select nullif(current_setting('vetplan.tenant', true), '')::uuid)) with check (tenant_id = (select nullif(current_setting('vetplan.tenant', true), '')::uuid));
create policy command_ids__operator on command_ids to vetplan_ops using (true) with check (true);
grant select, insert on command_ids to vetplan_app;
grant select, insert, update, delete on command_ids to vetplan_ops;
create trigger command_ids__append_only before update or delete on command_ids
  for each row execute function vetplan_refuse_change();
create trigger command_ids__never_emptied before truncate on command_ids
  for each statement execute function vetplan_refuse_change();
comment on table command_ids is 'The ids of accepted commands, kept longer than the commands themselves.';
comment on column command_ids.tenant_id is 'The practice or group that the row belongs to.';
comment on column command_ids.id is 'Identifies the row within its tenant.';
comment on column command_ids.body_hash is 'SHA-256 of the canonical body, in hex.';
comment on column command_ids.created_at is 'When the row was written first.';

-- number_series: indexes, security, triggers, comments.
alter table number_series enable row level security;
alter table number_series force row level security;
create policy number_series__tenant on number_series using (tenant_id = (select nullif(current_setting('vetplan.tenant', true), '')::uuid)) with check (tenant_id = (select nullif(current_setting('vetplan.tenant', true), '')::uuid));
create policy number_series__operator on number_series to vetplan_ops using (true) with check (true);
grant select, insert, update on number_series to vetplan_app;
grant select, insert, update, delete on number_series to vetplan_ops;
create trigger number_series__touch before update on number_series for each row execute function vetplan_touch();
comment on table number_series is 'A series of business numbers, such as those of invoices.';
comment on column number_series.tenant_id is 'The practice or group that the row belongs to.';
comment on column number_series.id is 'Identifies the row within its tenant.';
comment on column number_series.series is 'What is numbered, such as `invoice`.';
comment on column number_series.next_value is 'The number that is given out next.';
comment on column number_series.version is 'Counts the writes of the row, from 1.';
comment on column number_series.created_at is 'When the row was written first.';
comment on column number_series.updated_at is 'When the row was written last.';

-- audit_links: indexes, security, triggers, comments.
alter table audit_links enable row level security;
alter table audit_links force row level security;
create policy audit_links__tenant on audit_links using (tenant_id = (select nullif(current_setting('vetplan.tenant', true), '')::uuid)) with check (tenant_id = (select nullif(current_setting('vetplan.tenant', true), '')::uuid));
create policy audit_links__operator on audit_links to vetplan_ops using (true) with check (true);
grant select, insert on audit_links to vetplan_app;
grant select, insert, update, delete on audit_links to vetplan_ops;
create trigger audit_links__append_only before update or delete on audit_links
  for each row execute function vetplan_refuse_change();
create trigger audit_links__never_emptied before truncate on audit_links
  for each statement execute function vetplan_refuse_change();
comment on table audit_links is 'A run of audit rows that one connection wrote, and the hash it ended in. No row is ever
updated, so that writers do not queue behind one another.';
comment on column audit_links.tenant_id is 'The practice or group that the row belongs to.';
comment on column audit_links.id is 'Identifies the row within its tenant.';
comment on column audit_links.chain is 'The hash chain.';
comment on column audit_links.first_seq is 'Place of the first row of the run.';
comment on column audit_links.last_seq is 'Place of the last row of the run.';
comment on column audit_links.head is 'Hash of the last row, 64 hex digits.';
comment on column audit_links.created_at is 'When the row was written first.';

-- checkpoints: indexes, security, triggers, comments.
alter table checkpoints enable row level security;
alter table checkpoints force row level security;
create policy checkpoints__tenant on checkpoints using (tenant_id = (select nullif(current_setting('vetplan.tenant', true), '')::uuid)) with check (tenant_id = (select nullif(current_setting('vetplan.tenant', true), '')::uuid));
create policy checkpoints__operator on checkpoints to vetplan_ops using (true) with check (true);
grant select, insert on checkpoints to vetplan_app;
grant select, insert, update, delete on checkpoints to vetplan_ops;
create trigger checkpoints__append_only before update or delete on checkpoints
  for each row execute function vetplan_refuse_change();
create trigger checkpoints__never_emptied before truncate on checkpoints
  for each statement execute function vetplan_refuse_change();
comment on table checkpoints is 'Where an audit chain stood on a day, signed by the server. A copy outside of the database shows what
nobody can find inside it: that a chain was cut off or written anew.';
comment on column checkpoints.tenant_id is 'The practice or group that the row belongs to.';
comment on column checkpoints.id is 'Identifies the row within its tenant.';
comment on column checkpoints.chain is 'The hash chain.';
comment on column checkpoints.day is 'The day, in UTC.';
comment on column checkpoints.last_seq is 'Place of the last row of the chain.';
comment on column checkpoints.head is 'Hash of that row, 64 hex digits.';
comment on column checkpoints.key_id is 'Which key has signed it: the first 16 hex digits of the SHA-256 of the public key.';
comment on column checkpoints.signature is 'The Ed25519 signature over the other columns, in base64.';
comment on column checkpoints.created_at is 'When the row was written first.';

-- accounts: indexes, security, triggers, comments.
create index accounts__by_client_id on accounts (tenant_id, client_id);
alter table accounts enable row level security;
alter table accounts force row level security;
create policy accounts__tenant on accounts using (tenant_id = (select nullif(current_setting('vetplan.tenant', true), '')::uuid)) with check (tenant_id = (select nullif(current_setting('vetplan.tenant', true), '')::uuid));
create policy accounts__operator on accounts to vetplan_ops using (true) with check (true);
grant select, insert, update on accounts to vetplan_app;
grant select, insert, update, delete on accounts to vetplan_ops;
create trigger accounts__touch before update on accounts for each row execute function vetplan_touch();
comment on table accounts is 'A login of somebody: an e-mail address and what proves a password. Its id is the id of the user.';
comment on column accounts.tenant_id is 'The practice or group that the row belongs to.';
comment on column accounts.id is 'Identifies the row within its tenant.';
comment on column accounts.email is 'E-mail address in small letters, by which the person logs in.';
comment on column accounts.name is 'Name, as the audit log shows it.';
comment on column accounts.password_hash is 'What proves the password: argon2id, as a PHC string.';
comment on column accounts.client_id is 'The row among the clients, for a login of an owner of animals. The account goes with it: without it,
the login would be one of the practice itself.';
comment on column accounts.failures is 'Tries since the last login that succeeded.';
comment on column accounts.locked_until is 'Until when no password is looked at.';
comment on column accounts.version is 'Counts the writes of the row, from 1.';
comment on column accounts.created_at is 'When the row was written first.';
comment on column accounts.updated_at is 'When the row was written last.';

-- sessions: indexes, security, triggers, comments.
create index sessions__by_account_id_ended_at on sessions (tenant_id, account_id, ended_at);
alter table sessions enable row level security;
alter table sessions force row level security;
create policy sessions__tenant on sessions using (tenant_id = (select nullif(current_setting('vetplan.tenant', true), '')::uuid)) with check (tenant_id = (select nullif(current_setting('vetplan.tenant', true), '')::uuid));
create policy sessions__operator on sessions to vetplan_ops using (true) with check (true);
grant select, insert, update on sessions to vetplan_app;
grant select, insert, update, delete on sessions to vetplan_ops;
create trigger sessions__touch before update on sessions for each row execute function vetplan_touch();
comment on table sessions is 'What began with one login: a chain of refresh tokens, each good for one use.';
comment on column sessions.tenant_id is 'The practice or group that the row belongs to.';
comment on column sessions.id is 'Identifies the row within its tenant.';
comment on column sessions.family_hash is 'SHA-256 of the part that all tokens of the session share, in hex.';
comment on column sessions.token_hash is 'SHA-256 of the part that the next use changes, in hex.';
comment on column sessions.expires_at is 'When it ends if nobody uses it.';
comment on column sessions.version is 'Counts the writes of the row, from 1.';
comment on column sessions.created_at is 'When the row was written first.';
comment on column sessions.updated_at is 'When the row was written last.';

-- grant_versions: indexes, security, triggers, comments.
alter table grant_versions enable row level security;
alter table grant_versions force row level security;
create policy grant_versions__tenant on grant_versions using (tenant_id = (select nullif(current_setting('vetplan.tenant', true), '')::uuid)) with check (tenant_id = (select nullif(current_setting('vetplan.tenant', true), '')::uuid));
create policy grant_versions__operator on grant_versions to vetplan_ops using (true) with check (true);
grant select, insert, update on grant_versions to vetplan_app;
grant select, insert, update, delete on grant_versions to vetplan_ops;
create trigger grant_versions__touch before update on grant_versions for each row execute function vetplan_touch();
comment on table grant_versions is 'Counts the changes of roles, of what they may do, of who holds them, and of who is who. Whoever was told
earlier what somebody may do asks again when the count has moved.';
comment on column grant_versions.tenant_id is 'The practice or group that the row belongs to.';
comment on column grant_versions.id is 'Identifies the row within its tenant.';
comment on column grant_versions.version is 'Counts the writes of the row, from 1.';
comment on column grant_versions.created_at is 'When the row was written first.';
comment on column grant_versions.updated_at is 'When the row was written last.';

-- files: indexes, security, triggers, comments.
create index files__by_due_at on files (tenant_id, due_at);
alter table files enable row level security;
alter table files force row level security;
create policy files__tenant on files using (tenant_id = (select nullif(current_setting('vetplan.tenant', true), '')::uuid)) with check (tenant_id = (select nullif(current_setting('vetplan.tenant', true), '')::uuid));
create policy files__operator on files to vetplan_ops using (true) with check (true);
grant select, insert, update on files to vetplan_app;
grant select, insert, update, delete on files to vetplan_ops;
create trigger files__touch before update on files for each row execute function vetplan_touch();
comment on table files is 'A file that the practice keeps. Rows name it as `file:` and the digest; its bytes lie in the store of files.';
comment on column files.tenant_id is 'The practice or group that the row belongs to.';
comment on column files.id is 'Identifies the row within its tenant.';
comment on column files.sha256 is 'SHA-256 of its bytes, 64 hex digits.';
comment on column files.size is 'Size in bytes.';
comment on column files.media_type is 'What its bytes are, such as `image/png`.';
comment on column files.uploaded_by is 'Id of the login that sent it first.';
comment on column files.due_at is 'From when on it is deleted unless a row names it: a day after it was sent, or at once when the last row that
named it is gone. Empty while a row names it.';
comment on column files.version is 'Counts the writes of the row, from 1.';
comment on column files.created_at is 'When the row was written first.';
comment on column files.updated_at is 'When the row was written last.';

-- break_glass_accesses: indexes, security, triggers, comments.
create index break_glass_accesses__by_user_id on break_glass_accesses (tenant_id, user_id);
create index break_glass_accesses__by_patient_id on break_glass_accesses (tenant_id, patient_id);
create index break_glass_accesses__by_emergency_case_id on break_glass_accesses (tenant_id, emergency_case_id);
alter table break_glass_accesses enable row level security;
alter table break_glass_accesses force row level security;
create policy break_glass_accesses__tenant on break_glass_accesses using (tenant_id = (select nullif(current_setting('vetplan.tenant', true), '')::uuid)) with check (tenant_id = (select nullif(current_setting('vetplan.tenant', true), '')::uuid));
create policy break_glass_accesses__operator on break_glass_accesses to vetplan_ops using (true) with check (true);
grant select, insert on break_glass_accesses to vetplan_app;
grant select, insert, update, delete on break_glass_accesses to vetplan_ops;
create trigger break_glass_accesses__append_only before update or delete on break_glass_accesses
  for each row execute function vetplan_refuse_change();
create trigger break_glass_accesses__never_emptied before truncate on break_glass_accesses
  for each statement execute function vetplan_refuse_change();
comment on table break_glass_accesses is 'Somebody reads the records of an animal in an emergency although no role of theirs allows it, for some
hours and with a reason.';
comment on column break_glass_accesses.tenant_id is 'The practice or group that the row belongs to.';
comment on column break_glass_accesses.id is 'Identifies the row within its tenant.';
comment on column break_glass_accesses.user_id is 'Id of the login.';
comment on column break_glass_accesses.expires_at is 'The first moment at which it counts no more.';
comment on column break_glass_accesses.created_at is 'When the row was written first.';

-- review_tasks: indexes, security, triggers, comments.
create index review_tasks__by_reviewed_at on review_tasks (tenant_id, reviewed_at);
alter table review_tasks enable row level security;
alter table review_tasks force row level security;
create policy review_tasks__tenant on review_tasks using (tenant_id = (select nullif(current_setting('vetplan.tenant', true), '')::uuid)) with check (tenant_id = (select nullif(current_setting('vetplan.tenant', true), '')::uuid));
create policy review_tasks__operator on review_tasks to vetplan_ops using (true) with check (true);
grant select, insert, update on review_tasks to vetplan_app;
grant select, insert, update, delete on review_tasks to vetplan_ops;
create trigger review_tasks__touch before update on review_tasks for each row execute function vetplan_touch();
comment on table review_tasks is 'Something that another person has to look at afterwards.';
comment on column review_tasks.tenant_id is 'The practice or group that the row belongs to.';
comment on column review_tasks.id is 'Identifies the row within its tenant.';
comment on column review_tasks.break_glass_access_id is 'What is to be looked at. The review is about one of the staff, and stays when the animal''s records go.';
comment on column review_tasks.user_id is 'Id of the login that it is about.';
comment on column review_tasks.due_at is 'When it should be done.';
comment on column review_tasks.finding is 'What was found.';
comment on column review_tasks.reviewed_by is 'Id of the login.';
comment on column review_tasks.version is 'Counts the writes of the row, from 1.';
comment on column review_tasks.created_at is 'When the row was written first.';
comment on column review_tasks.updated_at is 'When the row was written last.';

-- bulk_exports: indexes, security, triggers, comments.
create index bulk_exports__by_requested_by on bulk_exports (tenant_id, requested_by);
alter table bulk_exports enable row level security;
alter table bulk_exports force row level security;
create policy bulk_exports__tenant on bulk_exports using (tenant_id = (select nullif(current_setting('vetplan.tenant', true), '')::uuid)) with check (tenant_id = (select nullif(current_setting('vetplan.tenant', true), '')::uuid));
create policy bulk_exports__operator on bulk_exports to vetplan_ops using (true) with check (true);
grant select, insert, update on bulk_exports to vetplan_app;
grant select, insert, update, delete on bulk_exports to vetplan_ops;
create trigger bulk_exports__touch before update on bulk_exports for each row execute function vetplan_touch();
comment on table bulk_exports is 'Somebody asks for more than one person takes along alone: rows of a table, or what the log tells of one of them.
Another allows it.';
comment on column bulk_exports.tenant_id is 'The practice or group that the row belongs to.';
comment on column bulk_exports.id is 'Identifies the row within its tenant.';
comment on column bulk_exports.of_row is 'The row of which the log tells; when empty, it is the rows of the table themselves.';
comment on column bulk_exports.requested_by is 'Id of the login.';
comment on column bulk_exports.approved_by is 'Id of the login.';
comment on column bulk_exports.approved_at is 'From then on it can be fetched for seven days.';
comment on column bulk_exports.version is 'Counts the writes of the row, from 1.';
comment on column bulk_exports.created_at is 'When the row was written first.';
comment on column bulk_exports.updated_at is 'When the row was written last.';

-- consent_templates: indexes, security, triggers, comments.
alter table consent_templates enable row level security;
alter table consent_templates force row level security;
create policy consent_templates__tenant on consent_templates using (tenant_id = (select nullif(current_setting('vetplan.tenant', true), '')::uuid)) with check (tenant_id = (select nullif(current_setting('vetplan.tenant', true), '')::uuid));
create policy consent_templates__operator on consent_templates to vetplan_ops using (true) with check (true);
grant select, insert, update on consent_templates to vetplan_app;
grant select, insert, update, delete on consent_templates to vetplan_ops;
create trigger consent_templates__touch before update on consent_templates for each row execute function vetplan_touch();
comment on table consent_templates is 'A version of a text that people sign. It is never changed: a change is the next version.';
comment on column consent_templates.tenant_id is 'The practice or group that the row belongs to.';
comment on column consent_templates.id is 'Identifies the row within its tenant.';
comment on column consent_templates.name is 'What the form is called, such as `surgery`.';
comment on column consent_templates.template_version is 'Counts the versions of a name, from 1.';
comment on column consent_templates.language is 'Language code, such as `en`.';
comment on column consent_templates.body is 'The full text, as it is shown.';
comment on column consent_templates.life_days is 'Days for which a signature holds.';
comment on column consent_templates.needs_witness is 'A signature counts once somebody else has witnessed it.';
comment on column consent_templates.is_active is 'Whether it is still given out to be signed.';
comment on column consent_templates.version is 'Counts the writes of the row, from 1.';
comment on column consent_templates.created_at is 'When the row was written first.';
comment on column consent_templates.updated_at is 'When the row was written last.';

-- emergency_consents: indexes, security, triggers, comments.
create index emergency_consents__by_patient_id on emergency_consents (tenant_id, patient_id);
create index emergency_consents__by_surgery_id on emergency_consents (tenant_id, surgery_id);
create index emergency_consents__by_recorded_by on emergency_consents (tenant_id, recorded_by);
create index emergency_consents__by_seconded_by on emergency_consents (tenant_id, seconded_by);
alter table emergency_consents enable row level security;
alter table emergency_consents force row level security;
create policy emergency_consents__tenant on emergency_consents using (tenant_id = (select nullif(current_setting('vetplan.tenant', true), '')::uuid)) with check (tenant_id = (select nullif(current_setting('vetplan.tenant', true), '')::uuid));
create policy emergency_consents__operator on emergency_consents to vetplan_ops using (true) with check (true);
grant select, insert on emergency_consents to vetplan_app;
grant select, insert, update, delete on emergency_consents to vetplan_ops;
create trigger emergency_consents__append_only before update or delete on emergency_consents
  for each row execute function vetplan_refuse_change();
create trigger emergency_consents__never_emptied before truncate on emergency_consents
  for each statement execute function vetplan_refuse_change();
comment on table emergency_consents is 'Care that saves a life and that nobody could be asked about, recorded by two of the staff: once in
an emergency.';
comment on column emergency_consents.tenant_id is 'The practice or group that the row belongs to.';
comment on column emergency_consents.id is 'Identifies the row within its tenant.';
comment on column emergency_consents.surgery_id is 'The operation that went ahead.';
comment on column emergency_consents.reason is 'Why nobody could be asked.';
comment on column emergency_consents.created_at is 'When the row was written first.';

-- legal_holds: indexes, security, triggers, comments.
create index legal_holds__by_subject on legal_holds (tenant_id, subject);
create index legal_holds__by_client_id on legal_holds (tenant_id, client_id);
create index legal_holds__by_patient_id on legal_holds (tenant_id, patient_id);
alter table legal_holds enable row level security;
alter table legal_holds force row level security;
create policy legal_holds__tenant on legal_holds using (tenant_id = (select nullif(current_setting('vetplan.tenant', true), '')::uuid)) with check (tenant_id = (select nullif(current_setting('vetplan.tenant', true), '')::uuid));
create policy legal_holds__operator on legal_holds to vetplan_ops using (true) with check (true);
grant select, insert, update on legal_holds to vetplan_app;
grant select, insert, update, delete on legal_holds to vetplan_ops;
create trigger legal_holds__touch before update on legal_holds for each row execute function vetplan_touch();
comment on table legal_holds is 'Nothing about the subject is destroyed while the hold lasts, whatever its age: a court or an
authority may ask for it.';
comment on column legal_holds.tenant_id is 'The practice or group that the row belongs to.';
comment on column legal_holds.id is 'Identifies the row within its tenant.';
comment on column legal_holds.placed_by is 'Id of the login.';
comment on column legal_holds.until is 'The last moment of the hold; until somebody lifts it when empty.';
comment on column legal_holds.lifted_by is 'Id of the login.';
comment on column legal_holds.version is 'Counts the writes of the row, from 1.';
comment on column legal_holds.created_at is 'When the row was written first.';
comment on column legal_holds.updated_at is 'When the row was written last.';

-- client_merges: indexes, security, triggers, comments.
create index client_merges__by_survivor_id on client_merges (tenant_id, survivor_id);
alter table client_merges enable row level security;
alter table client_merges force row level security;
create policy client_merges__tenant on client_merges using (tenant_id = (select nullif(current_setting('vetplan.tenant', true), '')::uuid)) with check (tenant_id = (select nullif(current_setting('vetplan.tenant', true), '')::uuid));
create policy client_merges__operator on client_merges to vetplan_ops using (true) with check (true);
grant select, insert on client_merges to vetplan_app;
grant select, insert, update, delete on client_merges to vetplan_ops;
create trigger client_merges__append_only before update or delete on client_merges
  for each row execute function vetplan_refuse_change();
create trigger client_merges__never_emptied before truncate on client_merges
  for each statement execute function vetplan_refuse_change();
comment on table client_merges is 'Two rows of one client became one: whose row went, and into which.';
comment on column client_merges.tenant_id is 'The practice or group that the row belongs to.';
comment on column client_merges.id is 'Identifies the row within its tenant.';
comment on column client_merges.survivor_id is 'The row that stayed.';
comment on column client_merges.merged_id is 'The row that went, and is a tombstone since.';
comment on column client_merges.merged_by is 'Id of the login.';
comment on column client_merges.created_at is 'When the row was written first.';

-- purges: indexes, security, triggers, comments.
create index purges__by_status on purges (tenant_id, status);
alter table purges enable row level security;
alter table purges force row level security;
create policy purges__tenant on purges using (tenant_id = (select nullif(current_setting('vetplan.tenant', true), '')::uuid)) with check (tenant_id = (select nullif(current_setting('vetplan.tenant', true), '')::uuid));
create policy purges__operator on purges to vetplan_ops using (true) with check (true);
grant select, insert, update on purges to vetplan_app;
grant select, insert, update, delete on purges to vetplan_ops;
create trigger purges__touch before update on purges for each row execute function vetplan_touch();
comment on table purges is 'A run through the records whose time is over: proposed by one, approved by another, done in batches.';
comment on column purges.tenant_id is 'The practice or group that the row belongs to.';
comment on column purges.id is 'Identifies the row within its tenant.';
comment on column purges.proposed_by is 'Id of the login.';
comment on column purges.approved_by is 'Id of the login.';
comment on column purges.at_table is 'The table that the run has come to.';
comment on column purges.after_row is 'The row of it that was looked at last.';
comment on column purges.version is 'Counts the writes of the row, from 1.';
comment on column purges.created_at is 'When the row was written first.';
comment on column purges.updated_at is 'When the row was written last.';

-- privacy_requests: indexes, security, triggers, comments.
create index privacy_requests__by_client_id on privacy_requests (tenant_id, client_id);
create index privacy_requests__by_status on privacy_requests (tenant_id, status);
alter table privacy_requests enable row level security;
alter table privacy_requests force row level security;
create policy privacy_requests__tenant on privacy_requests using (tenant_id = (select nullif(current_setting('vetplan.tenant', true), '')::uuid)) with check (tenant_id = (select nullif(current_setting('vetplan.tenant', true), '')::uuid));
create policy privacy_requests__operator on privacy_requests to vetplan_ops using (true) with check (true);
grant select, insert, update on privacy_requests to vetplan_app;
grant select, insert, update, delete on privacy_requests to vetplan_ops;
create trigger privacy_requests__touch before update on privacy_requests for each row execute function vetplan_touch();
comment on table privacy_requests is 'What a client asks of their data: a copy, or that they are erased.';
comment on column privacy_requests.tenant_id is 'The practice or group that the row belongs to.';
comment on column privacy_requests.id is 'Identifies the row within its tenant.';
comment on column privacy_requests.received_on is 'The day on which it came.';
comment on column privacy_requests.respond_by is 'The last day for the answer.';
comment on column privacy_requests.recipient is 'To whom a copy goes, where it is not the client.';
comment on column privacy_requests.received_by is 'Id of the login that took it.';
comment on column privacy_requests.identity_checked_by is 'Id of the login.';
comment on column privacy_requests.identity_checked_how is 'What was looked at, such as a passport; never its number.';
comment on column privacy_requests.plan is 'What becomes of the data, category by category.';
comment on column privacy_requests.planned_by is 'Id of the login.';
comment on column privacy_requests.approved_by is 'Id of the login.';
comment on column privacy_requests.made_at is 'When the copy was made first; it can be fetched for seven days.';
comment on column privacy_requests.version is 'Counts the writes of the row, from 1.';
comment on column privacy_requests.created_at is 'When the row was written first.';
comment on column privacy_requests.updated_at is 'When the row was written last.';

-- clinics: indexes, security, triggers, comments.
create index clinics__by_clinic_type on clinics (tenant_id, clinic_type);
create index clinics__by_is_active on clinics (tenant_id, is_active);
create index clinics__by_city on clinics (tenant_id, city);
alter table clinics enable row level security;
alter table clinics force row level security;
create policy clinics__tenant on clinics using (tenant_id = (select nullif(current_setting('vetplan.tenant', true), '')::uuid)) with check (tenant_id = (select nullif(current_setting('vetplan.tenant', true), '')::uuid));
create policy clinics__operator on clinics to vetplan_ops using (true) with check (true);
grant select, insert, update on clinics to vetplan_app;
grant select, insert, update, delete on clinics to vetplan_ops;
create trigger clinics__touch before update on clinics for each row execute function vetplan_touch();
comment on table clinics is 'Practice locations.';
comment on column clinics.tenant_id is 'The practice or group that the row belongs to.';
comment on column clinics.id is 'Identifies the row within its tenant.';
comment on column clinics.timezone is 'IANA name of the zone in which the clinic keeps its hours and days.';
comment on column clinics.dea_registration is 'DEA registration of the premises, for stock of controlled substances.';
comment on column clinics.metadata is 'Entries of the practice''s own; no rule reads them.';
comment on column clinics.version is 'Counts the writes of the row, from 1.';
comment on column clinics.created_at is 'When the row was written first.';
comment on column clinics.updated_at is 'When the row was written last.';
comment on column clinics.deleted_at is 'When the row was deleted; empty while it is live.';

-- clinic_facilities: indexes, security, triggers, comments.
create index clinic_facilities__by_clinic_id on clinic_facilities (tenant_id, clinic_id);
create index clinic_facilities__by_facility_type on clinic_facilities (tenant_id, facility_type);
alter table clinic_facilities enable row level security;
alter table clinic_facilities force row level security;
create policy clinic_facilities__tenant on clinic_facilities using (tenant_id = (select nullif(current_setting('vetplan.tenant', true), '')::uuid)) with check (tenant_id = (select nullif(current_setting('vetplan.tenant', true), '')::uuid));
create policy clinic_facilities__operator on clinic_facilities to vetplan_ops using (true) with check (true);
grant select, insert, update, delete on clinic_facilities to vetplan_app;
grant select, insert, update, delete on clinic_facilities to vetplan_ops;
create trigger clinic_facilities__touch before update on clinic_facilities for each row execute function vetplan_touch();
comment on table clinic_facilities is 'Rooms and areas.';
comment on column clinic_facilities.tenant_id is 'The practice or group that the row belongs to.';
comment on column clinic_facilities.id is 'Identifies the row within its tenant.';
comment on column clinic_facilities.metadata is 'Entries of the practice''s own; no rule reads them.';
comment on column clinic_facilities.version is 'Counts the writes of the row, from 1.';
comment on column clinic_facilities.created_at is 'When the row was written first.';
comment on column clinic_facilities.updated_at is 'When the row was written last.';

-- staff: indexes, security, triggers, comments.
create index staff__by_user_id on staff (tenant_id, user_id);
create index staff__by_role on staff (tenant_id, role);
create index staff__by_status on staff (tenant_id, status);
alter table staff enable row level security;
alter table staff force row level security;
create policy staff__tenant on staff using (tenant_id = (select nullif(current_setting('vetplan.tenant', true), '')::uuid)) with check (tenant_id = (select nullif(current_setting('vetplan.tenant', true), '')::uuid));
create policy staff__operator on staff to vetplan_ops using (true) with check (true);
grant select, insert, update on staff to vetplan_app;
grant select, insert, update, delete on staff to vetplan_ops;
create trigger staff__touch before update on staff for each row execute function vetplan_touch();
create trigger staff__files after insert or delete or update of profile_photo_url on staff
  for each row execute function vetplan_follow_files('profile_photo_url');
comment on table staff is 'Employees.';
comment on column staff.tenant_id is 'The practice or group that the row belongs to.';
comment on column staff.id is 'Identifies the row within its tenant.';
comment on column staff.user_id is 'Id of the login; accounts may live outside this database.';
comment on column staff.department is 'Department; grants limited to a department compare it.';
comment on column staff.metadata is 'Entries of the practice''s own; no rule reads them.';
comment on column staff.version is 'Counts the writes of the row, from 1.';
comment on column staff.created_at is 'When the row was written first.';
comment on column staff.updated_at is 'When the row was written last.';
comment on column staff.deleted_at is 'When the row was deleted; empty while it is live.';

-- staff_schedules: indexes, security, triggers, comments.
create index staff_schedules__by_staff_id on staff_schedules (tenant_id, staff_id);
create index staff_schedules__by_clinic_id on staff_schedules (tenant_id, clinic_id);
create index staff_schedules__by_status on staff_schedules (tenant_id, status);
create index staff_schedules__by_clinic_id_shift_date on staff_schedules (tenant_id, clinic_id, shift_date);
create index staff_schedules__by_staff_id_shift_date on staff_schedules (tenant_id, staff_id, shift_date);
create index staff_schedules__by_facility_id on staff_schedules (tenant_id, facility_id);
create index staff_schedules__by_swapped_with_staff_id on staff_schedules (tenant_id, swapped_with_staff_id);
create index staff_schedules__by_created_by on staff_schedules (tenant_id, created_by);
alter table staff_schedules enable row level security;
alter table staff_schedules force row level security;
create policy staff_schedules__tenant on staff_schedules using (tenant_id = (select nullif(current_setting('vetplan.tenant', true), '')::uuid)) with check (tenant_id = (select nullif(current_setting('vetplan.tenant', true), '')::uuid));
create policy staff_schedules__operator on staff_schedules to vetplan_ops using (true) with check (true);
grant select, insert, update, delete on staff_schedules to vetplan_app;
grant select, insert, update, delete on staff_schedules to vetplan_ops;
create trigger staff_schedules__touch before update on staff_schedules for each row execute function vetplan_touch();
comment on table staff_schedules is 'Rostered shifts.';
comment on column staff_schedules.tenant_id is 'The practice or group that the row belongs to.';
comment on column staff_schedules.id is 'Identifies the row within its tenant.';
comment on column staff_schedules.shift_date is 'Local day of the clinic on which the shift starts.';
comment on column staff_schedules.shift_start_at is 'A shift may cross midnight.';
comment on column staff_schedules.shift_end_at is 'A shift may cross midnight.';
comment on column staff_schedules.metadata is 'Entries of the practice''s own; no rule reads them.';
comment on column staff_schedules.version is 'Counts the writes of the row, from 1.';
comment on column staff_schedules.created_at is 'When the row was written first.';
comment on column staff_schedules.updated_at is 'When the row was written last.';

-- staff_attendance: indexes, security, triggers, comments.
create index staff_attendance__by_staff_id on staff_attendance (tenant_id, staff_id);
create index staff_attendance__by_attendance_date on staff_attendance (tenant_id, attendance_date);
create index staff_attendance__by_clinic_id on staff_attendance (tenant_id, clinic_id);
create index staff_attendance__by_approved_by on staff_attendance (tenant_id, approved_by);
alter table staff_attendance enable row level security;
alter table staff_attendance force row level security;
create policy staff_attendance__tenant on staff_attendance using (tenant_id = (select nullif(current_setting('vetplan.tenant', true), '')::uuid)) with check (tenant_id = (select nullif(current_setting('vetplan.tenant', true), '')::uuid));
create policy staff_attendance__operator on staff_attendance to vetplan_ops using (true) with check (true);
grant select, insert, update, delete on staff_attendance to vetplan_app;
grant select, insert, update, delete on staff_attendance to vetplan_ops;
create trigger staff_attendance__touch before update on staff_attendance for each row execute function vetplan_touch();
comment on table staff_attendance is 'Clock-in and clock-out.';
comment on column staff_attendance.tenant_id is 'The practice or group that the row belongs to.';
comment on column staff_attendance.id is 'Identifies the row within its tenant.';
comment on column staff_attendance.metadata is 'Entries of the practice''s own; no rule reads them.';
comment on column staff_attendance.version is 'Counts the writes of the row, from 1.';
comment on column staff_attendance.created_at is 'When the row was written first.';
comment on column staff_attendance.updated_at is 'When the row was written last.';

-- staff_leave_requests: indexes, security, triggers, comments.
create index staff_leave_requests__by_staff_id on staff_leave_requests (tenant_id, staff_id);
create index staff_leave_requests__by_status on staff_leave_requests (tenant_id, status);
create index staff_leave_requests__by_start_date on staff_leave_requests (tenant_id, start_date);
create index staff_leave_requests__by_approved_by on staff_leave_requests (tenant_id, approved_by);
alter table staff_leave_requests enable row level security;
alter table staff_leave_requests force row level security;
create policy staff_leave_requests__tenant on staff_leave_requests using (tenant_id = (select nullif(current_setting('vetplan.tenant', true), '')::uuid)) with check (tenant_id = (select nullif(current_setting('vetplan.tenant', true), '')::uuid));
create policy staff_leave_requests__operator on staff_leave_requests to vetplan_ops using (true) with check (true);
grant select, insert, update, delete on staff_leave_requests to vetplan_app;
grant select, insert, update, delete on staff_leave_requests to vetplan_ops;
create trigger staff_leave_requests__touch before update on staff_leave_requests for each row execute function vetplan_touch();
comment on table staff_leave_requests is 'Leave workflow.';
comment on column staff_leave_requests.tenant_id is 'The practice or group that the row belongs to.';
comment on column staff_leave_requests.id is 'Identifies the row within its tenant.';
comment on column staff_leave_requests.approved_by is 'Who decided, either way.';
comment on column staff_leave_requests.approved_at is 'When it was decided.';
comment on column staff_leave_requests.metadata is 'Entries of the practice''s own; no rule reads them.';
comment on column staff_leave_requests.version is 'Counts the writes of the row, from 1.';
comment on column staff_leave_requests.created_at is 'When the row was written first.';
comment on column staff_leave_requests.updated_at is 'When the row was written last.';

-- staff_clinic_assignments: indexes, security, triggers, comments.
create unique index staff_clinic_assignments__staff_id_unique on staff_clinic_assignments (tenant_id, staff_id) where is_primary and is_active;
create index staff_clinic_assignments__by_staff_id on staff_clinic_assignments (tenant_id, staff_id);
create index staff_clinic_assignments__by_clinic_id on staff_clinic_assignments (tenant_id, clinic_id);
create index staff_clinic_assignments__by_is_active on staff_clinic_assignments (tenant_id, is_active);
alter table staff_clinic_assignments enable row level security;
alter table staff_clinic_assignments force row level security;
create policy staff_clinic_assignments__tenant on staff_clinic_assignments using (tenant_id = (select nullif(current_setting('vetplan.tenant', true), '')::uuid)) with check (tenant_id = (select nullif(current_setting('vetplan.tenant', true), '')::uuid));
create policy staff_clinic_assignments__operator on staff_clinic_assignments to vetplan_ops using (true) with check (true);
grant select, insert, update, delete on staff_clinic_assignments to vetplan_app;
grant select, insert, update, delete on staff_clinic_assignments to vetplan_ops;
create trigger staff_clinic_assignments__touch before update on staff_clinic_assignments for each row execute function vetplan_touch();
comment on table staff_clinic_assignments is 'Who works where.';
comment on column staff_clinic_assignments.tenant_id is 'The practice or group that the row belongs to.';
comment on column staff_clinic_assignments.id is 'Identifies the row within its tenant.';
comment on column staff_clinic_assignments.metadata is 'Entries of the practice''s own; no rule reads them.';
comment on column staff_clinic_assignments.version is 'Counts the writes of the row, from 1.';
comment on column staff_clinic_assignments.created_at is 'When the row was written first.';
comment on column staff_clinic_assignments.updated_at is 'When the row was written last.';

-- veterinarians: indexes, security, triggers, comments.
create unique index veterinarians__staff_id_unique on veterinarians (tenant_id, staff_id) where staff_id is not null;
create index veterinarians__by_user_id on veterinarians (tenant_id, user_id);
create index veterinarians__by_is_active on veterinarians (tenant_id, is_active);
create index veterinarians__by_primary_specialization on veterinarians (tenant_id, primary_specialization);
create index veterinarians__by_staff_id on veterinarians (tenant_id, staff_id);
alter table veterinarians enable row level security;
alter table veterinarians force row level security;
create policy veterinarians__tenant on veterinarians using (tenant_id = (select nullif(current_setting('vetplan.tenant', true), '')::uuid)) with check (tenant_id = (select nullif(current_setting('vetplan.tenant', true), '')::uuid));
create policy veterinarians__operator on veterinarians to vetplan_ops using (true) with check (true);
grant select, insert, update on veterinarians to vetplan_app;
grant select, insert, update, delete on veterinarians to vetplan_ops;
create trigger veterinarians__touch before update on veterinarians for each row execute function vetplan_touch();
comment on table veterinarians is 'Licensed professionals.';
comment on column veterinarians.tenant_id is 'The practice or group that the row belongs to.';
comment on column veterinarians.id is 'Identifies the row within its tenant.';
comment on column veterinarians.user_id is 'Id of the login; accounts may live outside this database.';
comment on column veterinarians.staff_id is 'The same person as an employee.';
comment on column veterinarians.title is 'Professional degree, such as DVM, VMD or BVSc.';
comment on column veterinarians.metadata is 'Entries of the practice''s own; no rule reads them.';
comment on column veterinarians.version is 'Counts the writes of the row, from 1.';
comment on column veterinarians.created_at is 'When the row was written first.';
comment on column veterinarians.updated_at is 'When the row was written last.';
comment on column veterinarians.deleted_at is 'When the row was deleted; empty while it is live.';

-- veterinarian_schedules: indexes, security, triggers, comments.
create index veterinarian_schedules__by_veterinarian_id on veterinarian_schedules (tenant_id, veterinarian_id);
create index veterinarian_schedules__by_clinic_id on veterinarian_schedules (tenant_id, clinic_id);
create index veterinarian_schedules__by_veterinarian_id_day_of_week on veterinarian_schedules (tenant_id, veterinarian_id, day_of_week);
create index veterinarian_schedules__by_veterinarian_id_specific_date on veterinarian_schedules (tenant_id, veterinarian_id, specific_date);
create index veterinarian_schedules__by_facility_id on veterinarian_schedules (tenant_id, facility_id);
alter table veterinarian_schedules enable row level security;
alter table veterinarian_schedules force row level security;
create policy veterinarian_schedules__tenant on veterinarian_schedules using (tenant_id = (select nullif(current_setting('vetplan.tenant', true), '')::uuid)) with check (tenant_id = (select nullif(current_setting('vetplan.tenant', true), '')::uuid));
create policy veterinarian_schedules__operator on veterinarian_schedules to vetplan_ops using (true) with check (true);
grant select, insert, update, delete on veterinarian_schedules to vetplan_app;
grant select, insert, update, delete on veterinarian_schedules to vetplan_ops;
create trigger veterinarian_schedules__touch before update on veterinarian_schedules for each row execute function vetplan_touch();
comment on table veterinarian_schedules is 'Bookable hours and exceptions.';
comment on column veterinarian_schedules.tenant_id is 'The practice or group that the row belongs to.';
comment on column veterinarian_schedules.id is 'Identifies the row within its tenant.';
comment on column veterinarian_schedules.day_of_week is 'Day of a recurring entry: 0 is Monday, 6 is Sunday.';
comment on column veterinarian_schedules.specific_date is 'Day of a one-off entry, which beats the recurring ones of that day.';
comment on column veterinarian_schedules.start_time is 'Local time of the clinic.';
comment on column veterinarian_schedules.end_time is 'Local time of the clinic.';
comment on column veterinarian_schedules.max_appointments is 'Most appointments in a day; no limit when empty.';
comment on column veterinarian_schedules.is_available is 'False for time off and blocked hours.';
comment on column veterinarian_schedules.metadata is 'Entries of the practice''s own; no rule reads them.';
comment on column veterinarian_schedules.version is 'Counts the writes of the row, from 1.';
comment on column veterinarian_schedules.created_at is 'When the row was written first.';
comment on column veterinarian_schedules.updated_at is 'When the row was written last.';

-- veterinarian_clinic_assignments: indexes, security, triggers, comments.
create unique index veterinarian_clinic_assignments__veterinarian_id_unique on veterinarian_clinic_assignments (tenant_id, veterinarian_id) where is_primary and is_active;
create index veterinarian_clinic_assignments__by_veterinarian_id on veterinarian_clinic_assignments (tenant_id, veterinarian_id);
create index veterinarian_clinic_assignments__by_clinic_id on veterinarian_clinic_assignments (tenant_id, clinic_id);
create index veterinarian_clinic_assignments__by_is_active on veterinarian_clinic_assignments (tenant_id, is_active);
alter table veterinarian_clinic_assignments enable row level security;
alter table veterinarian_clinic_assignments force row level security;
create policy veterinarian_clinic_assignments__tenant on veterinarian_clinic_assignments using (tenant_id = (select nullif(current_setting('vetplan.tenant', true), '')::uuid)) with check (tenant_id = (select nullif(current_setting('vetplan.tenant', true), '')::uuid));
create policy veterinarian_clinic_assignments__operator on veterinarian_clinic_assignments to vetplan_ops using (true) with check (true);
grant select, insert, update, delete on veterinarian_clinic_assignments to vetplan_app;
grant select, insert, update, delete on veterinarian_clinic_assignments to vetplan_ops;
create trigger veterinarian_clinic_assignments__touch before update on veterinarian_clinic_assignments for each row execute function vetplan_touch();
comment on table veterinarian_clinic_assignments is 'Who works where.';
comment on column veterinarian_clinic_assignments.tenant_id is 'The practice or group that the row belongs to.';
comment on column veterinarian_clinic_assignments.id is 'Identifies the row within its tenant.';
comment on column veterinarian_clinic_assignments.role is 'Such as lead, associate or consulting specialist.';
comment on column veterinarian_clinic_assignments.work_schedule is 'A summary for display; the schedule rows decide.';
comment on column veterinarian_clinic_assignments.metadata is 'Entries of the practice''s own; no rule reads them.';
comment on column veterinarian_clinic_assignments.version is 'Counts the writes of the row, from 1.';
comment on column veterinarian_clinic_assignments.created_at is 'When the row was written first.';
comment on column veterinarian_clinic_assignments.updated_at is 'When the row was written last.';

-- veterinarian_licenses: indexes, security, triggers, comments.
create index veterinarian_licenses__by_veterinarian_id on veterinarian_licenses (tenant_id, veterinarian_id);
create index veterinarian_licenses__by_status on veterinarian_licenses (tenant_id, status);
create index veterinarian_licenses__by_expiry_date on veterinarian_licenses (tenant_id, expiry_date);
alter table veterinarian_licenses enable row level security;
alter table veterinarian_licenses force row level security;
create policy veterinarian_licenses__tenant on veterinarian_licenses using (tenant_id = (select nullif(current_setting('vetplan.tenant', true), '')::uuid)) with check (tenant_id = (select nullif(current_setting('vetplan.tenant', true), '')::uuid));
create policy veterinarian_licenses__operator on veterinarian_licenses to vetplan_ops using (true) with check (true);
grant select, insert, update, delete on veterinarian_licenses to vetplan_app;
grant select, insert, update, delete on veterinarian_licenses to vetplan_ops;
create trigger veterinarian_licenses__touch before update on veterinarian_licenses for each row execute function vetplan_touch();
create trigger veterinarian_licenses__files after insert or delete or update of document_url on veterinarian_licenses
  for each row execute function vetplan_follow_files('document_url');
comment on table veterinarian_licenses is 'State licences and DEA registrations.';
comment on column veterinarian_licenses.tenant_id is 'The practice or group that the row belongs to.';
comment on column veterinarian_licenses.id is 'Identifies the row within its tenant.';
comment on column veterinarian_licenses.dea_registration is 'DEA registration: two letters and seven digits, the last a check digit.';
comment on column veterinarian_licenses.controlled_substance_schedules is 'The schedules that the registration may prescribe.';
comment on column veterinarian_licenses.metadata is 'Entries of the practice''s own; no rule reads them.';
comment on column veterinarian_licenses.version is 'Counts the writes of the row, from 1.';
comment on column veterinarian_licenses.created_at is 'When the row was written first.';
comment on column veterinarian_licenses.updated_at is 'When the row was written last.';

-- clients: indexes, security, triggers, comments.
create index clients__by_user_id on clients (tenant_id, user_id);
create index clients__by_status on clients (tenant_id, status);
create index clients__by_email on clients (tenant_id, email);
create index clients__by_phone on clients (tenant_id, phone);
create index clients__by_last_name_first_name on clients (tenant_id, last_name, first_name);
create index clients__by_referred_by on clients (tenant_id, referred_by);
alter table clients enable row level security;
alter table clients force row level security;
create policy clients__tenant on clients using (tenant_id = (select nullif(current_setting('vetplan.tenant', true), '')::uuid)) with check (tenant_id = (select nullif(current_setting('vetplan.tenant', true), '')::uuid));
create policy clients__operator on clients to vetplan_ops using (true) with check (true);
grant select, insert, update on clients to vetplan_app;
grant select, insert, update, delete on clients to vetplan_ops;
create trigger clients__touch before update on clients for each row execute function vetplan_touch();
comment on table clients is 'Animal owners and organisations that are billed.';
comment on column clients.tenant_id is 'The practice or group that the row belongs to.';
comment on column clients.id is 'Identifies the row within its tenant.';
comment on column clients.user_id is 'Id of the login; accounts may live outside this database.';
comment on column clients.client_number is 'Number of the client, such as CL-00001.';
comment on column clients.preferred_language is 'Language code, such as `en`.';
comment on column clients.country is 'ISO 3166 alpha-2 code.';
comment on column clients.company_name is 'For organisations and breeders.';
comment on column clients.tax_id is 'For organisations and breeders.';
comment on column clients.business_license is 'For organisations and breeders.';
comment on column clients.status_reason is 'Why the client is blocked or inactive.';
comment on column clients.account_balance is 'Credit that the practice holds for the client; never a debt.';
comment on column clients.metadata is 'Entries of the practice''s own; no rule reads them.';
comment on column clients.version is 'Counts the writes of the row, from 1.';
comment on column clients.created_at is 'When the row was written first.';
comment on column clients.updated_at is 'When the row was written last.';
comment on column clients.deleted_at is 'When the row was deleted; empty while it is live.';

-- client_relationships: indexes, security, triggers, comments.
create index client_relationships__by_primary_client_id on client_relationships (tenant_id, primary_client_id);
create index client_relationships__by_related_client_id on client_relationships (tenant_id, related_client_id);
alter table client_relationships enable row level security;
alter table client_relationships force row level security;
create policy client_relationships__tenant on client_relationships using (tenant_id = (select nullif(current_setting('vetplan.tenant', true), '')::uuid)) with check (tenant_id = (select nullif(current_setting('vetplan.tenant', true), '')::uuid));
create policy client_relationships__operator on client_relationships to vetplan_ops using (true) with check (true);
grant select, insert, update, delete on client_relationships to vetplan_app;
grant select, insert, update, delete on client_relationships to vetplan_ops;
create trigger client_relationships__touch before update on client_relationships for each row execute function vetplan_touch();
comment on table client_relationships is 'People allowed to act for a client.';
comment on column client_relationships.tenant_id is 'The practice or group that the row belongs to.';
comment on column client_relationships.id is 'Identifies the row within its tenant.';
comment on column client_relationships.version is 'Counts the writes of the row, from 1.';
comment on column client_relationships.created_at is 'When the row was written first.';
comment on column client_relationships.updated_at is 'When the row was written last.';

-- patients: indexes, security, triggers, comments.
create unique index patients__microchip_number_unique on patients (tenant_id, microchip_number) where (microchip_number is not null) and (deleted_at is null);
create index patients__by_client_id on patients (tenant_id, client_id);
create index patients__by_status on patients (tenant_id, status);
create index patients__by_species on patients (tenant_id, species);
create index patients__by_microchip_number on patients (tenant_id, microchip_number);
create index patients__by_client_id_status on patients (tenant_id, client_id, status);
create index patients__by_vcpr_veterinarian_id on patients (tenant_id, vcpr_veterinarian_id);
alter table patients enable row level security;
alter table patients force row level security;
create policy patients__tenant on patients using (tenant_id = (select nullif(current_setting('vetplan.tenant', true), '')::uuid)) with check (tenant_id = (select nullif(current_setting('vetplan.tenant', true), '')::uuid));
create policy patients__operator on patients to vetplan_ops using (true) with check (true);
grant select, insert, update on patients to vetplan_app;
grant select, insert, update, delete on patients to vetplan_ops;
create trigger patients__touch before update on patients for each row execute function vetplan_touch();
create trigger patients__files after insert or delete or update of profile_photo_url, photo_urls on patients
  for each row execute function vetplan_follow_files('profile_photo_url', 'photo_urls');
comment on table patients is 'Animals.';
comment on column patients.tenant_id is 'The practice or group that the row belongs to.';
comment on column patients.id is 'Identifies the row within its tenant.';
comment on column patients.client_id is 'The current owner.';
comment on column patients.patient_number is 'Number of the animal, such as PT-00001.';
comment on column patients.approximate_age is 'Age in words, while the date of birth is unknown.';
comment on column patients.current_weight is 'The newest weight measured, kept from the weight history.';
comment on column patients.microchip_number is 'ISO 11784/11785 transponder code of 15 digits.';
comment on column patients.has_insurance is 'Whether a policy covers the animal, kept from the insurance policies.';
comment on column patients.insurance_provider is 'Kept from the insurance policies.';
comment on column patients.insurance_policy_number is 'Kept from the insurance policies.';
comment on column patients.insurance_expiry_date is 'Kept from the insurance policies.';
comment on column patients.is_food_animal is 'Kept for food: prescriptions need withdrawal periods.';
comment on column patients.vcpr_veterinarian_id is 'The veterinarian of the veterinarian-client-patient relationship (VCPR).';
comment on column patients.vcpr_established_at is 'Bounds of the VCPR; it commonly lasts 12 months from the last examination in person.';
comment on column patients.vcpr_expires_at is 'Bounds of the VCPR; it commonly lasts 12 months from the last examination in person.';
comment on column patients.metadata is 'Entries of the practice''s own; no rule reads them.';
comment on column patients.version is 'Counts the writes of the row, from 1.';
comment on column patients.created_at is 'When the row was written first.';
comment on column patients.updated_at is 'When the row was written last.';
comment on column patients.deleted_at is 'When the row was deleted; empty while it is live.';

-- patient_weight_history: indexes, security, triggers, comments.
create index patient_weight_history__by_patient_id on patient_weight_history (tenant_id, patient_id);
create index patient_weight_history__by_measured_at on patient_weight_history (tenant_id, measured_at);
create index patient_weight_history__by_patient_id_measured_at on patient_weight_history (tenant_id, patient_id, measured_at);
create index patient_weight_history__by_measured_by on patient_weight_history (tenant_id, measured_by);
alter table patient_weight_history enable row level security;
alter table patient_weight_history force row level security;
create policy patient_weight_history__tenant on patient_weight_history using (tenant_id = (select nullif(current_setting('vetplan.tenant', true), '')::uuid)) with check (tenant_id = (select nullif(current_setting('vetplan.tenant', true), '')::uuid));
create policy patient_weight_history__operator on patient_weight_history to vetplan_ops using (true) with check (true);
grant select, insert, update, delete on patient_weight_history to vetplan_app;
grant select, insert, update, delete on patient_weight_history to vetplan_ops;
create trigger patient_weight_history__touch before update on patient_weight_history for each row execute function vetplan_touch();
comment on table patient_weight_history is 'Weight series.';
comment on column patient_weight_history.tenant_id is 'The practice or group that the row belongs to.';
comment on column patient_weight_history.id is 'Identifies the row within its tenant.';
comment on column patient_weight_history.body_condition_score is 'Body condition on the scale from 1 (emaciated) to 9 (obese).';
comment on column patient_weight_history.metadata is 'Entries of the practice''s own; no rule reads them.';
comment on column patient_weight_history.version is 'Counts the writes of the row, from 1.';
comment on column patient_weight_history.created_at is 'When the row was written first.';
comment on column patient_weight_history.updated_at is 'When the row was written last.';

-- patient_documents: indexes, security, triggers, comments.
create index patient_documents__by_patient_id on patient_documents (tenant_id, patient_id);
create index patient_documents__by_document_type on patient_documents (tenant_id, document_type);
create index patient_documents__by_uploaded_by on patient_documents (tenant_id, uploaded_by);
alter table patient_documents enable row level security;
alter table patient_documents force row level security;
create policy patient_documents__tenant on patient_documents using (tenant_id = (select nullif(current_setting('vetplan.tenant', true), '')::uuid)) with check (tenant_id = (select nullif(current_setting('vetplan.tenant', true), '')::uuid));
create policy patient_documents__operator on patient_documents to vetplan_ops using (true) with check (true);
grant select, insert, update on patient_documents to vetplan_app;
grant select, insert, update, delete on patient_documents to vetplan_ops;
create trigger patient_documents__touch before update on patient_documents for each row execute function vetplan_touch();
create trigger patient_documents__files after insert or delete or update of file_url on patient_documents
  for each row execute function vetplan_follow_files('file_url');
comment on table patient_documents is 'Files attached to an animal.';
comment on column patient_documents.tenant_id is 'The practice or group that the row belongs to.';
comment on column patient_documents.id is 'Identifies the row within its tenant.';
comment on column patient_documents.file_size is 'Size in bytes.';
comment on column patient_documents.metadata is 'Entries of the practice''s own; no rule reads them.';
comment on column patient_documents.version is 'Counts the writes of the row, from 1.';
comment on column patient_documents.created_at is 'When the row was written first.';
comment on column patient_documents.updated_at is 'When the row was written last.';
comment on column patient_documents.deleted_at is 'When the row was deleted; empty while it is live.';

-- roles: indexes, security, triggers, comments.
create index roles__by_name on roles (tenant_id, name);
alter table roles enable row level security;
alter table roles force row level security;
create policy roles__tenant on roles using (tenant_id = (select nullif(current_setting('vetplan.tenant', true), '')::uuid)) with check (tenant_id = (select nullif(current_setting('vetplan.tenant', true), '')::uuid));
create policy roles__operator on roles to vetplan_ops using (true) with check (true);
grant select, insert, update, delete on roles to vetplan_app;
grant select, insert, update, delete on roles to vetplan_ops;
create trigger roles__touch before update on roles for each row execute function vetplan_touch();
comment on table roles is 'Named roles.';
comment on column roles.tenant_id is 'The practice or group that the row belongs to.';
comment on column roles.id is 'Identifies the row within its tenant.';
comment on column roles.name is 'Such as `veterinarian` or `receptionist`.';
comment on column roles.is_system is 'A system role cannot be changed or deleted.';
comment on column roles.version is 'Counts the writes of the row, from 1.';
comment on column roles.created_at is 'When the row was written first.';
comment on column roles.updated_at is 'When the row was written last.';

-- permissions: indexes, security, triggers, comments.
create index permissions__by_resource_action on permissions (tenant_id, resource, action);
alter table permissions enable row level security;
alter table permissions force row level security;
create policy permissions__tenant on permissions using (tenant_id = (select nullif(current_setting('vetplan.tenant', true), '')::uuid)) with check (tenant_id = (select nullif(current_setting('vetplan.tenant', true), '')::uuid));
create policy permissions__operator on permissions to vetplan_ops using (true) with check (true);
grant select, insert, update, delete on permissions to vetplan_app;
grant select, insert, update, delete on permissions to vetplan_ops;
create trigger permissions__touch before update on permissions for each row execute function vetplan_touch();
comment on table permissions is 'One action on one resource.';
comment on column permissions.tenant_id is 'The practice or group that the row belongs to.';
comment on column permissions.id is 'Identifies the row within its tenant.';
comment on column permissions.fields is 'The fields it is limited to; every field when empty.';
comment on column permissions.name is 'Such as `read_patients`.';
comment on column permissions.version is 'Counts the writes of the row, from 1.';
comment on column permissions.created_at is 'When the row was written first.';
comment on column permissions.updated_at is 'When the row was written last.';

-- role_permissions: indexes, security, triggers, comments.
create index role_permissions__by_role_id on role_permissions (tenant_id, role_id);
create index role_permissions__by_permission_id on role_permissions (tenant_id, permission_id);
alter table role_permissions enable row level security;
alter table role_permissions force row level security;
create policy role_permissions__tenant on role_permissions using (tenant_id = (select nullif(current_setting('vetplan.tenant', true), '')::uuid)) with check (tenant_id = (select nullif(current_setting('vetplan.tenant', true), '')::uuid));
create policy role_permissions__operator on role_permissions to vetplan_ops using (true) with check (true);
grant select, insert, update, delete on role_permissions to vetplan_app;
grant select, insert, update, delete on role_permissions to vetplan_ops;
create trigger role_permissions__touch before update on role_permissions for each row execute function vetplan_touch();
comment on table role_permissions is 'Grants.';
comment on column role_permissions.tenant_id is 'The practice or group that the row belongs to.';
comment on column role_permissions.id is 'Identifies the row within its tenant.';
comment on column role_permissions.effect is 'A deny that holds wins over every allow.';
comment on column role_permissions.condition_overrides is 'Replaces the permission''s conditions, key by key.';
comment on column role_permissions.version is 'Counts the writes of the row, from 1.';
comment on column role_permissions.created_at is 'When the row was written first.';
comment on column role_permissions.updated_at is 'When the row was written last.';

-- user_roles: indexes, security, triggers, comments.
create unique index user_roles__user_id_role_id_clinic_id_department_unique on user_roles (tenant_id, user_id, role_id, clinic_id, department) nulls not distinct where is_active;
create index user_roles__by_user_id on user_roles (tenant_id, user_id);
create index user_roles__by_role_id on user_roles (tenant_id, role_id);
create index user_roles__by_user_id_is_active on user_roles (tenant_id, user_id, is_active);
create index user_roles__by_clinic_id on user_roles (tenant_id, clinic_id);
alter table user_roles enable row level security;
alter table user_roles force row level security;
create policy user_roles__tenant on user_roles using (tenant_id = (select nullif(current_setting('vetplan.tenant', true), '')::uuid)) with check (tenant_id = (select nullif(current_setting('vetplan.tenant', true), '')::uuid));
create policy user_roles__operator on user_roles to vetplan_ops using (true) with check (true);
grant select, insert, update, delete on user_roles to vetplan_app;
grant select, insert, update, delete on user_roles to vetplan_ops;
create trigger user_roles__touch before update on user_roles for each row execute function vetplan_touch();
comment on table user_roles is 'Who holds which role, where and when.';
comment on column user_roles.tenant_id is 'The practice or group that the row belongs to.';
comment on column user_roles.id is 'Identifies the row within its tenant.';
comment on column user_roles.user_id is 'Id of the login; accounts may live outside this database.';
comment on column user_roles.clinic_id is 'The clinic where it holds; every clinic when empty.';
comment on column user_roles.assigned_by is 'Login of whoever granted it.';
comment on column user_roles.version is 'Counts the writes of the row, from 1.';
comment on column user_roles.created_at is 'When the row was written first.';
comment on column user_roles.updated_at is 'When the row was written last.';

-- service_categories: indexes, security, triggers, comments.
create index service_categories__by_parent_category_id on service_categories (tenant_id, parent_category_id);
create index service_categories__by_is_active on service_categories (tenant_id, is_active);
alter table service_categories enable row level security;
alter table service_categories force row level security;
create policy service_categories__tenant on service_categories using (tenant_id = (select nullif(current_setting('vetplan.tenant', true), '')::uuid)) with check (tenant_id = (select nullif(current_setting('vetplan.tenant', true), '')::uuid));
create policy service_categories__operator on service_categories to vetplan_ops using (true) with check (true);
grant select, insert, update, delete on service_categories to vetplan_app;
grant select, insert, update, delete on service_categories to vetplan_ops;
create trigger service_categories__touch before update on service_categories for each row execute function vetplan_touch();
comment on table service_categories is 'Catalogue tree.';
comment on column service_categories.tenant_id is 'The practice or group that the row belongs to.';
comment on column service_categories.id is 'Identifies the row within its tenant.';
comment on column service_categories.parent_category_id is 'The category above; there are no cycles.';
comment on column service_categories.metadata is 'Entries of the practice''s own; no rule reads them.';
comment on column service_categories.version is 'Counts the writes of the row, from 1.';
comment on column service_categories.created_at is 'When the row was written first.';
comment on column service_categories.updated_at is 'When the row was written last.';

-- services: indexes, security, triggers, comments.
create index services__by_category on services (tenant_id, category);
create index services__by_category_id on services (tenant_id, category_id);
create index services__by_status on services (tenant_id, status);
create index services__by_category_status on services (tenant_id, category, status);
alter table services enable row level security;
alter table services force row level security;
create policy services__tenant on services using (tenant_id = (select nullif(current_setting('vetplan.tenant', true), '')::uuid)) with check (tenant_id = (select nullif(current_setting('vetplan.tenant', true), '')::uuid));
create policy services__operator on services to vetplan_ops using (true) with check (true);
grant select, insert, update on services to vetplan_app;
grant select, insert, update, delete on services to vetplan_ops;
create trigger services__touch before update on services for each row execute function vetplan_touch();
create trigger services__files after insert or delete or update of thumbnail_url on services
  for each row execute function vetplan_follow_files('thumbnail_url');
comment on table services is 'Billable services.';
comment on column services.tenant_id is 'The practice or group that the row belongs to.';
comment on column services.id is 'Identifies the row within its tenant.';
comment on column services.max_price is 'Highest price.';
comment on column services.tax_rate is 'Percent.';
comment on column services.estimated_duration is 'Minutes.';
comment on column services.applicable_species is 'The species it is for; all when empty.';
comment on column services.metadata is 'Entries of the practice''s own; no rule reads them.';
comment on column services.version is 'Counts the writes of the row, from 1.';
comment on column services.created_at is 'When the row was written first.';
comment on column services.updated_at is 'When the row was written last.';
comment on column services.deleted_at is 'When the row was deleted; empty while it is live.';

-- service_packages: indexes, security, triggers, comments.
create index service_packages__by_is_active on service_packages (tenant_id, is_active);
alter table service_packages enable row level security;
alter table service_packages force row level security;
create policy service_packages__tenant on service_packages using (tenant_id = (select nullif(current_setting('vetplan.tenant', true), '')::uuid)) with check (tenant_id = (select nullif(current_setting('vetplan.tenant', true), '')::uuid));
create policy service_packages__operator on service_packages to vetplan_ops using (true) with check (true);
grant select, insert, update on service_packages to vetplan_app;
grant select, insert, update, delete on service_packages to vetplan_ops;
create trigger service_packages__touch before update on service_packages for each row execute function vetplan_touch();
create trigger service_packages__files after insert or delete or update of thumbnail_url on service_packages
  for each row execute function vetplan_follow_files('thumbnail_url');
comment on table service_packages is 'Bundles sold at one price.';
comment on column service_packages.tenant_id is 'The practice or group that the row belongs to.';
comment on column service_packages.id is 'Identifies the row within its tenant.';
comment on column service_packages.regular_price is 'What the parts cost one by one, and what the package saves.';
comment on column service_packages.savings is 'What the parts cost one by one, and what the package saves.';
comment on column service_packages.metadata is 'Entries of the practice''s own; no rule reads them.';
comment on column service_packages.version is 'Counts the writes of the row, from 1.';
comment on column service_packages.created_at is 'When the row was written first.';
comment on column service_packages.updated_at is 'When the row was written last.';
comment on column service_packages.deleted_at is 'When the row was deleted; empty while it is live.';

-- service_package_items: indexes, security, triggers, comments.
create unique index service_package_items__package_id_service_id_unique on service_package_items (tenant_id, package_id, service_id) where service_id is not null;
create unique index service_package_items__package_id_product_id_unique on service_package_items (tenant_id, package_id, product_id) where product_id is not null;
create index service_package_items__by_package_id on service_package_items (tenant_id, package_id);
create index service_package_items__by_service_id on service_package_items (tenant_id, service_id);
create index service_package_items__by_product_id on service_package_items (tenant_id, product_id);
alter table service_package_items enable row level security;
alter table service_package_items force row level security;
create policy service_package_items__tenant on service_package_items using (tenant_id = (select nullif(current_setting('vetplan.tenant', true), '')::uuid)) with check (tenant_id = (select nullif(current_setting('vetplan.tenant', true), '')::uuid));
create policy service_package_items__operator on service_package_items to vetplan_ops using (true) with check (true);
grant select, insert, update, delete on service_package_items to vetplan_app;
grant select, insert, update, delete on service_package_items to vetplan_ops;
create trigger service_package_items__touch before update on service_package_items for each row execute function vetplan_touch();
comment on table service_package_items is 'The parts of a package.';
comment on column service_package_items.tenant_id is 'The practice or group that the row belongs to.';
comment on column service_package_items.id is 'Identifies the row within its tenant.';
comment on column service_package_items.metadata is 'Entries of the practice''s own; no rule reads them.';
comment on column service_package_items.version is 'Counts the writes of the row, from 1.';
comment on column service_package_items.created_at is 'When the row was written first.';
comment on column service_package_items.updated_at is 'When the row was written last.';

-- products: indexes, security, triggers, comments.
create index products__by_category on products (tenant_id, category);
create index products__by_is_active on products (tenant_id, is_active);
create index products__by_track_inventory on products (tenant_id, track_inventory);
create index products__by_dea_schedule on products (tenant_id, dea_schedule);
alter table products enable row level security;
alter table products force row level security;
create policy products__tenant on products using (tenant_id = (select nullif(current_setting('vetplan.tenant', true), '')::uuid)) with check (tenant_id = (select nullif(current_setting('vetplan.tenant', true), '')::uuid));
create policy products__operator on products to vetplan_ops using (true) with check (true);
grant select, insert, update on products to vetplan_app;
grant select, insert, update, delete on products to vetplan_ops;
create trigger products__touch before update on products for each row execute function vetplan_touch();
create trigger products__files after insert or delete or update of thumbnail_url on products
  for each row execute function vetplan_follow_files('thumbnail_url');
comment on table products is 'Goods and drugs.';
comment on column products.tenant_id is 'The practice or group that the row belongs to.';
comment on column products.id is 'Identifies the row within its tenant.';
comment on column products.generic_name is 'Identity of a drug.';
comment on column products.strength is 'Identity of a drug.';
comment on column products.ndc_code is 'Identity of a drug.';
comment on column products.current_stock is 'Sum over the places that hold it.';
comment on column products.reorder_level is 'Default for a new place that holds it.';
comment on column products.reorder_quantity is 'Default for a new place that holds it.';
comment on column products.dea_schedule is 'Schedule of the Controlled Substances Act.';
comment on column products.metadata is 'Entries of the practice''s own; no rule reads them.';
comment on column products.version is 'Counts the writes of the row, from 1.';
comment on column products.created_at is 'When the row was written first.';
comment on column products.updated_at is 'When the row was written last.';
comment on column products.deleted_at is 'When the row was deleted; empty while it is live.';

-- service_price_tiers: indexes, security, triggers, comments.
create index service_price_tiers__by_service_id on service_price_tiers (tenant_id, service_id);
alter table service_price_tiers enable row level security;
alter table service_price_tiers force row level security;
create policy service_price_tiers__tenant on service_price_tiers using (tenant_id = (select nullif(current_setting('vetplan.tenant', true), '')::uuid)) with check (tenant_id = (select nullif(current_setting('vetplan.tenant', true), '')::uuid));
create policy service_price_tiers__operator on service_price_tiers to vetplan_ops using (true) with check (true);
grant select, insert, update, delete on service_price_tiers to vetplan_app;
grant select, insert, update, delete on service_price_tiers to vetplan_ops;
create trigger service_price_tiers__touch before update on service_price_tiers for each row execute function vetplan_touch();
comment on table service_price_tiers is 'Tiered prices (weight bands etc.).';
comment on column service_price_tiers.tenant_id is 'The practice or group that the row belongs to.';
comment on column service_price_tiers.id is 'Identifies the row within its tenant.';
comment on column service_price_tiers.min_value is 'Bounds of the band: the lower one included, the upper one not; open when empty.';
comment on column service_price_tiers.max_value is 'Bounds of the band: the lower one included, the upper one not; open when empty.';
comment on column service_price_tiers.metadata is 'Entries of the practice''s own; no rule reads them.';
comment on column service_price_tiers.version is 'Counts the writes of the row, from 1.';
comment on column service_price_tiers.created_at is 'When the row was written first.';
comment on column service_price_tiers.updated_at is 'When the row was written last.';

-- inventory_locations: indexes, security, triggers, comments.
create index inventory_locations__by_clinic_id on inventory_locations (tenant_id, clinic_id);
create index inventory_locations__by_location_type on inventory_locations (tenant_id, location_type);
alter table inventory_locations enable row level security;
alter table inventory_locations force row level security;
create policy inventory_locations__tenant on inventory_locations using (tenant_id = (select nullif(current_setting('vetplan.tenant', true), '')::uuid)) with check (tenant_id = (select nullif(current_setting('vetplan.tenant', true), '')::uuid));
create policy inventory_locations__operator on inventory_locations to vetplan_ops using (true) with check (true);
grant select, insert, update, delete on inventory_locations to vetplan_app;
grant select, insert, update, delete on inventory_locations to vetplan_ops;
create trigger inventory_locations__touch before update on inventory_locations for each row execute function vetplan_touch();
comment on table inventory_locations is 'Shelves, safes, rooms.';
comment on column inventory_locations.tenant_id is 'The practice or group that the row belongs to.';
comment on column inventory_locations.id is 'Identifies the row within its tenant.';
comment on column inventory_locations.metadata is 'Entries of the practice''s own; no rule reads them.';
comment on column inventory_locations.version is 'Counts the writes of the row, from 1.';
comment on column inventory_locations.created_at is 'When the row was written first.';
comment on column inventory_locations.updated_at is 'When the row was written last.';

-- inventory_items: indexes, security, triggers, comments.
create index inventory_items__by_product_id on inventory_items (tenant_id, product_id);
create index inventory_items__by_clinic_id on inventory_items (tenant_id, clinic_id);
create index inventory_items__by_location_id on inventory_items (tenant_id, location_id);
create index inventory_items__by_stock_status on inventory_items (tenant_id, stock_status);
create index inventory_items__by_clinic_id_stock_status on inventory_items (tenant_id, clinic_id, stock_status);
alter table inventory_items enable row level security;
alter table inventory_items force row level security;
create policy inventory_items__tenant on inventory_items using (tenant_id = (select nullif(current_setting('vetplan.tenant', true), '')::uuid)) with check (tenant_id = (select nullif(current_setting('vetplan.tenant', true), '')::uuid));
create policy inventory_items__operator on inventory_items to vetplan_ops using (true) with check (true);
grant select, insert, update, delete on inventory_items to vetplan_app;
grant select, insert, update, delete on inventory_items to vetplan_ops;
create trigger inventory_items__touch before update on inventory_items for each row execute function vetplan_touch();
comment on table inventory_items is 'Stock of one product at one place.';
comment on column inventory_items.tenant_id is 'The practice or group that the row belongs to.';
comment on column inventory_items.id is 'Identifies the row within its tenant.';
comment on column inventory_items.unit_cost is 'Per stock unit.';
comment on column inventory_items.selling_price is 'Per stock unit.';
comment on column inventory_items.profit_margin_percentage is 'Margin in percent.';
comment on column inventory_items.stock_status is 'Follows from the quantities; only `discontinued` is set by hand.';
comment on column inventory_items.metadata is 'Entries of the practice''s own; no rule reads them.';
comment on column inventory_items.version is 'Counts the writes of the row, from 1.';
comment on column inventory_items.created_at is 'When the row was written first.';
comment on column inventory_items.updated_at is 'When the row was written last.';

-- inventory_batches: indexes, security, triggers, comments.
create index inventory_batches__by_inventory_item_id on inventory_batches (tenant_id, inventory_item_id);
create index inventory_batches__by_expiry_date on inventory_batches (tenant_id, expiry_date);
create index inventory_batches__by_batch_number on inventory_batches (tenant_id, batch_number);
create index inventory_batches__by_inventory_item_id_expiry_date on inventory_batches (tenant_id, inventory_item_id, expiry_date);
create index inventory_batches__by_purchase_order_id on inventory_batches (tenant_id, purchase_order_id);
alter table inventory_batches enable row level security;
alter table inventory_batches force row level security;
create policy inventory_batches__tenant on inventory_batches using (tenant_id = (select nullif(current_setting('vetplan.tenant', true), '')::uuid)) with check (tenant_id = (select nullif(current_setting('vetplan.tenant', true), '')::uuid));
create policy inventory_batches__operator on inventory_batches to vetplan_ops using (true) with check (true);
grant select, insert, update, delete on inventory_batches to vetplan_app;
grant select, insert, update, delete on inventory_batches to vetplan_ops;
create trigger inventory_batches__touch before update on inventory_batches for each row execute function vetplan_touch();
comment on table inventory_batches is 'Lots with expiry.';
comment on column inventory_batches.tenant_id is 'The practice or group that the row belongs to.';
comment on column inventory_batches.id is 'Identifies the row within its tenant.';
comment on column inventory_batches.purchase_order_id is 'The order that brought the lot.';
comment on column inventory_batches.is_quarantined is 'Recalled or kept at a wrong temperature: may not be dispensed.';
comment on column inventory_batches.metadata is 'Entries of the practice''s own; no rule reads them.';
comment on column inventory_batches.version is 'Counts the writes of the row, from 1.';
comment on column inventory_batches.created_at is 'When the row was written first.';
comment on column inventory_batches.updated_at is 'When the row was written last.';

-- inventory_movements: indexes, security, triggers, comments.
create index inventory_movements__by_inventory_item_id on inventory_movements (tenant_id, inventory_item_id);
create index inventory_movements__by_transaction_type on inventory_movements (tenant_id, transaction_type);
create index inventory_movements__by_transaction_date on inventory_movements (tenant_id, transaction_date);
create index inventory_movements__by_reference_type_reference_id on inventory_movements (tenant_id, reference_type, reference_id);
create index inventory_movements__by_batch_id on inventory_movements (tenant_id, batch_id);
create index inventory_movements__by_inventory_item_id_transaction_date on inventory_movements (tenant_id, inventory_item_id, transaction_date);
create index inventory_movements__by_from_location_id on inventory_movements (tenant_id, from_location_id);
create index inventory_movements__by_to_location_id on inventory_movements (tenant_id, to_location_id);
create index inventory_movements__by_performed_by on inventory_movements (tenant_id, performed_by);
create index inventory_movements__by_witnessed_by on inventory_movements (tenant_id, witnessed_by);
alter table inventory_movements enable row level security;
alter table inventory_movements force row level security;
create policy inventory_movements__tenant on inventory_movements using (tenant_id = (select nullif(current_setting('vetplan.tenant', true), '')::uuid)) with check (tenant_id = (select nullif(current_setting('vetplan.tenant', true), '')::uuid));
create policy inventory_movements__operator on inventory_movements to vetplan_ops using (true) with check (true);
grant select, insert on inventory_movements to vetplan_app;
grant select, insert, update, delete on inventory_movements to vetplan_ops;
create trigger inventory_movements__append_only before update or delete on inventory_movements
  for each row execute function vetplan_refuse_change();
create trigger inventory_movements__never_emptied before truncate on inventory_movements
  for each statement execute function vetplan_refuse_change();
comment on table inventory_movements is 'The stock ledger: every unit in or out, never changed afterwards.';
comment on column inventory_movements.tenant_id is 'The practice or group that the row belongs to.';
comment on column inventory_movements.id is 'Identifies the row within its tenant.';
comment on column inventory_movements.quantity is 'Into stock when positive, out of stock when negative.';
comment on column inventory_movements.reference_type is 'What kind of row `reference_id` names.';
comment on column inventory_movements.reference_id is 'The row that caused the movement.';
comment on column inventory_movements.performed_by is 'Who did it; always given for controlled products.';
comment on column inventory_movements.witnessed_by is 'The second person at waste, damage or expiry of a controlled product.';
comment on column inventory_movements.metadata is 'Entries of the practice''s own; no rule reads them.';
comment on column inventory_movements.created_at is 'When the row was written first.';
comment on column inventory_movements.updated_at is 'When the row was written last.';

-- stock_adjustments: indexes, security, triggers, comments.
create index stock_adjustments__by_clinic_id on stock_adjustments (tenant_id, clinic_id);
create index stock_adjustments__by_inventory_item_id on stock_adjustments (tenant_id, inventory_item_id);
create index stock_adjustments__by_status on stock_adjustments (tenant_id, status);
create index stock_adjustments__by_reason on stock_adjustments (tenant_id, reason);
create index stock_adjustments__by_clinic_id_status on stock_adjustments (tenant_id, clinic_id, status);
create index stock_adjustments__by_counted_at on stock_adjustments (tenant_id, counted_at);
create index stock_adjustments__by_batch_id on stock_adjustments (tenant_id, batch_id);
create index stock_adjustments__by_requested_by on stock_adjustments (tenant_id, requested_by);
create index stock_adjustments__by_witnessed_by on stock_adjustments (tenant_id, witnessed_by);
create index stock_adjustments__by_approved_by on stock_adjustments (tenant_id, approved_by);
create index stock_adjustments__by_movement_id on stock_adjustments (tenant_id, movement_id);
alter table stock_adjustments enable row level security;
alter table stock_adjustments force row level security;
create policy stock_adjustments__tenant on stock_adjustments using (tenant_id = (select nullif(current_setting('vetplan.tenant', true), '')::uuid)) with check (tenant_id = (select nullif(current_setting('vetplan.tenant', true), '')::uuid));
create policy stock_adjustments__operator on stock_adjustments to vetplan_ops using (true) with check (true);
grant select, insert, update, delete on stock_adjustments to vetplan_app;
grant select, insert, update, delete on stock_adjustments to vetplan_ops;
create trigger stock_adjustments__touch before update on stock_adjustments for each row execute function vetplan_touch();
comment on table stock_adjustments is 'Counted or written-off differences with approval.';
comment on column stock_adjustments.tenant_id is 'The practice or group that the row belongs to.';
comment on column stock_adjustments.id is 'Identifies the row within its tenant.';
comment on column stock_adjustments.value_delta is 'The difference at cost.';
comment on column stock_adjustments.is_controlled_substance is 'As the product was when the count was begun.';
comment on column stock_adjustments.movement_id is 'The ledger row that posting wrote.';
comment on column stock_adjustments.dea_report_form is 'DEA form 106 for theft or significant loss, 41 for destruction.';
comment on column stock_adjustments.metadata is 'Entries of the practice''s own; no rule reads them.';
comment on column stock_adjustments.version is 'Counts the writes of the row, from 1.';
comment on column stock_adjustments.created_at is 'When the row was written first.';
comment on column stock_adjustments.updated_at is 'When the row was written last.';

-- purchase_orders: indexes, security, triggers, comments.
create index purchase_orders__by_clinic_id on purchase_orders (tenant_id, clinic_id);
create index purchase_orders__by_status on purchase_orders (tenant_id, status);
create index purchase_orders__by_clinic_id_status on purchase_orders (tenant_id, clinic_id, status);
create index purchase_orders__by_order_date on purchase_orders (tenant_id, order_date);
create index purchase_orders__by_delivery_location_id on purchase_orders (tenant_id, delivery_location_id);
create index purchase_orders__by_approved_by on purchase_orders (tenant_id, approved_by);
create index purchase_orders__by_created_by on purchase_orders (tenant_id, created_by);
alter table purchase_orders enable row level security;
alter table purchase_orders force row level security;
create policy purchase_orders__tenant on purchase_orders using (tenant_id = (select nullif(current_setting('vetplan.tenant', true), '')::uuid)) with check (tenant_id = (select nullif(current_setting('vetplan.tenant', true), '')::uuid));
create policy purchase_orders__operator on purchase_orders to vetplan_ops using (true) with check (true);
grant select, insert, update, delete on purchase_orders to vetplan_app;
grant select, insert, update, delete on purchase_orders to vetplan_ops;
create trigger purchase_orders__touch before update on purchase_orders for each row execute function vetplan_touch();
comment on table purchase_orders is 'Orders to suppliers.';
comment on column purchase_orders.tenant_id is 'The practice or group that the row belongs to.';
comment on column purchase_orders.id is 'Identifies the row within its tenant.';
comment on column purchase_orders.items is 'The lines ordered; what has arrived of each is counted as it comes.';
comment on column purchase_orders.dea_form_222_number is 'DEA form 222, needed when a line is a schedule II substance.';
comment on column purchase_orders.metadata is 'Entries of the practice''s own; no rule reads them.';
comment on column purchase_orders.version is 'Counts the writes of the row, from 1.';
comment on column purchase_orders.created_at is 'When the row was written first.';
comment on column purchase_orders.updated_at is 'When the row was written last.';

-- appointments: indexes, security, triggers, comments.
create index appointments__by_clinic_id on appointments (tenant_id, clinic_id);
create index appointments__by_veterinarian_id on appointments (tenant_id, veterinarian_id);
create index appointments__by_patient_id on appointments (tenant_id, patient_id);
create index appointments__by_client_id on appointments (tenant_id, client_id);
create index appointments__by_status on appointments (tenant_id, status);
create index appointments__by_scheduled_at on appointments (tenant_id, scheduled_at);
create index appointments__by_status_scheduled_at on appointments (tenant_id, status, scheduled_at);
create index appointments__by_veterinarian_id_scheduled_at on appointments (tenant_id, veterinarian_id, scheduled_at);
create index appointments__by_clinic_id_scheduled_at on appointments (tenant_id, clinic_id, scheduled_at);
create index appointments__by_patient_id_scheduled_at on appointments (tenant_id, patient_id, scheduled_at);
create index appointments__by_facility_id on appointments (tenant_id, facility_id);
create index appointments__by_cancelled_by on appointments (tenant_id, cancelled_by);
create index appointments__by_rescheduled_to_id on appointments (tenant_id, rescheduled_to_id);
alter table appointments enable row level security;
alter table appointments force row level security;
create policy appointments__tenant on appointments using (tenant_id = (select nullif(current_setting('vetplan.tenant', true), '')::uuid)) with check (tenant_id = (select nullif(current_setting('vetplan.tenant', true), '')::uuid));
create policy appointments__operator on appointments to vetplan_ops using (true) with check (true);
grant select, insert, update on appointments to vetplan_app;
grant select, insert, update, delete on appointments to vetplan_ops;
create trigger appointments__touch before update on appointments for each row execute function vetplan_touch();
comment on table appointments is 'Calendar bookings.';
comment on column appointments.tenant_id is 'The practice or group that the row belongs to.';
comment on column appointments.id is 'Identifies the row within its tenant.';
comment on column appointments.facility_id is 'The room booked.';
comment on column appointments.buffer_minutes is 'Minutes kept free after the visit.';
comment on column appointments.occupied_until is 'The end and the buffer after it: until here the veterinarian and the room are taken.';
comment on column appointments.shares_veterinarian is 'The policy or an emergency allowed the double booking of the veterinarian.';
comment on column appointments.rescheduled_to_id is 'The booking that replaces this one.';
comment on column appointments.metadata is 'Entries of the practice''s own; no rule reads them.';
comment on column appointments.version is 'Counts the writes of the row, from 1.';
comment on column appointments.created_at is 'When the row was written first.';
comment on column appointments.updated_at is 'When the row was written last.';
comment on column appointments.deleted_at is 'When the row was deleted; empty while it is live.';

-- consultations: indexes, security, triggers, comments.
create index consultations__by_appointment_id on consultations (tenant_id, appointment_id);
create index consultations__by_encounter_id on consultations (tenant_id, encounter_id);
alter table consultations enable row level security;
alter table consultations force row level security;
create policy consultations__tenant on consultations using (tenant_id = (select nullif(current_setting('vetplan.tenant', true), '')::uuid)) with check (tenant_id = (select nullif(current_setting('vetplan.tenant', true), '')::uuid));
create policy consultations__operator on consultations to vetplan_ops using (true) with check (true);
grant select, insert, update on consultations to vetplan_app;
grant select, insert, update, delete on consultations to vetplan_ops;
create trigger consultations__touch before update on consultations for each row execute function vetplan_touch();
comment on table consultations is 'SOAP note of one appointment.';
comment on column consultations.tenant_id is 'The practice or group that the row belongs to.';
comment on column consultations.id is 'Identifies the row within its tenant.';
comment on column consultations.temperature is 'Degrees Celsius.';
comment on column consultations.heart_rate is 'Per minute.';
comment on column consultations.respiratory_rate is 'Per minute.';
comment on column consultations.weight is 'Kilograms.';
comment on column consultations.metadata is 'Entries of the practice''s own; no rule reads them.';
comment on column consultations.version is 'Counts the writes of the row, from 1.';
comment on column consultations.created_at is 'When the row was written first.';
comment on column consultations.updated_at is 'When the row was written last.';
comment on column consultations.deleted_at is 'When the row was deleted; empty while it is live.';

-- medical_encounters: indexes, security, triggers, comments.
create index medical_encounters__by_clinic_id on medical_encounters (tenant_id, clinic_id);
create index medical_encounters__by_patient_id on medical_encounters (tenant_id, patient_id);
create index medical_encounters__by_client_id on medical_encounters (tenant_id, client_id);
create index medical_encounters__by_veterinarian_id on medical_encounters (tenant_id, veterinarian_id);
create index medical_encounters__by_status on medical_encounters (tenant_id, status);
create index medical_encounters__by_encounter_type on medical_encounters (tenant_id, encounter_type);
create index medical_encounters__by_scheduled_start_at on medical_encounters (tenant_id, scheduled_start_at);
create index medical_encounters__by_actual_start_at on medical_encounters (tenant_id, actual_start_at);
create index medical_encounters__by_appointment_id on medical_encounters (tenant_id, appointment_id);
create index medical_encounters__by_patient_id_actual_start_at on medical_encounters (tenant_id, patient_id, actual_start_at);
create index medical_encounters__by_clinic_id_status_scheduled_start_at on medical_encounters (tenant_id, clinic_id, status, scheduled_start_at);
create index medical_encounters__by_discharged_by on medical_encounters (tenant_id, discharged_by);
create index medical_encounters__by_invoice_id on medical_encounters (tenant_id, invoice_id);
create index medical_encounters__by_signed_by_veterinarian_id on medical_encounters (tenant_id, signed_by_veterinarian_id);
create index medical_encounters__by_cancelled_by on medical_encounters (tenant_id, cancelled_by);
alter table medical_encounters enable row level security;
alter table medical_encounters force row level security;
create policy medical_encounters__tenant on medical_encounters using (tenant_id = (select nullif(current_setting('vetplan.tenant', true), '')::uuid)) with check (tenant_id = (select nullif(current_setting('vetplan.tenant', true), '')::uuid));
create policy medical_encounters__operator on medical_encounters to vetplan_ops using (true) with check (true);
grant select, insert, update on medical_encounters to vetplan_app;
grant select, insert, update, delete on medical_encounters to vetplan_ops;
create trigger medical_encounters__touch before update on medical_encounters for each row execute function vetplan_touch();
create trigger medical_encounters__files after insert or delete or update of consent_form_urls on medical_encounters
  for each row execute function vetplan_follow_files('consent_form_urls');
comment on table medical_encounters is 'One visit, the parent of its clinical work.';
comment on column medical_encounters.tenant_id is 'The practice or group that the row belongs to.';
comment on column medical_encounters.id is 'Identifies the row within its tenant.';
comment on column medical_encounters.encounter_number is 'Number of the visit, such as ENC-00001.';
comment on column medical_encounters.appointment_id is 'The booking; empty for a walk-in.';
comment on column medical_encounters.subjective is 'Part of the SOAP note.';
comment on column medical_encounters.objective is 'Part of the SOAP note.';
comment on column medical_encounters.assessment is 'Part of the SOAP note.';
comment on column medical_encounters.plan is 'Part of the SOAP note.';
comment on column medical_encounters.diagnoses is 'Diagnoses, at most one of them primary.';
comment on column medical_encounters.internal_notes is 'Never shown to the client.';
comment on column medical_encounters.signed_at is 'From here on the record is locked; changes are amendments.';
comment on column medical_encounters.metadata is 'Entries of the practice''s own; no rule reads them.';
comment on column medical_encounters.version is 'Counts the writes of the row, from 1.';
comment on column medical_encounters.created_at is 'When the row was written first.';
comment on column medical_encounters.updated_at is 'When the row was written last.';
comment on column medical_encounters.deleted_at is 'When the row was deleted; empty while it is live.';

-- encounter_attachments: indexes, security, triggers, comments.
create index encounter_attachments__by_encounter_id on encounter_attachments (tenant_id, encounter_id);
create index encounter_attachments__by_attachment_type on encounter_attachments (tenant_id, attachment_type);
create index encounter_attachments__by_uploaded_by on encounter_attachments (tenant_id, uploaded_by);
alter table encounter_attachments enable row level security;
alter table encounter_attachments force row level security;
create policy encounter_attachments__tenant on encounter_attachments using (tenant_id = (select nullif(current_setting('vetplan.tenant', true), '')::uuid)) with check (tenant_id = (select nullif(current_setting('vetplan.tenant', true), '')::uuid));
create policy encounter_attachments__operator on encounter_attachments to vetplan_ops using (true) with check (true);
grant select, insert, update on encounter_attachments to vetplan_app;
grant select, insert, update, delete on encounter_attachments to vetplan_ops;
create trigger encounter_attachments__touch before update on encounter_attachments for each row execute function vetplan_touch();
create trigger encounter_attachments__files after insert or delete or update of file_url on encounter_attachments
  for each row execute function vetplan_follow_files('file_url');
comment on table encounter_attachments is 'Files of a visit.';
comment on column encounter_attachments.tenant_id is 'The practice or group that the row belongs to.';
comment on column encounter_attachments.id is 'Identifies the row within its tenant.';
comment on column encounter_attachments.file_size is 'Size in bytes.';
comment on column encounter_attachments.metadata is 'Entries of the practice''s own; no rule reads them.';
comment on column encounter_attachments.version is 'Counts the writes of the row, from 1.';
comment on column encounter_attachments.created_at is 'When the row was written first.';
comment on column encounter_attachments.updated_at is 'When the row was written last.';
comment on column encounter_attachments.deleted_at is 'When the row was deleted; empty while it is live.';

-- diagnostic_test_orders: indexes, security, triggers, comments.
create unique index diagnostic_test_orders__laboratory_name_laboratory_ref_79daf142 on diagnostic_test_orders (tenant_id, laboratory_name, laboratory_reference_number) where laboratory_reference_number is not null;
create index diagnostic_test_orders__by_appointment_id on diagnostic_test_orders (tenant_id, appointment_id);
create index diagnostic_test_orders__by_patient_id on diagnostic_test_orders (tenant_id, patient_id);
create index diagnostic_test_orders__by_status on diagnostic_test_orders (tenant_id, status);
create index diagnostic_test_orders__by_encounter_id on diagnostic_test_orders (tenant_id, encounter_id);
create index diagnostic_test_orders__by_veterinarian_id on diagnostic_test_orders (tenant_id, veterinarian_id);
create index diagnostic_test_orders__by_patient_id_ordered_at on diagnostic_test_orders (tenant_id, patient_id, ordered_at);
create index diagnostic_test_orders__by_ordered_by on diagnostic_test_orders (tenant_id, ordered_by);
alter table diagnostic_test_orders enable row level security;
alter table diagnostic_test_orders force row level security;
create policy diagnostic_test_orders__tenant on diagnostic_test_orders using (tenant_id = (select nullif(current_setting('vetplan.tenant', true), '')::uuid)) with check (tenant_id = (select nullif(current_setting('vetplan.tenant', true), '')::uuid));
create policy diagnostic_test_orders__operator on diagnostic_test_orders to vetplan_ops using (true) with check (true);
grant select, insert, update on diagnostic_test_orders to vetplan_app;
grant select, insert, update, delete on diagnostic_test_orders to vetplan_ops;
create trigger diagnostic_test_orders__touch before update on diagnostic_test_orders for each row execute function vetplan_touch();
comment on table diagnostic_test_orders is 'Lab and test orders.';
comment on column diagnostic_test_orders.tenant_id is 'The practice or group that the row belongs to.';
comment on column diagnostic_test_orders.id is 'Identifies the row within its tenant.';
comment on column diagnostic_test_orders.metadata is 'Entries of the practice''s own; no rule reads them.';
comment on column diagnostic_test_orders.version is 'Counts the writes of the row, from 1.';
comment on column diagnostic_test_orders.created_at is 'When the row was written first.';
comment on column diagnostic_test_orders.updated_at is 'When the row was written last.';
comment on column diagnostic_test_orders.deleted_at is 'When the row was deleted; empty while it is live.';

-- diagnostic_test_results: indexes, security, triggers, comments.
create index diagnostic_test_results__by_diagnostic_test_order_id on diagnostic_test_results (tenant_id, diagnostic_test_order_id);
create index diagnostic_test_results__by_resulted_at on diagnostic_test_results (tenant_id, resulted_at);
create index diagnostic_test_results__by_is_critical_critical_notified_at on diagnostic_test_results (tenant_id, is_critical, critical_notified_at);
create index diagnostic_test_results__by_resulted_by on diagnostic_test_results (tenant_id, resulted_by);
create index diagnostic_test_results__by_reviewed_by on diagnostic_test_results (tenant_id, reviewed_by);
alter table diagnostic_test_results enable row level security;
alter table diagnostic_test_results force row level security;
create policy diagnostic_test_results__tenant on diagnostic_test_results using (tenant_id = (select nullif(current_setting('vetplan.tenant', true), '')::uuid)) with check (tenant_id = (select nullif(current_setting('vetplan.tenant', true), '')::uuid));
create policy diagnostic_test_results__operator on diagnostic_test_results to vetplan_ops using (true) with check (true);
grant select, insert, update on diagnostic_test_results to vetplan_app;
grant select, insert, update, delete on diagnostic_test_results to vetplan_ops;
create trigger diagnostic_test_results__touch before update on diagnostic_test_results for each row execute function vetplan_touch();
create trigger diagnostic_test_results__files after insert or delete or update of image_urls, document_urls on diagnostic_test_results
  for each row execute function vetplan_follow_files('image_urls', 'document_urls');
comment on table diagnostic_test_results is 'Results of an order.';
comment on column diagnostic_test_results.tenant_id is 'The practice or group that the row belongs to.';
comment on column diagnostic_test_results.id is 'Identifies the row within its tenant.';
comment on column diagnostic_test_results.metadata is 'Entries of the practice''s own; no rule reads them.';
comment on column diagnostic_test_results.version is 'Counts the writes of the row, from 1.';
comment on column diagnostic_test_results.created_at is 'When the row was written first.';
comment on column diagnostic_test_results.updated_at is 'When the row was written last.';
comment on column diagnostic_test_results.deleted_at is 'When the row was deleted; empty while it is live.';

-- imaging_studies: indexes, security, triggers, comments.
create unique index imaging_studies__accession_number_unique on imaging_studies (tenant_id, accession_number) where accession_number is not null;
create index imaging_studies__by_appointment_id on imaging_studies (tenant_id, appointment_id);
create index imaging_studies__by_patient_id on imaging_studies (tenant_id, patient_id);
create index imaging_studies__by_performed_at on imaging_studies (tenant_id, performed_at);
create index imaging_studies__by_encounter_id on imaging_studies (tenant_id, encounter_id);
create index imaging_studies__by_patient_id_performed_at on imaging_studies (tenant_id, patient_id, performed_at);
create index imaging_studies__by_veterinarian_id on imaging_studies (tenant_id, veterinarian_id);
create index imaging_studies__by_performed_by on imaging_studies (tenant_id, performed_by);
create index imaging_studies__by_interpreted_by on imaging_studies (tenant_id, interpreted_by);
alter table imaging_studies enable row level security;
alter table imaging_studies force row level security;
create policy imaging_studies__tenant on imaging_studies using (tenant_id = (select nullif(current_setting('vetplan.tenant', true), '')::uuid)) with check (tenant_id = (select nullif(current_setting('vetplan.tenant', true), '')::uuid));
create policy imaging_studies__operator on imaging_studies to vetplan_ops using (true) with check (true);
grant select, insert, update on imaging_studies to vetplan_app;
grant select, insert, update, delete on imaging_studies to vetplan_ops;
create trigger imaging_studies__touch before update on imaging_studies for each row execute function vetplan_touch();
create trigger imaging_studies__files after insert or delete or update of image_urls, dicom_urls on imaging_studies
  for each row execute function vetplan_follow_files('image_urls', 'dicom_urls');
comment on table imaging_studies is 'Radiology and ultrasound.';
comment on column imaging_studies.tenant_id is 'The practice or group that the row belongs to.';
comment on column imaging_studies.id is 'Identifies the row within its tenant.';
comment on column imaging_studies.accession_number is 'DICOM accession number.';
comment on column imaging_studies.metadata is 'Entries of the practice''s own; no rule reads them.';
comment on column imaging_studies.version is 'Counts the writes of the row, from 1.';
comment on column imaging_studies.created_at is 'When the row was written first.';
comment on column imaging_studies.updated_at is 'When the row was written last.';
comment on column imaging_studies.deleted_at is 'When the row was deleted; empty while it is live.';

-- treatments: indexes, security, triggers, comments.
create index treatments__by_appointment_id on treatments (tenant_id, appointment_id);
create index treatments__by_patient_id on treatments (tenant_id, patient_id);
create index treatments__by_performed_at on treatments (tenant_id, performed_at);
create index treatments__by_encounter_id on treatments (tenant_id, encounter_id);
create index treatments__by_patient_id_performed_at on treatments (tenant_id, patient_id, performed_at);
create index treatments__by_veterinarian_id on treatments (tenant_id, veterinarian_id);
create index treatments__by_administered_by on treatments (tenant_id, administered_by);
create index treatments__by_product_id on treatments (tenant_id, product_id);
create index treatments__by_inventory_batch_id on treatments (tenant_id, inventory_batch_id);
alter table treatments enable row level security;
alter table treatments force row level security;
create policy treatments__tenant on treatments using (tenant_id = (select nullif(current_setting('vetplan.tenant', true), '')::uuid)) with check (tenant_id = (select nullif(current_setting('vetplan.tenant', true), '')::uuid));
create policy treatments__operator on treatments to vetplan_ops using (true) with check (true);
grant select, insert, update on treatments to vetplan_app;
grant select, insert, update, delete on treatments to vetplan_ops;
create trigger treatments__touch before update on treatments for each row execute function vetplan_touch();
comment on table treatments is 'Treatments given in a visit.';
comment on column treatments.tenant_id is 'The practice or group that the row belongs to.';
comment on column treatments.id is 'Identifies the row within its tenant.';
comment on column treatments.product_id is 'The drug used.';
comment on column treatments.inventory_batch_id is 'The lot used.';
comment on column treatments.metadata is 'Entries of the practice''s own; no rule reads them.';
comment on column treatments.version is 'Counts the writes of the row, from 1.';
comment on column treatments.created_at is 'When the row was written first.';
comment on column treatments.updated_at is 'When the row was written last.';
comment on column treatments.deleted_at is 'When the row was deleted; empty while it is live.';

-- prescriptions: indexes, security, triggers, comments.
create index prescriptions__by_appointment_id on prescriptions (tenant_id, appointment_id);
create index prescriptions__by_patient_id on prescriptions (tenant_id, patient_id);
create index prescriptions__by_client_id on prescriptions (tenant_id, client_id);
create index prescriptions__by_status on prescriptions (tenant_id, status);
create index prescriptions__by_veterinarian_id on prescriptions (tenant_id, veterinarian_id);
create index prescriptions__by_dea_schedule on prescriptions (tenant_id, dea_schedule);
create index prescriptions__by_status_end_date on prescriptions (tenant_id, status, end_date);
create index prescriptions__by_patient_id_status on prescriptions (tenant_id, patient_id, status);
create index prescriptions__by_encounter_id on prescriptions (tenant_id, encounter_id);
create index prescriptions__by_product_id on prescriptions (tenant_id, product_id);
create index prescriptions__by_dispensed_by on prescriptions (tenant_id, dispensed_by);
alter table prescriptions enable row level security;
alter table prescriptions force row level security;
create policy prescriptions__tenant on prescriptions using (tenant_id = (select nullif(current_setting('vetplan.tenant', true), '')::uuid)) with check (tenant_id = (select nullif(current_setting('vetplan.tenant', true), '')::uuid));
create policy prescriptions__operator on prescriptions to vetplan_ops using (true) with check (true);
grant select, insert, update on prescriptions to vetplan_app;
grant select, insert, update, delete on prescriptions to vetplan_ops;
create trigger prescriptions__touch before update on prescriptions for each row execute function vetplan_touch();
comment on table prescriptions is 'Prescriptions, controlled or not.';
comment on column prescriptions.tenant_id is 'The practice or group that the row belongs to.';
comment on column prescriptions.id is 'Identifies the row within its tenant.';
comment on column prescriptions.product_id is 'The product in stock, whose schedule the prescription shares.';
comment on column prescriptions.meat_withdrawal_days is 'Withdrawal period for food animals, in days; 0 is a valid answer.';
comment on column prescriptions.milk_withdrawal_days is 'Withdrawal period for food animals, in days; 0 is a valid answer.';
comment on column prescriptions.metadata is 'Entries of the practice''s own; no rule reads them.';
comment on column prescriptions.version is 'Counts the writes of the row, from 1.';
comment on column prescriptions.created_at is 'When the row was written first.';
comment on column prescriptions.updated_at is 'When the row was written last.';
comment on column prescriptions.deleted_at is 'When the row was deleted; empty while it is live.';

-- medication_administration: indexes, security, triggers, comments.
create index medication_administration__by_prescription_id on medication_administration (tenant_id, prescription_id);
create index medication_administration__by_patient_id on medication_administration (tenant_id, patient_id);
create index medication_administration__by_administered_at on medication_administration (tenant_id, administered_at);
create index medication_administration__by_patient_id_administered_at on medication_administration (tenant_id, patient_id, administered_at);
create index medication_administration__by_administered_by on medication_administration (tenant_id, administered_by);
create index medication_administration__by_witnessed_by on medication_administration (tenant_id, witnessed_by);
create index medication_administration__by_inventory_batch_id on medication_administration (tenant_id, inventory_batch_id);
alter table medication_administration enable row level security;
alter table medication_administration force row level security;
create policy medication_administration__tenant on medication_administration using (tenant_id = (select nullif(current_setting('vetplan.tenant', true), '')::uuid)) with check (tenant_id = (select nullif(current_setting('vetplan.tenant', true), '')::uuid));
create policy medication_administration__operator on medication_administration to vetplan_ops using (true) with check (true);
grant select, insert on medication_administration to vetplan_app;
grant select, insert, update, delete on medication_administration to vetplan_ops;
create trigger medication_administration__append_only before update or delete on medication_administration
  for each row execute function vetplan_refuse_change();
create trigger medication_administration__never_emptied before truncate on medication_administration
  for each statement execute function vetplan_refuse_change();
comment on table medication_administration is 'Doses given; never changed afterwards.';
comment on column medication_administration.tenant_id is 'The practice or group that the row belongs to.';
comment on column medication_administration.id is 'Identifies the row within its tenant.';
comment on column medication_administration.witnessed_by is 'The second person, for controlled drugs.';
comment on column medication_administration.quantity_wasted is 'What was wasted; a controlled drug needs a witness.';
comment on column medication_administration.metadata is 'Entries of the practice''s own; no rule reads them.';
comment on column medication_administration.created_at is 'When the row was written first.';
comment on column medication_administration.updated_at is 'When the row was written last.';

-- surgeries: indexes, security, triggers, comments.
create index surgeries__by_appointment_id on surgeries (tenant_id, appointment_id);
create index surgeries__by_patient_id on surgeries (tenant_id, patient_id);
create index surgeries__by_status on surgeries (tenant_id, status);
create index surgeries__by_scheduled_at on surgeries (tenant_id, scheduled_at);
create index surgeries__by_primary_surgeon_id on surgeries (tenant_id, primary_surgeon_id);
create index surgeries__by_encounter_id on surgeries (tenant_id, encounter_id);
create index surgeries__by_status_scheduled_at on surgeries (tenant_id, status, scheduled_at);
create index surgeries__by_assisting_surgeon_id on surgeries (tenant_id, assisting_surgeon_id);
create index surgeries__by_anesthesiologist_id on surgeries (tenant_id, anesthesiologist_id);
create index surgeries__by_facility_id on surgeries (tenant_id, facility_id);
alter table surgeries enable row level security;
alter table surgeries force row level security;
create policy surgeries__tenant on surgeries using (tenant_id = (select nullif(current_setting('vetplan.tenant', true), '')::uuid)) with check (tenant_id = (select nullif(current_setting('vetplan.tenant', true), '')::uuid));
create policy surgeries__operator on surgeries to vetplan_ops using (true) with check (true);
grant select, insert, update on surgeries to vetplan_app;
grant select, insert, update, delete on surgeries to vetplan_ops;
create trigger surgeries__touch before update on surgeries for each row execute function vetplan_touch();
comment on table surgeries is 'One operation session.';
comment on column surgeries.tenant_id is 'The practice or group that the row belongs to.';
comment on column surgeries.id is 'Identifies the row within its tenant.';
comment on column surgeries.facility_id is 'The surgery suite.';
comment on column surgeries.cancellation_reason is 'Why it was cancelled or postponed.';
comment on column surgeries.metadata is 'Entries of the practice''s own; no rule reads them.';
comment on column surgeries.version is 'Counts the writes of the row, from 1.';
comment on column surgeries.created_at is 'When the row was written first.';
comment on column surgeries.updated_at is 'When the row was written last.';
comment on column surgeries.deleted_at is 'When the row was deleted; empty while it is live.';

-- surgical_procedures: indexes, security, triggers, comments.
create index surgical_procedures__by_surgery_id on surgical_procedures (tenant_id, surgery_id);
create index surgical_procedures__by_status on surgical_procedures (tenant_id, status);
create index surgical_procedures__by_service_id on surgical_procedures (tenant_id, service_id);
create index surgical_procedures__by_performed_by_veterinarian_id on surgical_procedures (tenant_id, performed_by_veterinarian_id);
create index surgical_procedures__by_count_verified_by on surgical_procedures (tenant_id, count_verified_by);
alter table surgical_procedures enable row level security;
alter table surgical_procedures force row level security;
create policy surgical_procedures__tenant on surgical_procedures using (tenant_id = (select nullif(current_setting('vetplan.tenant', true), '')::uuid)) with check (tenant_id = (select nullif(current_setting('vetplan.tenant', true), '')::uuid));
create policy surgical_procedures__operator on surgical_procedures to vetplan_ops using (true) with check (true);
grant select, insert, update on surgical_procedures to vetplan_app;
grant select, insert, update, delete on surgical_procedures to vetplan_ops;
create trigger surgical_procedures__touch before update on surgical_procedures for each row execute function vetplan_touch();
comment on table surgical_procedures is 'Procedures done within one surgery.';
comment on column surgical_procedures.tenant_id is 'The practice or group that the row belongs to.';
comment on column surgical_procedures.id is 'Identifies the row within its tenant.';
comment on column surgical_procedures.service_id is 'The service that is billed.';
comment on column surgical_procedures.metadata is 'Entries of the practice''s own; no rule reads them.';
comment on column surgical_procedures.version is 'Counts the writes of the row, from 1.';
comment on column surgical_procedures.created_at is 'When the row was written first.';
comment on column surgical_procedures.updated_at is 'When the row was written last.';

-- anesthesia_records: indexes, security, triggers, comments.
create index anesthesia_records__by_surgery_id on anesthesia_records (tenant_id, surgery_id);
create index anesthesia_records__by_patient_id on anesthesia_records (tenant_id, patient_id);
create index anesthesia_records__by_monitored_by on anesthesia_records (tenant_id, monitored_by);
alter table anesthesia_records enable row level security;
alter table anesthesia_records force row level security;
create policy anesthesia_records__tenant on anesthesia_records using (tenant_id = (select nullif(current_setting('vetplan.tenant', true), '')::uuid)) with check (tenant_id = (select nullif(current_setting('vetplan.tenant', true), '')::uuid));
create policy anesthesia_records__operator on anesthesia_records to vetplan_ops using (true) with check (true);
grant select, insert, update on anesthesia_records to vetplan_app;
grant select, insert, update, delete on anesthesia_records to vetplan_ops;
create trigger anesthesia_records__touch before update on anesthesia_records for each row execute function vetplan_touch();
comment on table anesthesia_records is 'Anesthesia sheet.';
comment on column anesthesia_records.tenant_id is 'The practice or group that the row belongs to.';
comment on column anesthesia_records.id is 'Identifies the row within its tenant.';
comment on column anesthesia_records.pre_anesthetic_weight is 'Kilograms.';
comment on column anesthesia_records.vital_signs_records is 'The monitoring series; every five minutes is usual.';
comment on column anesthesia_records.metadata is 'Entries of the practice''s own; no rule reads them.';
comment on column anesthesia_records.version is 'Counts the writes of the row, from 1.';
comment on column anesthesia_records.created_at is 'When the row was written first.';
comment on column anesthesia_records.updated_at is 'When the row was written last.';
comment on column anesthesia_records.deleted_at is 'When the row was deleted; empty while it is live.';

-- emergency_cases: indexes, security, triggers, comments.
create index emergency_cases__by_clinic_id on emergency_cases (tenant_id, clinic_id);
create index emergency_cases__by_patient_id on emergency_cases (tenant_id, patient_id);
create index emergency_cases__by_triage_level on emergency_cases (tenant_id, triage_level);
create index emergency_cases__by_presented_at on emergency_cases (tenant_id, presented_at);
create index emergency_cases__by_client_id on emergency_cases (tenant_id, client_id);
create index emergency_cases__by_assigned_veterinarian_id on emergency_cases (tenant_id, assigned_veterinarian_id);
create index emergency_cases__by_clinic_id_disposition_triage_level on emergency_cases (tenant_id, clinic_id, disposition, triage_level);
create index emergency_cases__by_appointment_id on emergency_cases (tenant_id, appointment_id);
create index emergency_cases__by_encounter_id on emergency_cases (tenant_id, encounter_id);
create index emergency_cases__by_triaged_by on emergency_cases (tenant_id, triaged_by);
alter table emergency_cases enable row level security;
alter table emergency_cases force row level security;
create policy emergency_cases__tenant on emergency_cases using (tenant_id = (select nullif(current_setting('vetplan.tenant', true), '')::uuid)) with check (tenant_id = (select nullif(current_setting('vetplan.tenant', true), '')::uuid));
create policy emergency_cases__operator on emergency_cases to vetplan_ops using (true) with check (true);
grant select, insert, update on emergency_cases to vetplan_app;
grant select, insert, update, delete on emergency_cases to vetplan_ops;
create trigger emergency_cases__touch before update on emergency_cases for each row execute function vetplan_touch();
create trigger emergency_cases__files after insert or delete or update of transfer_documents on emergency_cases
  for each row execute function vetplan_follow_files('transfer_documents');
comment on table emergency_cases is 'Emergency visits.';
comment on column emergency_cases.tenant_id is 'The practice or group that the row belongs to.';
comment on column emergency_cases.id is 'Identifies the row within its tenant.';
comment on column emergency_cases.triage_level is 'The newest triage level, kept from the triage records.';
comment on column emergency_cases.disposition is 'How the case ended; empty while it is open.';
comment on column emergency_cases.metadata is 'Entries of the practice''s own; no rule reads them.';
comment on column emergency_cases.version is 'Counts the writes of the row, from 1.';
comment on column emergency_cases.created_at is 'When the row was written first.';
comment on column emergency_cases.updated_at is 'When the row was written last.';
comment on column emergency_cases.deleted_at is 'When the row was deleted; empty while it is live.';

-- triage_records: indexes, security, triggers, comments.
create index triage_records__by_emergency_case_id on triage_records (tenant_id, emergency_case_id);
create index triage_records__by_patient_id on triage_records (tenant_id, patient_id);
create index triage_records__by_triage_level on triage_records (tenant_id, triage_level);
create index triage_records__by_triaged_at on triage_records (tenant_id, triaged_at);
create index triage_records__by_emergency_case_id_triaged_at on triage_records (tenant_id, emergency_case_id, triaged_at);
create index triage_records__by_triaged_by on triage_records (tenant_id, triaged_by);
alter table triage_records enable row level security;
alter table triage_records force row level security;
create policy triage_records__tenant on triage_records using (tenant_id = (select nullif(current_setting('vetplan.tenant', true), '')::uuid)) with check (tenant_id = (select nullif(current_setting('vetplan.tenant', true), '')::uuid));
create policy triage_records__operator on triage_records to vetplan_ops using (true) with check (true);
grant select, insert, update on triage_records to vetplan_app;
grant select, insert, update, delete on triage_records to vetplan_ops;
create trigger triage_records__touch before update on triage_records for each row execute function vetplan_touch();
comment on table triage_records is 'Each triage or re-triage of a case.';
comment on column triage_records.tenant_id is 'The practice or group that the row belongs to.';
comment on column triage_records.id is 'Identifies the row within its tenant.';
comment on column triage_records.capillary_refill_time is 'Seconds.';
comment on column triage_records.blood_pressure_systolic is 'Millimetres of mercury.';
comment on column triage_records.blood_pressure_diastolic is 'Millimetres of mercury.';
comment on column triage_records.weight is 'Kilograms.';
comment on column triage_records.pain_score is 'Pain from 0 (none) to 10.';
comment on column triage_records.target_wait_minutes is 'Longest wait for this level, in minutes.';
comment on column triage_records.metadata is 'Entries of the practice''s own; no rule reads them.';
comment on column triage_records.version is 'Counts the writes of the row, from 1.';
comment on column triage_records.created_at is 'When the row was written first.';
comment on column triage_records.updated_at is 'When the row was written last.';

-- emergency_vital_signs: indexes, security, triggers, comments.
create index emergency_vital_signs__by_emergency_case_id on emergency_vital_signs (tenant_id, emergency_case_id);
create index emergency_vital_signs__by_patient_id on emergency_vital_signs (tenant_id, patient_id);
create index emergency_vital_signs__by_recorded_at on emergency_vital_signs (tenant_id, recorded_at);
create index emergency_vital_signs__by_emergency_case_id_recorded_at on emergency_vital_signs (tenant_id, emergency_case_id, recorded_at);
create index emergency_vital_signs__by_recorded_by on emergency_vital_signs (tenant_id, recorded_by);
alter table emergency_vital_signs enable row level security;
alter table emergency_vital_signs force row level security;
create policy emergency_vital_signs__tenant on emergency_vital_signs using (tenant_id = (select nullif(current_setting('vetplan.tenant', true), '')::uuid)) with check (tenant_id = (select nullif(current_setting('vetplan.tenant', true), '')::uuid));
create policy emergency_vital_signs__operator on emergency_vital_signs to vetplan_ops using (true) with check (true);
grant select, insert on emergency_vital_signs to vetplan_app;
grant select, insert, update, delete on emergency_vital_signs to vetplan_ops;
create trigger emergency_vital_signs__append_only before update or delete on emergency_vital_signs
  for each row execute function vetplan_refuse_change();
create trigger emergency_vital_signs__never_emptied before truncate on emergency_vital_signs
  for each statement execute function vetplan_refuse_change();
comment on table emergency_vital_signs is 'The monitoring series of an emergency case; never changed afterwards.';
comment on column emergency_vital_signs.tenant_id is 'The practice or group that the row belongs to.';
comment on column emergency_vital_signs.id is 'Identifies the row within its tenant.';
comment on column emergency_vital_signs.capillary_refill_time is 'Seconds.';
comment on column emergency_vital_signs.pain_score is 'Pain from 0 (none) to 10.';
comment on column emergency_vital_signs.metadata is 'Entries of the practice''s own; no rule reads them.';
comment on column emergency_vital_signs.created_at is 'When the row was written first.';
comment on column emergency_vital_signs.updated_at is 'When the row was written last.';

-- vaccinations: indexes, security, triggers, comments.
create unique index vaccinations__certificate_number_unique on vaccinations (tenant_id, certificate_number) where certificate_number is not null;
create index vaccinations__by_patient_id on vaccinations (tenant_id, patient_id);
create index vaccinations__by_status on vaccinations (tenant_id, status);
create index vaccinations__by_next_due_date on vaccinations (tenant_id, next_due_date);
create index vaccinations__by_patient_id_vaccine_name_administered_at on vaccinations (tenant_id, patient_id, vaccine_name, administered_at);
create index vaccinations__by_status_next_due_date on vaccinations (tenant_id, status, next_due_date);
create index vaccinations__by_lot_number on vaccinations (tenant_id, lot_number);
create index vaccinations__by_appointment_id on vaccinations (tenant_id, appointment_id);
create index vaccinations__by_encounter_id on vaccinations (tenant_id, encounter_id);
create index vaccinations__by_veterinarian_id on vaccinations (tenant_id, veterinarian_id);
create index vaccinations__by_inventory_batch_id on vaccinations (tenant_id, inventory_batch_id);
create index vaccinations__by_administered_by on vaccinations (tenant_id, administered_by);
alter table vaccinations enable row level security;
alter table vaccinations force row level security;
create policy vaccinations__tenant on vaccinations using (tenant_id = (select nullif(current_setting('vetplan.tenant', true), '')::uuid)) with check (tenant_id = (select nullif(current_setting('vetplan.tenant', true), '')::uuid));
create policy vaccinations__operator on vaccinations to vetplan_ops using (true) with check (true);
grant select, insert, update on vaccinations to vetplan_app;
grant select, insert, update, delete on vaccinations to vetplan_ops;
create trigger vaccinations__touch before update on vaccinations for each row execute function vetplan_touch();
create trigger vaccinations__files after insert or delete or update of certificate_url on vaccinations
  for each row execute function vetplan_follow_files('certificate_url');
comment on table vaccinations is 'Vaccines given or due.';
comment on column vaccinations.tenant_id is 'The practice or group that the row belongs to.';
comment on column vaccinations.id is 'Identifies the row within its tenant.';
comment on column vaccinations.inventory_batch_id is 'The lot, so that a recall finds the animal.';
comment on column vaccinations.status_reason is 'Why it was declined or exempted.';
comment on column vaccinations.metadata is 'Entries of the practice''s own; no rule reads them.';
comment on column vaccinations.version is 'Counts the writes of the row, from 1.';
comment on column vaccinations.created_at is 'When the row was written first.';
comment on column vaccinations.updated_at is 'When the row was written last.';
comment on column vaccinations.deleted_at is 'When the row was deleted; empty while it is live.';

-- wellness_exams: indexes, security, triggers, comments.
create index wellness_exams__by_appointment_id on wellness_exams (tenant_id, appointment_id);
create index wellness_exams__by_patient_id on wellness_exams (tenant_id, patient_id);
create index wellness_exams__by_exam_date on wellness_exams (tenant_id, exam_date);
create index wellness_exams__by_encounter_id on wellness_exams (tenant_id, encounter_id);
create index wellness_exams__by_next_exam_due on wellness_exams (tenant_id, next_exam_due);
create index wellness_exams__by_patient_id_exam_date on wellness_exams (tenant_id, patient_id, exam_date);
create index wellness_exams__by_veterinarian_id on wellness_exams (tenant_id, veterinarian_id);
alter table wellness_exams enable row level security;
alter table wellness_exams force row level security;
create policy wellness_exams__tenant on wellness_exams using (tenant_id = (select nullif(current_setting('vetplan.tenant', true), '')::uuid)) with check (tenant_id = (select nullif(current_setting('vetplan.tenant', true), '')::uuid));
create policy wellness_exams__operator on wellness_exams to vetplan_ops using (true) with check (true);
grant select, insert, update on wellness_exams to vetplan_app;
grant select, insert, update, delete on wellness_exams to vetplan_ops;
create trigger wellness_exams__touch before update on wellness_exams for each row execute function vetplan_touch();
comment on table wellness_exams is 'Nose-to-tail exam.';
comment on column wellness_exams.tenant_id is 'The practice or group that the row belongs to.';
comment on column wellness_exams.id is 'Identifies the row within its tenant.';
comment on column wellness_exams.weight is 'Kilograms.';
comment on column wellness_exams.temperature is 'Degrees Celsius.';
comment on column wellness_exams.metadata is 'Entries of the practice''s own; no rule reads them.';
comment on column wellness_exams.version is 'Counts the writes of the row, from 1.';
comment on column wellness_exams.created_at is 'When the row was written first.';
comment on column wellness_exams.updated_at is 'When the row was written last.';
comment on column wellness_exams.deleted_at is 'When the row was deleted; empty while it is live.';

-- dental_records: indexes, security, triggers, comments.
create index dental_records__by_appointment_id on dental_records (tenant_id, appointment_id);
create index dental_records__by_patient_id on dental_records (tenant_id, patient_id);
create index dental_records__by_exam_date on dental_records (tenant_id, exam_date);
create index dental_records__by_encounter_id on dental_records (tenant_id, encounter_id);
create index dental_records__by_patient_id_exam_date on dental_records (tenant_id, patient_id, exam_date);
create index dental_records__by_veterinarian_id on dental_records (tenant_id, veterinarian_id);
alter table dental_records enable row level security;
alter table dental_records force row level security;
create policy dental_records__tenant on dental_records using (tenant_id = (select nullif(current_setting('vetplan.tenant', true), '')::uuid)) with check (tenant_id = (select nullif(current_setting('vetplan.tenant', true), '')::uuid));
create policy dental_records__operator on dental_records to vetplan_ops using (true) with check (true);
grant select, insert, update on dental_records to vetplan_app;
grant select, insert, update, delete on dental_records to vetplan_ops;
create trigger dental_records__touch before update on dental_records for each row execute function vetplan_touch();
comment on table dental_records is 'Dental chart of one visit.';
comment on column dental_records.tenant_id is 'The practice or group that the row belongs to.';
comment on column dental_records.id is 'Identifies the row within its tenant.';
comment on column dental_records.dental_score is 'Dental disease from 0 (healthy) to 4 (severe).';
comment on column dental_records.missing_teeth is 'Modified Triadan numbers.';
comment on column dental_records.metadata is 'Entries of the practice''s own; no rule reads them.';
comment on column dental_records.version is 'Counts the writes of the row, from 1.';
comment on column dental_records.created_at is 'When the row was written first.';
comment on column dental_records.updated_at is 'When the row was written last.';
comment on column dental_records.deleted_at is 'When the row was deleted; empty while it is live.';

-- parasitic_control: indexes, security, triggers, comments.
create index parasitic_control__by_patient_id on parasitic_control (tenant_id, patient_id);
create index parasitic_control__by_control_type on parasitic_control (tenant_id, control_type);
create index parasitic_control__by_next_due_date on parasitic_control (tenant_id, next_due_date);
create index parasitic_control__by_patient_id_control_type_administered_at on parasitic_control (tenant_id, patient_id, control_type, administered_at);
create index parasitic_control__by_lot_number on parasitic_control (tenant_id, lot_number);
create index parasitic_control__by_appointment_id on parasitic_control (tenant_id, appointment_id);
create index parasitic_control__by_encounter_id on parasitic_control (tenant_id, encounter_id);
create index parasitic_control__by_veterinarian_id on parasitic_control (tenant_id, veterinarian_id);
create index parasitic_control__by_inventory_batch_id on parasitic_control (tenant_id, inventory_batch_id);
create index parasitic_control__by_administered_by on parasitic_control (tenant_id, administered_by);
alter table parasitic_control enable row level security;
alter table parasitic_control force row level security;
create policy parasitic_control__tenant on parasitic_control using (tenant_id = (select nullif(current_setting('vetplan.tenant', true), '')::uuid)) with check (tenant_id = (select nullif(current_setting('vetplan.tenant', true), '')::uuid));
create policy parasitic_control__operator on parasitic_control to vetplan_ops using (true) with check (true);
grant select, insert, update on parasitic_control to vetplan_app;
grant select, insert, update, delete on parasitic_control to vetplan_ops;
create trigger parasitic_control__touch before update on parasitic_control for each row execute function vetplan_touch();
comment on table parasitic_control is 'Parasite prevention given.';
comment on column parasitic_control.tenant_id is 'The practice or group that the row belongs to.';
comment on column parasitic_control.id is 'Identifies the row within its tenant.';
comment on column parasitic_control.metadata is 'Entries of the practice''s own; no rule reads them.';
comment on column parasitic_control.version is 'Counts the writes of the row, from 1.';
comment on column parasitic_control.created_at is 'When the row was written first.';
comment on column parasitic_control.updated_at is 'When the row was written last.';
comment on column parasitic_control.deleted_at is 'When the row was deleted; empty while it is live.';

-- boarding_reservations: indexes, security, triggers, comments.
create index boarding_reservations__by_client_id on boarding_reservations (tenant_id, client_id);
create index boarding_reservations__by_patient_id on boarding_reservations (tenant_id, patient_id);
create index boarding_reservations__by_status on boarding_reservations (tenant_id, status);
create index boarding_reservations__by_check_in_date on boarding_reservations (tenant_id, check_in_date);
create index boarding_reservations__by_clinic_id_check_in_date_chec_8ee0ab15 on boarding_reservations (tenant_id, clinic_id, check_in_date, check_out_date);
create index boarding_reservations__by_kennel_number_status on boarding_reservations (tenant_id, kennel_number, status);
create index boarding_reservations__by_invoice_id on boarding_reservations (tenant_id, invoice_id);
alter table boarding_reservations enable row level security;
alter table boarding_reservations force row level security;
create policy boarding_reservations__tenant on boarding_reservations using (tenant_id = (select nullif(current_setting('vetplan.tenant', true), '')::uuid)) with check (tenant_id = (select nullif(current_setting('vetplan.tenant', true), '')::uuid));
create policy boarding_reservations__operator on boarding_reservations to vetplan_ops using (true) with check (true);
grant select, insert, update on boarding_reservations to vetplan_app;
grant select, insert, update, delete on boarding_reservations to vetplan_ops;
create trigger boarding_reservations__touch before update on boarding_reservations for each row execute function vetplan_touch();
comment on table boarding_reservations is 'Kennel stays.';
comment on column boarding_reservations.tenant_id is 'The practice or group that the row belongs to.';
comment on column boarding_reservations.id is 'Identifies the row within its tenant.';
comment on column boarding_reservations.check_in_date is 'As planned.';
comment on column boarding_reservations.check_out_date is 'As planned.';
comment on column boarding_reservations.metadata is 'Entries of the practice''s own; no rule reads them.';
comment on column boarding_reservations.version is 'Counts the writes of the row, from 1.';
comment on column boarding_reservations.created_at is 'When the row was written first.';
comment on column boarding_reservations.updated_at is 'When the row was written last.';
comment on column boarding_reservations.deleted_at is 'When the row was deleted; empty while it is live.';

-- boarding_daily_logs: indexes, security, triggers, comments.
create index boarding_daily_logs__by_reservation_id on boarding_daily_logs (tenant_id, reservation_id);
create index boarding_daily_logs__by_log_date on boarding_daily_logs (tenant_id, log_date);
create index boarding_daily_logs__by_logged_by on boarding_daily_logs (tenant_id, logged_by);
alter table boarding_daily_logs enable row level security;
alter table boarding_daily_logs force row level security;
create policy boarding_daily_logs__tenant on boarding_daily_logs using (tenant_id = (select nullif(current_setting('vetplan.tenant', true), '')::uuid)) with check (tenant_id = (select nullif(current_setting('vetplan.tenant', true), '')::uuid));
create policy boarding_daily_logs__operator on boarding_daily_logs to vetplan_ops using (true) with check (true);
grant select, insert, update, delete on boarding_daily_logs to vetplan_app;
grant select, insert, update, delete on boarding_daily_logs to vetplan_ops;
create trigger boarding_daily_logs__touch before update on boarding_daily_logs for each row execute function vetplan_touch();
create trigger boarding_daily_logs__files after insert or delete or update of photo_urls on boarding_daily_logs
  for each row execute function vetplan_follow_files('photo_urls');
comment on table boarding_daily_logs is 'One row per stay and day.';
comment on column boarding_daily_logs.tenant_id is 'The practice or group that the row belongs to.';
comment on column boarding_daily_logs.id is 'Identifies the row within its tenant.';
comment on column boarding_daily_logs.version is 'Counts the writes of the row, from 1.';
comment on column boarding_daily_logs.created_at is 'When the row was written first.';
comment on column boarding_daily_logs.updated_at is 'When the row was written last.';

-- invoices: indexes, security, triggers, comments.
create index invoices__by_client_id on invoices (tenant_id, client_id);
create index invoices__by_patient_id on invoices (tenant_id, patient_id);
create index invoices__by_status on invoices (tenant_id, status);
create index invoices__by_due_date on invoices (tenant_id, due_date);
create index invoices__by_appointment_id on invoices (tenant_id, appointment_id);
create index invoices__by_clinic_id on invoices (tenant_id, clinic_id);
create index invoices__by_status_due_date on invoices (tenant_id, status, due_date);
create index invoices__by_client_id_status on invoices (tenant_id, client_id, status);
create index invoices__by_written_off_by on invoices (tenant_id, written_off_by);
create index invoices__by_write_off_approved_by on invoices (tenant_id, write_off_approved_by);
alter table invoices enable row level security;
alter table invoices force row level security;
create policy invoices__tenant on invoices using (tenant_id = (select nullif(current_setting('vetplan.tenant', true), '')::uuid)) with check (tenant_id = (select nullif(current_setting('vetplan.tenant', true), '')::uuid));
create policy invoices__operator on invoices to vetplan_ops using (true) with check (true);
grant select, insert, update on invoices to vetplan_app;
grant select, insert, update, delete on invoices to vetplan_ops;
create trigger invoices__touch before update on invoices for each row execute function vetplan_touch();
comment on table invoices is 'Bills.';
comment on column invoices.tenant_id is 'The practice or group that the row belongs to.';
comment on column invoices.id is 'Identifies the row within its tenant.';
comment on column invoices.clinic_id is 'The clinic that bills.';
comment on column invoices.tax_rate is 'Percent.';
comment on column invoices.total_amount is 'What the client owes in all.';
comment on column invoices.written_off_amount is 'Given up as uncollectable.';
comment on column invoices.written_off_by is 'Who wrote it off and who approved that; two people.';
comment on column invoices.write_off_approved_by is 'Who wrote it off and who approved that; two people.';
comment on column invoices.currency is 'ISO 4217 code of a currency with at most two decimals; fixed once sent.';
comment on column invoices.tax_mode is 'Whether prices include tax; fixed once sent.';
comment on column invoices.tax_rounding is 'Whether tax is rounded by line or once; fixed once sent.';
comment on column invoices.tax_breakdown is 'Amount of tax by tax code.';
comment on column invoices.tax_id is 'Number of the tax invoice.';
comment on column invoices.metadata is 'Entries of the practice''s own; no rule reads them.';
comment on column invoices.version is 'Counts the writes of the row, from 1.';
comment on column invoices.created_at is 'When the row was written first.';
comment on column invoices.updated_at is 'When the row was written last.';
comment on column invoices.deleted_at is 'When the row was deleted; empty while it is live.';

-- invoice_items: indexes, security, triggers, comments.
create index invoice_items__by_invoice_id on invoice_items (tenant_id, invoice_id);
create index invoice_items__by_item_type on invoice_items (tenant_id, item_type);
create index invoice_items__by_item_type_item_id on invoice_items (tenant_id, item_type, item_id);
alter table invoice_items enable row level security;
alter table invoice_items force row level security;
create policy invoice_items__tenant on invoice_items using (tenant_id = (select nullif(current_setting('vetplan.tenant', true), '')::uuid)) with check (tenant_id = (select nullif(current_setting('vetplan.tenant', true), '')::uuid));
create policy invoice_items__operator on invoice_items to vetplan_ops using (true) with check (true);
grant select, insert, update, delete on invoice_items to vetplan_app;
grant select, insert, update, delete on invoice_items to vetplan_ops;
create trigger invoice_items__touch before update on invoice_items for each row execute function vetplan_touch();
comment on table invoice_items is 'Invoice lines.';
comment on column invoice_items.tenant_id is 'The practice or group that the row belongs to.';
comment on column invoice_items.id is 'Identifies the row within its tenant.';
comment on column invoice_items.item_type is 'What kind of row `item_id` names.';
comment on column invoice_items.item_id is 'The thing billed; empty for a line in free words.';
comment on column invoice_items.unit_price is 'Price of one unit, up to four decimals finer than the currency.';
comment on column invoice_items.gross_amount is 'Quantity times unit price, rounded to the currency.';
comment on column invoice_items.discount_share is 'The part of the document''s own discount that falls on this line.';
comment on column invoice_items.net_amount is 'Without tax, whether prices include it or not.';
comment on column invoice_items.tax_class is 'Class of the practice''s tax profile; empty when not taxable.';
comment on column invoice_items.tax_exempt_reason is 'Why the line is not taxed.';
comment on column invoice_items.metadata is 'Entries of the practice''s own; no rule reads them.';
comment on column invoice_items.version is 'Counts the writes of the row, from 1.';
comment on column invoice_items.created_at is 'When the row was written first.';
comment on column invoice_items.updated_at is 'When the row was written last.';

-- payments: indexes, security, triggers, comments.
create unique index payments__processor_name_transaction_id_unique on payments (tenant_id, processor_name, transaction_id) where transaction_id is not null;
create index payments__by_invoice_id on payments (tenant_id, invoice_id);
create index payments__by_estimate_id on payments (tenant_id, estimate_id);
create index payments__by_client_id on payments (tenant_id, client_id);
create index payments__by_status on payments (tenant_id, status);
create index payments__by_payment_date on payments (tenant_id, payment_date);
create index payments__by_client_id_payment_date on payments (tenant_id, client_id, payment_date);
create index payments__by_original_payment_id on payments (tenant_id, original_payment_id);
create index payments__by_processed_by on payments (tenant_id, processed_by);
alter table payments enable row level security;
alter table payments force row level security;
create policy payments__tenant on payments using (tenant_id = (select nullif(current_setting('vetplan.tenant', true), '')::uuid)) with check (tenant_id = (select nullif(current_setting('vetplan.tenant', true), '')::uuid));
create policy payments__operator on payments to vetplan_ops using (true) with check (true);
grant select, insert, update on payments to vetplan_app;
grant select, insert, update, delete on payments to vetplan_ops;
create trigger payments__touch before update on payments for each row execute function vetplan_touch();
create trigger payments__files after insert or delete or update of receipt_url on payments
  for each row execute function vetplan_follow_files('receipt_url');
comment on table payments is 'Amount received and refunded; never deleted, only cancelled or refunded.';
comment on column payments.tenant_id is 'The practice or group that the row belongs to.';
comment on column payments.id is 'Identifies the row within its tenant.';
comment on column payments.invoice_id is 'The invoice paid; empty for a deposit or credit.';
comment on column payments.estimate_id is 'The estimate whose deposit this is.';
comment on column payments.original_payment_id is 'The payment whose tender a refund goes back to.';
comment on column payments.card_last4 is 'The last four digits of the card.';
comment on column payments.credited_amount is 'The part that went to the client''s credit.';
comment on column payments.metadata is 'Entries of the practice''s own; no rule reads them.';
comment on column payments.version is 'Counts the writes of the row, from 1.';
comment on column payments.created_at is 'When the row was written first.';
comment on column payments.updated_at is 'When the row was written last.';

-- estimates: indexes, security, triggers, comments.
create unique index estimates__converted_to_invoice_id_unique on estimates (tenant_id, converted_to_invoice_id) where converted_to_invoice_id is not null;
create index estimates__by_client_id on estimates (tenant_id, client_id);
create index estimates__by_patient_id on estimates (tenant_id, patient_id);
create index estimates__by_status on estimates (tenant_id, status);
create index estimates__by_client_id_status on estimates (tenant_id, client_id, status);
create index estimates__by_expiry_date on estimates (tenant_id, expiry_date);
create index estimates__by_clinic_id on estimates (tenant_id, clinic_id);
create index estimates__by_converted_to_invoice_id on estimates (tenant_id, converted_to_invoice_id);
create index estimates__by_created_by on estimates (tenant_id, created_by);
alter table estimates enable row level security;
alter table estimates force row level security;
create policy estimates__tenant on estimates using (tenant_id = (select nullif(current_setting('vetplan.tenant', true), '')::uuid)) with check (tenant_id = (select nullif(current_setting('vetplan.tenant', true), '')::uuid));
create policy estimates__operator on estimates to vetplan_ops using (true) with check (true);
grant select, insert, update on estimates to vetplan_app;
grant select, insert, update, delete on estimates to vetplan_ops;
create trigger estimates__touch before update on estimates for each row execute function vetplan_touch();
comment on table estimates is 'Quotes.';
comment on column estimates.tenant_id is 'The practice or group that the row belongs to.';
comment on column estimates.id is 'Identifies the row within its tenant.';
comment on column estimates.discount_percentage is 'The part of the document''s own discount that is a percentage: lines that the client accepts later
take it too.';
comment on column estimates.currency is 'ISO 4217 code of a currency with at most two decimals; fixed once sent.';
comment on column estimates.tax_mode is 'Whether prices include tax; fixed once sent.';
comment on column estimates.tax_rounding is 'Whether tax is rounded by line or once; fixed once sent.';
comment on column estimates.tax_breakdown is 'Amount of tax by tax code.';
comment on column estimates.total_high is 'Upper end of the range; the total itself when empty.';
comment on column estimates.deposit_amount is 'Asked for when the client accepts.';
comment on column estimates.tolerance_percent is 'How far an invoice may exceed the upper end without new approval, in percent.';
comment on column estimates.accepted_by_name is 'Who agreed.';
comment on column estimates.metadata is 'Entries of the practice''s own; no rule reads them.';
comment on column estimates.version is 'Counts the writes of the row, from 1.';
comment on column estimates.created_at is 'When the row was written first.';
comment on column estimates.updated_at is 'When the row was written last.';
comment on column estimates.deleted_at is 'When the row was deleted; empty while it is live.';

-- estimate_items: indexes, security, triggers, comments.
create index estimate_items__by_estimate_id on estimate_items (tenant_id, estimate_id);
create index estimate_items__by_item_type on estimate_items (tenant_id, item_type);
create index estimate_items__by_item_type_item_id on estimate_items (tenant_id, item_type, item_id);
alter table estimate_items enable row level security;
alter table estimate_items force row level security;
create policy estimate_items__tenant on estimate_items using (tenant_id = (select nullif(current_setting('vetplan.tenant', true), '')::uuid)) with check (tenant_id = (select nullif(current_setting('vetplan.tenant', true), '')::uuid));
create policy estimate_items__operator on estimate_items to vetplan_ops using (true) with check (true);
grant select, insert, update, delete on estimate_items to vetplan_app;
grant select, insert, update, delete on estimate_items to vetplan_ops;
create trigger estimate_items__touch before update on estimate_items for each row execute function vetplan_touch();
comment on table estimate_items is 'The lines of an estimate.';
comment on column estimate_items.tenant_id is 'The practice or group that the row belongs to.';
comment on column estimate_items.id is 'Identifies the row within its tenant.';
comment on column estimate_items.item_id is 'The thing quoted; empty for a line in free words.';
comment on column estimate_items.quantity_high is 'Upper end of the quantity; the quantity itself when empty.';
comment on column estimate_items.unit_price is 'Price of one unit, up to four decimals finer than the currency.';
comment on column estimate_items.gross_amount is 'Quantity times unit price, rounded to the currency.';
comment on column estimate_items.discount_share is 'The part of the document''s own discount that falls on this line.';
comment on column estimate_items.net_amount is 'Without tax, whether prices include it or not.';
comment on column estimate_items.tax_class is 'Class of the practice''s tax profile; empty when not taxable.';
comment on column estimate_items.tax_exempt_reason is 'Why the line is not taxed.';
comment on column estimate_items.is_optional is 'An optional line stays out of the totals until it is accepted.';
comment on column estimate_items.is_accepted is 'The client''s choice of an optional line.';
comment on column estimate_items.metadata is 'Entries of the practice''s own; no rule reads them.';
comment on column estimate_items.version is 'Counts the writes of the row, from 1.';
comment on column estimate_items.created_at is 'When the row was written first.';
comment on column estimate_items.updated_at is 'When the row was written last.';

-- insurance_policies: indexes, security, triggers, comments.
create index insurance_policies__by_client_id on insurance_policies (tenant_id, client_id);
create index insurance_policies__by_patient_id on insurance_policies (tenant_id, patient_id);
create index insurance_policies__by_patient_id_is_active on insurance_policies (tenant_id, patient_id, is_active);
create index insurance_policies__by_expiration_date on insurance_policies (tenant_id, expiration_date);
alter table insurance_policies enable row level security;
alter table insurance_policies force row level security;
create policy insurance_policies__tenant on insurance_policies using (tenant_id = (select nullif(current_setting('vetplan.tenant', true), '')::uuid)) with check (tenant_id = (select nullif(current_setting('vetplan.tenant', true), '')::uuid));
create policy insurance_policies__operator on insurance_policies to vetplan_ops using (true) with check (true);
grant select, insert, update on insurance_policies to vetplan_app;
grant select, insert, update, delete on insurance_policies to vetplan_ops;
create trigger insurance_policies__touch before update on insurance_policies for each row execute function vetplan_touch();
comment on table insurance_policies is 'Pet insurance cover.';
comment on column insurance_policies.tenant_id is 'The practice or group that the row belongs to.';
comment on column insurance_policies.id is 'Identifies the row within its tenant.';
comment on column insurance_policies.provider_name is 'Name of a provider outside the list.';
comment on column insurance_policies.reimbursement_rate is 'Percent.';
comment on column insurance_policies.metadata is 'Entries of the practice''s own; no rule reads them.';
comment on column insurance_policies.version is 'Counts the writes of the row, from 1.';
comment on column insurance_policies.created_at is 'When the row was written first.';
comment on column insurance_policies.updated_at is 'When the row was written last.';
comment on column insurance_policies.deleted_at is 'When the row was deleted; empty while it is live.';

-- insurance_claims: indexes, security, triggers, comments.
create index insurance_claims__by_policy_id on insurance_claims (tenant_id, policy_id);
create index insurance_claims__by_encounter_id on insurance_claims (tenant_id, encounter_id);
create index insurance_claims__by_status on insurance_claims (tenant_id, status);
create index insurance_claims__by_invoice_id on insurance_claims (tenant_id, invoice_id);
create index insurance_claims__by_policy_id_service_date on insurance_claims (tenant_id, policy_id, service_date);
create index insurance_claims__by_status_submitted_at on insurance_claims (tenant_id, status, submitted_at);
alter table insurance_claims enable row level security;
alter table insurance_claims force row level security;
create policy insurance_claims__tenant on insurance_claims using (tenant_id = (select nullif(current_setting('vetplan.tenant', true), '')::uuid)) with check (tenant_id = (select nullif(current_setting('vetplan.tenant', true), '')::uuid));
create policy insurance_claims__operator on insurance_claims to vetplan_ops using (true) with check (true);
grant select, insert, update on insurance_claims to vetplan_app;
grant select, insert, update, delete on insurance_claims to vetplan_ops;
create trigger insurance_claims__touch before update on insurance_claims for each row execute function vetplan_touch();
create trigger insurance_claims__files after insert or delete or update of supporting_documents on insurance_claims
  for each row execute function vetplan_follow_files('supporting_documents');
comment on table insurance_claims is 'Claims against a policy.';
comment on column insurance_claims.tenant_id is 'The practice or group that the row belongs to.';
comment on column insurance_claims.id is 'Identifies the row within its tenant.';
comment on column insurance_claims.diagnosis_codes is 'VeNom or SNOMED CT codes, as the insurer asks.';
comment on column insurance_claims.procedure_codes is 'VeNom or SNOMED CT codes, as the insurer asks.';
comment on column insurance_claims.metadata is 'Entries of the practice''s own; no rule reads them.';
comment on column insurance_claims.version is 'Counts the writes of the row, from 1.';
comment on column insurance_claims.created_at is 'When the row was written first.';
comment on column insurance_claims.updated_at is 'When the row was written last.';
comment on column insurance_claims.deleted_at is 'When the row was deleted; empty while it is live.';

-- message_templates: indexes, security, triggers, comments.
create unique index message_templates__template_type_communication_type_la_91fdc91d on message_templates (tenant_id, template_type, communication_type, language) nulls not distinct where is_default and is_active;
create index message_templates__by_template_type on message_templates (tenant_id, template_type);
create index message_templates__by_communication_type on message_templates (tenant_id, communication_type);
create index message_templates__by_created_by on message_templates (tenant_id, created_by);
alter table message_templates enable row level security;
alter table message_templates force row level security;
create policy message_templates__tenant on message_templates using (tenant_id = (select nullif(current_setting('vetplan.tenant', true), '')::uuid)) with check (tenant_id = (select nullif(current_setting('vetplan.tenant', true), '')::uuid));
create policy message_templates__operator on message_templates to vetplan_ops using (true) with check (true);
grant select, insert, update on message_templates to vetplan_app;
grant select, insert, update, delete on message_templates to vetplan_ops;
create trigger message_templates__touch before update on message_templates for each row execute function vetplan_touch();
comment on table message_templates is 'Texts with placeholders.';
comment on column message_templates.tenant_id is 'The practice or group that the row belongs to.';
comment on column message_templates.id is 'Identifies the row within its tenant.';
comment on column message_templates.subject is 'For e-mail only.';
comment on column message_templates.metadata is 'Entries of the practice''s own; no rule reads them.';
comment on column message_templates.version is 'Counts the writes of the row, from 1.';
comment on column message_templates.created_at is 'When the row was written first.';
comment on column message_templates.updated_at is 'When the row was written last.';
comment on column message_templates.deleted_at is 'When the row was deleted; empty while it is live.';

-- communication_logs: indexes, security, triggers, comments.
create unique index communication_logs__provider_name_external_id_unique on communication_logs (tenant_id, provider_name, external_id) where external_id is not null;
create index communication_logs__by_client_id on communication_logs (tenant_id, client_id);
create index communication_logs__by_patient_id on communication_logs (tenant_id, patient_id);
create index communication_logs__by_communication_type on communication_logs (tenant_id, communication_type);
create index communication_logs__by_status on communication_logs (tenant_id, status);
create index communication_logs__by_sent_at on communication_logs (tenant_id, sent_at);
create index communication_logs__by_client_id_sent_at on communication_logs (tenant_id, client_id, sent_at);
create index communication_logs__by_template_id on communication_logs (tenant_id, template_id);
create index communication_logs__by_appointment_id on communication_logs (tenant_id, appointment_id);
create index communication_logs__by_invoice_id on communication_logs (tenant_id, invoice_id);
create index communication_logs__by_sent_by on communication_logs (tenant_id, sent_by);
alter table communication_logs enable row level security;
alter table communication_logs force row level security;
create policy communication_logs__tenant on communication_logs using (tenant_id = (select nullif(current_setting('vetplan.tenant', true), '')::uuid)) with check (tenant_id = (select nullif(current_setting('vetplan.tenant', true), '')::uuid));
create policy communication_logs__operator on communication_logs to vetplan_ops using (true) with check (true);
grant select, insert, update on communication_logs to vetplan_app;
grant select, insert, update, delete on communication_logs to vetplan_ops;
create trigger communication_logs__touch before update on communication_logs for each row execute function vetplan_touch();
comment on table communication_logs is 'Every message sent.';
comment on column communication_logs.tenant_id is 'The practice or group that the row belongs to.';
comment on column communication_logs.id is 'Identifies the row within its tenant.';
comment on column communication_logs.attempts is 'How often sending was tried.';
comment on column communication_logs.sent_by is 'Empty when the system did it.';
comment on column communication_logs.metadata is 'Entries of the practice''s own; no rule reads them.';
comment on column communication_logs.version is 'Counts the writes of the row, from 1.';
comment on column communication_logs.created_at is 'When the row was written first.';
comment on column communication_logs.updated_at is 'When the row was written last.';
comment on column communication_logs.deleted_at is 'When the row was deleted; empty while it is live.';

-- reminders: indexes, security, triggers, comments.
create index reminders__by_client_id on reminders (tenant_id, client_id);
create index reminders__by_patient_id on reminders (tenant_id, patient_id);
create index reminders__by_reminder_type on reminders (tenant_id, reminder_type);
create index reminders__by_status on reminders (tenant_id, status);
create index reminders__by_scheduled_at on reminders (tenant_id, scheduled_at);
create index reminders__by_status_scheduled_at on reminders (tenant_id, status, scheduled_at);
create index reminders__by_reference_type_reference_id on reminders (tenant_id, reference_type, reference_id);
create index reminders__by_appointment_id on reminders (tenant_id, appointment_id);
create index reminders__by_communication_log_id on reminders (tenant_id, communication_log_id);
create index reminders__by_created_by on reminders (tenant_id, created_by);
alter table reminders enable row level security;
alter table reminders force row level security;
create policy reminders__tenant on reminders using (tenant_id = (select nullif(current_setting('vetplan.tenant', true), '')::uuid)) with check (tenant_id = (select nullif(current_setting('vetplan.tenant', true), '')::uuid));
create policy reminders__operator on reminders to vetplan_ops using (true) with check (true);
grant select, insert, update on reminders to vetplan_app;
grant select, insert, update, delete on reminders to vetplan_ops;
create trigger reminders__touch before update on reminders for each row execute function vetplan_touch();
comment on table reminders is 'Scheduled nudges.';
comment on column reminders.tenant_id is 'The practice or group that the row belongs to.';
comment on column reminders.id is 'Identifies the row within its tenant.';
comment on column reminders.reference_type is 'What kind of row `reference_id` names.';
comment on column reminders.communication_log_id is 'The message that carried it.';
comment on column reminders.created_by is 'Empty when the system did it.';
comment on column reminders.metadata is 'Entries of the practice''s own; no rule reads them.';
comment on column reminders.version is 'Counts the writes of the row, from 1.';
comment on column reminders.created_at is 'When the row was written first.';
comment on column reminders.updated_at is 'When the row was written last.';
comment on column reminders.deleted_at is 'When the row was deleted; empty while it is live.';

-- client_notes: indexes, security, triggers, comments.
create index client_notes__by_client_id on client_notes (tenant_id, client_id);
create index client_notes__by_note_type on client_notes (tenant_id, note_type);
create index client_notes__by_created_by on client_notes (tenant_id, created_by);
alter table client_notes enable row level security;
alter table client_notes force row level security;
create policy client_notes__tenant on client_notes using (tenant_id = (select nullif(current_setting('vetplan.tenant', true), '')::uuid)) with check (tenant_id = (select nullif(current_setting('vetplan.tenant', true), '')::uuid));
create policy client_notes__operator on client_notes to vetplan_ops using (true) with check (true);
grant select, insert, update on client_notes to vetplan_app;
grant select, insert, update, delete on client_notes to vetplan_ops;
create trigger client_notes__touch before update on client_notes for each row execute function vetplan_touch();
comment on table client_notes is 'Notes on a client.';
comment on column client_notes.tenant_id is 'The practice or group that the row belongs to.';
comment on column client_notes.id is 'Identifies the row within its tenant.';
comment on column client_notes.is_pinned is 'Pinned on top, important, or visible to its author only.';
comment on column client_notes.is_important is 'Pinned on top, important, or visible to its author only.';
comment on column client_notes.is_private is 'Pinned on top, important, or visible to its author only.';
comment on column client_notes.metadata is 'Entries of the practice''s own; no rule reads them.';
comment on column client_notes.version is 'Counts the writes of the row, from 1.';
comment on column client_notes.created_at is 'When the row was written first.';
comment on column client_notes.updated_at is 'When the row was written last.';
comment on column client_notes.deleted_at is 'When the row was deleted; empty while it is live.';

-- patient_notes: indexes, security, triggers, comments.
create index patient_notes__by_patient_id on patient_notes (tenant_id, patient_id);
create index patient_notes__by_note_type on patient_notes (tenant_id, note_type);
create index patient_notes__by_created_by on patient_notes (tenant_id, created_by);
create index patient_notes__by_patient_id_is_alert on patient_notes (tenant_id, patient_id, is_alert);
alter table patient_notes enable row level security;
alter table patient_notes force row level security;
create policy patient_notes__tenant on patient_notes using (tenant_id = (select nullif(current_setting('vetplan.tenant', true), '')::uuid)) with check (tenant_id = (select nullif(current_setting('vetplan.tenant', true), '')::uuid));
create policy patient_notes__operator on patient_notes to vetplan_ops using (true) with check (true);
grant select, insert, update on patient_notes to vetplan_app;
grant select, insert, update, delete on patient_notes to vetplan_ops;
create trigger patient_notes__touch before update on patient_notes for each row execute function vetplan_touch();
comment on table patient_notes is 'Notes on an animal.';
comment on column patient_notes.tenant_id is 'The practice or group that the row belongs to.';
comment on column patient_notes.id is 'Identifies the row within its tenant.';
comment on column patient_notes.metadata is 'Entries of the practice''s own; no rule reads them.';
comment on column patient_notes.version is 'Counts the writes of the row, from 1.';
comment on column patient_notes.created_at is 'When the row was written first.';
comment on column patient_notes.updated_at is 'When the row was written last.';
comment on column patient_notes.deleted_at is 'When the row was deleted; empty while it is live.';

-- audit_logs: indexes, security, triggers, comments.
create index audit_logs__by_user_id on audit_logs (tenant_id, user_id);
create index audit_logs__by_entity_type on audit_logs (tenant_id, entity_type);
create index audit_logs__by_entity_id on audit_logs (tenant_id, entity_id);
create index audit_logs__by_action on audit_logs (tenant_id, action);
create index audit_logs__by_created_at on audit_logs (tenant_id, created_at);
create index audit_logs__by_clinic_id on audit_logs (tenant_id, clinic_id);
create index audit_logs__by_entity_type_entity_id_created_at on audit_logs (tenant_id, entity_type, entity_id, created_at);
create index audit_logs__by_is_dea_controlled_created_at on audit_logs (tenant_id, is_dea_controlled, created_at);
create index audit_logs__by_patient_id on audit_logs (tenant_id, patient_id);
create index audit_logs__by_command_id on audit_logs (tenant_id, command_id);
alter table audit_logs enable row level security;
alter table audit_logs force row level security;
create policy audit_logs__tenant on audit_logs using (tenant_id = (select nullif(current_setting('vetplan.tenant', true), '')::uuid)) with check (tenant_id = (select nullif(current_setting('vetplan.tenant', true), '')::uuid));
create policy audit_logs__operator on audit_logs to vetplan_ops using (true) with check (true);
grant select, insert on audit_logs to vetplan_app;
grant select, insert, update, delete on audit_logs to vetplan_ops;
create trigger audit_logs__append_only before update or delete on audit_logs
  for each row execute function vetplan_refuse_change();
create trigger audit_logs__never_emptied before truncate on audit_logs
  for each statement execute function vetplan_refuse_change();
comment on table audit_logs is 'Who saw or changed what, and whether it was allowed; never changed afterwards.';
comment on column audit_logs.tenant_id is 'The practice or group that the row belongs to.';
comment on column audit_logs.id is 'Identifies the row within its tenant.';
comment on column audit_logs.user_id is 'Id of the login; accounts may live outside this database.';
comment on column audit_logs.user_name is 'As it was at the time.';
comment on column audit_logs.user_role is 'As it was at the time.';
comment on column audit_logs.entity_id is 'The row concerned, or the user for login and logout; the log outlives it.';
comment on column audit_logs.clinic_id is 'The log outlives the row.';
comment on column audit_logs.outcome_code is 'Violation code of a refusal or error.';
comment on column audit_logs.reason is 'Why: a break-glass access, an override, a correction.';
comment on column audit_logs.on_behalf_of is 'The user on whose behalf it was done.';
comment on column audit_logs.patient_id is 'The log outlives the row.';
comment on column audit_logs.command_id is 'The command that wrote it.';
comment on column audit_logs.chain is 'The hash chain that holds the row; several may run side by side.';
comment on column audit_logs.seq is 'Place in its chain, from 1 without gaps.';
comment on column audit_logs.details_digest is 'SHA-256 of the salt and the details; the chain covers this, so that the details can be erased lawfully.';
comment on column audit_logs.details_salt is 'Salt of the digest, blanked together with the details on erasure.';
comment on column audit_logs.prev_hash is 'SHA-256 in 64 hex digits, linking the row to the one before it.';
comment on column audit_logs.hash is 'SHA-256 in 64 hex digits, linking the row to the one before it.';
comment on column audit_logs.metadata is 'Entries of the practice''s own; no rule reads them.';
comment on column audit_logs.created_at is 'When the row was written first.';

-- consent_forms: indexes, security, triggers, comments.
create index consent_forms__by_client_id on consent_forms (tenant_id, client_id);
create index consent_forms__by_patient_id on consent_forms (tenant_id, patient_id);
create index consent_forms__by_encounter_id on consent_forms (tenant_id, encounter_id);
create index consent_forms__by_consent_type on consent_forms (tenant_id, consent_type);
create index consent_forms__by_signed_at on consent_forms (tenant_id, signed_at);
create index consent_forms__by_patient_id_consent_type_is_revoked on consent_forms (tenant_id, patient_id, consent_type, is_revoked);
create index consent_forms__by_surgery_id on consent_forms (tenant_id, surgery_id);
create index consent_forms__by_appointment_id on consent_forms (tenant_id, appointment_id);
create index consent_forms__by_witnessed_by on consent_forms (tenant_id, witnessed_by);
alter table consent_forms enable row level security;
alter table consent_forms force row level security;
create policy consent_forms__tenant on consent_forms using (tenant_id = (select nullif(current_setting('vetplan.tenant', true), '')::uuid)) with check (tenant_id = (select nullif(current_setting('vetplan.tenant', true), '')::uuid));
create policy consent_forms__operator on consent_forms to vetplan_ops using (true) with check (true);
grant select, insert, update on consent_forms to vetplan_app;
grant select, insert, update, delete on consent_forms to vetplan_ops;
create trigger consent_forms__touch before update on consent_forms for each row execute function vetplan_touch();
create trigger consent_forms__files after insert or delete or update of document_url on consent_forms
  for each row execute function vetplan_follow_files('document_url');
comment on table consent_forms is 'Signed consents.';
comment on column consent_forms.tenant_id is 'The practice or group that the row belongs to.';
comment on column consent_forms.id is 'Identifies the row within its tenant.';
comment on column consent_forms.consent_text is 'The full text as it was shown.';
comment on column consent_forms.signed_by is 'Name of the signer.';
comment on column consent_forms.signature_data is 'Image or digital signature, base64.';
comment on column consent_forms.metadata is 'Entries of the practice''s own; no rule reads them.';
comment on column consent_forms.version is 'Counts the writes of the row, from 1.';
comment on column consent_forms.created_at is 'When the row was written first.';
comment on column consent_forms.updated_at is 'When the row was written last.';
comment on column consent_forms.deleted_at is 'When the row was deleted; empty while it is live.';

-- data_retention_policies: indexes, security, triggers, comments.
create index data_retention_policies__by_entity_type on data_retention_policies (tenant_id, entity_type);
create index data_retention_policies__by_entity_type_is_active on data_retention_policies (tenant_id, entity_type, is_active);
alter table data_retention_policies enable row level security;
alter table data_retention_policies force row level security;
create policy data_retention_policies__tenant on data_retention_policies using (tenant_id = (select nullif(current_setting('vetplan.tenant', true), '')::uuid)) with check (tenant_id = (select nullif(current_setting('vetplan.tenant', true), '')::uuid));
create policy data_retention_policies__operator on data_retention_policies to vetplan_ops using (true) with check (true);
grant select, insert, update, delete on data_retention_policies to vetplan_app;
grant select, insert, update, delete on data_retention_policies to vetplan_ops;
create trigger data_retention_policies__touch before update on data_retention_policies for each row execute function vetplan_touch();
comment on table data_retention_policies is 'How long each kind of record is kept.';
comment on column data_retention_policies.tenant_id is 'The practice or group that the row belongs to.';
comment on column data_retention_policies.id is 'Identifies the row within its tenant.';
comment on column data_retention_policies.retention_days is 'Days; 2555 is about seven years.';
comment on column data_retention_policies.delete_after_days is 'Days after creation when the row is removed for good.';
comment on column data_retention_policies.version is 'Counts the writes of the row, from 1.';
comment on column data_retention_policies.created_at is 'When the row was written first.';
comment on column data_retention_policies.updated_at is 'When the row was written last.';

-- Which practice a short name means. Somebody who logs in names their practice before any row of it may
-- be seen, so that this one question passes row-level security, and answers with an id or nothing.
create unique index tenants__slug_everywhere on tenants (slug);
create policy tenants__by_slug on tenants for select to vetplan_owner using (true);
create function vetplan_tenant_of(slug text) returns uuid
language sql stable security definer set search_path = public, pg_temp as $$
  select id from tenants where tenants.slug = $1
$$;
revoke all on function vetplan_tenant_of(text) from public;
grant execute on function vetplan_tenant_of(text) to vetplan_app;

select vetplan_add_audit_partitions(12);

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

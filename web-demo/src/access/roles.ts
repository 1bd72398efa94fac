// What each role of the practice may do, as its rows say.
import { computed } from "@preact/signals";

import { rbac, type Grant, type PermissionAction, type PermissionResource, type Row } from "../engine";
import { index } from "../rows";

export interface Role {
  name: string;
  title: string;
  description: string;
  grants: Grant[];
}

/** The roles, those that may do most first. */
export const roles = computed<Role[]>(() => {
  const permissions = index("permissions").value;
  const given = [...index("role_permissions").value.values()];
  const all = [...index("roles").value.values()].filter(({ is_active }) => is_active);
  return all
    .map(({ id, name, display_name, description }) => ({
      name,
      title: display_name,
      description: description ?? "",
      grants: given.filter(({ role_id }) => role_id === id).flatMap((grant) => grantOf(grant, permissions.get(grant.permission_id))),
    }))
    .sort((a, b) => b.grants.length - a.grants.length);
});

function grantOf(grant: Row<"role_permissions">, permission: Row<"permissions"> | undefined): Grant[] {
  if (!permission) return [];
  const { action, resource, fields, conditions } = permission;
  const all = { ...(conditions as object), ...(grant.condition_overrides as object) };
  return [
    {
      effect: grant.effect,
      actions: [action],
      resources: [resource],
      ...(fields ? { fields: fields as string[] } : {}),
      ...(Object.keys(all).length > 0 ? { conditions: all } : {}),
    },
  ];
}

/** What a role says of an action on a resource. */
export const about = ({ grants }: Role, action: PermissionAction, resource: PermissionResource): Grant[] =>
  grants.filter(({ actions, resources }) => actions.includes(action) && resources.includes(resource));

const missing = new Map<string, boolean>();

/** Whether there is such an action on a resource at all. */
export function exists(action: PermissionAction, resource: PermissionResource): boolean {
  const key = `${action} ${resource}`;
  const known = missing.get(key);
  if (known !== undefined) return !known;
  const nobody = { id: "", roles: [] };
  const answer = rbac.explain({ at: "2026-01-01T00:00:00Z", user: nobody, roles: {}, action, resource_type: resource });
  missing.set(key, "error" in answer);
  return !("error" in answer);
}

import { ACTIONS, RESOURCES, type PermissionAction, type PermissionResource } from "../engine";
import { about, exists, roles, type Role } from "./roles";
import { actionName, conditionsOf, resourceName, sentence, shortly } from "./words";

/** One side of the matrix is held fast, and the table shows the two others. */
export interface View {
  by: "role" | "resource" | "action";
  role: string;
  resource: PermissionResource;
  action: PermissionAction;
  /** Lines in which nothing is allowed are left out. */
  allowedOnly: boolean;
}

export interface Cell {
  role: Role;
  action: PermissionAction;
  resource: PermissionResource;
}

interface Line {
  key: string;
  title: string;
  cells: Cell[];
}

/** Who may do what: each cell says on which records, and asks why when it is pressed. */
export function Matrix({ view, onAsk }: { view: View; onAsk(cell: Cell): void }) {
  const lines = linesOf(view).filter(({ cells }) => !view.allowedOnly || cells.some(isAllowed));
  const columns = linesOf(view)[0]?.cells.map((cell) => (view.by === "action" ? resourceName(cell.resource) : actionName(cell.action)));
  return (
    <div class="matrix" role="region" aria-label="Matrix" tabIndex={0}>
      <table>
        <caption class="sr">Who may do what</caption>
        <thead>
          <tr>
            <th scope="col">{view.by === "role" ? "Resource" : "Role"}</th>
            {columns?.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map(({ key, title, cells }) => (
            <tr key={key}>
              <th scope="row">{title}</th>
              {cells.map((cell) => (
                <td key={`${cell.action} ${cell.resource}`}>
                  <Permission cell={cell} onAsk={onAsk} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {lines.length === 0 && <p class="quiet">Nothing is allowed here.</p>}
    </div>
  );
}

function linesOf({ by, role, resource, action }: View): Line[] {
  const one = roles.value.find(({ name }) => name === role);
  if (by === "role") {
    const cells = (resource: PermissionResource) => (one ? ACTIONS.map((action) => ({ role: one, action, resource })) : []);
    return RESOURCES.map((resource) => ({ key: resource, title: resourceName(resource), cells: cells(resource) }));
  }
  const cells = (role: Role): Cell[] =>
    by === "resource" ? ACTIONS.map((action) => ({ role, action, resource })) : RESOURCES.map((resource) => ({ role, action, resource }));
  return roles.value.map((role) => ({ key: role.name, title: role.title, cells: cells(role) }));
}

const isAllowed = ({ role, action, resource }: Cell) =>
  exists(action, resource) && about(role, action, resource).some(({ effect }) => effect === "allow");

function Permission({ cell, onAsk }: { cell: Cell; onAsk(cell: Cell): void }) {
  const { role, action, resource } = cell;
  if (!exists(action, resource)) return <span class="none" title="There is no such action">–<span class="sr"> does not exist</span></span>;
  const grants = about(role, action, resource);
  const allows = grants.filter(({ effect }) => effect === "allow");
  const chips = allows.map((grant) => ({ of: conditionsOf(grant), part: Boolean(grant.fields) }));
  const hidden = grants.some(({ effect, fields }) => effect === "deny" && fields);
  const name = `${role.title}: ${actionName(action)} ${resourceName(resource)}`;
  return (
    <button type="button" class="permission" title={grants.map(sentence).join(" ") || "Nobody has allowed it"} onClick={() => onAsk(cell)}>
      <span class="sr">{name}: </span>
      {chips.length === 0 && <span class="chip" data-how="no">No</span>}
      {chips.map(({ of, part }) => (
        <span key={of.join()} class="chip" data-how={of.length === 0 ? "yes" : (of.at(-1) as string)}>
          {of.length === 0 ? "Yes" : of.map(shortly).join(" + ")}
          {(part || hidden) && <span class="part">part</span>}
        </span>
      ))}
    </button>
  );
}

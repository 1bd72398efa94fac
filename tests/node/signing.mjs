// Signs copies of grants as a server does.
export const issuer = "urn:vetplan:server";
export const tenant = "01900000-0000-7000-8000-000000000aaa";

/** Somebody of the practice. */
export const northern = { user_id: "01900000-0000-7000-8000-00000000a001", name: "Rina Hartono", role: "r", tenant };

/** What a copy of those grants says. */
export function copyOf(grants, actor = {}) {
  return {
    iss: issuer,
    aud: "urn:vetplan:grants",
    sub: northern.user_id,
    tenant,
    iat: Date.parse("2026-05-04T08:00:00Z") / 1000,
    exp: Date.parse(grants.expires_at) / 1000,
    version: 7,
    timezone: "America/Denver",
    actor: { ...northern, ...actor },
    grants,
  };
}

/** Somebody with a key of their own. */
export async function signer(kid = "server") {
  const way = { name: "ECDSA", namedCurve: "P-256" };
  const { publicKey, privateKey } = await crypto.subtle.generateKey(way, true, ["sign", "verify"]);
  const shown = await crypto.subtle.exportKey("jwk", publicKey);
  const part = (value) => Buffer.from(JSON.stringify(value)).toString("base64url");
  return {
    kid,
    keys: { keys: [{ ...shown, kid, use: "sig", alg: "ES256" }] },
    async sign(claims) {
      const text = `${part({ alg: "ES256", typ: "vetplan-grants+jwt", kid })}.${part(claims)}`;
      const signature = await crypto.subtle.sign({ name: "ECDSA", hash: "SHA-256" }, privateKey, Buffer.from(text));
      return `${text}.${Buffer.from(signature).toString("base64url")}`;
    },
  };
}

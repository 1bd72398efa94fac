// A signed copy of grants: whether it is one, of whom, and good now (RFC 7515, RFC 7519).
import { GrantsError } from "./error.js";

const TYPE = "vetplan-grants+jwt";
const AUDIENCE = "urn:vetplan:grants";

/** By how much the clock here may be behind that of the server, in seconds. */
const SKEW = 300;

/** What the copy says, once its signature, its purpose and its time are checked; `at` is in milliseconds. */
export async function verified(jws, { keys, issuer, tenant }, at) {
  const [head, body, signature, ...rest] = typeof jws === "string" ? jws.split(".") : [];
  if (!signature || rest.length > 0) throw unreadable();
  const header = parsed(head);
  // The way of signing is never the token's choice, and nothing critical is known here.
  if (header.alg !== "ES256" || header.typ !== TYPE || header.crit !== undefined) throw unreadable();
  const key = await keyOf(keys, header.kid);
  const signed = new TextEncoder().encode(`${head}.${body}`);
  const way = { name: "ECDSA", hash: "SHA-256" };
  if (!(await crypto.subtle.verify(way, key, bytes(signature), signed))) {
    throw new GrantsError("grants-signature-wrong", "it was not signed by that key, or changed since");
  }
  return checked(parsed(body), { issuer, tenant }, at / 1000);
}

function checked(claims, { issuer, tenant }, seconds) {
  if (claims.aud !== AUDIENCE || !Number.isFinite(claims.exp) || !Number.isFinite(claims.iat)) throw unreadable();
  if (claims.actor?.tenant !== claims.tenant || claims.actor?.user_id !== claims.sub || !claims.grants) throw unreadable();
  if (claims.iss !== issuer) throw new GrantsError("grants-issuer-unknown", "somebody else signed it");
  if (tenant !== undefined && claims.tenant !== tenant) throw new GrantsError("tenant-mismatch", "it is of another practice");
  if (!(seconds < claims.exp)) throw new GrantsError("grants-expired", "its time is over; fetch another");
  if (seconds < claims.iat - SKEW) throw new GrantsError("grants-early", "it comes from later; the clock here is wrong");
  return claims;
}

/** The key of that name, among those that the server shows (RFC 7517). */
async function keyOf(keys, kid) {
  if (!globalThis.crypto?.subtle) {
    throw new GrantsError("crypto-unavailable", "signatures are checked in pages served over https or from localhost");
  }
  const found = keys?.keys?.find((key) => key.kid === kid && key.kty === "EC" && key.crv === "P-256");
  if (kid === undefined || !found) throw new GrantsError("grants-key-unknown", "no such key is among those given");
  const { kty, crv, x, y } = found;
  try {
    return await crypto.subtle.importKey("jwk", { kty, crv, x, y }, { name: "ECDSA", namedCurve: "P-256" }, false, ["verify"]);
  } catch {
    throw new GrantsError("grants-key-unknown", "the key of that name is none");
  }
}

function parsed(part) {
  try {
    const value = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes(part)));
    if (value !== null && typeof value === "object" && !Array.isArray(value)) return value;
  } catch {
    // said below
  }
  throw unreadable();
}

/** Base64 in the alphabet for addresses, without padding. */
function bytes(part) {
  if (!/^[\w-]+$/.test(part)) throw unreadable();
  try {
    return Uint8Array.from(atob(part.replaceAll("-", "+").replaceAll("_", "/")), (letter) => letter.charCodeAt(0));
  } catch {
    throw unreadable();
  }
}

const unreadable = () => new GrantsError("grants-unreadable", "this is no signed copy of grants");

// Delivers to a receiver as Clerk does, with the signatures of the package `svix`, and says what
// was answered. The secret comes from CLERK_WEBHOOK_SIGNING_SECRET, and MARKER is in every body.
//
// usage: node check-webhooks.cjs URL
"use strict";

const { Webhook } = require("svix");

const [url] = process.argv.slice(2);
const ours = new Webhook(process.env.CLERK_WEBHOOK_SIGNING_SECRET);
const theirs = new Webhook("whsec_" + Buffer.from("the secret of somebody else").toString("base64"));
const marker = process.env.MARKER;

const event = (type, data) =>
  JSON.stringify({ object: "event", type, timestamp: Date.now(), instance_id: "ins_1", data: { marker, ...data } });
const user = event("user.created", { object: "user", id: `user_${marker}`, first_name: "Zoë" });

function signed(body, { by = ours, id = `msg_${Math.random()}`, age = 0, names = "svix" } = {}) {
  const time = new Date(Date.now() - age * 1000);
  const headers = {
    [`${names}-id`]: id,
    [`${names}-timestamp`]: String(Math.floor(time / 1000)),
    [`${names}-signature`]: by.sign(id, time, body),
  };
  return { headers, body };
}

const rotated = signed(user, { id: "msg_rotated" });
rotated.headers["svix-signature"] = `${signed(user, { by: theirs }).headers["svix-signature"]} v1a,bm8= ${rotated.headers["svix-signature"]}`;
const unsigned = signed(user);
delete unsigned.headers["svix-signature"];

const cases = [
  ["a delivery", signed(user, { id: "msg_first" }), 204],
  ["the same again", signed(user, { id: "msg_first" }), 204],
  ["one of several signatures", rotated, 204],
  ["names of Standard Webhooks", signed(user, { names: "webhook" }), 204],
  ["an event of a new type", signed(event("moon.landed", {})), 204],
  ["data that does not fit", signed(event("user.created", { id: 7 })), 204],
  ["299 seconds old", signed(user, { age: 299 }), 204],
  ["400 seconds old", signed(user, { age: 400 }), 401],
  ["400 seconds early", signed(user, { age: -400 }), 401],
  ["the secret of somebody else", signed(user, { by: theirs }), 401],
  ["a changed body", { ...signed(user), body: user.replace("user_", "User_") }, 401],
  ["no signature", unsigned, 400],
  ["no headers", { headers: {}, body: user }, 400],
  ["no event", signed(JSON.stringify({ marker })), 400],
  ["more than 2 MB", signed(event("user.created", { id: "user_1", padding: "x".repeat(2 << 20) })), 413],
];

async function main() {
  let wrong = 0;
  for (const [what, { headers, body }, expected] of cases) {
    const answer = await fetch(url, {
      method: "POST",
      headers: { ...headers, "content-type": "application/json" },
      body,
    });
    const text = await answer.text();
    const ok = answer.status === expected && text === "";
    wrong += ok ? 0 : 1;
    console.log(`${ok ? "ok " : "NOT"} ${answer.status} ${what}${ok ? "" : `: expected ${expected} and no text, got ${JSON.stringify(text)}`}`);
  }
  process.exitCode = wrong === 0 ? 0 : 1;
}

main();

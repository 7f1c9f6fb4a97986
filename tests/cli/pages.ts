/** An invented page in the shape of a scraped one, long enough that nobody could take it for anything but a story. */
export const ferryPage = `Home

News

Sport

Sign in

Ferry with 64 aboard runs aground off Port Ellin

By Ada Quill

3 May 2021, 10:15

PORT ELLIN, Ohio (AP) — A passenger ferry with 64 people aboard ran aground on a sandbank outside the harbour of Port Ellin on Monday morning, the harbour authority said.

Nobody was hurt, and all passengers were brought ashore within two hours by three fishing boats that had been on their way home, the authority said in a statement.

“We heard a dull bang, and then the coffee was on the floor,” said Marit Halloran, a teacher who takes the boat to work every day. “The crew was calm, so we were calm as well.”

The Maris, a ship of 48 metres built in 1988, had left the island of Skelle at seven o'clock, its captain told the local radio station. The sea was calm and visibility was good.

Harbour master Tom Brandeis said that the sandbank had moved by some 30 metres during the storms of the past winter. New buoys had been ordered in February but had not arrived.

“We warned the shipping company twice,” Brandeis said. The company did not answer a request for comment on Monday.

Two tugs are to pull the ship free at high tide on Tuesday. Until then the islanders depend on a small boat that carries 12 people and no cars.

The transport ministry announced an investigation. Its inspectors were expected in Port Ellin on Tuesday, a spokeswoman said.

Related stories

Storms move sandbanks along the coast

New buoys delayed again

Sign up for our newsletter

© 2021 The Ellin Observer. All rights reserved.
`

/** A page that holds no story. */
export const loginPage = `Home

Sign in

E-mail address

Password

Forgot your password?

Create an account

© 2021 The Ellin Observer
`

/** Bytes that are no text: the head of a picture. */
export const picture: Uint8Array = Uint8Array.from([
  0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48,
])

/**
 * The gate, row by row: what was given, for which days, to whom, who leaves the room, and the sentence that the user reads.
 * The meeting is on 23 February 2027 with FK, kommunen and regionen. `-` means that nothing is said.
 */
export const gateTable = `
mode          | kind                | status            | from       | to         | covers | leaves | sentence
deidentified  | -                   | -                 | -          | -          | -      | -      | Ärendet dras avidentifierat.
deidentified  | informationExchange | refused           | -          | -          | FKR    | -      | Ärendet dras avidentifierat.
deidentified  | informationExchange | withdrawn 02-22   | -          | -          | FKR    | -      | Ärendet dras avidentifierat.
deidentified  | informationExchange | received          | -          | -          | FKR    | R      | Ärendet dras avidentifierat.
consent       | -                   | -                 | -          | -          | -      | -      | Samtycke till informationsutbyte saknas.
consent       | participation       | requested         | -          | -          | FKR    | -      | Samtycke till informationsutbyte saknas.
consent       | participation       | sent              | -          | -          | FKR    | -      | Samtycke till informationsutbyte saknas.
consent       | participation       | received          | -          | -          | FKR    | -      | Samtycke till informationsutbyte saknas.
consent       | participation       | refused           | -          | -          | FKR    | -      | Samtycke till informationsutbyte saknas.
consent       | participation       | withdrawn 02-22   | -          | -          | FKR    | -      | Samtycke till informationsutbyte saknas.
consent       | sip                 | requested         | -          | -          | FKR    | -      | Samtycke till informationsutbyte saknas.
consent       | sip                 | sent              | -          | -          | FKR    | -      | Samtycke till informationsutbyte saknas.
consent       | sip                 | received          | -          | -          | FKR    | -      | Samtycke till informationsutbyte saknas.
consent       | sip                 | refused           | -          | -          | FKR    | -      | Samtycke till informationsutbyte saknas.
consent       | sip                 | withdrawn 02-22   | -          | -          | FKR    | -      | Samtycke till informationsutbyte saknas.
consent       | survey              | requested         | -          | -          | FKR    | -      | Samtycke till informationsutbyte saknas.
consent       | survey              | sent              | -          | -          | FKR    | -      | Samtycke till informationsutbyte saknas.
consent       | survey              | received          | -          | -          | FKR    | -      | Samtycke till informationsutbyte saknas.
consent       | survey              | refused           | -          | -          | FKR    | -      | Samtycke till informationsutbyte saknas.
consent       | survey              | withdrawn 02-22   | -          | -          | FKR    | -      | Samtycke till informationsutbyte saknas.
consent       | statistics          | requested         | -          | -          | FKR    | -      | Samtycke till informationsutbyte saknas.
consent       | statistics          | sent              | -          | -          | FKR    | -      | Samtycke till informationsutbyte saknas.
consent       | statistics          | received          | -          | -          | FKR    | -      | Samtycke till informationsutbyte saknas.
consent       | statistics          | refused           | -          | -          | FKR    | -      | Samtycke till informationsutbyte saknas.
consent       | statistics          | withdrawn 02-22   | -          | -          | FKR    | -      | Samtycke till informationsutbyte saknas.
consent       | informationExchange | requested         | -          | -          | FKR    | -      | Samtycket är begärt men har inte kommit in.
consent       | informationExchange | requested         | 2027-01-10 | 2027-06-30 | FKR    | -      | Samtycket är begärt men har inte kommit in.
consent       | informationExchange | requested         | -          | -          | FK     | R      | Samtycket är begärt men har inte kommit in.
consent       | informationExchange | sent              | -          | -          | FKR    | -      | Samtycket är utskickat men har inte kommit in.
consent       | informationExchange | sent              | 2027-01-10 | 2027-06-30 | FKR    | -      | Samtycket är utskickat men har inte kommit in.
consent       | informationExchange | sent              | -          | -          | FK     | R      | Samtycket är utskickat men har inte kommit in.
consent       | informationExchange | refused           | -          | -          | FKR    | -      | Personen har sagt nej till informationsutbyte.
consent       | informationExchange | refused           | 2027-01-10 | 2027-06-30 | FKR    | -      | Personen har sagt nej till informationsutbyte.
consent       | informationExchange | refused           | -          | -          | FK     | R      | Personen har sagt nej till informationsutbyte.
consent       | informationExchange | withdrawn         | -          | -          | FKR    | -      | Samtycket återkallades.
consent       | informationExchange | withdrawn 02-22   | -          | -          | FKR    | -      | Samtycket återkallades 22 februari.
consent       | informationExchange | withdrawn 02-23   | -          | -          | FKR    | -      | Samtycket återkallades 23 februari.
consent       | informationExchange | withdrawn 02-24   | -          | -          | FKR    | -      | Samtycket gäller och omfattar alla parter som deltar.
consent       | informationExchange | withdrawn 02-24   | -          | 2027-06-30 | FKR    | -      | Samtycket gäller till 30 juni och omfattar alla parter som deltar.
consent       | informationExchange | withdrawn 02-22   | -          | -          | FK     | R      | Samtycket återkallades 22 februari.
consent       | informationExchange | withdrawn 02-24   | -          | -          | FK     | R      | Samtycket gäller och omfattar alla parter som är kvar.
consent       | informationExchange | withdrawn 02-24   | -          | -          | FK     | -      | Samtycket omfattar inte regionen.
consent       | informationExchange | received          | -          | -          | FKR    | -      | Samtycket gäller och omfattar alla parter som deltar.
consent       | informationExchange | received          | -          | -          | FKRA   | -      | Samtycket gäller och omfattar alla parter som deltar.
consent       | informationExchange | received          | 2027-01-10 | 2027-06-30 | FKR    | -      | Samtycket gäller till 30 juni och omfattar alla parter som deltar.
consent       | informationExchange | received          | 2027-02-23 | 2027-02-23 | FKR    | -      | Samtycket gäller till 23 februari och omfattar alla parter som deltar.
consent       | informationExchange | received          | -          | 2028-01-31 | FKR    | -      | Samtycket gäller till 31 januari 2028 och omfattar alla parter som deltar.
consent       | informationExchange | received          | -          | 2027-02-22 | FKR    | -      | Samtycket gäller bara till 22 februari.
consent       | informationExchange | received          | -          | 2026-12-31 | FKR    | -      | Samtycket gäller bara till 31 december 2026.
consent       | informationExchange | received          | 2027-02-24 | -          | FKR    | -      | Samtycket gäller först från 24 februari.
consent       | informationExchange | received          | 2028-01-01 | -          | FKR    | -      | Samtycket gäller först från 1 januari 2028.
consent       | informationExchange | received          | -          | -          | FK     | -      | Samtycket omfattar inte regionen.
consent       | informationExchange | received          | -          | -          | FR     | -      | Samtycket omfattar inte kommunen.
consent       | informationExchange | received          | -          | -          | KR     | -      | Samtycket omfattar inte FK.
consent       | informationExchange | received          | -          | -          | F      | -      | Samtycket omfattar inte kommunen och regionen.
consent       | informationExchange | received          | -          | -          | A      | -      | Samtycket omfattar inte FK, kommunen och regionen.
consent       | informationExchange | received          | -          | -          | FK     | R      | Samtycket gäller och omfattar alla parter som är kvar.
consent       | informationExchange | received          | -          | 2027-06-30 | FK     | R      | Samtycket gäller till 30 juni och omfattar alla parter som är kvar.
consent       | informationExchange | received          | -          | -          | F      | KR     | Samtycket gäller och omfattar alla parter som är kvar.
consent       | informationExchange | received          | -          | -          | F      | R      | Samtycket omfattar inte kommunen.
consent       | informationExchange | received          | -          | -          | FKR    | R      | Samtycket gäller och omfattar alla parter som är kvar.
consent       | informationExchange | received          | -          | -          | FK     | F      | Samtycket omfattar inte regionen.
consent       | informationExchange | received          | -          | -          | FKR    | A      | Samtycket gäller och omfattar alla parter som deltar.
consent       | informationExchange | received          | -          | 2027-02-22 | FK     | R      | Samtycket gäller bara till 22 februari.
consent       | informationExchange | received          | 2027-02-24 | -          | FK     | R      | Samtycket gäller först från 24 februari.
consent       | informationExchange | received          | -          | -          | FKR    | FKR    | Ingen part deltar, så det går inte att se vilka samtycket ska omfatta.
consent       | informationExchange | received away     | -          | -          | FKR    | -      | Samtycke till informationsutbyte saknas.
consent       | informationExchange | received deleted  | -          | -          | FKR    | -      | Samtycke till informationsutbyte saknas.
consent       | informationExchange | received other    | -          | -          | FKR    | -      | Samtycke till informationsutbyte saknas.
nobody        | informationExchange | received          | -          | -          | FKR    | -      | Ärendet har ingen person. Välj en, eller dra det avidentifierat.
`

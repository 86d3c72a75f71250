/** A Common Transfer File of the newest version, with the given pupils and header. */
export function aCtf(pupils: string, header: string = aCtfHeader()): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<CTfile>${header}<CTFpupilData>${pupils}</CTFpupilData></CTfile>`;
}

/** Its header, made by Oak Primary School for no other school, or for the one given. */
export function aCtfHeader(destination = "<LEA/><Estab/>"): string {
  return `<Header><DocumentName>Common Transfer File</DocumentName><CTFversion>25.0</CTFversion>
<DateTime>2026-07-07T09:00:00</DateTime><DocumentQualifier>partial</DocumentQualifier><DataDescriptor/>
<SourceSchool><LEA>838</LEA><Estab>2000</Estab><SchoolName>Oak Primary School</SchoolName>
<AcademicYear>2025</AcademicYear></SourceSchool><DestSchool>${destination}</DestSchool></Header>`;
}

/** A made-up pupil: who it is, then whatever else is said of it. */
export function aCtfPupil(details = ""): string {
  return `<Pupil><UPN>R674123101121</UPN><Surname>ROOSTER</Surname><Forename>ALBERT</Forename>
<DOB>2015-11-20</DOB><Sex>M</Sex>${details}</Pupil>`;
}

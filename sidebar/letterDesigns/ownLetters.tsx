import { useState } from "preact/hooks";
import { useReading } from "../hooks/useReading";
import { Button } from "../parts/button";
import { Section } from "../parts/section";
import { Shown } from "../parts/shown";
import { TextField } from "../parts/textField";
import { useTools } from "../tools";
import { OwnLetter } from "./ownLetter";
import { TagList } from "./tagList";

/** The letters that the school may make its own, and the tags they may hold; read when asked for. */
export function OwnLetters() {
  const { server, by, setBy } = useTools();
  const [open, setOpen] = useState(false);
  const reading = useReading(open ? "designs" : undefined, () => server.apiLetterDesigns());
  return (
    <Section title="The school’s own letter">
      <p class="hint">
        Letters can be written in a document of your school’s: its logo, its type, its words.
      </p>
      <Button expanded={open} onPress={() => setOpen(!open)}>
        {open ? "Hide the school’s own letters" : "Show the school’s own letters"}
      </Button>
      {open && (
        <Shown reading={reading} atWork="Looking which letters are the school’s own.">
          {({ designs, letterTags, cardTags }) => (
            <>
              <TextField
                label="Your name"
                hint="So that colleagues know whom to ask to edit a letter that you put in use."
                value={by}
                onType={setBy}
              />
              <ul class="rows">
                {designs.map((design) => (
                  <OwnLetter key={design.kind} design={design} after={reading.read} />
                ))}
              </ul>
              <TagList title="Tags for letters" tags={letterTags} />
              <TagList title="Tags for the target card" tags={cardTags} />
            </>
          )}
        </Shown>
      )}
    </Section>
  );
}

import { useState } from "preact/hooks";
import { useReadAfterChanges } from "../hooks/useReadAfterChanges";
import { useReading } from "../hooks/useReading";
import { Button } from "../parts/button";
import { Shown } from "../parts/shown";
import { useTools } from "../tools";
import { SettingRow } from "./settingRow";

/** The school's settings, read when they are asked for. */
export function SettingsList() {
  const { server } = useTools();
  const [open, setOpen] = useState(false);
  const reading = useReading(open ? "settings" : undefined, () => server.apiSettings());
  useReadAfterChanges("setUp", reading.read);
  return (
    <>
      <p>The school’s decisions, as in the Settings tab.</p>
      <Button expanded={open} onPress={() => setOpen(!open)}>
        {open ? "Hide the settings" : "Show the settings"}
      </Button>
      {open && (
        <Shown reading={reading} atWork="Reading the settings.">
          {(settings) =>
            settings.length === 0 ? (
              <p>The Settings tab is empty. Set up this workbook to fill it.</p>
            ) : (
              <ul class="rows">
                {settings.map((setting) => (
                  <SettingRow key={setting.name} setting={setting} />
                ))}
              </ul>
            )
          }
        </Shown>
      )}
    </>
  );
}

import { useTools } from "../tools";
import { TickBox } from "./tickBox";

/** Lets the page go where the selection goes, or stay. */
export function FollowSwitch() {
  const { following, setFollowing } = useTools();
  return (
    <TickBox ticked={following} onTick={setFollowing}>
      Follow what I select in the Sheet
    </TickBox>
  );
}

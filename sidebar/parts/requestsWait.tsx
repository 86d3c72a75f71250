import { useTools } from "../tools";
import { counted } from "../words";
import { Button } from "./button";

/** Tells a head that requests wait for an answer, and goes to them. */
export function RequestsWait() {
  const { overview, go } = useTools();
  const { openRequests, person } = overview;
  if (openRequests === 0 || !person.mayDecide) return null;
  return (
    <p class="actions">
      <span>{`${counted(openRequests, "request waits", "requests wait")} for an answer.`}</span>
      <Button look="small" onPress={() => go("setUp")}>
        Answer in Set-up
      </Button>
    </p>
  );
}

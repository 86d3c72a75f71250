import { useRef, useState } from "preact/hooks";
import type { TargetDecision, TargetView } from "../../src/app/api";
import { WriteButton } from "../parts/button";
import { Choice } from "../parts/choice";
import { TextField } from "../parts/textField";
import { canBeAgreed, decision } from "./targetFilter";

/** Agrees another target than the proposed one, with the reason. */
export function ChangeTarget(props: {
  readonly target: TargetView;
  readonly busy: boolean;
  readonly onDecide: (decision: TargetDecision) => void;
}) {
  const { target, busy, onDecide } = props;
  const { codes, proposed } = target;
  const [code, setCode] = useState(target.agreed || (canBeAgreed(target) ? proposed : ""));
  const [reason, setReason] = useState("");
  const [error, setError] = useState("");
  const field = useRef<HTMLInputElement>(null);
  const offered = code === "" || codes.includes(code) ? codes : [code, ...codes];
  const agree = () => {
    const differs = canBeAgreed(target) && code.trim() !== proposed.trim();
    if ((differs || target.agreed.trim() !== "") && reason.trim() === "") {
      setError(
        target.agreed.trim() === ""
          ? "Give the reason: this target differs from the proposed one."
          : "Give the reason for changing what was agreed: the Targets tab keeps both.",
      );
      field.current?.focus();
      return;
    }
    onDecide(decision(target, code.trim(), reason.trim()));
  };
  return (
    <>
      {codes.length > 0 ? (
        <Choice
          label="Agree this target"
          prompt="None: take the agreed target away"
          options={offered}
          value={code}
          onChoose={setCode}
        />
      ) : (
        <TextField label="Agree this target" value={code} onType={setCode} />
      )}
      <TextField
        label="Reason"
        hint="Needed where it differs from the proposed target, or one was agreed before."
        value={reason}
        field={field}
        error={error}
        onType={(value) => {
          setReason(value);
          setError("");
        }}
      />
      <p>
        <WriteButton busy={busy || code.trim() === target.agreed.trim()} onPress={agree}>
          {code.trim() === "" ? "Take the agreed target away" : `Agree ${code.trim()}`}
        </WriteButton>
      </p>
    </>
  );
}

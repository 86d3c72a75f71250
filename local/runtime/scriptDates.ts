/**
 * Source of a script that gives a fresh context the virtual clock and the script's time zone, as
 * Apps Script does: `new Date()` is the virtual time, and `getHours` and its kin are in the zone of
 * the manifest. It evaluates to a function of (now, wallClock, instantOf, processZoneIsScriptZone).
 */
export const scriptDatesSource = `(function (now, wallClock, instantOf, sameZone) {
  "use strict";
  const Plain = Date;
  const proto = Plain.prototype;
  const utc = (date) => new Plain(wallClock(date.getTime()));
  const parts = ["FullYear", "Month", "Date", "Hours", "Minutes", "Seconds", "Milliseconds"];
  const define = (name, value) =>
    Object.defineProperty(proto, name, { value, writable: true, configurable: true });
  const isAbsolute = (text) =>
    /^[+-]?\\d{4,6}(-\\d\\d(-\\d\\d)?)?$/.test(text) || /(Z|GMT|UTC|[+-]\\d\\d:?\\d\\d)(\\s*\\(.*\\))?\\s*$/i.test(text);
  const original = { getTime: proto.getTime };
  const wallParts = {};
  for (const part of [...parts, "Day"]) wallParts[part] = proto["get" + part];
  const parse = (text) => {
    const parsed = Plain.parse(text);
    if (sameZone || Number.isNaN(parsed) || isAbsolute(text)) return parsed;
    const date = new Plain(parsed);
    return instantOf(Plain.UTC(...parts.map((part) => wallParts[part].call(date))));
  };
  if (!sameZone) {
    for (const part of [...parts, "Day"]) {
      const get = proto["getUTC" + part];
      define("get" + part, function () {
        const time = original.getTime.call(this);
        return Number.isNaN(time) ? NaN : get.call(new Plain(wallClock(time)));
      });
      if (part === "Day") continue;
      const set = proto["setUTC" + part];
      define("set" + part, function (...args) {
        const time = original.getTime.call(this);
        const date = new Plain(Number.isNaN(time) ? NaN : wallClock(time));
        const wall = set.apply(date, args);
        return this.setTime(Number.isNaN(wall) ? NaN : instantOf(wall));
      });
    }
    define("getTimezoneOffset", function () {
      const time = original.getTime.call(this);
      return Number.isNaN(time) ? NaN : (time - wallClock(time)) / 60000;
    });
    const offsetText = (date) => {
      const minutes = -date.getTimezoneOffset();
      const size = Math.abs(minutes);
      const two = (number) => String(number).padStart(2, "0");
      return "GMT" + (minutes < 0 ? "-" : "+") + two(Math.floor(size / 60)) + two(size % 60);
    };
    const days = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];
    const months = ["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","Oct","Nov","Dec"];
    define("toDateString", function () {
      if (Number.isNaN(this.getTime())) return "Invalid Date";
      const day = String(this.getDate()).padStart(2, "0");
      const year = String(this.getFullYear()).padStart(4, "0");
      return [days[this.getDay()], months[this.getMonth()], day, year].join(" ");
    });
    define("toTimeString", function () {
      if (Number.isNaN(this.getTime())) return "Invalid Date";
      return utc(this).toISOString().slice(11, 19) + " " + offsetText(this);
    });
    define("toString", function () {
      if (Number.isNaN(this.getTime())) return "Invalid Date";
      return this.toDateString() + " " + this.toTimeString();
    });
    for (const name of ["toLocaleString", "toLocaleDateString", "toLocaleTimeString"]) {
      const format = proto[name];
      define(name, function (locales, options) {
        return format.call(utc(this), locales, { ...options, timeZone: (options && options.timeZone) || "UTC" });
      });
    }
  }
  const make = (args) => {
    if (args.length === 0) return [now()];
    if (args.length === 1) return [typeof args[0] === "string" ? parse(args[0]) : args[0]];
    return sameZone ? args : [instantOf(Plain.UTC(...args))];
  };
  Plain.now = () => now();
  if (!sameZone) {
    const plainParse = Plain.parse;
    const outer = parse;
    Plain.parse = plainParse;
    globalThis.Date = new Proxy(Plain, {
      get: (target, key) => (key === "parse" ? outer : target[key]),
      construct: (target, args, newTarget) =>
        Reflect.construct(target, make(args), newTarget === globalThis.Date ? target : newTarget),
      apply: () => new Plain(now()).toString(),
    });
  } else {
    globalThis.Date = new Proxy(Plain, {
      construct: (target, args, newTarget) =>
        Reflect.construct(target, make(args), newTarget === globalThis.Date ? target : newTarget),
      apply: () => new Plain(now()).toString(),
    });
  }
  Object.defineProperty(proto, "constructor", { value: globalThis.Date, writable: true, configurable: true });
})`;

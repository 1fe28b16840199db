//! Orca, the screen reader: started with the voice of `orca/recorder.py`, which tells what it says.

use std::{
    env,
    io::{BufRead, BufReader, Write},
    process::{Child, ChildStdin, Command, Stdio},
    sync::mpsc::{Receiver, channel},
    thread,
    time::Duration,
};

/// Whoever says nothing for so long will not.
const LONGEST: Duration = Duration::from_secs(20);

/// Stands where what was being said is stopped.
pub const CUT_OFF: &str = "(cut off)";

/// Ends with the test.
pub struct Orca {
    process: Child,
    asks: ChildStdin,
    tells: Receiver<String>,
}

impl Drop for Orca {
    fn drop(&mut self) {
        // It may have ended by itself.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

impl Orca {
    /// One that has begun to speak.
    pub fn start() -> Self {
        let mut command = Command::new("orca");
        command.arg("--replace").env("HOME", env::var_os("READER_HOME").expect("scripts/test-heard.sh names it"));
        let pipes = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null());
        let mut process = pipes.spawn().expect("Orca starts");
        let asks = process.stdin.take().expect("its input");
        let output = BufReader::new(process.stdout.take().expect("its output"));
        let (tell, tells) = channel();
        thread::spawn(move || output.lines().map_while(Result::ok).try_for_each(|line| tell.send(line)));
        let orca = Self { process, asks, tells };
        while orca.told() != "say Screen reader on." {}
        orca
    }

    fn told(&self) -> String {
        self.tells.recv_timeout(LONGEST).expect("Orca answers")
    }

    /// What has been said until nothing is left to say.
    pub fn said(&mut self) -> Vec<String> {
        writeln!(self.asks, "quiet?").expect("it listens");
        self.told_until("quiet")
    }

    /// Presses a key, in the words of xdotool, and returns what has been said until it is let go.
    pub fn press(&self, key: &str) -> Vec<String> {
        let done = Command::new("xdotool").args(["key", key]).status().expect("xdotool starts");
        assert!(done.success(), "xdotool knows no key {key}");
        let mut said = Vec::new();
        // With Insert and a letter two keys are let go.
        for _ in key.split('+') {
            said.extend(self.told_until("key"));
        }
        said
    }

    fn told_until(&self, end: &str) -> Vec<String> {
        let mut said = Vec::new();
        loop {
            let line = self.told();
            let (what, text) = line.split_once(' ').unwrap_or((&line, ""));
            match what {
                _ if what == end => return said,
                "say" => said.push(text.to_owned()),
                "stop" => said.push(CUT_OFF.to_owned()),
                _ => {}
            }
        }
    }
}
